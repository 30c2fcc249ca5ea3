"""Replaces the names of people: `LJM to report (AB)` becomes `Person 2 to report (Person 1)`.

Texts and owners in, a function on texts out. It finds initials, names with a title (`Mrs
K. Okafor`), owners that are not offices, names from the settings, and email addresses. Any other
name in running text is not found, since no rule can tell it from the name of a place.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from itertools import chain, filterfalse
from unicodedata import normalize

from parsers.grammar.people.doers import is_doer_word, is_initials

MAX_INITIALS = 5  # letters; longer ones are offices or bodies
MIN_NAME_PART = 3  # letters of a surname on its own

# Offices and bodies, not people.
_OFFICES = frozenset(
    "AHT CEO CFO CFOO COO DDSL DHT DOE DOI DSL EHT FGB HLTA HOD HOS HOY HR HT IT LGB LGBS MAT PTFA"
    " SBM SEN SENCO SEND SLG SLT SMT TA TBC".split()
)
_TITLES = r"(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Revd?|Fr|Cllr)"
_CAPITAL = r"[A-ZÀ-ÖØ-Þ]"
_NAME = rf"{_CAPITAL}[^\W\d_]*(?:['’-]{_CAPITAL}?[^\W\d_]+)*"
_TITLED = re.compile(rf"\b{_TITLES}\.?\s+(?:{_CAPITAL}\.?\s*)*{_NAME}(?:[ -]{_NAME})?")
_WRITTEN_OUT = re.compile(
    rf"(?:{_TITLES}\.?\s+)?(?:{_NAME}|{_CAPITAL}\.)(?:\s+(?:{_NAME}|{_CAPITAL}\.?))*"
)
_INITIALS = re.compile(rf"(?<![^\W_]){_CAPITAL}{{2,{MAX_INITIALS}}}(?![^\W_])")
_PLURAL = re.compile(rf"(?<![^\W_])({_CAPITAL}{{2,{MAX_INITIALS}}})['’]?s(?![^\W_])")
_DOTTED = re.compile(rf"(?<![^\W_])(?:{_CAPITAL}\.\s?){{2,{MAX_INITIALS}}}")
_SPACED = re.compile(rf"{_CAPITAL}(?:\s{_CAPITAL}){{1,{MAX_INITIALS - 1}}}")
_SIGNED = re.compile(rf"(?:^|\s)[-–—]{{1,2}}\s?({_CAPITAL}{{2,{MAX_INITIALS}}})(?=[\s,]*(?:\d|$))")
# A line of a cover or of minutes that names somebody: `Prepared by: ...`.
_LABELLED = re.compile(
    r"^\s*(?:(?:prepared|written|completed|reviewed|approved|signed|compiled|attended|seen) by"
    r"|authors?|present|in attendance|attendees|apologies|signed|signature|name|chair(?:ed by)?"
    r"|clerk|lead)\s*[:–—]\s*(.+)$",
    re.IGNORECASE | re.MULTILINE,
)
_BRACKETED = re.compile(rf"\(({_CAPITAL}{{2,{MAX_INITIALS}}})\)")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_BODY = re.compile(
    r"\b(?:schools?|academy|academies|college|primary|junior|infants?|nursery|trust|board|council"
    r"|committee|federation|church|diocese|services?|ltd|llp|all|none|both|tbc|term|each|every)\b",
    re.IGNORECASE,
)


class Redaction:
    """Replaces every name of a person in texts; `counts` has how often each was replaced."""

    def __init__(self, people: Iterable[frozenset[str]]) -> None:
        """`people` has the spellings of each person's name."""
        numbered = enumerate(sorted(people, key=min), 1)
        self._persons = {_key(name): f"Person {i}" for i, names in numbered for name in names}
        self.counts: Counter[str] = Counter()
        spellings = sorted(map(_pattern, self._persons), key=len, reverse=True)
        joined = "|".join([*spellings, _MAIL.pattern])
        self._found = re.compile(rf"(?<![^\W_])(?:{joined})(?=(?:['’]?s)?(?![^\W_]))")

    def finds(self, text: str) -> bool:
        """Whether the text has any name."""
        return bool(self._found.search(text))

    def unused(self, names: Iterable[str]) -> list[str]:
        """Those of the names that stood in no text that was replaced."""
        replaced = {self._persons.get(_key(found)) for found in self.counts}
        return [name for name in names if self._persons.get(_key(name)) not in replaced]

    def __call__(self, text: str) -> str:
        """The text with `Person N` for every name."""
        return self._found.sub(self._replaced, text)

    def _replaced(self, match: re.Match[str]) -> str:
        self.counts[match[0]] += 1
        return self._persons.get(_key(match[0]), "(address)")


def redaction(
    actions: Collection[str] = (),
    owners: Iterable[str] = (),
    texts: Iterable[str] = (),
    names: Iterable[str] = (),
    known: Iterable[str] = (),
) -> Redaction:
    """What replaces the initials of `actions`, the people among the `owners`, those of other
    `texts` who are plain to see, the `names`, and those `known` names that are no offices.
    """
    people = (
        *map(_initials, actions),
        *map(_plain_people, (*actions, *texts)),
        *map(_people_of_owner, owners),
    )
    found = {
        *chain.from_iterable(people),
        *filter(str.strip, names),
        *filterfalse(_is_office, filter(str.strip, known)),
    }
    return Redaction(_grouped(found))


def _is_office(name: str) -> bool:
    """Whether a name ends with a word for those who do something: `Site Manager`."""
    return is_doer_word(name.split()[-1])


def _grouped(names: Iterable[str]) -> list[frozenset[str]]:
    """Group the names of one person: `Mrs K. Okafor`, `Okafor` and `Mrs Okafor`."""
    people: dict[str, set[str]] = {}
    for name in sorted(names):
        surname = name.split()[-1]
        is_written = " " in name and len(surname) >= MIN_NAME_PART and not is_doer_word(surname)
        group = people.setdefault(surname if is_written else _key(name), set())
        group.add(name)
        if is_written:
            group.add(surname)
    return [frozenset(spellings) for spellings in people.values()]


def _plain_people(text: str) -> Iterator[str]:
    """Names with a title, initials with full stops, in brackets or as a signature, listed names."""
    yield from (match[0].strip() for match in _TITLED.finditer(text))
    yield from (match[0].strip() for match in _DOTTED.finditer(text) if _is_person(match[0]))
    yield from filter(_are_initials, [*_BRACKETED.findall(text), *_SIGNED.findall(text)])
    for listed in _LABELLED.findall(text):
        yield from _people_of_owner(listed)


def _initials(text: str) -> Iterator[str]:
    if not text.isupper():  # otherwise any word looks like initials
        yield from filter(_are_initials, [*_INITIALS.findall(text), *_PLURAL.findall(text)])


def _are_initials(word: str) -> bool:
    """Whether a word may be a person's initials, with or without accents."""
    plain = "".join(letter for letter in normalize("NFD", word) if letter.isascii())
    return len(word) < MAX_INITIALS and is_initials(plain) and _is_person(word)


def _people_of_owner(owner: str) -> Iterator[str]:
    """The people among the owners, who are not offices; initials may spell any word."""
    yield from filter(_is_person, _INITIALS.findall(owner))
    yield from (match[0].strip() for match in _DOTTED.finditer(owner) if _is_person(match[0]))
    for part in re.split(r"[,;/&+()\n]|\band\b", owner):
        name = part.strip(" .")
        is_spaced = _SPACED.fullmatch(name) and _is_person(name)
        if is_spaced or (_WRITTEN_OUT.fullmatch(name) and _is_written_out(name)):
            yield name


def _is_written_out(name: str) -> bool:
    if _BODY.search(name) or is_doer_word(name.split()[-1]):
        return False
    return any(len(word) >= MIN_NAME_PART and not word.isupper() for word in name.split())


def _is_person(initials: str) -> bool:
    return _key(initials) not in _OFFICES


def _key(name: str) -> str:
    """One form for all spellings of initials: `L. J. M.` becomes `LJM`; other names as they are."""
    bare = re.sub(r"[.\s]", "", name)
    return bare if bare.isupper() and len(bare) <= MAX_INITIALS else " ".join(name.split())


def _pattern(name: str) -> str:
    """A pattern for the spellings of a name: initials with spaces or full stops, any spaces."""
    if name.isupper() and len(name) <= MAX_INITIALS:
        apart = r"(?:\.\s?|\s)".join(map(re.escape, name)) + r"\.?"
        return rf"{re.escape(name)}|{apart}"
    return r"\s+".join(map(re.escape, name.split()))
