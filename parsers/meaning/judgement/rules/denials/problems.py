"""Problems that are denied. A clause and its denial in, the words of the problem out.

`Never missed`, `no complaints`, `nobody has left`, `unqualified staff do not teach`.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.numerals import number_of
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.denials.experiences import denied_experience
from parsers.meaning.judgement.rules.denials.neglected_problems import is_neglected
from parsers.meaning.judgement.rules.denials.reach import is_of_nobody
from parsers.meaning.judgement.rules.denials.reached_problems import reached_problem
from parsers.meaning.judgement.rules.denials.states import fault_of_none
from parsers.meaning.judgement.rules.findings import first_answer
from parsers.meaning.judgement.rules.positions import cues_before
from parsers.meaning.judgement.rules.verbs import is_verb
from parsers.meaning.judgement.tables.kinds import TROUBLE
from parsers.meaning.judgement.tables.small_words import (
    BEING,
    EXISTING,
    PEOPLE,
    PREPOSITIONS,
    SPEAKERS,
)


def denied_problem(clause: Clause, denial: Cue) -> Cue | None:
    """The problem that is denied: `never missed`, `no complaints`, `not a concern`."""
    if is_neglected(clause, denial):
        return None
    return first_answer(_DENIED, clause, denial)


def _occurrence(clause: Clause, denial: Cue) -> Cue | None:
    """`no instances of`."""
    occurrence, of = clause.words_in(denial.last, denial.last + 2)
    is_none = occurrence in _OCCURRENCES and of == "of"
    return Cue(frozenset(), "", denial.last, denial.last + 2) if is_none else None


_OCCURRENCES = frozenset("instance instances case cases occurrence occurrences".split())


def _bound_of_all(clause: Clause, denial: Cue) -> Cue | None:
    """`no class has more than 26 guests`, `no order is older than a week`."""
    if not is_of_nobody(clause, denial):
        return None
    for at in range(denial.last, clause.last - 2):
        is_bound = clause.word(at) in _BOUNDING and clause.word(at + 1) == "than"
        figure = clause.word(at + 2)
        is_figure = figure in {"a", "an"} or number_of(figure) is not None
        if is_bound and is_figure:
            return Cue(frozenset(), "", at, at + 3)
    return None


_BOUNDING = frozenset("more fewer less older longer later".split())


def _shortfall_of_none(clause: Clause, denial: Cue) -> Cue | None:
    """`no school has attendance below 95%`, `no pier scored below the average`; not `no club takes
    children below seven`, `no pier with scores below six`."""
    if not is_of_nobody(clause, denial):
        return None
    for cue in clause.cues:
        if "below" in cue.kinds and _is_below_bound(clause, cue):
            between = clause.words_in(denial.last, cue.first)
            return cue if between and _OF_SOME.isdisjoint(between) else None
    return None


def _is_below_bound(clause: Clause, below: Cue) -> bool:
    """Whether a cue compares a measure with a figure or an average, and not people by their age."""
    bound = clause.word(below.last)
    is_bound = bound in _BOUNDS or number_of(bound.removesuffix("%")) is not None
    return is_bound and clause.word(below.first - 1) not in PEOPLE


_OF_SOME = frozenset("with whose that who which where for".split())
_BOUNDS = frozenset(
    "the a an average target targets standard standards national expectation expectations".split()
)


def _failing_of_none(clause: Clause, denial: Cue) -> Cue | None:
    """`nothing in the kitchen gave cause for concern`, `no school of ours lacks a nurse`."""
    if not is_of_nobody(clause, denial):
        return None
    for cue in clause.cues:
        if cue.first < denial.last:
            continue
        if _fails(cue):
            return None if cue.text.endswith(" of") else cue
        if _is_other_verb(clause, cue):
            return None
    return None


def _fails(cue: Cue) -> bool:
    is_lack = "lacking" in cue.kinds or cue.text.endswith(" without")
    return is_lack or cue.text.startswith(_HINDERING)


def _is_other_verb(clause: Clause, cue: Cue) -> bool:
    """Whether a cue is the verb of the clause: not in `no lesson we saw began late`."""
    is_of_speaker = clause.word(cue.first - 1) in SPEAKERS
    is_aside = cue.text.endswith("ed") and clause.word(cue.last) in PREPOSITIONS
    if is_of_speaker or is_aside or cue.text in BEING:
        return False
    return "claim" in cue.kinds and is_verb(clause, cue)


_HINDERING = ("gave ", "give", "prevent", "stop", "deter")
_DENIED = (
    _occurrence,
    _bound_of_all,
    _shortfall_of_none,
    fault_of_none,
    denied_experience,
    _failing_of_none,
    reached_problem,
)


def unwanted_subject(clause: Clause, denial: Cue) -> Cue | None:
    """A problem as subject, if the denial says that it does not occur or has no effect."""
    if "no" in denial.kinds:
        return None
    then = clause.words_in(denial.last, denial.last + 3)
    kinds = TROUBLE | {"bad measure"} if then[0] in _HINDERED else TROUBLE
    is_spared = not (EXISTING | _AFFECTING).isdisjoint(then)
    for problem in cues_before(clause, denial.first, *kinds):
        is_unfit = problem.first == clause.first and problem.text in _UNFIT
        if is_spared or is_unfit:
            return problem
    return None


_HINDERED = frozenset("stop stopped deter prevent keep kept".split())  # `cost does not stop any`
_AFFECTING = frozenset(
    "touched touch affected affect harmed harm hit reached deterred deter stopped stop disrupted"
    " disrupt prevented damaged changed spread rise last grow return recur".split()
)
_UNFIT = frozenset(  # of people who should not do a thing: `unqualified staff do not teach`
    "unqualified untrained unvetted unchecked unlicensed unregistered unaccompanied unauthorised"
    " unsupervised uninsured uninvited uncleared".split()
)
