"""Replies that only thank somebody, beside what guests said."""

import pytest

from parsers.errors import NoReview
from parsers.recogniser.acceptance.replies import only_thanks
from tests.building import cell, table
from tests.parsers.recogniser.plans import read, rows_of

SAID = ("The berths were quiet", "Showers ran cold at noon", "The path was muddy")
THANKS = ("Thank you so much", "We are sorry to hear that", "Many thanks, come again")


def test_what_guests_were_thanked_for_is_no_review():
    with pytest.raises(NoReview):
        read(table(("Issue", "Response"), *zip(SAID, THANKS, strict=True)))


def test_thanks_below_what_was_said_make_no_review():
    pairs = zip(SAID, THANKS, strict=True)
    rows = [row for s, t in pairs for row in ((s, "4"), (cell(f"Response: {t}", columns=2),))]
    with pytest.raises(NoReview):
        read(table(("Concern", "Berth"), *rows))


def test_thanks_beside_what_is_done_are_read():
    done = ("Thank you: a plumber will come", "Sorry, the path has been swept", THANKS[0])
    assert len(rows_of(read(table(("Issue", "Response"), *zip(SAID, done, strict=True))))) == 3


@pytest.mark.parametrize(
    "text",
    [
        *("Thank you", "Thanks, noted", "Many thanks for this", "Sorry about that", "Our pleasure"),
        *("So glad you liked it!", "Apologies for the noise", "You are most welcome", "How kind"),
        *("We apologise for the delay", "I'm delighted to read this", "Much appreciated"),
    ],
)
def test_courtesies_are_thanks(text):
    assert only_thanks(text)


@pytest.mark.parametrize(
    "text",
    [
        *("Thank the crew at the next meeting", "Thank you cards to be printed", "Agreed"),
        *("Thank you, the lamp was mended", "Sorry: we must buy a boiler", "Regret is rare"),
        *("Sorry, the tap can be shut now", "Happy crews stay", "Thanks are given each year now"),
        *("Welcome new crews at the gate", "Pleasure boats pay more"),
    ],
)
def test_what_is_done_or_said_of_others_is_no_thanks(text):
    assert not only_thanks(text)
