"""Names of organisations: the lines of a cover in, the one that names one out; how it reads."""

import re
from collections.abc import Iterable, Iterator, Sequence
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
# What stands behind the kind of an organisation where this says what something is about, and what
# stands before it: `School Transport`, `Getting ready for school`.
_THINGS = frozenset(
    "admissions attendance buildings business calendar catering census club communication"
    " council day development dinners effectiveness estate estates finance finances food fund"
    " funding funds games holidays improvement journeys leaders leadership libraries library"
    " life lunches meals milk places priorities readiness run self-evaluation sport sports"
    " travel transport trips uniform uniforms visits website wellbeing workforce".split()
)
_BEFORE_THING = pattern(
    r"\b(?:a|after|all|an|before|every|for|from|in|our|the|to|your|\w+ing) $", re.IGNORECASE
)
# Whose a board is: `Report to the Board of Trustees of the Elm Lane Trust`.
_BOARD_OF = pattern(
    r"\b(?:board(?: of \w+)?|governing (?:body|board)|trustees|governors|directors|members)"
    r" of (?:the )?(?=[A-Z])",
    re.IGNORECASE,
)
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
    boards = filter(None, map(_whose_board, phrases))
    return next(chain(labelled, _names(others), filter(_is_name_alone, others), boards), None)


def _names(lines: Iterable[CoverLine]) -> Iterator[CoverLine]:
    """The lines that name an organisation by its kind, without the board that is its own."""
    for line in lines:
        if says_its_kind(line.text):
            yield _whose_board(line) or line


def says_its_kind(text: str) -> bool:
    """More than the kind of organisation alone: `Trust` or `School trip` names nobody."""
    kinds = [*ORGANISATION.finditer(text)]
    if not kinds or _names_thing(text, kinds[-1]):
        return False
    words = text.split()
    is_name = len(words) > 1 and text[:1].isupper()
    return is_name and words[-1].casefold().rstrip(":") not in _NO_NAMES


def _names_thing(text: str, kind: re.Match[str]) -> bool:
    """Whether the kind of an organisation only says what something is about."""
    following = text[kind.end() :].split()
    is_compound = text[: kind.start()].endswith("-")
    if is_compound or (kind[0].islower() and _BEFORE_THING.search(text[: kind.start()])):
        return True
    if not following:
        return False
    is_small = following[0].islower() and following[0] not in _JOINING
    return is_small or following[0].casefold().strip(".,:") in _THINGS


def _whose_board(line: CoverLine) -> CoverLine | None:
    """The organisation whose board a line is about, as its text."""
    found = _BOARD_OF.search(line.text)
    name = without_year(line.text[found.end() :]) if found else ""
    return line._replace(text=name) if says_its_kind(name) else None


def _is_name_alone(line: CoverLine) -> bool:
    return NAME_ALONE.fullmatch(without_year(line.text)) is not None


def organisation_name(line: str) -> str:
    """`at 5.30 pm, Elm School`, `Held at Elm School on` and `Elm School at 6 pm in the hall` name
    Elm School."""
    name = _LEFT_OVER.sub("", without_year(line))
    met = _MET.match(name)
    return without_meeting_time(name[met.end() :] if met and _HELD.match(name) else name)


def without_meeting_time(line: str) -> str:
    """`Elm School at 6 pm in the hall` without the time and what stands behind it."""
    return _MET_THERE.sub("", line)


def is_name_of_organisation(text: str) -> bool:
    """Whether a text ends in the kind of an organisation, `Hill Top Academy`, and is no title."""
    words = text.split()
    if len(words) < _MIN_WORDS_OF_NAME or not text[:1].isupper() or TITLE.search(text):
        return False
    kinds = [kind.end() for kind in ORGANISATION.finditer(text)]
    return kinds[-1:] == [len(text.rstrip(" ."))] or bool(NAME_ALONE.fullmatch(text))
