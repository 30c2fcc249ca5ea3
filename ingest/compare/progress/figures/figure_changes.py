"""Whether less or more falls short, by a figure that changed. Two texts in, a change out.

The earlier figure stands in the older text, in a clause that is the same but for it (`four doors
fail to close`), or in the newer text itself (`nine weeks, where it used to be six`).
"""

import re
from fractions import Fraction
from typing import NamedTuple

from ingest.compare.progress.figures.counted_clauses import (
    Counted,
    agreed,
    are_alike,
    counted,
    only_counted_in_both,
    wanted_of_both,
)
from ingest.compare.progress.figures.measured import measured_change
from ingest.compare.progress.figures.quantities import NUMBER, Quantity, is_part, quantities
from ingest.compare.progress.figures.shares import comparable_shares
from ingest.compare.progress.figures.waits import both_waits
from ingest.compare.progress.figures.wanted import Wanted, wanted
from ingest.compare.progress.shortfalls import Shortfall
from ingest.compare.quotes import clauses
from ingest.compare.words.wording import words
from parsers.meaning.completion.told.times import times_of_year

MIN_CHANGE = Fraction(1, 20)  # of a share or a time, from one year to another, that is no chance


class FigureChange(NamedTuple):
    """Whether less or more falls short by a figure, whether something still does, and whether none
    of what is counted is left, or was there before."""

    shortfall: Shortfall
    falls_short: bool
    is_told: bool
    is_none_left: bool
    was_none: bool


_AGO = (
    r"(?:last\s(?:year|summer|autumn|spring|winter|July|June)|(?:a|the)\s(?:year|summer|autumn"
    r"|spring|winter|term)\s(?:ago|earlier|before)|in\s20\d\d|before|previously)"
)
_FIGURE = rf"(?:{NUMBER}(?:\.\d+)?(?:\s?%|\s+per\s+cent)?|half|a\sthird|a\squarter)"
_WAS = r"(?:it|that|this|they|there|the\sfigure)\s(?:was|were|had\sbeen|stood\sat|took)"
_EARLIER = re.compile(
    rf"""[,;.(]?\s*(?:
      (?:where|when|and|which|whereas|but)\ (?:(?:it|that|they|there)\ )?used\ to\ (?:be|take|have
        |stand\ at)\ (?:\w+\ ){{0,2}}?{_FIGURE}[^.;]*
    | \b{_WAS}\ (?:at\ )?{_FIGURE}\ ?(?:\w+\ )?(?:{_AGO})?(?=[.;)]|$)
    | \b{_AGO},?\ (?:{_WAS}|was|were)\ (?:at\ )?{_FIGURE}[^.;]*
    | \b(?:up|down)\ from\ {_FIGURE}(?:[,\ ]*{_AGO})?
    | \(was\ {_FIGURE}
    | \b(?:as\ )?(?:against|compared\ (?:with|to)|from)\ {_FIGURE}\ (?:[\w%]+\ ){{0,3}}?{_AGO}
    )""",
    re.IGNORECASE | re.VERBOSE,
)


def figure_change(old_text: str, new_text: str) -> FigureChange | None:
    """The change by a figure that a new text compares, or that both texts tell of the same."""
    return _told(new_text) or _told_by_both(old_text, new_text)


def _told_by_both(old_text: str, new_text: str) -> FigureChange | None:
    """The change of what both texts measure, count, have a share of, or wait for."""
    changes = (change(old_text, new_text) for change in _CHANGES_IN_BOTH)
    return next(filter(None, changes), None)


def differ_in_figures_alone(old_text: str, new_text: str) -> bool:
    """Whether two texts are the same but for figures, times and words of degree."""
    before, after = map(_without_figures, (old_text, new_text))
    return before == after and old_text != new_text and any(quantities(new_text))


def _without_figures(text: str) -> list[str]:
    for each in reversed(quantities(text)):
        text = f"{text[: each.first]} {text[each.last :]}"
    return [word for word in words(text) if word not in _PASSING and not times_of_year(word)]


_PASSING = frozenset("only just still now again is are was were there last this".split())


def _told(text: str) -> FigureChange | None:
    found = _EARLIER.search(text)
    if not found:
        return None
    earlier = next(iter(quantities(found[0])), None)
    before = clauses(text[: found.start()].strip(" ,;.("))
    now = counted(before[-1]) if before else None
    if not earlier or not now:
        return None
    return _change_of_quantity(earlier, now, wanted(now.clause, now.quantity), is_told=True)


def _counted_in_both(old_text: str, new_text: str) -> FigureChange | None:
    """The change of the only quantity that counts the same in a clause of either text."""
    pair = only_counted_in_both(old_text, new_text)
    if not pair:
        return None
    one, other = pair
    return _change_of_quantity(one.quantity, other, wanted_of_both(one, other))


def _shared_in_both(old_text: str, new_text: str) -> FigureChange | None:
    """The change of the only share that either text tells of the same."""
    pair = comparable_shares(old_text, new_text)
    better = agreed(*(share.counted for share in pair)) if pair else None
    if pair is None or better is None:
        return None
    before, after = (share.value for share in pair)
    is_same = before == after and pair[0].whole is not None
    if not is_same and abs(before - after) < MIN_CHANGE:
        return None
    falls_short = after > 0 if better == "less" else after < 1
    return _change(before, after, better, falls_short)


def _measured_in_both(old_text: str, new_text: str) -> FigureChange | None:
    """The change of the value of a measure that either text holds against others."""
    found = measured_change(old_text, new_text)
    return _change(*found) if found else None


def _waited_in_both(old_text: str, new_text: str) -> FigureChange | None:
    """The change of the only time that something takes by either text."""
    waits = both_waits(old_text, new_text)
    if waits is None or abs(waits[1] - waits[0]) < MIN_CHANGE * waits[0]:
        return None
    return _change(*waits, better="less", falls_short=True)


_CHANGES_IN_BOTH = (_measured_in_both, _counted_in_both, _shared_in_both, _waited_in_both)


def _change_of_quantity(
    earlier: Quantity, now: Counted, better: Wanted | None, is_told: bool = False
) -> FigureChange | None:
    """The change from an earlier figure; None if the figures are of two kinds, or it is unclear
    whether more is better."""
    values = _comparable_values(earlier, now.quantity)
    if values is None or better is None:
        return None
    before, after = values
    falls_short = after > 0 if better == "less" else is_part(now.quantity)
    return _change(before, after, better, falls_short, is_told)


def _comparable_values(earlier: Quantity, now: Quantity) -> tuple[Fraction, Fraction] | None:
    """The values of two figures, the same ones if they hardly differ; None if of two kinds."""
    before, after = earlier.value, now.value
    if earlier.kind == "count" and now.kind == "percentage":
        return before / 100, after  # `68%, up from 61`
    if before and after and not are_alike(earlier, now):
        return None
    if earlier.kind == now.kind == "share" and abs(before - after) < MIN_CHANGE:
        return before, before
    return before, after


def _change(
    before: Fraction, after: Fraction, better: Wanted, falls_short: bool, is_told: bool = False
) -> FigureChange:
    """The change from one value to another, where more is better, or less."""
    shortfall = _shortfall(before, after, better)
    return FigureChange(shortfall, falls_short, is_told, not after, not before)


def _shortfall(before: Fraction, after: Fraction, better: Wanted) -> Shortfall:
    if before == after:
        return "same"
    return "less" if (after > before) == (better == "more") else "more"
