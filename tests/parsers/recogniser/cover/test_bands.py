"""Bands above the headings of a table, which say whose review it is and of which year."""

import pytest

from parsers.recogniser.cover.bands import is_band
from tests.building import cell, row, table
from tests.parsers.recogniser.plans import PLAN, read, rows_of


def banded(*texts):
    rows = [(f"{n}", *pair, "Clerk") for n, pair in enumerate(PLAN, 1)]
    band = row(*(cell(text, columns=2) for text in texts))
    return read(table(band, ("No", "Objective", "Action", "Lead"), *rows))


@pytest.mark.parametrize("order", [1, -1])
def test_band_of_two_cells_names_organisation_title_and_year(order):
    found = banded(*("Hill Schools Trust", "Action plan 2024-25")[::order])
    assert (found.organisation, found.title, found.year) == (
        *("Hill Schools Trust", "Action plan"),
        2024,
    )
    assert [(s, a) for _, s, a in rows_of(found)] == [(s, [a]) for s, a in PLAN]


def test_headings_over_several_columns_stay_headings():
    found = banded("School evaluation", "Trust support 2024")
    assert (found.organisation, found.year) == ("", None)
    assert "School evaluation" in [r.text for r in found.residue if r.role == "column-heading"]


@pytest.mark.parametrize(
    "texts",
    [
        *(("Autumn 2024", "Spring 2025"), ("Trust", "2024-25"), ("School review 2024", "Plan")),
        *(("Whole school", "Plan"), ("Our school council said", "2024"), ("Hill Trust 2024",)),
        *(("Priority", "Action plan 2024"), ("Hill Trust", "Elm School"), ("", "Hill Trust")),
        ("What the school does well 2024", "What the trust does"),
    ],
)
def test_other_cells_above_headings_are_no_band(texts):
    assert not is_band(texts)
