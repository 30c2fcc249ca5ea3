"""A rating by the colour of a cell alone: which colours have a name, and where they count."""

import pytest

from parsers.document.blocks import Cell, Document, Paragraph, Row, Table
from parsers.document.colours import colour_name, colour_of_words, hex_colour, with_colour_names


@pytest.mark.parametrize(
    ("name", "colours"),
    [
        ("Red", "ff0000 c00000 ff5050 ffc7ce fa8072 dc143c ee0000 da291c"),
        ("Amber", "ffc000 ffbf00 ed7d31 f4b083 ffa500 ffeb9c ff9900 fbe5d6"),
        ("Yellow", "ffff00 ffff99"),
        ("Green", "00b050 92d050 70ad47 c6efce a8d08d 008000 00ff00 c5e0b3 00a651"),
        ("", "ffffff f2f2f2 000000 d9e2f3 0070c0 7030a0 bfbfbf 1f3864 00b0f0 833c0b e7e6e6 ff66cc"),
        ("", "auto 12 zzzzzz"),
    ],
)
def test_shades_of_red_amber_and_green_have_a_name(name, colours):
    assert {colour_name(colour) for colour in colours.split()} == {name}


@pytest.mark.parametrize(
    ("written", "colour"),
    [
        ("#FF0000", "ff0000"),
        ("FFC000", "ffc000"),
        ("#f00", "ff0000"),
        (" Lime ", "00ff00"),
        ("rgb(255, 192, 0)", "ffc000"),
        ("rgba(0 176 80 / 0.5)", "00b050"),
        ("rgba(255,0,0,0)", ""),
        ("rgb(100%, 0%, 0%)", "ff0000"),
        ("hsl(120, 100%, 25%)", "008000"),
        ("transparent", ""),
        ("var(--red)", ""),
        ("inherit", ""),
    ],
)
def test_colours_of_css_and_word_are_read(written, colour):
    assert hex_colour(written) == colour


def cell(text="", fill=""):
    return Cell((Paragraph(text),) if text else (), fill=fill)


def named(*rows):
    table = Table(tuple(Row(tuple(cells)) for cells in rows))
    document = with_colour_names(Document("word", (table,)))
    return [[c.text for c in row.cells] for row in document.blocks[0].rows], document.diagnostics


HEADS = [cell("Statement"), cell("RAG")]


def test_empty_cell_of_a_colour_holds_its_name():
    texts, told = named(
        HEADS, [cell("1.1 a"), cell(fill="ff0000")], [cell("b"), cell(fill="00b050")]
    )
    assert [row[1] for row in texts] == ["RAG", "Red", "Green"]
    assert [(d.code, d.severity) for d in told] == [("colour-only", "info")]


def test_cell_with_words_keeps_its_words_alone():
    texts, told = named(HEADS, [cell("1.1 a"), cell("late", "ff0000")])
    assert (texts[1][1], told) == ("late", ())


def test_band_of_one_colour_is_decoration():
    texts, told = named(HEADS, [cell("1.0 Leadership", "92d050"), cell(fill="92d050")])
    assert (texts[1][1], told) == ("", ())


def test_corner_of_a_coloured_heading_row_is_decoration():
    texts, _ = named([cell("Statement", "00b050"), cell(fill="00b050")], [cell("1.1 a"), cell("b")])
    assert texts[0] == ["Statement", ""]


def test_scale_of_coloured_columns_with_ticks_is_no_rating():
    heads = [cell("Statement"), cell("R"), cell("A"), cell("G")]
    fills = ["ff0000", "ffc000", "00b050"]
    first = [cell("1.1 a"), *(cell("x" if i == 0 else "", f) for i, f in enumerate(fills))]
    second = [cell("1.2 b"), *(cell("x" if i == 1 else "", f) for i, f in enumerate(fills))]
    third = [cell("1.3 c"), *(cell("x" if i == 2 else "", f) for i, f in enumerate(fills))]
    texts, _ = named(heads, first, second, third)
    assert [row[1:] for row in texts[1:]] == [["x", "", ""], ["", "x", ""], ["", "", "x"]]


@pytest.mark.parametrize(("other", "name"), [("ffc000", "Yellow"), ("ff0000", "Amber")])
def test_yellow_is_amber_unless_amber_is_something_else(other, name):
    texts, _ = named(HEADS, [cell("1.1 a"), cell(fill=other)], [cell("b"), cell(fill="ffff00")])
    assert texts[2][1] == name


def test_dot_of_a_colour_is_no_word():
    texts, _ = named(HEADS, [cell("1.1 a"), cell("●", "ff0000")], [cell("b"), cell("⬤", "00b050")])
    assert [row[1] for row in texts[1:]] == ["Red", "Green"]


@pytest.mark.parametrize(
    ("text", "colour"),
    [("Red", "ff0000"), ("RAG: amber", "ffc000"), ("green circle", "008000"), ("red tape", "")],
)
def test_words_for_a_colour_are_read(text, colour):
    assert colour_of_words(text) == colour
