"""Row numbers that were hardly read: those that the count of the rows leaves no choice about."""

import pytest

from parsers.scan.numbers.row_numbers import with_row_numbers
from parsers.scan.words import DOUBTFUL
from tests.scanned import column


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("Ref 1.0 4.1.? i? 1.3 2.0 2.1", "Ref 1.0 1.1 1.2 1.3 2.0 2.1"),
        ("3.2.1 322.2? 332.3? 8:34? 3.3.2 3.3.3", "3.2.1 3.2.2 3.2.3 3.3.1 3.3.2 3.3.3"),
        ("1.1 2.2? 1.3 2.1", "1.1 1.2 1.3 2.1"),
        ("3.1.1 3.1.2 3.3? 3.2.1", "3.1.1 3.1.2 3.1.3 3.2.1"),  # a part was lost
        ("1.2 1.3 24.? 2.2", "1.2 1.3 2.1 2.2"),
        ("1.4? 1.2 1.3 1.4", "1.1 1.2 1.3 1.4"),
        ("Ld? 1.2 1.3 2.1", "1.1 1.2 1.3 2.1"),
        ("No Ld? 1.2 1.3 No oe? 2.2", "No 1.1 1.2 1.3 No 2.1 2.2"),  # below headings
        ("2.3 a? 3.2 3.3", "2.3 3.1 3.2 3.3"),
        ("A3 B? B2 B3", "A3 B1 B2 B3"),
    ],
)
def test_number_that_was_hardly_read_is_the_one_that_is_missing_and_told(read, meant):
    words = column(*read.split())
    found = with_row_numbers(words)
    assert " ".join(word.text for word in found) == meant
    changed = [new for old, new in zip(words, found, strict=True) if old.text != new.text]
    assert {word.confidence for word in changed} == {DOUBTFUL}


@pytest.mark.parametrize(
    "read",
    [
        "2.1 2.3? 2.4 2.5",  # 2.2 may be left out
        "2.1? 2.3 2.4 2.5",
        "1.1 1.4? 1.7 1.8",
        "1.1 1.2 oe? 1.3 1.4",  # none is missing
        "1.2 oe? 2.3 2.4",  # two are
        "Rel? 1.2 1.3 1.4",  # a heading
        "1.1 n/a? 1.2 1.3",
        "1.1 1.2 x? 2.1 2.2",  # one section may end before it
        "1.1 1.2 HR? 2.1 2.2",
        "1.1 1.2 T3? 2.1 2.2",
        "ab? xy? 1.2 1.3 1.4",
        "1.1 1.2 1.3 oe?",
        "oe? 2.4 2.5 2.6",  # the first of a page
    ],
)
def test_word_that_may_be_no_number_or_several_stays(read):
    assert [w.text for w in with_row_numbers(column(*read.split()))] == read.replace(
        "?", ""
    ).split()
