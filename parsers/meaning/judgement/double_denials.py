"""Denials that are denied themselves: a clause and its denial in, what cancels it out.

`nobody leaves without signing`, `no van starts before both doors are shut`, `nothing goes out that
has not been read`, `does not allow vans to leave without a log`.
"""

from parsers.meaning.judgement.clauses import Clause
from parsers.meaning.judgement.phrases import Cue


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
            late = cue.text == "until" and (is_past or not _opens_clause(clause, cue))
            return None if late else cue
    return None


def _denied_in_relative(clause: Clause, denial: Cue) -> Cue | None:
    """`nothing goes out that has not been read`; not so in `no list of those who have not`."""
    if denial.text not in _NOTHING:
        return None
    relative = 0
    for at in range(denial.last, clause.last):
        word = clause.word(at)
        relative = relative or (at if word in {"that", "who", "which"} else 0)
        if relative and word in {"not", "never", "without"}:
            return Cue(frozenset(), word, at, at + 1)
    return None


_NOTHING = frozenset(("nothing", "nobody", "no one"))


def _not_allowed(clause: Clause, denial: Cue) -> Cue | None:
    """`does not allow vans to leave without a log`."""
    if clause.word(denial.last) not in _ALLOWING:
        return None
    places = (at for at in range(denial.last, clause.last) if clause.word(at) == "without")
    return next((Cue(frozenset(), "without", at, at + 1) for at in places), None)


_ALLOWING = frozenset("allow permit let allowed permitted".split())


def _before_what(clause: Clause, denial: Cue) -> Cue | None:
    """What comes first: `nobody starts before both references are in`."""
    if "no" not in denial.kinds or denial.first != clause.first:
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
