"""Notes that name a practice, and what is put right, sifted out or needed in them."""

import pytest

from parsers.meaning.judgement.grammar import judge


@pytest.mark.parametrize(
    ("value", "text", "words"),
    [
        ("in place", "Tastings daily in May.", "daily"),
        ("in place", "Two hours of music a week.", "a week"),
        ("unclear", "Music of a week.", ""),
        ("in place", "Bread within 21 days.", "within 21 days"),
        ("unclear", "Bread within a tin.", ""),
        ("in place", "Tutors for cooks, every six weeks.", "every six weeks"),
        ("in place", "Ovens in each depot.", "in each"),
        ("in place", "Reviewed termly by the board.", "termly"),
        ("in place", "Reviewed by the board.", "Reviewed"),
        ("gap", "Stale bread daily.", "Stale"),
        ("gap", "No tastings weekly.", "No tastings"),
        ("unclear", "Ovens: nine.", ""),
    ],
)
def test_note_that_says_how_often_or_for_whom_names_a_practice(value, text, words):
    found = judge(text)
    assert (found.value, found.words) == (value, words)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "The plans show needs at a glance."),
        ("in place", "Cooks share needs, files and a day off."),
        ("in place", "Drivers get a map and a list with needs."),
        ("gap", "The kitchen needs an owner."),
        ("gap", "What it needs, a lift, is not there."),
        ("gap", "The menu needs sorting out."),
        ("in place", "Fewer guests need help now."),
        ("gap", "Many guests need help now."),
        ("in place", "Guests never have to explain their needs twice."),
        ("gap", "Guests do not have to sign in."),
    ],
)
def test_need_as_a_noun_and_duty_that_is_spared_are_no_gap(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "Persistent lateness is dealt with by the manager."),
        ("gap", "Persistent lateness is a matter for the manager."),
        ("in place", "Missed tastings are made up in May."),
        ("gap", "Missed tastings are common."),
        ("in place", "The new menus were checked, and two were refused."),
        ("in place", "Each oven was inspected and one was removed."),
        ("partly", "The new vans were checked, and two were late."),
        ("partly", "The new vans were checked, and drivers were refused."),
        ("gap", "Two vans were refused."),
    ],
)
def test_what_is_put_right_or_sifted_out_is_no_gap(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "What guests say is written down by cooks."),
        ("gap", "Sales are down by a third."),
        ("gap", "Sales are down by 9%."),
        ("in place", "The menu goes up on the wall."),
        ("partly", "Sales are up on last year."),
        ("gap", "Sales are not broken down by depot."),
        ("gap", "The ovens of the old hall have not been switched off."),
        ("gap", "Gloves are not worn."),
        ("gap", "When the oven caught fire nobody took charge."),
        ("gap", "Nobody tells hard-up guests of the fund."),
        ("partly", "Cooks are pleased; drivers feel left out."),
        ("partly", "Vans are booked, but repairs are often put back."),
        ("gap", "Licences have lapsed."),
        ("gap", "The code is used as a catch-all."),
    ],
)
def test_what_moves_is_a_measure_and_what_is_not_done_a_gap(value, text):
    assert judge(text).value == value
