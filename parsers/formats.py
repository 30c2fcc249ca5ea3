"""All known kinds of files: name, extensions, signature and reader. Bytes in, a kind out.

To read another kind, add its reader to its row; nothing else has to change.
"""

import io
import re
import zipfile
from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeAlias

from parsers.errors import EncryptedFile, Refusal, UnsupportedFormat

SAVE_AS_WORD = "Open it in Word and save it as .docx."
SAVE_AS = "Open it and save it as Word (.docx) or PDF."
MAX_NAMES_LISTED = 3

# Kinds that are mistaken for each other, as a damaged file or for want of a signature.
_AMBIGUOUS = ({"text", "html", "mail"}, {"old word", "old office"})

_PDF_WITHIN = 1024  # a PDF may begin with other bytes (ISO 32000-1, implementation note 13)
_MARKUP_WITHIN = 65536
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


class Head:
    """What a file is recognised by: its bytes, and its names if it is a zip archive."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.start = data[:_MARKUP_WITHIN].replace(b"\0", b"")  # UTF-16 markup becomes ASCII
        self.names = _names(data) if data.startswith(b"PK") else ()

    def holds(self, part: str) -> bool:
        """Whether the archive has a part whose name begins with `part`."""
        return any(name.startswith(part) for name in self.names)


def _names(data: bytes) -> tuple[str, ...]:
    try:
        return tuple(zipfile.ZipFile(io.BytesIO(data)).namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return ()


Claim: TypeAlias = Callable[[Head], bool]


class Kind(NamedTuple):
    """A kind of file. `reader` is the module that reads it; without one it is refused.

    `extensions` are those of reviews of this kind in a folder. `claims` says whether a file is of
    this kind, if no kind before it does. A reader with `holds_others` is passed the function that
    reads embedded files. A refusal says the `title` of the kind and the `advice`, or is made by
    `refusal`.
    """

    name: str
    extensions: tuple[str, ...]
    claims: Claim
    reader: str = ""
    holds_others: bool = False
    title: str = ""
    advice: str = SAVE_AS
    refusal: Callable[[Head], Refusal] | None = None

    def refuse(self, head: Head) -> Refusal:
        """The refusal of a file of a kind without a reader."""
        if self.refusal is not None:
            return self.refusal(head)
        return UnsupportedFormat(f"this is {self.title}", self.advice)


def _begins(*signatures: bytes) -> Claim:
    return lambda head: head.data.startswith(signatures)


def _part(*parts: str) -> Claim:
    return lambda head: any(map(head.holds, parts))


def _ole(stream: str) -> Claim:
    name = stream.encode("utf-16-le")
    return lambda head: head.data.startswith(_OLE) and name in head.data


def _matches(pattern: bytes) -> Claim:
    found = re.compile(pattern, re.IGNORECASE)
    return lambda head: bool(found.match(head.start))


_HTML = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|table|div|p|h[1-6]|meta|title|center|section|article"
    rb"|main|header|span|frameset|!--)\b",
    re.IGNORECASE,
)
_PAGE = re.compile(rb"<(?:html|body|table)\b", re.IGNORECASE)
_WORD_XML = re.compile(rb"<\?mso-application|<pkg:package|<w:wordDocument")
_BLANKS = b"\xef\xbb\xbf\xff\xfe\xfe\xff \t\r\n"
_FIELD = rb"[A-Za-z][A-Za-z0-9-]{1,40}:[^\n]*\n(?:[ \t][^\n]*\n)*"
# Fields in the header of a mail that only programs write.
_MAIL_FIELD = re.compile(
    rb"^(?:MIME-Version|Message-ID|Received|Return-Path|Content-Type|Delivered-To|X-[A-Za-z-]+):",
    re.IGNORECASE | re.MULTILINE,
)
_MAIL_HEAD = re.compile(rb"(?:>?From [^\n]*\n)?((?:" + _FIELD + rb"){1,400})\s*(?:\n|$)")
_GOOGLE = rb"\s*\{[^{}]*\"(?:doc_id|url)\"\s*:\s*\"[^{}]*\}\s*$"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"BM", b"RIFF")


def _is_page(head: Head) -> bool:
    if head.start.lstrip(_BLANKS).startswith(b"<") and _HTML.search(head.start):
        return True
    return bool(_PAGE.search(head.start))


def _is_mail(head: Head) -> bool:
    """Whether a file begins with header fields, one of them by a program (RFC 5322, 2557)."""
    found = _MAIL_HEAD.match(head.start.replace(b"\r\n", b"\n").lstrip())
    return bool(found and _MAIL_FIELD.search(found[1]))


def _is_archive_of_files(head: Head) -> bool:
    """Whether a zip archive is no office document but contains some."""
    is_package = head.holds("[Content_Types].xml") or head.holds("word/")
    return not is_package and bool(_documents(head.names))


def _documents(names: Iterable[str]) -> list[str]:
    return [n.rpartition("/")[2] for n in names if n.lower().endswith(readable_extensions())]


def _archive_of_files(head: Head) -> Refusal:
    found = _documents(head.names)
    names = ", ".join(found[:MAX_NAMES_LISTED]) + (", ..." if found[MAX_NAMES_LISTED:] else "")
    count = "a document" if len(found) == 1 else f"{len(found)} documents"
    return UnsupportedFormat(
        f"this is a zip archive with {count} in it ({names})",
        "Unpack it, and put in what it holds.",
    )


_LINK = "Open the link, download the document itself as Word (.docx) or PDF and put that in."

KINDS: tuple[Kind, ...] = (
    Kind(
        "workbook",
        (".xlsx", ".xlsm"),
        _part("xl/"),
        "parsers.workbook",
        title="an Excel workbook (.xlsx)",
    ),
    Kind(
        "presentation",
        (),
        _part("ppt/"),
        title="a PowerPoint presentation",
        advice="Save it as PDF.",
    ),
    Kind(
        "opendocument",
        (".odt", ".ott", ".ods"),
        _part("content.xml"),
        "parsers.opendocument",
        title="an OpenDocument file",
    ),
    Kind(
        "pages",
        (".pages",),
        _part("Index/Document.iwa", "index.xml"),
        title="a document of Apple Pages",
        advice="Open it in Pages and export it as Word or PDF.",
    ),
    Kind(
        "archive",
        (".zip",),
        _is_archive_of_files,
        title="a zip archive",
        refusal=_archive_of_files,
    ),
    Kind(
        "word",
        (".docx", ".docm", ".dotx"),
        _begins(b"PK"),
        "parsers.word",
        holds_others=True,
        title="a Word document (.docx)",
    ),
    Kind(
        "pdf",
        (".pdf",),
        lambda head: b"%PDF-" in head.data[:_PDF_WITHIN],
        "parsers.pdf",
        title="a PDF",
    ),
    # [MS-OFFCRYPTO] 2.3.4.4
    Kind("encrypted", (), _ole("EncryptedPackage"), refusal=lambda head: EncryptedFile()),
    Kind(
        "outlook",
        (".msg",),
        _ole("__nameid_version1.0"),
        title="a mail saved by Outlook (.msg)",
        advice=(
            "Open it in Outlook; save the document that is attached, or the mail itself as HTML."
        ),
    ),
    Kind(
        "old word",
        (".doc",),
        _ole("WordDocument"),
        "parsers.oldword",
        holds_others=True,
        title="an old Word file (.doc)",
    ),
    Kind(
        "old workbook",
        (),
        _ole("Workbook"),
        title="an old Excel workbook (.xls)",
        advice="Open it in Excel; save the sheet as CSV (.csv), or print it to PDF.",
    ),
    Kind("old office", (), _begins(_OLE), title="an old binary Office file"),
    Kind("rich text", (".rtf",), _begins(b"{\\rtf"), "parsers.rtf", title="rich text (RTF)"),
    Kind(
        "picture",
        (),
        _begins(*_PICTURES),
        title="a picture",
        advice="Use the document it was made of, or make it a PDF with OCR.",
    ),
    Kind(
        "other archive",
        (),
        _begins(b"7z\xbc\xaf", b"Rar!", b"\x1f\x8b"),
        title="an archive",
        advice="Unpack it, and put in what it holds.",
    ),
    Kind("database", (), _begins(b"SQLite format 3"), title="a database"),
    Kind("program", (), _begins(b"MZ"), title="a program"),
    Kind(
        "google link",
        (".gdoc", ".gsheet"),
        _matches(_GOOGLE),
        title="a link to a document in Google Drive, not the document",
        advice="Open it in Google Docs, download it as Word (File, Download) and put that in.",
    ),
    Kind(
        "link",
        (".url", ".webloc"),
        _matches(
            rb"\s*(?:\[(?:InternetShortcut|Desktop Entry)\]|L\x01\x14\x02"
            rb"|(?:<\?xml[^>]*>\s*)?<!DOCTYPE plist)"
        ),
        title="a link to a document, not the document",
        advice=_LINK,
    ),
    Kind(
        "mail",
        (".eml", ".mht", ".mhtml"),
        _is_mail,
        "parsers.mail",
        holds_others=True,
        title="a mail",
    ),
    Kind(
        "word xml",
        (),
        lambda head: bool(_WORD_XML.search(head.start)),
        title="a Word document saved as XML",
        advice=SAVE_AS_WORD,
    ),
    Kind("html", (".html", ".htm", ".xhtml"), _is_page, "parsers.html", title="a web page (HTML)"),
    Kind("text", (".txt", ".csv", ".tsv", ".md"), lambda head: True, "parsers.text"),
)


def kind_of(data: bytes) -> tuple[Kind, Head]:
    """The first kind that claims a file, and what it was recognised by."""
    head = Head(data)
    return next(kind for kind in KINDS if kind.claims(head)), head


def kind_named(name: str) -> Kind:
    """The kind with this name, one of those in `KINDS`."""
    return next(kind for kind in KINDS if kind.name == name)


def with_actual_kind(refusal: Refusal, data: bytes, name: str) -> Refusal:
    """A refusal that also says the kind of the content, if the file's extension is of another."""
    extension = "." + name.rpartition(".")[2].lower()
    named = next((kind for kind in KINDS if extension in kind.extensions), None)
    kind, head = kind_of(data)
    if named is None or not _surely_differ(named, kind, head):
        return refusal
    reason, kind_stated = refusal.reason, f"this is {kind.title}"
    is_stated = reason.startswith(kind_stated)
    rest = reason.removeprefix(kind_stated) if is_stated else f": {reason}"
    return type(refusal)(f"it is named {extension} but is {kind.title}{rest}", refusal.advice)


def _surely_differ(named: Kind, kind: Kind, head: Head) -> bool:
    """Whether a file is certainly of another kind than its name says."""
    if kind is named or not kind.title:
        return False
    if any({kind.name, named.name} <= alike for alike in _AMBIGUOUS):
        return False
    return kind.name != "word" or head.holds("word/")  # it claims damaged archives of all kinds


def readable_extensions() -> tuple[str, ...]:
    """The extensions of the kinds that have a reader."""
    return tuple(extension for kind in KINDS if kind.reader for extension in kind.extensions)


def known_extensions() -> frozenset[str]:
    """The extensions of all kinds, with a reader or not."""
    return frozenset(extension for kind in KINDS for extension in kind.extensions)
