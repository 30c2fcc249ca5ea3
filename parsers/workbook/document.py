"""Reads a workbook: its sheets, their headers, footers and text boxes. Bytes in, `Document` out."""

import re
from collections.abc import Iterator, Mapping

from parsers.characters.normalise import fold, fold_lines
from parsers.diagnostics import Diagnostic, count_of, struck_out
from parsers.document.blocks import Aside, Document, Paragraph
from parsers.errors import CorruptFile, TooLarge
from parsers.office.safe_xml import Element
from parsers.office.sheet import MAX_SHEETS, Sheet
from parsers.office.sheets import read_sheets
from parsers.workbook.package import DAMAGE, DC, A, Package, R, Relationship, S
from parsers.workbook.styles import Styles
from parsers.workbook.worksheet import WorksheetReader

_WORKSHEET = "worksheet"
_NO_RESULTS = (
    "the workbook does not hold the results of formulas in {}, which count as empty: "
    "open it in Excel or LibreOffice and save it again"
)
# `&L` left, `&P` page, `&"Arial,Bold"` font, `&12` size (ECMA-376, 18.3.1.46).
_MARGIN_CODE = re.compile(r'&(?:"[^"]*"|\d+|K[0-9A-Fa-f]{6}|K\d\d[+-]\d{3}|.)')


def read(data: bytes) -> Document:
    """Read a workbook (ECMA-376 Part 1, 18, SpreadsheetML) as it is displayed.

    Raises CorruptFile, EncryptedFile, TooLarge or UnsafeXml.
    """
    try:
        return _read(Package(data))
    except DAMAGE as error:
        raise CorruptFile from error


def _read(package: Package) -> Document:
    workbook = package.root(package.main)
    if workbook is None or workbook.tag != S + "workbook":
        raise CorruptFile
    related = {each.id: each for each in package.relationships(package.main)}
    parts = {each.kind: each.target for each in related.values()}
    reader = WorksheetReader(
        Styles(package.root(parts.get("styles", "")), package.root(parts.get("theme", ""))),
        package.root(parts.get("sharedStrings", "")),
        _is_since_1904(workbook),
    )
    sheets, asides = [], []
    for sheet, part in _sheets(workbook, related):
        asides += _read_sheet(sheet, part, package, reader)
        sheets.append(sheet)
    found = read_sheets(sheets)
    struck = tuple(Aside("struck-out", (Paragraph(text),)) for text in reader.struck if text)
    return Document(
        "workbook",
        found.blocks,
        (*found.asides, *dict.fromkeys(asides), *dict.fromkeys(struck)),
        _title(package.properties),
        (*found.diagnostics, *struck_out(len(struck)), *_unknown(reader.unknown_results)),
    )


def _unknown(results: int) -> Iterator[Diagnostic]:
    """A diagnostic of formulas without a result; none if 0."""
    if results:
        yield Diagnostic("damaged-part", _NO_RESULTS.format(count_of(results, "cell")))


def _read_sheet(sheet: Sheet, part: str, package: Package, reader: WorksheetReader) -> list[Aside]:
    """Fill a sheet from its part; what stands in its margins and text boxes."""
    root = package.root(part)
    if root is None:
        raise CorruptFile
    parts = {each.kind: each.target for each in package.relationships(part)}
    table = package.root(parts.get("table", ""))
    reader.read(root, sheet, list(_filters(root, table)))
    drawing = package.root(parts.get("drawing", ""))
    return [*_margins(root), *_text_boxes(drawing)]


def _sheets(workbook: Element, related: Mapping[str, Relationship]) -> Iterator[tuple[Sheet, str]]:
    """The worksheets with the names of their parts; macro and chart sheets have no cells.

    Raises TooLarge.
    """
    elements = workbook.findall(f"{S}sheets/{S}sheet")
    if len(elements) > MAX_SHEETS:
        raise TooLarge
    for element in elements:
        found = related.get(element.get(R + "id", ""))
        if found is not None and found.kind == _WORKSHEET:
            is_hidden = element.get("state", "visible") != "visible"
            yield Sheet(fold(element.get("name", "")), is_hidden=is_hidden), found.target


def _is_since_1904(workbook: Element) -> bool:
    properties = workbook.find(S + "workbookPr")
    return properties is not None and properties.get("date1904") in ("1", "true")


def _filters(sheet: Element, table: Element | None) -> Iterator[str]:
    """The ranges in which a filter may hide rows."""
    roots = [sheet] if table is None else [sheet, table]
    for root in roots:
        for element in root.iter(S + "autoFilter"):
            if element.find(S + "filterColumn") is not None:
                yield element.get("ref", "")


def _margins(sheet: Element) -> Iterator[Aside]:
    """The headers and footers of a sheet."""
    for element in sheet.iterfind(f"{S}headerFooter/*"):
        text = fold(_MARGIN_CODE.sub(" ", element.text or ""))
        if text:
            role = "header" if element.tag.endswith("Header") else "footer"
            yield Aside(role, (Paragraph(text),))


def _text_boxes(drawing: Element | None) -> Iterator[Aside]:
    """The paragraphs of text boxes on a sheet."""
    if drawing is None:
        return
    for paragraph in drawing.iter(A + "p"):
        text = fold_lines("".join(t.text or "" for t in paragraph.iter(A + "t")))
        if text:
            yield Aside("text-box", (Paragraph(text),))


def _title(properties: Element | None) -> str:
    return "" if properties is None else fold(properties.findtext(DC + "title") or "")
