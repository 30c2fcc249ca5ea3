"""Words that speak of one thing."""

import pytest

from ingest.compare.words.concepts import CONCEPTS, LINES, concepts
from ingest.compare.words.topics import topic


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the boiler is old", "radiators stay cold"),
        ("references are taken up", "referees replied"),
        ("mothers came", "carers were asked"),
        ("buses come late", "coaches are punctual"),
        ("suspensions doubled", "nobody was excluded"),
        ("lavatories smell", "new toilets"),
        ("the council met", "the local authority agrees"),
    ],
)
def test_texts_speak_of_one_thing_in_different_words(one, other):
    assert concepts(topic(one)) & concepts(topic(other))
    assert not {*topic(one)} & {*topic(other)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the boiler is old", "lunch is late"),
        ("references are taken up", "reading is loved"),
        ("roofs leak", "girls sing"),
    ],
)
def test_texts_speak_of_different_things(one, other):
    assert not concepts(topic(one)) & concepts(topic(other))


def test_no_two_things_have_one_name():
    assert len(CONCEPTS) == len(LINES)
