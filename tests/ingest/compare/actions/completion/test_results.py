"""What became of an action that is gone, by what a statement in short notes says came of it."""

from pathlib import Path

import pytest

from ingest.compare import Pin, compare
from tests.reviews import complete, review, section, statement

TABLE = Path(__file__).with_name("results.tsv").read_text(encoding="utf-8").splitlines()[1:]


@pytest.mark.parametrize(("told", "before", "acted", "after"), [row.split("\t") for row in TABLE])
def test_action_is_done_where_its_result_is_told_and_not_that_of_another_or_of_a_part(
    told, before, acted, after
):
    old = complete(review(section("1", statement("1.1", before, acted)), year=2020))
    new = complete(review(section("1", statement("1.1", after)), year=2021))
    (action,) = compare(old, new, [Pin("1.1", "1.1", True)]).actions()
    assert (action.outcome.kind == "done") == (told == "done")


@pytest.mark.parametrize(
    "verb", ["Appoint.", "Buy.", "Install.", "Give to the.", "Give.", "Write."]
)
@pytest.mark.parametrize("after", ["The crew has been given oars.", "Appointed.", ""])
def test_verb_without_an_object_is_no_fault(verb, after):
    old = complete(review(section("1", statement("1.1", "There are no oars.", verb)), year=2020))
    new = complete(review(section("1", statement("1.1", after)), year=2021))
    (action,) = compare(old, new, [Pin("1.1", "1.1", True)]).actions()
    assert action.outcome.kind in {"done", "overtaken", "removed"}
