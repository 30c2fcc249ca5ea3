"""What all lines of a document tell about each: their usual distance, and its words."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

from parsers.pdf.page import Line
from parsers.pdf.text.broken_words import whole_words

MIN_STEP, MAX_STEP = 0.9, 3.0  # sizes of type from one line of a paragraph to the next
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


class DocumentLines:
    """What all lines of a document tell about each of them, worked out when first asked for."""

    def __init__(self, columns: Sequence[Sequence[Line]]) -> None:
        self._columns = columns

    @cached_property
    def pitch(self) -> dict[float, float]:
        """For each size of type the usual distance of two lines of a paragraph."""
        steps: dict[float, Counter[float]] = {}
        for lines in self._columns:
            for above, below in pairwise(lines):
                size = round(below.size, 1)
                step = below.base - above.base
                is_close = MIN_STEP * size < step < MAX_STEP * size
                if is_close and (above.page, above.size) == (below.page, below.size):
                    steps.setdefault(size, Counter())[round(step, 1)] += 1
        return {size: _usual(counts) for size, counts in steps.items()}

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word that stands whole on a line, in lower case."""
        texts = (line.text for lines in self._columns for line in lines)
        return frozenset(word.lower() for text in texts for word in _WORD.findall(text))

    @cached_property
    def whole(self) -> frozenset[str]:
        """The words that no narrow column can have broken, in lower case."""
        return whole_words(self._columns)


def _usual(counts: Counter[float]) -> float:
    """The smallest distance that is not rare: paragraphs stand further apart than lines. Where
    every distance is rare, a low quarter of them."""
    rare = 0.15 * sum(counts.values())
    usual = [step for step, n in counts.items() if n >= rare]
    if usual:
        return min(usual)
    every = sorted(counts.elements())
    return every[len(every) // 4] if every else 0.0
