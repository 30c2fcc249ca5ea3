"""Finds bullets that are parts of another: joined by an export, split by a page.

A part is word for word in the whole. A lead-in (`Exceptions:`) goes with the bullet after it.
"""

from collections.abc import Sequence

from ingest.compare.words.wording import words

MIN_WORDS_OF_A_PART = 3  # fewer words are in another bullet by chance


def parts_of(
    parts: Sequence[str], wholes: Sequence[str], neighbours: Sequence[Sequence[int]]
) -> dict[int, int]:
    """The index of the whole for the index of each text that is part of one.

    `neighbours` are, for each part, the wholes with which the bullets next to it were paired.
    """
    texts = [_padded(whole) for whole in wholes]
    found: dict[int, int] = {}
    for i, part in enumerate(parts):
        holding = [j for j, text in enumerate(texts) if _padded(part) in text]
        if len(words(part)) < MIN_WORDS_OF_A_PART:
            holding = [j for j in holding if j in neighbours[i]]
        if not holding and is_lead_in(part):
            holding = [*neighbours[i]][-1:]
        if holding:
            found[i] = holding[0]
    return found


def is_lead_in(text: str) -> bool:
    """Whether a line only introduces the next one."""
    return text.rstrip().endswith(":")


def _padded(text: str) -> str:
    return f" {' '.join(words(text))} "
