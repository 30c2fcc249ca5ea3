"""Random reviews, written in every format and layout and read back: equal, or it is a fault."""

import random
from functools import cache, partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers import read_review
from parsers.grammar.links import Link
from parsers.grammar.numbers import Ref
from parsers.review import Action, Review, Section, Statement
from tests.rendering import html, opendocument, pdf, rtf, text, word, workbook
from tests.rendering.layout import Layout, lay_out

LAYOUTS = {
    "two columns": Layout(),
    "bullets as glyphs, captions": Layout(bullets="glyph", sections="caption"),
    "bullets as lines, first rows": Layout(bullets="lines", sections="first row"),
    "number column": Layout(("number", "statement", "action", "extra")),
    "one table, extra columns between": Layout(
        ("number", "statement", "extra", "action"), sections="row"
    ),
    "action before statement": Layout(("action", "statement", "extra")),
    "shared action cells": Layout(("number", "statement", "action", "extra"), merged=True),
    "shared in one table": Layout(("statement", "action", "extra"), sections="row", merged=True),
}
AUTOMATIC = {
    "automatic numbers": Layout(numbers="automatic"),
    "automatic, in a column": Layout(
        ("number", "statement", "action", "extra"), numbers="automatic"
    ),
    "automatic in one table": Layout(numbers="automatic", sections="row", merged=True),
}
# A lone o is none of them: two lines of a cell that happen to begin with it are bullets.
WORDS = (
    "attendance pupils leaders governors families plans SENCOs visits well-being the and of to in "
    "for every school's reading “on track” (termly) 2022/23 95% £400 R&D café <half> 11–16 I T6"
).split()


LETTERS = "abcdefghijklmnopqrstuvwxyzéèüßñæåøÅÉ"


def _fragments(count):
    """Words of a school or of random letters, a few at a time: each draw of hypothesis is dear."""
    chance = random.Random(1)
    odd = ["".join(chance.choices(LETTERS, k=chance.randint(2, 12))) for _ in range(count)]
    made = [chance.choices(chance.choice([WORDS, odd]), k=chance.randint(1, 7)) for _ in odd]
    return [" ".join(words) for words in made]


# A long search (`--hypothesis-profile=search`) draws letters and words one by one all the same.
ODD = st.text(LETTERS, min_size=2, max_size=12)
DRAWN = st.lists(st.sampled_from(WORDS) | ODD, min_size=1, max_size=7).map(" ".join)
FRAGMENTS = st.sampled_from(_fragments(500)) if settings().derandomize else DRAWN


@cache
def sentences(most):
    """A beginning, up to so many fragments, an end."""
    fragments = st.lists(FRAGMENTS, min_size=1, max_size=most)
    start = st.sampled_from(["Trustees", "Each school", "Pupils", "Leaders", "It is true that"])
    ends = st.sampled_from([".", ";", "", ")."])
    return st.builds(lambda s, f, e: f"{s} {' '.join(f)}{e}", start, fragments, ends)


JOINS = st.sampled_from([" & ", ", ", ". ", " and "])
TITLES = st.sampled_from(["Leadership", "Data and Progress", "Work with Families"])
RATINGS = st.sampled_from(["Green", "Red"])


@st.composite
def actions(draw, links, least):
    """`least` to three bullets, some of which link to other statements."""
    found = []
    for _ in range(draw(st.integers(least, 3))):
        linked = draw(links)
        end = ". Linked to " + draw(JOINS).join(map(str, linked)) if linked else ""
        text = draw(sentences(3)).rstrip(".;)") + end
        found.append(Action(text, tuple(Link(ref, "") for ref in linked)))
    return tuple(found)


@st.composite
def reviews(draw, statements=1, actions_each=0):
    """A review of a fictional trust, its sections numbered or lettered throughout.

    Each section has at least so many `statements`, each of which has so many actions.
    """
    lettered = draw(st.booleans())
    sizes = draw(st.lists(st.integers(statements, statements + 3), min_size=1, max_size=3))
    names = "ABC" if lettered else "123"
    refs = [Ref(n, i + 1) for n, size in zip(names, sizes, strict=False) for i in range(size)]
    links = st.lists(st.sampled_from(refs), unique=True, max_size=3)
    has_rag = draw(st.booleans())
    sections = []
    for name in names[: len(sizes)]:
        title = draw(TITLES)
        label = f"Section {name}:" if lettered else f"{name}.0"
        found = []
        for ref in (r for r in refs if r.section == name):
            again = found and draw(st.booleans())
            first = not (found or sections)  # without any action it would be a blank form
            bullets = found[-1].actions if again else draw(actions(links, actions_each or first))
            extra = {"RAG": draw(RATINGS)} if has_rag else {}
            found.append(Statement(ref, str(ref), draw(sentences(10)), bullets, extra))
        sections.append(Section(name, label, title, f"{label} {title}", tuple(found)))
    return Review(
        "Annual Inclusion Review", "Fernhollow Schools Trust", 2022, "", "", "", (), tuple(sections)
    )


def essence(review):
    """What must survive: everything but places and what is left over."""
    return {
        "cover": (review.title, review.organisation, review.year),
        "sections": [(s.number, s.title) for s in review.sections],
        "statements": {
            str(s.number): (s.text, list(map(_bullet, s.actions)), dict(s.extra))
            for s in review.statements()
        },
    }


def _bullet(action):
    return action.text, [str(link.ref) for link in action.links]


def round_trip(review, layout, write, name):
    layout = LAYOUTS.get(layout) or AUTOMATIC[layout]
    assert essence(read_review(write(lay_out(review, layout)), name)) == essence(review)


@pytest.mark.parametrize("layout", [*LAYOUTS, *AUTOMATIC])
@given(reviews())
def test_word_file_gives_the_review_back(layout, review):
    round_trip(review, layout, word.write, "review.docx")


@pytest.mark.parametrize("layout", [*LAYOUTS, *AUTOMATIC])
@given(reviews())
def test_opendocument_text_gives_the_review_back(layout, review):
    round_trip(review, layout, opendocument.write, "review.odt")


@pytest.mark.parametrize("layout", LAYOUTS)
@given(reviews())
def test_workbook_gives_the_review_back(layout, review):
    round_trip(review, layout, workbook.write, "review.xlsx")


@pytest.mark.parametrize("layout", LAYOUTS)
@given(reviews())
def test_opendocument_workbook_gives_the_review_back(layout, review):
    round_trip(review, layout, opendocument.write_workbook, "review.ods")


@pytest.mark.parametrize("layout", [*LAYOUTS, *AUTOMATIC])
@given(reviews())
def test_rich_text_gives_the_review_back(layout, review):
    round_trip(review, layout, rtf.write, "review.rtf")


@pytest.mark.parametrize("layout", LAYOUTS)
@given(reviews())
def test_html_page_gives_the_review_back(layout, review):
    round_trip(review, layout, html.write, "review.html")


@pytest.mark.parametrize("layout", LAYOUTS)
@given(reviews())
def test_pdf_gives_the_review_back(layout, review):
    round_trip(review, layout, pdf.write, "review.pdf")


@given(reviews())
def test_text_export_gives_the_review_back(review):
    round_trip(review, "bullets as glyphs, captions", text.write, "review.txt")


@pytest.mark.parametrize("ruling", ["rows", "none"])
@given(reviews(statements=3, actions_each=1))
def test_pdf_without_upright_rules_gives_the_review_back(ruling, review):
    round_trip(review, "number column", partial(pdf.write, ruling=ruling), "review.pdf")
