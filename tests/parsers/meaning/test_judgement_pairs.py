"""Two claims of one statement: of others, set apart, or told of none."""

import pytest

from parsers.meaning.judgement.grammar import judge


@pytest.mark.parametrize(
    ("value", "text", "words"),
    [
        ("partly", "Clubs meet, but guests eat in the hall.", "meet … eat"),
        ("partly", "The menu is printed, though cooks share one copy.", "is … share"),
        ("in place", "The menu is printed, and cooks share one copy.", "is"),
        ("in place", "The hall is used, though it is warm.", "warm"),
        ("partly", "Cooks in large depots get time; smaller ones use what is over.", "get … use"),
        ("partly", "Menus are in English. Other depots use pictures.", "are … use"),
        ("partly", "Cooks are briefed; those who join later are told by guests.", "are … are"),
        ("in place", "Cooks are briefed; guests watch.", "are"),
    ],
)
def test_claim_that_is_set_apart_from_another_is_partly(value, text, words):
    found = judge(text)
    assert (found.value, found.words) == (value, words)


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
        ("in place", "Vans and guests no longer mix, as deliveries come by the gate at both ends."),
    ],
)
def test_problem_that_ends_or_does_not_spread_is_in_place(value, text):
    assert judge(text).value == value
