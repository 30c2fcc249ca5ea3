"""Phrases with a doubtful word are read again, alone."""

import pytest

from parsers.scan.rereading.phrases import MAX_UNKNOWN, with_phrases_read_alone
from parsers.scan.rereading.second_reading import Reading
from parsers.scan.words import BULLET, DOUBTFUL, SURE, ScannedWord

HEIGHT, LETTER, SPACE = 40.0, 20.0, 10.0


def line(*words, x0=0.0, base=100.0):
    """Words with their confidence, one after the other."""
    placed = []
    for text, confidence in words:
        x1 = x0 + LETTER * len(text)
        placed.append(ScannedWord(x0, base - 30, x1, base, base, HEIGHT, text, confidence))
        x0 = x1 + SPACE
    return placed


def readings(text, confidence=96.0):
    return [Reading(word, confidence) for word in text.split()]


def read(words, *alone):
    """What becomes of words whose phrases are read as these, one reading after the other."""
    each = iter(alone)
    return with_phrases_read_alone(words, lambda *_: next(each))


def said(words):
    return " ".join(word.text for word in words)


LINKS = line(("Linked", 96.0), ("to", 95.0), ("1482.1", 55.0))


def test_what_two_readings_agree_on_is_taken_and_told():
    words = read(LINKS, readings("Linked to 1.4 & 2.1"), readings("Linked to 1.4 & 2.1"))
    assert said(words) == "Linked to 1.4 & 2.1"
    assert [word.confidence for word in words[2:]] == [DOUBTFUL] * 3
    assert LINKS[2].x0 == words[2].x0 < words[3].x0 < words[4].x0 < words[4].x1
    assert words[4].x1 == pytest.approx(LINKS[2].x1)


@pytest.mark.parametrize(
    ("old", "new", "confirmed"),
    [("Renta", "Rent a", [True, True]), ("Renta", "Rent s", [False, False])],
)
def test_words_that_are_only_parted_are_confirmed(old, new, confirmed):
    words = line((old, 75.0), ("spare", 96.0), ("ship", 96.0))
    found = read(words, readings(f"{new} spare ship"), readings(f"{new} spare ship"))
    assert [word.confirmed for word in found[:2]] == confirmed
    assert said(found) == f"{new} spare ship"


def test_third_reading_decides_between_two():
    others = [readings(f"Linked to {end}") for end in ("1.4&2.1", "1.4 & 2.1", "1.4 & 2.1")]
    assert said(read(LINKS, *others)) == "Linked to 1.4 & 2.1"


def test_readings_that_all_differ_change_nothing():
    others = [readings(f"Linked to {end}") for end in ("1.4&2.1", "14 & 2.1", "1.4 & 2.1")]
    assert read(LINKS, *others) == LINKS


@pytest.mark.parametrize(
    ("confidence", "other", "expected"),
    [(91.0, 92.0, SURE), (91.0, 89.0, 91.0), (40.0, 96.0, 96.0), (40.0, 60.0, 60.0)],
)
def test_phrase_that_is_read_alike_is_confirmed(confidence, other, expected):
    words = line(("held", 97.0), ("in", confidence), ("T1", 97.0))
    read_words = read(words, readings("held in T1", other))
    assert [word.confidence for word in read_words] == [97.0, expected, 97.0]
    assert all(word.confirmed for word in read_words)


def test_word_that_no_dictionary_holds_is_not_made_sure():
    (first, second) = line(("write", 97.0), ("brimfulsed", 92.0))
    words = read([first, second._replace(in_dictionary=False)], readings("write brimfulsed"))
    assert words[1].confidence == MAX_UNKNOWN


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("Misses progress", "misses progress", id="case is told by height"),
        pytest.param("1.4 & 2.1", "1.4 &2.1", id="spaces are lost"),
        pytest.param("see 1.4", "see 14", id="points are lost"),
        pytest.param("too seldom", "seldom", id="a word is lost"),
    ],
)
def test_readings_that_lose_something_are_not_taken(old, new):
    words = line(*((text, 60.0) for text in old.split()))
    assert said(read(words, readings(new), readings(new))) == old


@pytest.mark.parametrize(("confidence", "is_taken"), [(80.0, True), (79.0, False)])
def test_readings_of_little_confidence_replace_no_words(confidence, is_taken):
    new = "Linked to 1.4 & 2.1"
    words = read(LINKS, readings(new, confidence), readings(new, confidence))
    assert (said(words) == new) is is_taken


def test_letter_that_was_read_at_the_wrong_word_is_moved_and_not_doubted():
    words = line(("stood", 96.0), ("a", 67.0), ("t6", 67.0))
    moved = read(words, readings("stood at 6"), readings("stood at 6"))
    assert [(word.text, word.confidence) for word in moved[1:]] == [("at", 96.0), ("6", 96.0)]


def test_sure_words_stay_as_they_are():
    words = line(("rate", 97.0), ("advice", 60.0))
    assert said(read(words, readings("fate advice"), readings("fate advice"))) == "rate advice"


def test_phrases_end_at_gaps_at_other_lines_and_after_the_mark_of_a_list():
    mark, cell = line((BULLET, 50.0)), line(("Ask", 50.0), ("all", 50.0), x0=40.0)
    beside = line(("Two", 50.0), ("now", 50.0), x0=500.0)
    below = line(("Next", 50.0), ("one", 50.0), x0=700.0, base=150.0)
    phrases = []

    def read_phrase(phrase, _size):
        phrases.append(said(phrase))
        return readings(said(phrase))

    with_phrases_read_alone([*mark, *cell, *beside, *below], read_phrase)
    assert phrases == ["Ask all", "Two now", "Next one"]


def test_single_words_and_sure_phrases_are_not_read_again():
    words = [*line(("1.1", 40.0)), *line(("Read", 95.0), ("well", 95.0), x0=300.0)]
    assert read(words) == words
