"""What is only counted or dated, and what more is said of it."""

import pytest

from parsers.meaning.judgement.grammar import judge


@pytest.mark.parametrize(
    "text",
    [
        "The menu has forty dishes.",
        "The menu has forty dishes in all.",
        "The committee has eleven cooks and five drivers.",
        "The tank holds 400 litres.",
        "There are three ovens in the two depots.",
        "There were nine tastings last year.",
        "Twelve vans were hired in June.",
        "1,912 vouchers were given in the autumn.",
        "Seven tables were asked for this year.",
        "Twenty-three tastings took place last year.",
        "We serve 3,400 lunches a day.",
        "The depot issued 41 badges.",
        "Last year we spent £4,100 on soap.",
        "The feast is on 3 May.",
        "The count is in the third week of January.",
        "The new cook starts in January.",
        "A feast falls in February.",
    ],
)
def test_what_is_only_counted_or_dated_says_nothing(text):
    assert judge(text).value == "unclear"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "Each depot has two ovens."),
        ("in place", "The depot has two ovens that work."),
        ("in place", "The depot has one oven."),
        ("in place", "The menu has a dish for forty guests."),
        ("in place", "There are three cooks trained in first aid."),
        ("in place", "Twelve vans were mended in June."),
        ("in place", "Twelve vans were hired by drivers who like them."),
        ("in place", "We serve lunches to 300 guests a day."),
        ("gap", "The depot has two broken ovens."),
        ("gap", "Nine complaints were made too late."),
        ("in place", "The feast is in good order."),
        ("in place", "The manager knows where each van was on 3 May."),
        ("in place", "The shop opened in May."),
        ("gap", "Sales are falling in February."),
    ],
)
def test_what_is_told_of_the_counted_still_counts(value, text):
    assert judge(text).value == value
