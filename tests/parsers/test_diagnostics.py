"""What diagnostics say."""

import pytest

from parsers.diagnostics import quoted


@pytest.mark.parametrize(
    ("text", "expected"),
    [("ten letter", "ten letter"), ("ten letters", "ten let..."), ("eleven letters", "eleven...")],
)
def test_quoted_text_is_cut_to_its_greatest_length(text, expected):
    assert quoted(text, 10) == expected
