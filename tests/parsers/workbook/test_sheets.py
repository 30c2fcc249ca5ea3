"""Workbooks of Excel and OpenDocument: what a person sees of their sheets."""

import io
import re
import zipfile
from datetime import datetime

import pytest
import xlsxwriter

from parsers import read, read_review
from parsers.document.blocks import Table
from parsers.errors import TooLarge
from tests.rendering.opendocument import SHEET, package


def book(fill, **options):
    """A workbook that a function fills: `fill(book, add_sheet)`."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True, **options}) as made:
        fill(made)
    return out.getvalue()


def sheet_of(rows, change=lambda made, page: None, name=None):
    """A workbook of one sheet: rows of texts and numbers, then whatever `change` does to it."""

    def fill(made):
        page = made.add_worksheet(name)
        for number, row in enumerate(rows):
            page.write_row(number, 0, row)
        change(made, page)

    return book(fill)


def grids(data):
    return [
        [[cell.text if cell else None for cell in line] for line in block.grid()]
        for block in read(data).blocks
        if isinstance(block, Table)
    ]


def paragraphs(data):
    return [block.text for block in read(data).blocks if not isinstance(block, Table)]


def hidden(document):
    return [p.text for a in document.asides if a.role == "hidden" for p in a.content]


HEAD = ["Objective", "Action", "By when"]
PLAN = [
    HEAD,
    ["Pupils know whom to ask", "Print it", "T3"],
    ["Staff are trained", "Train them", "T4"],
]


def test_lines_above_the_table_are_its_titles():
    data = sheet_of([["Fernhollow Schools Trust"], ["Action plan 2031"], [], *PLAN])
    assert paragraphs(data) == ["Fernhollow Schools Trust", "Action plan 2031"]
    assert grids(data) == [PLAN]


def test_fields_above_the_headings_of_a_table_are_of_its_cover():
    fields = [["Member:", "Fernhollow Schools Trust"], ["Seen on:", "14/03/2031"]]
    review = read_review(sheet_of([["Fire audit"], *fields, *PLAN]), "audit.xlsx")
    assert (review.title, review.organisation) == ("Fire audit", "Fernhollow Schools Trust")
    assert (review.year, len(list(review.statements()))) == (2031, 2)
    assert [p.text for p in review.cover][1:] == [" ".join(field) for field in fields]


def test_two_headings_above_those_of_the_columns_are_no_fields():
    above = [["Now", "Later"], ["Care Trust", "May 2031"]]
    review = read_review(sheet_of([["Fire audit"], *above, *PLAN]), "audit.xlsx")
    assert (review.organisation, review.year) == ("", None)


def test_rows_and_columns_without_text_are_dropped():
    data = sheet_of([["", *PLAN[0]], [], ["", *PLAN[1]]])
    assert grids(data) == [PLAN[:2]]


def test_place_is_the_row_of_the_sheet():
    (table,) = read(sheet_of([[], *PLAN])).blocks
    assert [str(row.place) for row in table.rows] == [f"table 1, row {n}" for n in (2, 3, 4)]


def test_lines_of_a_cell_are_paragraphs():
    (table,) = read(sheet_of([HEAD, ["a\nb", "c", "d"]])).blocks
    assert [p.text for p in table.rows[1].cells[0].content] == ["a", "b"]


def test_merged_cells_stand_once():
    def merge(made, page):
        page.merge_range("B2:B3", "both")
        page.merge_range("A4:C4", "across")

    data = sheet_of(PLAN, merge)
    assert grids(data) == [
        [
            HEAD,
            ["Pupils know whom to ask", "both", "T3"],
            ["Staff are trained", "both", "T4"],
            ["across"] * 3,
        ]
    ]


def test_hidden_rows_and_columns_stand_beside():
    def hide(made, page):
        page.set_row(1, None, None, {"hidden": True})
        page.set_column("C:C", None, None, {"hidden": True})

    data = sheet_of(PLAN, hide)
    document = read(data)
    assert grids(data) == [[HEAD[:2], ["Staff are trained", "Train them"]]]
    assert sorted(hidden(document)) == sorted(["By when", *PLAN[1], "T4"])
    assert [d.code for d in document.diagnostics] == ["hidden-cells"]


def test_merged_cell_that_begins_in_a_hidden_row_shows_where_it_is_seen():
    def change(made, page):
        page.merge_range("B2:B3", "both")
        page.set_row(1, None, None, {"hidden": True})

    assert grids(sheet_of(PLAN, change)) == [[HEAD, ["Staff are trained", "both", "T4"]]]


def test_rows_that_a_filter_hides_are_read():
    def filtered(made, page):
        page.autofilter("A1:C3")
        page.filter_column("C", "x == T4")
        page.set_row(1, None, None, {"hidden": True})

    document = read(sheet_of(PLAN, filtered))
    assert (len(document.blocks[0].rows), document.diagnostics) == (3, ())


def test_hidden_sheet_stands_beside():
    def fill(made):
        made.add_worksheet("Plan").write_row(0, 0, ["a", "b"])
        lists = made.add_worksheet("Lists")
        lists.write_row(0, 0, ["Red", "Green"])
        lists.hide()

    document = read(book(fill))
    assert (len(document.blocks), hidden(document)) == (1, ["Red", "Green"])


def several(*names, titles=()):
    def fill(made):
        for name in names:
            page = made.add_worksheet(name)
            for number, row in enumerate([*([t] for t in titles), *PLAN]):
                page.write_row(number, 0, row)

    return book(fill)


@pytest.mark.parametrize(
    ("name", "headings"), [("Care - Table 1", ["Care"]), ("Sheet 1 - Table 1", [])]
)
def test_summary_of_what_was_exported_and_names_of_tables_are_none_of_the_review(name, headings):
    said = "This document was exported from Numbers. Each table is a worksheet."

    def fill(made):
        made.add_worksheet("Export Summary").write_column(0, 0, [said, name])
        for sheet in (name, "2 Data"):
            page = made.add_worksheet(sheet)
            for number, row in enumerate(PLAN):
                page.write_row(number, 0, row)

    document = read(book(fill))
    assert paragraphs(book(fill)) == [*headings, "2 Data"]
    (aside,) = document.asides
    assert (aside.role, [p.text for p in aside.content]) == ("label", [said, name])


def test_names_of_several_sheets_are_headings():
    document = read(several("1 Care", "2 Data", titles=["Action plan 2031"]))
    found = [(b.text, b.heading) for b in document.blocks if not isinstance(b, Table)]
    assert found == [("Action plan 2031", 0), ("1 Care", 2), ("2 Data", 2)]
    assert [a.role for a in document.asides] == ["header"]


@pytest.mark.parametrize("names", [("Sheet1", "Sheet2"), ("Only",)])
def test_name_that_tells_nothing_is_no_heading(names):
    assert paragraphs(several(*names)) == []


def test_sheet_whose_name_stands_in_its_title_is_no_part_of_the_sheet_before_it():
    def fill(made):
        made.add_worksheet("Boats").write_column(0, 0, ["Tern", "Curlew"])
        page = made.add_worksheet("Plan")
        for number, row in enumerate([["Action plan 2031"], *PLAN]):
            page.write_row(number, 0, row)

    review = read_review(book(fill), "plan.xlsx")
    assert [(section.title, len(section.statements)) for section in review.sections] == [("", 2)]


@pytest.mark.parametrize(("name", "is_title"), [("Plan", True), ("Pl", False), ("", False)])
def test_line_is_the_title_of_its_sheet_if_it_holds_the_whole_name(name, is_title):
    rows = ods_row("Action plan 2031") + "".join(ods_row(*row) for row in PLAN)
    sheet = f'<table:table table:name="{name}">{rows}</table:table>'
    data = package(f"<office:spreadsheet>{sheet}</office:spreadsheet>", "", kind=SHEET)
    assert read(data).blocks[0].strong == is_title


def test_sheets_are_the_sections_of_a_review():
    review = read_review(several("1 Care", "2 Data", titles=["Action plan 2031"]), "plan.xlsx")
    assert [(s.number, s.title) for s in review.sections] == [("1", "Care"), ("2", "Data")]
    assert [len(s.statements) for s in review.sections] == [2, 2]


def test_table_begins_where_its_heads_come_again():
    data = sheet_of([["1 Care"], *PLAN, [], ["2 Data"], *PLAN])
    assert paragraphs(data) == ["1 Care", "2 Data"]
    assert grids(data) == [PLAN, PLAN]


def beside(left, right, empty_columns):
    """Rows of which each has those of two tables, with columns without text between them."""
    return [[*one, *[""] * empty_columns, *other] for one, other in zip(left, right, strict=True)]


def test_tables_with_the_same_headings_stand_beside_each_other():
    other = [HEAD, ["Doors close", "Oil them", "T1"], ["Lamps burn", "Buy more", "T2"]]
    left, right = [["1 Care", "", ""], *PLAN], [["2 Data", "", ""], *other]
    data = sheet_of([["Action plan 2031"], *beside(left, right, 2)])
    assert paragraphs(data) == ["Action plan 2031", "1 Care", "2 Data"]
    assert grids(data) == [PLAN, other]


@pytest.mark.parametrize(
    ("other", "empty_columns"),
    [([["Notes", "Costs", "Seen"], ["a", "b", "c"], ["d", "e", "f"]], 2), (PLAN, 0)],
    ids=["other headings", "no empty column"],
)
def test_columns_beside_a_table_are_its_own(other, empty_columns):
    assert len(grids(sheet_of(beside(PLAN, other, empty_columns)))) == 1


def test_last_row_of_a_table_with_one_text_stays_in_it():
    data = sheet_of([*PLAN, ["Governors visit"], [], ["2 Data"], *PLAN])
    assert grids(data) == [[*PLAN, ["Governors visit", "", ""]], PLAN]


@pytest.mark.parametrize(
    ("form", "expected"),
    [("dd/mm/yyyy", "04/03/2031"), ("m/d/yyyy", "04/03/2031"), ("mmm yyyy", "Mar 2031")],
)
def test_date_stands_as_a_person_sees_it(form, expected):
    def date(made, page):
        page.write_datetime(1, 2, datetime(2031, 3, 4), made.add_format({"num_format": form}))

    assert grids(sheet_of(PLAN, date))[0][1][2] == expected


def test_number_of_a_statement_keeps_its_noughts():
    def number(made, page):
        page.write_number(1, 0, 1.1, made.add_format({"num_format": "0.00"}))
        page.write_number(2, 0, 1.2)

    assert [row[0] for row in grids(sheet_of(PLAN, number))[0][1:]] == ["1.10", "1.2"]


def test_text_that_is_struck_out_stands_beside():
    def strike(made, page):
        form = made.add_format({"font_strikeout": True})
        page.write_rich_string(1, 1, "Print ", form, "twice ", "it")
        page.write_string(2, 1, "gone", form)

    document = read(sheet_of(PLAN, strike))
    (table,) = document.blocks
    assert [row.cells[1].text for row in table.rows] == ["Action", "Print it", ""]
    assert [a.content[0].text for a in document.asides] == ["twice", "gone"]
    assert [d.code for d in document.diagnostics] == ["struck-out"]


def test_colour_of_an_empty_cell_is_its_word():
    def colour(made, page):
        for row, shade in ((1, "#FF0000"), (2, "#92D050")):
            page.write_blank(row, 3, None, made.add_format({"bg_color": shade}))

    data = sheet_of([[*HEAD, "RAG"], *PLAN[1:]], colour)
    assert [row[3] for row in grids(data)[0]] == ["RAG", "Red", "Green"]


def test_dot_has_the_colour_of_its_letters():
    def dot(made, page):
        page.write_string(1, 2, "●", made.add_format({"font_color": "#00B050"}))

    assert grids(sheet_of(PLAN, dot))[0][1][2] == "Green"


def test_comments_are_left_out_and_text_boxes_stand_beside():
    def annotate(made, page):
        page.write_comment("A2", "Really?")
        page.insert_textbox("E2", "To be discussed")
        page.set_header('&L&"Arial,Bold"&12Fernhollow Schools Trust&RPage &P')

    asides = [(a.role, a.content[0].text) for a in read(sheet_of(PLAN, annotate)).asides]
    assert asides == [
        ("header", "Fernhollow Schools Trust Page"),
        ("text-box", "To be discussed"),
    ]


def test_formula_stands_as_its_result():
    def formula(made, page):
        page.write_formula(1, 2, '="T"&3', None, "T3")
        page.write_boolean(2, 2, True)

    assert [row[2] for row in grids(sheet_of(PLAN, formula))[0]] == ["By when", "T3", "TRUE"]


@pytest.mark.parametrize(
    ("result", "codes"), [(None, ["damaged-part"]), ("", []), ("T3", []), ("0", [])]
)
def test_formula_that_was_never_computed_is_told(result, codes):
    def formula(made, page):
        page.write_formula(1, 2, '="T"&3', None, "RESULT")

    whole = zipfile.ZipFile(io.BytesIO(sheet_of(PLAN, formula)))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as new:
        for name in whole.namelist():
            cell = b"<v></v>" if result is None else b"<v>" + result.encode() + b"</v>"
            content = whole.read(name).replace(b"<v>RESULT</v>", cell)
            new.writestr(name, content.replace(b' t="str"', b"") if result is None else content)
    assert [d.code for d in read(out.getvalue()).diagnostics] == codes


def test_strict_workbook_is_read():
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(sheet_of(PLAN))) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            content = re.sub(
                rb"http://schemas.openxmlformats.org/(\w+)/2006/",
                rb"http://purl.oclc.org/ooxml/\1/",
                old.read(name),
            )
            new.writestr(zipfile.ZipInfo(name), content)
    assert grids(out.getvalue()) == [PLAN]


# OpenDocument


def ods(rows, styles=""):
    table = f'<table:table table:name="Plan">{rows}</table:table>'
    return package(f"<office:spreadsheet>{table}</office:spreadsheet>", styles, kind=SHEET)


def ods_row(*texts, attributes=""):
    cells = "".join(f"<table:table-cell><text:p>{t}</text:p></table:table-cell>" for t in texts)
    return f"<table:table-row {attributes}>{cells}</table:table-row>"


@pytest.mark.parametrize(("visibility", "count"), [("collapse", 2), ("filter", 3)])
def test_rows_of_opendocument_are_hidden_or_filtered(visibility, count):
    rows = ods_row(*HEAD) + ods_row(*PLAN[1], attributes=f'table:visibility="{visibility}"')
    document = read(ods(rows + ods_row(*PLAN[2])))
    assert len(document.blocks[0].rows) == count
    assert [d.code for d in document.diagnostics] == ["hidden-cells"] * (count == 2)


def test_column_of_opendocument_is_hidden():
    columns = (
        '<table:table-column table:number-columns-repeated="2"/>'
        '<table:table-column table:visibility="collapse"/>'
    )
    document = read(ods(columns + "".join(ods_row(*row) for row in PLAN)))
    assert hidden(document) == ["By when", "T3", "T4"]


def test_hidden_sheet_of_opendocument_stands_beside():
    styles = (
        '<style:style style:name="H" style:family="table">'
        '<style:table-properties table:display="false"/></style:style>'
    )
    data = ods("".join(ods_row(*row) for row in PLAN), styles)
    data = package(
        "<office:spreadsheet>"
        f'<table:table table:name="Lists" table:style-name="H">{ods_row("Red")}</table:table>'
        f'<table:table table:name="Plan">{"".join(ods_row(*row) for row in PLAN)}</table:table>'
        "</office:spreadsheet>",
        styles,
        kind=SHEET,
    )
    assert (grids(data), hidden(read(data))) == ([PLAN], ["Red"])


def cell_style(name, properties="", text=""):
    """A style of cells: properties of the cell, and of the text in it."""
    return (
        f'<style:style style:name="{name}" style:family="table-cell">'
        f"<style:table-cell-properties {properties}/><style:text-properties {text}/></style:style>"
    )


BOLD = cell_style("B", text='fo:font-weight="bold"')
STRUCK = cell_style("S", text='style:text-line-through-style="solid"')
RED = cell_style("R", properties='fo:background-color="#ff0000"')
RED_LETTERS = cell_style("L", text='fo:color="#ff0000"')


def test_text_of_opendocument_looks_as_its_cell_does():
    row = ods_row("Harbours").replace(
        "<table:table-cell>", '<table:table-cell table:style-name="B">'
    )
    (title,) = read(ods(row, BOLD)).blocks
    assert title.strong


@pytest.mark.parametrize(
    ("column", "row"),
    [
        ('<table:table-column table:default-cell-style-name="S"/>', ""),
        ("<table:table-column/>", 'table:default-cell-style-name="S"'),
    ],
)
def test_cell_of_opendocument_without_a_style_looks_as_its_row_or_column_does(column, row):
    columns = f"<table:table-column/>{column}<table:table-column/>"
    rows = ods_row(*HEAD) + ods_row("a", "b", "c", attributes=row)
    document = read(ods(columns + rows, STRUCK))
    struck = [p.text for a in document.asides if a.role == "struck-out" for p in a.content]
    assert struck == (["a", "b", "c"] if row else ["Action", "b"])


def test_empty_cell_of_opendocument_has_a_colour_of_its_own_alone():
    columns = '<table:table-column table:number-columns-repeated="2"/>'
    columns += '<table:table-column table:default-cell-style-name="R"/>'
    empty = ods_row("a", "b").replace("</table:table-row>", "<table:table-cell/></table:table-row>")
    coloured = empty.replace("<table:table-cell/>", '<table:table-cell table:style-name="R"/>')
    (table,) = read(ods(columns + ods_row(*HEAD) + empty + coloured, RED)).blocks
    assert [row[2].fill for row in table.grid()] == ["ff0000", "", "ff0000"]


def test_row_of_opendocument_that_is_coloured_as_one_has_no_coloured_cells():
    edge = '<table:table-cell table:style-name="R" table:number-columns-repeated="16381"/>'
    row = ods_row("Staff", "Train them", "T4").replace(
        "</table:table-row>", f"{edge}</table:table-row>"
    )
    assert grids(ods(ods_row(*HEAD) + row, RED)) == [[HEAD, ["Staff", "Train them", "T4"]]]


def test_dot_of_opendocument_has_the_colour_of_its_cell():
    dot = ods_row("a", "b", "●").replace(
        "<table:table-cell>", '<table:table-cell table:style-name="L">'
    )
    assert grids(ods(ods_row(*HEAD) + dot, RED_LETTERS)) == [[HEAD, ["a", "b", "Red"]]]


def test_date_of_opendocument_has_its_day_first():
    cell = (
        '<table:table-cell office:value-type="date" office:date-value="2031-03-04">'
        "<text:p>3/4/31</text:p></table:table-cell>"
    )
    row = ods_row("a", "b").replace("</table:table-row>", f"{cell}</table:table-row>")
    assert grids(ods(row)) == [[["a", "b", "04/03/2031"]]]


def test_empty_rows_without_end_are_not_counted_out():
    end = ods_row(attributes='table:number-rows-repeated="1048000"')
    assert grids(ods("".join(ods_row(*row) for row in PLAN) + end)) == [PLAN]


def test_more_sheets_than_anybody_looks_at_are_too_large():
    table = "<table:table><table:table-row/></table:table>"
    opened = package(f"<office:spreadsheet>{table * 201}</office:spreadsheet>", "", kind=SHEET)
    for data in (opened, book(lambda made: [made.add_worksheet() for _ in range(201)])):
        with pytest.raises(TooLarge):
            read(data)
