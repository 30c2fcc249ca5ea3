"""Reads mails (`.eml`) and web archives (`.mht`): the page or text in them, by its own reader.

Bytes in, a document out.
"""

import re
from collections.abc import Callable, Sequence
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.policy import compat32
from typing import TypeAlias

from parsers.document.blocks import Document, Table
from parsers.errors import CorruptFile, NoText, TooLarge, UnsupportedFormat

MAX_BYTES = 64 << 20
MAX_PARTS = 1000

# Words in the content types of attachments that may be reviews.
_DOCUMENTS = ("officedocument", "pdf", "msword", "rtf", "opendocument")

_ATTACHED_TEXTS = frozenset({"text/html", "text/csv", "text/markdown"})
_QUOTE_MARKS = re.compile(rb"^(?:>[ ]?)+", re.MULTILINE)
_REPLY_PREFIX = re.compile(r"(?:(?:re|fwd?|aw)\s*:\s*)+", re.IGNORECASE)

ReadEmbedded: TypeAlias = Callable[[bytes], Document]


def read(data: bytes, read_embedded: ReadEmbedded) -> Document:
    """Read the page in a mail or web archive; without one, its plain text (RFC 2045, 2557).

    `read_embedded` reads the page or text; if it has no title, that is the subject. Raises
    CorruptFile, NoText, TooLarge, UnsupportedFormat if the review is an attachment, and what
    `read_embedded` raises.
    """
    message, parts = _message_and_parts(data)
    attached = [part for part in parts if _is_document(part)]
    body = _body(parts)
    if body is None and not attached:
        raise NoText("the mail holds no text", "Save the document that came with it.")
    document = None if body is None else read_embedded(_text(body))
    if document is None or (attached and not _has_table(document)):
        raise _is_attached(attached)
    return document if document.title else document._replace(title=_subject(message))


def _message_and_parts(data: bytes) -> tuple[Message, list[Message]]:
    if len(data) > MAX_BYTES:
        raise TooLarge()
    try:
        message = message_from_bytes(data, policy=compat32)
        return message, _parts(message)
    except (MessageError, RecursionError, ValueError, LookupError) as error:
        raise CorruptFile() from error


def _body(parts: Sequence[Message]) -> Message | None:
    """The page of a mail, or else its plain text."""
    for kind in ("text/html", "application/xhtml+xml", "text/plain"):
        for part in parts:
            if part.get_content_type() == kind and not part.get_filename():
                return part
    return None


def _subject(message: Message) -> str:
    """The subject of a mail without `Re:`; empty if it cannot be decoded."""
    try:
        subject = str(make_header(decode_header(str(message.get("Subject", "")))))
    except (MessageError, LookupError, UnicodeError):
        return ""
    return _REPLY_PREFIX.sub("", " ".join(subject.split()), count=1)


def _parts(message: Message) -> list[Message]:
    """The leaf parts of a message, including those of attached messages."""
    found: list[Message] = []
    for count, part in enumerate(message.walk()):
        if count > MAX_PARTS:
            raise TooLarge()
        if not part.is_multipart():
            found.append(part)
    return found


def _text(part: Message) -> bytes:
    """The text of a part; plain text is without quote marks."""
    content = _content(part)
    return _QUOTE_MARKS.sub(b"", content) if part.get_content_type() == "text/plain" else content


def _content(part: Message) -> bytes:
    """The bytes of a part, in UTF-8 if it states its encoding."""
    payload = part.get_payload(decode=True)
    content = payload if isinstance(payload, bytes) else b""
    charset = part.get_content_charset()
    if not charset:
        return content
    try:
        return content.decode(charset).encode()
    except (LookupError, UnicodeDecodeError):
        return content


def _is_document(part: Message) -> bool:
    kind = part.get_content_type()
    if part.get_filename() and kind in _ATTACHED_TEXTS:
        return True
    return any(word in kind for word in _DOCUMENTS)


def _has_table(document: Document) -> bool:
    return any(isinstance(block, Table) for block in document.blocks)


def _is_attached(attached: list[Message]) -> UnsupportedFormat:
    name = attached[0].get_filename() or "a document"
    return UnsupportedFormat(
        f"this is a mail; the document ({name}) is attached to it",
        "Open the mail, save the attachment and put that in.",
    )
