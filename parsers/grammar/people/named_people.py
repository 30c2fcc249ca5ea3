"""Roles, bodies, initials and people named in a phrase: two in `Head of IT and TSL`.

A phrase of a text in, names with their positions out. If any part of the phrase is no doer, nothing
is found, so that a plan, a visit or a policy is never taken for a person.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from parsers.grammar.people.doers import abbreviates, is_doer_word, is_initials
from parsers.grammar.people.name_parts import NamePart, Person, name_parts, pieces
from parsers.grammar.people.personal_names import is_forename, is_full_name
from parsers.grammar.people.roles import NO_ROLES, Roles
from parsers.patterns import pattern


class Owner(NamedTuple):
    """Who is to do an action: the canonical `name` in this trust, and the `words` as printed."""

    name: str
    words: str


_NON_DOER_PHRASES = pattern(
    r"(?:intervention|nurture|year|support|reading|age|ability|small|target|need|focus|peer"
    r"|catch-up|vulnerable|action|mutual) groups?|support services?|whole school|"
    r"(?:head|box|front) office",
    re.IGNORECASE,
)
_TITLED = pattern(r"(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Rev|Revd|Fr|Cllr)\.?\s+[A-Z]")
_PLAIN_NAME = pattern(r"(?:[A-Z][a-z]+|St|[A-Z]\.?)(?:[ '’-](?:[A-Z][a-z]+|of|the|[A-Z]\.?))*")
_NON_NAME_ENDINGS = pattern(
    r"(?:tions?|sions?|ments?|ness|ity|ance|ence|ing|ship|ism|work|ics|acy|[^s]s)$"
    r"|\b(?:policy|plan|programme|budget|website|data|report|audit|survey|review|visit|curriculum"
    r"|premium|protocol|template|toolkit|tracker|register|record|form|letter|guide|day|evening|week"
    r"|term|access|success|progress|process|awareness|time|site|model|offer|strategy|system|tool"
    r"|culture|practice|need|support|research|evidence|expertise|impact|detail|list|project|pilot"
    r"|there|it|this|that|these|those|they|we|you|all|both|none|action|linked|see|due|autumn"
    r"|spring|summer|easter|christmas|monday|tuesday|wednesday|thursday|friday|year|subject"
    r"|[Jj]anuary|[Ff]ebruary|[Mm]arch|[Aa]pril|[Mm]ay|[Jj]une|[Jj]uly|[Aa]ugust|[Ss]eptember"
    r"|[Oo]ctober|[Nn]ovember|[Dd]ecember|homework|phonics|maths|english|literacy|numeracy|science)$",
    re.IGNORECASE,
)
_PREPOSITION = pattern(r"\s(?:of|for|at|in|from|on|across|within|with|to)\s", re.IGNORECASE)
_HELPER_SEPARATOR = pattern(
    r"\s*(?:[;•|]|,?\s\b(?:(?:with )?supported by|with support from|together with|along with"
    r"|alongside|assisted by|plus|with(?! responsib))\s)\s*"
)
_GROUP_OF = pattern(r"\b(?:party|group|panel|team|forum) of [a-z ]+$")
_MAX_NAME_WORDS = 8  # before `of` or `for`
_NON_NAME_WORDS = frozenset(
    "to will must should have has had is are was were be by with and or not if when where as"
    " their them".split()
)
_MAX_KNOWN = 4_096  # parts of phrases, each asked for again with whatever follows it
_MAX_PHRASE_LENGTH = 400  # characters; a longer phrase names nobody, and would take long to read
# Roles with a number or a subject: `HoY 9`, `AHT Inclusion`.
_TRAILING_NUMBER = pattern(r"\s\d{1,2}$")
_ROLE_WITH_SUBJECT = pattern(
    r"(?:AHT|DHT|HT|AP|VP|SBM|HoS|HoD|HoF|HoY|SLT)\s+[A-Z]\w+(?:\s+[A-Z]\w+)?"
)
# Never initials, even in a column of names.
_NON_INITIALS = frozenset("TBC TBA TBD NA ASAP RAG ALL NEW YES NO".split())
_INITIALS = pattern(r"[A-Z]{2,4}")
_NOT_APPLICABLE = pattern(r"\W*n\W?a\W*", re.IGNORECASE)
_PREPOSITIONS = frozenset("for of at in from on For From".split())


def find_people(
    text: str, start: int, end: int, roles: Roles = NO_ROLES, allow_unknown: bool = False
) -> tuple[Person, ...]:
    """The people named by the phrase `text[start:end]`; none if it has anything else in it.

    An unknown name (`Fernhollow`) is a person only if `allow_unknown` is set.
    """
    if end - start > _MAX_PHRASE_LENGTH:
        return ()
    names = _Names(text)
    parts = name_parts(text, start, end)
    for is_bracketed, part in parts:
        if is_bracketed:
            names.add_bracketed(part)
        elif _is_doer(part.name, roles):
            names.add_doer(part)
        else:
            names.add_other(part, is_name=allow_unknown and _is_unknown_name(part, parts))
    return names.people()


class _Names:
    """The names in a phrase, of which each part makes one, or goes on with one."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._found: list[Person] = []
        self._waiting: Person | None = None  # needs the next part: `Senior` and middle leaders
        self._has_other = False  # whether a part can be no name

    def people(self) -> tuple[Person, ...]:
        """The people named; none if anything else is in the phrase."""
        return () if self._waiting or self._has_other else tuple(self._found)

    def add_bracketed(self, part: Person) -> None:
        """Initials in brackets name a person, unless they abbreviate the role before."""
        before = self._found[-1].name if self._found else ""
        if before and is_initials(part.name) and not abbreviates(part.name, before):
            self._found.append(part)

    def add_doer(self, part: Person) -> None:
        """The name of a doer; a single word is none for the part that waits for it."""
        if self._is_of_group(part):
            self._go_on_with(part)
        elif self._waiting and " " not in part.name:
            self._has_other = True
        else:
            self._found.append(_joined(self._text, self._waiting or part, part))
            self._waiting = None

    def add_other(self, part: Person, is_name: bool) -> None:
        """A part that names no doer by itself, but may be a name."""
        if self._is_of_group(part) or self._continues_name(part):
            self._go_on_with(part)
        elif is_name and not self._waiting:
            self._found.append(part)
        else:
            self._waiting = self._waiting or part

    def _is_of_group(self, part: Person) -> bool:
        """`working party of cooks and drivers`."""
        before = self._found[-1].name if self._found else ""
        return bool(_GROUP_OF.search(before)) and part.name.islower()

    def _continues_name(self, part: Person) -> bool:
        """Whether a part goes on with a name that has an `of`: `Head of Maths and English`."""
        if not self._found:
            return False
        before = self._found[-1]
        between = self._text[before.end : part.start]
        return "," not in between and "(" not in between and bool(_PREPOSITION.search(before.name))

    def _go_on_with(self, part: Person) -> None:
        self._found[-1] = _joined(self._text, self._found[-1], part)


def _joined(text: str, first: Person, last: Person) -> Person:
    return Person(first.start, last.end, text[first.start : last.end])


def _is_unknown_name(part: Person, parts: Sequence[NamePart]) -> bool:
    return _looks_like_name(part.name) and not _is_modifier_of_later_name(part, parts)


def named_in_cell(line: str, roles: Roles = NO_ROLES) -> tuple[Person, ...]:
    """The people listed in a line of a column of names; anything else is left out.

    All initials are people here, and so is everyone who only helps.
    """
    if _NOT_APPLICABLE.fullmatch(line):
        return ()
    line = _HELPER_SEPARATOR.sub(", ", line)
    whole = find_people(line, 0, len(line), roles, allow_unknown=True)
    if whole or len(line) > _MAX_PHRASE_LENGTH:
        return whole
    return tuple(
        person for start, end in pieces(line) for person in _in_piece(line, start, end, roles)
    )


def _in_piece(line: str, start: int, end: int, roles: Roles) -> tuple[Person, ...]:
    name = line[start:end].strip(" .:•-–")
    if _INITIALS.fullmatch(name) and name not in _NON_INITIALS:
        at = line.index(name, start)
        return (Person(at, at + len(name), name),)
    return find_people(line, start, end, roles, allow_unknown=True)


@lru_cache(maxsize=_MAX_KNOWN)
def _is_doer(name: str, roles: Roles) -> bool:
    """Whether a name is that of a person, a role or a body."""
    if roles.knows(name) or is_full_name(name):
        return True
    if _TITLED.match(name) or _ROLE_WITH_SUBJECT.fullmatch(name):
        return True
    core = _TRAILING_NUMBER.sub("", _PREPOSITION.split(name)[0])
    words = core.split()
    if not words or len(words) > _MAX_NAME_WORDS or _names_no_doer(core, words):
        return False
    return roles.knows(core) or is_doer_word(words[-1])


def _names_no_doer(core: str, words: Sequence[str]) -> bool:
    """`for the head`, `reading groups`, `leaders to meet`."""
    if words[0] in _PREPOSITIONS or _NON_DOER_PHRASES.search(core):
        return True
    return any(word.casefold() in _NON_NAME_WORDS for word in words)


def _looks_like_name(name: str) -> bool:
    if is_full_name(name) or is_forename(name):
        return True
    return bool(_PLAIN_NAME.fullmatch(name)) and not _NON_NAME_ENDINGS.search(name)


def _is_modifier_of_later_name(part: Person, parts: Sequence[NamePart]) -> bool:
    """Whether a word modifies a longer name that follows: `Senior` and middle leaders."""
    if " " in part.name:
        return False
    later = [other.name for bracket, other in parts if other.start > part.start and not bracket]
    longer = [name for name in later if " " in name]
    return not all(map(is_full_name, longer))
