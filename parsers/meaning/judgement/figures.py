"""Figures that judge nothing: a clause and its verbs in, yes or no out."""

from collections.abc import Sequence

from parsers.meaning.judgement.clauses import Clause
from parsers.meaning.judgement.comparisons import change_of_figures
from parsers.meaning.judgement.counts import number_of
from parsers.meaning.judgement.findings import BEING
from parsers.meaning.judgement.phrases import Cue


def is_bare_figure(clause: Clause, claims: Sequence[Cue]) -> bool:
    """`Attendance is 92.4%`, `employs 40 cooks` say a number and not whether it will do."""
    changes = claims and change_of_figures(clause) and clause.word(claims[-1].last) == "from"
    is_number = any(c.text in BEING and clause.word(c.last)[:1].isdecimal() for c in claims[:1])
    is_size = any(
        c.text in _OF_SIZE and number_of(clause.word(c.last)) is not None for c in claims[:1]
    )
    return bool(changes or is_number or is_size)


_OF_SIZE = frozenset("employs employ educates educate comprises comprise totals totalled".split())
