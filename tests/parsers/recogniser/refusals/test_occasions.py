"""Plans of one lesson, outing or event, which are no reviews, and plans like them that are."""

import pytest

from parsers.errors import NoReview
from parsers.recogniser import recognise
from tests.building import aside, document, heading, table
from tests.parsers.recogniser.plans import PLAN, read, rows_of

PAIRS = [("", statement, [action]) for statement, action in PLAN]


def read_titled(title, header):
    rows = [(*pair, *["Ropes"] * (len(header) - 2)) for pair in PLAN]
    return rows_of(read(heading(title, 1), table(header, *rows)))


@pytest.mark.parametrize(
    "title",
    [
        *("Risk assessment: Year 3 trip to the quay", "Harbour visit to Oakham risk assessment"),
        *("Risk Assessment for the residential 2024", "School fair: risk assessment"),
        *("Risk assessment: sponsored walk", "Risk assessment: walk around the lake"),
        *(
            "Trip, Hill Top School: risk assessment",
            "Risk assessment for a visit to Hill Top School",
        ),
    ],
)
@pytest.mark.parametrize("header", [("Hazard", "Control measures", "Risk rating"),
                                    ("Hazard", "Further action", "Who may be harmed")])  # fmt: skip
def test_risk_assessment_of_one_outing_is_no_review(title, header):
    with pytest.raises(NoReview, match="one lesson, outing or event"):
        read_titled(title, header)


@pytest.mark.parametrize(
    ("title", "header"),
    [
        ("Risk assessments of trips: annual review", ("Hazard", "Control measures", "Risk")),
        ("Risk assessment after a learning walk", ("Hazard", "Control measures")),
        ("Slip, trip and fall risk assessment", ("Hazard", "Control measures")),
        ("Slips and trip hazards: risk assessment", ("Hazard", "Control measures")),
        ("Risk assessment after a site walk", ("Hazard", "Control measures")),
        ("Risk assessment of the concert hall", ("Hazard", "Control measures")),
        ("Camp Hill School: fire risk assessment", ("Hazard", "Control measures")),
        ("Risk assessment - Church Walk Academy", ("Hazard", "Control measures")),
        ("Risk assessment of the site", ("Hazard", "Control measures", "Risk rating")),
        ("Fire risk assessment, site visit 3 May 2024", ("Hazard", "Control measures", "Risk")),
        ("Risk assessment: trip to the quay", ("Hazard", "Action", "By whom")),
        ("Risk assessment: trip to the quay", ("Hazard", "Further action", "By when")),
        ("Trip to the quay: action plan", ("Hazard", "Control measures", "Risk rating")),
        ("School trip audit", ("Hazard", "Control measures")),
    ],
)
def test_risks_of_a_site_and_actions_by_a_day_are_of_a_review(title, header):
    assert read_titled(title, header) == PAIRS


@pytest.mark.parametrize("title", ["Sailing: lesson plan", "Lesson 4: knots", "Unit of work: tides",
                                   "Medium-term plan, Year 3"])  # fmt: skip
@pytest.mark.parametrize("header", [("Objective", "Activity", "Resources"), ("Aim", "Task")])
def test_plan_of_a_lesson_is_no_review(title, header):
    with pytest.raises(NoReview, match="one lesson, outing or event"):
        read_titled(title, header)


def test_objectives_and_activities_of_what_is_called_no_plan_are_no_review():
    with pytest.raises(NoReview, match="one lesson, outing or event"):
        read_titled("Sailing for beginners", ("Objective", "Activity", "Resources"))


@pytest.mark.parametrize(
    ("title", "header"),
    [
        ("Medium-term plan of the harbour trust", ("Objective", "Action")),
        ("Coaching plan", ("Objective", "Activity")),
        ("Sailing improvement plan", ("Objective", "Activity", "Resources")),
        ("Equality objectives", ("Objective", "Activities")),
        ("Sailing for beginners", ("Objective", "Activity", "Lead")),
        ("Sailing for beginners", ("Objective", "Action", "Resources")),
        ("Review of lesson plans", ("Finding", "Action")),
        ("Lesson observations", ("Finding", "Next steps")),
        ("Lesson plan", ("Objective", "Activity", "By when")),
        ("Pupil premium strategy statement", ("Desired outcome", "Activity")),
        ("Sailing statement 2024-2025", ("Objective", "Activity")),
        ("Sailing for beginners", ("Challenge", "Activity")),
    ],
)
def test_activities_of_a_plan_are_its_actions(title, header):
    assert read_titled(title, header) == PAIRS


def test_plan_may_be_called_so_in_the_page_header_alone():
    body = heading("Sailing for beginners", 1), table(("Objective", "Activity"), *PLAN)
    header = aside("header", "Harbour improvement plan")
    assert rows_of(recognise(document(*body, asides=[header]))) == PAIRS


def test_untitled_plan_with_activities_is_read():
    assert rows_of(read(table(("Objective", "Activity"), *PLAN))) == PAIRS
