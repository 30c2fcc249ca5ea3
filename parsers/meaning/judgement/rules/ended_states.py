"""What was so until it ended or began, or was put right since. A clause in, a finding out.

`Doors were checked until the porter retired` is a gap, `there was no lift until May` is none, and
nor are `the complaint that doors were not checked has been dealt with` and `doors are checked,
which they were not a year ago`.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.rules.findings import Finding, Judge
from parsers.meaning.judgement.rules.positions import cues_from
from parsers.meaning.judgement.tables.small_words import DATES, WAS


def ended(clause: Clause, judge: Judge) -> Finding | None:
    """The finding of a clause that says what is over: until when, since when or by what."""
    return _until(clause, judge) or _of_finding_dealt_with(clause) or _without_past(clause, judge)


def _until(clause: Clause, judge: Judge) -> Finding | None:
    """The finding of what was so until a time or an event."""
    at = next(iter(clause.places_of("until", "till")), None)
    if at is None or not _is_past(clause, at):
        return None
    before = clause.part(clause.first, at)
    found = judge(before)
    if not found:
        return None
    if found.value == "in place" and _ends(clause, at):
        return _turned(found, "gap", at)
    is_over = _was_none(before) and _is_time(clause, at + 1)
    return _turned(found, "in place", at) if found.value == "gap" and is_over else None


def _of_finding_dealt_with(clause: Clause) -> Finding | None:
    """`The finding that doors were not checked has been dealt with`."""
    that = next(iter(clause.places_of("that")), None)
    if that is None or clause.word(that - 1) not in _FINDINGS:
        return None
    remedies = [*cues_from(clause, that + 2, "remedy")]
    if not remedies:
        return None
    first, last = remedies[-1].first, remedies[-1].last
    is_done = clause.words_in(first - 2, first) in (["has", "been"], ["have", "been"])
    return Finding("in place", first, last, is_outright=True) if is_done else None


def _without_past(clause: Clause, judge: Judge) -> Finding | None:
    """The finding of a clause without what it says of the past: `, which was not so last year`."""
    at = next(iter(clause.places_of(*_RELATING)), None)
    if at is None or clause.word(at - 1) != ",":
        return None
    after = clause.words_in(at + 1, clause.last)
    is_past = clause.word(at + 1) in WAS | _THEY and " ".join(after).endswith(_AGO)
    opens = tuple(after[:2]) in _LAST_YEAR or tuple(after[:3]) in _LAST_YEAR
    found = judge(clause.part(clause.first, at - 1)) if is_past or opens else None
    return found and found._replace(is_outright=True)


def _turned(found: Finding, value: str, until: int) -> Finding:
    return found._replace(value=value, last=until + 1, is_strong=True, is_outright=True)


def _is_past(clause: Clause, until: int) -> bool:
    opening = clause.words_in(clause.first, until)
    return not WAS.isdisjoint(opening) and _DENIALS_OF_ACTS.isdisjoint(opening)


def _was_none(clause: Clause) -> bool:
    """`there was no lift`, `the hall had no lift`; not `there was no reply`."""
    pairs = zip(
        clause.words_in(clause.first, clause.last),
        clause.words_in(clause.first + 1, clause.last + 1),
        strict=True,
    )
    return any(pair in _NONE for pair in pairs) and _AWAITED.isdisjoint(clause.texts)


def _ends(clause: Clause, until: int) -> bool:
    """Whether somebody went or something stopped for good: not `until the last guest left`."""
    after = clause.words_in(until + 1, clause.last)
    if not _ENDING.isdisjoint(after):
        return True
    is_of_same = "it" in after  # `until it ended in May`
    return not is_of_same and not _GOING.isdisjoint(after) and not DATES.isdisjoint(after)


def _is_time(clause: Clause, at: int) -> bool:
    """`until May`, `until the spring`, `until last year`."""
    after = [word for word in clause.words_in(at, at + 3) if word]
    return not DATES.isdisjoint(after) or after[:2] in (["last", "year"], ["this", "year"])


_FINDINGS = frozenset("finding complaint concern criticism fault point shortfall weakness".split())
_THEY = frozenset("they it there".split())
_RELATING = ("which", "where", "whereas", "when", "while")
_LAST_YEAR = {("last", "year"), ("a", "year", "ago"), ("the", "year", "before")}
_AGO = (" last year", " year ago", " years ago", " year before", " before", " then")
_DENIALS_OF_ACTS = frozenset("not never".split())
_NONE = {("was", "no"), ("were", "no"), ("had", "no"), ("was", "without"), ("were", "without")}
_AWAITED = frozenset(
    "reply replies answer answers word news response decision action date sign contact explanation"
    " apology visit check movement progress sense idea clue".split()
)
_ENDING = frozenset("retired resigned died folded lapsed".split())
_GOING = frozenset("left stopped ended closed went moved quit ran cut withdrew fell broke".split())
