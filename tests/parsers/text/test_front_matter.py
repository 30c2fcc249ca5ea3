"""Tests of the fields above the text of markdown."""

import pytest

from parsers import read_review
from parsers.text.front_matter import front_matter

TABLE = "| No | Statement | Action |\n|---|---|---|\n| 1 | Boats leak. | Tar the hulls. |\n"
FIELDS = '---\ntitle: "Harbour Review 2023"\nauthor: The bosun\ntags:\n  - boats\n- tides\n---\n'


def test_title_of_front_matter_is_that_of_the_review():
    review = read_review(f"{FIELDS}\n{TABLE}".encode())
    assert (review.title, review.year) == ("Harbour Review", 2023)
    assert [s.text for s in review.statements()] == ["Boats leak."]


def test_front_matter_gives_its_lines_and_leaves_the_text_below():
    found = front_matter(FIELDS + TABLE)
    assert found.body == TABLE
    assert found.title == "Harbour Review 2023"
    assert found.lines[1:4] == ("author: The bosun", "tags:", "- boats")


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("title: Boats", "Boats"),
        ("title: 'Boats'", "Boats"),
        ("Title: Boats: a review", "Boats: a review"),
        ('title: "Boats', '"Boats'),
        ("author: Bosun", ""),
        ("subtitle: Boats", ""),
    ],
)
def test_title_is_the_field_of_that_name(line, title):
    assert front_matter(f"---\n{line}\nyear: 2023\n---\n{TABLE}").title == title


@pytest.mark.parametrize(
    "text",
    [
        TABLE,
        f"Boats\n---\nTides: high\n---\n{TABLE}",
        f"---\n{TABLE}",
        f"---\nBoats leak.\n---\n{TABLE}",
        f"---\n\n---\n{TABLE}",
        f"---\n---\n{TABLE}",
        f"---\ntitle: Boats\n{TABLE}",
        f"---\ntitle: Boats\n\nBoats leak.\n\n---\n{TABLE}",
        f"----\ntitle: Boats\n----\n{TABLE}",
        f"---\n1. Boats: they leak\n---\n{TABLE}",
        f"---\nSee https://harbour.test:\n---\n{TABLE}",
        f"---\nAction:tar\n---\n{TABLE}",
        "---\n| a: | b |\n---\n" + TABLE,
    ],
)  # fmt: skip
def test_text_without_fields_between_rules_at_its_top_is_left(text):
    assert front_matter(text) == ("", (), text)
