"""Which format a file has, told by its content; its name only words a refusal."""

import io
import re
import zipfile

from parsers.errors import (
    EmptyFile,
    EncryptedFile,
    NotADocx,
    NotAPdf,
    UnsupportedFormat,
)

_PDF_WITHIN = 1024  # a PDF may begin with other bytes (ISO 32000-1, implementation note 13)
_HTML_WITHIN = 65536

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")  # [MS-OFFCRYPTO] 2.3.4.4

_BINARY = {
    b"{\\rtf": "this is a rich text (.rtf) file",
    b"\x89PNG": "this is a picture",
    b"\xff\xd8\xff": "this is a picture",
    b"GIF8": "this is a picture",
    b"II*\x00": "this is a picture",
    b"MM\x00*": "this is a picture",
    b"BM": "this is a picture",
    b"7z\xbc\xaf": "this is an archive",
    b"Rar!": "this is an archive",
    b"\x1f\x8b": "this is an archive",
    b"SQLite format 3": "this is a database",
    b"MZ": "this is a program",
}
_OTHER_ZIPS = {
    "xl/": "this is an Excel workbook",
    "ppt/": "this is a PowerPoint presentation",
    "content.xml": "this is an OpenDocument file",
    "Index/Document.iwa": "this is a Pages document",
}
_HTML = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|table|div|p|h[1-6]|meta|title|center|section|article"
    rb"|main|header|span|!--)\b",
    re.IGNORECASE,
)
_WEB_ARCHIVE = re.compile(rb"\s*(?:MIME-Version:|From: <?Saved by)", re.IGNORECASE)  # RFC 2557
_WORD_XML = re.compile(rb"<\?mso-application|<pkg:package|<w:wordDocument")


def detect(data: bytes, name: str = "") -> str:
    """The format of a file: `word`, `pdf`, `html` or `text`.

    Raises EmptyFile, EncryptedFile, NotAPdf, NotADocx or UnsupportedFormat. A zip archive that
    is not plainly something else goes to the Word reader, which knows a damaged one.
    """
    if not data.strip(b"\0 \t\r\n"):
        raise EmptyFile
    if data.startswith(b"PK"):
        _refuse_other_zips(data)
        return "word"
    if b"%PDF-" in data[:_PDF_WITHIN]:
        return "pdf"
    if data.startswith(_OLE):
        _refuse_ole(data)
    for signature, what in _BINARY.items():
        if data.startswith(signature):
            raise UnsupportedFormat(what)
    return _markup_or_text(data, name.lower())


def _refuse_other_zips(data: bytes) -> None:
    try:
        names = zipfile.ZipFile(io.BytesIO(data)).namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return
    for part, what in _OTHER_ZIPS.items():
        if any(name.startswith(part) for name in names):
            raise UnsupportedFormat(what)


def _refuse_ole(data: bytes) -> None:
    if _OLE_ENCRYPTED in data:
        raise EncryptedFile
    raise UnsupportedFormat(
        "this is an old binary Office file (.doc)", "Open it in Word and save it as .docx."
    )


def _markup_or_text(data: bytes, name: str) -> str:
    start = data[:_HTML_WITHIN].replace(b"\0", b"")  # UTF-16 markup shows through
    if _WEB_ARCHIVE.match(start):
        raise UnsupportedFormat(
            "this is a web archive (.mht)", "Open it in Word and save it as .docx."
        )
    if _WORD_XML.search(start):
        raise UnsupportedFormat(
            "this is a Word document saved as XML", "Open it in Word and save it as .docx."
        )
    if start.lstrip(b"\xef\xbb\xbf\xff\xfe\xfe\xff \t\r\n").startswith(b"<") and _HTML.search(
        start
    ):
        return "html"
    if re.search(rb"<(?:html|body|table)\b", start, re.IGNORECASE):
        return "html"
    _refuse_by_name(data, name)
    return "text"


def _refuse_by_name(data: bytes, name: str) -> None:
    """A file that is no markup but is called a PDF or Word document, or is no text at all."""
    if name.endswith(".pdf"):
        raise NotAPdf
    if name.endswith((".docx", ".docm")):
        raise NotADocx("the file is called a Word document but is none")
    if b"\0" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UnsupportedFormat
