"""Which titles say of all actions below them that they are completed."""

import pytest

from parsers.grammar.headings.completed_actions import lists_completed_actions


@pytest.mark.parametrize(
    "title",
    [
        "Actions completed since the last review",
        "Completed actions",
        "Appendix B: closed actions",
        "Recommendations implemented in 2022-23",
        "Actions from 2021 that have been carried out",
        "What we have finished: tasks of last year",
    ],
)
def test_title_of_completed_actions(title):
    assert lists_completed_actions(title)


@pytest.mark.parametrize(
    "title",
    [
        "Actions",
        "Actions to be completed",
        "Actions not yet completed",
        "Uncompleted actions",
        "Actions completed or outstanding",
        "Actions partly completed",
        "Which actions were completed?",
        "Actions must be completed by May",
        "Progress on completed actions",
        "Status of actions that are not closed",
        "Training completed",
        "Percentage of actions completed",
        "Targets achieved: 40%",
        f"Actions {'of the year ' * 10}completed",
    ],
)
def test_title_that_does_not_say_so_of_all(title):
    assert not lists_completed_actions(title)
