"""What a thing is said to be: a poor thing, one of which a fault is told, or only some thing."""

import pytest

from parsers.meaning.judgement.grammar import judge


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "The pantry is a corridor with a sink in it."),
        ("gap", "The pantry is a draughty old corridor."),
        ("in place", "The pantry is not a corridor."),
        ("in place", "The depot has a cupboard for pans."),
        ("in place", "There is a leaflet for guests."),
        ("gap", "Training for cooks is a leaflet."),
        ("in place", "Guests are given a leaflet."),
        ("gap", "Breakfast is a scrum."),
        ("gap", "The price list is a work of fiction."),
        ("gap", "Getting a van is a lottery."),
        ("gap", "Cooks arrive at the depot as complete strangers."),
        ("gap", "Training amounted to a film and a form."),
        ("unclear", "Fees amounted to a third of income."),
        ("gap", "The plan boils down to a list."),
        ("gap", "The oven may as well not be there."),
        ("gap", "Guests describe the order form as a maze."),
        ("gap", "We are paying for 340 more plates than we have guests."),
        ("gap", "Fines have stopped meaning anything to drivers."),
        ("gap", "Soup is served ten minutes into the meal."),
        ("gap", "Our rank is 62 and dropping."),
        ("gap", "The two kitchens share a yard and may as well be on different islands."),
        ("gap", "Nine depots and one van. Do the maths."),
        ("gap", "What passes for a menu hangs in the hall."),
        ("gap", "Honestly, the pantry is a corridor."),
        ("in place", "Cooks answer honestly."),
    ],
)
def test_poor_thing_is_a_gap_where_something_is_said_to_be_one(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "The pantry is a hall where no food is stored."),
        ("gap", "The pantry is a hall with nothing in it."),
        ("gap", "Suppers are where service falls apart."),
        ("gap", "Suppers are, we hear, meals that nobody finishes."),
        ("unclear", "The pantry is a hall."),
        ("unclear", "Guides are drivers."),
        ("unclear", "Supper is twenty minutes of soup."),
        ("unclear", "The hall has become a shop."),
        ("unclear", "The pantry is a hall where nobody is turned away."),
        ("in place", "The pantry is a bright hall."),
        ("in place", "The pantry is a proper hall with shelves."),
        ("in place", "The cook is a member of the board."),
        ("in place", "Hygiene is a standing item."),
        ("in place", "Drivers are a part of the team."),
        ("in place", "The pantry is swept daily."),
        ("in place", "There is a hall where guests meet."),
        ("in place", "Every cook is a driver."),
    ],
)
def test_what_is_told_of_a_noun_counts_and_the_noun_alone_does_not(value, text):
    assert judge(text).value == value
