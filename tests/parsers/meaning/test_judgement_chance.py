"""Gaps that hang on chance: what is learned too late, made do with, or open to anybody."""

import pytest

from parsers.meaning.judgement.grammar import judge


@pytest.mark.parametrize(("numbers", "value"), [(40, "gap"), (60, "in place")])
def test_no_more_numbers_of_a_clause_are_compared_than_anybody_writes(numbers, value):
    assert judge(f"On {'7 ' * numbers}days sixty guests share two taps").value == value
