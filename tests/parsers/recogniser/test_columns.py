"""Which columns hold statements and actions, by their headings and by what stands below."""

import pytest

from parsers.errors import NoReview
from tests.building import table
from tests.parsers.recogniser.plans import PLAN, read, rows_of


def test_what_mitigates_is_no_statement_beside_a_plan():
    with pytest.raises(NoReview):
        read(table(("Action plan", "Mitigation"), ("Old soap", "The oven is lit by five.")))


def test_short_words_beside_actions_are_statements_under_no_unknown_heading():
    questions = "Who eats?", "Is it hot?", "Is flour dear?"
    orders = "Train the lunchtime helpers.", "Bake more.", "Ring a bell."
    with pytest.raises(NoReview):
        read(table(("Actions required", "Role"), *zip(questions, orders, strict=True)))
    longer = [(a, s) for a, (s, _) in zip(questions, PLAN, strict=True)]
    found = read(table(("Actions required", "Role"), *longer))
    assert rows_of(found) == [("", s, [a]) for a, s in longer]


def test_reasons_of_which_half_are_names_are_no_statements():
    header = ("Why is this a priority?", "What we will do")
    with pytest.raises(NoReview):
        read(
            table(
                header, ("Leadership", "Bread of the day"), ("Old soap", "Better use of the hall")
            )
        )
