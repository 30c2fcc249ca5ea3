"""What became of what a statement says. The judgements of both years in, progress out.

A table gives the kind of progress: a gap that is in place now is closed, and so on. Ratings and
corrections are in the judgements already. Where both years were judged by their words, the texts
are asked, too. Nothing is claimed if a statement is in place in both years in other words, which
may tell of something else, or partly so and nothing tells whether less falls short. Nor where the
new text denies the progress by itself: a gap is not closed where staff `still wait`. Figures that
the new text compares decide before the judgements do, and attempts close no gap.

Quoted words that are in both years are replaced by the clause that is new, or nothing is claimed.
A small word is quoted with its clause, and a long clause in part.
"""

from collections.abc import Sequence

from ingest.compare.comparison import Entry, Progress, ProgressKind, text_of
from ingest.compare.progress import trends
from ingest.compare.progress.attempts import without_attempts
from ingest.compare.progress.figure_changes import (
    FigureChange,
    differ_in_figures_alone,
    figure_change,
)
from ingest.compare.progress.quantities import is_nearly_all
from ingest.compare.progress.rating_steps import step_change
from ingest.compare.progress.same_state import denies_the_same, is_as_before, says_the_same
from ingest.compare.progress.shortfalls import (
    Shortfall,
    have_same_subject,
    is_remainder,
    is_repeated,
    shortfall_change,
)
from ingest.compare.progress.told_changes import told_change
from ingest.compare.quotes import clauses, quoted, stands_in, telling
from parsers.meaning.judgement import judge
from parsers.review import UNCLEAR, Judgement

_TABLE: dict[tuple[str, str], ProgressKind] = {
    ("in place", "in place"): "holds",
    ("in place", "partly"): "slipped",
    ("in place", "gap"): "reopened",
    ("partly", "in place"): "closed",
    ("partly", "partly"): "open",
    ("partly", "gap"): "slipped",
    ("gap", "in place"): "closed",
    ("gap", "partly"): "narrowed",
    ("gap", "gap"): "open",
}
_BETTER, _WORSE = frozenset({"closed", "narrowed"}), frozenset({"slipped", "reopened"})
_UNCHANGED = frozenset({"open", "holds"})
_VALUES = {"gap": 0, "partly": 1, "in place": 2}
MIN_CHANGE_OF_PARTS = 0.5  # of the mean value of the parts of a split or a merger
_KIND_OF_CHANGE: dict[Shortfall, ProgressKind] = {
    "less": "narrowed",
    "same": "open",
    "more": "slipped",
}


def progress(old: Sequence[Entry], new: Sequence[Entry]) -> Progress | None:
    """The progress of matched statements; None if a side is empty or its judgement unclear.

    Several statements on a side are judged together: a gap and one in place are partly in place.
    """
    before, after = judged_together(old), judged_together(new)
    if after.value == "unclear" and _is_as_before(old, new):
        after = after._replace(value=before.value)  # `Leaks came to 29, much as before`
    kind = _TABLE.get((before.value, after.value))
    if kind is None:
        return None
    if (before.value, after.value) == ("partly", "partly"):
        kind = _KIND_OF_CHANGE[_shortfall_change_of_parts(old, new)]
    if kind == "open" and before.source == after.source == "rating":
        kind = _KIND_OF_CHANGE[step_change(before.words, after.words)]
    if before.source == after.source == "words":
        kind = _refined_by_words(kind, before, after, text_of(old), text_of(new))
    return kind and _claim(kind, before, after, old, new)


def _refined_by_words(
    kind: ProgressKind, before: Judgement, after: Judgement, old_text: str, new_text: str
) -> ProgressKind | None:
    """The progress, refined by the words of judgements that were read from words."""
    if plain := says_the_same(old_text, new_text):
        value = before.value if plain == old_text else after.value
        return _TABLE[value, value]
    texts = before.words, after.words, old_text, new_text
    change = figure_change(old_text, new_text)
    if change and (changed := _by_figures(kind, before, change)) != kind:
        return changed
    if kind in _BETTER and before.value == "gap" and _is_open_still(kind, old_text, new_text):
        return "open"
    if kind == "open" and (shortfall := _shortfall_of_open(before, after, old_text, new_text)):
        return _KIND_OF_CHANGE[shortfall]
    if kind == "slipped" and before.value == "partly" and is_remainder(old_text, new_text):
        return "open"
    is_doubted = _is_of_something_else(kind, after, texts) or _has_no_evidence(kind, *texts[2:])
    is_little = before.value == "in place" and kind == "slipped" and is_nearly_all(new_text)
    is_misjudged = is_little or (not change and _is_misjudged(kind, old_text, new_text))
    if is_doubted or is_misjudged or _is_contradicted(kind, before, new_text):
        return None
    return kind


def _is_as_before(old: Sequence[Entry], new: Sequence[Entry]) -> bool:
    texts = text_of(old), text_of(new)
    return is_as_before(texts[1]) and have_same_subject(*texts)


def _by_figures(kind: ProgressKind, before: Judgement, change: FigureChange) -> ProgressKind | None:
    """The progress where a figure tells whether less or more falls short than before.

    A figure that both texts have may be one of many things; it decides nothing against the
    judgements.
    """
    if change.shortfall == "same":
        return kind
    opposite = _WORSE if change.shortfall == "less" else _BETTER
    if before.value == "in place":
        is_less_held = kind == "holds" and change.shortfall == "more"
        return None if change.is_told and (kind in opposite or is_less_held) else kind
    if kind in opposite and not change.is_told:
        return None
    is_closed = change.is_none_left or (kind == "closed" and not change.falls_short)
    if change.shortfall == "less" and is_closed:
        return "closed"
    return _KIND_OF_CHANGE[change.shortfall]


def _is_open_still(kind: ProgressKind, old_text: str, new_text: str) -> bool:
    """Whether a new text says of a gap that it is as before, or tells of attempts alone to fill
    it."""
    is_as_before = kind == "narrowed" and trends.opens_as_before(new_text)
    return is_as_before or _only_attempted(old_text, new_text)


def _shortfall_of_open(
    before: Judgement, after: Judgement, old_text: str, new_text: str
) -> Shortfall | None:
    """Whether less or more falls short of what falls short in both years; None if that is not
    told."""
    texts = before.words, after.words, old_text, new_text
    is_partly = before.value == after.value == "partly"
    shortfall = shortfall_change(*texts) if is_partly else "same"
    if shortfall != "same":
        return shortfall
    return told_change(old_text, new_text) if is_partly else None


def _is_of_something_else(
    kind: ProgressKind, after: Judgement, texts: tuple[str, str, str, str]
) -> bool:
    """Whether something else is told, which may have been better or worse before."""
    return kind in _UNCHANGED and after.value != "gap" and not is_repeated(*texts)


def _has_no_evidence(kind: ProgressKind, old_text: str, new_text: str) -> bool:
    """Whether the new text tells nothing new: what it leaves out need not be in place, or gone."""
    return kind in _BETTER | _WORSE and _has_no_new_clause(old_text, new_text)


def _is_misjudged(kind: ProgressKind, old_text: str, new_text: str) -> bool:
    """Whether a judgement must be wrong: they differ where texts hardly do, or are the same where
    one text denies what the other says."""
    if kind in _UNCHANGED:
        return denies_the_same(old_text, new_text)
    return differ_in_figures_alone(old_text, new_text)


def _only_attempted(old_text: str, new_text: str) -> bool:
    """Whether a new text tells of attempts alone to fill a gap, and otherwise only of the gap."""
    told = without_attempts(old_text, new_text)
    if len(told) == len(clauses(new_text)):
        return False
    return not told or judge(". ".join(told)).value == "gap"


def _is_contradicted(kind: ProgressKind, before: Judgement, new_text: str) -> bool:
    """Whether the new text says of the change itself what the progress denies."""
    if kind == "closed":
        return trends.is_unfinished(new_text)
    if (kind, before.value) in {("slipped", "in place"), ("open", "gap")}:
        return trends.has_improved(new_text)
    if kind == "open":  # partly so in both years
        return trends.has_improved(new_text) and not trends.continues(new_text)
    return False


def _mean_value(parts: Sequence[Entry]) -> float:
    return sum(_VALUES[entry.statement.judgement.value] for entry in parts) / len(parts)


def _shortfall_change_of_parts(old: Sequence[Entry], new: Sequence[Entry]) -> Shortfall:
    """Whether less or more falls short, by the judgements of the parts."""
    before, after = _mean_value(old), _mean_value(new)
    if abs(after - before) < MIN_CHANGE_OF_PARTS:
        return "same"
    return "less" if after > before else "more"


def judged_together(entries: Sequence[Entry]) -> Judgement:
    """The joint judgement of several statements; unclear if one of them is."""
    judgements = [entry.statement.judgement for entry in entries]
    values = {judgement.value for judgement in judgements}
    if not judgements or "unclear" in values:
        return UNCLEAR
    if len(values) == 1:
        return judgements[0]
    first = {judgement.value: judgement for judgement in reversed(judgements)}
    words = " … ".join(j.words for j in judgements if first[j.value] is j and j.words)
    source = judgements[0].source if len({j.source for j in judgements}) == 1 else "words"
    return Judgement("partly", words, source)


def _claim(
    kind: ProgressKind,
    before: Judgement,
    after: Judgement,
    old: Sequence[Entry],
    new: Sequence[Entry],
) -> Progress:
    old_words = quoted(before, old)
    new_words = quoted(after, new)
    if kind in _BETTER | _WORSE and before.source == after.source == "words":
        old_words = _words_not_in_other(old_words, text_of(old), text_of(new))
        new_words = _words_not_in_other(new_words, text_of(new), text_of(old))
    if kind == "holds" and old_words == new_words:
        return Progress(kind, old_words, new_words)
    return Progress(
        kind,
        telling(old_words, text_of(old), text_of(new)) if before.source == "words" else old_words,
        telling(new_words, text_of(new), text_of(old)) if after.source == "words" else new_words,
    )


def _words_not_in_other(words: str, text: str, other: str) -> str:
    """Words of a text; if the other text has them too, a clause that the other lacks."""
    if not stands_in(words, other):
        return words
    own = [clause for clause in clauses(text) if not stands_in(clause, other)]
    holding = [clause for clause in own if stands_in(words, clause)]
    return (holding or own or [words])[0]


def _has_no_new_clause(old: str, new: str) -> bool:
    """Whether the old text has every clause of the new one."""
    return all(stands_in(clause, old) for clause in clauses(new))
