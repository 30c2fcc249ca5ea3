"""Plans for one pupil are no reviews; reviews about such plans, and lists of pupils, are."""

import pytest

from parsers.errors import NoReview
from parsers.recogniser import recognise
from tests.building import aside, document, paragraph, table
from tests.parsers.recogniser.plans import PLAN, read, rows_of

ROWS = table(("Need", "Action"), *PLAN)
KNOWN = [("", statement, [action]) for statement, action in PLAN]


@pytest.mark.parametrize(
    "title",
    [
        *("Education, Health and Care Plan", "EHC plan", "Individual Education Plan (IEP)"),
        *("Individual healthcare plan for Sam", "My individual behaviour support plan 2025/26"),
        *("Personal Education Plan", "Pupil passport", "One-page profile"),
    ],
)
def test_plan_of_one_pupil_by_its_title_is_no_review(title):
    with pytest.raises(NoReview, match="a plan or a form for one pupil"):
        read(paragraph(title), ROWS)


@pytest.mark.parametrize(
    "title",
    [
        *("Review of Education, Health and Care plans", "Our EHC plans", "Individual school plan"),
        *("How well do our individual education plans work?", "Behaviour improvement plan 2025"),
        *("Plans of one pupil: an audit", "Pupil premium plan", "Personal development plan"),
    ],
)
def test_title_of_a_review_about_plans_is_none_of_one(title):
    assert rows_of(read(paragraph(title), ROWS)) == KNOWN


@pytest.mark.parametrize(
    "fields",
    [
        [("Name of child", "Date of birth"), ("Ann", "1/2/2016")],
        [("Child’s name:", "Ann"), ("Class:", "4 Oak")],
        [("Name", "Ann"), ("D.O.B.", "1/2/2016"), ("School", "Hill Top")],
        [("Pupil", "Ann", "Year", "5"), ("Start", "May", "Review", "July")],
        [("Student: Ann", "Parent/carer: Mr Hill")],
    ],
)
def test_plan_below_the_fields_of_a_pupil_is_no_review(fields):
    with pytest.raises(NoReview, match="a plan or a form for one pupil"):
        read(paragraph("Support plan"), table(*fields), ROWS)


@pytest.mark.parametrize(
    "blocks",
    [
        [paragraph("Pupil: A. H.   Year: 5   Start: May"), ROWS],
        [paragraph("Name: Ann   Class: 4"), ROWS, paragraph("Signed by parent: ........")],
        [paragraph("Learner: Ann"), ROWS, paragraph("Pupil signature: ........")],
    ],
)
def test_plan_with_a_line_about_a_pupil_is_no_review(blocks):
    with pytest.raises(NoReview, match="a plan or a form for one pupil"):
        read(*blocks)


def test_fields_of_a_pupil_in_a_header_are_read_too():
    with pytest.raises(NoReview, match="a plan or a form for one pupil"):
        recognise(document(ROWS, asides=[aside("header", "Pupil: Ann   DOB: 1/2/2016")]))


@pytest.mark.parametrize(
    "fields",
    [
        [("Name", "Hill Top School"), ("Year", "2025")],
        [("Pupil", "numbers"), ("Year", "2025"), ("Author", "Head")],
        [("Name of school", "Hill Top"), ("Class", "All")],
        [("Name", "Ms Hill"), ("Class", "4 Oak"), ("Date", "May")],
        [("Pupils", "210"), ("Class", "All")],
    ],
)
def test_fields_of_a_school_or_a_teacher_are_none_of_a_pupil(fields):
    assert rows_of(read(table(*fields), ROWS)) == KNOWN


def test_list_of_pupils_is_no_field():
    rows = [(name, "5", *pair) for name, pair in zip("ABC", PLAN, strict=True)]
    found = read(table(("Pupil", "Year group", "What we found", "Action"), *rows))
    assert rows_of(found) == KNOWN


def test_case_of_one_pupil_after_the_review_changes_nothing():
    case = table(("Pupil", "A"), ("Year group", "5"), ("Date of birth", "2016"))
    assert rows_of(read(ROWS, case)) == KNOWN


def test_line_that_only_speaks_of_a_pupil_is_no_field():
    line = "We ask for each pupil: class: by letter, and date of birth: in full."
    assert rows_of(read(paragraph(line), ROWS)) == KNOWN


REPORT = table(
    ("Subject", "Judgement", "Next steps"),
    ("Knots", "Mira ties a bowline with care", "Learn the sheet bend"),
    ("Sails", "She trims the jib well", "Reef in a wind"),
    ("Charts", "Mira reads depths aloud", "Plot a course"),
)


@pytest.mark.parametrize(
    "title",
    [
        *("Sailing report: Mira Dunn", "End of year report for Mira Dunn, Class 3"),
        *("Review of Mira Dunn", "Pupil: Mira Dunn", "Progress of Mira Dunn, Year 5"),
    ],
)
def test_report_on_whom_its_rows_tell_of_is_no_review(title):
    with pytest.raises(NoReview, match="a report on one person"):
        read(paragraph(title), REPORT)


@pytest.mark.parametrize(
    "title",
    [
        *("Review by Mira Dunn", "Report author: Mira Dunn", "Sailing review", "Lead: Mira Dunn"),
        *("Review of Mira Dunn School", "Reviewer: Mira Dunn", "Reviewed on 3 May by Mira Dunn"),
    ],
)
def test_name_of_whoever_wrote_a_review_is_none_of_a_pupil(title):
    assert read(paragraph(title), REPORT).sections


@pytest.mark.parametrize(
    ("title", "first"),
    [
        ("Review: School Meals", "School meals are cold"),
        ("Review of Heron Schools", "Heron schools know their budgets"),
        ("Evaluation of Pupil Premium", "Pupil premium is spent late"),
        ("Review for Thomas More", "Thomas More has no library"),
        ("Progress review: Phase Two", "Phase two begins late"),
        ("Improvement review: Clare Hill", "Clare to mend the roof"),
    ],
)
def test_names_that_begin_statements_may_be_those_of_schools(title, first):
    rows = [(f"{first} {place}", "Look again") for place in ("here", "there", "at the quay")]
    assert len(rows_of(read(paragraph(title), table(("Finding", "Action"), *rows)))) == 3
