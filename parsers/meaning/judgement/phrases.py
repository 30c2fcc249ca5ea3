"""Tables of phrases, and the places where a text has one: words in, cues out.

At each place the longest phrase counts, and the words that it covers are read no further.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import NamedTuple

from parsers.meaning.judgement.words import Word

Kinds = frozenset[str]
_BAD = frozenset({"bad"})  # `unusable`, `unswept`
_NOT_DENIED = frozenset(
    "unable united unified unchanged unaided unlimited underpinned uninterrupted unrivalled".split()
)
PARTICIPLE = frozenset({"claim"})  # `refurbished`, which no table knows
_MIN_PARTICIPLE_LETTERS = 5
_NO_PARTICIPLES = frozenset("gifted indeed speed exceed proceed based related".split())


class Cue(NamedTuple):
    """A phrase that a table knows: its kinds, its first word and the one behind its last."""

    kinds: Kinds
    text: str
    first: int
    last: int


class Phrases(NamedTuple):
    """The phrases of all tables, and how long those are that begin with each first word."""

    kinds: Mapping[str, Kinds]
    lengths: Mapping[str, Sequence[int]]


def compile_phrases(*tables: Mapping[str, str]) -> dict[str, Kinds]:
    """Each phrase with its kinds. A phrase may have several: `gaps` are bad and a measure."""
    kinds: dict[str, set[str]] = {}
    for table in tables:
        for kind, rows in table.items():
            for phrase in _spelled_out(rows):
                kinds.setdefault(phrase, set()).add(kind)
    return {phrase: frozenset(of) for phrase, of in kinds.items()}


def index_phrases(kinds: Mapping[str, Kinds]) -> Phrases:
    """Phrases with the numbers of words, greatest first, of those that share a first word."""
    lengths: dict[str, set[int]] = {}
    for phrase in kinds:
        first, *rest = phrase.split(" ")
        lengths.setdefault(first, set()).add(1 + len(rest))
    return Phrases(kinds, {word: sorted(of, reverse=True) for word, of in lengths.items()})


def find_cues(words: Sequence[Word], phrases: Phrases) -> Iterator[Cue]:
    """The phrases of the text, from left to right, none within another."""
    texts = [word.text for word in words]
    at = 0
    while at < len(texts):
        cue = _longest(texts, at, phrases) or _of_its_form(texts[at], at)
        if cue:
            yield cue
        at = cue.last if cue else at + 1


def _longest(texts: Sequence[str], at: int, phrases: Phrases) -> Cue | None:
    for length in phrases.lengths.get(texts[at], ()):
        phrase = " ".join(texts[at : at + length])
        if phrase in phrases.kinds:
            return Cue(phrases.kinds[phrase], phrase, at, at + phrase.count(" ") + 1)
    return None


def _of_its_form(word: str, at: int) -> Cue | None:
    """A word that no table knows, by its ending: `unswept`, `refurbished`."""
    if word.startswith("un") and word.endswith(("able", "ed")) and word not in _NOT_DENIED:
        return Cue(_BAD, word, at, at + 1)
    is_long = len(word) >= _MIN_PARTICIPLE_LETTERS
    if is_long and word.endswith("ed") and word not in _NO_PARTICIPLES:
        return Cue(PARTICIPLE, word, at, at + 1)
    return None


def _spelled_out(rows: str) -> Iterator[str]:
    """Every phrase of a table, alternatives and forms of verbs one by one."""
    for row in rows.replace("\n", "|").split("|"):
        words = row.split()
        if words:
            yield from (" ".join(chosen) for chosen in product(*map(_alternatives, words)))


def _alternatives(word: str) -> list[str]:
    return [form for each in word.split("/") for form in _forms(each)]


def _forms(word: str) -> list[str]:
    if not word.endswith("+"):
        return [word]
    base = word[:-1]
    if base.endswith("e"):
        return [base, base + "s", base + "d", base[:-1] + "ing"]
    if base.endswith("y") and base[-2] not in "aeiou":
        return [base, base[:-1] + "ies", base[:-1] + "ied", base + "ing"]
    third = "es" if base.endswith(("s", "x", "z", "ch", "sh")) else "s"
    return [base, base + third, base + "ed", base + "ing"]
