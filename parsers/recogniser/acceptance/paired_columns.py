"""Two columns of a table that may be a review's statements and actions: the table in, them out."""

from typing import NamedTuple

from parsers.grammar.headings.column_headings import Meaning
from parsers.recogniser.columns.columns import Columns, heads_actions
from parsers.recogniser.columns.profiles import Profile
from parsers.recogniser.columns.table_columns import Column, TableColumns


class PairedColumns(NamedTuple):
    """The columns of statements and of actions, which are one in a log, the column that numbers the
    rows, if any, and all columns of the table."""

    statement: Column
    action: Column
    number: int | None
    table: TableColumns

    @property
    def meanings(self) -> tuple[Meaning, Meaning]:
        """What the two headings mean."""
        return self.statement.said, self.action.said

    @property
    def profiles(self) -> tuple[Profile, Profile]:
        """What stands below the two."""
        return self.statement.profile, self.action.profile

    @property
    def are_one(self) -> bool:
        """Whether each action is a statement of its own, as in a log."""
        return self.statement.place == self.action.place

    @property
    def is_counted(self) -> bool:
        """Whether numbers stand before the statements, in a column of their own or in theirs."""
        return self.number is not None or self.statement.profile.is_numbered

    @property
    def are_of_actions(self) -> bool:
        """Whether the heading of the actions is one of actions."""
        return heads_actions(self.table, self.action.said)


def paired_columns(table: TableColumns, columns: Columns) -> PairedColumns:
    """The columns of a table that was told apart."""
    statement, action = table.column(columns.statement), table.column(columns.action)
    return PairedColumns(statement, action, columns.number, table)
