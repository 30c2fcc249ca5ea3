"""Finds the phrases of the tables in a text. Words in, cues out.

At each position the longest phrase counts, as it is written or varied, and its words are not used
again.
"""

from collections.abc import Iterator, Sequence

from parsers.grammar.times.time_forms import WEEKDAYS
from parsers.meaning.judgement.reading.phrases import Cue, Phrases
from parsers.meaning.judgement.reading.ranks import RANKS, says_where
from parsers.meaning.judgement.reading.unknown_words import read_unknown_word
from parsers.meaning.judgement.reading.varied_phrases import longest_phrase, variations_in
from parsers.meaning.judgement.reading.verbs_by_place import verb_by_its_place
from parsers.meaning.judgement.reading.words import Word
from parsers.meaning.judgement.tables.kinds import FAULTS, UNWELCOME
from parsers.meaning.judgement.tables.small_words import PREPOSITIONS, PROVISIONS


def find_cues(words: Sequence[Word], phrases: Phrases) -> Iterator[Cue]:
    """The phrases in a text from left to right, without overlaps."""
    texts = [word.text for word in words]
    variations = variations_in(texts)
    at, count = 0, len(texts)
    while at < count:
        cue = (
            longest_phrase(texts, at, phrases, variations)
            or read_unknown_word(words, at, phrases)
            or verb_by_its_place(texts, at)
        )
        if cue is None:
            at += 1
        elif _is_in_compound(cue, words):
            at = cue.last + 1  # `little-used`
        else:
            at = cue.last
            if not any(is_beside_it(cue, texts) for is_beside_it in _BESIDE_IT):
                yield cue


def _is_in_compound(cue: Cue, words: Sequence[Word]) -> bool:
    """Whether an adverb only says which things are meant: `little-used taps are flushed`."""
    is_joined = "rare" in cue.kinds and words[cue.last - 1].is_prefix
    if not is_joined or cue.last + 1 >= len(words):
        return False
    noun = words[cue.last + 1].text
    return noun.isalpha() and noun not in PREPOSITIONS | {"and", "or", "but"}


def _is_provided_for(cue: Cue, texts: Sequence[str]) -> bool:
    """Whether a problem only says what the next thing is for: `a flood plan`, `the defect log`."""
    is_problem = cue.has(*UNWELCOME) and cue.kinds.isdisjoint(_SAYING_HOW)
    return is_problem and cue.last < len(texts) and texts[cue.last] in PROVISIONS


def _is_said_when(cue: Cue, texts: Sequence[str]) -> bool:
    """Whether a fault is none before a day: `words are picked on Fridays`."""
    if not cue.text.endswith(" on") or not cue.has(*FAULTS):
        return False
    after = next((word for word in texts[cue.last : cue.last + 2] if word != "the"), "")
    return after.removesuffix("s") in WEEKDAYS


def _is_only_where(cue: Cue, texts: Sequence[str]) -> bool:
    """Whether a rank is none: `the shed behind the gym`."""
    return cue.text in RANKS and says_where(texts, cue.first)


_SAYING_HOW = frozenset({"bad", "state", "rare", "common"})
# The ways in which a phrase says nothing of the claim.
_BESIDE_IT = (_is_provided_for, _is_said_when, _is_only_where)
