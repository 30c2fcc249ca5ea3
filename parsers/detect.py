"""Detects the format of a file by its content; its name matters only for refusals.

Bytes in, the name of a format out.
"""

from parsers.errors import EmptyFile, NotADocx, NotAPdf, UnsupportedFormat
from parsers.formats import kind_of


def detect(data: bytes, name: str = "") -> str:
    """The format of a file, as `parsers.formats` names it: `word`, `pdf`, `html`, `text`, ...

    Raises EmptyFile, EncryptedFile, NotAPdf, NotADocx or UnsupportedFormat. An unknown zip archive
    goes to the Word reader, which says if it is a damaged Word document.
    """
    if not data.strip(b"\0 \t\r\n"):
        raise EmptyFile
    kind, head = kind_of(data)
    if not kind.reader:
        raise kind.refuse(head)
    if kind.name == "text":
        _refuse_by_name(data, name.lower())
    if kind.name == "word" and name.lower().endswith(".zip") and not head.holds("word/"):
        raise UnsupportedFormat(*_EMPTY_ARCHIVE)
    return kind.name


_EMPTY_ARCHIVE = (
    "this is a zip archive without a document in it",
    "Unpack it, and put in the review that it holds.",
)


def _refuse_by_name(data: bytes, name: str) -> None:
    """Refuse a file without markup that is named as PDF or Word document, or is no text."""
    if name.endswith(".pdf"):
        raise NotAPdf
    if name.endswith((".docx", ".docm")):
        raise NotADocx("the file is called a Word document but is none")
    if b"\0" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UnsupportedFormat
