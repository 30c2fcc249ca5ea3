"""Words that lines strike out in part -> words that each are struck out, or are not.

Where a change from `93%` to `88%` is shown, nothing stands between the two: one is struck out, the
other underlined.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, islice
from operator import attrgetter
from string import ascii_uppercase

from parsers.pdf.page import Rule, Word

# How wide letters are in most fonts, where others are 1.
_WIDTHS = {
    **dict.fromkeys(ascii_uppercase, 1.25),
    **dict.fromkeys("ijl'|", 0.45),
    **dict.fromkeys("ftrI.,;:!()[]-’", 0.55),
    **dict.fromkeys("cksvxyz", 0.9),
    **dict.fromkeys("wW%@", 1.4),
    **dict.fromkeys("mM", 1.55),
}
MAX_ENDS, MAX_LINES = 8, 50  # of lines in a word, and below it
MAX_OFF_LETTER = 0.25  # sizes of type between the end of a line and that of a letter
MAX_BELOW = 0.3  # sizes of type between a base line and an underline
MIN_UNDERLINED = 0.8  # of what was put in

_AT = attrgetter("at")


def parted_at_strikes(
    words: list[Word], rules: Sequence[Rule], hits: Sequence[list[Word]]
) -> list[Word]:
    """The words, those parted in which a rule ends that goes through them and an underline begins,
    or the other way round."""
    ends: dict[int, set[float]] = defaultdict(set)
    for rule, hit in zip(rules, hits, strict=True):
        for word in hit:
            ends[id(word)].update((rule.start, rule.end))
    return list(_parted(words, ends, _Lines(rules))) if ends else words


class _Lines:
    """The level rules of a page, in the order of their heights."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = sorted((rule for rule in rules if not rule.upright), key=_AT)

    def underline(self, word: Word) -> bool:
        """Whether a rule goes below nearly all of a word."""
        first = bisect_left(self._rules, word.base, key=_AT)
        below = islice(self._rules, first, first + MAX_LINES)
        near = [rule for rule in below if rule.at < word.base + MAX_BELOW * word.size]
        wide = MIN_UNDERLINED * (word.x1 - word.x0)
        return any(min(r.end, word.x1) - max(r.start, word.x0) >= wide for r in near)


def _parted(words: Iterable[Word], ends: Mapping[int, set[float]], lines: _Lines) -> Iterator[Word]:
    for word in words:
        rest = word
        for x in sorted(ends.get(id(word), ()))[:MAX_ENDS]:
            one, two = _parted_at(rest, x)
            if _are_words(one, two) and lines.underline(one) != lines.underline(two):
                yield one
                rest = two
        yield rest


def _parted_at(word: Word, x: float) -> tuple[Word, Word]:
    """What of a word stands before a place and what after it, by how wide its letters are; the
    first is empty where the place is not between two of them."""
    widths = list(accumulate((_WIDTHS.get(letter, 1.0) for letter in word.text), initial=0.0))
    scale = (word.x1 - word.x0) / widths[-1]
    off = [abs(word.x0 + scale * width - x) for width in widths]
    place = off.index(min(off))
    place = place if off[place] <= MAX_OFF_LETTER * word.size else 0
    before, after = word.text[:place], word.text[place:]
    return word._replace(text=before, x1=x), word._replace(text=after, x0=x)


def _are_words(*parts: Word) -> bool:
    """Whether each part has a letter or a figure, and is no mark alone."""
    return all(any(map(str.isalnum, part.text)) for part in parts)
