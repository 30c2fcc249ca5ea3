"""Formats told by content, and what is refused at the door."""

import io
import re
import zipfile

import pytest

from parsers.detect import detect
from parsers.errors import (
    EmptyFile,
    EncryptedFile,
    NotADocx,
    NotAPdf,
    Refusal,
    UnsupportedFormat,
)
from tests.refusals import REFUSALS

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
        (archive("content.xml", "mimetype"), "review.odt", "opendocument"),
        (archive("[Content_Types].xml", "xl/workbook.xml"), "plan.xlsx", "workbook"),
        (b"{\\rtf1 hello}", "review.rtf", "rich text"),
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
        (b"MIME-Version: 1.0\r\n\r\n<html>", "review.mht", "mail"),
        (b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n\r\n", "review.mht", "mail"),
        (b"Subject: Review\nX-Mailer: a\n b\nTo: c\n\nDear all", "review.eml", "mail"),
        (b"Subject: Review 2031\nTo: trustees\n\n1.1 a\tb", "review.txt", "text"),
        ("1.1 leaders\tHeads to meet.".encode("utf-16"), "review.txt", "text"),
        (b"# Web review\n\n| 1.1 | `<table>` has no caption |", "review.md", "text"),
        (b"# Web review\n\n``<BODY>`` and `<html lang>` are set.", "review.md", "text"),
        (b"# Web review\n\n```html\n<table>\n```\n", "review.md", "text"),
        (b"# Web review\n\n`ref` <table><tr><td>1.1", "review.md", "html"),
        (b"# Web review\n\n`a <table><tr><td>1.1\nb`", "review.md", "html"),
        (b"# Web review\n\n```\na\n```\n<table><tr><td>`1.1`", "review.md", "html"),
        (b"Saved `<table>`\n<table><tr><td>1.1", "fragment.html", "html"),
        (b"<html>`<table>`", "review", "html"),
        (b"<p>Say `<table>` for a table", "review", "html"),
        (b"`<table>", "review", "html"),
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
        (b"\x89PNG\r\n", "scan.png", UnsupportedFormat),
        (
            b"<?xml version='1.0'?><?mso-application progid='Word.Document'?>",
            "a.xml",
            UnsupportedFormat,
        ),
        (b"only words", "review.pdf", NotAPdf),
        (b"only words", "review.docx", NotADocx),
        (b"\x00\x01\x02\x03", "review.bin", UnsupportedFormat),
    ],
)
def test_what_no_reader_takes_is_refused(data, name, refusal):
    with pytest.raises(refusal):
        detect(data, name)


@pytest.mark.parametrize(
    ("data", "what", "advice"),
    [
        (b'{"url": "https://a.org", "doc_id": "1a", "email": "b@c"}', "Google Drive", "download"),
        (b"[InternetShortcut]\r\nURL=https://a.org/b.docx\r\n", "a link", "download"),
        (b'<?xml version="1.0"?>\n<!DOCTYPE plist PUBLIC "-//Apple">', "a link", "download"),
        (b"L\0\0\0\x01\x14\x02\0\0\0\0\0", "a link", "download"),
        (archive("a/2031.docx", "b.pdf", "c.txt"), "zip archive with 3 documents", "Unpack"),
        (archive("x/Review 2031.docx", "x/logo.png"), "a document in it (Review 2031", "Unpack"),
        (archive("Index/Document.iwa"), "Apple Pages", "export"),
        (OLE + "Workbook".encode("utf-16-le"), "old Excel workbook", ".xlsx"),
        (b'<?xml version="1.0"?>\n<office:document xmlns:o="o">', "flat OpenDocument", ".odt"),
        (OLE + "__nameid_version1.0".encode("utf-16-le"), "saved by Outlook", "attached"),
    ],
)
def test_refusal_says_what_a_file_is_and_what_to_do(data, what, advice):
    with pytest.raises(UnsupportedFormat) as refused:
        detect(data, "review")
    assert what in refused.value.reason
    assert advice in refused.value.advice


@pytest.mark.parametrize("code", REFUSALS)
def test_refusal_says_what_is_wrong_and_what_to_do(code):
    refusal = REFUSALS[code]()
    assert isinstance(refusal, Refusal)
    assert str(refusal) == f"{refusal.reason}. {refusal.advice}"
    assert refusal.reason
    assert refusal.advice.endswith(".")


@pytest.mark.parametrize("code", REFUSALS)
def test_refusal_asks_nothing_that_needs_a_terminal(code):
    assert not re.search(r"`|\.toml|--|pip install", str(REFUSALS[code]()))


def test_every_code_of_the_design_has_its_refusal():
    assert set(REFUSALS) == set(
        "empty unsupported corrupt not-a-docx not-a-pdf encrypted unsafe-xml too-large too-slow"
        " no-text no-review no-year".split()
    )


def test_zip_archive_without_a_document_is_to_be_unpacked():
    with pytest.raises(UnsupportedFormat, match="without a document in it"):
        detect(archive("photos/gate.jpg"), "photos.zip")


def test_word_document_that_is_called_a_zip_archive_is_read():
    assert detect(archive("word/document.xml"), "review.zip") == "word"
