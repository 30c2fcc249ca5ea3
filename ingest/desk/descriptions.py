"""What tables, views and columns are, from the comments of schema.sql. Text in, values out."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

_CREATE = re.compile(r"CREATE (TABLE|VIEW) (\w+)")
_COMMENT = re.compile(r"\s*-- (.*)")
_TABLE_COLUMN = re.compile(r" {4}(\w+) [A-Z]+\b")
# A view's column as it is in a table, `sections.title AS section,`, or computed, `) AS links,`.
_TAKEN = re.compile(r" {4}(\w+)\.(\w+)(?: AS (\w+))?,?")
_COMPUTED = re.compile(r" {4}(?! ).*\bAS (\w+),?")
_BARE = re.compile(r" {4}\w+(?:, \w+)*,?")
_SOURCE = re.compile(r"(?:FROM|(?:LEFT )?JOIN) (\w+)(?: AS (\w+))?")


class Description(NamedTuple):
    """What a table or view is, and each of its columns by name, in the words of schema.sql."""

    text: str
    columns: dict[str, str]


def descriptions(schema: str) -> dict[str, Description]:
    """The description of every table and view, by name.

    A view's column that has no comment of its own is what it is in the table that it comes from.
    """
    found: dict[str, Description] = {}
    for statement in re.split(r"\n(?=CREATE )", schema):
        if match := _CREATE.match(statement):
            lines = statement.splitlines()[1:]
            columns = _of_table(lines) if match[1] == "TABLE" else _of_view(lines, found)
            found[match[2]] = Description(_opening(lines), dict(columns))
    return found


def _opening(lines: list[str]) -> str:
    comment = []
    for line in lines:
        match = _COMMENT.fullmatch(line)
        if match is None:
            break
        comment.append(match[1])
    return " ".join(comment)


def _of_table(lines: list[str]) -> Iterator[tuple[str, str]]:
    for comment, line in _commented(lines):
        match = _TABLE_COLUMN.match(line)
        if match and match[1] != "id" and comment:
            yield match[1], comment


def _of_view(lines: list[str], known: Mapping[str, Description]) -> Iterator[tuple[str, str]]:
    sources = {match[2] or match[1]: match[1] for match in filter(None, map(_SOURCE.match, lines))}
    for comment, line in _commented(lines):
        if match := _TAKEN.fullmatch(line):
            table, column = sources[match[1]], match[2]
            taken = known[table].columns.get(column, f"its row in {table}")
            yield match[3] or column, comment or taken
        elif match := _COMPUTED.fullmatch(line):
            yield match[1], comment
        elif _BARE.fullmatch(line):
            for name in re.findall(r"\w+", line):
                yield name, known[next(iter(sources.values()))].columns[name]


def _commented(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Each line that ends a column, with the comment above the column."""
    comment: list[str] = []
    for line in lines:
        if match := _COMMENT.fullmatch(line):
            comment.append(match[1])
        elif line.startswith("    ") and line.strip() != "(" and not line.startswith("     "):
            yield " ".join(comment), line
            comment = []
        elif not line.startswith("    "):
            comment = []
