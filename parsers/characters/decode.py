"""Bytes of a text or HTML file in, characters out, whatever character set was declared or not."""

import codecs
import re

from parsers.errors import UnsupportedFormat

# UTF-32 before UTF-16, whose mark it begins with.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# An XML prolog or a meta element. Word writes it early, so that a browser's 1,024 bytes suffice.
_DECLARED = re.compile(
    rb"<(?:\?xml|meta)\b[^>]{0,512}?(?:encoding|charset)\s*=\s*[\"']?\s*([\w:.-]+)"
)
# One-byte and Asian character sets. Latin-1 is not one: on the web that name means windows-1252.
_KNOWN = re.compile(r"cp\d+|iso8859-(?!1$)\d+|koi8-\w|mac-\w+|shift_jis\w*|euc_\w+|gb\w+|big5\w*")
_CONTROLS = bytes(c for c in range(0x20) if chr(c) not in "\t\n\v\f\r\x1a\x1b")
_SAMPLE = 1 << 16
_FEW = 8


def decode(data: bytes) -> str:
    """The characters of a file, without byte order mark and null characters.

    In this order: a byte order mark; UTF-16 without one; UTF-8, if the bytes are that; the
    character set that a `meta` element or XML prolog declares; windows-1252. The bytes come before
    the declaration because it is often wrong, while other text is hardly ever UTF-8 by accident.
    Single bytes that spoil UTF-8 are read as windows-1252, so that mixed files are read too.
    Raises UnsupportedFormat where the bytes are no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _clean(data[len(mark) :].decode(encoding, _BYTEWISE))
    if encoding := _wide(data):
        return _clean(data.decode(encoding, "replace"))
    if _is_binary(data):
        raise UnsupportedFormat()
    try:
        return _clean(data.decode())
    except UnicodeDecodeError:
        return _clean(data.decode(_declared(data), _BYTEWISE))


def _clean(text: str) -> str:
    return text.replace("\0", "") if "\0" in text else text


def _wide(data: bytes) -> str:
    """UTF-16 shows by null bytes in every second place, as most of its characters are Latin."""
    sample = data[:_SAMPLE]
    if not sample.count(0) > len(sample) // 3:
        return ""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) < 8 * min(even, odd):
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _is_binary(data: bytes) -> bool:
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return controls > max(_FEW, len(sample) // 50)


def _declared(data: bytes) -> str:
    if found := _DECLARED.search(data[:_SAMPLE].lower()):
        try:
            name = codecs.lookup(found[1].decode("ascii")).name
        except (LookupError, ValueError):
            return "utf-8"
        return name if _KNOWN.fullmatch(name) and name != "cp1252" else "utf-8"
    return "utf-8"


def _as_windows_1252(error: UnicodeError) -> tuple[str, int]:
    """The bytes that cannot be decoded, as windows-1252; its five gaps are control characters."""
    assert isinstance(error, UnicodeDecodeError)
    spoilt = error.object[error.start : error.end]
    return "".join(map(_character, spoilt)), error.end


def _character(byte: int) -> str:
    try:
        return bytes([byte]).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


_BYTEWISE = "reviewtrail-bytewise"
codecs.register_error(_BYTEWISE, _as_windows_1252)
