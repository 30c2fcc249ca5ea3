"""A word-by-word diff. Two texts in, edits out."""

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from itertools import groupby
from typing import Literal, NamedTuple

from ingest.compare.words.wording import same_words_key

# Equal runs of so few and short words between two changes are easier to read as part of the change.
_MAX_ISLAND_WORDS, _MAX_ISLAND_WORD_LENGTH = 2, 3


class Edit(NamedTuple):
    """A run of words that is in both texts, only in the old one, or only in the new one."""

    op: Literal["equal", "delete", "insert"]
    text: str


class _Run(NamedTuple):
    same: bool
    old: list[str]
    new: list[str]


def word_diff(old: str, new: str) -> tuple[Edit, ...]:
    """The edits that turn the old text into the new; case and closing punctuation are ignored.

    Equal words are spelled as in the new text.
    """
    before, after = old.split(), new.split()
    if not before or not after or before == after:  # most pairs need no search
        is_same = bool(before) and before == after
        return tuple(_edits(is_same, [_Run(is_same, before, after)]))
    runs = [*_runs(before, after)]
    merged = groupby(_without_islands(runs), key=lambda run: run.same)
    return tuple(edit for same, group in merged for edit in _edits(same, [*group]))


def _runs(old: list[str], new: list[str]) -> Iterator[_Run]:
    matcher = SequenceMatcher(None, _keys(old), _keys(new), autojunk=False)
    for op, a, b, c, d in matcher.get_opcodes():
        yield _Run(op == "equal", old[a:b], new[c:d])


def _keys(tokens: Iterable[str]) -> list[str]:
    return [same_words_key(token) or token for token in tokens]


def _without_islands(runs: list[_Run]) -> Iterator[_Run]:
    """The runs, with short equal runs between two changes marked as changed."""
    for k, run in enumerate(runs):
        is_inside = 0 < k < len(runs) - 1
        is_short = len(run.new) <= _MAX_ISLAND_WORDS and all(
            len(word) <= _MAX_ISLAND_WORD_LENGTH for word in run.new
        )
        yield run._replace(same=run.same and not (is_inside and is_short))


def _edits(same: bool, runs: list[_Run]) -> Iterator[Edit]:
    old = " ".join(word for run in runs for word in run.old)
    new = " ".join(word for run in runs for word in run.new)
    if same:
        yield Edit("equal", new)
        return
    if old:
        yield Edit("delete", old)
    if new:
        yield Edit("insert", new)
