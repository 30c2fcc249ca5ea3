"""Cues at which another clause may begin, with what stands before and after them.

A cue, its part of the sentence and the words in, answers out.
"""

from collections.abc import Sequence
from typing import NamedTuple

from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.reading.words import Word, text_at
from parsers.meaning.judgement.tables.small_words import AUXILIARIES


class JointPlace(NamedTuple):
    """A cue at which another clause may begin, the cues before it in its clause, and some after."""

    cue: Cue
    part: Sequence[Cue]
    following: Sequence[Cue]
    words: Sequence[Word]

    @property
    def word_before(self) -> str:
        """The word before the cue; empty at the beginning of the text."""
        return self.words[self.cue.first - 1].text if self.cue.first else ""

    @property
    def word_after(self) -> str:
        """The word after the cue; empty at the end of the text."""
        return text_at(self.words, self.cue.last)

    @property
    def follows_comma(self) -> bool:
        """Whether a comma stands before the cue."""
        return self.word_before == ","


def denies(cues: Sequence[Cue]) -> bool:
    """Whether a part denies something."""
    return any(cue.has("not", "no") for cue in cues)


def says_something(cues: Sequence[Cue]) -> bool:
    """Whether a part has a verb, of a change too: `has improved`."""
    return any(cue.has("claim", "moving") for cue in cues)


def asserts(cues: Sequence[Cue]) -> bool:
    """Whether a part has a verb that says what is so."""
    return any("claim" in cue.kinds for cue in cues)


def has_verb(cues: Sequence[Cue]) -> bool:
    """Whether a part has a verb, and not only a participle: `those involving boys and`."""
    return any(map(_is_verb, cues))


def _is_verb(cue: Cue) -> bool:
    if "claim" in cue.kinds and not cue.text.endswith("ing"):
        return True
    return cue.text.split(" ")[0] in AUXILIARIES  # `work has begun`
