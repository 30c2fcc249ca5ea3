"""Whether a clause is about all, a share or a number.

A clause in, answers, words and counts out.
"""

import re
from collections.abc import Collection, Iterator

from parsers.meaning.completion.word_classes import LACKED, NUMBER
from parsers.patterns import pattern

_ALL_WHO_LACKED = pattern(
    rf"(?<!one of )(?<!some of )(?<!most of )\b(?:the|all)\s+(?:[\w’'-]+\s+){{1,3}}{LACKED}\b",
    re.IGNORECASE,
)
_OF_ALL = pattern(
    r"\b(?:both|all(?! (?:is|was|day|week|year|night)\b)"
    r"|(?:every|each)(?! (?:month|(?:half[ -])?term|meeting)\b))\b",
    re.IGNORECASE,
)


def is_of_all(clause: str) -> bool:
    """Whether a clause is about all: `all nine are insured`, `the two that had none are`; not `nine
    are insured`."""
    return bool(_OF_ALL.search(clause) or _ALL_WHO_LACKED.search(clause))


# Findings and results, in which a share does not concern what was done.
_FINDINGS = pattern(
    r"(?:\b(?:showed|shows?|found|finds?|sa(?:id|ys?)|reported|that|where|who|whom|which)"
    r"|(?<=,) (?:and|with|so|where)|\band (?:has|have|is|are|was|were|they|it|now|\w+ed))\b.*",
    re.IGNORECASE | re.DOTALL,
)
_SHARE = pattern(
    r"\b(?P<part>half(?!-|\s+(?:terms?|an?|hours?|days?)\b)|(?<!at )(?<!the )most|some(?! \d)"
    r"|(?<!every )(?<!each )part of|corner of"
    r"|one (?:end|side|wing|floor|room) of"
    r"|(?<!by )a quarter|(?<!by )a third|two thirds|three quarters"
    r"|(?:a|the) majority)\b"
    r"(?!\s+of\s+(?:whom|which)\b|\s+(?:less|more|fewer|lower|higher|cheaper)\b)"
    rf"|\b(?P<count>{NUMBER})(?:\s+[\w’'-]+)?\s+(?:out\s+)?of\s+(?:(?:the|our|its|all)\s+)?"
    rf"(?P<whole>{NUMBER})\b(?! another\b)"
    rf"|(?:^\W*|[,;(] ?|\b(?:and|in|at|that|for|only|but|just|so) )"
    rf"(?P<few>{NUMBER})\s+of\s+(?:the|our|its|their)\s+(?=[a-z])(?!{NUMBER}\b)",
    re.IGNORECASE,
)
# `One of the two cooks who joined in May`: both exist, so this is no share of what was asked.
_WHO_THERE_ARE = pattern(r"\s+[\w’'-]+\s+who\s+(?:came|joined|were|have|started|took)\b", re.I)


def is_of_share(clause: str, asked: Collection[str]) -> bool:
    """Whether a clause is about a share that is not in `asked`: `half of the cooks`, `two out of
    nine piers`; not `half an hour`."""
    without_findings = _FINDINGS.sub("", clause)
    return any(
        _is_less(found, asked)
        for found in _SHARE.finditer(without_findings)
        if not _WHO_THERE_ARE.match(clause, found.end())
    )


def _is_less(share: re.Match[str], asked: Collection[str]) -> bool:
    """Whether a share is less than the whole and than what was asked."""
    if (share["count"] or "").lower() != (share["whole"] or "").lower():
        return True
    return any(words and words.lower() not in asked for words in (share["part"], share["few"]))


# Of what a share is told: `theatre tickets` in `two thirds of theatre tickets`.
_WHAT_IS_SHARED = pattern(
    r"\s+(?:of\s+)?(?:(?:the|our|its|their|all)\s+)?"
    r"(?P<what>(?:(?!(?:is|are|was|were|has|have|had|of|them|it|those|these)\b)[\w’'-]+\s+){1,3})",
    re.IGNORECASE,
)


def shared_things(clause: str) -> str:
    """The words for what a clause tells a share of; empty if it only says `half of them`."""
    share = _SHARE.search(clause)
    found = _WHAT_IS_SHARED.match(clause, share.end()) if share else None
    return found["what"] if found else ""


_COUNTED = pattern(
    rf"\b(?P<count>{NUMBER}|several|many)\s+(?!another\b)(?P<things>(?:(?!(?:of|in|out|{NUMBER})\b)[\w’'-]+\s*){{1,3}})",
    re.IGNORECASE,
)


def counted_things(clause: str) -> Iterator[tuple[str, str]]:
    """The counts and counted things in a clause: `two` and `further piers`."""
    return ((found["count"].lower(), found["things"]) for found in _COUNTED.finditer(clause))
