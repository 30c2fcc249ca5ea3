"""Words of one review that are misspelt words of the other."""

import pytest

from ingest.compare.words.misspellings import spelling_corrections


@pytest.mark.parametrize("misspelt", ["gardns", "gardxens", "gaxdens", "garddens", "ardens"])
def test_word_a_letter_off_is_read_as_the_word_that_both_reviews_have(misspelt):
    old, new = [["gardens"], ["buses"]], [["gardens"], [misspelt]]
    assert spelling_corrections(old, new) == {misspelt: "gardens"}


def test_two_spellings_are_read_as_one_whichever_review_is_the_older():
    old, new = [["organisers"]], [["organizers"]]
    forth, back = spelling_corrections(old, new), spelling_corrections(new, old)
    assert forth == back
    assert {forth.get(word, word) for word in ("organisers", "organizers")} == {"organisers"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ([["boys"]], [["buys"]]),  # so short a word may well be another
        ([["lunch"]], [["lounges"]]),
        ([["farm"]], [["farms"]]),
        ([["gardens"], ["wardens"]], [["gardens"], ["wardens"]]),
        ([["gardens"]], [["wardens"], ["wardens"], ["wardens"]]),  # too often for a slip
        ([["t12345"]], [["t12346"]]),
    ],
)
def test_words_that_are_no_slip_stay(old, new):
    found = spelling_corrections(old, new)
    assert not set(found) & {word for words in new for word in words}
