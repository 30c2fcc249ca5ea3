"""Letters and digits that are read for one another in numbers. Texts in, yes or no out."""

import re

_ALIKE = frozenset(
    pair
    for pairs in (
        *("1lIi|!]tL", "5Ss", "0OoQD", "9Qgq", "8B", "2Zz", "6Gbé", "7T?", "7lI1/", "4A"),
        *("Cc", "Oo", "Pp", "Ss", "Uu", "Vv", "Ww", "Xx", "Zz"),
    )
    for one in pairs
    for pair in ((pairs[0], one), (one, pairs[0]))
)
_SIGNS = re.compile(r"[.,:;]")  # as which the points of a number are read


def is_misread(text: str, meant: str) -> bool:
    """Whether a text may be a number whose digits or letters were misread, whatever its points."""
    text, meant = _SIGNS.sub("", text), _SIGNS.sub("", meant)
    if len(text) != len(meant):
        return False
    return all(a == b or are_alike(a, b) for a, b in zip(text, meant, strict=True))


def are_alike(one: str, other: str) -> bool:
    """Whether two signs look so much alike that one may be read for the other."""
    return (one, other) in _ALIKE
