"""Notes that name a practice: how often, how soon or for whom something is done."""

import pytest

from parsers.meaning.judgement.grammar import judge


@pytest.mark.parametrize(
    ("value", "text", "words"),
    [
        ("in place", "Tastings daily in May.", "daily"),
        ("in place", "Two hours of music a week.", "a week"),
        ("unclear", "Music of a week.", ""),
        ("in place", "Bread within 21 days.", "within 21 days"),
        ("unclear", "Bread within a tin.", ""),
        ("in place", "Tutors for cooks, every six weeks.", "every six weeks"),
        ("in place", "Ovens in each depot.", "in each"),
        ("in place", "Reviewed termly by the board.", "termly"),
        ("in place", "Reviewed by the board.", "Reviewed"),
        ("gap", "Stale bread daily.", "Stale"),
        ("gap", "No tastings weekly.", "No tastings"),
        ("unclear", "Ovens: nine.", ""),
    ],
)
def test_note_that_says_how_often_or_for_whom_names_a_practice(value, text, words):
    found = judge(text)
    assert (found.value, found.words) == (value, words)
