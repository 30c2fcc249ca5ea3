"""Gaps that are told indirectly: by surprise, by chance, by what people avoid or wish for."""

import pytest

from parsers.meaning.judgement import judge


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "It came as a great surprise to drivers that the depot has a doctor."),
        ("gap", "It is news to most cooks that a menu exists."),
        ("gap", "Drivers were astonished to learn that the depot has a doctor."),
        ("gap", "Cooks were taken aback to hear that the depot would close."),
        ("in place", "Nobody was surprised to hear that the depot has a doctor."),
        ("in place", "Guests were pleasantly surprised to hear that lunch is free."),
        ("in place", "The news goes to all drivers on Monday."),
    ],
)
def test_surprise_tells_what_was_not_known(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "The log is filled in when a driver happens to remember it."),
        ("gap", "The oven is cleaned if the cook thinks of it."),
        ("gap", "The oven is cleaned when cooks remember."),
        ("gap", "Trips are run when a parent can drive."),
        ("in place", "When it happens that a van is late, cooks are told."),
        ("in place", "Cooks think of the guests first."),
        ("in place", "Guests hear from the depot when a driver can come."),
        ("in place", "Cooks remember the guests."),
    ],
)
def test_what_is_left_to_chance_is_a_gap(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "The stairs are a place that guests avoid."),
        ("gap", "Guests avoid the back stairs."),
        ("gap", "The club ends just when drivers need it."),
        ("gap", "The plan is brought out once a year for the inspectors."),
        ("gap", "The plan is dusted off for visitors."),
        ("gap", "The cellar is waiting its turn."),
        ("in place", "Cooks avoid waste."),
        ("in place", "There is no place that guests avoid."),
        ("in place", "The club meets just when drivers need it."),
        ("in place", "Chairs are brought out for the guests."),
    ],
)
def test_what_is_avoided_or_kept_for_show_is_a_gap(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "Cooks would dearly like a second oven."),
        ("gap", "Cooks would also welcome a second oven."),
        ("gap", "Drivers would love some time for repairs."),
        ("gap", "It would be nice to have a second oven."),
        ("gap", "The depot is keen to see a cook appointed."),
        ("in place", "The depot is keen on sport."),
        ("in place", "Cooks warmly welcome the guests."),
    ],
)
def test_wish_is_known_with_an_adverb_put_in(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("partly", "Most drivers log their trips in line with the rules."),
        ("partly", "Most cooks are never late."),
        ("partly", "Several depots have no vacancies."),
        ("partly", "In most depots no complaint was upheld."),
        ("in place", "Some 170 guests had no complaint."),
        ("in place", "All drivers log their trips in line with the rules."),
        ("in place", "There were no complaints from most of all from guests."),
        ("gap", "Some depots have no heating."),
    ],
)
def test_praise_of_some_is_partly_and_a_fault_of_some_is_a_gap(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("partly", "Lunch is strong in KS1. In KS2 it has slipped."),
        ("partly", "Vans and cellar all fine. Lunches stopped when the cook left."),
        ("partly", "Cooking is thriving. The choir folded in the spring."),
        ("partly", "The ovens are old, the menus are superb."),
        ("partly", "Drivers are often late, cooks are punctual."),
        ("gap", "Drivers are often late, cooks are cold."),
        ("in place", "Late fees, which are rare, are waived."),
        ("in place", "The choir is thriving. Napkins are folded in the spring."),
    ],
)
def test_second_sentence_has_its_own_sign(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "The cook sits on the catering committee and reports to the depot each term."),
        ("in place", "Our cook sits on SLT."),
        ("gap", "The plan sits on a shelf."),
        ("gap", "Subject leads for music and sport have yet to see a lesson."),
        ("in place", "Every kitchen has a worry box."),
        ("gap", "The oven is a worry."),
        ("in place", "Nothing is left to chance when guests move in."),
    ],
)
def test_seats_roles_and_boxes_are_told_from_faults(value, text):
    assert judge(text).value == value
