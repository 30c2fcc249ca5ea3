"""Reads a Word document: its body, headers, footers and notes. Bytes in, `Document` out."""

from collections.abc import Iterator

from parsers.characters.normalise import fold
from parsers.document.blocks import Document
from parsers.document.tabbed import with_tabbed_tables
from parsers.provenance import Place
from parsers.word.block_reader import BlockReader
from parsers.word.context import DocumentContext
from parsers.word.embedded import ReadEmbedded
from parsers.word.handlers import HANDLERS
from parsers.word.numbering import Lists
from parsers.word.package import open_package, related
from parsers.word.styles import Styles
from parsers.word.xml import DC, Element, R, W, first, is_on

_REPAIR = "Open the file in Word and save it anew."
_HEADERS = {W + "headerReference": "header", W + "footerReference": "footer"}
_NOTES = {"footnotes": "footnote", "endnotes": "endnote"}


def read(data: bytes, read_embedded: ReadEmbedded | None = None) -> Document:
    """Read a Word file (ECMA-376 Part 1, 17, WordprocessingML) as it prints.

    Changes are read as accepted, automatic numbers as printed; hidden and struck-out text becomes
    asides, comments are left out. `read_embedded` reads embedded files of other formats. Raises
    CorruptFile, EncryptedFile, NotADocx, TooLarge or UnsafeXml.
    """
    package, chunks = open_package(data)
    main = package.main_document_part
    styles = Styles(related(main, "styles"))
    lists = Lists(related(main, "numbering"), styles)
    context = DocumentContext(styles, lists, chunks, read_embedded)
    body = BlockReader(context, HANDLERS, is_body=True)
    blocks = with_tabbed_tables(body.read(main.element), body.parts)
    for kind, link in dict.fromkeys(_referenced_parts(main.element)):
        _read_header(kind, related(main, link), context)
    for kind, role in _NOTES.items():
        _read_notes(related(main, kind), role, context)
    return Document(
        "word",
        blocks,
        context.asides,
        _title(related(package, "core-properties")),
        context.diagnostics,
    )


def _referenced_parts(root: Element) -> Iterator[tuple[str, str]]:
    """The headers and footers in use; those of a first page only if it differs (17.10.6)."""
    for section in root.iter(W + "sectPr"):
        differs = is_on(first(section, W + "titlePg"))
        for child in section:
            if child.tag in _HEADERS and (differs or child.get(W + "type") != "first"):
                yield _HEADERS[child.tag], child.get(R + "id", "")


def _read_header(kind: str, header: Element | None, context: DocumentContext) -> None:
    if header is None:
        context.warn(f"A {kind} is missing from the file. {_REPAIR}", Place())
    else:
        context.set_aside(kind, BlockReader(context, HANDLERS).read(header))


def _read_notes(notes: Element | None, role: str, context: DocumentContext) -> None:
    """Read each note; the separators of notes have a type of their own (17.11.9)."""
    for note in () if notes is None else notes:
        if note.get(W + "type", "normal") == "normal":
            context.set_aside(role, BlockReader(context, HANDLERS).read(note))


def _title(properties: Element | None) -> str:
    return "" if properties is None else fold(properties.findtext(DC + "title", ""))
