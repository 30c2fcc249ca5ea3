"""Quotations that can be understood alone and read at a glance."""

import pytest

from ingest.compare.quotes import telling

LONG = "cooks weigh each sack of flour that comes in and write its weight into the log by hand"
TEXT = f"Since the fire in the hall, as the board was told in May, {LONG}; the log is full."
OTHER = "Vans are washed."


@pytest.mark.parametrize(
    ("quote", "told"),
    [
        ("weigh each sack", "weigh each sack"),
        ("full", "the log is full"),  # a word that says nothing alone
        (LONG, "cooks weigh each sack of flour that comes in and write its weight into the …"),
        ("oven", "oven"),  # no words of the text
    ],
)
def test_small_word_is_told_by_its_clause_and_a_long_quotation_by_its_beginning(quote, told):
    assert telling(quote, TEXT, OTHER) == told
