"""What follows `but` and is neither praise nor fault. Clauses with findings in, a finding out.

`Plans are kept for every hall, but the stewards go by memory`: whoever says `but` takes something
back, whatever it is.
"""

from collections.abc import Sequence
from itertools import pairwise

from parsers.meaning.judgement.reading.clauses import Clause
from parsers.meaning.judgement.rules.findings import Finding
from parsers.meaning.judgement.tables.small_words import WAS

_TAKING_BACK = frozenset("but yet though although whereas".split())
_NONE_BUT = frozenset("do nothing anything all none nobody everything".split())
_MIN_WORDS = 3  # of a clause that takes something back
_AGO = frozenset("ago formerly past once previously".split())
_OF_BEFORE = WAS | {"did", "took", "would"}

Judged = tuple[Clause, Finding | None]


def taken_back(judged: Sequence[Judged]) -> Finding | None:
    """Partly in place by the first clause that takes back a part of the one before it."""
    for (before, claim), (clause, finding) in pairwise(judged):
        is_unjudged = finding is None or finding.is_plain
        if claim and claim.value == "in place" and is_unjudged and _takes_back(before, clause):
            return Finding("partly", clause.first - 1, clause.first)
    return None


def _takes_back(before: Clause, clause: Clause) -> bool:
    if clause.joint != "contrast" or clause.last - clause.first < _MIN_WORDS:
        return False
    joint = clause.words[clause.first - 1].text
    is_exception = clause.words[max(clause.first - 2, 0)].text in _NONE_BUT
    is_better_now = not _OF_BEFORE.isdisjoint(before.texts) and _OF_BEFORE.isdisjoint(clause.texts)
    is_of_past = is_better_now or not _AGO.isdisjoint(clause.texts)
    is_other_half = "not" in before.texts  # `not only cooks but drivers`, `not here but there`
    return joint in _TAKING_BACK and not (is_exception or is_of_past or is_other_half)
