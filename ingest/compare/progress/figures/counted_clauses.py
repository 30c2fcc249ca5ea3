"""Clauses of two texts that count the same. Texts in, two clauses with their quantities out.

Shares of samples (`of 40 boats, nine leaked`) and none at all are quantities, too.
"""

import re
from collections.abc import Iterable
from fractions import Fraction
from typing import NamedTuple

from ingest.compare.progress.clause_values import lacking
from ingest.compare.progress.figures.quantities import Quantity, is_denied, is_share, quantities
from ingest.compare.progress.figures.wanted import Wanted, counts_faults, wanted
from ingest.compare.quotes import clauses
from ingest.compare.words.wording import stems
from parsers.meaning.completion.told.times import times_of_year
from parsers.meaning.judgement import grammar

MIN_SHARED_STEMS = 0.85  # of the longer of two clauses that count the same
MIN_STEMS = 2  # of a clause, beside its figure


class Counted(NamedTuple):
    """A clause with its only quantity; for the share of a sample, with the count of it, too."""

    clause: str
    quantity: Quantity
    sampled: Fraction | None = None


def only_counted_in_both(old_text: str, new_text: str) -> tuple[Counted, Counted] | None:
    """The only clauses of two texts that count the same."""
    old, new = (_all_counted(map(_up_to_aside, clauses(text))) for text in (old_text, new_text))
    pairs = [(one, other) for one in old for other in new if _count_the_same(one, other)]
    return _as_counts(*pairs[0]) if len(pairs) == 1 else None


def _all_counted(clauses: Iterable[str]) -> list[Counted]:
    """The clauses that have one quantity."""
    return [found for found in map(counted, clauses) if found]


def is_of_part(text: str) -> bool:
    """Whether every clause that says that something is lacking says it of a share: `of twelve
    crews, five cannot row`."""
    gaps = lacking(text)
    shares = [found.quantity for found in _all_counted(gaps)]
    is_part = all(is_share(each) and 0 < each.value < 1 for each in shares)
    return len(gaps) == len(shares) > 0 and is_part


def _as_counts(one: Counted, other: Counted) -> tuple[Counted, Counted]:
    """A share of a sample as its count, where the other is one: `of nine, three leak` and `one
    leaks`."""
    if one.quantity.kind == other.quantity.kind:
        return one, other
    made = [
        each._replace(quantity=each.quantity._replace(kind="count", value=each.sampled))
        if each.sampled is not None
        else each
        for each in (one, other)
    ]
    return made[0], made[1]


def wanted_of_both(one: Counted, other: Counted) -> Wanted | None:
    """Whether there should be more or less of what two clauses that are alike count."""
    some = [each for each in (one, other) if each.quantity.value]
    if all(counts_faults(each.clause, each.quantity) for each in some):
        return "less"
    if len(some) == 2:
        return agreed(one, other)
    none = one if other in some else other
    return _WANTED_OF_NONE.get(grammar.judge(none.clause).value)


def agreed(*found: Counted) -> Wanted | None:
    """Whether there should be more or less of what is counted, by any clause if none denies it."""
    known = {wanted(each.clause, each.quantity) for each in found} - {None}
    return known.pop() if len(known) == 1 else None


_WANTED_OF_NONE: dict[str, Wanted] = {"in place": "less", "gap": "more"}


def counted(clause: str) -> Counted | None:
    """The only quantity of a clause; of a sample, its share: `of 40 files, eleven were late`."""
    found = quantities(clause)
    none = _NONE.match(clause)
    if none and not found:
        return Counted(clause, Quantity("count", Fraction(0), *none.span("none")))
    if len(found) == 1:
        return Counted(clause, found[0])
    if len(found) != 2 or not _is_of_sample(clause, *found):
        return None
    whole, some = found
    rest = f"{clause[: whole.first]}{clause[whole.last + 1 :]}"
    length = whole.last + 1 - whole.first
    share = Quantity("share", some.value / whole.value, some.first - length, some.last - length)
    return Counted(rest, share, some.value)


def _is_of_sample(clause: str, whole: Quantity, some: Quantity) -> bool:
    are_counts = whole.kind == some.kind == "count" and whole.value >= some.value > 0
    return are_counts and bool(_OF.search(clause[: whole.first]))


def _up_to_aside(clause: str) -> str:
    """A clause up to what is only added: `five boats have a log, one having been given it`."""
    clause = _NAME_ASIDE.sub(" ", clause)
    head, *rest = re.split(r",\s(?=\w+(?:\s\w+)?\s(?:having|being)\b)", clause)
    return head if rest and any(quantities(head)) else clause


_NAME_ASIDE = re.compile(r",\s(?:that of\s)?[A-Z]\w+(?:\s[A-Z]\w+)*,\s")  # `One, Elm, leaks`
_CHECKED = re.compile(
    r"\b(?:that |which |whom )?we (?:looked at|saw|checked|visited|asked|sampled|inspected)\b", re.I
)
_OF = re.compile(r"\b(?:of|out of)(?: (?:the|our|all|these|those))*\s+$", re.I)
_NONE = re.compile(
    r"(?:there (?:is|are|was|were|has been|have been) )?(?P<none>none|not one|no)\b", re.I
)


def _count_the_same(one: Counted, other: Counted) -> bool:
    is_of_none = not one.quantity.value or not other.quantity.value
    if not is_of_none and not _are_alike(one, other):
        return False
    if not is_of_none and is_denied(one.clause) != is_denied(other.clause):
        return False
    before, after = _rest(one), _rest(other)
    enough = max(len(before), len(after)) * MIN_SHARED_STEMS
    return len(before & after) >= max(enough, MIN_STEMS)


def _are_alike(one: Counted, other: Counted) -> bool:
    counts = {each.quantity.kind == "count" or each.sampled is not None for each in (one, other)}
    return counts == {True} or are_alike(one.quantity, other.quantity)


def are_alike(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities can be compared."""
    return one.kind == other.kind or (is_share(one) and is_share(other))


def _rest(found: Counted) -> set[str]:
    """The stems of a clause beside its quantity, up to a comma after it, without times of the
    year and who looked."""
    clause, quantity = found.clause, found.quantity
    after = _CHECKED.sub(" ", clause[quantity.last :].split(", ")[0])
    rest = f"{clause[: quantity.first]} {after}"
    said = (word for word in rest.split() if not times_of_year(word))
    return {*stems(" ".join(said))}
