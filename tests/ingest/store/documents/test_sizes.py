"""How much each year's review holds, beside the year before."""

import pytest

from ingest.store import Store
from parsers.diagnostics import Diagnostic
from parsers.provenance import Place
from tests.reviews import review, section, source, statement


def sections(sizes):
    """Sections with so many statements each: `{"1": 2, "2": 1}`."""
    return [
        section(number, *(statement(f"{number}.{n}", f"text {number} {n}.") for n in range(count)))
        for number, count in sizes.items()
    ]


def beside(tmp_path, before, this):
    """What is told of a year's review, whose sections have so many statements, and the last."""
    with Store(tmp_path / "reviews.db") as store:
        store.add(source("2022.docx"), review(*sections(before), year=2022))
        filed = store.add(source("2023.docx"), review(*sections(this), year=2023))
        return store.sizes()[filed.review_id]


@pytest.mark.parametrize(
    ("before", "this", "words"),
    [
        ({"1": 3}, {"1": 3}, "as many statements as 2022"),
        ({"1": 3}, {"1": 5}, "2 statements more than 2022"),
        ({"1": 3}, {"1": 2}, "1 statement fewer than 2022"),
        ({"1": 1, "5": 2}, {"1": 1}, "2 statements fewer than 2022; section 5 is missing"),
        (
            {"1": 1, "4": 1, "5": 1},
            {"1": 3},
            "as many statements as 2022; sections 4, 5 are missing",
        ),
        ({"1": 1}, {"2": 1}, "as many statements as 2022"),
    ],
    ids=["as many", "more", "fewer", "a section less", "two sections less", "other numbers"],
)
def test_year_is_told_beside_the_one_before(tmp_path, before, this, words):
    assert beside(tmp_path, before, this).words == words


def test_first_year_stands_beside_none(tmp_path):
    with Store(tmp_path / "reviews.db") as store:
        filed = store.add(source("2022.docx"), review(*sections({"1": 1}), year=2022))
        assert store.sizes()[filed.review_id].words == ""


def test_revision_that_counts_no_more_is_not_looked_at(tmp_path):
    with Store(tmp_path / "reviews.db") as store:
        store.add(source("2022.docx"), review(*sections({"1": 4}), year=2022))
        store.add(source("2022b.docx"), review(*sections({"1": 3}), year=2022))
        filed = store.add(source("2023.docx"), review(*sections({"1": 3}), year=2023))
        assert store.sizes()[filed.review_id].words == "as many statements as 2022"


def test_warnings_are_told_with_their_places(tmp_path):
    gap = Diagnostic("number-gap", "1.2 is missing before 1.3", Place(2, 1, 4))
    quiet = Diagnostic("colour-only", "red is a colour")
    with Store(tmp_path / "reviews.db") as store:
        made = review(*sections({"1": 1}), diagnostics=(gap, quiet))
        store.add(source("2020.docx"), made)
        assert list(store.warnings().values()) == [
            ("page 2, table 1, row 4: 1.2 is missing before 1.3",)
        ]
