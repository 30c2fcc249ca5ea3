"""Lines that run along the edges of a few pages are neither sections nor rows."""

from io import BytesIO

import pytest
from reportlab.pdfgen.canvas import Canvas

from parsers.pdf import read
from tests.drawing import content, grid, text
from tests.three_columns import HEAD, XS

TITLE = "Mooring review of 2024"
WHOLE_ROW = ["1", "ropes are checked by every crew;", "Mate to splice them."]


def cut_row(header):
    """Two pages, each with the same header, and a row that runs over to the second."""
    first = [HEAD, [["1"], ["ropes are checked by"], ["Mate to"]]]
    more = [[[""], ["every crew;"], ["splice them."]], [["2"], ["lamps are lit;"], ["None."]]]
    return [[*header, *grid(700, XS, first)], [*header, *grid(70, XS, more)]]


def notes(words):
    """Pages of a line each, without a header."""
    return [[text(50, 72, f"{word} and all about it")] for word in words.split()]


def tables(*pages):
    return [block for block in content(*pages) if isinstance(block, list)]


def test_line_in_the_margin_of_two_pages_of_many_runs_along():
    pages = cut_row([text(50, 40, TITLE)])
    many = [
        *notes("Anchor Buoy"),
        *pages,
        *notes("Deck Ensign Flag Galley Hatch Island Jetty Keel"),
    ]
    assert WHOLE_ROW in tables(*many)[0]


@pytest.mark.parametrize(
    ("y", "between"), [(72, ""), (40, "Anchor")], ids=["where text begins", "not in succession"]
)
def test_repeated_line_of_a_long_file_that_is_in_no_margin_is_text(y, between):
    first, second = [[text(50, y, TITLE), text(50, 200, f"Of {word}")] for word in ("oak", "ash")]
    rest = notes("Buoy Deck Ensign Flag Galley Hatch Island Jetty Keel Lamp")
    assert TITLE in content(first, *notes(between), second, *rest)[0]


def test_header_in_a_table_of_its_own_runs_along():
    header = grid(30, [50, 300, 540], [[["Quay Trust"], [TITLE]]])
    assert WHOLE_ROW in tables(*cut_row(header))[0]


@pytest.mark.parametrize("gap", [0, 3])
def test_heading_row_close_to_its_table_is_in_no_header(gap):
    headings = grid(70 - 22 - gap, XS, [HEAD])
    found = [row for table in tables(*cut_row(headings)) for row in table]
    assert ["No", "Statement", "Action"] in found


@pytest.mark.parametrize("more", ["", TITLE], ids=["one line", "a line beyond the margin"])
def test_header_of_small_pages_runs_along(more):
    target = BytesIO()
    canvas = Canvas(target, pagesize=(600, 300), invariant=True)
    for word in ("Ropes", "Lamps", "Sails"):
        canvas.drawString(50, 300 - 48, "Quay Trust, for the crew")
        canvas.drawString(50, 300 - 66, more)
        canvas.drawString(50, 300 - 120, f"{word} are kept dry.")
        canvas.showPage()
    canvas.save()
    found = [block.text for block in read(target.getvalue()).blocks]
    assert found == ["Ropes are kept dry.", "Lamps are kept dry.", "Sails are kept dry."]
