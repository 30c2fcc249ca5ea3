"""What there is more or less of: than elsewhere, than is planned or allowed, than one in ten."""

import pytest

from parsers.meaning.judgement.grammar import judge


@pytest.mark.parametrize(
    ("value", "text", "words"),
    [
        ("in place", "Fewer vans break down than in other depots.", "Fewer vans break down than"),
        ("in place", "Less is spent on agency staff than elsewhere.", "Less is spent"),
        ("in place", "Less was spent on fuel than was budgeted.", "Less was spent on fuel than"),
        ("in place", "Half as many guests were turned away as elsewhere.", "Half as many"),
        ("partly", "Half as many guests were turned away as the year before.", "Half as many"),
        ("gap", "Twice as many cooks are absent as elsewhere.", "Twice as many"),
        ("in place", "Half as many cooks are absent as elsewhere.", "Half as many"),
        ("in place", "Twice as many guests sing as elsewhere.", "Twice as many"),
        ("partly", "Fewer vans broke down than last year.", "Fewer vans broke down than"),
        ("gap", "Half as many cooks as guests sing.", "Half as many"),
        ("gap", "More guests are turned away than elsewhere.", "More guests are turned away"),
        ("gap", "More was paid for pans than had been planned.", "More was paid for pans than"),
        ("gap", "Drivers spend longer on forms than the plan suggests.", "longer on forms than"),
        ("gap", "Cooks work longer hours than the law allows.", "longer hours than"),
        ("partly", "Guests are turned away less often than last year.", "less often than"),
        ("gap", "Guests are turned away more often than last year.", "more often than"),
        ("gap", "Two cooks stayed for more than the nine years the rules allow.", "more than"),
        ("gap", "There were eight complaints, two more than last year.", "more than"),
        ("partly", "There were eight complaints, two fewer than last year.", "fewer than"),
        ("gap", "There were eight clubs, two fewer than last year.", "fewer than"),
        ("in place", "More guests came than expected.", "came"),
        ("partly", "More than half of the cooks are trained.", "More than half"),
    ],
)
def test_more_or_less_is_judged_by_what_there_is_of_it(value, text, words):
    found = judge(text)
    assert found.value == value
    assert words in found.words


@pytest.mark.parametrize(
    ("value", "text", "words"),
    [
        ("in place", "Fewer than 2 per cent of cooks fell for the trick.", "Fewer than 2 per cent"),
        ("in place", "Vans were late on under one day in fifty.", "late on under one day in fifty"),
        ("gap", "Less than 5% of cooks have replied.", "Less than 5% of"),
        ("gap", "Fewer than one in a hundred drivers replied.", "Fewer than one in a hundred"),
        ("gap", "Less than 60% of cooks have replied.", "Less"),
    ],
)
def test_small_share_is_quoted_as_it_is_written(value, text, words):
    found = judge(text)
    assert (found.value, words in found.words) == (value, True)
