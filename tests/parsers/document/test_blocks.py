"""What paragraphs, rows and tables say of themselves."""

import pytest

from parsers.document.blocks import Table, lines_before_tables, lines_of
from tests.building import cell, heading, paragraph, table


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (heading("Boats"), True),
        (paragraph("Boats", strong=True), True),
        (paragraph("Boats"), False),
        (paragraph("Boats", marker="•"), False),
    ],
)
def test_headings_and_bold_lines_stand_out(line, expected):
    assert line.stands_out is expected


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ((cell("a"), cell("b")), False),
        ((cell("a", rows=2), cell("b")), True),
        ((cell("a", columns=2),), True),
    ],
)
def test_row_with_a_cell_over_several_rows_or_columns_has_spans(cells, expected):
    assert table(cells).rows[0].has_spans is expected


def test_cell_that_spans_rows_and_columns_stands_in_all_of_them():
    first, second, third = cell("a", rows=2, columns=2), cell("b"), cell("c")
    assert table((first, second), (third,)).grid() == [
        [first, first, second],
        [first, first, third],
    ]


def test_width_is_that_of_the_widest_row():
    assert table((cell("a", columns=3),), ("b", "c")).width == 3


def test_table_without_rows_has_no_columns():
    assert Table(()).width == 0


def test_lines_are_the_paragraphs_in_no_table():
    blocks = [paragraph("a"), table(("b", "c")), paragraph("d")]
    assert [p.text for p in lines_of(blocks)] == ["a", "d"]
    assert [p.text for p in lines_before_tables(blocks)] == ["a"]
