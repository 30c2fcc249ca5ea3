"""To what a clause says that something was done."""

import pytest

from parsers.meaning.completion.told.acts.patients import things_acted_on


@pytest.mark.parametrize(
    ("verb", "clause", "things"),
    [
        ("paint", "The hall was painted", ["The hall"]),
        ("paint", "In early May the hall at Elm was painted", ["the hall"]),
        ("paint", "The doors of the hall were painted", ["The doors"]),
        ("paint", "The loft was cleared and the hall was painted", ["the hall"]),
        ("paint", "The hall had its doors painted", ["its doors"]),
        ("paint", "We painted the hall each term", ["the hall"]),
        ("paint", "The hall was swept", []),
        ("paint", "The painted hall is bright", []),
        ("clean", "The hall was deep cleaned", ["The hall"]),
        ("replace", "The hall lamps were changed", ["The hall lamps"]),
        ("give", "The crew was given new oars in May", ["new oars"]),
        ("send", "Papers were sent two weeks ahead", ["Papers"]),
        ("send", "Papers were sent home", ["Papers"]),
        ("hold", "The crew was trained", []),
        ("hang", "Lamps hang on the pier", ["Lamps"]),
        ("hang", "The lamps that were bought hang on the pier", ["The lamps"]),
        ("hang", "The lamps are in use", []),
        ("change", "The shed has a new handle", ["handle"]),
        ("put", "We put ropes in the shed", ["ropes"]),
        ("log", "The crew log every visit on paper", ["every visit"]),
    ],
)
def test_thing_is_that_to_which_the_verb_was_done(verb, clause, things):
    assert [thing for thing in things_acted_on(verb, clause) if thing] == things
