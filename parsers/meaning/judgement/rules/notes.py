"""Notes without a verb that name a practice. A clause in, a finding out, None if it names none.

`Tastings daily in May`, `two hours of music a week`, `checks within 21 days`, `ovens in each
depot`, `reviewed termly by the board`.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.numerals import number_of
from parsers.meaning.judgement.rules.findings import Finding
from parsers.meaning.judgement.tables.small_words import EACH

_REGULARLY = frozenset(
    "daily weekly fortnightly monthly termly yearly annually nightly quarterly".split()
)
_UNITS = frozenset("hour day night week fortnight month term year lesson lessons".split())
_PERIODS = {"within": frozenset("hour day week".split()), "every": _UNITS}
_BEFORE_ALL = frozenset("in for at by to".split())


def noted(clause: Clause) -> Finding | None:
    """A weak finding by how often, how soon or for how many something is done."""
    if clause.has("bad", "lacking", "state", "not", "no", "rare", "thing"):
        return None
    for at in range(clause.first + 1, clause.last):
        end = _end_of_frequency(clause, at)
        if end is not None:
            return Finding("in place", at, end, is_strong=False)
    return _opening_participle(clause)


def _end_of_frequency(clause: Clause, at: int) -> int | None:
    """Where the words at a position that say how often, how soon or for whom end."""
    word, after, third = clause.words_in(at, at + 3)
    if word in _REGULARLY:
        return at + 1
    if _is_per_unit(clause, at) or (word in _BEFORE_ALL and after in EACH):
        return at + 2
    is_period = third.rstrip("s") in _PERIODS.get(word, ()) and number_of(after) is not None
    return at + 3 if is_period else None


def _is_per_unit(clause: Clause, at: int) -> bool:
    """`two hours of music a week`."""
    article, unit, behind = clause.words_in(at, at + 3)
    is_unit_last = article == "a" and unit in _UNITS and not behind.isalpha()
    return is_unit_last and number_of(clause.word(clause.first)) is not None


def _opening_participle(clause: Clause) -> Finding | None:
    """What is done, without its subject: `supervised termly by a trustee`."""
    first = clause.cues[0] if clause.cues else None
    if first is None or first.first != clause.first or "claim" not in first.kinds:
        return None
    after = clause.word(first.last)
    is_done = first.text.endswith("ed") and after in _REGULARLY | {"by", "each", "every", "in"}
    return Finding("in place", first.first, first.last, is_strong=False) if is_done else None
