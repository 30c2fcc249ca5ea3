"""What is outstanding: jobs that nobody has done yet, or lunches that are very good."""

import pytest

from parsers.meaning.judgement.grammar import judge


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "22 invoices outstanding."),
        ("gap", "There are four jobs outstanding from the last visit."),
        ("gap", "There are four outstanding repairs."),
        ("gap", "Eleven recommendations of the auditors remain outstanding."),
        ("gap", "The repair is outstanding."),
        ("gap", "Six are outstanding."),
        ("partly", "Kitchens inspected at all depots. 14 repairs outstanding."),
        ("partly", "The yard was swept at two depots and remains outstanding at the third."),
        ("in place", "There are no actions outstanding."),
        ("in place", "The oven was serviced, no jobs outstanding."),
        ("in place", "There are no outstanding repairs."),
        ("in place", "Lunch at the depot is outstanding."),
        ("in place", "Cooking remains outstanding."),
        ("in place", "Our work on meals is outstanding."),
        ("in place", "Pupils' work is outstanding."),
        ("gap", "Remedial work is outstanding."),
    ],
)
def test_jobs_are_outstanding_otherwise_than_lunch(value, text):
    assert judge(text).value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", "Sixteen repairs from the spring are now past their date."),
        ("gap", "Two licences have run past their expiry."),
        ("gap", "Three jobs have gone beyond their deadline."),
        ("gap", "Some of the oven checks are past due."),
        ("in place", "No repairs are past their date."),
        ("in place", "Every repair is done by its date."),
    ],
)
def test_what_is_past_its_date_is_a_gap(value, text):
    assert judge(text).value == value
