"""Opens a Word package (ECMA-376 Part 2). Bytes in, a package of python-docx out.

The only module that imports python-docx. Its own package reader inflates all parts without a limit,
fails if any is missing, and refuses macro and Strict files, so it is replaced by one that gives it
only the parts that are needed, checked and mended.
"""

from collections.abc import Container, Iterator
from typing import NamedTuple

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.package import Unmarshaller
from docx.opc.packuri import PACKAGE_URI, PackURI
from docx.opc.part import Part, PartFactory, XmlPart
from docx.oxml.parser import parse_xml
from docx.package import Package

from parsers.errors import CorruptFile, NotADocx
from parsers.office.archive import ARCHIVE_DAMAGE, Archive
from parsers.word.xml import SYNTAX_ERROR, Element, W, mended, tidied

# The parts that are read, by the last word of their relationship type. The words before differ in
# Strict files, the content types in macro files and templates.
_PART_KINDS = {
    "officeDocument": (RT.OFFICE_DOCUMENT, CT.WML_DOCUMENT_MAIN),
    "core-properties": (RT.CORE_PROPERTIES, CT.OPC_CORE_PROPERTIES),
    "styles": (RT.STYLES, CT.WML_STYLES),
    "numbering": (RT.NUMBERING, CT.WML_NUMBERING),
    "footnotes": (RT.FOOTNOTES, CT.WML_FOOTNOTES),
    "endnotes": (RT.ENDNOTES, CT.WML_ENDNOTES),
    "header": (RT.HEADER, CT.WML_HEADER),
    "footer": (RT.FOOTER, CT.WML_FOOTER),
}
_KINDS_BY_ID = ("header", "footer")
_CHUNK = "aFChunk"

_STYLE_END, _TABLE_STYLE = b"</w:style>", b'<w:style w:type="table"'

# What a damaged archive, lxml and python-docx raise.
_DAMAGE_ERRORS = (*ARCHIVE_DAMAGE, SYNTAX_ERROR)


def open_package(data: bytes) -> tuple[Package, dict[str, bytes]]:
    """The package in a zip archive, with its parts parsed, and the files embedded as text (ECMA-376
    Part 1, 11.3.1), by id.

    Raises CorruptFile, EncryptedFile, NotADocx, TooLarge or UnsafeXml.
    """
    package = Package()
    try:
        reader = _PackageReader(Archive(data))
        Unmarshaller.unmarshal(reader, package, _part)  # type: ignore[no-untyped-call]
        return package, reader.chunks()
    except _DAMAGE_ERRORS as error:
        raise CorruptFile() from error


def parts_by_id(data: bytes, ids: Container[str]) -> dict[str, bytes]:
    """The bytes of the parts that the document links to by these ids. Raises as `open_package`."""
    try:
        return _PackageReader(Archive(data)).linked(ids)
    except _DAMAGE_ERRORS as error:
        raise CorruptFile() from error


def related(source: Package | Part, key: str) -> Element | None:
    """The root element of a part that the package or another part links to.

    `key` is the id of the link for a header or footer, otherwise the kind of part: `styles`.
    """
    part = source.rels.related_parts.get(key)
    return None if part is None else part.element


class _Link(NamedTuple):
    """A link to a part, with the attributes of a `srel` of python-docx."""

    rId: str  # noqa: N815
    target_partname: PackURI
    reltype: str
    content_type: str
    is_external: bool = False


class _PackageReader:
    """Gives python-docx the parts and their links, in place of its own reader."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._of_package = self._links(PACKAGE_URI)
        if "officeDocument" not in self._of_package:
            raise NotADocx()
        self._main = self._of_package["officeDocument"].target_partname
        self._of_main = self._links(self._main)

    def iter_sparts(self) -> Iterator[tuple[PackURI, str, str, bytes]]:
        """The name, content type, relationship type and XML of each part."""
        links = [*self._of_package.values(), *self._of_main.values()]
        for name, link in {link.target_partname: link for link in links}.items():
            blob = self._archive.read(name)
            if link.reltype == RT.STYLES:
                blob = _without_table_styles(blob)
            yield name, link.content_type, link.reltype, mended(blob)

    def iter_srels(self) -> Iterator[tuple[PackURI, _Link]]:
        """The links from the package and from its document."""
        for link in self._of_package.values():
            yield PACKAGE_URI, link
        for link in self._of_main.values():
            yield self._main, link

    def chunks(self) -> dict[str, bytes]:
        """The embedded files, by the ids that the document uses."""
        return {
            link_id: self._archive.read(target)
            for link_id, kind, target in self._targets(self._main)
            if kind == _CHUNK
        }

    def linked(self, ids: Container[str]) -> dict[str, bytes]:
        """The bytes of the parts that the document links to by these ids."""
        return {
            link_id: self._archive.read(target)
            for link_id, _, target in self._targets(self._main)
            if link_id in ids
        }

    def _targets(self, source: PackURI) -> Iterator[tuple[str, str, PackURI]]:
        """The links from a part to existing parts: the id, the kind and the target of each."""
        rels = source.rels_uri.lower()
        if rels not in self._archive:
            return
        for element in tidied(parse_xml(mended(self._archive.read(rels)))):
            if element.get("TargetMode") == "External":
                continue
            target = PackURI.from_rel_ref(source.baseURI, element.get("Target", "")).lower()
            if target in self._archive:
                kind = element.get("Type", "").rpartition("/")[2]
                yield element.get("Id", ""), kind, PackURI(target)

    def _links(self, source: PackURI) -> dict[str, _Link]:
        """The links to existing parts, by the ids under which python-docx gets them.

        Sections refer to headers and footers by the ids in the file. There is one part of each
        other kind, so its kind is its id: a second part, or an id used twice, does no harm.
        """
        links: dict[str, _Link] = {}
        for link_id, kind, target in self._targets(source):
            if kind in _PART_KINDS:
                key = link_id if kind in _KINDS_BY_ID else kind
                links[key] = _Link(key, target, *_PART_KINDS[kind])
        return links


def _without_table_styles(styles: bytes) -> bytes:
    """The style part without table styles, which do not affect text.

    They are nine tenths of what Word writes there, and parsing them would take most of the time of
    reading a short document.
    """
    kept = styles.split(_STYLE_END)
    return _STYLE_END.join(s for s in kept if not s.startswith(_TABLE_STYLE))


def _part(name: PackURI, content_type: str, reltype: str, blob: bytes, package: Package) -> XmlPart:
    """A part as python-docx makes it, but with notes parsed too."""
    kind = PartFactory.part_type_for.get(content_type, XmlPart)
    part: XmlPart = kind.load(name, content_type, blob, package)
    root = tidied(part.element)
    if reltype == RT.OFFICE_DOCUMENT and root.tag != W + "document":  # of a workbook, say
        raise NotADocx()
    return part
