"""An OpenDocument package: bytes in, the roots of its parts out (ODF 1.3, Part 2)."""

from typing import NamedTuple

from parsers.errors import CorruptFile, EncryptedFile, UnsupportedFormat
from parsers.office.archive import ARCHIVE_DAMAGE, Archive
from parsers.office.safe_xml import SYNTAX_ERROR, Element, root_of
from parsers.opendocument.xml import MANIFEST, OFFICE

_CONTENT, _STYLES, _META = "/content.xml", "/styles.xml", "/meta.xml"
_MANIFEST = "/meta-inf/manifest.xml"
_KINDS = ("text", "spreadsheet")
_DAMAGE = (*ARCHIVE_DAMAGE, SYNTAX_ERROR, KeyError)


class Package(NamedTuple):
    """The root elements of a package's parts; `body` is `office:text` or `office:spreadsheet`."""

    body: Element
    content: Element
    styles: Element | None
    meta: Element | None


def open_package(data: bytes) -> Package:
    """Open a package.

    Raises CorruptFile, EncryptedFile, TooLarge, UnsafeXml, or UnsupportedFormat if it is neither
    a text nor a workbook.
    """
    try:
        archive = Archive(data)
        _refuse_encrypted(archive)
        content = root_of(archive.read(_CONTENT))
        return Package(_body(content), content, _part(archive, _STYLES), _part(archive, _META))
    except _DAMAGE as error:
        raise CorruptFile() from error


def _part(archive: Archive, name: str) -> Element | None:
    return root_of(archive.read(name)) if name in archive else None


def _refuse_encrypted(archive: Archive) -> None:
    """Check the manifest: parts may be encrypted though the archive is not (ODF 1.3, Part 2,
    3.4.1)."""
    manifest = _part(archive, _MANIFEST)
    if manifest is not None and next(manifest.iter(MANIFEST + "encryption-data"), None) is not None:
        raise EncryptedFile()


def _body(content: Element) -> Element:
    body = content.find(OFFICE + "body")
    if body is None:
        raise CorruptFile()
    for kind in _KINDS:
        if (found := body.find(OFFICE + kind)) is not None:
            return found
    raise UnsupportedFormat(
        "this is a drawing or a presentation (OpenDocument)", "Export it as PDF."
    )
