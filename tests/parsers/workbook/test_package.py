"""Workbooks as files: what is refused, and that damage never gives anything else."""

import contextlib
import io
import zipfile

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from parsers.errors import CorruptFile, Refusal, TooLarge, UnsafeXml
from parsers.office import archive as limits
from parsers.office import sheets
from parsers.workbook import read


def workbook():
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        page = book.add_worksheet()
        page.write_row(0, 0, ["Objective", "Action", 4.5])
        page.merge_range("A2:B3", "merged")
    return out.getvalue()


GOOD = workbook()
PARTS = {
    n: zipfile.ZipFile(io.BytesIO(GOOD)).read(n)
    for n in zipfile.ZipFile(io.BytesIO(GOOD)).namelist()
}
PAGE = "xl/worksheets/sheet1.xml"


def with_part(name, content):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for each, old in PARTS.items():
            archive.writestr(each, content if each == name else old)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (GOOD[:-40], CorruptFile),
        (with_part(PAGE, b"<a><b></a>"), CorruptFile),
        (with_part("xl/workbook.xml", b"<a/>"), CorruptFile),
        (with_part("_rels/.rels", b"<a/>"), CorruptFile),
        (with_part(PAGE, b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), UnsafeXml),
        (with_part(PAGE, b" " * (8 << 20)), TooLarge),
    ],
    ids=["cut", "no xml", "no workbook", "no links", "entities", "bomb"],
)
def test_file_that_is_no_workbook_is_refused(data, refusal):
    with pytest.raises(refusal):
        read(data)


def test_parts_that_are_too_long_are_too_large(monkeypatch):
    monkeypatch.setattr(limits, "MAX_READ", 100)
    with pytest.raises(TooLarge):
        read(GOOD)


def test_too_many_cells_are_too_large(monkeypatch):
    monkeypatch.setattr(sheets, "MAX_CELLS", 2)
    with pytest.raises(TooLarge):
        read(GOOD)


@pytest.mark.parametrize("reference", ["A1:XFD1048576", "B2:A1", "ZZZ9999999:A1", "x", ""])
def test_forged_range_does_no_harm(reference):
    page = PARTS[PAGE].replace(b"A2:B3", reference.encode())
    assert read(with_part(PAGE, page)).blocks


@given(st.integers(0, len(GOOD) - 1), st.binary(max_size=8))
def test_damaged_file_is_read_or_refused(at, noise):
    with contextlib.suppress(Refusal):
        read(GOOD[:at] + noise + GOOD[at + len(noise) :])


@pytest.mark.parametrize("name", [PAGE, "xl/styles.xml", "xl/sharedStrings.xml"])
@given(data=st.data())
def test_damaged_part_is_read_or_refused(name, data):
    part = PARTS[name]
    at = data.draw(st.integers(0, len(part) - 1))
    noise = data.draw(st.sampled_from([b"", b"-1", b"1e999", b"NaN", b"99999999999", b'"', b"<"]))
    with contextlib.suppress(Refusal):
        read(with_part(name, part[:at] + noise + part[at + len(noise) :]))
