"""Row numbers that were hardly read are read alone, and taken where the count leaves room."""

import pytest

from parsers.scan.numbers.number_columns import with_columns_mended
from parsers.scan.rereading.number_cells import MAX_READ, NumbersReadAlone
from parsers.scan.rereading.second_reading import Reading
from tests.scanned import column, word


def read(texts, *readings):
    """The words of a column, those with a question mark hardly read, with what each reading alone
    of the first of them says."""
    said = iter(readings)

    def read_phrase(phrase, size):
        return [Reading(text, 50.0) for text in next(said, "").split()]

    words = column(*texts.split())
    found = with_columns_mended(words, NumbersReadAlone(read_phrase), 2)
    return " ".join(each.text for each in found)


@pytest.mark.parametrize(
    ("texts", "readings", "meant"),
    [
        ("1.1 1.2 Del.? 2.2", ["Pal", "2.1"], "1.1 1.2 2.1 2.2"),
        ("1.1 1.2 a?", ["3.3", "1.3"], "1.1 1.2 1.3"),  # the last one of a page
        ("1.1 a? 1.3", ["1:2"], "1.1 1.2 1.3"),
        ("1.1 a? 1.3", ["12"], "1.1 1.2 1.3"),
        ("A1 A? A3", ["A2"], "A1 A2 A3"),
        ("3.1 3.2 3.5?", ["3.3"], "3.1 3.2 3.3"),
        ("2.0 ye)? 2.2 2.0?", ["2.1"], "2.0 2.1 2.2 2.0"),
    ],
)
def test_reading_of_a_number_that_is_due_is_taken(texts, readings, meant):
    assert read(texts, *readings) == meant


@pytest.mark.parametrize(
    ("texts", "readings"),
    [
        ("1.1 1.2 Del.? 2.2", ["Pal", "2.4", "7.1"]),  # not due
        ("1.1 Ref 1.2", ["1.1"]),  # read with confidence
        ("1.1 cancelled? 1.2 1.3", ["1.2"]),  # too long for a number
        ("1.1 1.2 ok? 1.3", ["ok", "OK"]),
        ("1.1 1.2 a?", ["1.3", "2.1"]),  # either is due
        ("1.1 soon? over", ["1.2"]),  # no column of numbers
    ],
)
def test_other_words_stay(texts, readings):
    assert read(texts, *readings) == texts.replace("?", "")


def test_word_before_others_on_its_line_is_no_cell():
    words = [*column("1.1", "1.2", "a?"), word("boat", 2, 150.0)]
    mend = NumbersReadAlone(lambda *_: [Reading("1.3", 90.0)])
    assert with_columns_mended(words, mend, 2) == words


def test_number_is_read_as_wide_as_the_others_of_its_column():
    boxes = []

    def read_phrase(phrase, size):
        boxes.append(phrase[0])
        return [Reading("10.3", 90.0)]

    words = [*column("10.1", "10.2"), word("a?", 2, 104.0, width=12.0)]
    *_, last = with_columns_mended(words, NumbersReadAlone(read_phrase), 2)
    assert (last.text, boxes[0].x0, boxes[0].x1) == ("10.3", 100.0, 140.0)


def test_so_many_cells_of_a_page_are_read_alone():
    read_cells = []
    words = column("1.1", "1.2", *["x?"] * 38)
    mend = NumbersReadAlone(lambda phrase, size: read_cells.append(phrase[0].base) or [])
    with_columns_mended(words, mend, 2)
    assert len(set(read_cells)) == MAX_READ
