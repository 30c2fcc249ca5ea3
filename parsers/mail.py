"""Mails (`.eml`) and web archives (`.mht`) in: the page or text within them, read by its reader."""

from collections.abc import Callable
from email import message_from_bytes
from email.errors import MessageError
from email.message import Message
from email.policy import compat32
from typing import TypeAlias

from parsers.blocks import Document
from parsers.errors import CorruptFile, NoText, TooLarge, UnsupportedFormat

MAX_BYTES = 64 << 20
MAX_PARTS = 1000

# Kinds of attachments in which a review comes.
_DOCUMENTS = ("officedocument", "pdf", "msword", "rtf", "opendocument")

_Read: TypeAlias = Callable[[bytes], Document]


def read(data: bytes, read_embedded: _Read) -> Document:
    """Read the page of a mail or web archive; without one, its plain text (RFC 2045, 2557).

    Raises UnsupportedFormat where the document is attached to the mail, and whatever the reader of
    the page raises.
    """
    if len(data) > MAX_BYTES:
        raise TooLarge()
    try:
        parts = list(_parts(data))
    except (MessageError, RecursionError, ValueError, LookupError) as error:
        raise CorruptFile() from error
    attached = [part for part in parts if _is_document(part)]
    for kind in ("text/html", "application/xhtml+xml", "text/plain"):
        for part in parts:
            if part.get_content_type() == kind and not part.get_filename():
                return _told(read_embedded(_content(part)), attached)
    if attached:
        raise _attached(attached)
    raise NoText("the mail holds no text", "Save the document that came with it.")


def _parts(data: bytes) -> list[Message]:
    """The parts of a message that hold no others, those of attached messages among them."""
    found: list[Message] = []
    for count, part in enumerate(message_from_bytes(data, policy=compat32).walk()):
        if count > MAX_PARTS:
            raise TooLarge()
        if not part.is_multipart():
            found.append(part)
    return found


def _content(part: Message) -> bytes:
    """The bytes of a part, in UTF-8 if it says in what it is written."""
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
    return any(word in part.get_content_type() for word in _DOCUMENTS)


def _told(document: Document, attached: list[Message]) -> Document:
    """A mail that brings a document along is refused if its own text has no table."""
    if attached and not any(hasattr(block, "rows") for block in document.blocks):
        raise _attached(attached)
    return document


def _attached(attached: list[Message]) -> UnsupportedFormat:
    name = attached[0].get_filename() or "a document"
    return UnsupportedFormat(
        f"this is a mail; the document ({name}) is attached to it",
        "Open the mail, save the attachment and put that in.",
    )
