"""Tables drawn with characters: pipes, grids of `+---+` and of box lines. Lines in, rows out."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from parsers.text.markdown import plain
from parsers.text.wrapped import joined_lines

MIN_PIPED_ROWS = 2
MIN_OPEN_ROWS = 3  # of one width, without pipes at their ends

# Corners and crossings of box-drawing characters become `+`.
_BOX = str.maketrans(
    {
        **dict.fromkeys("─━═╌╍┄┅", "-"),
        **dict.fromkeys("│┃║╎╏┆┇", "|"),
        **dict.fromkeys("┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬┏┓┗┛┣┫┳┻╋╒╕╘╛╞╡╤╧╪╓╖╙╜╟╢╥╨╫", "+"),
    }
)
_BORDER = re.compile(r"\s*\+(?:[-=:]+\+)+\s*")
_RULE = re.compile(r"\s*\|?\s*:?-{2,}:?\s*(?:[|+]\s*:?-{2,}:?\s*)*\|?\s*")
_PIPED = re.compile(r"\s*\|.*\|\s*")
_OPEN_PIPES = re.compile(r"[^|]*\S \| [^|]*\S \| .*\S")
_PIPE = re.compile(r"(?<!\\)\|")


class Drawn(NamedTuple):
    """The rows of a table and the number of the line after it."""

    rows: list[list[str]]
    end: int


def drawn_table(lines: Sequence[str], start: int) -> Drawn | None:
    """The table that begins at a line, if any."""
    line = lines[start].translate(_BOX)
    if _BORDER.fullmatch(line):
        return _grid(lines, start)
    if "|" not in line:
        return None
    if start + 1 < len(lines) and is_rule(lines[start + 1].translate(_BOX)):
        return _pipes(lines, start)
    if _PIPED.fullmatch(line):
        found = _pipes(lines, start)
        return found if len(found.rows) >= MIN_PIPED_ROWS else None
    return _open_pipes(lines, start) if _OPEN_PIPES.match(line) else None


def _open_pipes(lines: Sequence[str], start: int) -> Drawn | None:
    """A table whose rows have pipes between their fields alone: `1 | The gate sticks | Oil it`."""
    found = _pipes(lines, start)
    is_even = len({len(row) for row in found.rows}) == 1
    return found if is_even and len(found.rows) >= MIN_OPEN_ROWS else None


def is_rule(line: str) -> bool:
    """Whether a line separates the headings of a markdown table from its rows."""
    return bool(("|" in line or "+" in line) and _RULE.fullmatch(line))


def _pipes(lines: Sequence[str], start: int) -> Drawn:
    rows = []
    end = start
    while end < len(lines) and "|" in lines[end].translate(_BOX) and lines[end].strip():
        line = lines[end].translate(_BOX)
        if not is_rule(line):
            rows.append(_fields(line))
        end += 1
        if end < len(lines) and is_rule(lines[end].translate(_BOX)):
            end += 1
    return Drawn(rows, end)


def _fields(line: str) -> list[str]:
    line = line.strip()
    fields = line.split("||") if line.startswith("||") else _PIPE.split(line)
    if not fields[0].strip():
        fields = fields[1:]
    if fields and not fields[-1].strip():
        fields = fields[:-1]
    return [plain(field.replace("\\|", "|")) for field in fields]


def _grid(lines: Sequence[str], start: int) -> Drawn | None:
    """A table with cells of several lines between drawn borders."""
    rows: list[list[str]] = []
    edges = _edges(lines[start].translate(_BOX))
    inside: list[str] = []
    end = start + 1
    while end < len(lines):
        line = lines[end].translate(_BOX)
        if _BORDER.fullmatch(line):
            if inside:
                rows.append(_cells(inside, edges))
            edges, inside = sorted({*edges, *_edges(line)}), []
        elif line.strip()[:1] in {"|", "+"}:
            inside.append(line)
        else:
            break
        end += 1
    if inside:
        rows.append(_cells(inside, edges))
    return Drawn(rows, end) if rows else None


def _edges(border: str) -> list[int]:
    return [at for at, sign in enumerate(border) if sign == "+"]


def _cells(lines: Sequence[str], edges: Sequence[int]) -> list[str]:
    """The cells between the edges drawn in these lines; merged cells lack some edges."""
    here = [at for at in edges if _is_edge(lines, at)]
    return [_text(lines, left + 1, right) for left, right in pairwise(here)]


def _is_edge(lines: Sequence[str], at: int) -> bool:
    return all(at < len(line) and line[at] in "|+" for line in lines)


def _text(lines: Sequence[str], start: int, end: int) -> str:
    return plain(joined_lines(line[start:end].strip() for line in lines))
