"""A long PDF printed by Chromium: every row is found, where there is a Chromium."""

import shutil

import pytest

from benchmarks.reviews import as_pdf, review
from parsers import read_review

pytestmark = pytest.mark.skipif(
    not shutil.which("chromium") and not shutil.which("google-chrome"), reason="needs Chromium"
)

LONG = 300  # statements, on some thirty pages


def test_every_statement_of_a_long_printed_review_is_found():
    made, found = review(LONG), read_review(as_pdf(LONG), "review.pdf")
    assert [(s.number, s.text) for s in found.statements()] == [
        (s.number, s.text) for s in made.statements()
    ]
    assert [a.text for s in found.statements() for a in s.actions] == [
        a.text for s in made.statements() for a in s.actions
    ]
