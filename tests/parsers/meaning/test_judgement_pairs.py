"""Two claims of one statement: of others, or told of none."""

import pytest

from parsers.meaning.judgement.grammar import judge


@pytest.mark.parametrize(
    "text",
    [
        "The menu is printed, and cooks share one copy.",
        "The hall is used, though it is warm.",
        "Cooks are briefed; guests watch.",
        "Cooks bake in May. Older cooks help them.",
        "Cooks meet each week while drivers meet each month.",
        "Ovens are checked each term. Those in the annexe are checked each month.",
    ],
)
def test_two_plain_claims_are_in_place_whoever_they_are_about(text):
    assert judge(text).value == "in place"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "The halls have been lined, and no drum is heard in the kitchen."),
        ("in place", "Cooks plan the menus together and no dish is repeated."),
        ("in place", "Drivers stand in for each other, so no van stays in the yard."),
        ("in place", "Orders are checked, so there are no queries."),
        ("in place", "I pushed all the gates and not one gave."),
        ("partly", "The menus are printed and no date is set."),
        ("gap", "The shop ends early, so nobody comes."),
        ("gap", "The menu is dirty, and no drum is heard."),
    ],
)
def test_none_of_what_is_not_missed_bears_out_a_claim(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "The log is kept and gathers dust."),
        ("gap", "The menu goes from soup to pie and forgets the bread."),
        ("partly", "The scheme runs on Monday and tails off after that."),
        ("partly", "The log is kept and lacks dates."),
        ("partly", "Cooks keep the log and drivers forget it."),
    ],
)
def test_verb_of_the_same_subject_spoils_a_plain_claim(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "The kitchen has a waiting list of none."),
        ("gap", "The kitchen has a waiting list of nine."),
        ("in place", "Complaints went from nine a month to none."),
        ("gap", "Tastings went from nine a month to none."),
        ("in place", "The infection did not spread."),
        ("gap", "The good news did not spread."),
        ("in place", "Cost does not stop any guest from coming."),
    ],
)
def test_problem_that_ends_or_does_not_spread_is_in_place(value, text):
    assert judge(text).value == value
