"""What a person should look at in a review: sections in, diagnostics out."""

from collections.abc import Iterator, Sequence

from parsers.diagnostics import Diagnostic
from parsers.grammar.numbers import Ref
from parsers.review import Section, Statement


def check(sections: Sequence[Section]) -> Iterator[Diagnostic]:
    """Numbers that are missing, twice or out of order, links to nowhere, empty actions."""
    known = {s.number for section in sections for s in section.statements}
    seen: dict[Ref, Statement] = {}
    for section in sections:
        last: Ref | None = None
        for statement in section.statements:
            yield from _number(statement, last, seen)
            yield from _actions(statement, known)
            if statement.number:
                seen.setdefault(statement.number, statement)
                last = statement.number


def _number(
    statement: Statement, last: Ref | None, seen: dict[Ref, Statement]
) -> Iterator[Diagnostic]:
    number, place = statement.number, statement.place
    if number is None:
        yield Diagnostic(
            "unnumbered-statement", f"a statement has no number: {_start(statement.text)}", place
        )
    elif number in seen:
        yield Diagnostic("duplicate-number", f"{number} stands for two statements", place)
    elif last and number.section == last.section and number < last:
        yield Diagnostic("out-of-order", f"{number} stands after {last}", place)
    elif (missing := _missing(last, number)) is not None:
        yield Diagnostic("number-gap", f"{missing} is missing before {number}", place)


def _missing(last: Ref | None, number: Ref) -> Ref | None:
    """The first number left out between two that follow each other."""
    if last is None:
        expected = Ref(number.section, 1)
    elif last.section == number.section:
        expected = Ref(number.section, last.item + 1)
    else:
        return None
    return expected if expected.item < number.item else None


def _actions(statement: Statement, known: set[Ref | None]) -> Iterator[Diagnostic]:
    name = statement.number or "a statement without number"
    if not statement.actions:
        yield Diagnostic("empty-action", f"{name} has no action", statement.place)
    for ref in statement.links:
        if ref not in known:
            yield Diagnostic(
                "dangling-link", f"{name} links to {ref}, which is not there", statement.place
            )


def _start(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57].rstrip()}..."
