"""The XML of an office file: bytes in, its root element out, if an office program wrote it."""

import re
from typing import TypeAlias

from lxml import etree

from parsers.errors import UnsafeXml

Element: TypeAlias = etree._Element
SYNTAX_ERROR = etree.XMLSyntaxError

# A name of Strict Open XML and the same of Transitional differ by this much (ECMA-376 Part 4).
_STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w+)/")
_TRANSITIONAL = rb"http://schemas.openxmlformats.org/\1/2006/"
# `<!DOCTYPE` or `<!ENTITY` in UTF-8 or UTF-16.
_DECLARATION = re.compile(rb"!\0?(?:D\0?O\0?C|E\0?N\0?T)")


def root_of(blob: bytes) -> Element:
    """The root element of a part, without comments. Raises UnsafeXml or SYNTAX_ERROR."""
    return without_comments(etree.fromstring(mended(blob)))


def mended(blob: bytes) -> bytes:
    """The XML of a part, fit to be parsed: Strict namespaces become the Transitional ones.

    Raises UnsafeXml where it declares a document type, which ECMA-376 Part 2 (10.1.2.4) forbids
    and OpenDocument never has.
    """
    if _DECLARATION.search(blob):
        raise UnsafeXml()
    if b"http://purl.oclc.org/ooxml/" in blob:
        blob = _STRICT.sub(_TRANSITIONAL, blob)
    return blob


def without_comments(root: Element) -> Element:
    """A root element, its comments and processing instructions taken out.

    Raises UnsafeXml where it has a document type in some rarer encoding.
    """
    if root.getroottree().docinfo.internalDTD is not None:
        raise UnsafeXml()
    etree.strip_tags(root, etree.Comment, etree.ProcessingInstruction)
    return root
