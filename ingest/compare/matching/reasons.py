"""Why two statements were paired, in words to check. Subjects and evidence in, text out."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from ingest.compare.matching.subjects import Subject
from ingest.compare.words.topics import topic_stem
from ingest.compare.words.wording import words

_MANY_WORDS_KEPT = 50  # percent of the words; below it, the telling ones are named
_MAX_WORDS_NAMED = 4
# Evidence beside the words, how much of it is worth telling, and how it is told.
_WORTH_TELLING = (
    ("number", 1.0, "the same number"),
    ("neighbours", 0.75, "the same neighbours"),
    ("actions", 0.5, "much the same actions"),
    ("links", 0.5, "links with the same statements"),
)
PINNED = "paired by hand"


def same_reason(old: Subject, new: Subject) -> str:
    """For a statement whose words stayed the same."""
    return "same words and number" if old.number and old.number == new.number else "same words"


def reason(
    old: Subject, new: Subject, evidence: Mapping[str, float], telling: Sequence[str]
) -> str:
    """For a couple: `64% of the words, the same number, much the same actions`.

    `telling` are the stems that both have, the rarest first.
    """
    told = [text for name, least, text in _WORTH_TELLING if evidence[name] >= least]
    return ", ".join([_words_kept([old], [new], telling), *told])


def parts_reason(old: Sequence[Subject], new: Sequence[Subject], telling: Sequence[str]) -> str:
    """For a split or a merger: `the 2 parts together: 87% of the words`."""
    return f"the {max(len(old), len(new))} parts together: {_words_kept(old, new, telling)}"


def _words_kept(old: Iterable[Subject], new: Iterable[Subject], telling: Sequence[str]) -> str:
    before, after = _counted(old), _counted(new)
    shared = sum(min(count, after[word]) for word, count in before.items())
    kept = round(200 * shared / max(before.total() + after.total(), 1))
    named = _named(telling, after) if kept < _MANY_WORDS_KEPT else ""
    return f"{kept}% of the words{named and f', among them {named}'}"


def _named(telling: Sequence[str], printed: Iterable[str]) -> str:
    """The first of some stems as words that are printed."""
    by_stem = {topic_stem(word): word for word in printed}
    as_printed = [by_stem[stem] for stem in telling if stem in by_stem]
    return ", ".join(f"“{word}”" for word in as_printed[:_MAX_WORDS_NAMED])


def _counted(subjects: Iterable[Subject]) -> Counter[str]:
    return Counter(chain.from_iterable(words(each.entry.statement.text) for each in subjects))
