"""Judges what a statement describes: in place, partly, a gap, or unclear, and quotes its words.

The words of a statement and the cell of its column of ratings in, a judgement out.
"""

from parsers.meaning.judgement import grammar
from parsers.meaning.judgement.classifier import weigh
from parsers.meaning.judgement.ratings import judge_rating
from parsers.review import Judgement

__all__ = ["judge"]


def judge(text: str, rating: str = "") -> Judgement:
    """Whether what a statement describes is in place, partly in place or a gap.

    The rating takes precedence over the words. If neither says, it is unclear.
    """
    rated = judge_rating(rating) if rating else None
    return rated or weigh(text, grammar.read(text))
