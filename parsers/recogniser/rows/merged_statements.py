"""Further columns beside the actions of a merged statement, with a line for each action.

A statement and what its next row adds in, both out; so `Done` beside another action is not said
of one that has nothing beside it.
"""

from collections.abc import Mapping

from parsers.grammar.headings.column_headings import Headings
from parsers.grammar.headings.column_kinds import LOG_KINDS, dates_completion, kinds
from parsers.recogniser.cells import Line
from parsers.review import Action, Statement


def columns_of_actions(names: Mapping[int, str], own: Headings) -> Mapping[int, str]:
    """The further columns whose lines are those of the actions beside them."""
    return {
        c: name
        for c, name in names.items()
        if kinds(name, own) & LOG_KINDS or dates_completion(name)
    }


def with_lines_apart(
    statement: Statement,
    line: Line,
    actions: tuple[Action, ...],
    extra: dict[str, str],
    columns: Mapping[int, str],
) -> tuple[Statement, dict[str, str]]:
    """The statement, and what stands in the `extra` columns of the row below with its actions, with
    an empty line of `columns` for each action that has none."""
    if not actions:
        return statement, extra
    above, below = dict(statement.extra), dict(extra)
    for c, name in columns.items():
        cell = line[c]
        is_merged = cell and cell.content and name not in extra
        is_paired = len(above.get(name, "").split("\n")) in (len(statement.actions), 1)
        is_filled = name in above or name in below
        if is_merged or not is_paired or not is_filled:
            continue
        above.setdefault(name, "\n" * (len(statement.actions) - 1))
        below.setdefault(name, "\n" * (len(actions) - 1))
    return statement._replace(extra=above), below
