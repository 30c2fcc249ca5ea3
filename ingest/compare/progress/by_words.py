"""The progress that judgements give, refined by the words of both texts; None if these deny it.

In this order: whether the texts say the same, what figures say, whether a gap is as it was, how
much falls short, and whether what is told is doubtful.
"""

import re

from ingest.compare.comparison import ProgressKind
from ingest.compare.progress import trends
from ingest.compare.progress.attempts import without_attempts
from ingest.compare.progress.benchmarks import names_benchmark
from ingest.compare.progress.clause_values import value_of
from ingest.compare.progress.figure_changes import (
    FigureChange,
    differ_in_figures_alone,
    figure_change,
)
from ingest.compare.progress.kinds import BETTER, KIND_OF_CHANGE, TABLE, UNCHANGED, WORSE
from ingest.compare.progress.places import fewer_places, places_change
from ingest.compare.progress.quantities import is_nearly_all
from ingest.compare.progress.same_state import (
    adds_one_exception,
    denies_the_same,
    is_as_before,
    says_the_same,
)
from ingest.compare.progress.shares import is_same_share
from ingest.compare.progress.shortfalls import (
    Shortfall,
    have_same_subject,
    is_remainder,
    is_repeated,
    is_told_again,
    shortfall_change,
)
from ingest.compare.progress.told_changes import told_change
from ingest.compare.quotes import clauses, stands_in
from parsers.review import Judgement

_SHORT_OF_SOME = frozenset({"open", "narrowed", "slipped"})


def value_of_unclear(before: Judgement, old_text: str, new_text: str) -> str:
    """The value of a new text that is unclear by itself: `leaks came to 29, much as before`, or
    only attempts at a gap."""
    if is_as_before(new_text) and have_same_subject(old_text, new_text):
        return before.value
    is_attempt = bool(clauses(new_text)) and not without_attempts(old_text, new_text)
    is_gap_still = before.value == "gap" and is_attempt
    return "gap" if is_gap_still else "unclear"


def refined_by_words(
    kind: ProgressKind, before: Judgement, after: Judgement, old_text: str, new_text: str
) -> ProgressKind | None:
    """The progress, refined by the words of judgements that were read from words."""
    if plain := says_the_same(old_text, new_text):
        value = before.value if plain == old_text else after.value
        return TABLE[value, value]
    change = figure_change(old_text, new_text)
    if change and (changed := _by_figures(kind, before, change, new_text)) != kind:
        return changed
    if kind == "open" and is_same_share(old_text, new_text):
        return kind
    falls_short = before.value != "in place" and kind in _SHORT_OF_SOME
    if falls_short and fewer_places(old_text, new_text):
        return "narrowed"
    if kind in BETTER and before.value == "gap" and _is_open_still(kind, old_text, new_text):
        return "open"
    if kind == "open" and (shortfall := _shortfall_of_open(before, after, old_text, new_text)):
        return KIND_OF_CHANGE[shortfall]
    if kind == "slipped" and before.value == "partly" and is_remainder(old_text, new_text):
        return "open"
    is_doubtful = (
        _is_of_something_else(kind, before, after, old_text, new_text)
        or _has_no_evidence(kind, old_text, new_text)
        or _falls_little_short(kind, before, old_text, new_text)
        or (not change and _is_misjudged(kind, old_text, new_text))
        or (not _is_told(kind, change) and _is_contradicted(kind, before, old_text, new_text))
    )
    return None if is_doubtful else kind


def _is_told(kind: ProgressKind, change: FigureChange | None) -> bool:
    """Whether a figure says of itself that something is better, or worse."""
    kinds = {"less": BETTER, "same": frozenset[str](), "more": WORSE}
    return change is not None and kind in kinds[change.shortfall]


def _by_figures(
    kind: ProgressKind, before: Judgement, change: FigureChange, new_text: str
) -> ProgressKind | None:
    """The progress where a figure tells whether less or more falls short than before."""
    if change.shortfall == "same":
        return kind
    opposite = WORSE if change.shortfall == "less" else BETTER
    if before.value == "in place":
        if kind == "holds" and change.was_none:
            return "slipped"
        is_less_held = kind == "holds" and change.shortfall == "more"
        return None if change.is_told and (kind in opposite or is_less_held) else kind
    is_enough = not change.falls_short or names_benchmark(new_text)
    is_closed = change.is_none_left or (kind == "closed" and is_enough)
    if change.shortfall == "less" and is_closed:
        return "closed"
    return KIND_OF_CHANGE[change.shortfall]


def _is_open_still(kind: ProgressKind, old_text: str, new_text: str) -> bool:
    """Whether a new text says of a gap that it is as before, or tells of attempts alone to fill
    it."""
    is_still_so = (
        trends.opens_as_before(new_text)
        or _is_repeated_whole(old_text, new_text)
        or is_as_before(new_text)
    )
    return (kind == "narrowed" and is_still_so) or _only_attempted(old_text, new_text)


def _is_repeated_whole(old_text: str, new_text: str) -> bool:
    """`A list was drawn up, but oars are cracked`, of a year in which oars are cracked."""
    return _is_said_again(old_text, new_text) and not trends.has_improved(new_text)


def _is_said_again(old_text: str, new_text: str) -> bool:
    """Whether a text has all that the other says, but not of last year."""
    today = " . ".join(clause for clause in clauses(new_text) if not _OF_PAST.search(clause))
    return all(stands_in(clause, today) for clause in clauses(old_text))


_OF_PAST = re.compile(r"\b(?:last year|ago|the year before|until|used to|previously)\b", re.I)


def _shortfall_of_open(
    before: Judgement, after: Judgement, old_text: str, new_text: str
) -> Shortfall | None:
    """Whether less or more falls short of what falls short in both years; None if that is not
    told."""
    if not before.value == after.value == "partly":
        return None
    counted = shortfall_change(before.words, after.words, old_text, new_text)
    if counted != "same":
        return counted
    if change := places_change(old_text, new_text):
        return change
    is_counted = differ_in_figures_alone(old_text, new_text)  # its figures tell, or nothing does
    return None if is_counted else told_change(old_text, new_text)


def _is_of_something_else(
    kind: ProgressKind, before: Judgement, after: Judgement, old_text: str, new_text: str
) -> bool:
    """Whether something else is told, which may have been better or worse before."""
    if kind not in UNCHANGED or after.value == "gap":
        return False
    if kind == "holds" and is_told_again(old_text, new_text):
        return False
    return not is_repeated(before.words, after.words, old_text, new_text)


def _has_no_evidence(kind: ProgressKind, old_text: str, new_text: str) -> bool:
    """Whether the new text tells nothing new: what it leaves out need not be in place, or gone."""
    return kind in BETTER | WORSE and _has_no_new_clause(old_text, new_text)


def _falls_little_short(
    kind: ProgressKind, before: Judgement, old_text: str, new_text: str
) -> bool:
    """Whether nearly all is still in place, so that it has hardly slipped."""
    has_slipped = (before.value, kind) == ("in place", "slipped")
    return has_slipped and (is_nearly_all(new_text) or adds_one_exception(old_text, new_text))


def _is_misjudged(kind: ProgressKind, old_text: str, new_text: str) -> bool:
    """Whether a judgement must be wrong: they differ where texts hardly do, or are the same where
    one text denies what the other says."""
    if kind in UNCHANGED:
        return denies_the_same(old_text, new_text)
    return differ_in_figures_alone(old_text, new_text) and not names_benchmark(new_text)


def _only_attempted(old_text: str, new_text: str) -> bool:
    """Whether a new text tells of attempts alone to fill a gap, and otherwise only of the gap."""
    told = without_attempts(old_text, new_text)
    if len(told) == len(clauses(new_text)):
        return False
    return not told or value_of(". ".join(told)) == "gap"


def _is_contradicted(kind: ProgressKind, before: Judgement, old_text: str, new_text: str) -> bool:
    """Whether the new text says of the change itself what the progress denies."""
    if kind == "closed":
        return trends.is_unfinished(new_text)
    if kind == "open" and _is_said_again(old_text, new_text):
        return False  # `nobody rows, and guests have begun to ask about it`
    if (kind, before.value) in {("slipped", "in place"), ("open", "gap")}:
        return trends.has_improved(new_text)
    if kind == "open":  # partly so in both years
        return trends.has_improved(new_text) and not trends.continues(new_text)
    return False


def _has_no_new_clause(old: str, new: str) -> bool:
    """Whether the old text has every clause of the new one."""
    return all(stands_in(clause, old) for clause in clauses(new))
