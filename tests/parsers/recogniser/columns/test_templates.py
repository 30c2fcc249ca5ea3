"""Headings of the templates that schools are given: which column is judged, which is the action."""

import pytest

from parsers.errors import NoReview
from tests.building import cell, table
from tests.parsers.recogniser.plans import PLAN, read, rows_of, titles_of

WANTED = [("", statement, [action]) for statement, action in PLAN]
LOGGED = [("", action, [action]) for _, action in PLAN]


def test_risk_assessment_asks_for_its_actions():
    header = (
        "What are the hazards?",
        "Who might be harmed?",
        "What are you already doing to control the risks?",
        "What further action do you need to take to control the risks?",
        "Who needs to carry out the action?",
    )
    rows = [(s, "Pupils", "Mats are laid", a, "Cook") for s, a in PLAN]
    assert rows_of(read(table(header, *rows))) == WANTED


def test_self_evaluation_asks_how_well_and_what_now():
    header = (
        "How well are we doing?",
        "How do we know? What evidence do we have?",
        "What are we going to do now?",
    )
    assert rows_of(read(table(header, *((s, "Surveys", a) for s, a in PLAN)))) == WANTED


def test_area_for_improvement_goes_before_the_outcome_that_is_intended():
    header = ("Area for improvement", "Intended outcome", "Actions", "Lead")
    rows = [(s, "Nine in ten do so", a, "Cook") for s, a in PLAN]
    assert rows_of(read(table(header, *rows))) == WANTED


def test_reason_is_judged_where_a_plan_asks_for_nothing_else():
    header = ("Why is this a priority?", "What will we do?", "Who will lead it?")
    assert rows_of(read(table(header, *((s, a, "Cook") for s, a in PLAN)))) == WANTED


def test_objective_goes_before_the_reason_for_it():
    header = ("Why is this a priority?", "Objective", "What will we do?")
    assert rows_of(read(table(header, *(("It is late.", s, a) for s, a in PLAN)))) == WANTED


def test_areas_for_development_beside_strengths_are_what_is_to_be_done():
    assert rows_of(read(table(("Strengths", "Areas for development"), *PLAN))) == WANTED


@pytest.mark.parametrize("after", ["What do we need to do next?", "Next steps"])
def test_recommendation_is_judged_where_another_column_says_what_is_next(after):
    header = ("Recommendations", "What have we done so far?", "What is the impact?", after)
    rows = [(s, "Two talks", "Few came", a) for s, a in PLAN]
    assert rows_of(read(table(header, *rows))) == WANTED


@pytest.mark.parametrize("named", ["Action", "Action – what are you planning to do"])
def test_actions_that_name_an_indicator_to_meet_are_a_log(named):
    header = (named, "Key indicator to meet", "How will it last once the money is spent?")
    rows = [(a, "Key indicator 2", "The cooks know how") for _, a in PLAN]
    assert rows_of(read(table(header, *rows))) == LOGGED


def test_aim_beside_several_objectives_titles_their_section():
    aim = cell("To feed all pupils well", rows=2)
    rows = [(aim, *PLAN[0]), PLAN[1], ("To open the halls", *PLAN[2])]
    found = read(table(("Aim", "Objectives", "Actions to be taken"), *rows))
    assert rows_of(found) == WANTED
    assert titles_of(found) == ["To feed all pupils well", "To open the halls"]


def test_aim_with_several_actions_and_no_objective_is_judged():
    aim = cell(PLAN[0][0], rows=2)
    found = read(table(("Aim", "Action", "Lead"), (aim, "Train", "Cook"), ("Ask", "Head")))
    assert rows_of(found) == [("", PLAN[0][0], ["Train", "Ask"])]


@pytest.mark.parametrize(
    "header",
    [
        *(("Need", "Provision"), ("Area of need", "Our provision"), ("Barrier", "Support")),
        *(("Presenting need", "Adjustments"), ("Barriers to learning", "Support offered")),
        *(("Need", "What we provide"), ("Concern", "Response"), ("Gap", "Intervention")),
    ],
)
def test_provision_for_a_need_is_what_is_done_about_it(header):
    rows = [(s, a, "Cook") for s, a in PLAN]
    assert rows_of(read(table((*header, "Led by"), *rows))) == WANTED


def test_provision_that_is_judged_beside_actions_is_a_statement():
    assert rows_of(read(table(("Provision", "Actions"), *PLAN))) == WANTED


@pytest.mark.parametrize(
    "required",
    [
        *("Requirement", "Legal requirements", "Statutory duty", "What must be published"),
        *("What the standard says", "What the law requires", "What is expected", "Expected by us"),
    ],
)
@pytest.mark.parametrize(
    ("found", "action"),
    [
        ("What our site shows", "What needs doing"),
        ("Finding", "Action"),
        ("Current practice", "What will be done"),
    ],
)
def test_what_was_found_is_judged_and_not_what_is_required(required, found, action):
    rows = [("Show the menu to all guests", s, a) for s, a in PLAN]
    read_rows = read(table((required, found, action), *rows))
    assert rows_of(read_rows) == WANTED
    assert next(read_rows.statements()).extra == {required: "Show the menu to all guests"}


@pytest.mark.parametrize("asked", ["Question", "Questions asked", "My key question"])
@pytest.mark.parametrize("action", ["Follow-up", "Next steps"])
def test_what_a_visitor_saw_is_judged_and_not_what_was_asked(asked, action):
    rows = [("Who lights the oven?", s, a) for s, a in PLAN]
    found = read(table((asked, "What I saw or was told", action), *rows))
    assert rows_of(found) == WANTED
    assert next(found.statements()).extra == {asked: "Who lights the oven?"}


@pytest.mark.parametrize(
    "header",
    [
        *(("Question", "What to look for", "Follow-up"), ("Question", "Answer", "Follow-up")),
        *(("Question", "What I saw", "What I wonder"), ("Question", "I was told", "Marks")),
    ],
)
def test_questions_of_lessons_and_interviews_are_no_review(header):
    rows = [("Who lights the oven?", "The cook does it.", "Draw it and say why.")] * 3
    with pytest.raises(NoReview):
        read(table(header, *rows))


@pytest.mark.parametrize("required", ["Requirement", "What must be displayed", "Statutory duty"])
def test_requirement_is_judged_where_nothing_tells_what_was_found(required):
    assert rows_of(read(table((required, "What needs doing"), *PLAN))) == WANTED
    rows = [(s, "Yes", a) for s, a in PLAN]
    assert rows_of(read(table((required, "Finding", "Action"), *rows))) == WANTED
    half = [(s, found, a) for (s, a), found in zip(PLAN, ("Yes", "Not on any wall"), strict=False)]
    assert rows_of(read(table((required, "Finding", "Action"), *half))) == WANTED[:2]


@pytest.mark.parametrize("before", ["Rationale", "Where the kitchens stand", "Context"])
def test_text_before_the_actions_is_judged_and_not_the_success_after_them(before):
    rows = [(s, a, "Nine in ten do so", "Cook") for s, a in PLAN]
    assert rows_of(read(table((before, "Actions", "Success criteria", "Lead"), *rows))) == WANTED


def test_success_is_judged_where_only_names_stand_before_the_actions():
    rows = [("Kitchen", a, s, "Cook") for s, a in PLAN]
    assert rows_of(read(table(("Room", "Actions", "Success criteria", "Lead"), *rows))) == WANTED


@pytest.mark.parametrize("measure", ["How will we know?", "How we'll know it has worked"])
def test_how_success_is_known_is_no_action(measure):
    rows = [(s, "We count the guests at each meal and write it down", a) for s, a in PLAN]
    assert rows_of(read(table(("Objective", measure, "What we will do"), *rows))) == WANTED
