"""Numbers as Excel shows them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.office.number_formats import shown

MARCH = 47911  # 4 March 2031


@pytest.mark.parametrize(
    ("value", "code", "expected"),
    [
        (3, "General", "3"),
        (0.1 + 0.2, "General", "0.3"),
        (1.1, "0.00", "1.10"),
        (1.1, "0.0#", "1.1"),
        (7, "000", "007"),
        (1234.5, "#,##0.00", "1,234.50"),
        (1234.5, '"£"#,##0', "£1,235"),
        (1234.4, "[$£-809]#,##0.00", "£1,234.40"),
        (-5, "#,##0;[Red](#,##0)", "(5)"),
        (-5, "0.0", "-5.0"),
        (0.85, "0%", "85%"),
        (0, '0;-0;"none"', "none"),
        (4, '"Term "0', "Term 4"),
        (4, "@", "4"),
        (MARCH, "dd/mm/yyyy", "04/03/2031"),
        (MARCH, "m/d/yy", "04/03/2031"),
        (MARCH, "yyyy-mm-dd", "04/03/2031"),
        (MARCH, "d mmmm yyyy", "4 March 2031"),
        (MARCH, "[$-F800]dddd, mmmm dd, yyyy", "4 March 2031"),
        (MARCH, "[$-809]ddd d mmm yy", "Tue 4 Mar 31"),
        (MARCH, "mmm-yy", "Mar-31"),
        (MARCH + 0.5, "dd/mm/yyyy h:mm", "04/03/2031 12:00"),
        (0.75, "h:mm AM/PM", "6:00 PM"),
        (0.75 + 5 / 1440, "hh:mm", "18:05"),
        (-1, "dd/mm/yyyy", "-1"),
        (1e12, "dd/mm/yyyy", "1000000000000"),
    ],
)
def test_number_stands_as_its_format_shows_it(value, code, expected):
    assert shown(value, code) == expected


def test_days_may_be_counted_from_1904():
    assert shown(MARCH - 1462, "d mmmm yyyy", since_1904=True) == "4 March 2031"


@given(
    st.floats(allow_nan=False, allow_infinity=False),
    st.text('0#?,.%dmyhsAP/M;[]$-"\\_*@ General', max_size=24),
)
def test_any_format_shows_something(value, code):
    assert isinstance(shown(value, code), str)
