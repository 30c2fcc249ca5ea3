"""The progress that judgements give, refined by the words of both texts; None if these deny it.

In this order: whether the texts say the same, what figures say, whether a gap is as it was, how
much falls short, and whether what is told is doubtful (doubts.py).
"""

from ingest.compare.comparison import ProgressKind
from ingest.compare.progress import trends
from ingest.compare.progress.attempts import without_attempts
from ingest.compare.progress.clause_values import value_of
from ingest.compare.progress.doubts import is_doubtful
from ingest.compare.progress.figures.benchmarks import names_benchmark
from ingest.compare.progress.figures.figure_changes import (
    FigureChange,
    differ_in_figures_alone,
    figure_change,
)
from ingest.compare.progress.figures.shares import is_same_share
from ingest.compare.progress.judged_by_words import JudgedByWords
from ingest.compare.progress.kinds import BETTER, KIND_OF_CHANGE, TABLE, WORSE
from ingest.compare.progress.places import fewer_places, places_change
from ingest.compare.progress.same_state import is_as_before, is_said_again, says_the_same
from ingest.compare.progress.shortfalls import (
    Shortfall,
    have_same_subject,
    is_remainder,
    shortfall_change,
)
from ingest.compare.progress.told_changes import told_change
from ingest.compare.quotes import clauses
from parsers.review import Judgement


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
    judged = JudgedByWords(kind, before, after, old_text, new_text, change)
    for refine in _REFINEMENTS:
        if refined := refine(judged):
            return refined
    return None if is_doubtful(judged) else kind


def _by_figures(
    kind: ProgressKind, before: Judgement, change: FigureChange, new_text: str
) -> ProgressKind | None:
    """The progress where a figure tells whether less or more falls short than before."""
    if change.shortfall == "same":
        return kind
    if before.value == "in place":
        return _by_figures_in_place(kind, change)
    is_enough = not change.falls_short or names_benchmark(new_text)
    is_closed = change.is_none_left or (kind == "closed" and is_enough)
    if change.shortfall == "less" and is_closed:
        return "closed"
    return KIND_OF_CHANGE[change.shortfall]


def _by_figures_in_place(kind: ProgressKind, change: FigureChange) -> ProgressKind | None:
    """The progress of what was in place; None where the figure tells the opposite."""
    if kind == "holds" and change.was_none:
        return "slipped"
    opposite = WORSE if change.shortfall == "less" else BETTER | {"holds"}
    return None if change.is_told and kind in opposite else kind


def _open_by_share(judged: JudgedByWords) -> ProgressKind | None:
    """The same share of a whole is open as before."""
    is_open = judged.kind == "open" and is_same_share(judged.old_text, judged.new_text)
    return "open" if is_open else None


_SHORT_OF_SOME = frozenset({"open", "narrowed", "slipped"})


def _narrowed_by_places(judged: JudgedByWords) -> ProgressKind | None:
    """Where fewer places fall short, it is narrowed."""
    falls_short = judged.before.value != "in place" and judged.kind in _SHORT_OF_SOME
    is_narrowed = falls_short and fewer_places(judged.old_text, judged.new_text)
    return "narrowed" if is_narrowed else None


def _open_as_gap(judged: JudgedByWords) -> ProgressKind | None:
    """A gap that is as before, or that was only attempted to fill, is open."""
    was_gap = judged.before.value == "gap" and judged.kind in BETTER
    return "open" if was_gap and _is_open_still(judged) else None


def _is_open_still(judged: JudgedByWords) -> bool:
    """Whether a new text says of a gap that it is as before, or tells of attempts alone to fill
    it."""
    if judged.kind == "narrowed" and _is_still_so(judged.old_text, judged.new_text):
        return True
    return _only_attempted(judged.old_text, judged.new_text)


def _is_still_so(old_text: str, new_text: str) -> bool:
    """Whether a text says that a gap is as before, or tells all of it again: `a list was drawn up,
    but oars are cracked`, of a year in which oars are cracked."""
    if trends.opens_as_before(new_text) or is_as_before(new_text):
        return True
    return is_said_again(old_text, new_text) and not trends.has_improved(new_text)


def _only_attempted(old_text: str, new_text: str) -> bool:
    """Whether a new text tells of attempts alone to fill a gap, and otherwise only of the gap."""
    told = without_attempts(old_text, new_text)
    if len(told) == len(clauses(new_text)):
        return False
    return not told or value_of(". ".join(told)) == "gap"


def _by_shortfall(judged: JudgedByWords) -> ProgressKind | None:
    """What is partly so in both years, by whether less or more falls short."""
    if judged.kind != "open" or not judged.before.value == judged.after.value == "partly":
        return None
    shortfall = _shortfall_of_partly(judged)
    return KIND_OF_CHANGE[shortfall] if shortfall else None


def _shortfall_of_partly(judged: JudgedByWords) -> Shortfall | None:
    """Whether less or more falls short of what is partly so; None if that is not told."""
    texts = judged.old_text, judged.new_text
    counted = shortfall_change(judged.before.words, judged.after.words, *texts)
    if counted != "same":
        return counted
    if change := places_change(*texts):
        return change
    is_counted = differ_in_figures_alone(*texts)  # its figures tell, or nothing does
    return None if is_counted else told_change(*texts)


def _open_as_remainder(judged: JudgedByWords) -> ProgressKind | None:
    """A gap that is what fell short before has not slipped."""
    has_slipped = (judged.before.value, judged.kind) == ("partly", "slipped")
    is_open = has_slipped and is_remainder(judged.old_text, judged.new_text)
    return "open" if is_open else None


_REFINEMENTS = (
    _open_by_share,
    _narrowed_by_places,
    _open_as_gap,
    _by_shortfall,
    _open_as_remainder,
)
