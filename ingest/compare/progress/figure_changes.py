"""Whether less or more falls short, by a figure that changed. Two texts in, a change out.

The earlier figure stands in the older text, in a clause that is the same but for it (`four doors
fail to close`), or in the newer text itself (`nine weeks, where it used to be six`).
"""

import re
from fractions import Fraction
from typing import NamedTuple

from ingest.compare.progress.quantities import (
    NUMBER,
    Quantity,
    Wanted,
    counts_faults,
    is_denied,
    is_part,
    quantities,
    wanted,
)
from ingest.compare.progress.shortfalls import Shortfall
from ingest.compare.quotes import clauses
from ingest.compare.words.wording import stems, words
from parsers.meaning.completion.told.times import times_of_year
from parsers.meaning.judgement import grammar

MIN_SHARED_STEMS = 0.85  # of the longer of two clauses that count the same
MIN_CHANGE_OF_SHARE = Fraction(1, 20)  # from one sample to another
MIN_STEMS = 2  # of a clause, beside its figure


class FigureChange(NamedTuple):
    """Whether less or more falls short by a figure, whether something still does, and whether none
    of what is counted is left, or was there before."""

    shortfall: Shortfall
    falls_short: bool
    is_told: bool
    is_none_left: bool = False
    was_none: bool = False


class _Counted(NamedTuple):
    """A clause with its only quantity."""

    clause: str
    quantity: Quantity


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
    """The change by a figure that a new text compares, or that both texts count in one clause."""
    return _told(new_text) or _counted_in_both(old_text, new_text)


def differ_in_figures_alone(old_text: str, new_text: str) -> bool:
    """Whether two texts are the same but for figures, times and words of degree."""
    before, after = map(_without_figures, (old_text, new_text))
    return before == after and old_text != new_text and any(quantities(new_text))


def _without_figures(text: str) -> list[str]:
    for each in reversed(list(quantities(text))):
        text = f"{text[: each.first]} {text[each.last :]}"
    return [word for word in words(text) if word not in _PASSING and not times_of_year(word)]


_PASSING = frozenset("only just still now again is are was were there last this".split())


def _told(text: str) -> FigureChange | None:
    found = _EARLIER.search(text)
    if not found:
        return None
    earlier = next(quantities(found[0]), None)
    before = clauses(text[: found.start()].strip(" ,;.("))
    now = _counted(before[-1]) if before else None
    return _change(earlier, now, wanted(*now), is_told=True) if earlier and now else None


def _counted_in_both(old_text: str, new_text: str) -> FigureChange | None:
    """The change of the only quantity that counts the same in a clause of either text."""
    old, new = (
        [counted for clause in clauses(text) if (counted := _counted(clause))]
        for text in (old_text, new_text)
    )
    found = [(one, other) for one in old for other in new if _count_the_same(one, other)]
    if len(found) != 1:
        return None
    one, other = found[0]
    return _change(one.quantity, other, _wanted_of_both(one, other))


def _wanted_of_both(one: _Counted, other: _Counted) -> Wanted | None:
    some = [each for each in (one, other) if each.quantity.value]
    if all(counts_faults(*each) for each in some):
        return "less"
    if len(some) == 2:
        return wanted(*other)
    none = one if other in some else other
    return _WANTED_OF_NONE.get(grammar.judge(none.clause).value)


_WANTED_OF_NONE: dict[str, Wanted] = {"in place": "less", "gap": "more"}


def _counted(clause: str) -> _Counted | None:
    """The only quantity of a clause; of a sample, its share: `of 40 files, eleven were late`."""
    found = list(quantities(clause))
    none = _NONE.match(clause)
    if none and not found:
        return _Counted(clause, Quantity("count", Fraction(0), *none.span("none")))
    if len(found) == 1:
        return _Counted(clause, found[0])
    if len(found) != 2 or not _is_of_sample(clause, *found):
        return None
    whole, some = found
    rest = f"{clause[: whole.first]}{clause[whole.last + 1 :]}"
    length = whole.last + 1 - whole.first
    share = some.value / whole.value
    return _Counted(rest, Quantity("share", share, some.first - length, some.last - length))


def _is_of_sample(clause: str, whole: Quantity, some: Quantity) -> bool:
    are_counts = whole.kind == some.kind == "count" and whole.value >= some.value > 0
    return are_counts and bool(_OF.search(clause[: whole.first]))


_CHECKED = re.compile(
    r"\b(?:that |which |whom )?we (?:looked at|saw|checked|visited|asked|sampled|inspected)\b", re.I
)
_OF = re.compile(r"\b(?:of|out of)(?: (?:the|our|all|these|those))*\s+$", re.I)
_NONE = re.compile(
    r"(?:there (?:is|are|was|were|has been|have been) )?(?P<none>none|not one|no)\b", re.I
)


def _count_the_same(one: _Counted, other: _Counted) -> bool:
    is_of_none = not one.quantity.value or not other.quantity.value
    if not is_of_none and not _are_alike(one.quantity, other.quantity):
        return False
    if not is_of_none and is_denied(one.clause) != is_denied(other.clause):
        return False
    before, after = _rest(one), _rest(other)
    enough = max(len(before), len(after)) * MIN_SHARED_STEMS
    return len(before & after) >= max(enough, MIN_STEMS)


def _rest(counted: _Counted) -> set[str]:
    """The stems of a clause beside its quantity, up to a comma after it, without times of the
    year and who looked."""
    clause, quantity = counted
    after = _CHECKED.sub(" ", clause[quantity.last :].split(", ")[0])
    rest = f"{clause[: quantity.first]} {after}"
    said = (word for word in rest.split() if not times_of_year(word))
    return {*stems(" ".join(said))}


def _change(
    earlier: Quantity, now: _Counted, better: Wanted | None, is_told: bool = False
) -> FigureChange | None:
    """The change from an earlier figure; None if the figures are of two kinds, or it is unclear
    whether more is better."""
    before, after = earlier.value, now.quantity.value
    if earlier.kind == "count" and now.quantity.kind == "percentage":
        before /= 100  # `68%, up from 61`
    elif before and after and not _are_alike(earlier, now.quantity):
        return None
    if better is None:
        return None
    if earlier.kind == now.quantity.kind == "share" and abs(before - after) < MIN_CHANGE_OF_SHARE:
        after = before
    falls_short = after > 0 if better == "less" else is_part(now.quantity)
    if before == after:
        return FigureChange("same", falls_short, is_told)
    is_less = (after > before) == (better == "more")
    return FigureChange("less" if is_less else "more", falls_short, is_told, not after, not before)


def _are_alike(one: Quantity, other: Quantity) -> bool:
    return one.kind == other.kind or {one.kind, other.kind} == {"share", "percentage"}
