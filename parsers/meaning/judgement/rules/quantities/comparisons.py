"""Comparisons with the past, with others or with a plan. A clause in, a finding out.

`Quicker than last year` and `fewer accidents than before` are partly in place; `slower than it was`
and `fewer clubs than before` are gaps. Compared with others or a plan, `fewer accidents` is in
place.
"""

from collections.abc import Iterator
from itertools import pairwise, takewhile

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.numerals import number_of
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.findings import Finding
from parsers.meaning.judgement.rules.positions import cues_before, cues_between, cues_from
from parsers.meaning.judgement.tables.kinds import FAULTS, UNWELCOME

_PAST = frozenset("before previously last ago was were did had used past".split())
_PAST_WORDS = 4  # after `than`
_LESS = frozenset("less fewer lower smaller shorter".split())
_MORE = frozenset("more higher larger bigger greater".split())
_PROBLEM = FAULTS | UNWELCOME


def compared(clause: Clause) -> Finding | None:
    """`sooner than last year`, `less is wasted than elsewhere`, `longer than the plan allows`."""
    for than in clause.places_of("than"):
        if found := _compared_at(clause, than):
            return found
    return _times_as_many(clause) or _over_capacity(clause)


def _compared_at(clause: Clause, than: int) -> Finding | None:
    at = _comparative_before(clause, than)
    if at is None or number_of(clause.word(than + 1)) is not None:
        return None
    if clause.word(than + 1) in _SPEAKERS and clause.word(at) in _BETTER:
        return Finding("in place", at, than + 2)  # `a few cook better than me`
    beside = _beside_past if _is_with_past(clause, than) else _beside_others
    value = _beside_plan(clause, at, than) or beside(clause, at, than)
    return Finding(value, at, than + 1) if value else None


_SPEAKERS = frozenset("i me us".split())
_BETTER = frozenset("better faster quicker sharper keener".split())


def _beside_plan(clause: Clause, at: int, than: int) -> str:
    """The value if something is more or less than planned or allowed; empty if that is unclear."""
    standard = _after(clause, than, _STANDARD_WORDS)
    is_more = clause.word(at) in _MORE | _LONGER
    if is_more and not standard.isdisjoint(_ALLOWED):
        return "gap"
    is_spent = not _SPENDING.isdisjoint(clause.words_in(clause.first, than))
    if clause.word(at) == "more" and _is_what_it_has(clause, than):
        return "gap" if is_spent else ""  # `pays for more than it has`
    if not is_spent or standard.isdisjoint(_PLANNED):
        return ""
    return _SPENT.get(clause.word(at), "")


def _is_what_it_has(clause: Clause, than: int) -> bool:
    """Whether the means of the subject are behind `than`: `than it has`."""
    return clause.word(than + 1) in _OWNERS and clause.word(than + 2) in _HAVING


_STANDARD_WORDS = 8  # after `than`
_PLANNED = frozenset(
    "budgeted planned forecast expected intended promised agreed scheduled advertised plan budget"
    " policy target forecasts recommended suggests".split()
)
_ALLOWED = frozenset(
    "allow allows allowed permit permits permitted should safe limit recommends".split()
)
_LONGER = frozenset("longer later slower".split())
_SPENDING = frozenset("spent spend spends cost costs paid pay pays paying used".split())
_SPENT = dict.fromkeys(_LESS, "in place") | dict.fromkeys(_MORE | _LONGER, "gap")
_OWNERS = frozenset("we they it there".split())
_HAVING = frozenset("have has need needs are can".split())


def _beside_past(clause: Clause, at: int, than: int) -> str:
    """The value of a comparison: whether what is more or less is better than it was."""
    word = clause.word(at)
    if word not in _LESS | _MORE:
        return "gap" if _is_worse(clause, at) else "partly"
    is_problem = any(cue.has(*_PROBLEM) for cue in _of_what(clause, at, than))
    is_problem = is_problem or (at == clause.first and _is_said_of_problem(clause, than))
    return "partly" if (word in _LESS) == is_problem else "gap"


def _is_worse(clause: Clause, at: int) -> bool:
    """`slower`, `worse`."""
    words = (cue for cue in clause.cues if cue.first <= at < cue.last)
    return any(cue.has("bad", "state", "below") for cue in words)


def _beside_others(clause: Clause, at: int, than: int) -> str:
    """The value if there is more or less of a problem than elsewhere; empty if that is unclear."""
    word = clause.word(at)
    if than == at + 1 or word not in _LESS | _MORE:
        return ""
    if any(cue.has(*_PROBLEM) for cue in _of_what(clause, at, than)):
        return "in place" if word in _LESS else "gap"
    is_of_joy = word in _LESS and clause.word(than + 1) in _OTHER_PUPILS
    return "gap" if is_of_joy else ""  # `take far less pleasure in it than girls`


def _is_with_past(clause: Clause, than: int) -> bool:
    """Whether something is compared with what it was: not so in `than last year nationally`."""
    is_past = not _after(clause, than, _PAST_WORDS).isdisjoint(_PAST)
    is_elsewhere = not _after(clause, than, _PAST_WORDS + 1).isdisjoint(_ELSEWHERE)
    return (is_past and not is_elsewhere) or _is_year(clause, than)


_ELSEWHERE = frozenset("nationally county country elsewhere region".split())
_OTHER_PUPILS = frozenset("girls boys peers classmates".split())


def _is_year(clause: Clause, than: int) -> bool:
    """Whether something is compared with a year: `than in 2023`."""
    at = than + 1 + (clause.word(than + 1) in {"in", "during"})
    return at > than + 1 and len(clause.word(at)) == _YEAR_DIGITS and clause.word(at).isdecimal()


_YEAR_DIGITS = 4


def _after(clause: Clause, than: int, count: int) -> set[str]:
    return set(clause.words_in(than + 1, than + 1 + count))


def _times_as_many(clause: Clause) -> Finding | None:
    """`half as many were hurt as the year before`, `twice as many are absent as elsewhere`."""
    for at in clause.places_of("half", "twice", "double"):
        if clause.word(at + 1) == "as" and clause.word(at + 2) in {"many", "much", "often"}:
            return Finding(_value_of_times(clause, at), at, at + 3)
    return None


def _value_of_times(clause: Clause, at: int) -> str:
    """The value of half or twice as many, by what they are and beside whom."""
    behind = next((place for place in clause.places_of("as") if place > at + 2), clause.last)
    is_problem = any(cue.has(*_PROBLEM) for cue in _of_what(clause, at, behind))
    if (clause.word(at) == "half") != is_problem:
        return "gap"
    is_past = not _after(clause, behind, _PAST_WORDS).isdisjoint(_PAST)
    return "partly" if is_past else "in place"


def _over_capacity(clause: Clause) -> Finding | None:
    """`was built for 120 and feeds 260`."""
    figures = clause.places_of_numbers()
    for one, other in pairwise(figures):
        is_capacity = clause.word(one - 1) == "for" and clause.word(one - 2) in _MADE
        room, used = number_of(clause.word(one)), number_of(clause.word(other))
        is_over = room is not None and used is not None and used > room
        if is_capacity and is_over:
            return Finding("gap", one - 2, other + 1)
    return None


_MADE = frozenset("built designed meant made intended planned".split())


def _comparative_before(clause: Clause, than: int) -> int | None:
    """The comparative before `than`, unless it is denied."""
    first = max(clause.first, than - _COMPARATIVE_WORDS)
    for at in range(than - 1, first - 1, -1):
        word = clause.word(at)
        is_comparative = word.endswith("er") or word in _LESS | _MORE | {"worse"}
        if is_comparative and word not in _NO_COMPARATIVES:
            return None if clause.word(at - 1) in {"no", "not", "any"} else at
    return None


_COMPARATIVE_WORDS = 7  # before `than`
_NO_COMPARATIVES = frozenset(
    "her their under over other another after never teacher leader whether either rather further"
    " number water winter summer letter paper computer every".split()
)


def _is_said_of_problem(clause: Clause, than: int) -> bool:
    """Whether the predicate is bad: `Fewer guests than last year are late`."""
    verb = next(cues_from(clause, than + 1, "claim"), None)
    return verb is not None and any(cues_from(clause, verb.last, *_PROBLEM))


def _of_what(clause: Clause, at: int, than: int) -> Iterator[Cue]:
    """The cues of what there is more or less of: of the subject, and up to `than`."""
    is_of_verb = clause.word(at + 1) in _OFTEN  # `are sent home less often than`
    # `There were eight complaints, two more than`, `eight complaints, more than`
    is_beside = clause.word(at - 1) == "," or at - 1 in clause.places_of_numbers()
    before = cues_before(clause, at)
    if not (is_of_verb or is_beside):
        before = takewhile(lambda cue: "claim" not in cue.kinds, before)
    yield from before
    yield from cues_between(clause, at + 1, than)


_OFTEN = frozenset("often frequently regularly".split())
