"""Whether something goes by a new system, time or place. A clause and words in, an answer out."""

import re
from collections.abc import Collection

from parsers.patterns import pattern

_BY_MEANS = r"(?:on|in|at|until|through|via|by|with|using|uses?|used)"


def is_done_by_means_of(clause: str, names: Collection[str]) -> bool:
    """Whether a clause says that something is done on, in or by one of these names: `they sign in
    on Nova`, not `Nova is dear`."""
    name = "|".join(map(re.escape, sorted(names)))
    used = rf"\b{_BY_MEANS}\s+(?:the\s+|our\s+)?(?:[\w-]+\s+)?(?:{name})\b"
    return bool(name and re.search(used, clause))


# A change that has come about: `since the move to Fridays`, `the switch to Nova has saved days`.
_CHANGE = r"(?:the|our|its|their|a)\s+(?:move|change|switch|shift|transfer|extension|reduction|cut)"
_TO = r"(?:(?!(?:was|were|is|are|has|have|would|will)\b)[\w’'-]+\s+){0,6}?(?:to|into|onto)"


def says_change_to(clause: str, value: Collection[str]) -> bool:
    """Whether a clause tells of a change to one of these words as one that has come about: `since
    the move to Fridays`, not `a move to Fridays is planned`."""
    to = rf"{_CHANGE}\s+{_TO}\s+(?:[\w’'-]+\s+){{0,2}}?(?:{'|'.join(map(re.escape, value))})\b"
    before = rf"\b(?:since|after|following|thanks to|because of|with)\s+{to}"
    after = (
        rf"\b{to}[^,;]*?\s(?:having|has|have|helped|brought|made|means?|meant|went well|paid off)\b"
    )
    return bool(value and re.search(f"{before}|{after}", clause, re.IGNORECASE))


_NAME = pattern(r"\b[A-Z][\w-]+")


def names_in(text: str) -> list[str]:
    """The capitalised words of a text, which may be names."""
    return _NAME.findall(text)
