"""Whom an action is for, and whom a clause says to have been reached. Texts in, groups out.

Teachers are staff: what was done for staff may have been done for them. They are no assistants.
"""

import re

from parsers.patterns import pattern

# Each group by the words for it; those of the second table belong to a wider group as well.
_WORDS_OF_GROUP = {
    "pupils": "pupils? child children students? learners? pupil's",
    "families": "parents? famil(?:y|ies) carers?",
    "volunteers": "volunteers?",
    "governors": "governors? trustees? board",
    "heads": "heads? headteachers? principals? leaders?",
    "teachers": "teachers? ects?",
    "assistants": "assistants? tas?",
    "supervisors": "supervisors?",
    "cooks": "cooks? caterers?",
    "cleaners": "cleaners? caretakers?",
    "drivers": "drivers?",
    "staff": "staff colleagues employees",
}
_STAFF = frozenset("teachers assistants supervisors cooks cleaners drivers heads".split())
# Those who often are the doers: that they are named does not say that it was for them.
_DOERS = frozenset({"governors", "heads"})
_REACHED = r"\s+(?:all\s+)?(?:was|were|has been|have been|attended|took part)\b"
_PATTERNS = {group: "|".join(forms.split()) for group, forms in _WORDS_OF_GROUP.items()}
_GROUP = pattern(
    r"\b(?:" + "|".join(f"(?P<{group}>{forms})" for group, forms in _PATTERNS.items()) + r")\b",
    re.IGNORECASE,
)
_ORDERED = pattern(r"^(?:(?!to\b)[\w’'&,-]+\s+){0,8}?to\s+(?=[a-z])", re.IGNORECASE)
# What stands behind these is what was found or came of it, or who did it.
_BEHIND = pattern(
    r",|\b(?:showed|shows?|found|finds?|sa(?:id|ys?)|reports?|that|who|whom|which|and|by|from|so)\b",
    re.IGNORECASE,
)
_TELLERS = pattern(
    r"^[\w’' -]{3,40}?\s(?:say|report|tell|praise|like|find|feel|agree)\s+(?:us\s+)?(?:that\s+)?",
    re.IGNORECASE,
)
_YEAR_GROUP = pattern(r"\b(?:years?|y|key stage|ks)\s?(?P<number>\d{1,2})\b", re.IGNORECASE)


def year_groups(text: str) -> frozenset[str]:
    """The years and key stages that a text names: `y7`, `ks1`."""
    return frozenset(
        ("k" if found[0][0] in "Kk" else "y") + found["number"]
        for found in _YEAR_GROUP.finditer(text)
    )


def groups_meant(text: str) -> frozenset[str]:
    """Those whom an action is for: `staff`, of `Head to train staff`, with all who are staff."""
    return _with_staff(_groups(_ORDERED.sub("", text)))


def groups_reached(clause: str) -> frozenset[str]:
    """Those whom a clause says something was done for; nobody where it only tells who did it."""
    told = _BEHIND.split(_TELLERS.sub("", clause))[0]
    found = _groups(told)
    doers = {group for group in found & _DOERS if not _is_reached(group, told)}
    return frozenset(found - doers)


def _groups(text: str) -> frozenset[str]:
    return frozenset(found.lastgroup or "" for found in _GROUP.finditer(text))


def _is_reached(group: str, told: str) -> bool:
    return bool(re.search(rf"\b(?:{_PATTERNS[group]}){_REACHED}", told, re.IGNORECASE))


def _with_staff(groups: frozenset[str]) -> frozenset[str]:
    if "staff" in groups:
        return groups | _STAFF
    return groups | {"staff"} if groups & _STAFF else groups
