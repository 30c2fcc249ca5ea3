"""What the clauses of a statement say for its having parts."""

import pytest

from ingest.compare.matching.part_clauses import clause_log_odds
from ingest.compare.matching.parts import Part
from ingest.compare.matching.review_pair import ReviewPair
from parsers.review import Judgement
from tests.reviews import action, complete, review, section, statement

# Others, so that a word of one statement alone is a rare one.
OTHERS = [statement(f"2.{n}", text) for n, text in enumerate(("newts", "reeds", "ducks"), 1)]


def log_odds(whole, *parts, side="new", siblings=()):
    """What the clauses of the whole say for the last part, where the first is known already."""
    whole, *parts = (
        each if not isinstance(each, str) else statement("1.1", each) for each in (whole, *parts)
    )
    one, other = (review(section("1", *each, *OTHERS)) for each in ([whole], parts))
    reviews = ReviewPair(one, other) if side == "new" else ReviewPair(other, one)
    return clause_log_odds(reviews, Part((0, 0), side, len(parts) - 1), siblings)


@pytest.mark.parametrize("joint", ["; ", ", but ", " and ", ", ", " although ", ". ", " – "])
@pytest.mark.parametrize("side", ["old", "new"])
def test_part_that_says_what_another_clause_says_is_likelier(joint, side):
    assert log_odds(f"bells ring{joint}lamps burn", "bells rang", "lamps burnt", side=side) > 2


def test_part_that_says_it_in_other_words_is_likelier():
    assert log_odds("pianos sound fine; boilers break", "pianos are played", "heating fails") > 1


@pytest.mark.parametrize(
    "part",
    ["bells burn out", "carts roll", "a ring of carts"],
    ids=["the same clause", "none of the clauses", "a word of what another part says"],
)
def test_part_that_says_nothing_of_its_own_is_no_likelier(part):
    assert log_odds("bells ring as lamps burn and doors creak", "bells and lamps burn", part) == 0


def test_whole_that_says_one_thing_has_no_likelier_parts():
    assert log_odds("bells ring by lamps", "bells rang", "lamps burnt") == 0


def test_part_of_another_clause_than_its_siblings_is_likelier():
    parts = "bells rang", "lamps burn on", "lamps burned"
    known = [Part((0, 0), "new", 1)]
    assert log_odds("bells ring; lamps burn", *parts) > 0
    assert log_odds("bells ring; lamps burn", *parts, siblings=known) == 0


def test_part_whose_actions_only_refer_to_the_other_is_likelier():
    whole, known = "bells ring; lamps burn", statement("1.1", "bells rang")
    referring = complete(
        review(section("1", statement("1.2", "lamps", action("Linked to 1.1", "1.1"))))
    )
    part = referring.sections[0].statements[0]
    assert log_odds(whole, known, part) > log_odds(whole, known, "lamps")


def test_parts_that_share_out_the_places_of_the_whole_are_likelier():
    assert log_odds("they sing at Elm or Oak", "they sing at Elm", "they sing at Oak") > 0
    assert log_odds("they sing at Elm or Oak", "they sing at Elm", "at Elm and Oak they sing") == 0


def judged(value, text):
    return statement("1.1", text)._replace(judgement=Judgement(value, text, "words"))


@pytest.mark.parametrize(
    ("whole", "one", "other", "is_likelier"),
    [
        ("partly", "in place", "gap", True),
        ("partly", "gap", "in place", True),
        ("partly", "gap", "gap", False),
        ("partly", "unclear", "gap", False),
        ("in place", "in place", "gap", False),
    ],
)
def test_parts_of_what_is_partly_in_place_differ(whole, one, other, is_likelier):
    found = log_odds(judged(whole, "bells"), judged(one, "lamps"), judged(other, "doors"))
    assert (found > 0) == is_likelier
