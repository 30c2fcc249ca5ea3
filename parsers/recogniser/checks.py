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
    everywhere: set[Ref] = set()
    stated_before: set[tuple[Ref, str]] = set()
    before: Ref | None = None  # the last number of the section above
    for section in sections:
        yield from _untitled(section, sections)
        last: Ref | None = None
        counted: set[Ref] = set()
        stated = {(s.number, s.text) for s in section.statements if s.number and s.text}
        told = frozenset() if stated.isdisjoint(stated_before) else frozenset(everywhere)
        for statement in section.statements:
            number = statement.number
            is_counted = section.title and number and not number.section
            seen = counted if is_counted else everywhere
            if number is None or number in seen or not _follows(last, number, before, section):
                yield from _misnumbered(statement, last, seen, told)
            yield from _unanswered(statement, known)
            if number:
                counted.add(number)
                everywhere.add(number)
                last = number
        before = last or before
        stated_before |= stated


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


def _follows(last: Ref | None, number: Ref, before: Ref | None, section: Section) -> bool:
    """Whether a number is the one to expect after another, or at the beginning of a section.

    A section may begin with 1, go on where the one `before` it ended, or count by letters what
    its own number begins: 2a, 2b.
    """
    if last is None:
        lettered = number.suffix == "a" and number.item in {1, _number(section)}
        on = before is not None and before.section == number.section and _steps(before, number)
        return number.item == 1 or lettered or on
    return last.section != number.section or _steps(last, number)


def _number(section: Section) -> int:
    return int(section.number) if section.number.isdigit() else 0


def _steps(last: Ref, number: Ref) -> bool:
    if number.item == last.item:
        return number.suffix > last.suffix
    return number.item == last.item + 1


def _misnumbered(
    statement: Statement, last: Ref | None, seen: Set[Ref], told: Set[Ref]
) -> Iterator[Diagnostic]:
    """What is wrong with a number that does not follow the `last`; the `told` are not missing."""
    number, place = statement.number, statement.place
    if number is None:
        message = f"a statement has no number: {quoted(statement.text)}"
        yield Diagnostic("unnumbered-statement", message, place)
    elif number in seen:
        yield Diagnostic("duplicate-number", f"{number} stands for two statements", place)
    elif last and number < last:
        yield Diagnostic("out-of-order", f"{number} stands after {last}", place)
    else:
        first = last.item + 1 if last else 1
        items = range(first, max(number.item, first + 1))
        missing = [ref for item in items if (ref := Ref(number.section, item)) not in told]
        if missing:
            yield Diagnostic("number-gap", f"{missing[0]} is missing before {number}", place)


def _name(statement: Statement) -> str:
    return str(statement.number or "a statement without number")
