"""Whether rows of a table are risks: the headings of their further columns in, yes or no.

A register of risks says beside each how likely it is and how bad it would be. Its words tell what
may happen, so they never say that something is in place: `Rain gets into the store`.
"""

import re
from collections.abc import Collection

from parsers.grammar.contractions import in_full
from parsers.patterns import pattern

_HOW_LIKELY = pattern(r"\b(?:likelihood|probability)\b|^[lp]$", re.IGNORECASE)
_HOW_BAD = pattern(r"\b(?:impact|severity|consequences?|seriousness)\b|^[isc]$", re.IGNORECASE)
# Where a further column is headed so, the statement of the row is something else: its controls.
_THE_RISK = pattern(
    r"\W*(?:(?:potential|main|key) )?(?:risks?|hazards?|threats?)"
    r"(?: (?:descriptions?|identified|events?|titles?|names?))?\W*",
    re.IGNORECASE,
)
_NO_RISK = pattern(r"\b(?:success|benefits?|opportunit(?:y|ies))\b", re.IGNORECASE)


def are_of_risks(headings: Collection[str]) -> bool:
    """Whether statements with these further columns are risks."""
    names = [in_full(heading).strip(" :.?*") for heading in headings]
    if any(map(_THE_RISK.fullmatch, names)) or any(map(_NO_RISK.search, names)):
        return False
    return any(map(_HOW_LIKELY.search, names)) and any(map(_HOW_BAD.search, names))
