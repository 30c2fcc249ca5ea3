"""Combines what several clauses say. Clauses with their findings in, a value with its words out."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from parsers.meaning.judgement.combining.beside_the_point import is_beside_the_point, is_of_past
from parsers.meaning.judgement.combining.ellipses import take_up
from parsers.meaning.judgement.combining.explanations import explains
from parsers.meaning.judgement.combining.labels import is_label_by_finding
from parsers.meaning.judgement.combining.overruling import overruling_fault
from parsers.meaning.judgement.rules.findings import Finding, Said


class Combined(NamedTuple):
    """The value of several clauses, and the findings that make it."""

    value: str
    findings: Sequence[Finding]


def combine(said: Sequence[Said]) -> Combined | None:
    """The value of all clauses together; None if none counts.

    Opposite findings make `partly`. A sentence that only explains the one before does not count.
    """
    counted = list(_counted(take_up(said)))
    if not counted:
        return None
    values = {each.finding.value for each in counted}
    return _of_one_value(counted) if len(values) == 1 else _of_several_values(counted)


def _counted(said: Sequence[Said]) -> Iterator[Said]:
    """The clauses that count, without those that only explain the one before them."""
    before: Said | None = None
    tells_past = any(is_of_past(each, said) for each in said)
    for at, each in enumerate(said):
        if is_label_by_finding(each, said[at + 1 : at + 2]) or is_beside_the_point(each, said):
            continue
        if before is None or not explains(each, before):
            yield _outright(each) if tells_past else each
            before = each


def _outright(said: Said) -> Said:
    """What is said of today, beside what was before."""
    return Said(said.clause, said.finding._replace(is_outright=True))


def _of_one_value(counted: Sequence[Said]) -> Combined | None:
    """What clauses of the same value say. A plan alone says nothing of how things stand."""
    value = counted[0].finding.value
    strong = [each.finding for each in counted if each.finding.is_strong]
    if value == "gap" and not strong:
        return None
    is_proved = value == "in place" and strong
    return Combined(value, [strong[0] if is_proved else counted[0].finding])


def _of_several_values(counted: Sequence[Said]) -> Combined:
    if good := _improvement(counted):
        return Combined("in place", [good])
    if fault := overruling_fault(counted):
        return Combined("gap", [fault])
    if any(each.finding.value == "partly" for each in counted):
        return _with_partly(counted)
    return Combined("partly", [_first_of(value, counted) for value in ("in place", "gap")])


def _improvement(counted: Sequence[Said]) -> Finding | None:
    """What is good where a measure falls, and gets better or ends well."""
    first, last = counted[0].finding, counted[-1].finding
    if _only_rises(counted):
        return first
    ends_well = last.value == "in place" and all(each.finding.is_measure for each in counted)
    return last if ends_well else None


def _only_rises(counted: Sequence[Said]) -> bool:
    """Whether something good gets better: `is high and rising`."""
    first, *others = counted
    return first.finding.value == "in place" and all(map(_is_rising, others))


def _is_rising(said: Said) -> bool:
    finding = said.finding
    return said.clause.joint == "and" and finding.is_measure and finding.value == "partly"


def _with_partly(counted: Sequence[Said]) -> Combined:
    first, second = counted[0].finding, counted[1].clause
    is_of_others = not _OTHERS.isdisjoint(second.words_in(second.first, second.first + 2))
    is_set_apart = second.joint == "contrast" or is_of_others
    if first.value == "gap" and not is_set_apart:
        return Combined("gap", [first])
    return Combined("partly", [_first_of("partly", counted)])


_OTHERS = frozenset("others rest remainder".split())  # `one is late; the others are in order`


def _first_of(value: str, counted: Sequence[Said]) -> Finding:
    return next(each.finding for each in counted if each.finding.value == value)
