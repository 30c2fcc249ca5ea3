"""Decodes text and HTML files with any character set, declared or not. Bytes in, text out."""

import codecs
import re

from parsers.errors import UnsupportedFormat

# UTF-32 before UTF-16, as its mark begins with that of UTF-16.
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# An XML prolog or a meta element.
_DECLARED = re.compile(
    rb"<(?:\?xml|meta)\b[^>]{0,512}?(?:encoding|charset)\s*=\s*[\"']?\s*([\w:.-]+)"
)
# Single-byte and Asian character sets, but not Latin-1: on the web, that name means windows-1252.
_ENCODINGS = re.compile(
    r"cp\d+|iso8859-(?!1$)\d+|koi8-\w|mac-\w+|shift_jis\w*|euc_\w+|gb\w+|big5\w*"
)
_CONTROLS = bytes(c for c in range(0x20) if chr(c) not in "\t\n\v\f\r\x1a\x1b")
_SAMPLE_BYTES = 1 << 16
_MAX_CONTROLS = 8


def decode(data: bytes) -> str:
    """The characters of a file, without byte order mark and null characters.

    Tried in this order: a byte order mark; UTF-16 without one; valid UTF-8; the character set
    declared in a `meta` element or XML prolog; windows-1252. UTF-8 is tried before the declaration
    because that is often wrong, while other text is hardly ever valid UTF-8. Single bytes that are
    invalid UTF-8 are read as windows-1252, so that mixed files are read too. Raises
    UnsupportedFormat if the bytes are no text.
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _without_nulls(data[len(mark) :].decode(encoding, _WINDOWS_1252_FALLBACK))
    if encoding := _utf_16_without_mark(data):
        return _without_nulls(data.decode(encoding, "replace"))
    if _is_binary(data):
        raise UnsupportedFormat()
    try:
        return _without_nulls(data.decode())
    except UnicodeDecodeError:
        return _without_nulls(data.decode(_declared(data), _WINDOWS_1252_FALLBACK))


def _without_nulls(text: str) -> str:
    return text.replace("\0", "") if "\0" in text else text


def _utf_16_without_mark(data: bytes) -> str:
    """UTF-16, by null bytes in every second place, as most characters are Latin; otherwise
    empty."""
    sample = data[:_SAMPLE_BYTES]
    if not sample.count(0) > len(sample) // 3:
        return ""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) < 8 * min(even, odd):
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _is_binary(data: bytes) -> bool:
    sample = data[:_SAMPLE_BYTES]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return controls > max(_MAX_CONTROLS, len(sample) // 50)


def _declared(data: bytes) -> str:
    if found := _DECLARED.search(data[:_SAMPLE_BYTES].lower()):
        try:
            name = codecs.lookup(found[1].decode("ascii")).name
        except (LookupError, ValueError):
            return "utf-8"
        return name if _ENCODINGS.fullmatch(name) and name != "cp1252" else "utf-8"
    return "utf-8"


def _as_windows_1252(error: UnicodeError) -> tuple[str, int]:
    """Decode invalid bytes as windows-1252; its five undefined bytes become control characters."""
    assert isinstance(error, UnicodeDecodeError)
    spoilt = error.object[error.start : error.end]
    return "".join(map(_character, spoilt)), error.end


def _character(byte: int) -> str:
    try:
        return bytes([byte]).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


_WINDOWS_1252_FALLBACK = "reviewtrail-bytewise"
codecs.register_error(_WINDOWS_1252_FALLBACK, _as_windows_1252)
