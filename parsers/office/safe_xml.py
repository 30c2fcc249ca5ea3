"""Parses the XML of office files safely. Bytes in, a root element out."""

import re
from typing import TypeAlias

from lxml import etree

from parsers.errors import UnsafeXml

Element: TypeAlias = etree._Element
SYNTAX_ERROR = etree.XMLSyntaxError

# Namespaces of Strict Open XML and their Transitional equivalents (ECMA-376 Part 4).
_STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w+)/")
_TRANSITIONAL = rb"http://schemas.openxmlformats.org/\1/2006/"
# `<!DOCTYPE` or `<!ENTITY` in UTF-8 or UTF-16.
_DECLARATION = re.compile(rb"!\0?(?:D\0?O\0?C|E\0?N\0?T)")


def root_of(blob: bytes) -> Element:
    """The root element of a part, without comments. Raises UnsafeXml or SYNTAX_ERROR."""
    parser = etree.XMLParser(resolve_entities=False)  # of a declaration that `mended` cannot see
    return without_comments(etree.fromstring(mended(blob), parser))


def mended(blob: bytes) -> bytes:
    """The XML of a part with Strict namespaces replaced by Transitional ones.

    Raises UnsafeXml if it declares a document type, which ECMA-376 Part 2 (10.1.2.4) forbids
    and OpenDocument never has.
    """
    if _DECLARATION.search(blob):
        raise UnsafeXml()
    if b"http://purl.oclc.org/ooxml/" in blob:
        blob = _STRICT.sub(_TRANSITIONAL, blob)
    return blob


def without_comments(root: Element) -> Element:
    """A root element without comments and processing instructions.

    Raises UnsafeXml if it has a document type declaration in another encoding than `mended` checks.
    """
    if root.getroottree().docinfo.internalDTD is not None:
        raise UnsafeXml()
    etree.strip_tags(root, etree.Comment, etree.ProcessingInstruction)
    return root
