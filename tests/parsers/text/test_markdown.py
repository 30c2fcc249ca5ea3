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
        ("*every* week", "every week"),
        ("an _old_ oven, (*see 1.2*).", "an old oven, (see 1.2)."),
        ("***hot*** bread", "hot bread"),
        ("the `menu.doc` of `June`", "the menu.doc of June"),
        ("3*4*5", "3*4*5"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("menu_of_june", "menu_of_june"),
        ("Name: ____ Date: ____", "Name: ____ Date: ____"),
        ("a 5* oven, a 4* pan", "a 5* oven, a 4* pan"),
        ("Bread* and rolls*", "Bread* and rolls*"),
        ("*Prices of May. *Prices of June.", "*Prices of May. *Prices of June."),
        (r"\*not\* so", r"\*not\* so"),
        ("the `old' oven", "the `old' oven"),
        ("```", "```"),
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
