"""Most of some things are of a kind."""

import pytest

from parsers.recogniser.majority import are_mostly


@pytest.mark.parametrize(
    ("things", "expected"),
    [("abC", True), ("abCD", False), ("aBC", False), ("", False)],
)
def test_more_than_half_are_most(things, expected):
    assert are_mostly(things, str.islower) is expected
