"""Signatures by which formats are recognised: bytes, names in archives, markup.

Bytes in, yes or no out.
"""

import io
import re
from collections.abc import Callable
from typing import TypeAlias

_PDF_WITHIN = 1024  # a PDF may begin with other bytes (ISO 32000-1, implementation note 13)
_MARKUP_WITHIN = 65536
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


class Head:
    """What a file is recognised by: its bytes, and its names if it is a zip archive."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.start = data[:_MARKUP_WITHIN].replace(b"\0", b"")  # UTF-16 markup becomes ASCII
        self.names = _names(data) if data.startswith(b"PK") else ()

    def holds(self, part: str) -> bool:
        """Whether the archive has a part whose name begins with `part`."""
        return any(name.startswith(part) for name in self.names)


def _names(data: bytes) -> tuple[str, ...]:
    from zipfile import BadZipFile, ZipFile  # which PDF and HTML need not wait for

    try:
        return tuple(ZipFile(io.BytesIO(data)).namelist())
    except (BadZipFile, ValueError, NotImplementedError, OSError):
        return ()


Claim: TypeAlias = Callable[[Head], bool]


def begins(*signatures: bytes) -> Claim:
    """A claim to files that begin with one of these."""
    return lambda head: head.data.startswith(signatures)


def has_part(*parts: str) -> Claim:
    """A claim to archives with a part whose name begins with one of these."""
    return lambda head: any(map(head.holds, parts))


def has_ole_stream(stream: str) -> Claim:
    """A claim to compound files ([MS-CFB]) with a stream of this name."""
    name = stream.encode("utf-16-le")
    return lambda head: is_ole(head) and name in head.data


def matches(pattern: bytes) -> Claim:
    """A claim to files whose beginning matches a pattern, in any case."""
    found = re.compile(pattern, re.IGNORECASE)
    return lambda head: bool(found.match(head.start))


_HTML = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|table|div|p|h[1-6]|meta|title|center|section|article"
    rb"|main|header|span|frameset|!--)\b",
    re.IGNORECASE,
)
_PAGE = re.compile(rb"<(?:html|body|table)\b", re.IGNORECASE)
# Quoted in a text that only speaks of tags: "`<table>` has no caption".
_CODE = re.compile(rb"```(?s:.*?)```|(`{1,2})[^`\n]+\1")
_WORD_XML = re.compile(rb"<\?mso-application|<pkg:package|<w:wordDocument")
_BLANKS = b"\xef\xbb\xbf\xff\xfe\xfe\xff \t\r\n"
_FIELD = rb"[A-Za-z][A-Za-z0-9-]{1,40}:[^\n]*\n(?:[ \t][^\n]*\n)*"
# Fields in the header of a mail that only programs write.
_MAIL_FIELD = re.compile(
    rb"^(?:MIME-Version|Message-ID|Received|Return-Path|Content-Type|Delivered-To|X-[A-Za-z-]+):",
    re.IGNORECASE | re.MULTILINE,
)
_MAIL_HEAD = re.compile(rb"(?:>?From [^\n]*\n)?((?:" + _FIELD + rb"){1,400})\s*(?:\n|$)")
GOOGLE_LINK = rb"\s*\{[^{}]*\"(?:doc_id|url)\"\s*:\s*\"[^{}]*\}\s*$"
PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"BM", b"RIFF")


def is_ole(head: Head) -> bool:
    """Whether a file is a compound file ([MS-CFB])."""
    return head.data.startswith(_OLE)


def is_pdf(head: Head) -> bool:
    """Whether a file has the signature of a PDF near its beginning."""
    return b"%PDF-" in head.data[:_PDF_WITHIN]


def is_word_xml(head: Head) -> bool:
    """Whether a file is a Word document saved as XML."""
    return bool(_WORD_XML.search(head.start))


def is_page(head: Head) -> bool:
    """Whether a file is a web page, or has the tags of one."""
    if head.start.lstrip(_BLANKS).startswith(b"<") and _HTML.search(head.start):
        return True
    return bool(_PAGE.search(head.start) and _PAGE.search(_CODE.sub(b"", head.start)))


def is_mail(head: Head) -> bool:
    """Whether a file begins with header fields, one of them by a program (RFC 5322, 2557)."""
    found = _MAIL_HEAD.match(head.start.replace(b"\r\n", b"\n").lstrip())
    return bool(found and _MAIL_FIELD.search(found[1]))
