"""What sentences in the cells of a scan tell of misread signs and letters."""

import pytest

from tests.parsers.pdf.test_cell_doubts import HEADINGS, rows_told, table


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Ask the cook to write, see 1.2,", True),
        ("Ask the cook, see 1.2:", True),
        ("Ask the cook to write,|Buy an oven.", True),
        ("Ask the cook to write,|then buy an oven.", False),
        ("Ask the cook to write.|Buy an oven.", False),
        ("Do three things this year:|Buy an oven.", False),
        ("Monday, Tuesday,", False),
    ],
)
def test_paragraph_that_ends_with_a_comma_is_told(text, is_told):
    found = rows_told(table(HEADINGS, ("1.1", "Ovens are old.", text)), message="the sign after")
    assert found == ([(1, 2)] if is_told else [])


def test_sentences_of_several_tables_are_compared():
    tables = [
        table(HEADINGS, *((f"{n}.{m}", "Ovens are old there.", "Buy.") for m in (1, 2)), number=n)
        for n in (1, 2, 3)
    ]
    last = table(HEADINGS, ("4.1", "Ovens are old there", "Buy."), number=4)
    assert rows_told(*tables, last, message="the sign after") == [(4, 2)]


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Ask the cook to write|Buy an oven for the hall.", True),
        ("Ask the cook to buy ovens, see also 1.2", True),
        ("Linked to 1.2 and 1.3", False),
        ("Ann Wood, Ben Hill|Buy an oven for the hall.", True),
        ("Ann Wood|Buy an oven for the hall.", False),
    ],
)
def test_paragraph_that_lost_its_full_stop_is_told(text, is_told):
    usual = [(f"1.{n}", "Ovens are old.", "Buy an oven for the hall.") for n in range(1, 6)]
    found = rows_told(table(*usual, ("1.6", "Ovens are old.", text)), message="the sign after")
    assert found == ([(1, 6)] if is_told else [])


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Ovens are old. but still hot.", True),
        ("Ask the cook by July. see 1.2.", True),
        ("It was bought in 2018. and is old.", True),
        ("Ask the cook by T6. see also the plan.", True),
        ("Linked to 1.4. and the plan of the kitchen.", True),
        ("Ovens are old. But they are hot.", False),
        ("Ovens, pans etc. are old and hot.", False),
        ("Ovens (e.g. those of steel) are old.", False),
        ("Ovens of approx. two metres are old.", False),
        ("Ovens are old... but still hot.", False),
        ("Ask Mr. de Vere to buy an oven.", False),
        ("1. ovens are old and 2. pans are new.", False),
        ("Ask J. and K. to buy an oven.", False),
        ("Ovens of max. 2.5 kg are old.", False),
        ("Look at www.ovens.org. See 1.2.", False),
        ("Ovens are old.|but they are still hot.", False),
        ("Ovens are old. iPads are new.", False),
        ("Ovens of the dept. are old and hot.", False),
        ("Ovens are old. 12 pans are new.", False),
    ],
)
def test_full_stop_before_a_small_letter_is_told(text, is_told):
    found = rows_told(table(HEADINGS, ("1.1", text, "Buy.")), message="misread the sign after")
    assert found == ([(1, 2)] if is_told else [])


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("work with the cook on it.", True),
        ("Buy an oven now.|work with the cook on it.", True),
        ("• work with the cook on it.", True),
        ("• Buy an oven now.|• work with the cook on it.", True),
        ("• Work with the cook on it.", False),
        ("a cook is to work on it.", False),
        ("Buy an oven and|work with the cook on it.", False),  # which goes on
        ("Buy an oven,|work with the cook on it.", False),
        ("Work with the cook on it.", False),
        ("4 ovens are to be bought.", False),
        ("“work with the cook” is said.", False),
        ("£30 is to be spent.", False),
        ("to do", False),
    ],
)
def test_small_letter_at_the_beginning_of_a_paragraph_is_told(text, is_told):
    usual = [(f"1.{n}", "Ovens are old.", "Buy an oven for the hall.") for n in range(1, 6)]
    rows = table(*usual, ("1.6", "Ovens are old.", text))
    found = rows_told(rows, message="the first letter of")
    assert found == ([(1, 6)] if is_told else [])


def test_small_letters_that_many_paragraphs_begin_with_are_not_told():
    rows = [(f"1.{n}", "ovens are old there.", "Buy.") for n in range(1, 4)]
    rows += [(f"1.{n}", "Ovens are old there.", "Buy.") for n in range(4, 8)]
    assert rows_told(table(*rows), message="the first letter of") == []
