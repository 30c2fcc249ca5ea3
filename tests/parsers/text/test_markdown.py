"""Marks within the lines of markdown."""

import pytest

from parsers import read_review
from parsers.text.markdown import plain, without_struck

REVIEW = """# Catering Review 2023

## 1. Kitchens

| Ref | Finding | Action |
|---|---|---|
| 1.1 | ~~Ovens are old.~~ Ovens are **new**. | Read the [guide](https://example.org/ovens). |
| 1.2 | Menus are known. | ~~Print them.~~ |
"""


def test_struck_out_words_are_left_over_and_told():
    review = read_review(REVIEW.encode())
    assert [s.text for s in review.statements()] == ["Ovens are new.", "Menus are known."]
    assert [[a.text for a in s.actions] for s in review.statements()] == [
        ["Read the guide."],
        [],
    ]
    struck = [r.text for r in review.residue if r.role == "struck-out"]
    assert struck == ["Ovens are old.", "Print them."]
    assert "struck-out" in {d.code for d in review.diagnostics}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("a **bold** word", "a bold word"),
        ("see [the plan](https://example.org/a-b)", "see the plan"),
        ("see [the plan](#plan) and __this__", "see the plan and this"),
        ("![a picture](/logo.png)", "![a picture](/logo.png)"),
        ("[draft] (June)", "[draft] (June)"),
        ("costs [see note](note 4)", "costs [see note](note 4)"),
        ("5 ** 2", "5 ** 2"),
    ],
)
def test_emphasis_and_links_are_plain_text(line, expected):
    assert plain(line) == expected


@pytest.mark.parametrize("line", ["~~~~", "from ~~ to ~~", "a~~b", "~~two\nlines~~"])
def test_tildes_that_strike_nothing_stay(line):
    assert without_struck(line) == (line, ())


def test_tildes_of_a_text_that_is_no_markdown_stay():
    lines = (
        "Catering Review 2023",
        "1.0 Kitchens",
        "EVALUATIVE STATEMENT\tACTION",
        "1.1 Ovens ~~are~~ new.\tNone.",
        "1.2 Menus are known.\tNone.",
    )
    first, _ = read_review("\n".join(lines).encode()).statements()
    assert first.text == "Ovens ~~are~~ new."
