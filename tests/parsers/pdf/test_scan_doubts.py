"""What is told of a scan: doubtful words, small letters and unread print, each where it stands."""

import pytest

from parsers.document.blocks import Cell, Document, Paragraph, Row, Table
from parsers.pdf.grids.outlines import Outline
from parsers.pdf.page import Page, Word
from parsers.pdf.scan_doubts import scan_doubts
from parsers.provenance import Place

TITLE, FIRST, SECOND = Place(1, paragraph=1), Place(1, 1, 1), Place(1, 1, 2)
OUTLINES = [Outline(1, 1, 1, 50, 100, 500, 130), Outline(1, 1, 2, 50, 140, 500, 170)]


def row(text, place):
    return Row((Cell((Paragraph(text, place),)),), place)


DOCUMENT = Document(
    "pdf",
    (
        Paragraph("Review of Tenn 3", TITLE),
        Table((row("1.1 Plans clear", FIRST), row("1.2 Plans late", SECOND)), Place(1, 1)),
    ),
)


def word(text, base=120.0, confidence=50.0, size=10.0, x0=60.0):
    return Word(x0, x0 + 30, base, size, text, confidence=confidence)


def page(*words, dots_per_inch=200.0, unread=()):
    return Page(1, 595, 842, [*words], [], [], dots_per_inch=dots_per_inch, unread=unread)


def told(scan, code):
    found = list(scan_doubts(DOCUMENT, [scan], OUTLINES))
    return [(d.place, d.message) for d in found if d.code == code]


@pytest.mark.parametrize(
    ("doubted", "place"),
    [
        (word("Plans", base=120), FIRST),
        (word("Plans", base=160), SECOND),
        (word("Plans", base=182), SECOND),  # a line below its last one that was not read
        (word("Tenn", base=60), TITLE),
        (word("xyz", base=60), Place(1)),
    ],
)
def test_doubtful_word_is_told_where_it_stands(doubted, place):
    assert [found for found, _ in told(page(doubted), "doubtful-words")] == [place]


def test_doubtful_words_of_a_row_are_told_together():
    ((_, message),) = told(page(word("Plans"), word("clear", x0=95.0)), "doubtful-words")
    assert "“Plans” (50 %), “clear” (50 %)" in message


def test_several_signs_that_no_one_types_are_told():
    ((_, message),) = told(page(word("«+")), "doubtful-words")
    assert "“«+” (50 %)" in message


@pytest.mark.parametrize("sure", [word("Plans", confidence=90.0), word("•", confidence=50.0)])
def test_sure_words_and_signs_are_not_told(sure):
    assert told(page(sure), "doubtful-words") == []


@pytest.mark.parametrize(
    ("dots_per_inch", "size", "is_told"),
    [(75.0, 11.0, True), (200.0, 11.0, False), (200.0, 6.0, True), (150.0, 8.0, True)],
)
def test_page_of_letters_of_few_pixels_is_told(dots_per_inch, size, is_told):
    scan = page(word("Plans", confidence=97.0, size=size), dots_per_inch=dots_per_inch)
    assert [place for place, _ in told(scan, "coarse-scan")] == [Place(1)] * is_told


def test_all_pages_of_few_pixels_are_told_together_and_what_to_do():
    first, second = (page(word("Plans"), dots_per_inch=dots) for dots in (75.0, 100.0))
    found = scan_doubts(DOCUMENT, [first, second._replace(number=2)], OUTLINES)
    (message,) = [each.message for each in found if each.code == "coarse-scan"]
    assert message == (
        "2 pages were scanned with about 75 dots an inch, too few for letters of this size: any"
        " word there may be wrong; scan again with 200 dots an inch"
    )


def test_small_print_is_to_be_scanned_finer():
    ((_, message),) = told(page(word("Plans", size=6.0)), "coarse-scan")
    assert message.endswith("scan again with 300 dots an inch")


def test_print_that_was_not_read_is_told_once_a_row():
    marks = [Word(300, 310, 160, 10, ""), Word(320, 330, 160, 10, "")]
    scan = page(word("Plans", confidence=97.0), unread=marks)
    assert [place for place, _ in told(scan, "unread-print")] == [SECOND]


def test_confidence_of_the_pages_is_told_by_their_letters():
    ((place, message),) = told(page(word("four"), word("x", confidence=100.0)), "scanned")
    assert place == Place(1)
    assert "a confidence of 60 %" in message


def test_page_whose_footer_was_all_it_said_is_told_as_a_scan():
    assert [found.code for found in scan_doubts(DOCUMENT, [page()], OUTLINES)] == ["scanned"]


def test_printed_page_has_nothing_to_be_told():
    assert list(scan_doubts(DOCUMENT, [page(word("Plans"), dots_per_inch=0.0)], OUTLINES)) == []


def ends(*texts, dots_per_inch=200.0):
    """Where and of what a sign at the end is told to be lost, in a table with a row for each."""
    rows = [row(text, Place(1, 1, number)) for number, text in enumerate(texts, 1)]
    document = Document("pdf", (Table(tuple(rows), Place(1, 1)),))
    scan = page(word("Plans", confidence=97.0), dots_per_inch=dots_per_inch)
    found = scan_doubts(document, [scan], [])
    return [
        (d.place.row, d.message.split("“")[1].split("”")[0]) for d in found if "sign" in d.message
    ]


USUAL = ["Our plans are read.", "Our plans are read;", "Our plans are “read”"] * 2


@pytest.mark.parametrize("last", ["Our plans are read", "Our plans are read,"])
def test_sentence_that_ends_otherwise_than_those_around_it_is_told(last):
    assert ends(*USUAL, last) == [(7, "read")]


@pytest.mark.parametrize(
    "texts",
    [
        [*USUAL, "Ann and Ben"],  # names
        [*USUAL, "Linked to 1.2 and 1.3"],
        [*USUAL[:3], "Our plans are read"],  # few
        [*USUAL, *["Our plans are read"] * 2],  # as often as not
    ],
)
def test_other_ends_are_not_told(texts):
    assert ends(*texts) == []


def test_ends_of_printed_pages_are_not_told():
    assert ends(*USUAL, "Our plans are read", dots_per_inch=0.0) == []


@pytest.mark.parametrize(
    ("base", "x0", "places"),
    [
        (161.0, 70.0, [SECOND]),
        (160.0, 85.0, []),  # their boxes only touch
        (164.0, 60.0, []),  # another line
    ],
)
def test_words_in_one_place_are_told_once(base, x0, places):
    scan = page(word("Plans", 160.0, 96.0), word("Plan", base, 96.0, x0=x0))
    assert [place for place, _ in told(scan, "doubtful-words")] == places
