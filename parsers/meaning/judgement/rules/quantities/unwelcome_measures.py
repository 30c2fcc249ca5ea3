"""Whether there should be less of what is measured. A clause and its measure in, yes or no out.

`Complaints are above last year's`, `takes 33 days, down from 52`; not `above the minimum`.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.cues import find_cues
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.reading.vocabulary import phrases
from parsers.meaning.judgement.rules.positions import cues_before
from parsers.meaning.judgement.rules.quantities.changes import change_of_figures
from parsers.meaning.judgement.rules.quantities.rarity import rare_before
from parsers.meaning.judgement.tables.kinds import UNWELCOME
from parsers.meaning.judgement.tables.small_words import ARTICLES, BEING


def should_be_less(clause: Clause, cue: Cue, place: Cue | None, move: Cue | None) -> bool:
    """Whether there should be less of what is measured: `complaints are above last year's`."""
    is_bad = _is_of_problem(clause, cue) or _moves_problem(clause, move)
    if place is None:
        return is_bad
    is_bad = is_bad and not _is_of_minimum(clause, place)
    return is_bad != bool(rare_before(clause, place))  # `few guests are behind with their fees`


def _is_of_problem(clause: Clause, cue: Cue) -> bool:
    """Whether a measure is of something that there should be less of: `complaints`, `waiting`."""
    if _is_faster(clause, cue):
        return _PROGRESSING.isdisjoint(clause.words_in(clause.first, cue.first))
    before = _cues_of_measured(clause, cue)
    is_of_unwelcome = clause.is_of_bad_measure or any(c.has(*UNWELCOME) for c in before)
    if is_of_unwelcome or any(_is_said_bad(clause, c) for c in clause.cues):
        return True
    return counts_faults(clause, cue) or _is_time_before(clause, cue) or _is_wait_cut(clause, cue)


def _cues_of_measured(clause: Clause, cue: Cue) -> list[Cue]:
    """The cues before a measure, without those of which only a share is told."""
    return [c for c in clause.cues if c.first < cue.first and not _is_shared_out(clause, c)]


def counts_faults(clause: Clause, cue: Cue) -> bool:
    """Whether faults are counted before a cue: `the number of late orders`, `the proportion of
    guests who are late`."""
    if _COUNTS.isdisjoint(clause.words_in(clause.first, clause.first + 2)):
        return False
    counted = find_cues(clause.words[clause.first : cue.first], phrases())
    return any(each.has("bad") for each in counted)


_COUNTS = frozenset("number proportion percentage share rate volume".split())


def _is_time_before(clause: Clause, cue: Cue) -> bool:
    """`takes 33 days, down from 52`."""
    times = (at for at in clause.places_of_numbers() if clause.word(at + 1) in _UNITS)
    return cue.text.endswith(" from") and any(at < cue.first for at in times)


def _is_said_bad(clause: Clause, fault: Cue) -> bool:
    """Whether a fault is the subject, or said of a share: `11% of guests were excluded, above`."""
    is_of_share = clause.word(clause.first).endswith("%") and clause.word(fault.first - 1) in BEING
    return "bad" in fault.kinds and (fault.first == clause.first or is_of_share)


def _is_wait_cut(clause: Clause, cue: Cue) -> bool:
    """`time to repair cut from 30 to 21 days`, but not `reading time cut from 30 to 20 minutes`."""
    change = change_of_figures(clause)
    is_time = change is not None and clause.word(change.last) in _UNITS
    before = clause.words_in(clause.first, cue.first)
    is_wait = not _WAITS.isdisjoint(before) or before[:2] == ["time", "to"]
    return is_time and is_wait


_WAITS = frozenset(
    "wait waits waiting response repair repairs delay delays processing turnaround".split()
)
_UNITS = frozenset("minutes hours days weeks months".split())  # `takes 33 days, down from 52`


def _is_shared_out(clause: Clause, cue: Cue) -> bool:
    """Whether a share is of the subject: in `calls followed 71% of absences` of the calls."""
    is_share = clause.word(cue.first - 1) == "of" and clause.word(cue.first - 2).endswith("%")
    claims = cues_before(clause, cue.first - 2, "claim")
    return is_share and any(c.first > clause.first and c.text not in BEING for c in claims)


def _is_faster(clause: Clause, cue: Cue) -> bool:
    """Whether a rate means more often: `are sent home at twice the rate of others`."""
    after = (clause.word(cue.last), clause.word(cue.last + 1))  # `the rate`, `the national rate`
    return "above" in cue.kinds and "rate" in after and _is_times(cue)


def _is_times(cue: Cue) -> bool:
    return cue.text.endswith(" the") and cue.text.split(" ")[0] in _TIMES


_TIMES = frozenset("twice double three four five ten".split())
_PROGRESSING = frozenset(
    "progress progresses progressed improve improves improved improving grow grows grew learn"
    " learns learned read reads recruit recruits recruited recover recovered borrow attend attends"
    " join joins succeed volunteer participate".split()
)


def _moves_problem(clause: Clause, moves: Cue | None) -> bool:
    """`has reduced its emissions`."""
    return moves is not None and any(_is_moved(clause, moves, cue) for cue in clause.cues)


def _is_moved(clause: Clause, moves: Cue, cue: Cue) -> bool:
    """Whether a problem or a fault is the object of a verb of moving."""
    if cue.has(*UNWELCOME) and _is_object(clause, moves, cue):
        return True
    at = moves.last + (clause.word(moves.last) in ARTICLES)
    return "bad" in cue.kinds and cue.first == at


def _is_of_minimum(clause: Clause, place: Cue) -> bool:
    """Whether more is always better: `above the minimum`."""
    return not _MINIMA.isdisjoint(clause.words_in(place.last, place.last + _MAX_TO_MINIMUM))


_MAX_TO_MINIMUM = 3  # words: `above the legal minimum`
_MINIMA = frozenset("minimum floor".split())


def _is_object(clause: Clause, moves: Cue, cue: Cue) -> bool:
    between = set(clause.words_in(moves.last, cue.first))
    is_near = 0 <= cue.first - moves.last <= OBJECT_WORDS
    return is_near and between.isdisjoint({"since", "after", "before", "during", "by"})


OBJECT_WORDS = 2  # from a verb to the noun of its object
