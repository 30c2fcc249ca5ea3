"""What a figure is held against: others, a target, what was before. A text in, an answer out."""

import re

_AGAINST = r"(?:as )?against|compared (?:with|to)|up from|down from|than|target"
OTHERS = r"national(?:ly)?|county|(?<!on )average|target|sector|aim|expected|elsewhere"
_COMPARING = re.compile(rf"\b(?:{_AGAINST})\b", re.I)
_NAMED = re.compile(rf"\b(?:{OTHERS})\b", re.I)
_HELD_AGAINST = re.compile(rf"\b(?:{_AGAINST}|{OTHERS})\b.*", re.I)


def names_benchmark(text: str) -> bool:
    """Whether a text names others, or a target: `7 days, against 8 nationally`."""
    return bool(_NAMED.search(text))


def is_compared(before: str) -> bool:
    """Whether what follows these words is what something is held against: `nine days against`."""
    return bool(_COMPARING.search(before))


def without_benchmark(clause: str) -> str:
    """A clause up to what its figure is held against: `54%, as against 61% of vans`."""
    return _HELD_AGAINST.sub("", clause)
