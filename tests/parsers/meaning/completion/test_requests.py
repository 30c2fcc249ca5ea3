"""What an action asks for, also where others are to do it: verbs and their objects."""

import pytest

from parsers.meaning.completion.asked.requests import request_in, requests_in


def further(text):
    """The readings of an action beside its own words."""
    return [tuple(reading) for reading in requests_in(text)][1:]


def test_action_asks_first_for_what_its_own_words_say():
    assert next(iter(requests_in("Bosun to have the slip mended."))) == request_in(
        "Bosun to have the slip mended."
    )
    assert request_in("Bosun to mend the slip.") == ("mend", "the slip.")
    assert request_in("") == ("", "")


def test_what_is_arranged_for_others_to_do_is_the_task():
    assert list(requests_in("Arrange for skippers to visit each slip.")) == [
        ("visit", "each slip.")
    ]
    assert request_in("Arrange a visit for skippers.").verb == "arrange"


@pytest.mark.parametrize(
    ("text", "verb", "wanted"),
    [
        ("Compile a mast register", "compile", "a mast register"),
        ("Withdraw the card and name rowers", "withdraw", "the card and name rowers"),
        ("Issue cards to named rowers", "issue", "cards to named rowers"),
        ("Fit a lock to the shed", "fit", "a lock to the shed"),
        ("Present costs to Harbour Board", "present", "costs to Harbour Board"),
        ("Survey to be run again", "run", "Survey again"),
        ("Tide codes to be rewritten", "rewrite", "Tide codes "),
        ("Ensure that each lamp is tested in May", "test", "each lamp in May"),
    ],
)
def test_order_is_the_verb_of_an_action(text, verb, wanted):
    assert request_in(text) == (verb, wanted)


@pytest.mark.parametrize(
    ("text", "verb", "wanted"),
    [
        ("Bosun to have the slip mended by May.", "mend", "the slip by May."),
        ("Have the old slip replaced", "replace", "the old slip "),
        ("Bosun to get all hulls fitted with lamps.", "fit", "all hulls with lamps."),
        ("Bosun to require the builder to mend the slip.", "mend", "the slip."),
        ("Ask crews to list masts", "list", "masts"),
        ("Bosun to commission a survey of the hulls.", "survey", "the hulls."),
        ("Bosun to arrange one safety inspection of the hulls.", "inspect", "the hulls."),
        ("Bosun to carry out an audit by May.", "audit", "by May."),
        ("Knot training for cooks", "train", "Knot for cooks"),
        ("Analysis of wrecks by tide", "analyse", "of wrecks by tide"),
        ("Add a line for pilots to the cargo form", "change", "the cargo form"),
        ("Lock the shed and issue keys to rowers", "issue", "keys to rowers"),
        ("Visit Elm Quay to see how crews moor", "visit", "Elm Quay to see how crews moor"),
        ("Repaint the log so that no line has to be read twice", "repaint",
         "the log so that no line has to be read twice"),
    ],
)  # fmt: skip
def test_what_others_are_to_do_for_an_action_is_read(text, verb, wanted):
    assert further(text)[-1] == (verb, wanted)


@pytest.mark.parametrize(
    "text",
    [
        "Bosun to have regard to the tide.",
        "Bosun to mend the slip.",
        "Crews have the slip mended.",
        "Bosun to hold a regatta.",
        "Bosun to ask about the slip.",
        "Bosun to write a survey.",
        "Hold training for cooks.",
        "Repeat analysis of wrecks.",
    ],
)
def test_action_that_asks_for_its_own_deed_has_no_other_reading(text):
    assert further(text) == []
