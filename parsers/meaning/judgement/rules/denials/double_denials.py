"""Double denials. A clause and its denial in, the words that cancel the denial out.

`Nobody leaves without signing`, `no van starts before both doors are shut`, `nothing goes out that
has not been read`, `does not allow vans to leave without a log`, `there is little they do
not know`.
"""

from collections.abc import Iterable

from parsers.meaning.judgement.reading.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.reading.vocabulary import kinds_of
from parsers.meaning.judgement.rules.denials.reach import is_of_nobody
from parsers.meaning.judgement.rules.denials.relatives import is_of_others, relative_behind_place
from parsers.meaning.judgement.rules.findings import first_answer
from parsers.meaning.judgement.rules.positions import cues_between, cues_from, first_place
from parsers.meaning.judgement.tables.kinds import PROBLEMS, TROUBLE
from parsers.meaning.judgement.tables.small_words import ASKING, HAVING, IS, WAS


def second_denial(clause: Clause, denial: Cue) -> Cue | None:
    """The second denial that cancels a denial; None if there is none."""
    return first_answer(_SECOND_DENIALS, clause, denial)


def _without_after(clause: Clause, denial: Cue) -> Cue | None:
    """`Nobody leaves without signing`; not `nothing is done unless guests complain`."""
    without = next(cues_from(clause, denial.last, "without"), None)
    if without is None or clause.word(clause.last - 1) in ASKING:
        return None
    is_past = clause.word(denial.first - 1) == "did"
    is_late = without.text == "until" and (is_past or not _opens_clause(clause, without))
    return None if is_late else without


def problem_never_missing(clause: Clause, denial: Cue) -> Cue | None:
    """A problem that is always there: `hardly a week passes without a complaint`."""
    withouts = (c for c in cues_from(clause, denial.last, "without") if c.text == "without")
    without = next(withouts, None)
    if without is None:
        return None
    kinds = PROBLEMS | {"bad"} if _is_of_time(clause, denial, without) else PROBLEMS
    return next(cues_between(clause, without.last, without.last + 2, *kinds), None)


def _is_of_time(clause: Clause, denial: Cue, without: Cue) -> bool:
    """`hardly a day goes by without`, but not `nobody goes out without`."""
    is_passing = clause.word(without.first - 1) in _PASSING
    return is_passing and denial.text not in {"nobody", "no one"}


_PASSING = frozenset("pass passes passed by".split())


def _denied_in_relative(clause: Clause, denial: Cue) -> Cue | None:
    """`nothing goes out that has not been read`, `there is nothing here that worries us`.

    Not so in `no list of those who have not`.
    """
    who = _relative_of_nothing(clause, denial) or _relative_of_none(clause, denial)
    return _denial_or_problem(clause, range(who + 1, clause.last)) if who else None


def _relative_of_nothing(clause: Clause, denial: Cue) -> int | None:
    """Where the relative clause of `nothing`, `nobody` or `nowhere` begins."""
    if denial.text not in _NOTHING:
        return None
    joint = "where" if denial.text == "nowhere" else ""
    places = range(denial.last, clause.last)
    opening = (at for at in places if clause.word(at) == joint or _opens_relative(clause, at))
    who = next(opening, None)
    return None if who is None or is_of_others(clause, denial, who) else who


def _relative_of_none(clause: Clause, denial: Cue) -> int | None:
    """Where a relative clause begins in `there were no days on which`, `found no pan that`, `no
    cook has a pan that`; nowhere in `has no list of those who`."""
    if denial.text not in _NO:
        return None
    has_one = denial.first == clause.first and clause.word(denial.last + 2) in {"a", "an", "any"}
    if not has_one and not _is_of_finding(clause, denial):
        return None
    after_noun = range(denial.last + 1, denial.last + 3 + 2 * has_one)
    opening = (at for at in after_noun if _opens_relative(clause, at))
    return next(opening, None) or relative_behind_place(clause, denial)


def _is_of_finding(clause: Clause, denial: Cue) -> bool:
    """`there were no days`, `we found no pan`."""
    opening, verb = clause.words_in(denial.first - 2, denial.first)
    return "there" in {opening, clause.word(clause.first)} or verb in _FOUND


_NO = frozenset(("no", "not one", "not a single", "none"))
_FOUND = frozenset("found saw met heard".split())


def _opens_relative(clause: Clause, at: int) -> bool:
    """Whether a relative clause begins at a position, including `a time when`."""
    is_of_time = clause.word(at) == "when" and clause.word(at - 1) in _OCCASIONS
    is_of_place = clause.word(at) == "where" and clause.word(at - 1) in _PLACES
    return clause.word(at) in _RELATIVE or is_of_time or is_of_place


_PLACES = frozenset("place room corner building school kitchen".split())
_OCCASIONS = frozenset("time occasion case instance day lesson visit example".split())


_NOTHING = frozenset(("nothing", "nobody", "no one", "nowhere"))
_RELATIVE = frozenset(("that", "who", "which"))
_DENYING = frozenset(("not", "never", "without"))
_DEALING = frozenset(
    "can could deal deals covers cover prevents prevent addresses address tackles tackle"
    " reduces reduce help helps mentions mention explains explain describes describe record"
    " records recorded show shows deters stops limits follows supports".split()
)


def _denied_of_one(clause: Clause, denial: Cue) -> Cue | None:
    """`there is not a cook who goes without`, `you won't find a driver who can't`.

    Not so in `there is not a plan that helps absent cooks`: what is denied is beside `who`.
    """
    is_there = clause.word(clause.first) == "there" and clause.word(denial.last) in _ONE
    if not is_there and not _seeks(clause, denial):
        return None
    is_of_place = is_there and clause.word(denial.last + 2) == "where"
    joints = _RELATIVE | {"where"} if is_of_place else _RELATIVE
    who = first_place(clause, range(denial.last, clause.last), joints)
    if who is None or clause.word(who - 1) in {",", "so"}:
        return None  # `did not see the log, which is not kept`
    return _denial_of_who(clause, who) or _fault_of_who(clause, who)


def _seeks(clause: Clause, denial: Cue) -> bool:
    """`you won't find a driver`, `At no point did we come across a cook`."""
    seeking = clause.words_in(denial.last - 1, denial.last + _MAX_TO_FINDING)
    return not _FINDING.isdisjoint(seeking)


def _denial_of_who(clause: Clause, who: int) -> Cue | None:
    """The denial in a relative clause, before another clause begins in it."""
    within = range(who + 1, who + 1 + _MAX_TO_SECOND)
    end = first_place(clause, within, _OPENING) or within.stop
    at = first_place(clause, range(within.start, end), _DENYING)
    return None if at is None else Cue(frozenset(), clause.word(at), at, at + 1)


def _fault_of_who(clause: Clause, who: int) -> Cue | None:
    """The fault that a relative clause begins with: `a cook who is late`."""
    at = who + 1 + (clause.word(who + 1) in IS)
    said = kinds_of(clause.word(at)) | kinds_of(f"{clause.word(at)} {clause.word(at + 1)}")
    return None if said.isdisjoint({"bad", "lacking"}) else Cue(said, "", at, at + 1)


_ONE = frozenset("a an one any".split())
_FINDING = frozenset("find meet see hear found across".split())
_OPENING = _RELATIVE | {"what", "why", "how", "whether", "those", "if", "because"}
_MAX_TO_FINDING = 4  # words: `At no point did we come across`, `No examples were found`
_MAX_TO_SECOND = 5  # words from `who` to what denies again: `in which most new cooks were not`


def _little_not(clause: Clause, denial: Cue) -> Cue | None:
    """`there is little that drivers do not know`, `there is not much she misses`."""
    little = _little_there(clause)
    if little is None:
        return None
    if clause.word(little) == "little" and denial.first > little:
        return denial if clause.word(denial.last) in _KNOWING else None
    if clause.word(little) != "much" or denial.last != little:
        return None
    missed = first_place(clause, range(little + 1, little + 1 + _MAX_MISSED), _MISSING)
    return None if missed is None else Cue(frozenset(), "", missed, missed + 1)


def _little_there(clause: Clause) -> int | None:
    """The position of `little` or `much` in `there is little that`; not in `little of it`."""
    if clause.word(clause.first) != "there":
        return None
    opening = range(clause.first + 2, clause.first + 2 + _MAX_LITTLE)
    little = first_place(clause, opening, _LITTLE)
    is_alone = little is not None and clause.word(little + 1) not in _NOT_ALONE
    return little if is_alone else None


_LITTLE = frozenset("little much".split())
_MAX_LITTLE = 3  # words: `there is only very little`
_NOT_ALONE = frozenset("of in about to for time money".split())  # `little time they do not waste`
_KNOWING = frozenset("know see hear notice do cover offer understand".split())
_MISSING = frozenset("miss misses missed escape escapes escaped overlook overlooks".split())
_MAX_MISSED = 6  # words from `much` to what is missed


def _never_permitted_without(clause: Clause, denial: Cue) -> Cue | None:
    """A rule: `no driver may take a van out without first signing`."""
    after = [at for at in clause.places_of("without", "unless", "until") if at > denial.last]
    if not after or not is_of_nobody(clause, denial):
        return None
    before = clause.words_in(denial.last, after[0])
    is_permission = not _PERMITTED.isdisjoint(before)
    return Cue(frozenset(), "", after[0], after[0] + 1) if is_permission else None


_PERMITTED = frozenset("permitted allowed may can let authorised".split())


def _denial_or_problem(clause: Clause, places: Iterable[int]) -> Cue | None:
    """The first denial or problem at these positions, also within a relative clause."""
    for at in places:
        word = clause.word(at)
        if word in _DEALING and clause.word(at + 1) != "not":
            return None  # `no plan that deals with waste`, `no cook who can work in an emergency`
        if _is_burden(clause, at) or word in _DENYING or not kinds_of(word).isdisjoint(TROUBLE):
            return Cue(frozenset(), word, at, at + 1)
    return None


def _is_burden(clause: Clause, at: int) -> bool:
    """`no pan that had to be changed`."""
    is_having_to = clause.word(at) in HAVING and clause.word(at + 1) == "to"
    return is_having_to and clause.word(at - 1) in _RELATIVE


def _not_allowed(clause: Clause, denial: Cue) -> Cue | None:
    """`does not allow vans to leave without a log`, `does not let meetings drift`."""
    if clause.word(denial.last) not in _ALLOWING:
        return None
    return _denial_or_problem(clause, range(denial.last + 1, clause.last))


_ALLOWING = frozenset("allow permit let allowed permitted leave tolerate".split())


def _before_what(clause: Clause, denial: Cue) -> Cue | None:
    """What must come first: `nobody starts before both references are in`."""
    if denial.text != "never" and not is_of_nobody(clause, denial):
        return None
    for at in range(denial.last, clause.last):
        if clause.word(at) in WAS:
            return None  # `no check was made before the doors were opened`
        if clause.word(at) == "before":
            return next(cues_from(clause, at + 1, "claim"), None)
    return None


def _opens_clause(clause: Clause, until: Cue) -> bool:
    return any(cues_from(clause, until.first + 1, "claim"))


_SECOND_DENIALS = (
    _before_what,
    _denied_in_relative,
    _denied_of_one,
    _little_not,
    _never_permitted_without,
    _not_allowed,
    _without_after,
)
