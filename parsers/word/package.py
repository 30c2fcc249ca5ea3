"""Opens a Word package. Bytes in, the roots of the parts that are read out."""

from collections.abc import Container, Mapping
from typing import NamedTuple

from parsers.errors import CorruptFile, NotADocx
from parsers.office.archive import ARCHIVE_DAMAGE
from parsers.office.package import Package, Relationship
from parsers.office.safe_xml import SYNTAX_ERROR, root_of
from parsers.word.xml import Element, W

_MAIN, _PROPERTIES, _CHUNK = "officeDocument", "core-properties", "aFChunk"
_KINDS_BY_ID = ("header", "footer")
_KINDS = (_MAIN, _PROPERTIES, "styles", "numbering", "footnotes", "endnotes", *_KINDS_BY_ID)

_STYLE_END, _TABLE_STYLE = b"</w:style>", b'<w:style w:type="table"'

_DAMAGE_ERRORS = (*ARCHIVE_DAMAGE, SYNTAX_ERROR)


class WordPackage(NamedTuple):
    """The root elements of a package's parts, and the files embedded in it as text, by id.

    `parts` are those that the document links to: headers and footers by the ids of the links, the
    others by their kind (`styles`).
    """

    document: Element
    parts: Mapping[str, Element]
    properties: Element | None
    chunks: Mapping[str, bytes]  # ECMA-376 Part 1, 11.3.1


def open_package(data: bytes) -> WordPackage:
    """Open a package. Raises CorruptFile, EncryptedFile, NotADocx, TooLarge or UnsafeXml."""
    try:
        return _read(Package(data))
    except _DAMAGE_ERRORS as error:
        raise CorruptFile() from error


def parts_by_id(data: bytes, ids: Container[str]) -> dict[str, bytes]:
    """The bytes of the parts that the document links to by these ids. Raises as `open_package`."""
    try:
        package = Package(data)
        linked = _existing(package, _main_part(package))
        return {each.id: package.read(each.target) for each in linked if each.id in ids}
    except _DAMAGE_ERRORS as error:
        raise CorruptFile() from error


def _read(package: Package) -> WordPackage:
    main = _main_part(package)
    linked = _existing(package, main)
    of_package, of_main = _by_key(_existing(package, "")), _by_key(linked)
    kinds = {each.target: each.kind for each in (*of_package.values(), *of_main.values())}
    roots = {part: _root(package.read(part), kind) for part, kind in kinds.items()}
    properties = of_package.get(_PROPERTIES)
    return WordPackage(
        roots[main],
        {key: roots[each.target] for key, each in of_main.items()},
        None if properties is None else roots[properties.target],
        {each.id: package.read(each.target) for each in linked if each.kind == _CHUNK},
    )


def _main_part(package: Package) -> str:
    """The name of the part that holds the document."""
    main = _by_key(_existing(package, "")).get(_MAIN)
    if main is None:
        raise NotADocx()
    return main.target


def _existing(package: Package, part: str) -> list[Relationship]:
    """The relationships of a part, or of the package for '', to parts that are there."""
    return [each for each in package.relationships(part) if each.target in package]


def _by_key(relationships: list[Relationship]) -> dict[str, Relationship]:
    """Those to the parts that are read.

    Sections refer to headers and footers by their ids. There is one part of each other kind, so
    a second part, or an id used twice, does no harm.
    """
    return {
        each.id if each.kind in _KINDS_BY_ID else each.kind: each
        for each in relationships
        if each.kind in _KINDS
    }


def _root(blob: bytes, kind: str) -> Element:
    """The root element of a part."""
    kept = _without_table_styles(blob) if kind == "styles" else blob
    root = root_of(kept, without_blanks=True)
    if kind == _MAIN and root.tag != W + "document":  # of a workbook, say
        raise NotADocx()
    return root


def _without_table_styles(styles: bytes) -> bytes:
    """The style part without table styles, which do not affect text.

    They are nine tenths of what Word writes there, and parsing them would take most of the time of
    reading a short document.
    """
    kept = styles.split(_STYLE_END)
    return _STYLE_END.join(s for s in kept if not s.startswith(_TABLE_STYLE))
