"""Reads an OpenDocument file: its body, headers and footers. Bytes in, `Document` out."""

from collections.abc import Iterator

from parsers.characters.normalise import fold
from parsers.document.blocks import Block, Document
from parsers.document.tabbed import with_tabbed_tables
from parsers.office.safe_xml import Element
from parsers.office.sheets import read_sheets
from parsers.opendocument.block_reader import BlockReader
from parsers.opendocument.context import DocumentContext
from parsers.opendocument.handlers import HANDLERS
from parsers.opendocument.package import Package, open_package
from parsers.opendocument.spreadsheet import sheets_of
from parsers.opendocument.xml import DC, OFFICE, STYLE

_MARGINS = ("header", "footer")
_VARIANTS = ("", "-left", "-first")


def read(data: bytes) -> Document:
    """Read an OpenDocument file (ODF 1.0 to 1.4) as it prints.

    Changes are read as accepted, automatic numbers as printed; hidden and struck-out text becomes
    asides, comments are left out. Raises CorruptFile, EncryptedFile, TooLarge, UnsafeXml or
    UnsupportedFormat.
    """
    package = open_package(data)
    context = DocumentContext(package)
    blocks = _body(package.body, context)
    for role, margin in _margins(package.styles):
        context.set_aside(role, BlockReader(context, HANDLERS).read(margin))
    return Document("opendocument", blocks, context.asides, _title(package), context.diagnostics)


def _body(body: Element, context: DocumentContext) -> tuple[Block, ...]:
    if body.tag != OFFICE + "spreadsheet":
        reader = BlockReader(context, HANDLERS, is_body=True)
        return with_tabbed_tables(reader.read(body), reader.parts)
    found = read_sheets(list(sheets_of(body, context)))
    for role, content in found.asides:
        context.set_aside(role, content)
    context.add_diagnostics(found.diagnostics)
    return found.blocks


def _margins(styles: Element | None) -> Iterator[tuple[str, Element]]:
    """The headers and footers that are displayed, each with its role."""
    for page in () if styles is None else styles.iter(STYLE + "master-page"):
        for role in _MARGINS:
            for variant in _VARIANTS:
                margin = page.find(f"{STYLE}{role}{variant}")
                if margin is not None and margin.get(STYLE + "display", "true") != "false":
                    yield role, margin


def _title(package: Package) -> str:
    meta = None if package.meta is None else package.meta.find(OFFICE + "meta")
    return "" if meta is None else fold(meta.findtext(DC + "title", ""))
