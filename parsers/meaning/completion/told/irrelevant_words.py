"""Drops the words of a clause that say nothing of what was done. A clause in, the rest out."""

import re

from parsers.patterns import pattern

# Measures that rose or fell, which is no action: `take-up has grown`.
_MEASURED = pattern(
    r"\b(?:rose|fell|grew|(?:ha(?:s|ve|d)|is|are|was|were) (?:\w+ly |also |again )?"
    r"(?:risen|fallen|grown|increased|doubled|halved|dropped|gone (?:up|down)|up|down))\b",
    re.IGNORECASE,
)


def is_measured(thing: str, clause: str) -> bool:
    """Whether a clause says that a thing itself rose or fell: `rates rose`, not `sales rose`."""
    return any(
        clause[: found.start()].rstrip().endswith(thing) for found in _MEASURED.finditer(clause)
    )


_SUBCLAUSES = pattern(r"(,\s+|\s+(?:and|so|while|as)\s+)", re.IGNORECASE)


def without_measures(clause: str) -> str:
    """A clause without its parts about what rose or fell: `sales rose`."""
    parts = _SUBCLAUSES.split(clause)
    return "".join(part for part in parts if not _MEASURED.search(part))


_MANNER = pattern(r"(?<!went )\b(?:well|better|badly|poorly|neatly|highly)[\s-]\w+", re.IGNORECASE)


def without_manner(clause: str) -> str:
    """A clause without words about how something is, such as `well organised`."""
    return _MANNER.sub(" ", clause)


_ANY_THING = pattern(
    r"\b(?:wherever|whenever|whatever|whichever|any)\s+(?:an?\s+)?(?:(?:[\w’'-]+\s+)?[\w’'-]+)"
    r"(?=\s+(?:is|are|was|were|happens?|can|could|that)\b|\W*$)",
    re.IGNORECASE,
)


def without_any_things(clause: str) -> str:
    """A clause without the things of which any will do: `wherever a room is free`."""
    return _ANY_THING.sub(" ", clause)
