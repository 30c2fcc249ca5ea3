"""Couples of a year and a later one, from those of the years in between."""

import pytest

from ingest.compare.matching.following import _composed, _Link


@pytest.mark.parametrize(
    ("earlier", "later", "is_main"),
    [(True, True, True), (True, False, False), (False, True, False)],
)
def test_thread_runs_through_a_couple_where_it_does_in_every_year(earlier, later, is_main):
    found = _composed({(0, 1): _Link(earlier, 0.5)}, {(1, 2): _Link(later, 0.7)})
    assert found == {(0, 2): _Link(is_main, 0.5)}
