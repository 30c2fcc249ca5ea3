"""What a Word form shows where nothing was chosen is no answer, whatever the file became."""

import pytest

from parsers import read
from parsers.document.blocks import Cell, Document, Paragraph, Row, Table
from parsers.document.prompts import without_prompts


def left(*texts):
    """The text of a cell with these paragraphs."""
    cell = Cell(tuple(map(Paragraph, texts)))
    (table,) = without_prompts(Document("pdf", (Table((Row((cell,)),)),))).blocks
    return table.rows[0].cells[0].text


@pytest.mark.parametrize(
    "prompt",
    [
        "Choose an item.",
        "choose an item",
        "Click or tap here to enter text.",
        "Click here to enter text.",
        "Click or tap to enter a date.",
        "Choose a building block.",
    ],
)
def test_prompt_of_a_control_is_not_in_the_cell(prompt):
    assert left(prompt) == ""


@pytest.mark.parametrize(
    "text",
    [
        "Choose an item for the agenda.",
        "Pupils choose an item.",
        "Staff click here to enter text.",
        "Choose a date.",
    ],
)
def test_sentence_with_the_words_of_a_prompt_stays(text):
    assert left(text) == text


def test_prompt_is_kept_beside_the_document():
    prompt = Paragraph("Choose an item.")
    table = Table((Row((Cell((Paragraph("Amber"),)), Cell((prompt,)))),))
    (aside,) = without_prompts(Document("pdf", (table,))).asides
    assert aside == ("prompt", (prompt,))


def test_words_beside_a_prompt_stay():
    assert left("Amber", "Click or tap here to enter text.") == "Amber"


def test_rating_that_was_not_chosen_is_empty_in_rich_text():
    cells = rb"\trowd\cellx3000\cellx6000\intbl 1.1 a;\cell\intbl Choose an item.\cell\row"
    (table,) = read(rb"{\rtf1 " + cells + rb"\pard\par}").blocks
    assert [cell.text for cell in table.rows[0].cells] == ["1.1 a;", ""]
