"""The groups of people that an action is for, or that a clause is about.

Texts in, groups out. Teachers are staff: what was done for staff may have been done for them. They
are no assistants.
"""

import re

from parsers.meaning.completion.word_classes import WAS
from parsers.patterns import pattern

_YEAR_GROUPS = pattern(
    r"\b(?P<kind>years?|y|key stages?|ks)\s?"
    r"(?P<numbers>\d{1,2}(?:(?:\s*(?:,|and|to|or|&|[-–])\s*)(?:y|ks)?\d{1,2}\b)*)\b",
    re.IGNORECASE,
)


def year_groups(text: str) -> frozenset[str]:
    """The years and key stages in a text as `y7` or `k1`: `y7`, `y8`, `y9` for `Years 7 to 9`."""
    return frozenset(
        ("k" if found["kind"][0] in "Kk" else "y") + number
        for found in _YEAR_GROUPS.finditer(text)
        for number in _numbers(found["numbers"])
    )


_NUMBER = pattern(r"\d+")
_RANGE = pattern(r"(\d+)\s*(?:to|[-–])\s*(\d+)")


def _numbers(text: str) -> set[str]:
    """The numbers in a text, and those within ranges: `7 to 9`."""
    ranges = [range(int(first), int(last)) for first, last in _RANGE.findall(text)]
    return {*_NUMBER.findall(text), *(str(number) for each in ranges for number in each)}


_ORDERED = pattern(r"^(?:(?!to\b)[\w’'&,-]+\s+){0,8}?to\s+(?!be\b)(?=[a-z])", re.IGNORECASE)


def groups_meant(text: str) -> frozenset[str]:
    """The groups that an action is for: in `Head to train staff` all groups of staff."""
    return _with_staff(groups_in(_ORDERED.sub("", text)))


# Those who often do an action: naming them does not mean that it was for them.
_DOERS = frozenset({"governors", "heads"})
# What follows these is a finding, a result or who did it.
_END_OF_MAIN_PART = pattern(
    r",|(?<=\w )\b(?:they|when)\b|\b(?:showed|shows?|found|finds?|sa(?:id|ys?)|reports?"
    r"|that|who|whom|which|and|by|from|so)\b",
    re.IGNORECASE,
)
_REPORTERS = pattern(
    r"^[\w’' -]{3,40}?\s(?:say|report|tell|praise|like|find|feel|agree)\s+(?:us\s+)?(?:that\s+)?"
    r"(?!they\b)",
    re.IGNORECASE,
)


def groups_reached(clause: str) -> frozenset[str]:
    """The groups for whom a clause says something was done; not those who only did it."""
    main = _END_OF_MAIN_PART.split(_REPORTERS.sub("", clause))[0]
    found = groups_in(main)
    doers = {group for group in found & _DOERS if not _is_reached(group, main)}
    return frozenset(found - doers)


# Each group by the words for it; those of the second table belong to a wider group as well.
_WORDS_OF_GROUP = {
    "pupils": "pupils? child children students? learners?",
    "families": "parents? famil(?:y|ies) carers?",
    "volunteers": "volunteers?",
    "governors": "governors? trustees? board",
    "tutors": "tutors",
    "leads": "heads\\s+of\\s+(?:year|department|house|faculty) middle\\s+leaders?",
    "heads": "heads? headteachers? principals? leaders?",
    "teachers": "teachers? ects? teaching\\s+staff",
    "support": "(?:support|office|site|kitchen|dinner|lunchtime|midday|cleaning)\\s+staff",
    "assistants": "assistants? tas?",
    "supervisors": "supervisors?",
    "cooks": "cooks? caterers?",
    "cleaners": "cleaners? caretakers?",
    "drivers": "drivers?",
    "staff": "staff colleagues employees",
}
_PATTERNS = {group: "|".join(forms.split()) for group, forms in _WORDS_OF_GROUP.items()}
_GROUP = pattern(
    r"\b(?:" + "|".join(f"(?P<{group}>{forms})" for group, forms in _PATTERNS.items()) + r")\b",
    re.IGNORECASE,
)


# What something is of or about: `a photograph of each child`.
_OF_WHOM = pattern(r"\b(?<!heads )(?<!head )(?:of|about)\s+(?:[\w’'-]+\s*){1,3}", re.IGNORECASE)


def groups_in(text: str) -> frozenset[str]:
    """The groups in a text; those whom something is only about count where there are no others."""
    return _groups_named(_OF_WHOM.sub(" ", text)) or _groups_named(text)


def _groups_named(text: str) -> frozenset[str]:
    return frozenset(
        found.lastgroup or "" for found in _GROUP.finditer(text) if not _is_of_a_kind(found)
    )


# A singular before another noun only describes it: `pupil passports`.
_OF_A_KIND = pattern(
    r"\s+(?!(?:to|who|is|in|at|for|with|and|or|on|of|by|about|from|has|as|be|will|was|were|had|did|now|can|may|met"
    r"|came|went)\b)[a-z]",
    re.I,
)
_PLURALS = ("s", "staff", "children")


def _is_of_a_kind(found: re.Match[str]) -> bool:
    """Whether a word for a group only describes the noun after it."""
    is_single = not any(word.endswith(_PLURALS) for word in found[0].lower().split())
    return is_single and bool(_OF_A_KIND.match(found.string, found.end()))


_REACHED = rf"\s+(?:all\s+)?(?:{WAS}|attended|took part)\b"


def _is_reached(group: str, text: str) -> bool:
    those = rf"\b(?:{_PATTERNS[group]})"
    reached = rf"{those}{_REACHED}|\bfor\s+(?:the\s+|all\s+|our\s+)?{those}"
    return bool(re.search(reached, text, re.IGNORECASE))


_SUPPORT = frozenset("assistants supervisors cooks cleaners drivers".split())
_STAFF = _SUPPORT | {"teachers", "tutors", "leads", "support", "heads"}


def _with_staff(groups: frozenset[str]) -> frozenset[str]:
    if "staff" in groups:
        return groups | _STAFF
    if "support" in groups:
        groups |= _SUPPORT
    return groups | {"staff"} if groups & _STAFF else groups
