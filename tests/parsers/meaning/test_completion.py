"""The verbs of actions, how statements tell their end, and clauses that only wish or deny."""

import pytest

from parsers.meaning.completion import completion_forms, is_asserted, is_inquiring, verb_of


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Clerk to publish the dates.", "publish"),
        ("The bursar will order ink.", "order"),
        ("Publish the dates.", "publish"),
        ("", ""),
    ],
)
def test_verb_of_an_action_is_what_is_to_be_done(text, verb):
    assert verb_of(text) == verb


@pytest.mark.parametrize(
    ("verb", "clause"),
    [
        ("appoint", "a harbour master has been in post since May"),
        ("buy", "the ropes arrived in June"),
        ("write", "the drill was written by the crew"),
        ("map", "the moorings are mapped"),
        ("review", "the rota has been reviewed"),
        ("share", "the tide tables are on every school's website"),
        ("finish", "the hulls have been tarred"),
    ],
)
def test_end_of_a_verb_is_told(verb, clause):
    assert completion_forms(verb).search(clause)


@pytest.mark.parametrize(
    ("verb", "clause"),
    [
        ("appoint", "a harbour master would help"),
        ("map", "a map hangs in the office"),
        ("review", "the review is in June"),
        ("check", "boats were sound at the last two checks"),
        ("buy", "ropes are dear"),
    ],
)
def test_other_words_do_not_tell_the_end_of_a_verb(verb, clause):
    assert not completion_forms(verb).search(clause)


@pytest.mark.parametrize(
    "clause",
    ["ropes are stowed", "since May the ropes have been stowed", "the crew stows the ropes"],
)
def test_clause_that_says_that_something_is_so_is_asserted(clause):
    assert is_asserted(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "ropes are not stowed",
        "ropes will be stowed",
        "ropes should be stowed",
        "the crew hasn’t stowed them",
        "nobody stows ropes",
        "ropes are yet to be stowed",
        "they may stow ropes",
    ],
)
def test_clause_that_denies_wishes_or_plans_is_not_asserted(clause):
    assert not is_asserted(clause)


@pytest.mark.parametrize(("verb", "expected"), [("audit", True), ("buy", False)])
def test_verb_that_asks_how_something_is_only_inquires(verb, expected):
    assert is_inquiring(verb) is expected
