"""Codes of a scan: digits that were read as letters are corrected where a column counts by one."""

import pytest

from parsers.scan.numbers.misread_codes import with_codes_in_order
from parsers.scan.words import DOUBTFUL, SURE
from tests.scanned import column, word


def corrected(words):
    return [found.text for found in with_codes_in_order(words)]


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        (["Al12", "Al3", "Al4"], ["A12", "A13", "A14"]),
        (["Al2", "Al3", "Al4"], ["A12", "A13", "A14"]),
        (["A7", "As", "AS", "Al0", "All"], ["A7", "A8", "A9", "A10", "A11"]),
        (["A7", "A8&", "AQ", "A10"], ["A7", "A8", "A9", "A10"]),
        (["B3", "B4:", "BS:"], ["B3", "B4:", "B5:"]),
        (["A6", "AT", "A8"], ["A6", "A7", "A8"]),
    ],
)
def test_codes_that_count_in_one_way_alone_are_corrected_and_doubtful(read, meant):
    found = with_codes_in_order(column(*read))
    assert [each.text for each in found] == meant
    for before, after in zip(read, found, strict=True):
        assert after.confidence == (96.0 if before == after.text else DOUBTFUL)


def test_long_column_of_which_most_was_read_well_leaves_no_doubt():
    unsure = column("A6", "A7", "A8&", "AQ", "A10")
    found = with_codes_in_order([word._replace(confidence=60.0) for word in unsure])
    assert [each.text for each in found] == ["A6", "A7", "A8", "A9", "A10"]
    assert {each.confidence for each in found} == {SURE}


def test_code_that_was_read_as_two_words_is_one():
    words = [*column("A9", "A10", "Al"), word("1", 2, 145.0)]
    found = with_codes_in_order(words)
    assert [each.text for each in found] == ["A9", "A10", "A11"]
    assert found[-1].x1 == 185.0


@pytest.mark.parametrize(
    "read",
    [
        ["Al", "A3", "A5"],  # they do not count by one
        ["A1", "A2", "All"],
        ["A1", "Bl", "C1"],  # each section has one
        ["AS", "AS", "AS"],
        ["Al", "A2"],  # two are no column
        ["A1", "A2", "As", "A3"],
        ["Is", "It", "Il"],
        ["A12", "A13", "A14"],
        ["T2", "T2", "TS"],
        ["SO", "SI", "SZ"],  # initials
    ],
)
def test_other_columns_stay(read):
    assert corrected(column(*read)) == read


def test_words_at_the_beginning_of_a_text_are_no_codes():
    read = [*column("A9", "A10", "All"), word("staff", 2, 150.0)]
    assert corrected(read) == ["A9", "A10", "All", "staff"]


def test_codes_at_another_edge_do_not_count():
    assert corrected([*column("A9", "A10"), word("All", 2, 300.0)]) == ["A9", "A10", "All"]
