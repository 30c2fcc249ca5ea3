"""What a person should look at in a review: sections in, diagnostics out."""

from collections.abc import Iterator, Sequence

from parsers.diagnostics import Diagnostic
from parsers.grammar.numbers import Ref
from parsers.review import Section, Statement


def check(sections: Sequence[Section]) -> Iterator[Diagnostic]:
    """Numbers that are missing, twice or out of order, links to nowhere, empty actions."""
    known = {s.number for section in sections for s in section.statements}
    seen: set[Ref] = set()
    for section in sections:
        last: Ref | None = None
        for statement in section.statements:
            number = statement.number
            if number is None or number in seen or not _follows(last, number):
                yield _misnumbered(statement, last, seen)
            if not statement.actions:
                yield Diagnostic(
                    "empty-action", f"{_name(statement)} has no action", statement.place
                )
            for ref in statement.links:
                if ref not in known:
                    message = f"{_name(statement)} links to {ref}, which is not there"
                    yield Diagnostic("dangling-link", message, statement.place)
            if number:
                seen.add(number)
                last = number


def _follows(last: Ref | None, number: Ref) -> bool:
    """Whether a number is the one to expect after another, or at the beginning of a section."""
    if last is None:
        return number.item == 1
    if last.section != number.section:
        return True
    return number.item == last.item + 1 or (
        number.item == last.item and number.suffix > last.suffix
    )


def _misnumbered(statement: Statement, last: Ref | None, seen: set[Ref]) -> Diagnostic:
    number, place = statement.number, statement.place
    if number is None:
        message = f"a statement has no number: {_start(statement.text)}"
        return Diagnostic("unnumbered-statement", message, place)
    if number in seen:
        return Diagnostic("duplicate-number", f"{number} stands for two statements", place)
    if last and number < last:
        return Diagnostic("out-of-order", f"{number} stands after {last}", place)
    missing = Ref(number.section, last.item + 1 if last else 1)
    return Diagnostic("number-gap", f"{missing} is missing before {number}", place)


def _name(statement: Statement) -> str:
    return str(statement.number or "a statement without number")


def _start(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57].rstrip()}..."
