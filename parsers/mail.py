"""Mails (`.eml`) and web archives (`.mht`) in: the page or text within them, read by its reader."""

import re
from collections.abc import Callable
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.policy import compat32
from typing import TypeAlias

from parsers.document.blocks import Document
from parsers.errors import CorruptFile, NoText, TooLarge, UnsupportedFormat

MAX_BYTES = 64 << 20
MAX_PARTS = 1000

# Kinds of attachments in which a review comes.
_DOCUMENTS = ("officedocument", "pdf", "msword", "rtf", "opendocument")

_ATTACHED_TEXTS = frozenset({"text/html", "text/csv", "text/markdown"})
_QUOTED = re.compile(rb"^(?:>[ ]?)+", re.MULTILINE)  # an answer quotes what it answers
_ANSWERED = re.compile(r"(?:(?:re|fwd?|aw)\s*:\s*)+", re.IGNORECASE)

_Read: TypeAlias = Callable[[bytes], Document]


def read(data: bytes, read_embedded: _Read) -> Document:
    """Read the page of a mail or web archive; without one, its plain text (RFC 2045, 2557).

    Its subject is the title of a text that has none. Raises UnsupportedFormat where the document is
    attached to the mail, and whatever the reader of the page raises.
    """
    if len(data) > MAX_BYTES:
        raise TooLarge()
    try:
        message = message_from_bytes(data, policy=compat32)
        parts = list(_parts(message))
    except (MessageError, RecursionError, ValueError, LookupError) as error:
        raise CorruptFile() from error
    subject = _subject(message)
    attached = [part for part in parts if _is_document(part)]
    for kind in ("text/html", "application/xhtml+xml", "text/plain"):
        for part in parts:
            if part.get_content_type() == kind and not part.get_filename():
                document = _told(read_embedded(_text(part)), attached)
                return document if document.title else document._replace(title=subject)
    if attached:
        raise _attached(attached)
    raise NoText("the mail holds no text", "Save the document that came with it.")


def _subject(message: Message) -> str:
    """What a mail is about, without `Re:` before it; empty where it is not to be made out."""
    try:
        said = str(make_header(decode_header(str(message.get("Subject", "")))))
    except (MessageError, LookupError, UnicodeError):
        return ""
    return _ANSWERED.sub("", " ".join(said.split()), count=1)


def _parts(message: Message) -> list[Message]:
    """The parts of a message that hold no others, those of attached messages among them."""
    found: list[Message] = []
    for count, part in enumerate(message.walk()):
        if count > MAX_PARTS:
            raise TooLarge()
        if not part.is_multipart():
            found.append(part)
    return found


def _text(part: Message) -> bytes:
    """The text of a part, a plain one without the signs of what it quotes."""
    content = _content(part)
    return _QUOTED.sub(b"", content) if part.get_content_type() == "text/plain" else content


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
    kind = part.get_content_type()
    if part.get_filename() and kind in _ATTACHED_TEXTS:
        return True
    return any(word in kind for word in _DOCUMENTS)


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
