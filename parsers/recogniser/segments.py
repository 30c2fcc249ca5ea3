"""The statements within a cell: usually one, several where several numbers begin its lines."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from parsers.blocks import Paragraph
from parsers.grammar.numbers import Numbered, leading_number, whole_number
from parsers.recogniser.cells import ReadCell, marked, plain


class Segment(NamedTuple):
    """A statement within a cell: its number and its words."""

    number: Numbered | None
    text: str


def segments(statement: ReadCell | None, number: ReadCell | None) -> list[Segment]:
    """The statements of a row, from the cell of their words and that of their numbers, if any."""
    content = statement.content if statement else []
    numbers = _numbers(number) if number else []
    if numbers and len(numbers) == len(content) > 1:
        return [Segment(n, plain(p)) for n, p in zip(numbers, content, strict=True)]
    if numbers:
        return [Segment(numbers[0], " ".join(map(plain, content)))]
    if statement and statement.number and len(content) == 1 and "\n" not in content[0].text:
        return [Segment(statement.number, statement.number.rest)]
    return _parted(content)


def _numbers(cell: ReadCell) -> list[Numbered]:
    """The numbers in a cell of the column of numbers."""
    if len(cell.content) == 1 and "\n" not in cell.content[0].text:
        return [cell.number] if cell.number else []
    lines = [line for p in cell.content for line in marked(p).split("\n")]
    found = [leading_number(line) for line in lines]
    if len(found) > 1 and not all(found):
        joined = whole_number("".join(lines))  # a narrow column breaks 1.10 after its full stop
        return [joined] if joined else [n for n in found if n]
    return [n for n in found if n]


def _parted(content: Sequence[Paragraph]) -> list[Segment]:
    found: list[tuple[Numbered | None, list[str]]] = []
    for p in content:
        for number, text in _lines(p):
            if not found or (number and _follows(found[-1][0], number)):
                found.append((number, [number.rest if number else text]))
            else:
                found[-1][1].append(text)
    return [Segment(number, " ".join(filter(None, texts))) for number, texts in found]


def _lines(p: Paragraph) -> Iterator[tuple[Numbered | None, str]]:
    """The lines of a paragraph, each with the number with which it begins."""
    lines = marked(p).split("\n")
    if p.marker and (found := whole_number(p.marker)):
        yield Numbered(found.ref, p.marker, p.text.split("\n")[0]), lines.pop(0)
    for line in lines:
        yield leading_number(line), line


def _follows(before: Numbered | None, number: Numbered) -> bool:
    """A later number of the same section begins a new statement; any other is the text's own."""
    if before is None:
        return bool(number.ref.section)
    return before.ref.section == number.ref.section and before.ref.item < number.ref.item
