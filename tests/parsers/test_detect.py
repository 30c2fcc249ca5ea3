"""Formats told by content, and what is refused at the door."""

import io
import zipfile

import pytest

from parsers.detect import detect
from parsers.errors import (
    REFUSALS,
    EmptyFile,
    EncryptedFile,
    NotADocx,
    NotAPdf,
    Refusal,
    UnsupportedFormat,
)

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def archive(*names):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as z:
        for name in names:
            z.writestr(zipfile.ZipInfo(name), "")  # dated 1980, so that names of tests are the same
    return made.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "format"),
    [
        (archive("word/document.xml"), "review.docx", "word"),
        (archive("word/document.xml"), "review.pdf", "word"),
        (archive("other.xml"), "review.docx", "word"),
        (archive("word/document.xml")[:40], "review.docx", "word"),
        (b"%PDF-1.7\n", "review.pdf", "pdf"),
        (b"%PDF-1.7\n", "review.docx", "pdf"),
        (b"junk before\r\n%PDF-1.4\n", "review.pdf", "pdf"),
        (b"<!DOCTYPE html><html>", "review.html", "html"),
        (b"<html>", "review", "html"),
        (b"\xef\xbb\xbf\r\n <HTML xmlns:o='urn:x'>", "review.htm", "html"),
        (b"<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>", "a.xhtml", "html"),
        (b"<table><tr><td>1.1", "fragment.html", "html"),
        (b"Saved from a page\n<table><tr><td>1.1", "fragment.html", "html"),
        ("<html>".encode("utf-16"), "review.html", "html"),
        (b"1.1 leaders\t<ul> Heads to meet.", "review.txt", "text"),
        ("1.1 leaders\tHeads to meet.".encode("utf-16"), "review.txt", "text"),
    ],
)
def test_format_is_told_by_content(data, name, format):
    assert detect(data, name) == format


@pytest.mark.parametrize(
    ("data", "name", "refusal"),
    [
        (b"", "review.pdf", EmptyFile),
        (b" \r\n\0\0", "review.txt", EmptyFile),
        (OLE + b"WordDocument", "review.doc", UnsupportedFormat),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "review.docx", EncryptedFile),
        (b"{\\rtf1 hello}", "review.rtf", UnsupportedFormat),
        (b"\x89PNG\r\n", "scan.png", UnsupportedFormat),
        (archive("xl/workbook.xml"), "review.xlsx", UnsupportedFormat),
        (archive("content.xml", "mimetype"), "review.odt", UnsupportedFormat),
        (
            b"<?xml version='1.0'?><?mso-application progid='Word.Document'?>",
            "a.xml",
            UnsupportedFormat,
        ),
        (b"MIME-Version: 1.0\r\n\r\n<html>", "review.mht", UnsupportedFormat),
        (b"only words", "review.pdf", NotAPdf),
        (b"only words", "review.docx", NotADocx),
        (b"\x00\x01\x02\x03", "review.bin", UnsupportedFormat),
    ],
)
def test_what_no_reader_takes_is_refused(data, name, refusal):
    with pytest.raises(refusal):
        detect(data, name)


@pytest.mark.parametrize("code", REFUSALS)
def test_refusal_says_what_is_wrong_and_what_to_do(code):
    refusal = REFUSALS[code]()
    assert isinstance(refusal, Refusal)
    assert str(refusal) == f"{refusal.reason}. {refusal.advice}"
    assert refusal.reason
    assert refusal.advice.endswith(".")


def test_every_code_of_the_design_has_its_refusal():
    assert set(REFUSALS) == set(
        "empty unsupported corrupt not-a-docx not-a-pdf encrypted unsafe-xml too-large no-text"
        " no-review no-year".split()
    )
