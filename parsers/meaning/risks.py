"""Whether rows of a table are risks: headings of columns in, yes or no.

A register of risks says beside each how likely it is and how bad it would be, or has nothing but
`Risk` and `Mitigation`. Its words tell what may happen, so they never say that something is in
place: `Rain gets into the store`.
"""

import re
from collections.abc import Collection

from parsers.grammar.headings.column_headings import LIKELY, meaning
from parsers.grammar.headings.contractions import in_full
from parsers.patterns import pattern

_HOW_LIKELY = pattern(r"\b(?:likelihood|probability)\b|^[lp]$", re.IGNORECASE)
_HOW_BAD = pattern(r"\b(?:impact|severity|consequences?|seriousness)\b|^[isc]$", re.IGNORECASE)
# Where a further column is headed so, the statement of the row is something else: its controls.
_THE_RISK = pattern(
    r"\W*(?:(?:potential|main|key) )?(?:risks?|hazards?|threats?)"
    r"(?: (?:descriptions?|identified|events?|titles?|names?))?\W*",
    re.IGNORECASE,
)
_MITIGATION = pattern(
    r"\W*(?:(?:proposed|planned|further|key|our) )?(?:mitigations?|risk (?:treatments?|responses?)"
    r"|mitigati(?:on|ng) (?:actions?|measures?|plans?|steps|strateg(?:y|ies)))\W*",
    re.IGNORECASE,
)
_CONTROLS = pattern(
    r"\b(?:controls?|measures|safeguards|in place|practice|evidence)\b", re.IGNORECASE
)
_NO_RISK = pattern(r"\b(?:success|benefits?|opportunit(?:y|ies))\b", re.IGNORECASE)


def are_of_risks(headings: Collection[str]) -> bool:
    """Whether statements with these further columns are risks."""
    names = _names(headings)
    if names_the_risk(names) or any(map(_NO_RISK.search, names)):
        return False
    return any(map(_HOW_LIKELY.search, names)) and any(map(_HOW_BAD.search, names))


def are_headed_as_risks(headings: Collection[str]) -> bool:
    """Whether all columns of a review are those of `Risk` and `Mitigation`, whatever else they say
    of each: none may hold what is judged."""
    names = [name for name in _names(headings) if not _MITIGATION.fullmatch(name)]
    if len(names) == len(headings) or not names_the_risk(names):
        return False
    return not any(map(_may_be_judged, names))


def names_the_risk(headings: Collection[str]) -> bool:
    """Whether one of these columns holds the risk."""
    return any(map(_THE_RISK.fullmatch, _names(headings)))


def _names(headings: Collection[str]) -> list[str]:
    return [in_full(heading).strip(" :.?*") for heading in headings]


def _may_be_judged(name: str) -> bool:
    if _THE_RISK.fullmatch(name):
        return False
    is_known = meaning(name).statement_strength >= LIKELY
    return bool(is_known or _CONTROLS.search(name) or _NO_RISK.search(name))
