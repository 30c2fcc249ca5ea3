"""Tags that an export shows as text."""

import pytest

from parsers.characters.literal import items


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("no tags, a < b", [("no tags, a < b", None)]),
        ("<ul><li>One</li><li>two</li></ul>", [("One", "•"), ("two", "•")]),
        ('<ul style="list-style-type: none"> One. Two.', [(" One. Two.", "•")]),
        (
            "Intro <UL> <LI >one <LI>two</UL> end",
            [("Intro ", None), ("one ", "•"), ("two", "•"), (" end", None)],
        ),
        ("<p>one<br/>two</p>", [("one\ntwo", None)]),
        ("<b>One</b> <span class='x'>two</span>", [("One two", None)]),
        ("<unknown> a <5", [("<unknown> a <5", None)]),
        ("<ul></ul>", []),
        ("", [("", None)]),
    ],
)
def test_literal_tags_become_list_items(text, expected):
    assert items(text) == expected
