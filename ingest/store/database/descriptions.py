"""Descriptions of tables, views and columns, from the comments of schema.sql. Text in."""

import re
from collections.abc import Iterator, Mapping
from itertools import takewhile
from typing import NamedTuple

_CREATE = re.compile(r"CREATE (TABLE|VIEW) (\w+)")
_COMMENT = re.compile(r"\s*-- (.*)")
_TABLE_COLUMN = re.compile(r"(\w+) [A-Z]+\b")
# A view's columns: from a table, `sections.title AS section`, computed, or by their names alone.
_TAKEN = re.compile(r"(\w+)\.(\w+)(?: AS (\w+))?")
_COMPUTED = re.compile(r".*\bAS (\w+)")
_BARE = re.compile(r"\w+(?: AS \w+)?(?:, \w+(?: AS \w+)?)*")
_SOURCE = re.compile(r"(?:FROM|(?:LEFT )?JOIN) (\w+)(?: AS (\w+))?")


class Description(NamedTuple):
    """The descriptions of a table or view, and of its columns by name."""

    text: str
    columns: dict[str, str]


def descriptions(schema: str) -> dict[str, Description]:
    """The description of every table and view, by name.

    A view's column without a comment has the description of the table's column that it shows.
    """
    found: dict[str, Description] = {}
    for statement in re.split(r"\n(?=CREATE )", schema):
        if match := _CREATE.match(statement):
            lines = statement.splitlines()[1:]
            comments = takewhile(lambda line: _COMMENT.fullmatch(line), lines)
            opening = [comment.strip(" -") for comment in comments]
            lines = lines[len(opening) :]
            columns = _of_table(lines) if match[1] == "TABLE" else _of_view(lines, found)
            found[match[2]] = Description(" ".join(opening), dict(columns))
    return found


def _of_table(lines: list[str]) -> Iterator[tuple[str, str]]:
    for comment, code in _columns(lines):
        match = _TABLE_COLUMN.match(code)
        if match and comment:
            yield match[1], comment


def _of_view(lines: list[str], known: Mapping[str, Description]) -> Iterator[tuple[str, str]]:
    start = len(lines) - lines[::-1].index("SELECT")  # the last SELECT, behind a WITH
    sources = {match[2] or match[1]: match[1] for match in filter(None, map(_SOURCE.match, lines))}
    for comment, code in _columns(lines[start:]):
        yield from _of_view_column(comment, code, sources, known)


def _of_view_column(
    comment: str, code: str, sources: Mapping[str, str], known: Mapping[str, Description]
) -> Iterator[tuple[str, str]]:
    """The columns that a line of a view shows; `sources` are its tables by their names there."""
    if match := _TAKEN.fullmatch(code):
        yield match[3] or match[2], comment or _taken(known, sources[match[1]], match[2])
    elif _BARE.fullmatch(code):
        source = next(iter(sources.values()))
        for name, renamed in re.findall(r"(\w+)(?: AS (\w+))?", code):
            yield renamed or name, _taken(known, source, name)
    elif match := _COMPUTED.fullmatch(code):
        yield match[1], comment


def _taken(known: Mapping[str, Description], table: str, column: str) -> str:
    if column == "id":
        return f"its row in {table}"
    return known[table].columns.get(column, "") if table in known else ""


def _columns(lines: list[str]) -> Iterator[tuple[str, str]]:
    """The comment and the code of each column, whose last line is indented once."""
    comments, code = [], []
    for line in takewhile(lambda line: line.startswith("    "), lines):
        if match := _COMMENT.fullmatch(line):
            comments.append(match[1])
            continue
        code.append(line.strip())
        if line.endswith(",") and line[4] != " ":
            yield " ".join(comments), " ".join(code)[:-1]
            comments, code = [], []
    yield " ".join(comments), " ".join(code)
