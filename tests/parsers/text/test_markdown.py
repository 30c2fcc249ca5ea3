"""Marks within the lines of markdown."""

import pytest

from parsers import read_review
from parsers.text.markdown import plain, without_struck
from parsers.text.markdown_tabs import without_tabs

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


LISTED = "# Catering Review 2023\n\n- ovens\n{}- trays\n\n" + REVIEW.partition("\n\n")[2]


@pytest.mark.parametrize(
    "between",
    ["\t", " \t ", "\t\t", "-\tcups\n", "1.\tcups\n", "> a.\tcups\n", "cups\t\n", "|\tcups\t|\n"],
)
def test_tabs_of_markdown_that_part_no_columns_leave_its_tables(between):
    review = read_review(LISTED.format(between).encode())
    assert [s.number_text for s in review.statements()] == ["1.1", "1.2"]


@pytest.mark.parametrize(
    ("line", "tabs"),
    [
        ("\t- cups", 0),
        ("-\tcups", 0),
        ("b)\tcups", 0),
        (">>\t1.\tcups", 0),
        ("cups\t", 0),
        ("|\tcups\t|\tnew\t|", 0),
        ("cups\tnew", 1),
        ("1\tcups", 1),
        ("1.1\tcups", 1),
        ("1.\tcups\tnew", 1),
        ("-\tcups\tnew\t", 1),
        ("cups |\tnew", 1),
        ("Cups.\tnew", 1),
    ],
)
def test_tabs_between_words_may_part_columns(line, tabs):
    assert without_tabs(line).count("\t") == tabs


@pytest.mark.parametrize("heading", ["# Catering Review 2023", "#\tStatement\tAction"])
def test_columns_between_tabs_below_a_heading_are_a_table(heading):
    rows = "1.1\tOvens are old.\tBuy ovens.\n1.2\tMenus are known.\tPrint them."
    review = read_review(f"{heading}\n\nRef\tStatement\tAction\n{rows}".encode())
    assert [action.text for s in review.statements() for action in s.actions] == [
        "Buy ovens.",
        "Print them.",
    ]
