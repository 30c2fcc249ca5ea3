"""Further parts of a couple, given how well each goes with the whole."""

import pytest

from ingest.compare.parts import Part, claims, further_parts
from ingest.compare.similarity import Similarity, Words

WHOLE = "bells ponds newts reeds ducks carts ropes lamps doors gates"
REST = "bells ponds newts reeds ducks carts ropes lamps doors"


def parts(part):
    """What further parts of the whole there are beside the rest of it."""
    old, new = (
        [Words(frozenset(text.split()), frozenset()) for text in side]
        for side in ([WHOLE], [REST, part])
    )
    return further_parts(Similarity(old, new), dict.fromkeys(claims({0: 0}, [(0, 1)]), 0.9))


@pytest.mark.parametrize("part", ["gates", "gates rust", "gates bells ponds"])
def test_part_that_says_what_the_rest_does_not_is_one(part):
    assert parts(part) == [Part((0, 0), "new", 1)]


@pytest.mark.parametrize(
    "part",
    [
        "bells ponds",
        "gates fences walls hedges paths lawns sheds barns tents",
    ],
    ids=["nothing of its own", "a word in passing"],
)
def test_part_that_accounts_for_too_little_is_none(part):
    assert parts(part) == []
