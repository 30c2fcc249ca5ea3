"""The statements within a cell: usually one, several where several numbers begin its lines.

The cells of a row in, segments out.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from parsers.document.blocks import Paragraph
from parsers.grammar.numbers import Numbered, leading_number, reference, whole_number
from parsers.recogniser.cells import ReadCell, marked, plain, printed_lines


class Segment(NamedTuple):
    """A statement within a cell: its number, how that is printed, and its words.

    A mark in a column of references that is no number (`SEN/a`) is a label alone.
    """

    number: Numbered | None
    label: str
    text: str

    @property
    def is_marked(self) -> bool:
        """Whether a number or a mark stands before its words."""
        return self.number is not None or bool(self.label)

    @property
    def begins_small(self) -> bool:
        """Whether its words begin with a small letter."""
        return self.text[:1].islower()


def segments(statement: ReadCell | None, number: ReadCell | None) -> list[Segment]:
    """The statements of a row, from the cell of their words and that of their numbers, if any."""
    content = statement.content if statement else []
    if number and number.text:
        return _numbered_beside(content, number)
    if statement and statement.number and _is_one_line(content):
        return [_segment(statement.number, statement.number.rest)]
    return _parted(content)


def _numbered_beside(content: Sequence[Paragraph], number: ReadCell) -> list[Segment]:
    """Statements beside their numbers: one a paragraph if there are as many, else one of all."""
    numbers, loose = _numbers(number)
    if not loose and len(numbers) == len(content) > 1:
        return [_segment(n, plain(p)) for n, p in zip(numbers, content, strict=True)]
    if numbers:
        label = " ".join(n.label for n in numbers)
        words = filter(None, [numbers[0].rest, loose, *map(plain, content)])
        return [Segment(numbers[0], label, " ".join(words))]
    return [Segment(None, number.text, " ".join(map(plain, content)))]


def _segment(number: Numbered | None, text: str) -> Segment:
    return Segment(number, number.label if number else "", text)


def _numbers(cell: ReadCell) -> tuple[list[Numbered], str]:
    """The numbers in a cell of the column of numbers, and its lines that hold none."""
    if _is_one_line(cell.content):
        only = reference(cell.text) or cell.number
        return list(filter(None, [only])), ""
    lines = printed_lines(cell.content)
    whole = whole_number("".join(lines)) if _is_broken(lines) else None
    if whole:
        return [whole], ""
    found = [reference(line) or leading_number(line) for line in lines]
    numbers = list(filter(None, found))
    loose = [line for line, number in zip(lines, found, strict=True) if not number]
    return numbers, " ".join(loose) if numbers else ""


def _is_one_line(content: Sequence[Paragraph]) -> bool:
    return len(content) == 1 and "\n" not in content[0].text


def _is_broken(lines: Sequence[str]) -> bool:
    """Whether a narrow column breaks a number after its full stops: `1.` above `10`."""
    ended = [line.endswith(".") for line in lines]
    return len(ended) > 1 and all(ended[:-1]) and not ended[-1]


def _parted(content: Sequence[Paragraph]) -> list[Segment]:
    found: list[tuple[Numbered | None, list[str]]] = []
    for p in content:
        for number, text in _lines(p):
            if not found or (number and _follows(found[-1][0], number)):
                found.append((number, [number.rest if number else text]))
            else:
                found[-1][1].append(text)
    return [_segment(number, " ".join(filter(None, texts))) for number, texts in found]


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
