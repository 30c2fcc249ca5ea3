"""XML namespaces of OpenDocument (ODF 1.3, Part 3) and values of attributes."""

from collections.abc import Iterator

from parsers.office.safe_xml import Element

_ODF = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"

OFFICE = _ODF % "office"
TEXT = _ODF % "text"
TABLE = _ODF % "table"
STYLE = _ODF % "style"
DRAW = _ODF % "drawing"
FORM = _ODF % "form"
MANIFEST = _ODF % "manifest"
FO = _ODF % "xsl-fo-compatible"
SVG = _ODF % "svg-compatible"
LIBREOFFICE = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"
# Fields of Word's forms, which LibreOffice writes.
FIELD = "{urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0}"
DC = "{http://purl.org/dc/elements/1.1/}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


def style_definitions(root: Element | None, *tags: str) -> Iterator[Element]:
    """The definitions of styles in a part, by their tags; none where there is no such part."""
    if root is None:
        return
    for place in ("styles", "automatic-styles"):
        for element in root.findall(OFFICE + place):
            yield from element.iterchildren(*tags)


def is_true(element: Element, name: str) -> bool:
    """Whether an attribute is `true`."""
    return element.get(name) == "true"
