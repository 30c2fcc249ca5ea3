"""OpenDocument packages: what is refused, and that damage never gives anything else."""

import contextlib
import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.errors import (
    CorruptFile,
    EncryptedFile,
    Refusal,
    TooLarge,
    UnsafeXml,
    UnsupportedFormat,
)
from parsers.office import archive as limits
from parsers.opendocument import read
from tests.rendering.opendocument import DECLARED, package, packed

GOOD = package("<office:text><text:p>a</text:p></office:text>")


def with_part(name, content):
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        parts = {each: archive.read(each).decode() for each in archive.namelist()}
    return packed({**parts, name: content})


def test_title_of_the_file_is_read():
    data = package("<office:text/>", title="Care review 2031")
    assert read(data).title == "Care review 2031"


def test_parts_beside_the_content_may_be_missing():
    content = f"<office:document-content {DECLARED}><office:body><office:text><text:p>a</text:p>"
    content += "</office:text></office:body></office:document-content>"
    assert [b.text for b in read(packed({"content.xml": content})).blocks] == ["a"]


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (GOOD[:-40], CorruptFile),
        (with_part("content.xml", "<a><b></a>"), CorruptFile),
        (with_part("content.xml", f"<office:document-content {DECLARED}/>"), CorruptFile),
        (packed({"mimetype": "x"}), CorruptFile),
        (package("<office:presentation/>"), UnsupportedFormat),
        (with_part("styles.xml", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), UnsafeXml),
        (
            with_part(
                "META-INF/manifest.xml",
                f"<manifest:manifest {DECLARED}><manifest:file-entry><manifest:encryption-data/>"
                "</manifest:file-entry></manifest:manifest>",
            ),
            EncryptedFile,
        ),
        (with_part("content.xml", " " * (8 << 20)), TooLarge),
    ],
    ids=lambda value: value.__name__ if isinstance(value, type) else "",
)
def test_file_that_is_no_text_is_refused(data, refusal):
    with pytest.raises(refusal):
        read(data)


def test_parts_that_are_too_long_are_too_large(monkeypatch):
    monkeypatch.setattr(limits, "MAX_READ", 100)
    with pytest.raises(TooLarge):
        read(GOOD)


@pytest.mark.parametrize("direction", ["rows", "columns"])
def test_forged_repetition_is_not_counted_out(direction):
    cell = "<table:table-cell><text:p>a</text:p></table:table-cell>"
    row = f"<table:table-row>{cell}</table:table-row>"
    repeated = f'table:number-{direction}-repeated="999999999"'
    made = row.replace("table:table-row>", f"table:table-row {repeated}>", 1)
    if direction == "columns":
        made = row.replace("<table:table-cell", f"<table:table-cell {repeated}")
    (table,) = read(package(f"<office:text><table:table>{made}</table:table></office:text>")).blocks
    assert len(table.rows) * len(table.rows[0].cells) <= 1000


@given(st.integers(0, len(GOOD) - 1), st.binary(max_size=8))
def test_damaged_file_is_read_or_refused(at, noise):
    with contextlib.suppress(Refusal):
        read(GOOD[:at] + noise + GOOD[at + len(noise) :])


@given(st.text("<>/&\"'= abtextplistm:-1\n", max_size=60))
def test_any_content_is_read_or_refused(content):
    with contextlib.suppress(Refusal):
        read(with_part("content.xml", content))
