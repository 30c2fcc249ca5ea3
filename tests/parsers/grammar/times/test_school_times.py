"""Quarters of a year, as printed."""

import pytest

from parsers.grammar.times.school_times import quarter


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Q4 2021", (2021, 4)),
        ("Q1 of 2021/22", (2021, 1)),
        ("Quarter 2, 2021", (2021, 2)),
        ("FY22 Q3", (2022, 3)),
        ("2021 Q4", (2021, 4)),
        ("Q4 21", (2021, 4)),
        ("Q4", None),
        ("T4 2021", None),
        ("within 4 weeks", None),
    ],
)
def test_quarter_has_its_year(words, expected):
    assert quarter(words) == expected
