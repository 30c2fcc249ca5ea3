"""All known kinds of files: name, extensions, signature and reader. Bytes in, a kind out.

To read another kind, add its reader to its row; nothing else has to change.
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from parsers.errors import EncryptedFile, Refusal, UnsupportedFormat
from parsers.file_signatures import (
    GOOGLE_LINK,
    PICTURES,
    Claim,
    Head,
    begins,
    has_ole_stream,
    has_part,
    is_mail,
    is_ole,
    is_page,
    is_pdf,
    is_word_xml,
    matches,
)

SAVE_AS_WORD = "Open it in Word and save it as .docx."
SAVE_AS = "Open it and save it as Word (.docx) or PDF."
OF_A_PICTURE = "Ask for the document that it shows, or for a scan of that as PDF."
MAX_NAMES_LISTED = 3
_PICTURE_EXTENSIONS = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".heic", ".webp")

# Kinds that are mistaken for each other, since a file is damaged or has no signature.
_AMBIGUOUS = ({"text", "html", "mail"}, {"old word", "old office"})


class Kind(NamedTuple):
    """A kind of file. `reader` is the module that reads it; without one it is refused.

    `extensions` are those of reviews of this kind in a folder. `claims` says whether a file is of
    this kind, if no kind before it does. A reader with `holds_others` is passed the function that
    reads embedded files, one that `reads_scans` their languages; one whose files
    `may_be_pictures` of pages has a function `pictures` that gives them. A refusal says the
    `title` of the kind and the `advice`, or is made by `refusal`.
    """

    name: str
    extensions: tuple[str, ...]
    claims: Claim
    reader: str = ""
    holds_others: bool = False
    reads_scans: bool = False
    may_be_pictures: bool = False
    title: str = ""
    advice: str = SAVE_AS
    refusal: Callable[[Head], Refusal] | None = None

    def refuse(self, head: Head) -> Refusal:
        """The refusal of a file of a kind without a reader."""
        if self.refusal is not None:
            return self.refusal(head)
        return UnsupportedFormat(f"this is {self.title}", self.advice)


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
        has_part("xl/"),
        "parsers.workbook",
        title="an Excel workbook (.xlsx)",
    ),
    Kind(
        "presentation",
        (),
        has_part("ppt/"),
        title="a PowerPoint presentation",
        advice="Save it as PDF.",
    ),
    Kind(
        "opendocument",
        (".odt", ".ott", ".ods"),
        has_part("content.xml"),
        "parsers.opendocument",
        title="an OpenDocument file",
    ),
    Kind(
        "pages",
        (".pages",),
        has_part("Index/Document.iwa", "index.xml"),
        title="a document of Apple Pages or Numbers",
        advice="Open it there and export it as Word, Excel or PDF.",
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
        begins(b"PK"),
        "parsers.word",
        holds_others=True,
        may_be_pictures=True,
        title="a Word document (.docx)",
    ),
    Kind(
        "pdf",
        (".pdf",),
        is_pdf,
        "parsers.pdf",
        reads_scans=True,
        title="a PDF",
    ),
    # [MS-OFFCRYPTO] 2.3.4.4
    Kind("encrypted", (), has_ole_stream("EncryptedPackage"), refusal=lambda head: EncryptedFile()),
    Kind(
        "outlook",
        (".msg",),
        has_ole_stream("__nameid_version1.0"),
        title="a mail saved by Outlook (.msg)",
        advice=(
            "Open it in Outlook; save the document that is attached, or the mail itself as HTML."
        ),
    ),
    Kind(
        "old word",
        (".doc",),
        has_ole_stream("WordDocument"),
        "parsers.oldword",
        holds_others=True,
        title="an old Word file (.doc)",
    ),
    Kind(
        "old workbook",
        (),
        has_ole_stream("Workbook"),
        title="an old Excel workbook (.xls)",
        advice="Open it in Excel and save it as an Excel workbook (.xlsx).",
    ),
    Kind("old office", (), is_ole, title="an old binary Office file"),
    Kind("rich text", (".rtf",), begins(b"{\\rtf"), "parsers.rtf", title="rich text (RTF)"),
    Kind(
        "picture",
        (),
        begins(*PICTURES),
        title="a picture",
        advice=OF_A_PICTURE,
    ),
    Kind(
        "other archive",
        (),
        begins(b"7z\xbc\xaf", b"Rar!", b"\x1f\x8b"),
        title="an archive",
        advice="Unpack it, and put in what it holds.",
    ),
    Kind("database", (), begins(b"SQLite format 3"), title="a database"),
    Kind("program", (), begins(b"MZ"), title="a program"),
    Kind(
        "google link",
        (".gdoc", ".gsheet"),
        matches(GOOGLE_LINK),
        title="a link to a document in Google Drive, not the document",
        advice="Open it, download it as Word or Excel (File, Download) and put that in.",
    ),
    Kind(
        "link",
        (".url", ".webloc"),
        matches(
            rb"\s*(?:\[(?:InternetShortcut|Desktop Entry)\]|L\x01\x14\x02"
            rb"|(?:<\?xml[^>]*>\s*)?<!DOCTYPE plist)"
        ),
        title="a link to a document, not the document",
        advice=_LINK,
    ),
    Kind(
        "mail",
        (".eml", ".mht", ".mhtml"),
        is_mail,
        "parsers.mail",
        holds_others=True,
        title="a mail",
    ),
    Kind(
        "word xml",
        (),
        is_word_xml,
        title="a Word document saved as XML",
        advice=SAVE_AS_WORD,
    ),
    # OpenDocument 1.3, Part 3, 3.1.2
    Kind(
        "flat opendocument",
        (),
        matches(rb"\s*(?:<\?xml[^>]*>\s*)?<office:document\b"),
        title="a flat OpenDocument file (.fodt, .fods)",
        advice="Open it in LibreOffice and save it as .odt or .ods.",
    ),
    Kind("html", (".html", ".htm", ".xhtml"), is_page, "parsers.html", title="a web page (HTML)"),
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
    reason = f"it is named {extension} but is {kind.title}{rest}"
    return type(refusal)(reason, refusal.advice, refusal.hint)


def _surely_differ(named: Kind, kind: Kind, head: Head) -> bool:
    """Whether a file is certainly of another kind than its name says."""
    if kind is named or not kind.title:
        return False
    if any({kind.name, named.name} <= alike for alike in _AMBIGUOUS):
        return False
    return kind.name != "word" or head.holds("word/")  # it claims damaged archives of all kinds


def is_named_as_picture(name: str) -> bool:
    """Whether a file's name is that of a picture, which is no kind of file to put in."""
    return name.lower().endswith(_PICTURE_EXTENSIONS)


def readable_extensions() -> tuple[str, ...]:
    """The extensions of the kinds that have a reader."""
    return tuple(extension for kind in KINDS if kind.reader for extension in kind.extensions)


def known_extensions() -> frozenset[str]:
    """The extensions of all kinds, with a reader or not."""
    return frozenset(extension for kind in KINDS for extension in kind.extensions)
