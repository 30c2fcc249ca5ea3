"""Long clauses are searched for what people did without trying every way to part them."""

import pytest

from parsers.meaning.completion.told.acts.acts_of_doers import acts_of


@pytest.mark.parametrize(
    "clause", ["The bosun of {}", "The lamps were hung in {}", "{} by the bosun"]
)
def test_no_way_to_part_many_words_is_tried_again_and_again(clause):
    assert acts_of(("bosun",), clause.format("harbourmaster " * 250 + "1")) == []


def test_what_was_done_by_somebody_is_told_of_each_part():
    parts = "The lamps were hung by the bosun; the sails were mended by the bosun"
    assert [act.verb for act in acts_of(("bosun",), parts)] == ["hung", "mended"]
