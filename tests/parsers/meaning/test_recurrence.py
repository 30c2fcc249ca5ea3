"""Tasks that return each year, what every year has anew, and the years that name a plan."""

import pytest

from parsers.meaning.recurrence import (
    is_event,
    is_for_each,
    is_frequent,
    is_of_yearly_kind,
    is_once_only,
    is_yearly,
    yearly_thing,
)
from parsers.meaning.years_named import plan_years, title_years


@pytest.mark.parametrize(
    "text",
    [
        "Bosun to hold the annual regatta by May 2020.",
        "Clear the gutters each autumn.",
        "Bosun to show the rest of the crew the flags each year.",
        "Purser to look at the last five years each spring.",
        "Prizes for outstanding rowers each summer.",
        "Ropes to be counted each September.",
        "Bosun to plan next year’s races.",
        "Bosun to renew the licence.",
        "Bosun to train the next cohort.",
        "Bosun to send a map to new joiners.",
        "Bosun to set the hours for the coming year.",
        "Bosun to set the year's target with each crew by May 2020.",
        "Crews row to the lighthouse twice a year.",
        "Count of boats to be repeated in March.",
        "Repeat the count of boats by March.",
    ],
)
def test_task_of_every_year(text):
    assert is_yearly(text)


@pytest.mark.parametrize(
    "text",
    [
        "Bosun to introduce an annual regatta by May 2020.",
        "Bosun to tar the hulls by May 2020.",
        "Move to weekly checks of ropes by May 2020.",
        "Bosun to renew our focus on safety.",
        "Bosun to look for new coaches.",
        "Bosun to speak with repeat offenders.",
        "Purser to clear the late annual returns.",
        "Purser to send in the overdue annual returns.",
        "Bosun to build a slip for new joiners.",
        "Bosun to recruit a coach for new joiners.",
        "Bosun to send joiners a new map.",
        "Bosun to tar the hulls by the year's end.",
        "Bosun to clear the year’s backlog of repairs.",
    ],
)
def test_task_that_is_done_once(text):
    assert not is_yearly(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Termly walk round the slip", True),
        ("Half-termly walk round the slip", True),
        ("Bosun to meet crews each month", True),
        ("Bosun to meet crews every half term", True),
        ("Bosun to count the boats in May, July and October", True),
        ("Bosun to count the boats in the spring and summer", True),
        ("Bosun to count the boats by May and July", False),
        ("Bosun to count the boats in May", False),
        ("Bosun to count the boats in May and July 2020", False),
        ("Daily walk round the slip", False),
        ("Bosun to set up a walk every month", False),
        ("Bosun to build a slip for use every month", False),
        ("Bosun to count the monthly dues", False),
        ("Bosun to meet crews", False),
    ],
)
def test_what_is_done_several_times_a_year_is_frequent(text, expected):
    assert is_frequent(text) is expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Bosun to run a programme of races", "programme"),
        ("Bosun to agree the calendar", "calendar"),
        ("Bosun to find a sponsor", ""),
    ],
)
def test_thing_that_every_year_has_anew(text, words):
    assert yearly_thing(text) == words


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("the plan for 2020/2021", (2020,)),
        ("plans for 2021-22 and 2022-23", (2021, 2022)),
        ("by 2020", ()),
        ("by 2020/09/01", ()),
    ],
)
def test_years_that_name_a_plan(text, years):
    assert plan_years(text) == years


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Bosun to read Rowing in Safe Waters 2020.", (2020,)),
        ("Bosun to read the flags by Autumn Term 2020.", ()),
        ("Bosun to paint Elm House in Early May 2020.", ()),
        ("Bosun to agree the plan of Elm House 2020/2021.", ()),
        ("Mend the Slip 2020.", (2020,)),
        ("Bosun 2020", ()),
        ("Bosun to book the June 2020 races.", (2020,)),
        ("Purser to print our 2020 calendar.", (2020,)),
        ("Bosun to mend the slip in the summer 2020 holidays.", ()),
    ],
)
def test_years_of_titles_and_of_things_that_they_tell_apart(text, years):
    assert title_years(text) == years


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bosun to meet every new starter.", True),
        ("Coach at each training session or crew meeting.", False),
        ("Coach at each crew meeting.", True),
        ("Bosun to visit each boathouse.", False),
        ("Bosun to meet parents.", False),
    ],
)
def test_task_is_done_for_each_as_they_come(text, expected):
    assert is_for_each(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bosun to hold a supper for crews on 4 May 2020.", True),
        ("Bosun will run the regatta in May 2020.", True),
        ("Bosun to host rowers from the county during the last week of term.", True),
        ("Practice check in May 2020", True),
        ("Practice check, 21 May 2020", True),
        ("Practice check on the 21st of ropes", False),
        ("Practice check by 21 May 2020", False),
        ("Supper for crews, May 2020", False),
        ("Training afternoon for new crews, May 2020", True),
        ("First training afternoon for new crews, May 2020", False),
        ("Training afternoon by May 2020", False),
        ("Bosun to hold a supper by 4 May 2020.", False),
        ("Bosun to mend the slip in May 2020.", False),
    ],
)
def test_event_takes_place_at_a_time(text, expected):
    assert is_event(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Bosun to run the crew survey",
        "Purser to send the tax return",
        "Purser to bring the budget to the owners",
        "Bosun to hold the lifeboat drill",
        "Harbour master to review the mooring policy",
        "Bosun to hold the open morning",
        "Bosun to book poets for World Sea Day",
        "Bosun to remind crews of the flags",
        "Bosun to write the plan for the pond",
        "Bosun to write a plan for the summer",
        "Bosun to write a race plan for the coming year",
        "Bosun to row with all new Year 7 pupils",
    ],
)
def test_task_is_of_a_kind_that_every_year_has(text):
    assert is_of_yearly_kind(text)


@pytest.mark.parametrize(
    "text",
    [
        "Bosun to introduce a crew survey",
        "Bosun to mend the slip",
        "Bosun to return the ropes",
        "Purser to set a fair price",
        "Bosun to write a mooring policy",
        "Bosun to paint on a dry day",
        "Bosun to book a roof survey",
        "Bosun to hold the survey of the remaining crews",
        "Bosun to write a plan for the pond",
        "Bosun to draw up a mooring plan for Elm",
        "Bosun to paint every Year 7 room",
    ],
)
def test_task_is_of_no_kind_that_every_year_has(text):
    assert not is_of_yearly_kind(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bosun to mend the slip.", True),
        ("Set up a rota.", True),
        ("Bosun to list masts in May, then annually.", True),
        ("Bosun to rewrite the drill.", True),
        ("Bosun to update the rota.", False),
        ("Bosun to check the ropes.", False),
        ("Bosun to book a band.", False),
        ("Collect the dues", False),
        ("Two quotes for the slip", True),
        ("Survey the remaining ropes", True),
        ("Survey last two ropes", True),
        ("Survey ropes last", False),
        ("Look at the last two years", False),
        ("Praise outstanding rowers", False),
        ("Finish the outstanding repairs", True),
        ("Clear the backlog of repairs", True),
        ("Clear the gutters", False),
        ("Print a map", True),
        ("Boathouse roof survey", True),
        ("Crew survey", False),
        ("Two cooks to attend the tide course by May", True),
        ("All cooks to attend the tide course by May", False),
        ("Two cooks to attend the tide course in May", False),
        ("Bosun to visit Elm Pier, Oak and Fir by May", True),
        ("Bosun to visit every pier by May", False),
        ("Bosun to visit Elm and Oak in May", False),
    ],
)
def test_what_is_made_or_mended_is_done_once(text, expected):
    assert is_once_only(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bosun to print the summer timetable", "timetable"),
        ("Cook to post the autumn menu", "the autumn menu"),
        ("Cook to open bookings for the summer's camps", "the summer's camps"),
        ("Plan the Christmas concert", "the Christmas concert"),
        ("Cook to post menus in the autumn term", ""),
        ("Cook to plan the autumn term", ""),
        ("Cook to shut the May half-term club", ""),
        ("Cook to print the menu by the summer", ""),
    ],
)
def test_thing_of_a_season_is_one_of_every_year(text, expected):
    assert yearly_thing(text) == expected
