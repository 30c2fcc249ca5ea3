"""Plans alone, and harm, fuss and cost that nobody has."""

import pytest

from parsers.meaning.judgement.grammar import judge


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("unclear", "The menu will be looked at again in May."),
        ("unclear", "A second cook is to be appointed."),
        ("unclear", "We plan to look at the prices in the spring."),
        ("partly", "Two ovens are in, and a third will follow in May."),
        ("gap", "Meals are late and will be late in May."),
        ("in place", "Feasts are planned for with the mosque."),
        ("in place", "Guests choose whose turn it is to serve."),
    ],
)
def test_plan_alone_says_nothing_of_how_things_stand(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text", "words"),
    [
        ("in place", "Vans no longer block the yard.", "no longer block"),
        ("gap", "The oven no longer heats the top shelf.", "no longer heats"),
        ("gap", "The bell no longer rings in the annexe.", "no longer rings"),
        ("gap", "The shop no longer opens on Mondays.", "no longer opens"),
        ("gap", "Vans no longer run to the coast.", "no longer run"),
        ("gap", "The list can no longer be found.", "no longer"),
        ("gap", "Drivers are no longer confident at night.", "are no longer confident"),
        ("gap", "Guests no longer visit.", "no longer visit"),
        ("gap", "The card leads to a menu that no longer exists.", "no longer exists"),
    ],
)
def test_what_has_ended_is_missed_unless_it_was_bad(value, text, words):
    found = judge(text)
    assert (found.value, words in found.words) == (value, True)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "Tables are changed without a fuss."),
        ("in place", "Guests use the fund without shame or forms."),
        ("in place", "Bread has been sold without a break since May."),
        ("in place", "Cooks rest without anyone having to ask."),
        ("in place", "Guests wash up without being told."),
        ("gap", "Guests leave without a menu."),
        ("gap", "Vans go out without a check, and the fuss is great."),
    ],
)
def test_it_is_well_to_do_without_fuss(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "No guest is hurried."),
        ("in place", "Nobody in the queue has been turned away."),
        ("in place", "Cooks are never pulled off the night shift."),
        ("in place", "Guests who drop a plate are helped, and nobody is blamed."),
        ("gap", "No guest is told."),
        ("gap", "Nobody has been told."),
        ("gap", "Cooks never turned up."),
        ("gap", "Menus are not kept."),
    ],
)
def test_harm_of_nobody_is_in_place(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "Guests on low pay pay nothing."),
        ("in place", "The bus costs guests nothing."),
        ("in place", "Our guests ate for a week, and none paid a penny."),
        ("gap", "The depot offers guests nothing."),
        ("gap", "No driver paid for the van."),
        ("in place", "A search of the cellar found none."),
        ("in place", "The last two visits found no trace."),
        ("in place", "A check in May turned up nothing."),
        ("gap", "The audit of the logs found none in place."),
        ("gap", "Guests found none."),
    ],
)
def test_cost_of_nothing_and_check_that_finds_nothing_are_in_place(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "Nobody works in fear of the manager."),
        ("in place", "No driver works in a damaged van."),
        ("in place", "Nobody counts the takings alone."),
        ("gap", "Nobody checks the guests on a damaged lift."),
        ("gap", "Nobody knows the way in damaged vans."),
        ("gap", "Nobody is trained in damaged vans."),
        ("in place", "No guest we asked said that they felt ignored."),
        ("in place", "Not one cook told us they had been left out."),
        ("gap", "No guest said that they felt safe."),
        ("gap", "No cook said why the oven is broken."),
    ],
)
def test_bad_way_that_nobody_has_or_tells_of_is_in_place(value, text):
    assert judge(text).value == value
