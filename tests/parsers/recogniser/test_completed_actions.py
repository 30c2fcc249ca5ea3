"""Logs of completed actions, beside a review and alone."""

import pytest

from tests.building import HEADER, heading, table
from tests.parsers.recogniser.plans import (
    PLAN,
    codes_of,
    read,
    rows_of,
)


class TestCompletedActions:
    """A log of what was done since the last review, after the statements of a review."""

    LOG = (
        ("Ref", "Action", "Lead", "Completed"),
        ("1.1", "Mend the lamps in the hall", "Bursar", "May 2024"),
        ("1.2", "Paint the stairs to the loft", "Bursar", "June 2024"),
    )
    REVIEW = (HEADER, *PLAN)

    @pytest.mark.parametrize("title", ["Completed actions", "Actions closed since May 2023"])
    def test_it_holds_no_statements(self, title):
        found = read(table(*self.REVIEW), heading(title), table(*self.LOG))
        assert rows_of(found) == [("", s, [a]) for s, a in PLAN]
        left = [piece.text for piece in found.residue if piece.role in {"prose", "table"}]
        assert left == [title, *(text for row_ in self.LOG for text in row_)]
        assert "unplaced-table" not in codes_of(found)

    @pytest.mark.parametrize("title", ["Actions to be completed", "Harbour"])
    def test_log_of_other_actions_is_read(self, title):
        found = read(table(*self.REVIEW), heading(title), table(*self.LOG))
        assert len(rows_of(found)) == len(PLAN) + 2

    def test_log_is_read_where_there_are_no_statements(self):
        assert len(rows_of(read(heading("Completed actions"), table(*self.LOG)))) == 2
