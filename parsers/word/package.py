"""A Word package: bytes in, the package as python-docx opens it out (ECMA-376 Part 2).

The only module that imports python-docx. Its own way from a file to the parts inflates all of
them without a limit, fails where any is missing, and refuses macro and Strict files. So python-docx
gets its parts from a reader of ours: only those that are read, checked and mended.
"""

from collections.abc import Iterator
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

# The parts that are read. Of which kind a part is, the last word of the type of a link to it says:
# the words before differ in Strict files, the content types in macro files and templates.
_KINDS = {
    "officeDocument": (RT.OFFICE_DOCUMENT, CT.WML_DOCUMENT_MAIN),
    "core-properties": (RT.CORE_PROPERTIES, CT.OPC_CORE_PROPERTIES),
    "styles": (RT.STYLES, CT.WML_STYLES),
    "numbering": (RT.NUMBERING, CT.WML_NUMBERING),
    "footnotes": (RT.FOOTNOTES, CT.WML_FOOTNOTES),
    "endnotes": (RT.ENDNOTES, CT.WML_ENDNOTES),
    "header": (RT.HEADER, CT.WML_HEADER),
    "footer": (RT.FOOTER, CT.WML_FOOTER),
}
_SEVERAL = ("header", "footer")
_CHUNK = "aFChunk"

_STYLE_END, _TABLE_STYLE = b"</w:style>", b'<w:style w:type="table"'

# What a damaged archive, lxml and python-docx raise.
_DAMAGE = (*ARCHIVE_DAMAGE, SYNTAX_ERROR)


def open_package(data: bytes) -> tuple[Package, dict[str, bytes]]:
    """The package in a zip archive, its document and the parts beside it parsed.

    With it the files embedded as text of the document (ECMA-376 Part 1, 11.3.1), by their ids.
    Raises CorruptFile, EncryptedFile, NotADocx, TooLarge or UnsafeXml.
    """
    package = Package()
    try:
        reader = _PackageReader(Archive(data))
        Unmarshaller.unmarshal(reader, package, _part)  # type: ignore[no-untyped-call]
        return package, reader.chunks()
    except _DAMAGE as error:
        raise CorruptFile() from error


def related(source: Package | Part, key: str) -> Element | None:
    """The root element of a part that the package or a part links to.

    `key` is the id of the link for a header or footer, else the kind of the part: `styles`.
    """
    part = source.rels.related_parts.get(key)
    return None if part is None else part.element


class _Link(NamedTuple):
    """A link to a part, in the words of python-docx, which calls it `srel`."""

    rId: str  # noqa: N815
    target_partname: PackURI
    reltype: str
    content_type: str
    is_external: bool = False


class _PackageReader:
    """What python-docx asks for the parts and their links, in place of its own reader."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._of_package = self._links(PACKAGE_URI)
        if "officeDocument" not in self._of_package:
            raise NotADocx()
        self._main = self._of_package["officeDocument"].target_partname
        self._of_main = self._links(self._main)

    def iter_sparts(self) -> Iterator[tuple[PackURI, str, str, bytes]]:
        """Each part that is read: name, content type, type of the link to it, XML."""
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
        """The embedded files by the ids with which the document refers to them."""
        return {
            element.get("Id", ""): self._archive.read(target)
            for element, target in self._targets(self._main)
            if element.get("Type", "").rpartition("/")[2] == _CHUNK
        }

    def _targets(self, source: PackURI) -> Iterator[tuple[Element, PackURI]]:
        """Each link from a part to another that is there."""
        rels = source.rels_uri.lower()
        if rels not in self._archive:
            return
        for element in tidied(parse_xml(mended(self._archive.read(rels)))):
            if element.get("TargetMode") == "External":
                continue
            target = PackURI.from_rel_ref(source.baseURI, element.get("Target", "")).lower()
            if target in self._archive:
                yield element, PackURI(target)

    def _links(self, source: PackURI) -> dict[str, _Link]:
        """The links to parts that are there, by the ids that python-docx is to know them by.

        Sections refer to headers and footers by the ids in the file. Of the other kinds a document
        has one part each, and the kind is the id: a second one, or an id used twice, does no harm.
        """
        links: dict[str, _Link] = {}
        for element, target in self._targets(source):
            kind = element.get("Type", "").rpartition("/")[2]
            if kind in _KINDS:
                key = element.get("Id", "") if kind in _SEVERAL else kind
                links[key] = _Link(key, target, *_KINDS[kind])
        return links


def _without_table_styles(styles: bytes) -> bytes:
    """The styles of tables say nothing about text, but are nine tenths of what Word puts there.

    To parse them is most of the time that a short document takes.
    """
    kept = styles.split(_STYLE_END)
    return _STYLE_END.join(s for s in kept if not s.startswith(_TABLE_STYLE))


def _part(name: PackURI, content_type: str, reltype: str, blob: bytes, package: Package) -> XmlPart:
    """A part as python-docx makes it, except that it would leave notes unparsed."""
    kind = PartFactory.part_type_for.get(content_type, XmlPart)
    part: XmlPart = kind.load(name, content_type, blob, package)
    root = tidied(part.element)
    if reltype == RT.OFFICE_DOCUMENT and root.tag != W + "document":  # of a workbook, say
        raise NotADocx()
    return part
