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
from ingest.compare.progress.figures.counted_clauses import is_of_part
from ingest.compare.progress.kinds import BETTER, KIND_OF_CHANGE, TABLE, WORSE
from ingest.compare.progress.rating_steps import step_change
from ingest.compare.progress.refinement import refined_by_words, value_of_unclear
from ingest.compare.progress.shortfalls import Shortfall
from ingest.compare.quotes import clauses_not_in, quoted, stands_in, telling
from parsers.review import UNCLEAR, Judgement

_VALUES = {"gap": 0, "partly": 1, "in place": 2}
MIN_CHANGE_OF_PARTS = 0.5  # of the mean value of the parts of a split or a merger


def progress(old: Sequence[Entry], new: Sequence[Entry]) -> Progress | None:
    """The progress of matched statements; None if a side is empty or its judgement unclear.

    Several statements on a side are judged together: a gap and one in place are partly in place.
    """
    before = judged_together(old)
    if before.value == "unclear":
        return None
    after = _judged_after(before, old, new)
    kind = TABLE.get((before.value, after.value))
    if kind is None:
        return None
    if (before.value, after.value) == ("partly", "partly"):
        kind = KIND_OF_CHANGE[_shortfall_change_of_parts(old, new)]
    if kind == "open" and before.source == after.source == "rating":
        kind = KIND_OF_CHANGE[step_change(before.words, after.words)]
    if before.source == after.source == "words":
        kind = refined_by_words(kind, before, after, text_of(old), text_of(new))
    return kind and _claim(kind, before, after, old, new)


def _judged_after(before: Judgement, old: Sequence[Entry], new: Sequence[Entry]) -> Judgement:
    """The judgement of the newer statements, in the light of the older ones where it needs that."""
    after = judged_together(new)
    if after.value == "unclear":
        after = after._replace(value=value_of_unclear(before, text_of(old), text_of(new)))
    if before.value == "in place" and _is_gap_of_part(after, new):
        after = after._replace(value="partly")
    return after


def _is_gap_of_part(judgement: Judgement, entries: Sequence[Entry]) -> bool:
    """`Of twelve crews, five cannot row`, where all could."""
    is_gap_by_words = (judgement.value, judgement.source) == ("gap", "words")
    return is_gap_by_words and is_of_part(text_of(entries))


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
    sources = {judgement.source for judgement in judgements}
    source = sources.pop() if len(sources) == 1 else "words"
    return Judgement("partly", _words_of_each_value(judgements), source)


def _words_of_each_value(judgements: Sequence[Judgement]) -> str:
    """The words of the first judgement of each value."""
    first = {judgement.value: judgement for judgement in reversed(judgements)}
    words = (each.words for each in judgements if first[each.value] is each)
    return " … ".join(filter(None, words))


def _claim(
    kind: ProgressKind,
    before: Judgement,
    after: Judgement,
    old: Sequence[Entry],
    new: Sequence[Entry],
) -> Progress:
    old_words = quoted(before, old)
    new_words = quoted(after, new)
    if kind in BETTER | WORSE and before.source == after.source == "words":
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
    own = clauses_not_in(other, text)
    holding = [clause for clause in own if stands_in(words, clause)]
    return (holding or own or [words])[0]
