"""WordprocessingML: what is put right before and after a part is parsed, names and values in it.

The only module of the reader that imports lxml.
"""

import re
from typing import TypeAlias

from lxml import etree

from parsers.errors import UnsafeXml

Element: TypeAlias = etree._Element
SYNTAX_ERROR = etree.XMLSyntaxError

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
DIAGRAM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
OFFICE = "{urn:schemas-microsoft-com:office:office}"
VML = "{urn:schemas-microsoft-com:vml}"
DC = "{http://purl.org/dc/elements/1.1/}"

VAL = W + "val"

# A name of Strict Open XML and the same of Transitional differ by this much (ECMA-376 Part 4).
_STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w+)/")
_TRANSITIONAL = rb"http://schemas.openxmlformats.org/\1/2006/"
# `<!DOCTYPE` or `<!ENTITY` in UTF-8 or UTF-16.
_DECLARATION = re.compile(rb"!\0?(?:D\0?O\0?C|E\0?N\0?T)")


def mended(blob: bytes) -> bytes:
    """The XML of a part, fit to be parsed: Strict namespaces become the Transitional ones.

    Raises UnsafeXml where it declares a document type, which ECMA-376 Part 2 (10.1.2.4) forbids.
    """
    if _DECLARATION.search(blob):
        raise UnsafeXml()
    if b"http://purl.oclc.org/ooxml/" in blob:
        blob = _STRICT.sub(_TRANSITIONAL, blob)
    return blob


def tidied(root: Element) -> Element:
    """A root element as it was parsed, its comments and processing instructions taken out.

    Raises UnsafeXml where it has a document type in some rarer encoding.
    """
    if root.getroottree().docinfo.internalDTD is not None:
        raise UnsafeXml()
    etree.strip_tags(root, etree.Comment, etree.ProcessingInstruction)
    # Moved into a document of lxml's own, the elements are of lxml's own class. To make those of
    # python-docx, one for each element that is walked over, would make reading a sixth slower.
    etree.Element("document").append(root)
    return root


def is_on(element: Element | None) -> bool:
    """Whether an on/off property is there and on (ECMA-376, 17.17.4)."""
    return element is not None and element.get(VAL, "1") not in ("0", "false", "off")


def first(parent: Element, tag: str) -> Element | None:
    """The first child of a name; `find` takes three times as long."""
    for child in parent:
        if child.tag == tag:
            return child
    return None


def value(parent: Element | None, tag: str) -> str | None:
    """The `w:val` of a child."""
    child = None if parent is None else first(parent, tag)
    return None if child is None else child.get(VAL)


def integer(text: str | None, default: int, most: int = 32767) -> int:
    """A decimal number from 0 to `most`; the default for anything else.

    Word itself takes no larger numbers, and a forged one must not be counted up to.
    """
    if text is None or not text.isdecimal() or len(text) > 9:
        return default
    return min(int(text), most)
