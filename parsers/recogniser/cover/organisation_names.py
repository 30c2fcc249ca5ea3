"""Names of organisations: the lines of a cover in, the one that names one out; how it reads."""

import re
from collections.abc import Sequence
from itertools import chain

from parsers.grammar.times.years import without_year
from parsers.patterns import pattern
from parsers.recogniser.cover.lines import NAME_ALONE, ORGANISATION, TITLE, CoverLine

_MIN_WORDS_OF_NAME = 2
# What a form has before the name of an organisation.
_LABEL = pattern(
    r"(?:name of )?(?:the )?(?:school|academy|trust|organisation|setting|council|local authority)"
    r"(?:\s?[/&]\s?(?:school|academy|trust|setting))?(?: name)?\W*",
    re.IGNORECASE,
)
# What a heading about the organisation ends with, and its name does not.
_NO_NAMES = frozenset(
    "name overview details information context profile data governance staff vision values aims"
    " mission ethos priorities motto".split()
)
_JOINING = frozenset("and at for in of on the with".split())
# When and where a meeting was, before and behind the name of the organisation.
_TIME = r"\d{1,2}(?:[.:]\d\d)?\s*[ap]m\b"
_MET = pattern(
    rf"(?:(?:held )?(?:at |from )?{_TIME}(?:\s*(?:[-–—]|to)\s*{_TIME})?[\s,;:–—-]*)?"
    r"(?:(?:held )?(?:at|in) )?(?:the )?",
    re.IGNORECASE,
)
_HELD = pattern(rf"(?:held )?(?:at|from|in|{_TIME})\b", re.IGNORECASE)
_MET_THERE = pattern(rf"[\s,;–—-]+(?:held )?(?:(?:at|from) )?{_TIME}.*", re.IGNORECASE)
_LEFT_OVER = pattern(r"\s+(?:on|at|in|for|of)$")


def organisation_line(lines: Sequence[CoverLine], title: CoverLine | None) -> CoverLine | None:
    """The line that names whose review it is: by its label, its words or its last word alone."""
    phrases = [line for line in lines if not line.is_sentence]
    labelled = (line for line in phrases if _LABEL.fullmatch(line.label))
    others = [line for line in phrases if line is not title and not TITLE.search(line.text)]
    found = chain(labelled, filter(_says_its_kind, others), filter(_is_name_alone, others))
    return next(found, None)


def _says_its_kind(line: CoverLine) -> bool:
    """More than the kind of organisation alone: `Trust` or `School trip` names nobody."""
    kind = ORGANISATION.search(line.text)
    if not kind:
        return False
    words, following = line.text.split(), line.text[kind.end() :].split()
    is_thing = bool(following) and following[0].islower() and following[0] not in _JOINING
    is_name = len(words) > 1 and line.text[:1].isupper()
    return is_name and not is_thing and words[-1].casefold().rstrip(":") not in _NO_NAMES


def _is_name_alone(line: CoverLine) -> bool:
    return NAME_ALONE.fullmatch(without_year(line.text)) is not None


def organisation_name(line: str) -> str:
    """`at 5.30 pm, Elm School`, `Held at Elm School on` and `Elm School at 6 pm in the hall` name
    Elm School."""
    name = _LEFT_OVER.sub("", without_year(line))
    met = _MET.match(name)
    return _MET_THERE.sub("", name[met.end() :] if met and _HELD.match(name) else name)


def is_name_of_organisation(text: str) -> bool:
    """Whether a text ends in the kind of an organisation, `Hill Top Academy`, and is no title."""
    words = text.split()
    if len(words) < _MIN_WORDS_OF_NAME or not text[:1].isupper() or TITLE.search(text):
        return False
    kinds = [kind.end() for kind in ORGANISATION.finditer(text)]
    return kinds[-1:] == [len(text.rstrip(" ."))] or bool(NAME_ALONE.fullmatch(text))
