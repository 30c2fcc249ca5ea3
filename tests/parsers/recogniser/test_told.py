"""What is told of a review and what is left over, each with its words and its place."""

import pytest

from parsers.diagnostics import Diagnostic
from parsers.document.blocks import Document, Paragraph
from parsers.provenance import Place
from parsers.recogniser import recognise
from parsers.recogniser.conservation import lost_words
from parsers.recogniser.leftovers import partial_reading
from tests.building import HEADER, aside, cell, document, heading, paragraph, table
from tests.parsers.recogniser.plans import codes_of

FIRST = ("1.1 leaders know;", "Heads to meet.")
SECOND = ("1.2 they ask;", "Clerk to minute.")
NOTE = "This part was written before the new code of practice came out."


def told(found):
    return [(d.code, d.message, str(d.place)) for d in found.diagnostics]


def left_over(found):
    """What is left over but for the headings of columns."""
    pieces = [r for r in found.residue if r.role != "column-heading"]
    return [(r.role, r.text, str(r.place)) for r in pieces]


def sources(found):
    return found.title_source, found.organisation_source, found.year_source


def sections(found):
    return [(s.number, s.label, s.title, str(s.place)) for s in found.sections]


def test_rows_that_a_person_should_look_at_are_told_at_their_places():
    rows = [
        FIRST,
        ("1.3 they ask;", "Ask. Linked to 7.1"),
        ("1.2 they go;", ""),
        ("1.2 they come;", "Come."),
        ("they sing.", "Sing."),
        (cell(NOTE, columns=2),),
    ]
    asked = document(
        heading("SEND review 2021", 1),
        paragraph("Birchwood Trust"),
        paragraph("Each school told us this in the summer of last year."),
        heading("1.0 LEADERSHIP"),
        table(HEADER, *rows),
        heading("2.0 CHECKS"),
        paragraph("2.1 Checks are never made of any of the doors."),
        asides=[aside("footer", "Page 2 of 9")],
    )
    found = recognise(asked._replace(format="word"))
    assert sources(found) == ("cover", "cover", "title")
    assert sections(found) == [("1", "1.0", "Leadership", "paragraph 4")]
    assert told(found) == [
        (
            "unplaced-row",
            "a row that is no statement: "
            "This part was written before the new code of practice cam...",
            "table 1, row 7",
        ),
        ("number-gap", "1.2 is missing before 1.3", "table 1, row 3"),
        ("dangling-link", "1.3 links to 7.1, which is not there", "table 1, row 3"),
        ("out-of-order", "1.2 stands after 1.3", "table 1, row 4"),
        ("empty-action", "1.2 has no action", "table 1, row 4"),
        ("duplicate-number", "1.2 stands for two statements", "table 1, row 5"),
        ("unnumbered-statement", "a statement has no number: they sing.", "table 1, row 6"),
        (
            "unplaced-statement",
            "a statement was not placed: 2.1 Checks are never made of any of the doors.",
            "paragraph 6",
        ),
        (
            "partial-reading",
            "the review was perhaps read in part (statements not placed: 1)",
            "",
        ),
    ]
    assert left_over(found) == [
        ("prose", "Each school told us this in the summer of last year.", "paragraph 3"),
        ("row", NOTE, "table 1, row 7"),
        ("prose", "2.0 CHECKS", "paragraph 5"),
        ("prose", "2.1 Checks are never made of any of the doors.", "paragraph 6"),
        ("footer", "Page 2 of 9", ""),
    ]


def test_what_the_cover_lacks_and_a_table_without_statements_are_told():
    names = table(("Statement", "Action"), ("P. Sample", "Chair"), ("A. Hill", "Clerk"))
    asked = document(heading("SEND review 2021", 1), table(HEADER, FIRST, SECOND), names)
    found = recognise(asked, "2019/Birchwood Trust 2019.docx")
    assert sources(found) == ("cover", "", "title")
    assert told(found) == [
        ("unknown-organisation", "nothing in the file says whose review it is", ""),
        ("year-disagrees", "the file says 2021, its name says 2019", ""),
        ("untitled-section", "section 1 has no title", "table 1, row 2"),
        (
            "unplaced-table",
            "a table with the headings of a review was not read: it holds no statements",
            "table 2",
        ),
        ("partial-reading", "the review was perhaps read in part (tables not read: 1)", ""),
    ]


def test_sections_without_title_and_a_year_by_the_name_of_the_file():
    rows = [("1", "leaders know;", "Meet."), ("2", "they ask", "Ask.")]
    more = (cell("Section B", columns=3),), ("1", "they go.", "Go.")
    found = recognise(document(table(("No", *HEADER), *rows, *more)), "Elm/review-2020.docx")
    assert sources(found) == ("", "", "file name")
    assert told(found) == [
        ("unknown-organisation", "nothing in the file says whose review it is", ""),
        ("untitled-section", "a section has no title", "table 1, row 2"),
        ("untitled-section", "section B has no title", "table 1, row 4"),
    ]
    assert sections(found) == [
        ("", "", "", "table 1, row 2"),
        ("B", "Section B", "", "table 1, row 4"),
    ]
    assert [str(s.number) for s in found.statements()] == ["1", "2", "B1"]


def test_statements_beside_the_tables_are_told_with_the_text_after_their_number():
    asked = document(
        paragraph("Chair of the trustees"),
        heading("Section 1"),
        heading("Leadership"),
        table(HEADER, FIRST),
        paragraph("1.2"),
        paragraph("they are asked every year in May."),
        asides=[aside("text-box", "1.3 they are heard each term."), aside("header", "Elm Trust")],
        title="Review of 2020",
    )
    found = recognise(asked)
    assert sources(found) == ("", "header", "metadata")
    assert sections(found) == [("1", "Section 1", "Leadership", "paragraph 2")]
    missing = "a statement was not placed: "
    assert told(found) == [
        (
            "unplaced-statement",
            f"{missing}1.2 they are asked every year in May.",
            "paragraph 4",
        ),
        ("unplaced-statement", f"{missing}1.3 they are heard each term.", ""),
        (
            "partial-reading",
            "the review was perhaps read in part (statements not placed: 2)",
            "",
        ),
    ]


def test_words_that_stand_nowhere_in_a_review_are_told_up_to_twelve():
    found = recognise(document(table(HEADER, FIRST)))
    many = " ".join(f"word{n}" for n in range(13))
    lost = [
        Paragraph("leaders know the tides", Place(page=3)),
        Paragraph("the", Place(page=4), "9.9"),
        Paragraph(many, Place(page=5)),
    ]
    document_ = Document("text", tuple(lost))
    said = "words of the file stand nowhere in what was read:"
    assert [(d.code, d.message, d.place) for d in lost_words(document_, found)] == [
        ("words-lost", f"{said} the tides", Place(page=3)),
        ("words-lost", f"{said} 9 9 the", Place(page=4)),
        ("words-lost", f"{said} {many.removesuffix(' word12')} ...", Place(page=5)),
    ]


def test_twenty_places_with_words_lost_are_told_and_no_more():
    found = recognise(document(table(HEADER, FIRST)))
    lost = tuple(Paragraph(f"tide{n}", Place(page=n)) for n in range(1, 26))
    places = [d.place.page for d in lost_words(Document("text", lost), found)]
    assert places == list(range(1, 21))


def test_what_stands_beside_the_title_of_a_section_is_left_over_with_its_row():
    rows = [
        ("1.1", "leaders know;", "Meet."),
        (cell("2.0 CHECKS", columns=2), "Share: 12%"),
        ("2.1", "checks are made.", "Check."),
    ]
    found = recognise(document(heading("1.0 LEADERSHIP"), table(("No", *HEADER), *rows)))
    assert sections(found)[1:] == [("2", "2.0", "Checks", "table 1, row 3")]
    assert left_over(found) == [("row", "Share: 12%", "table 1, row 3")]


@pytest.mark.parametrize(
    ("header", "rows", "expected"),
    [
        (HEADER, [FIRST, ("1.1 (continued)", "Ask.")], ("continuation", "1.1 (continued)", 3)),
        (HEADER, [("", "Ask."), FIRST, SECOND], ("row", "Ask.", 2)),
        (
            ("Section", *HEADER),
            [("1. Leadership", *FIRST), ("1. Leadership", *SECOND)],
            ("prose", "1. Leadership", 3),
        ),
    ],
    ids=["what goes on", "an action before any statement", "a section named again"],
)
def test_what_a_row_says_beside_its_statement_is_left_over_with_its_place(header, rows, expected):
    role, text, row = expected
    found = recognise(document(table(header, *rows)))
    assert left_over(found) == [(role, text, f"table 1, row {row}")]


def test_statement_merged_across_its_row_has_no_action():
    merged = (cell("1.2 they go home early on each day of the week.", columns=2),)
    found = list(recognise(document(table(HEADER, FIRST, merged))).statements())
    assert [(str(s.number), len(s.actions), str(s.place)) for s in found] == [
        ("1.1", 1, "table 1, row 2"),
        ("1.2", 0, "table 1, row 3"),
    ]


def test_heading_without_statements_and_without_number_is_left_over():
    found = recognise(document(heading("Leadership"), table(HEADER, FIRST), heading("Annex")))
    assert sections(found) == [("1", "", "Leadership", "paragraph 1")]
    assert left_over(found) == [("prose", "Annex", "paragraph 2")]


def test_letters_of_sections_are_those_of_links():
    asked = document(
        table(
            HEADER,
            (cell("Section A: Meals", columns=2),),
            ("A1 menus are known;", "Print them. See B1."),
            (cell("Section B: Halls", columns=2),),
            ("B1 halls are cold;", "Heat them. See C1."),
        )
    )
    found = recognise(asked).statements()
    assert [[str(link.ref) for a in s.actions for link in a.links] for s in found] == [["B1"], []]


def test_links_of_three_parts_are_those_of_a_review_numbered_so():
    asked = document(
        table(
            HEADER,
            ("3.1.1 menus are known;", "Print them. See 3.2.1."),
            ("3.2.1 halls are cold;", "Heat them as for 7.4.1. See 3.1.9."),
        )
    )
    review = recognise(asked)
    found = [[str(link.ref) for a in s.actions for link in a.links] for s in review.statements()]
    assert found == [["3.2.1"], ["3.1.9"]]
    assert "dangling-link" in codes_of(review)


def test_reading_in_part_is_told_once_with_its_reasons_counted():
    codes = ["damaged-part", "words-lost", "number-gap", "unplaced-table", "words-lost"]
    (found,) = partial_reading([Diagnostic(code, "") for code in [*codes, "unplaced-statement"]])
    assert found.message == (
        "the review was perhaps read in part (statements not placed: 1, tables not read: 1,"
        " places with words lost: 2, parts of the file damaged: 1)"
    )
    assert list(partial_reading([Diagnostic("number-gap", "")])) == []


@pytest.mark.parametrize("title", ["Leadership:", "1.0 Leadership :", "Section 1: Leadership"])
def test_title_of_a_section_ends_in_no_colon(title):
    (section,) = recognise(document(heading(title), table(HEADER, FIRST))).sections
    assert section.title == "Leadership"
