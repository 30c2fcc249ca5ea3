"""How one text became another: words that stay, go and come."""

import pytest

from ingest.compare.words.edits import word_diff


@pytest.mark.parametrize(
    ("old", "new", "edits"),
    [
        ("all oars are sound", "all oars are sound", ["=all oars are sound"]),
        ("oars", "sails", ["-oars", "+sails"]),
        ("", "sails", ["+sails"]),
        ("oars", "", ["-oars"]),
        ("most crews row", "most crews sail", ["=most crews", "-row", "+sail"]),
        # A small word between two changes is no rest for the eye; at either end it is.
        ("red oar on deck", "big sail on hull", ["-red oar on deck", "+big sail on hull"]),
        ("is old", "is new", ["=is", "-old", "+new"]),
        ("old is", "new is", ["-old", "+new", "=is"]),
        ("red is old is", "big is new is", ["-red is old", "+big is new", "=is"]),
    ],
)
def test_text_becomes_another_word_by_word(old, new, edits):
    signs = {"equal": "=", "delete": "-", "insert": "+"}
    assert [signs[edit.op] + edit.text for edit in word_diff(old, new)] == edits
