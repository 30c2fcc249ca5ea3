"""A Word document as a whole: its body, and the parts beside it."""

from parsers.blocks import Document
from parsers.errors import NotADocx
from parsers.normalise import fold
from parsers.provenance import Place
from parsers.word.numbering import Lists
from parsers.word.package import Package, Relationship, open_package
from parsers.word.story import Context, Story
from parsers.word.styles import Styles
from parsers.word.xml import DC, Element, W

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
    parts = {link.kind: package.root(link.target) for link in links if _is_wanted(link, package)}
    styles = Styles(parts.get("styles"))
    context = Context(styles, Lists(parts.get("numbering"), styles))
    blocks = Story(context, counted=True).read(root)
    _read_headers(package, links, context)
    for kind, role in _NOTES.items():
        _read_notes(parts.get(kind), role, context)
    return Document("word", blocks, context.asides, _title(package), context.diagnostics)


def _main_part(package: Package) -> str:
    """The part that the package names as its document, wherever it stands."""
    for link in package.relationships():
        if link.kind == "officeDocument" and link.target in package:
            return link.target
    raise NotADocx()


def _is_wanted(link: Relationship, package: Package) -> bool:
    return link.kind in ("styles", "numbering", *_NOTES) and link.target in package


def _read_headers(package: Package, links: list[Relationship], context: Context) -> None:
    targets = {link.id: link.target for link in links}
    for link_id, role in context.references.items():
        target = targets.get(link_id)
        if target is not None and target in package:
            context.set_aside(role, Story(context).read(package.root(target)))
        else:
            context.warn(
                f"A {role} is missing from the file. Open it in Word and save it anew.", Place()
            )


def _read_notes(notes: Element | None, role: str, context: Context) -> None:
    """Each note; the lines that separate notes from the text have a type of their own (17.11.9)."""
    for note in () if notes is None else notes:
        if note.get(W + "type", "normal") == "normal":
            context.set_aside(role, Story(context).read(note))


def _title(package: Package) -> str:
    for link in package.relationships():
        if link.kind == "core-properties" and link.target in package:
            return fold(package.root(link.target).findtext(DC + "title", ""))
    return ""
