"""Denials that are denied themselves: a clause and its denial in, what cancels it out.

`nobody leaves without signing`, `no van starts before both doors are shut`, `nothing goes out that
has not been read`, `does not allow vans to leave without a log`.
"""

from collections.abc import Iterable

from parsers.meaning.judgement.reading.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.reading.vocabulary import kinds_of
from parsers.meaning.judgement.tables.small_words import ASKING


def second_denial(clause: Clause, denial: Cue) -> Cue | None:
    """What denies again what a denial denies; None where nothing does."""
    cancelled = (
        _before_what(clause, denial)
        or _denied_in_relative(clause, denial)
        or _not_allowed(clause, denial)
    )
    if cancelled:
        return cancelled
    for cue in clause.cues:
        if cue.first >= denial.last and "without" in cue.kinds:
            is_past = clause.word(denial.first - 1) == "did"
            if clause.word(clause.last - 1) in ASKING:
                return None  # `nothing is done unless guests complain`
            late = cue.text == "until" and (is_past or not _opens_clause(clause, cue))
            return None if late else cue
    return None


def evil_never_missing(clause: Clause, denial: Cue) -> Cue | None:
    """What is bad and is never away: `hardly a week passes without a complaint`."""
    for without in clause.cues:
        if without.text == "without" and without.first >= denial.last:
            behind = (c for c in clause.cues if 0 <= c.first - without.last <= 1)
            return next((c for c in behind if c.kinds & {"thing", "unwanted"}), None)
    return None


def _denied_in_relative(clause: Clause, denial: Cue) -> Cue | None:
    """`nothing goes out that has not been read`, `there is nothing here that worries us`.

    Not so in `no list of those who have not`.
    """
    if denial.text not in _NOTHING and not _is_of_none_of_them(clause, denial):
        return None
    places = iter(range(denial.last, clause.last))
    joint = "where" if denial.text == "nowhere" else ""
    if any(clause.word(at) == joint or _opens_relative(clause, at) for at in places):
        return _denial_or_evil(clause, places)
    return None


def _is_of_none_of_them(clause: Clause, denial: Cue) -> bool:
    """`there were no days on which`, `found no pan that`, `no cook has a pan that`, but not `has no
    list of those who`."""
    is_of_finding = clause.word(clause.first) == "there" or clause.word(denial.first - 1) in _FOUND
    has_one = denial.first == clause.first and clause.word(denial.last + 2) in {"a", "an", "any"}
    is_of_finding = is_of_finding or has_one
    behind_noun = range(denial.last + 1, denial.last + 3 + 2 * has_one)
    return (
        denial.text == "no"
        and is_of_finding
        and any(_opens_relative(clause, at) for at in behind_noun)
    )


_FOUND = frozenset("found saw met heard".split())


def _opens_relative(clause: Clause, at: int) -> bool:
    """Whether a relative clause begins here, `a time when` among them."""
    is_of_time = clause.word(at) == "when" and clause.word(at - 1) in _OCCASIONS
    is_of_place = clause.word(at) == "where" and clause.word(at - 1) in _PLACES
    return clause.word(at) in _RELATIVE or is_of_time or is_of_place


_PLACES = frozenset("place room corner building school kitchen".split())
_OCCASIONS = frozenset("time occasion case instance day lesson visit example".split())


_NOTHING = frozenset(("nothing", "nobody", "no one", "nowhere"))
_RELATIVE = frozenset(("that", "who", "which"))
_DENYING = frozenset(("not", "never", "without"))
_HAVING = frozenset(("has", "have", "had"))
_EVIL = frozenset({"bad", "lacking", "thing", "unwanted"})


def _denial_or_evil(clause: Clause, places: Iterable[int]) -> Cue | None:
    """The first word at these places that denies or is bad, within a relative clause too."""
    for at in places:
        word = clause.word(at)
        if _is_burden(clause, at) or word in _DENYING or not kinds_of(word).isdisjoint(_EVIL):
            return Cue(frozenset(), word, at, at + 1)
    return None


def _is_burden(clause: Clause, at: int) -> bool:
    """`no pan that had to be changed`."""
    is_having_to = clause.word(at) in _HAVING and clause.word(at + 1) == "to"
    return is_having_to and clause.word(at - 1) in _RELATIVE


def _not_allowed(clause: Clause, denial: Cue) -> Cue | None:
    """`does not allow vans to leave without a log`, `does not let meetings drift`."""
    if clause.word(denial.last) not in _ALLOWING:
        return None
    return _denial_or_evil(clause, range(denial.last + 1, clause.last))


_ALLOWING = frozenset("allow permit let allowed permitted leave tolerate".split())


def _before_what(clause: Clause, denial: Cue) -> Cue | None:
    """What comes first: `nobody starts before both references are in`."""
    opens = "no" in denial.kinds and denial.first == clause.first
    if not opens and denial.text != "never":
        return None
    for at in range(denial.last, clause.last):
        behind = [c for c in clause.cues if c.first > at and "claim" in c.kinds]
        if clause.word(at) in {"was", "were", "had"}:
            return None  # `no check was made before the doors were opened`
        if clause.word(at) == "before" and behind:
            return behind[0]
    return None


def _opens_clause(clause: Clause, until: Cue) -> bool:
    return any("claim" in cue.kinds for cue in clause.cues if cue.first > until.first)
