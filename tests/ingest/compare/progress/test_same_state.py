"""Texts that say that all is as it was say the same; what one denies the other does not repeat."""

import pytest

from ingest.compare.progress.same_state import (
    adds_one_exception,
    denies_the_same,
    is_as_before,
    is_said_of,
    says_the_same,
)

COUNTED = "Oars are counted in May."


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (COUNTED, "Oars are still counted in May.", COUNTED),
        (COUNTED, "Oars are counted in May, as they were last year.", COUNTED),
        (COUNTED, "Oars are counted in May, the same as before.", COUNTED),
        ("Oars are still counted in May.", COUNTED, COUNTED),
        ("There is a crane.", "There is a crane, for the third year running.", "There is a crane."),
        ("Oars leak.", "Oars leak, any more than they did last year.", "Oars leak."),
        (COUNTED, "Oars are still not counted in May.", None),
        (COUNTED, "Some oars are still counted in May.", None),
        (COUNTED, "Masts are still counted in May.", None),
        (COUNTED, "Oars are counted in May.", None),
        ("Oars are still counted in May.", "Oars are counted in May, as before.", None),
    ],
)
def test_text_that_says_all_is_as_before_says_the_same(old, new, expected):
    assert says_the_same(old, new) == expected


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Nobody greets guests.", "A mate greets guests.", True),
        ("A mate greets guests.", "No mate greets guests.", True),
        ("Nobody greets guests.", "Guests are met. Since May a mate greets guests.", True),
        ("Nobody greets guests.", "Nobody greets guests.", False),
        ("Nobody greets guests.", "We have yet to find a mate who greets guests.", False),
        ("Few guests come.", "Few guests come, and no more than last year.", False),
        ("Oars are not stored.", "Oars are stored too late.", False),
        ("Oars are not stored.", "Sails are stored.", False),
        ("Nobody greets guests.", "A mate greets guests and rows them over to the pier.", False),
    ],
)
def test_text_of_one_clause_may_be_denied_by_the_other(old, new, expected):
    assert denies_the_same(old, new) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Leaks came to 29, much as before.", True),
        ("Leaks came to 29, the same as last year.", True),
        ("Leaks came to 29, about the same as a year ago.", True),
        ("Oars are scraped as before a race.", False),
        ("Oars are the same as before.", False),
        ("Leaks came to 29.", False),
    ],
)
def test_text_says_that_it_is_much_as_before(text, expected):
    assert is_as_before(text) == expected


@pytest.mark.parametrize(
    ("denied", "said", "expected"),
    [
        ("but have not been scraped", "Hulls are tarred and were scraped at two piers", True),
        ("but have not been scraped", "Hulls are tarred", False),
        ("but have not been scraped", "Hulls have not been scraped", False),
        ("but have not been scraped", "Hulls are to be scraped", False),
        ("but have been scraped", "Hulls have been scraped", False),
        ("but not at two piers", "Hulls are scraped at two piers", False),
    ],
)
def test_act_that_is_denied_may_be_said_of_some(denied, said, expected):
    assert is_said_of(denied, said) == expected


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        ("Oars are counted in May. One was left out.", True),
        ("Oars are counted in May. Only once was an oar left out.", True),
        ("Oars are counted in May. Two were left out.", False),
        ("Oars are counted in May. One of the piers has none.", False),
        ("Oars are counted in May.", False),
        ("One was left out.", False),
    ],
)
def test_one_exception_is_added_to_what_is_repeated(new, expected):
    assert adds_one_exception(COUNTED, new) == expected
