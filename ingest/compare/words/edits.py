"""Two texts word by word: what both have, what only one of them has. Texts in, edits out."""

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from itertools import groupby
from typing import Literal, NamedTuple

from ingest.compare.words.wording import same_words_key

# So few and short words between two changes are read more easily as a part of the change.
_MAX_WORDS_BETWEEN, _MAX_LETTERS = 2, 3


class Edit(NamedTuple):
    """A run of words: in both texts, only in the old one, or only in the new one."""

    op: Literal["equal", "delete", "insert"]
    text: str


class _Run(NamedTuple):
    same: bool
    old: list[str]
    new: list[str]


def word_diff(old: str, new: str) -> tuple[Edit, ...]:
    """The edits from one text to the other; case and closing punctuation make no difference.

    Without the inserted words it is the old text, without the deleted ones the new text, save that
    words which both have are spelled as in the new.
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
    """The runs, where small words between two changes count as changed."""
    for k, run in enumerate(runs):
        inside = 0 < k < len(runs) - 1
        small = len(run.new) <= _MAX_WORDS_BETWEEN and all(
            len(word) <= _MAX_LETTERS for word in run.new
        )
        yield run._replace(same=run.same and not (inside and small))


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
