"""What is no longer so: a gap, unless it was bad."""

import pytest

from parsers.meaning.judgement.grammar import judge


@pytest.mark.parametrize(
    ("value", "text", "words"),
    [
        ("in place", "Vans no longer block the yard.", "no longer block"),
        ("gap", "The oven no longer heats the top shelf.", "no longer heats"),
        ("gap", "The bell no longer rings in the annexe.", "no longer rings"),
        ("gap", "The shop no longer opens on Mondays.", "no longer opens"),
        ("gap", "Vans no longer run to the coast.", "no longer run"),
        ("gap", "The list can no longer be found.", "no longer"),
        ("gap", "Drivers are no longer confident at night.", "are no longer confident"),
        ("gap", "Guests no longer visit.", "no longer visit"),
        ("gap", "The card leads to a menu that no longer exists.", "no longer exists"),
    ],
)
def test_what_has_ended_is_missed_unless_it_was_bad(value, text, words):
    found = judge(text)
    assert (found.value, words in found.words) == (value, True)
