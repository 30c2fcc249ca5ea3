"""Judges what a statement describes: in place, partly, a gap, or unclear, and quotes its words.

The words of a statement and the cell of its column of ratings in, a judgement out.
"""

from parsers.meaning.judgement import grammar
from parsers.meaning.judgement.leaning import leaning_of
from parsers.meaning.judgement.ratings import judge_rating
from parsers.review import UNCLEAR, Judgement

__all__ = ["judge"]

# How likely a plain claim must tell of a gap, by its words, to be called one, or to be unclear.
_GAP = 0.85
_DOUBTFUL = 0.7


def judge(text: str, rating: str = "") -> Judgement:
    """Whether what a statement describes is in place, partly in place or a gap.

    The rating takes precedence over the words. If neither says, it is unclear.
    """
    rated = judge_rating(rating) if rating else None
    return rated or _judge_words(text)


def _judge_words(text: str) -> Judgement:
    """The judgement by grammar; that of a claim that only says what happens by its words, too."""
    judgement, is_plain = grammar.read(text)
    if not is_plain:
        return judgement
    leaning = leaning_of(text)
    if leaning.to_gap > _GAP:
        return Judgement("gap", grammar.quoted(text, leaning.evidence))
    return UNCLEAR if leaning.to_gap > _DOUBTFUL else judgement
