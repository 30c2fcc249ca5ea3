"""A Word document as a whole: its body, and the parts beside it."""

from collections.abc import Iterator

from parsers.blocks import Document
from parsers.errors import NotADocx
from parsers.normalise import fold
from parsers.provenance import Place
from parsers.word.context import Context
from parsers.word.numbering import Lists
from parsers.word.package import Package, Relationship, open_package
from parsers.word.story import Story
from parsers.word.styles import Styles
from parsers.word.xml import DC, Element, R, W, first, is_on

_REPAIR = "Open the file in Word and save it anew."
_NOTES = {"footnotes": "footnote", "endnotes": "endnote"}


def read(data: bytes) -> Document:
    """Read a Word file (ECMA-376 Part 1, 17, WordprocessingML) as it prints.

    Changes are read as accepted, automatic numbers as printed; hidden text and comments are left
    out. Raises CorruptFile, EncryptedFile, NotADocx, TooLarge or UnsafeXml.
    """
    package = open_package(data)
    main = _main_part(package)
    root = package.root(main)
    if root.tag != W + "document":
        raise NotADocx()
    links = package.relationships(main)
    parts = {link.kind: link.target for link in links if link.target in package}
    styles = Styles(package.styles(parts["styles"]) if "styles" in parts else None)
    lists = Lists(package.root(parts["numbering"]) if "numbering" in parts else None, styles)
    context = Context(styles, lists)
    blocks = Story(context, counted=True).read(root)
    _read_headers(package, root, links, context)
    for kind, role in _NOTES.items():
        if kind in parts:
            _read_notes(package.root(parts[kind]), role, context)
    return Document("word", blocks, context.asides, _title(package), context.diagnostics)


def _main_part(package: Package) -> str:
    """The part that the package names as its document, wherever it stands."""
    for link in package.relationships():
        if link.kind == "officeDocument" and link.target in package:
            return link.target
    raise NotADocx()


def _read_headers(
    package: Package, root: Element, links: list[Relationship], context: Context
) -> None:
    parts = {link.id: link for link in links if link.kind in ("header", "footer")}
    for link_id in dict.fromkeys(_shown(root) if parts else ()):
        link = parts.get(link_id)
        if link is None:
            continue
        if link.target in package:
            context.set_aside(link.kind, Story(context).read(package.root(link.target)))
        else:
            context.warn(f"A {link.kind} is missing from the file. {_REPAIR}", Place())


def _shown(root: Element) -> Iterator[str]:
    """What the sections refer to, a first page's header only where it differs (17.10.6)."""
    for section in root.iter(W + "sectPr"):
        differs = is_on(first(section, W + "titlePg"))
        for child in section:
            if differs or child.get(W + "type") != "first":
                yield child.get(R + "id", "")


def _read_notes(notes: Element, role: str, context: Context) -> None:
    """Each note; the lines that separate notes from the text have a type of their own (17.11.9)."""
    for note in notes:
        if note.get(W + "type", "normal") == "normal":
            context.set_aside(role, Story(context).read(note))


def _title(package: Package) -> str:
    for link in package.relationships():
        if link.kind == "core-properties" and link.target in package:
            return fold(package.root(link.target).findtext(DC + "title", ""))
    return ""
