"""Words of a scan: their boxes, how sure they are, and how they stand to one another."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from parsers.scan.picture import INK, Grey, Mask

SURE = 95.0  # confidence of words that are not read again
DOUBTFUL = 70.0  # and of those that may be others, at the most
BULLET = "•"
EN_DASH, EM_DASH = "–", "—"
CROSSES = frozenset("xX×✗✘")  # which mean that something is not in place
# Relative to the line height.
BLANK = 0.25  # between two words
MAX_OFF_LINE = 0.3  # between the base lines of words on one line
MAX_OFF_EDGE = 0.6  # between the left edges of words in a column


class ScannedWord(NamedTuple):
    """A word: its box, base line, the height of its line, and confidence up to 100.

    `in_dictionary` is whether the engine, as it read it, found it among the words of its language;
    `confirmed` whether the phrase around it, read alone, says the same.
    """

    x0: float
    top: float
    x1: float
    bottom: float
    base: float
    height: float
    text: str
    confidence: float
    bold: bool = False
    in_dictionary: bool = True
    confirmed: bool = False

    def is_level_with(self, other: "ScannedWord") -> bool:
        """Whether another word stands on its line."""
        return abs(self.base - other.base) < MAX_OFF_LINE * self.height

    def is_followed_by(self, after: "ScannedWord", gap: float) -> bool:
        """Whether a word stands right of it on its line, nearer than so many line heights."""
        return self.is_level_with(after) and 0 <= after.x0 - self.x1 < gap * self.height

    def is_aligned_with(self, other: "ScannedWord") -> bool:
        """Whether another word begins at its left edge, as those of a column do."""
        return abs(self.x0 - other.x0) <= MAX_OFF_EDGE * self.height

    def ink(self, grey: Grey) -> Mask:
        """Which pixels of its box are print."""
        rows = slice(int(self.top), int(self.bottom) + 1)
        return grey[rows, int(self.x0) : int(self.x1) + 1] <= INK

    def doubted(self) -> "ScannedWord":
        """The same as one that may be another."""
        return self._replace(confidence=min(self.confidence, DOUBTFUL))

    def corrected(self, text: str) -> "ScannedWord":
        """The same with another text, which may be wrong."""
        return self._replace(text=text).doubted()


def joined(parts: Sequence[ScannedWord], text: str) -> ScannedWord:
    """Words side by side as one, whose text may be wrong."""
    return parts[0].corrected(text)._replace(x1=parts[-1].x1)


def parted(word: ScannedWord, texts: Sequence[str]) -> Iterator[ScannedWord]:
    """A word as several, with spaces between them."""
    x0, blank = word.x0, BLANK * word.height
    width = (word.x1 - word.x0 - blank * (len(texts) - 1)) / len(word.text)
    for text in texts:
        yield word._replace(text=text, x0=x0, x1=x0 + width * len(text))
        x0 += width * len(text) + blank


def with_parts_replaced(
    words: Sequence[ScannedWord], wholes: Iterable[tuple[Sequence[ScannedWord], ScannedWord]]
) -> list[ScannedWord]:
    """The words, with the whole word for each of some whose parts they are."""
    changed: dict[int, ScannedWord | None] = {}
    for parts, whole in wholes:
        changed |= dict.fromkeys(map(id, parts))
        changed[id(parts[0])] = whole
    found = (changed.get(id(word), word) for word in words)
    return [word for word in found if word and word.text]


def letters_of(text: str) -> str:
    """The letters and digits of a text."""
    return "".join(filter(str.isalnum, text))
