"""PDF files as such: locked, damaged, empty, far too large."""

import re
import zlib
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.errors import CorruptFile, EncryptedFile, NotAPdf, NoText, Refusal, TooLarge
from parsers.pdf import read
from parsers.scan import installed_languages
from tests.drawing import locked, pdf, plain, text

HELLO = pdf([text(50, 100, "All is well.")])


def test_file_without_a_pdf_header_is_no_pdf():
    with pytest.raises(NotAPdf):
        read(b"Dear colleague, here is the review.")


def test_locked_file_is_refused():
    with pytest.raises(EncryptedFile):
        read(pdf([text(50, 100, "Hello")], encrypt=locked("secret")))


def test_file_with_an_empty_password_is_read():
    document = read(pdf([text(50, 100, "All is well.")], encrypt=locked("")))
    assert [plain(b) for b in document.blocks] == ["All is well."]
    assert document.diagnostics == ()


@pytest.mark.parametrize("data", [b"%PDF-1.7 and nothing else", HELLO[:60], b"%PDF-1.4\n" * 99])
def test_file_that_cannot_be_opened_is_corrupt(data):
    with pytest.raises(CorruptFile):
        read(data)


def test_file_without_text_is_refused_as_a_scan():
    with pytest.raises(NoText):
        read(pdf([]))


def test_broken_cross_reference_table_is_mended():
    broken = re.sub(rb"startxref\s+\d+", b"startxref\n9", HELLO)
    assert [plain(b) for b in read(broken).blocks] == ["All is well."]


def test_page_without_text_among_others_is_a_diagnostic():
    (diagnostic,) = read(pdf([text(50, 100, "All is well.")], [])).diagnostics
    assert (diagnostic.code, diagnostic.place.page) == ("damaged-part", 2)


def stream(packed, filters="/FlateDecode"):
    """A one-page file whose content stream is this."""
    return (
        b"%%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n"
        b"2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n"
        b"3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources <</Font <</F 5 0 R>>>>>> endobj\n"
        b"5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj\n"
        b"4 0 obj <</Length %d /Filter [%s]>>\nstream\n%s\nendstream endobj\n"
        b"trailer <</Root 1 0 R>>\n%%%%EOF" % (len(packed), filters.encode(), packed)
    )


DRAWING = b"BT /F 12 Tf 50 700 Td (All is well.) Tj ET " + b"0 0 m " * 3000


def test_stream_is_read_through_its_filter():
    assert [plain(b) for b in read(stream(zlib.compress(DRAWING))).blocks] == ["All is well."]


def test_damaged_stream_is_a_diagnostic_where_text_is_left():
    damaged = stream(zlib.compress(DRAWING)[:-9])
    document = read(damaged)
    assert [plain(b) for b in document.blocks] == ["All is well."]
    assert [d.code for d in document.diagnostics] == ["damaged-part"]


@pytest.mark.parametrize("languages", [installed_languages, lambda: ()])
def test_damaged_stream_is_corrupt_where_no_text_is_left(monkeypatch, languages):
    monkeypatch.setattr("parsers.scan.installed_languages", languages)
    with pytest.raises(CorruptFile):
        read(stream(b"\x00" * 99))


def test_stream_that_unpacks_beyond_measure_is_too_large():
    with pytest.raises(TooLarge):
        read(stream(zlib.compress(b"0 0 m " * (12 << 20), 1)))


BOMB = zlib.compress(zlib.compress(bytes(80 << 20)))


def test_stream_packed_twice_is_too_large_when_it_unpacks_beyond_measure():
    assert len(BOMB) < 1000
    with pytest.raises(TooLarge):
        read(stream(BOMB, "/FlateDecode /FlateDecode"))


@pytest.mark.parametrize(
    "hidden",
    [
        stream(BOMB).replace(b"/Filter [/FlateDecode]", b"/Filter 6 0 R"),
        stream(BOMB).replace(b"/Filter [/FlateDecode]", b"/X /Image /Filter 6 0 R"),
        stream(BOMB, "/FlateDecode /FlateDecode").replace(b">>\nstream", b">> % more\nstream"),
        stream(BOMB, "/Fl#61teDecode /FlateDecode"),
        stream(BOMB.hex().encode(), "/ASCIIHexDecode /FlateDecode /FlateDecode"),
        stream(BOMB, "/FlateDecode /LZWDecode /FlateDecode"),
        stream(BOMB).replace(b"/Filter [/FlateDecode]", b"/Type /ObjStm /X /Image /N 1 /First 5"),
    ],
    ids=["indirect", "image", "comment", "spelling", "hexadecimal", "mixed", "objects"],
)
def test_stream_that_hides_how_it_is_packed_is_too_large(hidden):
    assert len(hidden) < 3000
    with pytest.raises(TooLarge):
        read(hidden)


def further(head, count):
    """A file with further streams, of a megabyte each."""
    part = b"/Filter /FlateDecode>>\nstream\n%s\nendstream endobj\n" % zlib.compress(bytes(1 << 20))
    more = b"".join(b"%d 0 obj <<%s %s" % (n, head, part) for n in range(7, 7 + count))
    return stream(zlib.compress(DRAWING)).replace(b"trailer", more + b"trailer")


def test_streams_that_are_together_beyond_measure_are_too_large(monkeypatch):
    monkeypatch.setattr("parsers.pdf.drawing.streams.MAX_FILE", 3 << 20)
    with pytest.raises(TooLarge):
        read(further(b"/X /Image", 4))


def test_pictures_may_unpack_to_more_than_a_text(monkeypatch):
    monkeypatch.setattr("parsers.pdf.drawing.streams.MAX_FILE", 3 << 20)
    document = read(further(b"/Subtype /Image", 4))
    assert [plain(b) for b in document.blocks] == ["All is well."]


def spaces_by_lzw(rounds):
    """Spaces, packed by LZW into tables that each hold ever longer runs of them."""
    codes = [(256, 9), (32, 9), *((n, max(9, (n + 1).bit_length())) for n in range(258, 4094))]
    bits = "".join(f"{code:0{width}b}" for code, width in codes)
    clear = f"{256:012b}"
    bits += (clear + bits[9:]) * (rounds - 1)
    bits += "0" * (-len(bits) % 8)
    return int(bits, 2).to_bytes(len(bits) // 8, "big")


def test_lzw_stream_that_unpacks_beyond_measure_is_too_large():
    packed = spaces_by_lzw(10)
    assert len(packed) < 60_000
    with pytest.raises(TooLarge):
        read(stream(packed, "/LZWDecode"))


def test_lzw_stream_within_measure_is_unpacked():
    with pytest.raises(NoText):
        read(stream(spaces_by_lzw(1), "/LZWDecode"))


def test_file_of_thousands_of_pages_is_too_large():
    with pytest.raises(TooLarge):
        read(HELLO.replace(b"/Count 1", b"/Count 9999"))


def test_same_bytes_give_the_same_document():
    assert read(HELLO) == read(HELLO)


@given(st.integers(0, len(HELLO) - 1), st.binary(min_size=1, max_size=8))
def test_damaged_file_is_read_or_refused_but_never_an_accident(at, damage):
    with suppress(Refusal):
        read(HELLO[:at] + damage + HELLO[at + len(damage) :])
