"""What became of what a statement says. The judgements of both years in, progress out.

A table gives the kind of progress: a gap that is in place now is closed, and so on. Ratings and
corrections are in the judgements already. Where both years were judged by their words, the texts
are asked, too. Nothing is claimed if a statement is in place in both years in other words, which
may tell of something else, or partly so and nothing tells whether less falls short. Nor where the
new text denies the progress by itself: a gap is not closed where staff `still wait`.

Quoted words that are in both years are replaced by the clause that is new, or nothing is claimed.
A small word is quoted with its clause, and a long clause in part.
"""

from collections.abc import Sequence

from ingest.compare.comparison import Entry, Progress, ProgressKind, text_of
from ingest.compare.progress import trends
from ingest.compare.progress.rating_steps import step_change
from ingest.compare.progress.shortfalls import (
    Shortfall,
    faults_change,
    is_remainder,
    is_repeated,
    shortfall_change,
)
from ingest.compare.progress.told_changes import told_change
from ingest.compare.quotes import clauses, quoted, stands_in, telling
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
    texts = before.words, after.words, old_text, new_text
    if kind == "open":
        is_partly = before.value == after.value == "partly"
        change = shortfall_change(*texts) if is_partly else "same"
        change = faults_change(*texts) if change == "same" else change
        if change != "same":
            return _KIND_OF_CHANGE[change]
        told = told_change(old_text, new_text) if is_partly else None
        if told:
            return _KIND_OF_CHANGE[told]
    if kind in _UNCHANGED and after.value != "gap" and not is_repeated(*texts):
        return None  # something else is told, which may have been better or worse before
    if kind == "slipped" and before.value == "partly" and is_remainder(old_text, new_text):
        return "open"
    if _is_contradicted(kind, before, new_text):
        return None
    if kind in _BETTER and _has_no_new_clause(old_text, new_text):
        return None  # what fell short is not mentioned any more, which does not mean it is in place
    return kind


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
