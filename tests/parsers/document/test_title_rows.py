"""The title of a sheet stands in its first rows."""

import pytest

from parsers.document.blocks import Cell, Document, Paragraph, Row, Table
from parsers.document.title_rows import with_title_rows


def table(*rows):
    cells = [[Cell((Paragraph(t),) if t else ()) for t in row] for row in rows]
    return Table(tuple(Row(tuple(row)) for row in cells))


def blocks(*given):
    found = with_title_rows(Document("text", given)).blocks
    return [getattr(b, "text", None) or len(b.rows) for b in found]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([["Review 2031", ""], ["Elm Trust", ""], ["a", "b"]], ["Review 2031", "Elm Trust", 1]),
        ([["", ""], ["Review", ""], ["a", "b"]], ["Review", 1]),
        ([["a", "b"], ["c", ""]], [2]),
        ([["a", ""], ["b", ""]], [2]),
        ([[str(n), ""] for n in range(20)] + [["a", "b"]], [21]),
    ],
)
def test_first_rows_of_one_cell_stand_above_the_table(rows, expected):
    assert blocks(table(*rows)) == expected


def test_table_below_text_keeps_its_rows():
    assert blocks(Paragraph("Title"), table(["1.0 A", ""], ["a", "b"])) == ["Title", 2]
