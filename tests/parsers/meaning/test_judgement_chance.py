"""Gaps that hang on chance: what is learned too late, made do with, or open to anybody."""

import pytest

from parsers.meaning.judgement.grammar import judge


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "Cooks learn what the board has decided from the newsletter."),
        ("gap", "Cooks find out that the depot is closed from the neighbours."),
        ("gap", "I find out that the oven is broken when the bread stays raw."),
        ("in place", "Cooks learn what the board has decided at each meeting."),
        ("in place", "Guests learn what the cook has changed from the newsletter."),
        ("in place", "Cooks carry out changes in the guests' menus."),
        ("in place", "Cooks learn to notice changes in guests."),
        ("gap", "I know what goes on if I sit next to the driver."),
        ("gap", "The van stays off the road until the club finds the money."),
        ("gap", "You get an answer if you know the right person."),
        ("gap", "The heating works if you kick it."),
        ("gap", "The hall is swept when the caretaker is in the mood."),
        ("gap", "The same guest has two numbers depending on which desk you ask."),
        ("in place", "Cooks knock and wait until the guest opens."),
        ("in place", "Guests get a key if they sign for it."),
        ("in place", "Cooks check in when their mood is low."),
        ("partly", "Tastings go well where the manager likes them."),
        ("partly", "Clubs are held where the head cook is keen."),
        ("in place", "Meals are served where the guests are."),
        ("in place", "Drivers stop where the law allows it."),
    ],
)
def test_what_is_learned_or_done_by_chance_is_no_practice(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "The menu dates back to the days of the old manager."),
        ("gap", "The rules were filled in under the chairman but two."),
        ("gap", "The handbook names drivers who left in 2019."),
        ("gap", "The prices are those of the previous cook."),
        ("gap", "The list of keys is from before the move."),
        ("in place", "The handbook names the drivers of each depot."),
        ("in place", "The plan was drawn up by the former cook but kept by the new one."),
        ("partly", "All depots but one keep a log."),
    ],
)
def test_age_is_told_by_those_who_have_left(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "Old chairs are stacked in the fire escape."),
        ("gap", "The library is used to store tyres."),
        ("gap", "The back room is full of boxes."),
        ("gap", "Bleach stands beside the flour."),
        ("gap", "Children can climb over the gate."),
        ("gap", "Dogs can get in through the hedge."),
        ("gap", "The whole office can read the payroll."),
        ("gap", "Guests can see each other's wages."),
        ("in place", "The fire escape is kept clear."),
        ("in place", "The gym is used to keep guests fit."),
        ("in place", "The hall is full of guests."),
        ("in place", "Children cannot climb over the gate."),
        ("in place", "Children can climb on the frame."),
        ("in place", "Guests can get in through the main gate."),
        ("in place", "Medicines are kept beside the desk of the nurse."),
    ],
)
def test_what_is_put_to_a_wrong_use_or_open_to_anybody_is_a_gap(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "The garden consists of a swing and a bench."),
        ("gap", "Cooks get one lesson, in their last month."),
        ("gap", "By the time the last guests sit down there is soup left and a bit of bread."),
        ("gap", "A visit by the manager once a year, and that is about the extent of it."),
        ("gap", "The queue takes twenty minutes out of a thirty-minute lunch."),
        ("gap", "Cooks spend the first hour queueing for knives."),
        ("gap", "Half of the morning goes on finding chairs."),
        ("gap", "Sixty guests share two taps."),
        ("gap", "One shower serves 90 guests."),
        ("in place", "Cooks get one lesson a week."),
        ("in place", "Sixty guests share ten tables."),
        ("in place", "One nurse serves three depots."),
        ("in place", "Guests spend the first hour baking."),
        ("unclear", "By the time guests get to the hall the bread is gone round."),
        ("unclear", "The garden consists of a lawn and twelve beds."),
    ],
)
def test_amount_is_plainly_too_small_or_the_time_lost(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "The evacuation plan says nothing about the cellar."),
        ("partly", "Cooks have a manual. What they don't have is the time to read it."),
        ("partly", "The depot has vans. What it lacks is drivers."),
        ("gap", "What guests do not yet have is a place to sit."),
        ("in place", "What the depot does not have is a waiting list."),
        ("in place", "What cooks do not lack is time."),
        ("gap", "After the trip is over we lose sight of the guests."),
        ("partly", "New cooks learn the menu in week one. New drivers wait until January."),
        ("in place", "A short wait until May was agreed with guests."),
        ("partly", "We've cracked breakfast. Supper is a bear garden."),
        ("gap", "The wall is cracked."),
    ],
)
def test_what_is_lacked_lost_or_waited_for(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "Only one cook is both a driver and a cleaner, which meets the rule."),
        ("in place", "Only one of the seven cooks is a driver, as the rules ask."),
        ("gap", "Only one driver turned up, which pleased nobody."),
        ("in place", 'Our articles require that "two guests be asked", and two were, in May.'),
        ("gap", "Cooks require that new knives be bought."),
        ("in place", "It is a rare guest who does not come back."),
        ("in place", "It is a rare day when a van is late."),
        ("in place", "It is a rare driver who cannot tell you the way."),
        ("gap", "It is a rare cook who stays a year."),
        ("in place", "Cooks get down on their knees and scrub the floor."),
        ("gap", "Sales are down on last year."),
        ("partly", "Trade sits at 91 %, up from 78 in the spring; the target is 100."),
        ("gap", "The letter sits at the gate."),
    ],
)
def test_words_of_a_gap_may_tell_what_is_in_place(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "The minibus is from 2004."),
        ("gap", "The handbook is the 2013 edition."),
        ("in place", "The minibus is from the county."),
        ("in place", "Everyone has the handbook, which is the 2024 edition."),
        ("in place", "The 2024 edition of the handbook is on every desk."),
        ("gap", "Drivers spend each morning hunting for keys."),
        ("gap", "Cooks spend the last part of every lesson sharpening knives."),
        ("gap", "The rota can be changed by anyone with the link."),
        ("gap", "Half the village has a key to the hall."),
        ("gap", "Former cooks hear from us when we want money."),
        ("gap", "First aid consists of me and a box of plasters."),
        ("gap", "Road safety means an assembly in spring."),
        ("in place", "Safety means a locked gate and a watchful eye."),
        ("gap", "In the yard we are blind."),
        ("in place", "Blind guests are met at the gate."),
    ],
)
def test_old_things_lost_time_and_little_done(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("partly", "The hall is lovely for those who know it; new guests wait."),
        ("partly", "Regulars have a key. Newcomers queue."),
        ("in place", "Guests sit and wait."),
        ("gap", "What has not followed is the training."),
        ("gap", "What has yet to come is a menu."),
        ("gap", "All that is missing is a cook."),
        ("unclear", "What has followed is a calmer kitchen."),
        ("unclear", "Whether the kitchen pays for the shop depends on how you count."),
        ("gap", "Whether a guest gets a blanket depends on who is at the desk."),
    ],
)
def test_half_that_waits_and_what_has_not_come(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(("numbers", "value"), [(40, "gap"), (60, "in place")])
def test_no_more_numbers_of_a_clause_are_compared_than_anybody_writes(numbers, value):
    assert judge(f"On {'7 ' * numbers}days sixty guests share two taps").value == value
