"""Judges what a statement describes: in place, partly, a gap, or unclear, and quotes its words.

The words of a statement and the cell of its column of ratings in, a judgement out. A rating
decides alone (`ratings`; `rating_columns` and `ticks` find where it stands). Without one, `grammar`
reads the words. How `Vans are clean, but nobody checks the doors when it rains` comes to be partly
in place:

1. `reading.normalisation` makes the text words, also those that notes and figures leave out.
2. `reading.cues` finds the phrases of `tables` in them, each with its kinds: `clean` (good), `but`
   (contrast), `nobody` (no), `checks` (claim), `when` (when).
3. `reading.clauses` cuts the text at `but`, and drops the phrases of what only says when. Left are
   `clean` in one clause, `nobody` and `checks` in the other.
4. `rules.polarity` gives each clause a finding, that of the first rule with an answer: in place by
   the praise, a gap by the denial.
5. `combining.combination` leaves out clauses that only explain another, and makes one value of the
   rest: of opposite ones, partly in place.
6. `classifier` asks a network how likely that is by the words alone, and seldom prefers another.
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
