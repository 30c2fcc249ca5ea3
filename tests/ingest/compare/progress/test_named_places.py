"""Fewer places fall short where the newer text names but some of those that did."""

import pytest

from ingest.compare.progress.named_places import fewer_places

OLD = "Six piers have a crane. There is no crane at Elm, Ash Lane and Oak."


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        ("Elm and Ash Lane have had a crane since May. Oak has none.", True),
        ("Elm was given a crane, but there is none at Ash Lane and Oak.", True),
        ("There is no crane at Elm, Ash Lane and Oak.", False),
        ("There is no crane at Elm, Ash Lane, Oak and Birch.", False),
        ("There is no crane at Birch.", False),
        ("There is a crane at Elm.", False),
        ("There is no crane in May, nor for Year 6.", False),
        ("There is no crane.", False),
    ],
)
def test_fewer_places_are_named_as_short(new, expected):
    assert fewer_places(OLD, new) == expected
