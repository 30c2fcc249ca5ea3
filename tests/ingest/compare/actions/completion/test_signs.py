"""How much the signs in a clause weigh that a task was done."""

import pytest

from ingest.compare.actions.completion.signs import (
    MIN_WEIGHT,
    MIN_WEIGHT_BESIDE_WORDS,
    Signs,
    has_enough_signs,
    has_some_signs,
    weight,
)
from ingest.compare.actions.tasks import tasks
from parsers.review import Action

NO_SIGNS = Signs(True, 0, 0, *[False] * 10)
FOR_IT = "is_completed names_due_time names_time is_past says_now is_of_all has_figure".split()
FOR_IT += ["doer_did_it"]
AGAINST_IT = ["names_other_thing", "leaves_no_trace"]


@pytest.mark.parametrize("sign", FOR_IT)
def test_sign_that_a_task_was_done_adds_weight_and_is_never_enough_alone(sign):
    assert 0 < weight(NO_SIGNS._replace(**{sign: True})) < MIN_WEIGHT


@pytest.mark.parametrize("sign", AGAINST_IT)
def test_sign_that_it_was_not_takes_weight_away(sign):
    assert weight(NO_SIGNS._replace(**{sign: True})) < 0


def test_words_of_the_object_alone_are_never_enough_however_many():
    assert weight(NO_SIGNS._replace(words_named=9, words_new=9)) < MIN_WEIGHT
    assert weight(NO_SIGNS._replace(words_named=9, words_new=9)) >= MIN_WEIGHT_BESIDE_WORDS


RAMP = "Bosun to build a ramp at both piers by May."
KNOWN: frozenset[str] = frozenset()


def signs_in(says, clause, text):
    (task,) = tasks(Action(text))
    return says(clause, task, KNOWN)


@pytest.mark.parametrize(
    ("clause", "is_enough"),
    [
        ("Both piers have had a ramp since May", True),
        ("Both piers have had a net since May", False),
        ("The ramp broke at both piers in May", False),
        ("Both had one in May", False),
        ("The piers had a ramp", False),
    ],
    ids=["signs", "another thing", "trouble", "nothing named", "too few signs"],
)
def test_signs_are_enough_unless_they_are_of_something_else(clause, is_enough):
    assert signs_in(has_enough_signs, clause, RAMP) == is_enough


@pytest.mark.parametrize(
    ("text", "clause", "is_enough"),
    [
        ("Replace the boats at Elm by May.", "Boats were painted at Elm in May", False),
        ("Replace the boats at Elm by May.", "Boats were replaced at Elm in May", True),
        ("Replace the boats at Elm by May.", "Boats have come to Elm in May", True),
        ("Meet the crews of Elm in May.", "The crews of Elm raced in May", False),
        ("Meet the crews of Elm in May.", "The crews of Elm came in May", True),
    ],
)
def test_signs_are_not_enough_where_something_else_was_done(text, clause, is_enough):
    assert signs_in(has_enough_signs, clause, text) == is_enough


def test_words_of_a_task_need_another_sign_beside_them():
    text = "Widen the steep slip behind the boat shed."
    assert not signs_in(has_some_signs, "The steep slip is behind the boat shed", text)
    assert signs_in(has_some_signs, "The steep slip lay behind the boat shed in May", text)


@pytest.mark.parametrize(
    ("text", "is_enough"),
    [
        ("Outdoor meals for all.", True),
        ("Provide meals for all.", False),
        ("Meals for all.", False),
    ],
)
def test_first_word_of_a_task_without_a_verb_is_of_its_object(text, is_enough):
    assert signs_in(has_enough_signs, "All take meals outdoor and provide", text) == is_enough
