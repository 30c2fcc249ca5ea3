"""What a person should look at in a review: sections in, diagnostics out."""

from collections.abc import Iterator, Sequence, Set

from parsers.diagnostics import Diagnostic, quoted
from parsers.grammar.numbers import Ref
from parsers.review import Section, Statement

# What `check` finds. It is asked anew after a person corrected numbers, texts or sections.
CHECKED_CODES = frozenset(
    "untitled-section empty-action empty-statement dangling-link unnumbered-statement"
    " duplicate-number out-of-order number-gap".split()
)


def check(sections: Sequence[Section]) -> Iterator[Diagnostic]:
    """Numbers that are missing, twice or out of order, links to nowhere, empty cells.

    Plain numbers may begin anew in each section that has a title. In one that repeats a statement
    of an earlier section with its number, they do not, and none is missing that stood before.
    """
    known = {s.number for section in sections for s in section.statements}
    met = _NumbersMet()
    for section in sections:
        yield from _untitled(section, sections)
        met.begin(section)
        for statement in section.statements:
            yield from met.doubts(statement, section)
            yield from _unanswered(statement, known)
            met.add(statement.number)


class _NumbersMet:
    """The numbers of statements met so far: of the section at hand and of those above."""

    def __init__(self) -> None:
        self.everywhere: set[Ref] = set()
        self.here: set[Ref] = set()
        self.not_missing: Set[Ref] = frozenset()
        self.stated: set[tuple[Ref, str]] = set()
        self.last: Ref | None = None
        self.before_last: Ref | None = None
        self.last_above: Ref | None = None

    def begin(self, section: Section) -> None:
        """Go on to the next section."""
        stated = {(s.number, s.text) for s in section.statements if s.number and s.text}
        repeats = not stated.isdisjoint(self.stated)
        self.stated |= stated
        self.here = set()
        self.not_missing = frozenset(self.everywhere if repeats else ())
        self.last_above = self.last or self.last_above
        self.last = self.before_last = None

    def add(self, number: Ref | None) -> None:
        """Take the number of a statement as met."""
        if number:
            self.here.add(number)
            self.everywhere.add(number)
            self.before_last, self.last = self.last, number

    def doubts(self, statement: Statement, section: Section) -> Iterator[Diagnostic]:
        """What is wrong with the number of a statement of the section, after those met."""
        number, place = statement.number, statement.place
        if number is None:
            message = f"a statement has no number: {quoted(statement.text)}"
            yield Diagnostic("unnumbered-statement", message, place)
        elif number in (self.here if _counts_anew(section, number) else self.everywhere):
            yield Diagnostic("duplicate-number", f"{number} stands for two statements", place)
        elif _is_in_place_of_another(self.before_last, self.last, number):
            between = number._replace(item=number.item - 1)
            yield Diagnostic("number-gap", f"{between} is missing before {number}", place)
        elif _follows(self.last, number, self.last_above, section):
            return
        elif self.last and number < self.last:
            yield Diagnostic("out-of-order", f"{number} stands after {self.last}", place)
        elif missing := self._missing(number):
            yield Diagnostic("number-gap", f"{_listed(missing)} missing before {number}", place)

    def _missing(self, number: Ref) -> list[Ref]:
        """Those that should stand before this one, without any that was met above."""
        first = self.last.item + 1 if self.last else 1
        items = range(first, max(number.item, first + 1))
        missing = (Ref(number.section, item) for item in items)
        return [ref for ref in missing if ref not in self.not_missing]


def _listed(missing: Sequence[Ref]) -> str:
    first, *others = missing
    if not others:
        return f"{first} is"
    return f"{first} {'and' if len(others) == 1 else 'to'} {others[-1]} are"


def _untitled(section: Section, sections: Sequence[Section]) -> Iterator[Diagnostic]:
    """A section without title; a short plan of one part needs none."""
    if not section.title and (section.number or len(sections) > 1):
        name = f"section {section.number}" if section.number else "a section"
        yield Diagnostic("untitled-section", f"{name} has no title", section.place)


def _unanswered(statement: Statement, known: Set[Ref | None]) -> Iterator[Diagnostic]:
    if not statement.text:
        message = f"{_name(statement)} has no words of its own"
        yield Diagnostic("empty-statement", message, statement.place)
    if not statement.actions:
        yield Diagnostic("empty-action", f"{_name(statement)} has no action", statement.place)
    for ref in statement.links:
        if ref not in known:
            message = f"{_name(statement)} links to {ref}, which is not there"
            yield Diagnostic("dangling-link", message, statement.place)


def _counts_anew(section: Section, number: Ref) -> bool:
    """Whether numbers such as this may begin anew in a section."""
    return bool(section.title) and not number.section


def _follows(last: Ref | None, number: Ref, before: Ref | None, section: Section) -> bool:
    """Whether a number is the one to expect after another, or at the beginning of a section.

    A section may begin with 1, go on where the one `before` it ended, or count by letters what
    its own number begins: 2a, 2b. Minutes go on from those of the meeting before: 41/2425.
    """
    if last is not None:
        return last.section != number.section or _steps(last, number)
    if number.item == 1 or "/" in number.suffix:
        return True
    is_lettered = number.suffix == "a" and number.item == _number(section)
    goes_on = before is not None and before.section == number.section and _steps(before, number)
    return is_lettered or goes_on


def _is_in_place_of_another(before: Ref | None, between: Ref | None, number: Ref) -> bool:
    """Whether a number of another section stands where one is missing: G5 between C4 and C6."""
    if before is None or between is None or before.section != number.section:
        return False
    is_missing = (between.item, number.item) == (before.item + 1, before.item + 2)
    return is_missing and between.section != number.section


def _number(section: Section) -> int:
    return int(section.number) if section.number.isdigit() else 0


def _steps(last: Ref, number: Ref) -> bool:
    if number.item == last.item:
        return number.suffix > last.suffix
    return number.item == last.item + 1


def _name(statement: Statement) -> str:
    return str(statement.number or "a statement without number")
