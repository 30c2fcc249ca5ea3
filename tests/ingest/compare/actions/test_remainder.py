"""Whether an action asks for what is left of an earlier one, and what it is then called."""

import pytest

from ingest.compare import Pin, compare
from ingest.compare.actions.remainder import asks_for_rest_of
from tests.reviews import complete, review, section, statement

LEFT = [
    (
        "CFO and Principals to complete ICFP at all academies by 31 January 2024.",
        "CFO and the Principal of Deepdale to complete ICFP there by 31 January 2025.",
    ),
    ("Survey the roofs of all sites by May 2023.", "Survey the roof at Elm by May 2024."),
    ("Fit blinds in both halls by March 2024.", "Fit blinds in the hall at Oak by July 2025."),
    (
        "Train a first aider for each of the four piers by July 2024.",
        "Train a first aider for Gull Pier by December 2024.",
    ),
    (
        "Cooks at Elm and Oak to take the hygiene course by May 2024.",
        "Cooks at Oak to take the hygiene course by May 2025.",
    ),
    (
        "Renew the ropes on all twelve boats by Easter 2024.",
        "Renew the ropes on the remaining five boats by Easter 2025.",
    ),
    (
        "Every harbour to write a flood plan by June 2024.",
        "The harbour at Elm to write a flood plan by June 2025.",
    ),
    (
        "Site teams to label the valves at the six schools by October 2023.",
        "Site team to label the valves at Holm Road by May 2024.",
    ),
    (
        "Clubs to enter all oars in the list by Easter 2024.",
        "Harbour Row and Marsh End to enter all oars in the list by October 2024.",
    ),
]
OTHERS = [
    ("Clubs to enter all oars by Easter 2024.", "Clubs to enter all sails by Easter 2025."),
    ("Train cooks at Elm by May 2023.", "Train cooks at Oak by May 2024."),
    ("Train all cooks in hygiene by July 2023.", "Train the new cooks in hygiene by July 2024."),
    ("Survey the roofs of all sites by May 2023.", "Survey the drains at Elm by May 2024."),
    ("Survey the roofs of all sites by May 2023.", "Mend the roof at Elm by May 2024."),
    ("Fit blinds at Elm by May 2023.", "Fit blinds at all sites by May 2024."),
    ("Hold a drill at each pier by May 2023.", "Hold a drill at each pier by May 2024."),
    ("Appoint a nurse for Elm by May 2023.", "Appoint a second nurse for Elm and Oak by May 2024."),
    ("Write to all parents by May 2023.", "Write to the parents of Year 6 by May 2024."),
    ("Heads to visit the six schools by May 2023.", "Heads to visit Denmark by May 2024."),
    ("Meet the two unions by May 2023.", "Meet the council by May 2024."),
]


def year(number, text, action):
    return complete(review(section("1", statement("1.1", text, action)), year=number))


def acted(number, action):
    return year(number, "boats are painted;", action).sections[0].statements[0].actions[0]


@pytest.mark.parametrize(("before", "after"), LEFT)
def test_same_task_of_fewer_is_what_is_left(before, after):
    assert asks_for_rest_of(acted(2023, before), acted(2024, after))


@pytest.mark.parametrize(("before", "after"), OTHERS)
def test_task_of_others_or_another_task_is_not_left(before, after):
    assert not asks_for_rest_of(acted(2023, before), acted(2024, after))


@pytest.mark.parametrize(("before", "after"), LEFT)
def test_what_is_left_of_a_task_was_put_off(before, after):
    old = year(2023, "no boat has a bell;", before)
    new = year(2024, "five boats have a bell, two have none;", after)
    (pair,) = compare(old, new, [Pin("1.1", "1.1", True)]).actions()
    assert pair.outcome.kind == "put off"


def test_what_is_left_is_another_step_where_nothing_falls_short():
    old = year(2023, "no boat has a bell;", LEFT[0][0])
    new = year(2024, "every boat has a bell;", LEFT[0][1])
    (pair,) = compare(old, new, [Pin("1.1", "1.1", True)]).actions()
    assert pair.outcome.kind == "continues"
