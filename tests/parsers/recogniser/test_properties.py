"""Random tables: no word is lost, no list is a review, every plan is one."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.document.blocks import Cell, Document, Paragraph, Row, Table
from parsers.errors import NoReview
from parsers.provenance import Place
from parsers.recogniser import recognise
from tests.building import document, heading, table
from tests.conservation import kept, seen
from tests.parsers.recogniser.plans import codes_of

FORMATS = ["word", "html", "pdf", "text"]
HEADINGS = ["Statement", "Action", "No", "Ref", "Lead", "By when", "Notes", "RAG", "", "Area"]
TEXTS = st.sampled_from(
    [
        *("", "1.1", "1.2 menus are known;", "2.1", "2.0 GARDENS", "Section B: Trees", "7"),
        *("menus are known", "tables are clean;", "(continued)", "1.1 (continued)", "9.2.5 (web)"),
        *("Print them.", "Linked to 1.2", "Cook", "May 2025", "Red", "41/2425", "Statement"),
        *("• Wipe\n• Dry", "1. Wipe\n2. Dry", "1.1\nnew", "Share: 12%", "Priority 1", "Action"),
    ]
)


@st.composite
def cells(draw):
    texts = [text for text in draw(st.lists(TEXTS, max_size=2)) if text]
    marker = draw(st.sampled_from([None, None, None, "•", "1.1", "a)"]))
    content = tuple(Paragraph(text, Place(), marker) for text in texts)
    spans = st.sampled_from([1, 1, 1, 2, 3])
    return Cell(content, draw(spans), draw(spans))


@st.composite
def random_tables(draw):
    """Rows of any length, spans of any kind, with headings or without."""
    width = draw(st.integers(2, 5))
    names = draw(st.lists(st.sampled_from(HEADINGS), min_size=width, max_size=width))
    rows = draw(st.lists(st.lists(cells(), min_size=1, max_size=width), min_size=1, max_size=6))
    pages = sorted(draw(st.lists(st.integers(1, 2), min_size=len(rows), max_size=len(rows))))
    made = [
        Row(tuple(r), Place(page, 1, n))
        for n, (r, page) in enumerate(zip(rows, pages, strict=True), 2)
    ]
    header = Row(tuple(Cell((Paragraph(n),) if n else ()) for n in names), Place(1, 1, 1))
    return Table((header, *made) if draw(st.booleans()) else tuple(made))


@given(st.lists(random_tables(), min_size=1, max_size=3), st.sampled_from(FORMATS))
def test_every_word_of_every_table_is_kept(tables, kind):
    opening = (Paragraph("Kitchen Review 2024", heading=1), Paragraph("1.0 Kitchens", heading=2))
    asked = Document(kind, (*opening, *tables))
    try:
        found = recognise(asked)
    except NoReview:
        return
    assert not seen(asked) - kept(found)
    assert "words-lost" not in codes_of(found)


NAMES = st.builds(
    "{} {}".format,
    st.sampled_from(["Ann", "Ben", "Cara", "Dan", "St Mary", "Hill Street", "J."]),
    st.sampled_from(["Miller", "van den Berg", "Primary School", "of Elm Lane", "Stone", "Ltd"]),
)
DATES = st.sampled_from(
    ["5 March 2025", "12/05/2024", "Spring term", "Monday 3 June", "2024-25", "end of May", "T3"]
)
AMOUNTS = st.integers(1, 99_999).map("£{:,}".format) | st.decimals(0, 100, places=1).map(
    "{}%".format
)
CODES = st.from_regex(r"[A-Z]{2}-[0-9]{3}|[A-Z][0-9]{4}|(Yes|No|N/A|Met)", fullmatch=True)
TITLES = ["How we plan", "The work of the board", "Meals and menus", "Trees", "What comes next"]
LISTED = {"names": NAMES, "dates": DATES, "amounts": AMOUNTS, "codes": CODES}
UNKNOWN = ["Group", "Kind", "Place", "Supplier", "Address", "Year", "Size", "Site", "Name", "Date"]


@pytest.mark.parametrize("numbered", [True, False])
@pytest.mark.parametrize("second", LISTED)
@pytest.mark.parametrize("first", LISTED)
@given(st.data())
def test_list_is_no_review_under_any_headings(first, second, numbered, data):
    pairs = st.tuples(LISTED[first], LISTED[second])
    rows = data.draw(st.lists(pairs, min_size=2, max_size=6))
    names = (
        data.draw(st.sampled_from([("Issue", "Action"), ("Statement", "Action")]))
        if (data.draw(st.booleans()))
        else tuple(data.draw(st.lists(st.sampled_from(UNKNOWN), min_size=2, max_size=2)))
    )
    header = ("No", *names) if numbered else names
    lines = [(str(n), *pair) if numbered else pair for n, pair in enumerate(rows, 1)]
    with pytest.raises(NoReview):
        recognise(document(heading("Kitchens"), table(header, *lines)))


@given(st.lists(st.sampled_from(TITLES), min_size=2, max_size=6), st.booleans())
def test_lines_of_contents_are_no_review(titles, dotted):
    lines = [
        (f"{n}.1" if dotted else str(n), f"{text} {n * 2}", text)
        for n, text in enumerate(titles, 1)
    ]
    with pytest.raises(NoReview):
        recognise(document(table(("No", "Title", "Page"), *((a, b, "4") for a, b, _ in lines))))


FOUND = st.sampled_from(
    [
        *(
            "Menus are known to all.",
            "families hear of lessons early",
            "The hall is free on Fridays",
        ),
        *(
            "Pupils cannot read the signs;",
            "Improve reading in every year",
            "too few visits are made",
        ),
    ]
)
DONE = st.sampled_from(
    ["Print them.", "Send the calendar in August", "Head to ask the board", "Move the choir"]
)
PLANS = [
    *("Objective", "Aim", "Goal", "Desired outcome", "Target", "Priority", "Challenge", "Barrier"),
    *("Need", "Risk", "Recommendation", "Issue", "Finding", "Statement", "Judgement", "Standard"),
]


@pytest.mark.parametrize("family", PLANS)
@given(
    st.lists(st.tuples(FOUND, DONE), min_size=1, max_size=5),
    st.booleans(),
    st.sampled_from(["Action", "Actions to be taken", "Next steps"]),
    st.booleans(),
)
def test_plan_of_every_family_of_headings_is_a_review(family, rows, numbered, action, led):
    header = (*(["No."] if numbered else []), family, action, *(["Lead", "By when"] if led else []))
    lines = [
        (*([str(n)] if numbered else []), *pair, *(["Cook", "May 2025"] if led else []))
        for n, pair in enumerate(rows, 1)
    ]
    found = recognise(document(table(header, *lines))._replace(format="word"))
    assert [(s.text, s.actions[0].text) for s in found.statements()] == rows
    assert Counter(s.label for s in found.statements()) == Counter(
        line[0] if numbered else "" for line in lines
    )
