"""Tables of phrases: which words and forms of verbs they know, and where a text has them."""

import pytest

from parsers.meaning.judgement.reading.cues import find_cues
from parsers.meaning.judgement.reading.phrases import Phrases
from parsers.meaning.judgement.reading.words import read_words

_FORMS = [
    ("walk+", "walk"),
    ("walk+", "walks"),
    ("walk+", "walked"),
    ("walk+", "walking"),
    ("tackle+", "tackles"),
    ("tackle+", "tackled"),
    ("tackle+", "tackling"),
    ("try+", "tries"),
    ("try+", "tried"),
    ("reach+", "reaches"),
    ("play+", "plays"),
    ("rush/dash", "dash"),
]
_NO_FORMS = [
    ("walk+", "walkes"),
    ("tackle+", "tackleing"),
    ("try+", "tryed"),
    ("reach+", "reachs"),
    ("walk", "walks"),
    ("rush/dash", "rushes"),
]


@pytest.mark.parametrize(("verb", "form"), _FORMS)
def test_a_phrase_is_known_by_each_form_of_its_verb(verb: str, form: str) -> None:
    assert Phrases({"claim": f"{verb} on"}).kinds(f"{form} on") == {"claim"}


@pytest.mark.parametrize(("verb", "form"), _NO_FORMS)
def test_a_phrase_is_not_known_by_what_is_no_form_of_its_verb(verb: str, form: str) -> None:
    assert not Phrases({"claim": f"{verb} on"}).kinds(f"{form} on")


def test_a_phrase_of_several_tables_is_of_all_their_kinds() -> None:
    phrases = Phrases({"claim": "walk+"}, {"good": "walks | strolls"})
    assert phrases.kinds("walks") == {"claim", "good"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("on the way up today", "on the way up"),
        ("on the way", "on the way"),
        ("on the road", "on"),
        ("on a way", "on"),
        ("on", "on"),
        ("the way up", ""),
    ],
)
def test_the_longest_phrase_that_a_text_has_counts(text: str, found: str) -> None:
    phrases = Phrases({"moving": "on | on the way | on the way up | on a long way"})
    cues = list(find_cues(read_words(text), phrases))
    assert [cue.text for cue in cues] == ([found] if found else [])
