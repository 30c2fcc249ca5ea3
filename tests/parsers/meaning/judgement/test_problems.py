"""Nouns for problems: each is read in whatever is said of them."""

import pytest

from parsers.meaning.judgement.grammar import judge

_PROBLEMS = [
    "burglaries", "scaldings", "glitches", "leaks", "clashes", "overspends", "no-shows", "closures",
    "deficits", "tribunals", "resignations", "loopholes", "setbacks", "bottlenecks",
    "data breaches", "unfilled posts", "outbreaks", "mix-ups", "infestations", "false alarms",
    "snags", "lawsuits",
]  # fmt: skip


@pytest.mark.parametrize("problem", _PROBLEMS)
@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "There were no {}."),
        ("in place", "The auditors found no {}."),
        ("in place", "There have been few {}."),
        ("in place", "No {} remain."),
        ("in place", "{} are rare."),
        ("in place", "{} are dealt with at once."),
        ("in place", "The number of {} is low."),
        ("gap", "The number of {} is high."),
        ("gap", "{} have risen."),
        ("gap", "We have seen a sharp rise in {}."),
        ("gap", "There are too many {}."),
        ("gap", "{} are frequent."),
        ("partly", "{} have fallen by a third."),
        ("partly", "Fewer {} were counted than last year."),
        ("partly", "We have seen a fall in {}."),
    ],
)
def test_less_of_what_is_bad_is_better(value, text, problem):
    sentence = text.format(problem)
    assert judge(sentence[0].upper() + sentence[1:]).value == value
