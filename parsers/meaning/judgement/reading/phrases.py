"""Tables of phrases with their kinds. Tables in, phrases out; `cues` finds these in a text."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import product
from typing import NamedTuple

Kinds = frozenset[str]
_NONE: Kinds = frozenset()


class Cue(NamedTuple):
    """A phrase of the tables in a text: its kinds, its first word and the word after its last."""

    kinds: Kinds
    text: str
    first: int
    last: int

    def has(self, *kinds: str) -> bool:
        """Whether it is of one of these kinds."""
        return not self.kinds.isdisjoint(kinds)


class Beginning(NamedTuple):
    """The phrases that begin with one word, and the length in words of the longest.

    `longest_with` has that of those with a certain second word.
    """

    kinds: Mapping[str, Kinds]
    longest: int
    longest_with: Mapping[str, int]


_NO_ONE = Beginning({}, 0, {})


class Phrases:
    """Phrases with their kinds. Those with a first word are expanded when a text has it.

    A phrase may have several kinds: `gaps` are bad and a measure.
    """

    def __init__(self, *tables: Mapping[str, str]) -> None:
        self._rows: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        self._known: dict[str, Beginning] = {}
        for table in tables:
            for kind, rows in table.items():
                for row in rows_of(rows):
                    self._rows[row.partition(" ")[0]].append((kind, row))
        for first in [each for each in self._rows if "/" in each]:
            rows_of_first = self._rows.pop(first)
            for form in first.split("/"):
                self._rows[form] += rows_of_first

    def kinds(self, phrase: str) -> Kinds:
        """The kinds of a phrase; none if no table has it."""
        return self.beginning(phrase.partition(" ")[0]).kinds.get(phrase, _NONE)

    def beginning(self, first: str) -> Beginning:
        """The phrases that begin with a word."""
        known = self._known.get(first)
        if known is None:
            known = self._known[first] = self._beginning(first)
        return known

    def add(self, word: str, kind: str) -> None:
        """Add a word that no table can spell."""
        self._known[word] = Beginning({word: frozenset({kind})}, 1, {})

    def _beginning(self, first: str) -> Beginning:
        found: dict[str, set[str]] = {}
        for kind, row in self._rows_of(first):
            _, space, rest = row.partition(" ")
            for phrase in spelled_out(f"{first}{space}{rest}"):
                found.setdefault(phrase, set()).add(kind)
        if not found:
            return _NO_ONE
        kinds = {phrase: frozenset(of) for phrase, of in found.items()}
        longest_with: dict[str, int] = {}
        for _, second, *others in (phrase.split(" ") for phrase in kinds if " " in phrase):
            longest_with[second] = max(longest_with.get(second, 0), len(others) + 2)
        return Beginning(kinds, max([1, *longest_with.values()]), longest_with)

    def _rows_of(self, first: str) -> Iterator[tuple[str, str]]:
        """The rows that begin with a word, or with its verb: `walk+`."""
        yield from self._rows.get(first, ())
        for base in _bases(first):
            verb = f"{base}+"
            if verb in self._rows and first in _forms(verb):
                yield from self._rows[verb]


def rows_of(table: str) -> Iterator[str]:
    """The rows of a table of one kind, which bars or line ends separate."""
    return filter(None, map(str.strip, table.replace("\n", "|").split("|")))


def spelled_out(row: str) -> Iterator[str]:
    """The phrases of a row, alternatives and forms of verbs one by one."""
    for chosen in product(*map(_alternatives, row.split())):
        yield " ".join(chosen)


def _alternatives(word: str) -> list[str]:
    return [form for each in word.split("/") for form in _forms(each)]


def _bases(form: str) -> Iterator[str]:
    """The words of which a word may be a form, such as `try` of `tries`, and the word itself."""
    for ending in _ENDINGS:
        if form.endswith(ending):
            stem = form[: len(form) - len(ending)]
            yield from (stem, f"{stem}e", f"{stem}y")


_ENDINGS = ("", "s", "es", "ies", "d", "ed", "ied", "ing")


def _forms(word: str) -> list[str]:
    if not word.endswith("+"):
        return [word]
    base = word[:-1]
    if base.endswith("e"):
        return [base, base + "s", base + "d", base[:-1] + "ing"]
    if base.endswith("y") and base[-2] not in "aeiou":
        return [base, base[:-1] + "ies", base[:-1] + "ied", base + "ing"]
    third = "es" if base.endswith(("s", "x", "z", "ch", "sh")) else "s"
    return [base, base + third, base + "ed", base + "ing"]
