"""Why two statements were paired, in words. Statements and features in, text out."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from ingest.compare.matching.compared_statements import ComparedStatement
from ingest.compare.words.topics import topic_stem
from ingest.compare.words.wording import words

_MIN_PERCENT_UNEXPLAINED = 50  # below this share of common words, the rarest of them are named
_MAX_WORDS_NAMED = 4
# Features besides the words, the least value at which each is mentioned, and its wording.
_MENTIONED_FEATURES = (
    ("number", 1.0, "the same number"),
    ("neighbours", 0.75, "the same neighbours"),
    ("actions", 0.5, "much the same actions"),
    ("links", 0.5, "links with the same statements"),
)
PINNED = "paired by hand"


def same_reason(old: ComparedStatement, new: ComparedStatement) -> str:
    """The reason for a statement whose words stayed the same."""
    return "same words and number" if old.number and old.number == new.number else "same words"


def reason(
    old: ComparedStatement,
    new: ComparedStatement,
    features: Mapping[str, float],
    shared_stems: Sequence[str],
) -> str:
    """For a couple: `64% of the words, the same number, much the same actions`.

    `shared_stems` are in order, the rarest first.
    """
    mentioned = [text for name, least, text in _MENTIONED_FEATURES if features[name] >= least]
    return ", ".join([_words_kept([old], [new], shared_stems), *mentioned])


def followed_reason(between: Sequence[int | None]) -> str:
    """For statements of years that are no neighbours: `followed through 2021 to 2023`."""
    years = dict.fromkeys([between[0], between[-1]])
    return f"followed through {' to '.join(map(str, years))}"


def parts_reason(
    old: Sequence[ComparedStatement], new: Sequence[ComparedStatement], shared_stems: Sequence[str]
) -> str:
    """For a split or a merger: `the 2 parts together: 87% of the words`."""
    return f"the {max(len(old), len(new))} parts together: {_words_kept(old, new, shared_stems)}"


def _words_kept(
    old: Iterable[ComparedStatement], new: Iterable[ComparedStatement], shared_stems: Sequence[str]
) -> str:
    before, after = _counted(old), _counted(new)
    shared = sum(min(count, after[word]) for word, count in before.items())
    kept = round(200 * shared / max(before.total() + after.total(), 1))
    named = _named(shared_stems, after) if kept < _MIN_PERCENT_UNEXPLAINED else ""
    return f"{kept}% of the words{named and f', among them {named}'}"


def _named(shared_stems: Sequence[str], printed: Iterable[str]) -> str:
    """The first of some stems as words that are printed."""
    by_stem = {topic_stem(word): word for word in printed}
    as_printed = [by_stem[stem] for stem in shared_stems if stem in by_stem]
    return ", ".join(f"“{word}”" for word in as_printed[:_MAX_WORDS_NAMED])


def _counted(statements: Iterable[ComparedStatement]) -> Counter[str]:
    return Counter(chain.from_iterable(words(each.entry.statement.text) for each in statements))
