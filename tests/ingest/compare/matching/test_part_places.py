"""What the places of two parts say for their being one statement."""

import pytest

from ingest.compare.matching.part_places import place_log_odds
from ingest.compare.matching.parts import Part
from ingest.compare.matching.review_pair import ReviewPair
from tests.reviews import action, review, section, statement

WHOLE = review(section("1", statement("1.1", "we sing and swim.")))


def log_odds(*statements, side="new", siblings=(), whole=WHOLE):
    """What the place of the last statement says, where the first is a part already known."""
    parts = review(section("1", *statements))
    reviews = ReviewPair(whole, parts) if side == "new" else ReviewPair(parts, whole)
    return place_log_odds(reviews, Part((0, 0), side, len(statements) - 1), siblings)


PART, FAR, LAST = statement("1.1", "a"), statement("1.2", "b"), statement("1.3", "c")
LINKED = statement("1.3", "c", action("Linked to 1.1", "1.1"))


def test_part_far_from_the_others_is_no_likelier():
    assert log_odds(PART, FAR, LAST) == 0


AT_ELM = review(section("1", statement("1.1", "In Elm High journals are approved by both phases.")))


@pytest.mark.parametrize(
    "text", ["Bells ring at Elm High.", "Both keep bells in the primary phase."]
)
def test_what_is_only_said_of_the_same_place_elsewhere_is_no_part(text):
    assert log_odds(PART, FAR, statement("1.3", text), whole=AT_ELM) < -10


@pytest.mark.parametrize("text", ["At Elm High journals ring.", "Nobody approves the bells."])
def test_what_is_said_of_the_same_thing_elsewhere_may_be_a_part(text):
    assert log_odds(PART, FAR, statement("1.3", text), whole=AT_ELM) == 0


@pytest.mark.parametrize("side", ["old", "new"])
def test_part_next_to_the_other_is_likelier(side):
    assert log_odds(PART, LAST, side=side) > 0


def test_part_that_links_to_the_other_is_likelier():
    assert log_odds(PART, FAR, LINKED) > 0


def test_part_next_to_another_part_of_the_same_whole_is_likelier():
    assert log_odds(PART, FAR, LAST, siblings=[Part((0, 0), "new", 1)]) > 0


def test_part_of_the_other_side_is_no_neighbour():
    assert log_odds(PART, FAR, LAST, siblings=[Part((0, 0), "old", 1)]) == 0
