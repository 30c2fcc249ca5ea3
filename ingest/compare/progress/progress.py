"""What became of what a statement says: the judgements of both years in, progress out.

The table is the only rule: a gap that is in place now is closed, and so on. Ratings and persons
speak through the judgements; no text is read for its meaning here. Where the words of one side
stood in both years, they are widened to the words that are new, or nothing is claimed. Nor is
anything claimed of what is partly in place in both years, where other words say so: another thing
may fall short.
"""

from collections.abc import Sequence

from ingest.compare.comparison import Entry, Progress, ProgressKind
from ingest.compare.progress.shortfalls import Shortfall, goes_on, is_left_over, shortfall_change
from ingest.compare.quotes import clauses, quoted, stands_in
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
_WORTH = {"gap": 0, "partly": 1, "in place": 2}
MIN_CHANGE_OF_PARTS = 0.5  # of the mean worth of the parts of a split or a merger
_LESS_OR_MORE: dict[Shortfall, ProgressKind] = {
    "less": "narrowed",
    "same": "open",
    "more": "slipped",
}


def progress(old: Sequence[Entry], new: Sequence[Entry]) -> Progress | None:
    """What became of statements that are one: None where a side is unclear, or was added, removed.

    Several statements on a side count as one whole: a gap and something in place are partly.
    """
    before, after = judged_together(old), judged_together(new)
    kind = _TABLE.get((before.value, after.value))
    if kind is None:
        return None
    if (before.value, after.value) == ("partly", "partly"):
        kind = _LESS_OR_MORE[_of_parts(old, new)]
    if before.source == after.source == "words":
        kind = _by_words(kind, before, after, _text(old), _text(new))
    return kind and _claim(kind, before, after, old, new)


def _by_words(
    kind: ProgressKind, before: Judgement, after: Judgement, old_text: str, new_text: str
) -> ProgressKind | None:
    """The progress, where the words of both sides say more or less than their judgements."""
    if kind == "open" and before.value == after.value == "partly":
        told = before.words, after.words, old_text, new_text
        change = shortfall_change(*told)
        if change == "same" and not goes_on(*told):
            return None  # something else falls short: it is not said whether that is more or less
        return _LESS_OR_MORE[change]
    if kind == "slipped" and before.value == "partly" and is_left_over(old_text, new_text):
        return "open"
    if kind in _BETTER and _nothing_new(old_text, new_text):
        return None  # what fell short is no longer spoken of: that is not to say that it is there
    return kind


def _mean_worth(parts: Sequence[Entry]) -> float:
    return sum(_WORTH[entry.statement.judgement.value] for entry in parts) / len(parts)


def _of_parts(old: Sequence[Entry], new: Sequence[Entry]) -> Shortfall:
    """Whether less or more falls short, where a side has several parts that stand differently."""
    before, after = _mean_worth(old), _mean_worth(new)
    if abs(after - before) < MIN_CHANGE_OF_PARTS:
        return "same"
    return "less" if after > before else "more"


def judged_together(entries: Sequence[Entry]) -> Judgement:
    """The judgement of statements that make up a whole; unclear where one of them is."""
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
        old_words = _unlike(old_words, _text(old), _text(new))
        new_words = _unlike(new_words, _text(new), _text(old))
    return Progress(kind, old_words, new_words)


def _unlike(words: str, text: str, other: str) -> str:
    """Words of a text that do not stand in the other: if they do, the clause that has them."""
    if not stands_in(words, other):
        return words
    own = [clause for clause in clauses(text) if not stands_in(clause, other)]
    holding = [clause for clause in own if stands_in(words, clause)]
    return (holding or own or [words])[0]


def _nothing_new(old: str, new: str) -> bool:
    """Whether every clause of the new text stood in the old one."""
    return all(stands_in(clause, old) for clause in clauses(new))


def _text(entries: Sequence[Entry]) -> str:
    return " ".join(entry.statement.text for entry in entries)
