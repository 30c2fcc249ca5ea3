"""How far a denial reaches: to a second denial, to what is bad, to what may be said."""

import pytest

from parsers.meaning.judgement.grammar import judge


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "There is not a cook in the depot who goes without gloves."),
        ("in place", "There isn't a driver in Depot 2 who hasn't had a call."),
        ("in place", "There is not a van that lacks a log."),
        ("in place", "You won't find a driver who can't read the map."),
        ("in place", "You will not meet a cook who doesn't know the way out."),
        ("in place", "You'd be hard pressed to find a guest who has not been served."),
        ("gap", "There is not a plan that helps absent guests."),
        ("gap", "There is not a driver here who has been trained."),
        ("gap", "You won't find a cook who has read the menu."),
        ("gap", "You will not find a log that covers accidents."),
        ("gap", "The depot would struggle to find drivers."),
        ("gap", "There is no plan that deals with waste."),
        ("gap", "There is no cook who can work in an emergency."),
    ],
)
def test_one_of_whom_something_is_denied_twice_is_in_place(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "There is very little that this cook does not know about bread."),
        ("in place", "There isn't much she misses."),
        ("gap", "There is very little that drivers know about the rules."),
        ("gap", "There is little time for cooks who do not know the oven."),
        ("gap", "There isn't much we do for guests."),
        ("in place", "No driver has been permitted to take out a van without first signing."),
        ("in place", "No cook may open the cellar unless the manager is there."),
        ("gap", "No guest has been allowed to leave the hall with a plate."),
        ("in place", "Not one of our drivers left without a reference."),
        ("gap", "Guests left without a menu."),
    ],
)
def test_little_that_is_not_and_nobody_without_are_in_place(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "Not one of the nine depots set a deficit budget."),
        ("in place", "Nothing in the last letter was rated high."),
        ("in place", "No risk on the list is rated red."),
        ("gap", "Nothing in the plan was rated good."),
        ("gap", "No driver was rated high."),
        ("in place", "No child on a reduced timetable."),
        ("in place", "No child on the waiting list."),
        ("gap", "No child with a plan."),
        ("in place", "The spring tasting ran without a single accident."),
        ("gap", "The week passed without a single complaint being answered."),
        ("gap", "Vans leave without a driver."),
        ("in place", "Fights: none since May."),
        ("gap", "Trained cooks: none since May."),
        ("gap", "There is no meeting after an accident."),
        ("gap", "No check was made after a complaint."),
        ("in place", "There were no complaints after the move."),
        ("gap", "No depot logged its losses."),
    ],
)
def test_evil_is_denied_only_where_it_is_what_there_is_none_of(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "It cannot be said that drivers fail to sign."),
        ("in place", "Nobody could accuse the cooks of being late."),
        ("gap", "It cannot be said that guests enjoy the soup."),
        ("gap", "No one could accuse the menu of clarity."),
        ("gap", "It can hardly be argued that the cook listens."),
        ("in place", "There is no one in the kitchen who cannot swim."),
    ],
)
def test_fault_that_cannot_be_said_is_none(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "Nobody seems to mind the new rota."),
        ("in place", "No one minded when the hall was shut."),
        ("gap", "Nobody seems to know the new rota."),
        ("in place", "You will not hear a raised voice in the kitchen."),
        ("gap", "You will not find a seat."),
        ("gap", "Cooks did not hear the complaints."),
        ("in place", "I cannot think of a guest who left hungry."),
        ("gap", "Guests do not think that complaints are dealt with quickly."),
        ("gap", "Cooks cannot name a guest who came twice."),
        ("in place", "At no meeting this year was the committee short of members."),
        ("gap", "At no meeting this year was the menu read."),
        ("in place", "Not a parcel has gone astray."),
        ("gap", "Not a good year for the kitchen."),
        ("in place", "We have yet to lose a parcel."),
        ("in place", "We have yet to receive a complaint."),
        ("gap", "We have yet to receive a reply."),
        ("in place", "Accidents: 0."),
        ("in place", "Empty seats are rare."),
        ("in place", "There is rarely an empty seat."),
        ("gap", "There is rarely a menu."),
        ("in place", "Only two of the 300 meals were sent back."),
        ("in place", "Only three of the 90 vans were late."),
        ("in place", "Guests no longer have to queue."),
        ("gap", "Guests have to queue."),
        ("in place", "The rules ask for a drill each term and we hold two."),
        ("gap", "Cooks ask for a drill each term."),
        ("in place", "Should a guest fall ill, a nurse is there within minutes."),
        ("gap", "Should we close, nobody knows."),
        ("in place", "Strangers cannot get in."),
        ("gap", "Strangers can wander in."),
        ("unclear", "Menu cards are down to two a year."),
        ("gap", "The depot is down to two cooks."),
    ],
)
def test_denial_of_what_nobody_minds_meets_or_suffers(value, text):
    assert judge(text).value == value
