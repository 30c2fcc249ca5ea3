"""What stood in a further column in one year and in the next."""

import pytest

from ingest.compare import compare
from tests.reviews import complete, review, section, statement


def changes(old, new):
    """The cells of a statement with these further columns in two years."""
    reviews = (
        complete(review(section("1", statement("1.1", "sails are patched.", **columns)), year=year))
        for year, columns in ((2020, old), (2021, new))
    )
    (pair,) = compare(*reviews).pairs
    return [tuple(cell) for cell in pair.cells]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ({"Cost": "£9"}, {"Cost": "£12"}, [("Cost", "£9", "£12")]),
        ({"Cost": "£9"}, {"Cost": "£9"}, [("Cost", "£9", "£9")]),
        ({"Cost": "£9"}, {}, [("Cost", "£9", "")]),
        ({}, {"Cost": "£12"}, [("Cost", "", "£12")]),
        ({"COST:": "£9"}, {"Cost": "£12"}, [("Cost", "£9", "£12")]),
        ({"Note": "a", "Cost": "£9"}, {"Cost": "£9"}, [("Cost", "£9", "£9"), ("Note", "a", "")]),
        ({"Cost": ""}, {"Cost": ""}, []),
    ],
)
def test_cell_stands_beside_the_one_of_its_heading_in_the_other_year(old, new, expected):
    assert changes(old, new) == expected
