"""Statements that were left over: a review in, diagnostics of what was not placed out."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple, TypeAlias

from parsers.diagnostics import Diagnostic, quoted
from parsers.grammar.numbers import Numbered, Ref, split_number, whole_number
from parsers.grammar.phrases import is_phrase
from parsers.grammar.times.time_forms import MONTH_WORDS
from parsers.patterns import pattern
from parsers.provenance import Place
from parsers.review import Residue, Review

# What was hidden or struck out is not searched: its author took it out of the review.
_SEARCHED_ROLES = frozenset({"prose", "table", "row", "text-box"})
_TAKEN_OUT_ROLES = frozenset({"struck-out", "hidden"})
_MIN_WORDS = 3
_CONTENTS_LINE = pattern(r"(?:\.{2,}|…|\s)\s*\d{1,3}$")
_PLAIN = pattern(r"(?P<item>\d{1,3})[.)]?\s+(?P<rest>.+)", re.DOTALL)
_LETTERS = "letters"
# Below a list of which the page shows a part: `Showing 1 to 10 of 23 entries`, `1-10 of 23 rows`.
_ROWS_SHOWN = pattern(
    r"\b(?P<lead>(?:showing|displaying)\b[\w ]{0,12}?)?\b(?P<first>\d{1,4})\s?(?:to|-|–)\s?"
    r"(?P<last>\d{1,4}) (?:of|out of) (?P<total>\d{1,5})\b"
    r"(?P<unit> (?:entries|rows|records|results|items|actions|statements)\b)?",
    re.IGNORECASE,
)
_PARTIAL_CODES = frozenset(
    {"words-lost", "unplaced-statement", "unplaced-table", "damaged-part", "further-rows"}
)

_Step: TypeAlias = tuple[str, int]  # what stands around a section, and where it stands there


def unplaced_statements(review: Review) -> Iterator[Diagnostic]:
    """A diagnostic for each text left over that begins with a number which the review lacks."""
    known = {s.number for s in review.statements() if s.number}
    if not known:
        return
    expected = _Expected(known)
    left = list(_numbered_leftovers(review.residue))
    numbers = {leftover.number.ref for leftover in left}
    expected.add_sections(numbers.intersection(_links(review)))
    for text, place, number in left:
        if not _reads_as_statement(number):
            continue
        is_followed = number.ref._replace(item=number.ref.item + 1) in numbers
        if expected.awaits(number.ref, place.row is not None, is_followed):
            expected.add(number.ref)
            message = f"a statement was not placed: {quoted(text)}"
            yield Diagnostic("unplaced-statement", message, place)


def further_rows(residue: Iterable[Residue]) -> Iterator[Diagnostic]:
    """A diagnostic for each line that says that the page shows only some rows of a list."""
    for piece in residue:
        shown = _ROWS_SHOWN.search(piece.text)
        if shown and _leaves_rows_out(shown):
            message = f"the file holds only some rows of a list: {quoted(shown[0])}"
            yield Diagnostic("further-rows", message, piece.place)


def _leaves_rows_out(shown: re.Match[str]) -> bool:
    count = int(shown["last"]) - int(shown["first"]) + 1
    is_said = bool(shown["lead"] or shown["unit"])
    return is_said and 0 < count < int(shown["total"])


def partial_reading(diagnostics: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    """One warning for a review of which only a part was read, with the reasons counted."""
    found = [d for d in diagnostics if d.code in _PARTIAL_CODES]
    if not found:
        return
    reasons = {
        "unplaced-statement": "statements not placed",
        "unplaced-table": "tables not read",
        "further-rows": "lists shown in part",
        "words-lost": "places with words lost",
        "damaged-part": "parts of the file damaged",
    }
    counts = Counter(diagnostic.code for diagnostic in found)
    counted = ", ".join(f"{reasons[code]}: {counts[code]}" for code in reasons if counts[code])
    yield Diagnostic("partial-reading", f"the review was perhaps read in part ({counted})")


class _Expected:
    """The numbers that a review may still have: between its own, and the next of each section."""

    def __init__(self, known: Iterable[Ref]) -> None:
        self.known: set[Ref] = set()
        self.last: dict[str, int] = {}
        self.sections: set[_Step] = set()
        for ref in known:
            self.add(ref)

    def add(self, ref: Ref) -> None:
        """Take a number as one of the review's."""
        self.known.add(ref)
        self.last[ref.section] = max(self.last.get(ref.section, 0), ref.item)
        self.sections.update(_steps(ref.section))

    def add_sections(self, linked: Iterable[Ref]) -> None:
        """Take the sections of numbers that stand in what is left and that actions link to, as
        those of a page on which no table was found."""
        for ref in filter(lambda each: each.section, linked):
            self.last[ref.section] = max(self.last.get(ref.section, 0), ref.item)

    def awaits(self, ref: Ref, is_row: bool, is_followed: bool) -> bool:
        """Whether this number is missing, comes next, or begins a section that does: the next one,
        under a letter one between two others or one that `is_followed` by its second number, or, in
        a row of a table, the one before."""
        if ref in self.known:
            return False
        if not ref.section:
            return ref.item <= self.last.get("", 0) + 1
        if ref.section in self.last:
            return ref.item <= self.last[ref.section] + 2
        return ref.item == 1 and any(
            self._is_missing(*step, is_row, is_followed) for step in _steps(ref.section)
        )

    def _is_missing(self, outer: str, step: int, is_row: bool, is_followed: bool) -> bool:
        follows, precedes = (outer, step - 1) in self.sections, (outer, step + 1) in self.sections
        if follows:
            return outer != _LETTERS or precedes or is_followed
        return precedes and is_row


def _links(review: Review) -> set[Ref]:
    return {ref for statement in review.statements() for ref in statement.links}


def _steps(section: str) -> Iterator[_Step]:
    """A section as one that others come before and after: 2 and 3.2 by their last numbers, B by its
    place in the alphabet."""
    outer, _, last = section.rpartition(".")
    if last.isdigit():
        yield outer, int(last)
    elif len(section) == 1 and section.isalpha():
        yield _LETTERS, ord(section)


class _NumberedLeftover(NamedTuple):
    """A text left over that begins with a number, and where it stands."""

    text: str
    place: Place
    number: Numbered


def _numbered_leftovers(residue: Iterable[Residue]) -> Iterator[_NumberedLeftover]:
    for text, place in _leftover_rows(residue):
        if number := _numbered(text, place):
            yield _NumberedLeftover(text, place, number)


def _numbered(text: str, place: Place) -> Numbered | None:
    found = split_number(text)
    return found if found and found.ref.section else _plainly_numbered(text, place)


def _plainly_numbered(text: str, place: Place) -> Numbered | None:
    """A row of a table that begins with a number of one part, which is not that of a day."""
    found = _PLAIN.match(text) if place.row is not None else None
    if not found or found["rest"].split()[0].strip(".,").casefold() in MONTH_WORDS:
        return None
    return Numbered(Ref("", int(found["item"])), found["item"], found["rest"])


def _leftover_rows(residue: Iterable[Residue]) -> Iterator[tuple[str, Place]]:
    """The texts left over, those of one row together, and a number with the text after it.

    A number whose own words were struck out or hidden stands for nothing that is missing.
    """
    pieces = list(residue)
    emptied = {_row_of(piece) for piece in pieces if piece.role in _TAKEN_OUT_ROLES}
    number: Residue | None = None
    for row in _rows(pieces):
        text = " ".join(piece.text for piece in row)
        if number:
            text = f"{number.text} {text}"
        if whole_number(text):
            number = None if _row_of(row[0]) in emptied else row[0]
        else:
            yield text, (number or row[0]).place
            number = None


def _row_of(piece: Residue) -> tuple[int | None, ...]:
    """The row that a piece stands in, or the paragraph."""
    place = piece.place
    return place.table, place.row, place.paragraph if place.row is None else None


def _rows(residue: Iterable[Residue]) -> Iterator[list[Residue]]:
    searched = (piece for piece in residue if piece.role in _SEARCHED_ROLES)
    for (_, row), pieces in groupby(searched, key=lambda p: (p.place.table, p.place.row)):
        together = list(pieces)
        yield from ([[piece] for piece in together] if row is None else [together])


def _reads_as_statement(found: Numbered) -> bool:
    words = found.rest.split()
    return (
        len(words) >= _MIN_WORDS and is_phrase(found.rest) and not _CONTENTS_LINE.search(found.rest)
    )
