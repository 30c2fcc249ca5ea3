"""Tables of Word: merges, content controls, tracked rows and cells, nesting."""

import pytest

from parsers.document.blocks import Table
from parsers.word import read
from tests.wordml import docx, element, lines, only_table, p, r, sdt, shape, tbl, tc, texts, tr

START, GOES_ON = (element("w:vMerge", val=value) for value in ("restart", "continue"))
DELETED = element("w:del", id=1)
HEADER = element("w:tblHeader")
PLACEHOLDER = element("w:showingPlcHdr")


def span(columns):
    return element("w:gridSpan", val=columns)


def test_rows_and_cells_are_read_in_order():
    table = only_table(tr("1.1", "a", "b"), tr("1.2", "c", "d"))
    assert shape(table) == [
        [("1.1", 1, 1), ("a", 1, 1), ("b", 1, 1)],
        [("1.2", 1, 1), ("c", 1, 1), ("d", 1, 1)],
    ]


def test_rows_and_cells_need_no_properties():
    table = only_table(f"<w:tr><w:tc>{p('a')}</w:tc></w:tr>")
    assert shape(table) == [[("a", 1, 1)]]


def test_paragraphs_of_a_cell_stay_apart():
    table = only_table(tr(tc("one", "two", p())))
    assert [block.text for block in table.rows[0].cells[0].content] == ["one", "two"]


def test_every_paragraph_knows_its_table_and_row():
    places = [x.place for x in read(docx(tbl(tr("a"), tr("b")), "c", tbl(tr("d")))).paragraphs()]
    assert [(x.table, x.row, x.paragraph) for x in places] == [
        (1, 1, None),
        (1, 2, None),
        (None, None, 1),
        (2, 1, None),
    ]


# Merges


def test_cell_merged_to_the_right_spans_columns():
    table = only_table(tr(tc("section", properties=span(3))), tr("a", "b", "c"))
    assert shape(table)[0] == [("section", 1, 3)]


def test_cell_merged_down_spans_rows():
    table = only_table(
        tr("1", tc("shared", properties=START)),
        tr("2", tc(p(), properties=GOES_ON)),
        tr("3", tc(p(), properties=element("w:vMerge"))),
        tr("4", "own"),
    )
    assert shape(table) == [
        [("1", 1, 1), ("shared", 3, 1)],
        [("2", 1, 1)],
        [("3", 1, 1)],
        [("4", 1, 1), ("own", 1, 1)],
    ]


def test_cell_merged_both_ways_spans_both():
    wide = span(2)
    table = only_table(
        tr(tc("a", properties=wide + START), "b"),
        tr(tc(p(), properties=wide + GOES_ON), "c"),
    )
    assert shape(table) == [[("a", 2, 2), ("b", 1, 1)], [("c", 1, 1)]]


def test_text_in_a_cell_that_a_merge_covers_is_kept():
    table = only_table(tr(tc("a", properties=START)), tr(tc("b", properties=GOES_ON)))
    assert shape(table) == [[("a\nb", 2, 1)], []]


def test_merge_with_nothing_above_is_a_cell_of_its_own():
    table = only_table(tr(tc("a", properties=GOES_ON)), tr(tc(p(), properties=GOES_ON)))
    assert shape(table) == [[("a", 2, 1)], []]


def test_merge_of_other_columns_is_a_cell_of_its_own():
    table = only_table(
        tr(tc("a", properties=START), "b"), tr(tc("c", properties=span(2) + GOES_ON))
    )
    assert shape(table) == [[("a", 1, 1), ("b", 1, 1)], [("c", 1, 2)]]


def test_merge_that_starts_anew_ends_the_one_above():
    table = only_table(tr(tc("a", properties=START)), tr(tc("b", properties=START)))
    assert shape(table) == [[("a", 1, 1)], [("b", 1, 1)]]


def test_old_kind_of_merge_to_the_right_spans_columns():
    start, goes_on = (element("w:hMerge", val=value) for value in ("restart", "continue"))
    table = only_table(tr(tc("a", properties=start), tc(p(), properties=goes_on), "b"))
    assert shape(table) == [[("a", 1, 2), ("b", 1, 1)]]


def test_merge_to_the_right_in_the_first_column_is_a_cell():
    table = only_table(tr(tc("a", properties=element("w:hMerge")), "b"))
    assert shape(table) == [[("a", 1, 1), ("b", 1, 1)]]


def test_columns_left_out_of_a_row_are_empty_cells():
    properties = element("w:gridBefore", val=2) + element("w:gridAfter", val=1)
    table = only_table(tr("a", "b", "c", "d"), tr("x", properties=properties))
    assert shape(table)[1] == [("", 1, 2), ("x", 1, 1), ("", 1, 1)]


@pytest.mark.parametrize("value", ["999999999", "0", "-3", "wide", "99999999999999999999"])
def test_forged_span_stays_within_what_word_allows(value):
    ((_, _, columns),) = shape(only_table(tr(tc("a", properties=span(value)))))[0]
    assert 1 <= columns <= 63


# Headings


def test_row_that_repeats_on_each_page_is_a_header():
    table = only_table(tr("No", properties=HEADER), tr("1.1"))
    assert [row.header for row in table.rows] == [True, False]


def test_only_the_first_rows_are_headers():
    table = only_table(tr("No", properties=HEADER), tr("1.1"), tr("1.2", properties=HEADER))
    assert [row.header for row in table.rows] == [True, False, False]


def test_table_whose_rows_all_repeat_has_no_header():
    table = only_table(tr("No", properties=HEADER), tr("1.1", properties=HEADER))
    assert [row.header for row in table.rows] == [False, False]


# Tracked changes


def test_deleted_row_is_gone():
    table = only_table(tr("a"), tr(tc("b"), properties=DELETED), tr("c"))
    assert [(row.cells[0].text, row.place.row) for row in table.rows] == [("a", 1), ("c", 2)]


def test_table_whose_rows_are_all_deleted_is_gone():
    is_removed = tbl(tr(tc("a"), properties=DELETED))
    (table,) = read(docx(is_removed, tbl(tr("b")))).blocks
    assert (shape(table), table.place.table) == ([[("b", 1, 1)]], 1)


def test_inserted_row_is_kept():
    table = only_table(tr("a"), tr("b", properties=element("w:ins", id=1)))
    assert [row.cells[0].text for row in table.rows] == ["a", "b"]


def test_hidden_row_is_gone():
    assert shape(only_table(tr("a", properties=element("w:hidden")), tr("b"))) == [[("b", 1, 1)]]


def test_deleted_cell_is_gone_and_an_inserted_one_kept():
    is_removed, new = element("w:cellDel", id=1), element("w:cellIns", id=2)
    table = only_table(tr(tc("a", properties=is_removed), tc("b", properties=new), "c"))
    assert shape(table) == [[("b", 1, 1), ("c", 1, 1)]]


def test_tracked_merge_counts_as_made():
    start, goes_on = (element("w:cellMerge", vMerge=value) for value in ("rest", "cont"))
    table = only_table(tr(tc("a", properties=start)), tr(tc(p(), properties=goes_on)))
    assert shape(table) == [[("a", 2, 1)], []]


def test_merge_begun_in_a_deleted_row_goes_on_in_the_next():
    table = only_table(
        tr(tc("is_removed", properties=START), "x", properties=DELETED),
        tr(tc("a", properties=GOES_ON), "b"),
        tr(tc(p(), properties=GOES_ON), "c"),
    )
    assert shape(table) == [[("a", 2, 1), ("b", 1, 1)], [("c", 1, 1)]]


def test_text_of_a_mark_deleted_in_one_cell_does_not_reach_the_next():
    assert shape(only_table(tr(tc(p("a", mark=DELETED)), "b"))) == [[("a", 1, 1), ("b", 1, 1)]]


# Content controls and other wrappers


@pytest.mark.parametrize(
    "row",
    [
        tr(sdt(tc("a")), "b"),
        sdt(tr("a", "b")),
        tr(tc(sdt(p("a"))), "b"),
        tr(tc(p(sdt(r("a")))), "b"),
        sdt(sdt(tr(sdt(sdt(tc("a"))), "b"))),
        element("w:customXml", tr(element("w:customXml", tc("a")), "b")),
        tr(tc(element("w:customXml", p("a"))), "b"),
    ],
)
def test_content_control_around_any_part_of_a_table_is_read(row):
    assert shape(only_table(row)) == [[("a", 1, 1), ("b", 1, 1)]]


def test_content_control_around_a_table_is_read():
    (table,) = read(docx(sdt(tbl(tr("a"))))).blocks
    assert shape(table) == [[("a", 1, 1)]]


def test_cell_that_shows_a_placeholder_is_empty():
    table = only_table(tr("a", sdt(tc("Choose an item."), PLACEHOLDER)))
    assert shape(table) == [[("a", 1, 1), ("", 1, 1)]]


# Nesting


def test_table_in_a_cell_is_a_block_of_the_cell():
    table = only_table(tr("a", tc("before", tbl(tr("x", "y")), "after")), tr("b", "c"))
    before, inner, after = table.rows[0].cells[1].content
    assert isinstance(inner, Table)
    assert shape(inner) == [[("x", 1, 1), ("y", 1, 1)]]
    assert (before.text, after.text) == ("before", "after")
    assert (inner.place.table, inner.rows[0].place.row) == (2, 1)
    assert after.place == table.rows[0].place
    assert shape(table)[1] == [("b", 1, 1), ("c", 1, 1)]


def test_tables_nested_as_deep_as_a_file_can_be_are_read():
    inner = tbl(tr("deep"))
    for _ in range(60):
        inner = tbl(tr(tc(inner)))
    assert texts(inner) == ["deep"]


def test_wrappers_nested_as_deep_as_a_file_can_be_are_read():
    inner = r("deep")
    for _ in range(240):
        inner = element("w:smartTag", inner)
    assert texts(p(inner)) == ["deep"]


def test_row_outside_a_table_keeps_its_text():
    assert texts(tr("a", "b")) == ["a", "b"]


def test_row_or_cell_within_a_cell_keeps_its_text():
    covered = tc(tr("b"), tc("c"), properties=GOES_ON)
    assert texts(tbl(tr(tc("a", properties=START)), tr(covered))) == ["a", "b", "c"]


def test_runs_outside_a_paragraph_keep_their_text():
    assert lines(tbl(tr(tc(r("a")))), r("b")) == [(None, "a"), (None, "b")]
