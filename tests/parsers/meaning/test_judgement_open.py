"""What is left open says nothing; what has begun is so in part; words that only sound bad."""

import pytest

from parsers.meaning.judgement.grammar import judge


@pytest.mark.parametrize(
    "text",
    [
        "The position regarding the van was noted.",
        "Trustees received a report on waste.",
        "The letter on parking was received.",
        "The Committee debated the colour of the vans and deferred the item.",
        "The matter of the yard was discussed and no decision was taken.",
        "The item on hats was carried over to the next meeting.",
        "On meals, the reader is referred to the annex.",
        "For the menu, readers should turn to section 7.",
        "Bid for a new oven - outcome awaited.",
        "The outcome of the hearing is still awaited.",
        "Whether the new cook will bear out our hopes remains to be seen.",
        "Time will tell whether the van is big enough.",
        "We are waiting to hear from the council.",
        "A firm runs the vans and we shall see how that goes.",
        "The Trust is looking after the vans; we shall see how that goes.",
        "Seventeen complaints reached stage 2 of the procedure.",
        "Nine drivers left during the year.",
        "Forty thefts were recorded.",
        "The share of hot meals came out at 64%.",
    ],
)
def test_what_is_left_open_says_nothing(text):
    assert judge(text).value == "unclear"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "The depot notes every absence."),
        ("in place", "Trustees receive a report each term and act on it."),
        ("in place", "The minutes were typed up within a day."),
        ("gap", "New ovens are awaited."),
        ("gap", "Much remains to be done."),
        ("in place", "Nine drivers run the clubs."),
        ("in place", "Sixty guests reached the summit."),
        ("gap", "The vans are dirty, and time will tell whether they last."),
        ("in place", "Meals came in at 54%, two over target."),
    ],
)
def test_what_is_told_all_the_same(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    "text",
    [
        "Work has commenced on a new menu.",
        "A plan for the yard is in the course of preparation.",
        "The evening club is just getting going.",
        "The list of vans is at second draft.",
        "The search for a cook is at interview stage.",
        "More and more of our cooks are willing to bake.",
        "A growing number of guests bring their own cups.",
        "Lunch is less of a scramble than it was.",
        "The menu lists all dishes, the one omission being the soup.",
        "Fewer guests are refusing soup than a year ago.",
        "Fewer guests are refusing soup than in 2023.",
        "Baking is still in its infancy.",
        "The new oven is half built.",
    ],
)
def test_what_has_begun_or_grows_is_so_in_part(text):
    assert judge(text).value == "partly"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "Guests go on the boat for a day and come home exhausted."),
        ("gap", "Cooks are exhausted."),
        ("in place", "The manager asks awkward questions."),
        ("gap", "The stairs are awkward."),
        ("in place", "Our pathway for anxious non-attenders has brought 14 guests back."),
        ("gap", "Guests are anxious."),
        ("in place", "The hall is done and smells of polish."),
        ("gap", "The hall smells."),
        ("in place", "The last workshop was standing room only."),
        ("gap", "Sales slid to 92% last year."),
        ("gap", "Fuel costs closed at £412,000 against a budget of £260,000."),
        ("gap", "Sales closed the year at 90% against a target of 94%."),
        ("gap", "More training wanted on ovens."),
        ("gap", "A sharper knife is called for."),
        ("gap", "Fire-aware cooking might usefully be introduced."),
    ],
)
def test_words_that_sound_bad_or_good_and_are_not(value, text):
    assert judge(text).value == value
