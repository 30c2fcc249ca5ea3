"""Rows of scans at the ends of pages that were perhaps joined, or kept apart, wrongly."""

import pytest

from parsers.pdf.cut_rows import doubtful_rows
from parsers.pdf.grids.joined_table import JoinedTable
from parsers.pdf.page import Line, Piece


def line(text, page=1):
    return Line(page, 60.0, 200.0, 100.0, 10.0, text, False, 20.0)


def cell(column, *texts):
    """A cell, whose lines after `|` stand on the next page."""
    lines, page = [], 1
    for text in texts:
        page += text.startswith("|")
        lines.append(line(text.removeprefix("|"), page))
    return Piece(column, 1, 1, tuple(lines))


def row(*cells):
    return [cell(column, *texts) for column, texts in enumerate(cells)]


def table(*rows, page=1):
    pages = [found[0].lines[0].page if found[0].lines else page for found in rows]
    return JoinedTable((50.0, 100.0, 300.0, 500.0), page, list(rows), pages)


HEAD = row(["No"], ["Statement"], ["Action"])
FIRST = row(["1.1"], ["Plans are clear."], ["Carry on."])
THIRD = row(["|1.3"], ["|Doors are locked."], ["|Carry on."])


def told(*flow, scanned=(1, 2)):
    return [(str(d.place), d.message) for d in doubtful_rows(list(flow), scanned)]


CLOSED = row(["1.2"], ["Halls are cold."], ["Mend the boiler.", "|Ask for a price."])


@pytest.mark.parametrize(
    ("cut", "below"),
    [
        pytest.param(
            row(["1.2"], ["Halls are", "|cold."], ["Mend the boiler.", "|Ask for a price."]),
            [row(["|1.4"], ["|Doors are locked."], ["|Carry on."])],
            id="goes on in mid-sentence",
        ),
        pytest.param(CLOSED, [THIRD], id="counted on"),
        pytest.param(row(["1.2"], ["Halls are cold."], ["Mend it."]), [THIRD], id="not cut"),
    ],
)
def test_row_that_was_surely_read_right_is_not_told(cut, below):
    assert told(table(HEAD, FIRST, cut, *below)) == []


@pytest.mark.parametrize(
    "below",
    [
        pytest.param([], id="last row"),
        pytest.param([row(["|1.4"], ["|Doors are locked."], ["|Carry on."])], id="number lost"),
        pytest.param([row([], ["|Doors are locked."], ["|Carry on."])], id="not numbered"),
    ],
)
def test_halves_that_may_be_two_rows_are_told(below):
    ((place, message),) = told(table(HEAD, FIRST, CLOSED, *below))
    assert place == "page 1, table 1, row 3"
    assert message.startswith("what stands at the top of page 2 was read as the rest of this row")


def test_row_of_the_next_page_that_goes_on_in_mid_sentence_is_told():
    apart = row(["1.2"], ["Halls are"], ["Mend it."]), row(["|1"], ["|cold."], ["|See below."])
    ((place, message),) = told(table(HEAD, FIRST, *apart, THIRD))
    assert place == "page 2, table 1, row 4"
    assert "goes on in mid-sentence with the row above" in message


@pytest.mark.parametrize(
    "below",
    [line("cold in the mornings.", page=2), table(row(["|cold."], ["|Ask."], []), page=2)],
)
def test_what_goes_on_below_the_end_of_a_table_is_told_at_its_last_row(below):
    ((place, message),) = told(table(HEAD, row(["1.1"], ["Halls are"], ["Mend it."])), below)
    assert place == "page 1, table 1, row 2"
    assert "goes on in mid-sentence with this row" in message


@pytest.mark.parametrize(
    "below",
    [
        None,
        line("Annex", page=2),
        line("cold.", page=1),  # on the page of the table itself
        table(HEAD, FIRST, page=2),
    ],
)
def test_other_things_below_a_table_are_not_told(below):
    cut = table(HEAD, row(["1.1"], ["Halls are"], ["Mend it."]))
    assert told(*[item for item in (cut, below) if item]) == []


def test_nothing_is_told_of_pages_that_are_no_scans():
    assert told(table(HEAD, FIRST, CLOSED), scanned=[1]) == []


def test_roman_numbers_say_nothing_of_what_is_next():
    cut = row(["(ii)"], ["Halls are cold."], ["Mend the boiler.", "|Ask for a price."])
    below = row(["|(iii)"], ["|Doors are locked."], ["|Carry on."])
    assert len(told(table(HEAD, row(["(i)"], ["Plans."], ["None."]), cut, below))) == 1
