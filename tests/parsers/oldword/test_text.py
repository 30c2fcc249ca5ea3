"""The words of an old Word file by its piece table; what is said where a conversion loses some."""

import contextlib
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.errors import CorruptFile, EncryptedFile, Refusal, UnsupportedFormat
from parsers.oldword.converted import converted_words
from parsers.oldword.document import refuse_losses
from parsers.oldword.text import Words, old_words
from tests.old_word import compound, doc
from tests.wordml import docx, p, tbl, tc, tr


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Pupils are heard.\r", ["pupils", "are", "heard"]),
        ("1.10 Pupils\x0bof 2020\tare\r", ["1.10", "pupils", "of", "2020", "are"]),
        ("co\x1fordi\xadnate a plan\r", ["coordinate", "plan"]),
        ('See \x13 HYPERLINK "x.org" \x14this page\x15 now\r', ["see", "this", "page", "now"]),
        ("On \x13 DATE \\@ \x143 May 2020\x15 we\r", ["on", "may", "2020", "we"]),
        ("At \x13 TIME \x1412.30\x15 we\r", ["at", "12.30", "we"]),
        ("Page \x13 PAGE \x1412\x15 of it\r", ["page", "of", "it"]),
        ("In \x13 TOC \x14\x13 HYPERLINK a \x14Leadership\x15 12\x15 it\r", ["in", "it"]),
        ("Name: \x13 FORMTEXT \x14Rowan\x15\r", ["name", "rowan"]),
        ("1.\x13 SEQ s \x142\x15 See \x13 REF b \x144.1\x15\r", ["1.2", "see", "4.1"]),
        ('Ask \x13 IF \x13 PAGE \x1410\x15 > 9 "us" \x14them\x15 now\r', ["ask", "them", "now"]),
        ("The \x13 TITLE  \x14Oven Plan\x15\r", ["the", "oven", "plan"]),
        ("See \x13 ref b \x144.1\x15\r", ["see", "4.1"]),
        ("a field that \x13 DATE has no end\r", ["field", "that"]),
    ],
)
def test_words_are_those_that_a_reader_of_the_page_sees(text, words):
    assert old_words(doc(text)).all == Counter(words)


def test_words_of_cells_are_those_of_their_last_lines():
    text = "Title\rStatement\x07Action\x07\x07Pupils\rare heard\x07Ask them\x07\x07End\r"
    assert old_words(doc(text)).in_cells == Counter("statement action are heard ask them".split())


def test_pieces_of_one_and_of_two_bytes_a_letter_are_joined():
    assert old_words(doc("Café pu", ["pils – the", "re\r"])).all == Counter(
        ["café", "pupils", "there"]
    )


def test_headers_are_left_out_and_notes_are_not():
    text = "Text\rNote\rHeader\r"
    assert old_words(doc(text, notes=5, headers=7)).all == Counter(["text", "note"])


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (doc("Text\r", flags=0x100), EncryptedFile),
        (doc("Text\r", version=104), UnsupportedFormat),
        (doc("Text\r")[:900], CorruptFile),
        (compound({"0Table": b"", "Document": b""}), CorruptFile),
    ],
)
def test_file_that_cannot_be_read_is_refused(data, refusal):
    with pytest.raises(refusal):
        old_words(data)


GOOD = doc("1.1\x07Pupils are heard.\x07\x07 \x13 DATE \x14now\x15\r", ["more\r"])


@given(st.integers(0, len(GOOD) - 1), st.binary(min_size=1, max_size=8))
def test_damaged_file_gives_words_or_a_refusal(at, noise):
    with contextlib.suppress(Refusal):
        assert isinstance(old_words(GOOD[:at] + noise + GOOD[at + len(noise) :]), Words)


def test_words_of_a_docx_are_those_of_its_runs_and_deletions():
    deleted = "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>"
    found = converted_words(docx(p("Pu", "pils"), deleted, tbl(tr(tc("1.1"), tc("heard")))))
    assert found == Words(Counter(["pupils", "gone", "1.1", "heard"]), Counter(["1.1", "heard"]))


TEXT = Words(Counter(["pupils", "are", "heard"]), Counter(["heard"]))


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        (Words(Counter(["pupils", "are"]), Counter()), "loses words of it (1: heard)"),
        (Words(TEXT.all, Counter(["pupils"])), "takes a table of it apart (1: heard)"),
    ],
)
def test_conversion_that_loses_words_or_tables_is_refused(found, reason):
    with pytest.raises(UnsupportedFormat, match="old Word file") as told:
        refuse_losses(TEXT, found)
    assert reason in told.value.reason


def test_conversion_that_keeps_all_passes():
    refuse_losses(TEXT, Words(TEXT.all + Counter(["more"]), TEXT.all))


ERROR = Counter("error reference source not found".split())


def test_conversion_with_an_error_in_a_table_is_refused():
    with pytest.raises(UnsupportedFormat, match="does not find what a reference"):
        refuse_losses(TEXT, Words(TEXT.all + ERROR, TEXT.in_cells + ERROR))


@pytest.mark.parametrize(
    ("expected", "found"),
    [
        (TEXT, Words(TEXT.all + ERROR, TEXT.in_cells)),  # in a contents list
        (Words(TEXT.all + ERROR, TEXT.in_cells), Words(TEXT.all + ERROR, TEXT.in_cells + ERROR)),
        (Words(TEXT.all + ERROR, ERROR), Words(TEXT.all + ERROR, TEXT.all + ERROR)),
        (TEXT, Words(TEXT.all + Counter(["found"]), TEXT.in_cells + ERROR)),
        (TEXT, Words(TEXT.all + ERROR, TEXT.in_cells + Counter(["error", "source"]))),
    ],
)
def test_the_same_words_elsewhere_are_no_error(expected, found):
    refuse_losses(expected, found)
