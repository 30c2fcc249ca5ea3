"""Statements that are stored again keep their ids, so that addresses lead to the same ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.store.rows.kept_ids import Known, kept_ids

OARS, SAILS, MASTS = (
    Known("1.1", "Oars float."),
    Known("1.2", "Sails fold."),
    Known("2.1", "Masts."),
)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ([OARS, SAILS, MASTS], [7, 8, 9]),
        ([OARS, MASTS, SAILS], [7, 9, 8]),
        ([SAILS, MASTS], [8, 9]),
        ([OARS, Known("2.7", "Sails fold."), MASTS], [7, 8, 9]),
        ([OARS, Known("1.2", "Sails tear."), MASTS], [7, 8, 9]),
        ([Known("1.1", "Sails fold."), Known("1.2", "Oars float.")], [8, 7]),
        ([OARS, Known("3.1", "Ropes hold."), MASTS], [7, 20, 9]),
        ([Known(None, "Ropes hold."), Known(None, "Flags fly.")], [20, 21]),
    ],
)
def test_statement_keeps_its_id_by_its_text_or_its_number(now, expected):
    assert kept_ids([(7, OARS), (8, SAILS), (9, MASTS)], now, 20) == expected


def test_statements_that_are_alike_keep_their_ids_in_their_order():
    assert kept_ids([(7, OARS), (8, OARS)], [OARS, OARS, OARS], 20) == [7, 8, 20]


KNOWN = st.builds(Known, st.sampled_from([None, "1.1", "1.2"]), st.sampled_from("ab"))


@given(st.lists(KNOWN, max_size=6), st.lists(KNOWN, max_size=6))
def test_no_two_statements_share_an_id_and_none_takes_a_strange_one(before, now):
    held = [*enumerate(before, 1)]
    found = kept_ids(held, now, 100)
    assert len(set(found)) == len(now) == len(found)
    assert set(found) <= {statement_id for statement_id, _ in held} | {*range(100, 100 + len(now))}
