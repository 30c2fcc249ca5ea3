"""Rows for spreadsheets: nothing in them becomes a formula, a number, an address or an error."""

import csv
import io
import re
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

pytest.importorskip("xlsxwriter")

from ingest.output.spreadsheets import (
    ExportedSheet,
    LinkedFigure,
    csv_text,
    without_formulas,
    workbook,
)


@pytest.mark.parametrize("cell", ["=1+1", "+44 117", "-1+1", "@SUM(A1)", "\t=1", "\r=1"])
def test_cell_of_csv_is_no_formula(cell):
    found = next(csv.reader(io.StringIO(without_formulas(csv_text([cell], [])), newline="")))
    assert found == [f"'{cell}"]


@pytest.mark.parametrize("cell", ["1.10", "-5", "+0.5", "a=b", "", "DoE – T6", 'she said "no"'])
def test_cell_of_csv_that_is_no_formula_stays(cell):
    text = csv_text(["a"], [[cell]])
    assert without_formulas(text) == text


@given(st.lists(st.lists(st.text(max_size=5), min_size=1, max_size=3), min_size=1, max_size=3))
def test_csv_without_formulas_has_the_same_rows_and_cells(rows):
    made = csv.reader(io.StringIO(without_formulas(csv_text(rows[0], rows[1:])), newline=""))
    assert [[cell.removeprefix("'") for cell in row] for row in made] == [
        [cell.removeprefix("'") for cell in row] for row in rows
    ]


def sheet(columns, *rows):
    """The cells of a workbook by their places: a kind and a value each."""
    with zipfile.ZipFile(io.BytesIO(workbook([ExportedSheet("Rows", columns, rows)]))) as book:
        strings = etree.fromstring(book.read("xl/sharedStrings.xml"))
        texts = ["".join(found.itertext()) for found in strings]
        cells = etree.fromstring(book.read("xl/worksheets/sheet1.xml")).iter("{*}c")
        return {
            cell.get("r"): texts[int(cell[0].text)] if cell.get("t") == "s" else float(cell[0].text)
            for cell in cells
            if len(cell)
        }


def test_workbook_keeps_a_number_that_is_text_as_text():
    assert sheet(["number", "year"], ["1.10", 2020]) == {
        "A1": "number",
        "B1": "year",
        "A2": "1.10",
        "B2": 2020.0,
    }


@pytest.mark.parametrize("text", ["=1+1", "https://example.org", "+1"])
def test_workbook_has_texts_and_no_formulas_or_addresses(text):
    assert sheet(["a"], [text])["A2"] == text


def test_cell_longer_than_excel_takes_is_cut():
    assert len(sheet(["a"], ["x" * 40_000])["A2"]) == 32_767


def test_workbook_without_rows_has_its_heading():
    assert sheet(["a"]) == {"A1": "a"}


def test_cell_of_any_length_goes_through():
    long = "x" * 200_000
    assert without_formulas(csv_text(["a"], [[long]])) == csv_text(["a"], [[long]])


def test_figure_that_leads_to_a_row_stays_a_number():
    rows = [("Gap", LinkedFigure(2, "Lists", 7)), ("Partly", 0)]
    made = workbook(
        [ExportedSheet("Counts", ["What", "How many"], rows), ExportedSheet("Lists", ["What"], [])]
    )
    with zipfile.ZipFile(io.BytesIO(made)) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert re.search(r'<c r="B2" s="\d"><v>2</v>', sheet)
    assert """<hyperlink ref="B2" location="'Lists'!A7\"""" in sheet
