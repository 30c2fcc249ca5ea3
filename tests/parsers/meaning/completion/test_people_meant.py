"""Whom an action is for, and whom a clause says to have been reached."""

import pytest

from parsers.meaning.completion.people import groups_meant, groups_reached, year_groups


@pytest.mark.parametrize(
    ("action", "groups"),
    [
        ("Head to show pupils the pier.", {"pupils"}),
        ("Show cooks the pier.", {"cooks", "staff"}),
        ("Mend the pier.", set()),
    ],
)
def test_action_is_for_those_whom_it_names_behind_its_doers(action, groups):
    assert groups_meant(action) == groups


def test_support_staff_are_no_teachers():
    assert groups_meant("Show support staff the pier.") >= {"staff", "cooks"}
    assert "teachers" not in groups_meant("Show support staff the pier.")
    assert groups_reached("teaching staff saw the pier") == {"teachers"}


def test_what_is_for_staff_is_for_each_kind_of_them():
    assert groups_meant("Show staff the pier.") >= {"staff", "teachers", "cooks"}


@pytest.mark.parametrize(
    ("clause", "groups"),
    [
        ("pupils saw the pier", {"pupils"}),
        ("trustees passed a plan", set()),
        ("trustees were shown the pier", {"governors"}),
        ("the pier was shown by cooks", set()),
        ("the survey showed that pupils row", set()),
        ("cooks say that pupils row", {"pupils"}),
        ("heads of year have seen the pier", {"leads"}),
        ("tutors saw the pier", {"tutors"}),
    ],
)
def test_clause_reaches_those_for_whom_something_was_done(clause, groups):
    assert groups_reached(clause) == groups


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Year 4 row", {"y4"}),
        ("KS2 and Key Stage 1", {"k2", "k1"}),
        ("a year on", set()),
        ("Years 7 to 9", {"y7", "y8", "y9"}),
        ("Y1–2", {"y1", "y2"}),
        ("Years 3, 5 and 6 row", {"y3", "y5", "y6"}),
    ],
)
def test_years_and_key_stages_are_named(text, expected):
    assert year_groups(text) == expected
