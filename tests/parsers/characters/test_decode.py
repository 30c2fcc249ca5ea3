"""Bytes to characters, whatever the file declares."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.characters.decode import decode
from parsers.errors import Refusal, UnsupportedFormat

TEXT = "Café – “naïve” £5"


@pytest.mark.parametrize(
    "encoding", ["utf-8-sig", "utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_undeclared_text_is_read(encoding):
    assert decode(TEXT.encode(encoding)) == TEXT


@pytest.mark.parametrize(
    ("encoding", "declaration"),
    [
        ("cp1252", '<meta charset="iso-8859-1">'),
        ("cp1252", "<meta charset=utf-8>"),
        ("cp1252", '<?xml version="1.0" encoding="us-ascii"?>'),
        ("utf-8", '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'),
        ("utf-8", "<meta charset=utf-16>"),
        ("utf-16", "<meta charset=utf-8>"),
        ("cp1252", "<meta charset=no-such-thing>"),
        ("cp1252", "<meta charset=rot13>"),
    ],
)
def test_wrong_declaration_does_not_spoil_the_text(encoding, declaration):
    assert decode((declaration + TEXT).encode(encoding)) == declaration + TEXT


@pytest.mark.parametrize(
    ("encoding", "text"),
    [("cp1250", "Paweł"), ("koi8-r", "Школа"), ("mac-roman", "Café •"), ("shift_jis", "学校")],
)
def test_declared_character_set_is_used(encoding, text):
    markup = f"<meta charset={encoding}>{text}"
    assert decode(markup.encode(encoding)) == markup


def test_single_bytes_of_another_character_set_do_not_spoil_the_rest():
    assert decode("Café – ".encode() + b"\x93na\xefve\x94") == "Café – “naïve”"


def test_bytes_that_windows_1252_leaves_open_are_kept_as_controls():
    assert decode(b"caf\xe9 \x81") == "café \x81"


def test_null_characters_are_dropped():
    assert decode(b"be\0fore") == "before"


def test_bytes_that_are_no_text_are_refused():
    with pytest.raises(UnsupportedFormat):
        decode(bytes(range(256)) * 4)


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_refused(data):
    try:
        assert "\0" not in decode(data)
    except Refusal as refusal:
        assert refusal.code == "unsupported"  # noqa: PT017 - both outcomes are right
