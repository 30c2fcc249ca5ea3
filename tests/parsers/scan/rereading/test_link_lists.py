"""Doubtful lists of links are read alone."""

import pytest

from parsers.scan.rereading.link_lists import MAX_READ, with_link_lists_read_alone
from parsers.scan.rereading.second_reading import Reading
from parsers.scan.words import DOUBTFUL, ScannedWord


def line(text, base=100.0):
    """Words of one line; those with a question mark were hardly read."""
    x0, found = 100.0, []
    for part in text.split():
        confidence = 60.0 if part.endswith("?") else 96.0
        said = part.rstrip("?")
        x1 = x0 + 12 * len(said)
        found.append(ScannedWord(x0, base - 18, x1, base + 2, base, 24.0, said, confidence))
        x0 = x1 + 10
    return found


def read(text, *readings, confidence=90.0):
    said = iter(readings)

    def read_phrase(phrase, size):
        return [Reading(each, confidence) for each in next(said, "").split()]

    return with_link_lists_read_alone(line(text), read_phrase)


def texts(words):
    return " ".join(word.text for word in words)


@pytest.mark.parametrize(
    ("text", "readings", "meant"),
    [
        ("Tar it, see 2.2,? 3 'Ts?", ["2.2, 3.1."], "Tar it, see 2.2, 3.1."),
        ("Linked to B2, 'Gi.?", ["B2, Gil,", "B2, C1."], "Linked to B2, C1."),
        ("See 3.1, 32.?", ["3.1, 3.2."], "See 3.1, 3.2."),
        ("(links to A2 & 83)?", ["A2 & B3)"], "(links to A2 & B3)"),
        ("see B8? by May", ["B3", "B3"], "see B3 by May"),  # two say another number
        ("links to A 1 and B2.", ["Al and B2."], "links to A1 and B2."),
    ],
)
def test_list_that_a_reading_makes_of_it_is_taken_and_told(text, readings, meant):
    found = read(text, *readings)
    assert texts(found) == meant
    assert min(word.confidence for word in found) <= DOUBTFUL


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("see 2.2,? 3 'Ts?", ["2.2, 3 Ts", "2.2, 3 boats"]),
        ("see B8? by May", ["B3", "B8", "by"]),  # one reading against another
        ("see 2.1, 2.2", ["3.1, 3.2"]),  # read with confidence
        ("bring 2 'Gi?", ["2.1"]),  # no link
        ("see Al? and tar the hulls", ["hulls"]),
        ("see Al.?", ["AI.", "AI."]),  # no other number tells that it is A1
        ("see the? hull 2.1", ["2.2"]),
    ],
)
def test_other_words_stay(text, readings):
    assert texts(read(text, *readings)) == text.replace("?", "")


def test_reading_of_little_confidence_is_not_taken():
    assert texts(read("see 3 'Ts?", "3.1.", confidence=70.0)) == "see 3 'Ts"


def test_list_may_go_on_in_the_next_line():
    words = [*line("Linked to 1.1,"), *line("32.?", base=140.0)]
    found = with_link_lists_read_alone(words, lambda *_: [Reading("3.2.", 91.0)])
    assert texts(found) == "Linked to 1.1, 3.2."


def test_so_many_lists_of_a_page_are_read_alone():
    words = [word for n in range(40) for word in line("see 'Ts?", base=100.0 + 80 * n)]
    read_lists = []
    with_link_lists_read_alone(words, lambda phrase, size: read_lists.append(phrase[0].base) or [])
    assert len(set(read_lists)) == MAX_READ
