"""The verbs of actions: which they are, of which kind, and what they make."""

import pytest

from parsers.meaning.completion.asked.objects import thing_made
from parsers.meaning.completion.asked.verb_kinds import brings_about, is_making, leaves_no_trace
from parsers.meaning.completion.asked.verbs import verb_of
from parsers.meaning.completion.told.acts.doers import says_done_by_doer


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Clerk to publish the dates.", "publish"),
        ("The bursar will order ink.", "order"),
        ("Publish the dates.", "publish"),
        ("Move to weekly tides.", "move"),
        ("Set up a rota to be read by all.", "set"),
        ("Coach to visit crews.", "visit"),
        ("Audit committee to read it.", "read"),
        ("Nominate a rower to hear others.", "nominate"),
        ("Send bulletins to rowers", "send"),
        ("", ""),
    ],
)
def test_verb_of_an_action_is_what_is_to_be_done(text, verb):
    assert verb_of(text) == verb


@pytest.mark.parametrize(("verb", "expected"), [("audit", True), ("buy", False)])
def test_verb_that_asks_how_something_is_only_inquires(verb, expected):
    assert leaves_no_trace(verb) is expected


@pytest.mark.parametrize(("verb", "expected"), [("introduce", True), ("check", False)])
def test_verb_that_brings_a_thing_about_is_known(verb, expected):
    assert is_making(verb) is expected


@pytest.mark.parametrize(
    ("text", "clause", "told"),
    [
        ("Divers to check the hull.", "the hull was cleaned, checked by divers and tarred", True),
        ("Divers to check the hull.", "the hull was checked by the divers", True),
        ("Divers to check the hull.", "the divers checked it in May", False),
        ("Divers to check the hull.", "the hull was checked by hand", False),
        ("Divers to check the hull.", "the hull is sound", False),
        ("Check the hull.", "the hull was checked by divers", False),
    ],
)
def test_end_of_a_verb_is_told_of_those_who_were_to_do_it(text, clause, told):
    assert says_done_by_doer(verb_of(text), text, clause) is told


@pytest.mark.parametrize(
    ("verb", "wanted", "thing"),
    [
        ("build", "a live tide board for the crews", "a live tide board"),
        ("make", "a rack", "a rack"),
        ("appoint", "a harbour master", ""),
        ("check", "the tide board", ""),
    ],
)
def test_thing_made_is_that_of_a_verb_that_brings_it_about(verb, wanted, thing):
    assert thing_made(verb, wanted) == thing


@pytest.mark.parametrize(
    ("verb", "expected"),
    [("design", True), ("seek", True), ("renew", True), ("host", True), ("train", False)],
)
def test_verb_that_brings_something_about_makes_seeks_renews_or_holds(verb, expected):
    assert brings_about(verb) == expected
