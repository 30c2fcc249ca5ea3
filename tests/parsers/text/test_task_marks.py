"""Boxes to tick that are typed."""

import pytest

from parsers import read_review
from parsers.text.task_marks import with_boxes


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("[ ] Buy plates.", "☐ Buy plates."),
        ("[x] Buy plates.", "☑ Buy plates."),
        ("- [X] Buy plates.", "- ☑ Buy plates."),
        ("[x]", "☑"),
        ("[]", "☐"),
        ("[ ] Buy plates.\n[x] Wash them.", "☐ Buy plates.\n☑ Wash them."),
    ],
)
def test_mark_of_a_task_is_a_box(typed, read):
    assert with_boxes(typed) == read


@pytest.mark.parametrize(
    "text", ["[y] Buy plates.", "[1] Buy plates.", "Buy [x] plates.", "[x]y", "[sic] Plates"]
)
def test_other_brackets_are_text(text):
    assert with_boxes(text) == text


def test_ticked_task_of_a_table_is_done():
    review = read_review(
        b"# Catering Review 2023\n\n| Ref | Finding | Action |\n|---|---|---|\n"
        b"| 1.1 | Ovens are new. | [x] Buy plates.<br>[ ] Wash them. |\n"
        b"| 1.2 | Menus are known. | [ ] Print them. |\n"
    )
    done = [[a.status.value for a in s.actions] for s in review.statements()]
    assert done == [["done", "open"], ["open"]]
