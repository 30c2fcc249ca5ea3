"""Bad things of which nobody can tell. A clause and its denial in, the words of the bad thing out.

`Nobody minds the wait`, `you will not hear a raised voice`, `I cannot think of a guest who left
hungry`, `at no meeting this year was the committee short of members`.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.cues import find_cues
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.reading.vocabulary import phrases
from parsers.meaning.judgement.rules.findings import first_answer
from parsers.meaning.judgement.rules.positions import first_place
from parsers.meaning.judgement.tables.small_words import BEING, HELPERS

_MAX_BETWEEN = 6  # words from the denial to what is denied
_MINDING = frozenset("mind minds minded object objects objected grumbles grumbled".split())
_MEETING = frozenset("hear see find meet".split())
_TELLING = frozenset("name recall remember".split())
_RELATIVE = frozenset("who that when where".split())


def denied_experience(clause: Clause, denial: Cue) -> Cue | None:
    """What nobody minds, meets with or can tell of."""
    return first_answer(_EXPERIENCES, clause, denial)


def _minded_by_nobody(clause: Clause, denial: Cue) -> Cue | None:
    """`nobody seems to mind`."""
    if denial.text not in {"nobody", "no one"} or denial.first != clause.first:
        return None
    at = denial.last + 2 * (clause.word(denial.last) in {"seems", "seemed", "appears"})
    return Cue(frozenset(), "", at, at + 1) if clause.word(at) in _MINDING else None


def _met_by_nobody(clause: Clause, denial: Cue) -> Cue | None:
    """`you will not hear a raised voice`, but not `you will not find a seat`."""
    is_of_you = clause.word(clause.first) == "you" and clause.word(denial.last) in _MEETING
    met = _bad_between(clause, denial.last + 1, clause.last) if is_of_you else None
    return met if met and met.first - denial.last <= _MAX_TO_OBJECT else None


_MAX_TO_OBJECT = 3  # words from the denial to what is met: `hear a single complaint`


def _told_of_nobody(clause: Clause, denial: Cue) -> Cue | None:
    """`I cannot think of a guest who left hungry`."""
    verb = clause.word(denial.last)
    if verb not in _TELLING and (verb, clause.word(denial.last + 1)) != ("think", "of"):
        return None
    at = first_place(clause, range(denial.last + 2, denial.last + 2 + _MAX_BETWEEN), _RELATIVE)
    return _bad_between(clause, at + 1, clause.last) if at else None


def _at_no_time(clause: Clause, denial: Cue) -> Cue | None:
    """`at no meeting this year was the committee short of members`."""
    opens = denial.first == clause.first + 1 and clause.word(clause.first) in {"at", "in", "on"}
    if denial.text != "no" or not opens:
        return None
    places = range(denial.last + 1, denial.last + 1 + _MAX_BETWEEN)
    verb = first_place(clause, places, BEING | HELPERS)
    return None if verb is None else _bad_between(clause, verb + 1, clause.last)


def _bad_between(clause: Clause, first: int, last: int) -> Cue | None:
    cues = (cue for cue in find_cues(clause.words[:last], phrases()) if cue.first >= first)
    return next((cue for cue in cues if cue.has("bad", "lacking", "thing", "state")), None)


_EXPERIENCES = (_minded_by_nobody, _met_by_nobody, _told_of_nobody, _at_no_time)
