"""What a review looks like: documents built in a line or two, and the review found in them."""

import pytest

from parsers.errors import NoReview
from parsers.grammar.headings import headings
from parsers.recogniser import recognise
from tests.building import (
    HEADER,
    aside,
    bullet,
    cell,
    document,
    heading,
    paragraph,
    row,
    table,
)
from tests.parsers.recogniser.plans import codes_of

FIRST = ("1.1 leaders know every pupil;", "Heads to meet in T1.")
SECOND = ("1.2 governors ask questions.", "Clerk to minute them.")
SECOND_OF_THREE = ("1.2", "governors ask questions.", "Clerk to minute them.")


def review(*blocks, **asides):
    return recognise(document(*blocks, **asides))


def numbers(review):
    return [str(s.number) for s in review.statements()]


def actions(review):
    return [[a.text for a in s.actions] for s in review.statements()]


def sections(review):
    return [(s.number, s.title, [str(x.number) for x in s.statements]) for s in review.sections]


def codes(review):
    return codes_of(review) - {"unknown-year", "unknown-organisation"}


class TestSections:
    """Section titles in every place where reviews have them."""

    one = ("1", "Leadership", ["1.1", "1.2"])

    def test_heading_above_the_table(self):
        assert sections(review(heading("1.0 LEADERSHIP"), table(HEADER, FIRST, SECOND))) == [
            self.one
        ]

    def test_heading_numbered_by_the_list_it_is_in(self):
        found = review(heading("Leadership", marker="1.0"), table(HEADER, FIRST, SECOND))
        assert sections(found) == [self.one]
        assert found.sections[0].label == "1.0"

    def test_bold_line_above_the_table(self):
        found = review(paragraph("1. Leadership", strong=True), table(HEADER, FIRST, SECOND))
        assert sections(found) == [self.one]

    def test_plain_line_above_the_table(self):
        found = review(paragraph("Leadership"), table(HEADER, FIRST, SECOND))
        assert sections(found) == [self.one]

    def test_number_and_title_in_two_paragraphs(self):
        found = review(heading("Section 1"), heading("Leadership"), table(HEADER, FIRST, SECOND))
        assert sections(found) == [self.one]

    def test_introduction_between_heading_and_table_is_left_over(self):
        found = review(
            heading("1.0 LEADERSHIP"),
            paragraph("Each school of the trust told us this in the summer."),
            table(HEADER, FIRST, SECOND),
        )
        assert sections(found) == [self.one]
        assert [r.role for r in found.residue if r.text.startswith("Each school")] == ["prose"]

    def test_title_without_rows_is_left_over(self):
        found = review(table(HEADER, ("2.0 HALLS", ""), ("1.0 LEADERSHIP", ""), FIRST, SECOND))
        assert sections(found) == [self.one]
        assert [r.role for r in found.residue if r.text == "2.0 HALLS"] == ["prose"]

    def test_caption_of_the_table(self):
        found = review(table(HEADER, FIRST, SECOND, caption="1.0 LEADERSHIP"))
        assert sections(found) == [self.one]

    def test_caption_of_a_table_that_lays_out_the_table(self):
        frame = table(row(cell(table(HEADER, FIRST, SECOND))), caption="1.0 LEADERSHIP")
        assert sections(review(frame)) == [self.one]

    def test_merged_row_in_the_table(self):
        found = review(table(HEADER, (cell("1. Leadership", columns=2),), FIRST, SECOND))
        assert sections(found) == [self.one]

    def test_merged_row_above_the_column_headings(self):
        found = review(table((cell("1.0 LEADERSHIP", columns=2),), HEADER, FIRST, SECOND))
        assert sections(found) == [self.one]

    @pytest.mark.parametrize("cells", [("1.0 LEADERSHIP",), ("1.0", "LEADERSHIP")])
    def test_table_of_one_row_above_the_table(self, cells):
        assert sections(review(table(cells), table(HEADER, FIRST, SECOND))) == [self.one]

    def test_row_with_an_empty_cell_beside_the_title(self):
        assert sections(review(table(HEADER, ("1.0 LEADERSHIP", ""), FIRST, SECOND))) == [self.one]

    def test_title_in_place_of_the_statements_heading(self):
        found = review(table(("1.0 LEADERSHIP", "ACTION"), FIRST, SECOND))
        assert sections(found) == [self.one]

    @pytest.mark.parametrize(
        "lines", [("1.0 LEADERSHIP", HEADER[0]), (f"1. Leadership\n{HEADER[0]}",)]
    )
    def test_title_above_the_heading_in_one_cell(self, lines):
        found = review(table((cell(*lines), "ACTION"), FIRST, SECOND))
        assert sections(found) == [self.one]

    def test_number_of_the_section_in_the_column_of_numbers(self):
        found = review(
            table(
                ("No", *HEADER),
                ("1.0", "LEADERSHIP", ""),
                ("1.1", "leaders know;", "Heads to meet."),
                ("1.2", "governors ask.", "None."),
            )
        )
        assert sections(found) == [self.one]

    def test_column_of_sections(self):
        rows = (cell("1. Leadership", rows=2), *FIRST), SECOND
        assert sections(review(table(("Section", *HEADER), *rows))) == [self.one]

    def test_one_table_for_all_sections(self):
        found = review(
            table(
                HEADER,
                (cell("1. Leadership", columns=2),),
                FIRST,
                (cell("2. Identification", columns=2),),
                ("2.1 screening is late.", "SENCOs to screen."),
            )
        )
        assert sections(found) == [
            ("1", "Leadership", ["1.1"]),
            ("2", "Identification", ["2.1"]),
        ]

    def test_sections_named_by_letters(self):
        found = review(
            heading("Section B: Safer Recruitment"),
            table(("Ref", "Judgement", "Next steps"), ("B1", "Checks are made.", "See B2")),
        )
        assert sections(found) == [("B", "Safer Recruitment", ["B1"])]

    def test_mistyped_section_number_is_that_of_its_statements(self):
        found = review(
            heading("I.0 LEADERSHIP"),
            table(HEADER, FIRST),
            heading("1.0 IDENTIFICATION"),
            table(HEADER, ("2.1 screening is late;", "SENCOs to screen.")),
        )
        assert [(s.number, s.label) for s in found.sections] == [("1", "I.0"), ("2", "1.0")]

    def test_roman_numeral_of_a_section(self):
        found = review(heading("II. LEADERSHIP"), table(HEADER, ("2.1 leaders know;", "Meet.")))
        assert sections(found) == [("2", "Leadership", ["2.1"])]
        assert found.sections[0].label == "II."

    def test_numbers_of_three_parts_belong_to_the_section_of_their_heading(self):
        rows = ("1.1.1 leaders know;", "Meet."), ("1.2.1 they ask.", "Ask.")
        found = review(heading("1. Leadership"), table(HEADER, *rows))
        assert sections(found) == [("1", "Leadership", ["1.1.1", "1.2.1"])]

    def test_numbers_of_three_parts_may_belong_to_a_section_of_two(self):
        rows = ("1.2.1 leaders know;", "Meet."), ("1.2.2 they ask.", "Ask.")
        found = review(heading("1.2 Leadership"), table(HEADER, *rows))
        assert sections(found) == [("1.2", "Leadership", ["1.2.1", "1.2.2"])]

    @pytest.mark.parametrize(
        ("title", "labels", "number"),
        [
            ("Leadership", ("1.2.1", "1.2.2"), "1.2"),
            ("Leadership", ("1.1.1", "1.2.1"), "1"),
            ("1. Leadership", ("1.2.1", "1.2.2"), "1"),
        ],
    )
    def test_section_has_the_number_that_its_heading_and_statements_share(
        self, title, labels, number
    ):
        rows = ((f"{label} leaders know;", "Heads to meet.") for label in labels)
        found = review(heading(title), table(HEADER, *rows))
        assert [s.number for s in found.sections] == [number]

    @pytest.mark.parametrize(("level", "titles"), [(2, ["Leadership."]), (1, [""])])
    def test_heading_of_a_section_may_end_in_a_stop(self, level, titles):
        found = review(heading("Leadership.", level), table(HEADER, FIRST, SECOND))
        assert [s.title for s in found.sections] == titles

    def test_title_of_the_review_is_not_the_title_of_its_first_section(self):
        found = review(
            paragraph("SEND REVIEW"),
            table(HEADER, (cell("1. Leadership", columns=2),), FIRST, SECOND),
        )
        assert (found.title, sections(found)) == ("SEND Review", [self.one])

    def test_tables_without_headings_part_by_their_numbers(self):
        found = review(table(HEADER, FIRST), table(HEADER, ("2.1 screening is late;", "None.")))
        assert sections(found) == [("1", "", ["1.1"]), ("2", "", ["2.1"])]

    @pytest.mark.parametrize(
        ("labels", "parted"),
        [
            (("1.1", "2.1", "2.2"), [1, 2]),
            (("1.1", "2.1"), [1, 1]),
            (("1.1", "2.2"), [2]),
            (("1.1", "2.2", "1.3"), [3]),
            (("1.1", "2.1", ""), [3]),
            (("1.1", "1.2", "2.1", "1.3", "1.4"), [5]),
        ],
        ids=["two follow", "first of the next", "no first", "slip", "no number", "slip within"],
    )
    def test_numbers_of_another_section_begin_it_where_they_go_on(self, labels, parted):
        rows = [(label, f"Class {n} is known.", "Meet.") for n, label in enumerate(labels)]
        found = review(heading("1.0 LEADERSHIP"), table(("No", *HEADER), *rows))
        assert [len(s.statements) for s in found.sections] == parted

    def test_contents_before_the_review_title_no_section(self):
        found = review(
            paragraph("1. Leadership ........ 2"),
            paragraph("2. Identification ........ 3"),
            table(HEADER, (cell("1. Leadership", columns=2),), FIRST, SECOND),
        )
        assert sections(found) == [self.one]

    def test_section_that_goes_on_in_a_second_table_stays_one(self):
        found = review(heading("1.0 LEADERSHIP"), table(HEADER, FIRST), table(HEADER, SECOND))
        assert sections(found) == [self.one]


class TestColumns:
    """Tables found by what they hold."""

    @pytest.mark.parametrize(
        "header",
        [
            ("EVALUATIVE STATEMENTS - Each school acknowledged:", "ACTION:"),
            ("Judgement", "Next steps"),
            ("Standard", "Actions required"),
            ("Where are we now?", "What needs to happen?"),
            ("Self-evaluation", "Recommendations"),
            ("Strengths and areas", "Improvement actions"),
            ("Finding", "Agreed actions, owners and dates"),
            ("Evaluation", "Actions to be taken"),
            ("Strength or area for development", "What happens next"),
            ("Notes of the discussion", "Action"),
            ("Description of risk", "Action to reduce the risk"),
            ("Was uns betrifft", "Was zu tun ist"),
            ("", ""),
        ],
    )
    def test_headings_vary(self, header):
        found = review(table(header, FIRST, SECOND))
        assert numbers(found) == ["1.1", "1.2"]
        assert actions(found) == [["Heads to meet in T1."], ["Clerk to minute them."]]

    def test_rating_before_action_is_no_action(self):
        header = ("Risk", "Likelihood before action", "Action needed")
        found = review(table(header, ("1.1 leaders leave;", "High", "Heads to meet in T1.")))
        assert actions(found) == [["Heads to meet in T1."]]

    def test_table_without_headings(self):
        assert numbers(review(table(FIRST, SECOND))) == ["1.1", "1.2"]

    def test_statements_without_numbers(self):
        found = review(table(HEADER, ("Leaders know every pupil.", "Heads to meet.")))
        assert [s.text for s in found.statements()] == ["Leaders know every pupil."]
        assert "unnumbered-statement" in codes(found)

    def test_headings_of_the_trust_tell_the_columns_apart(self):
        rows = [("We plan well.", "Heads meet"), ("We ask pupils.", "Clerk minutes it")]
        asked = document(table(row("Wohin?", "Woher?", header=True), *(r[::-1] for r in rows)))
        own = headings({"statement": ["Woher"], "action": ["Wohin"]})
        assert [s.text for s in recognise(asked, own=own).statements()] == [s for s, _ in rows]

    def test_further_columns_are_kept_by_their_headings(self):
        found = review(
            table(
                ("No", "Statement", "RAG", "Action", "Owner", "By when"),
                ("1.1", "leaders know every pupil;", "Amber", "Heads to meet.", "AB", "T6"),
            )
        )
        (statement,) = found.statements()
        assert statement.extra == {"RAG": "Amber", "Owner": "AB", "By when": "T6"}
        assert actions(found) == [["Heads to meet."]]

    @pytest.mark.parametrize(
        ("owners", "expected"),
        [
            ("Bosun, May\nMate, June", "Bosun, May\nMate, June"),
            ("Master\nof the\nboats", "Master of the boats"),
        ],
    )
    def test_lines_of_a_further_cell_are_told_apart_where_each_is_of_an_action(
        self, owners, expected
    ):
        acts = cell("• Heads to meet.", "• Clerk to minute.")
        (statement,) = review(
            table((*HEADER, "Owner and date"), (FIRST[0], acts, cell(owners)))
        ).statements()
        assert statement.extra == {"Owner and date": expected}

    def test_further_columns_of_one_heading_are_told_apart(self):
        (statement,) = review(
            table((*HEADER, "Cost:", "Cost:"), (*FIRST, "£9", "£12"))
        ).statements()
        assert statement.extra == {"Cost": "£9", "Cost (4)": "£12"}

    def test_action_column_may_stand_first(self):
        found = review(table(("Action", "Statement"), tuple(reversed(FIRST))))
        assert actions(found) == [["Heads to meet in T1."]]

    def test_heading_merged_over_number_and_statement(self):
        found = review(
            table(
                (cell("Evaluative statement", columns=2), "Action"),
                ("1.1", "leaders know every pupil;", "Heads to meet."),
            )
        )
        assert [(str(s.number), s.text) for s in found.statements()] == [
            ("1.1", "leaders know every pupil;")
        ]

    def test_heading_over_several_columns_is_left_over(self):
        found = review(
            table(
                row(cell("No", rows=2), cell("Review", columns=2), "Response", header=True),
                row("Statement", "RAG", "Action", header=True),
                ("1.1", "leaders know every pupil;", "Red", "Heads to meet."),
            )
        )
        assert numbers(found) == ["1.1"]
        assert {r.text for r in found.residue} == {
            *("No", "Review", "Response", "Statement", "RAG", "Action")
        }

    def test_heading_over_several_columns_names_none_of_those_with_headings_of_their_own(self):
        names = [cell(text, rows=2) for text in ("No", "Risk")]
        found = review(
            table(
                row(*names, cell("Current", columns=2), cell("Action", rows=2)),
                row("Likelihood", "Impact"),
                ("1", "leaders leave in the year;", "High", "Low", "Heads to meet."),
                ("2", "plans get lost;", "Low", "Low", "Clerk to copy them."),
            )
        )
        first, _ = found.statements()
        assert first.text == "leaders leave in the year;"
        assert first.extra == {"Likelihood": "High", "Impact": "Low"}

    def test_column_of_numbers_may_be_split_by_ragged_spans(self):
        found = review(
            table(
                ("", "No", *HEADER),
                (cell("1.1", columns=2), "leaders know every pupil;", "Heads to meet."),
                ("", "1.2", "governors ask.", "None."),
            )
        )
        assert numbers(found) == ["1.1", "1.2"]

    def test_row_of_column_numbers_is_left_over(self):
        found = review(
            table(
                ("No", "Statement", "Action"),
                ("1.", "2", "3"),
                ("1.1", "leaders know every pupil;", "Heads to meet."),
            )
        )
        assert numbers(found) == ["1.1"]

    def test_header_repeated_in_the_body_is_left_over(self):
        found = review(table(HEADER, FIRST, HEADER, SECOND))
        assert numbers(found) == ["1.1", "1.2"]

    def test_empty_header_row_above_the_real_one(self):
        found = review(table(row("", "", header=True), HEADER, FIRST))
        assert numbers(found) == ["1.1"]

    def test_layout_table_around_everything_is_opened(self):
        inner = table(HEADER, FIRST, SECOND)
        menu = table(("1.1 Home",), ("News",))
        found = review(table((cell(menu), cell(paragraph("1. LEADERSHIP"), inner))))
        assert sections(found) == [TestSections.one]

    @pytest.mark.parametrize(
        ("beside", "title"),
        [
            ([paragraph("Home\nNews\nContact us")], None),
            ([paragraph("Home"), paragraph("News", strong=True), paragraph("Contact us")], None),
            ([paragraph("Home"), paragraph("News"), heading("Meals")], "Meals"),
            ([paragraph("Meals"), paragraph("and gardens")], "and gardens"),
        ],
    )
    def test_menu_beside_a_table_titles_no_section(self, beside, title):
        inner = table((cell(*beside), cell(table(HEADER, FIRST, SECOND))))
        found = review(table((cell(inner),)))
        assert [s.title for s in found.sections] == [title or ""]

    def test_nested_table_of_bullets_stays_in_its_cell(self):
        inner = table(("•", "Heads to meet."), ("•", "Clerk to minute."))
        found = review(table(HEADER, ("1.1 leaders know every pupil;", cell(inner)), SECOND))
        assert actions(found)[0] == ["Heads to meet.", "Clerk to minute."]

    @pytest.mark.parametrize(
        "stray",
        [
            table(("Contents", "Page"), ("1. Leadership", "2"), ("2. Identification", "3")),
            table(("Name", "Role"), ("P. Sample", "Chair of trustees")),
            table(("Red", "Not started yet"), ("Amber", "Started but not finished")),
            table(("Action", "Status"), ("Heads to meet in T1", "Done and reported")),
            table(("Date", "Version", "Author"), ("1.1", "First draft of all", "The clerk")),
        ],
    )
    def test_stray_table_is_no_review(self, stray):
        with pytest.raises(NoReview):
            review(stray)
        found = review(stray, heading("1.0 LEADERSHIP"), table(HEADER, FIRST, SECOND), stray)
        assert sections(found) == [TestSections.one]
        assert {r.role for r in found.residue} == {"table", "column-heading"}

    def test_document_without_tables_is_no_review(self):
        with pytest.raises(NoReview):
            review(heading("SEND review 2020"), paragraph("1.1 It will be published here."))

    def test_second_part_of_a_table_needs_no_headings(self):
        found = review(
            table(("Judgement", "Next steps"), ("Leaders know.", "Meet.")),
            table(("Governors ask.", "Minute.")),
        )
        assert actions(found) == [["Meet."], ["Minute."]]


class TestRows:
    """Statements, their numbers and actions, out of rows of every kind."""

    @pytest.mark.parametrize(
        "statement",
        [
            cell("1.1 leaders know every pupil;"),
            cell("1.1", "leaders know every pupil;"),
            cell("1.1\nleaders know every pupil;"),
            cell(paragraph("leaders know every pupil;", marker="1.1")),
            cell(paragraph("leaders know\nevery pupil;", marker="1.1")),
            cell("1.1 leaders know", "every pupil;"),
            cell("1.1 leaders\nknow every pupil;"),
        ],
    )
    def test_number_in_the_cell_of_the_statement(self, statement):
        (found,) = review(table(HEADER, (statement, "None."))).statements()
        assert (str(found.number), found.text) == ("1.1", "leaders know every pupil;")

    @pytest.mark.parametrize(
        "number", [cell("1.1"), cell(paragraph("", marker="1.1")), cell("1.1."), cell("(1.1)")]
    )
    def test_number_in_a_column_of_its_own(self, number):
        (found,) = review(
            table(("No", *HEADER), (number, "leaders know every pupil;", "None."))
        ).statements()
        assert (str(found.number), found.text) == ("1.1", "leaders know every pupil;")

    @pytest.mark.parametrize("number", [cell("1.\n10"), cell("1.", "10")])
    def test_number_that_a_narrow_column_breaks_is_one(self, number):
        (found,) = review(
            table(("No", *HEADER), (number, "leaders know every pupil;", "None."))
        ).statements()
        assert str(found.number) == "1.10"

    def test_plain_counts_that_begin_anew_in_each_section_take_its_number(self):
        found = review(
            heading("Section A: Leadership"),
            table(("No", *HEADER), ("1", "leaders know;", "Meet."), ("2", "they ask.", "Ask.")),
            heading("Section B: Checks"),
            table(("No", *HEADER), ("1", "checks are made.", "Check.")),
        )
        assert numbers(found) == ["A1", "A2", "B1"]
        assert [s.label for s in found.statements()] == ["1", "2", "1"]

    def test_shared_action_cell_belongs_to_each_of_its_statements(self):
        found = review(table(HEADER, (FIRST[0], cell("Heads to meet.", rows=2)), (SECOND[0],)))
        assert actions(found) == [["Heads to meet."], ["Heads to meet."]]

    def test_shared_statement_cell_gathers_the_actions_of_its_rows(self):
        found = review(
            table(HEADER, (cell(FIRST[0], rows=2), "Heads to meet."), ("Clerk to minute.",))
        )
        assert actions(found) == [["Heads to meet.", "Clerk to minute."]]

    def test_row_without_statement_adds_its_action_to_the_row_above(self):
        found = review(table(HEADER, FIRST, ("", "Clerk to minute.")))
        assert actions(found) == [["Heads to meet in T1.", "Clerk to minute."]]

    def test_row_that_goes_on_in_mid_sentence_joins_the_row_above(self):
        found = review(table(HEADER, ("1.1 leaders know", "Heads to meet."), ("every pupil;", "")))
        assert [s.text for s in found.statements()] == ["leaders know every pupil;"]

    def test_several_numbered_statements_in_one_cell(self):
        found = review(
            table(
                HEADER, (cell("1.1 leaders know;", "1.2 governors ask;"), "Heads to meet."), SECOND
            )
        )
        assert numbers(found)[:2] == ["1.1", "1.2"]
        assert actions(found)[:2] == [["Heads to meet."], ["Heads to meet."]]

    def test_actions_of_several_statements_are_told_apart_by_their_numbers(self):
        said = cell("1.1 leaders know;", "1.2 governors ask;")
        told = cell("1.1 Heads to meet.", "1.2 Clerk to minute.", "Chair to sign.")
        found = review(table(HEADER, (said, told), ("1.3 they know.", "None.")))
        assert actions(found)[:2] == [
            ["1.1 Heads to meet."],
            ["1.2 Clerk to minute.", "Chair to sign."],
        ]

    def test_action_with_the_number_of_none_of_its_statements_is_that_of_the_one_before(self):
        said = cell("1.1 leaders know;", "1.2 governors ask;")
        told = cell("7.9 Heads to meet.", "1.2 Clerk to minute.", "7.1 Chair to sign.")
        found = review(table(HEADER, (said, told), ("1.3 they know.", "None.")))
        assert actions(found)[:2] == [
            ["7.9 Heads to meet."],
            ["1.2 Clerk to minute.", "7.1 Chair to sign."],
        ]

    @pytest.mark.parametrize("labels", [("1.1", "1.2"), ("CLM1", "CLM2"), ("1.1\n1.2",)])
    def test_several_numbers_beside_as_many_paragraphs(self, labels):
        said = cell("leaders know;", "governors ask.")
        found = review(table(("No", *HEADER), (cell(*labels), said, "Heads to meet.")))
        assert [(s.label, s.text) for s in found.statements()] == list(
            zip("\n".join(labels).split("\n"), ["leaders know;", "governors ask."], strict=True)
        )

    @pytest.mark.parametrize(
        ("label", "text"),
        [
            (cell("SEN/1"), "leaders know every pupil."),
            (cell("SEN/a"), "leaders know every pupil."),
            (cell("1.1", "new"), "new leaders know every pupil."),
        ],
    )
    def test_one_number_or_mark_beside_several_paragraphs_is_that_of_all(self, label, text):
        said = cell("leaders know", "every pupil.")
        found = review(table(("No", *HEADER), (label, said, "Heads to meet."), SECOND_OF_THREE))
        assert next(found.statements()).text == text

    def test_decimal_in_a_statement_begins_no_other(self):
        found = review(table(HEADER, (cell("1.1 the ratio was", "7.5 to one;"), "None."), SECOND))
        assert numbers(found) == ["1.1", "1.2"]

    def test_merged_row_of_prose_is_left_over_with_a_diagnostic(self):
        note = "This part of the review was written before the new code of practice came out."
        rows = FIRST, (cell(note, columns=2),), SECOND
        found = review(heading("1.0 LEADERSHIP"), table(HEADER, *rows))
        assert numbers(found) == ["1.1", "1.2"]
        assert [r.text for r in found.residue if r.role == "row"] == [note]
        assert codes(found) == {"unplaced-row"}

    def test_place_of_a_statement_is_its_row(self):
        found = review(table(HEADER, FIRST, SECOND))
        assert [(s.place.table, s.place.row) for s in found.statements()] == [(1, 2), (1, 3)]


class TestBullets:
    """Action cells and the bullets in them."""

    @pytest.mark.parametrize(
        "content",
        [
            (bullet("Heads to meet."), bullet("Clerk to minute.")),
            (paragraph("Heads to meet.", marker=""), paragraph("Clerk to minute.", marker="")),
            ("Heads to meet.", "Clerk to minute."),
            ("Heads to meet.\nClerk to minute.",),
            ("• Heads to meet.\n• Clerk to minute.",),
            ("• Heads to meet.", "• Clerk to minute."),
            ("- Heads to meet.\n- Clerk to minute.",),
            ("– Heads to meet.", "– Clerk to minute."),
            ("* Heads to meet.", "* Clerk to minute."),
            ("o Heads to meet.", "o Clerk to minute."),
            ("-> Heads to meet.", "=> Clerk to minute."),
            ("•Heads to meet.", "•Clerk to minute."),
            ("\uf0b7 Heads to meet.", "\uf0b7 Clerk to minute."),
            ("• Heads to meet. • Clerk to minute.",),
            ("• Heads to\nmeet.\n• Clerk to minute.",),
            ("•", "Heads to meet.", "•", "Clerk to minute."),
            (bullet("Heads to meet."), "Clerk to minute."),
        ],
    )
    def test_two_bullets(self, content):
        found = review(table(HEADER, (FIRST[0], cell(*content))))
        assert actions(found) == [["Heads to meet.", "Clerk to minute."]]

    @pytest.mark.parametrize(
        "content",
        [
            (bullet("heads to meet"), bullet("clerk to minute")),
            ("• heads to meet\n• clerk to minute",),
            ("o heads to meet", "o clerk to minute"),
            (paragraph("heads to meet", marker="o"), paragraph("clerk to minute", marker="o")),
        ],
    )
    def test_bullets_that_begin_small_are_two_without_a_label(self, content):
        (statement,) = review(table(HEADER, (FIRST[0], cell(*content)))).statements()
        assert [(a.label, a.text) for a in statement.actions] == [
            ("", "heads to meet"),
            ("", "clerk to minute"),
        ]

    @pytest.mark.parametrize(
        "content",
        [
            ("Heads to meet\nand to talk.",),
            ("Heads to meet", "and to talk."),
            (bullet("Heads to meet"), "and to talk."),
            (bullet("Heads to meet\nand to talk."),),
        ],
    )
    def test_wrapped_bullet_is_one(self, content):
        found = review(table(HEADER, (FIRST[0], cell(*content))))
        assert actions(found) == [["Heads to meet and to talk."]]

    @pytest.mark.parametrize(
        ("content", "expected"),
        [
            (bullet("Heads to meet\nDr Elm"), ["Heads to meet Dr Elm"]),
            ("• Heads to meet\nDr Elm", ["Heads to meet Dr Elm"]),
            ("Heads to meet\nDoE to talk", ["Heads to meet", "DoE to talk"]),
        ],
    )
    def test_broken_line_goes_on_with_its_bullet_and_is_one_where_there_are_none(
        self, content, expected
    ):
        assert actions(review(table(HEADER, (FIRST[0], cell(content))))) == [expected]

    @pytest.mark.parametrize("content", ["", "-", "•", bullet("")])
    def test_cell_without_words_holds_no_action(self, content):
        found = review(table(HEADER, FIRST, (SECOND[0], cell(content))))
        assert actions(found) == [["Heads to meet in T1."], []]
        assert "empty-action" in codes(found)

    def test_hyphen_within_a_bullet_is_no_bullet(self):
        found = review(table(HEADER, (FIRST[0], "Heads to meet – in person – by T6.")))
        assert actions(found) == [["Heads to meet – in person – by T6."]]

    @pytest.mark.parametrize(
        "content",
        [
            (paragraph("Heads to meet.", marker="(a)"), paragraph("Clerk to go.", marker="(b)")),
            ("(a) Heads to meet.", "(b) Clerk to go."),
            ("(a) Heads to meet.\n(b) Clerk to go.",),
        ],
    )
    def test_number_that_counts_a_bullet_is_its_label(self, content):
        (statement,) = review(table(HEADER, (FIRST[0], cell(*content)))).statements()
        assert [(a.label, a.text) for a in statement.actions] == [
            ("(a)", "Heads to meet."),
            ("(b)", "Clerk to go."),
        ]

    def test_number_that_counts_nothing_stays_in_the_text(self):
        found = review(table(HEADER, (FIRST[0], cell("2. Heads to meet.", "Clerk to go."))))
        assert actions(found) == [["2. Heads to meet.", "Clerk to go."]]


class TestCover:
    """Title, organisation and year."""

    body = heading("1.0 LEADERSHIP"), table(HEADER, FIRST, SECOND)

    def cover(self, *blocks, name="", **more):
        found = recognise(document(*blocks, *self.body, **more), name)
        return found.organisation, found.title, found.year

    expected = "Fernhill Schools Trust", "SEND Review", 2021

    @pytest.mark.parametrize(
        "lines",
        [
            ("Fernhill Schools Trust", "SEND Review 2021"),
            ("SEND Review 2021", "Fernhill Schools Trust"),
            ("Fernhill Schools Trust", "SEND Review", "2021/22"),
            ("Fernhill Schools Trust", "SEND Review", "July 2021"),
            ("Fernhill Schools Trust: SEND Review 2021",),
            ("Fernhill Schools Trust – SEND Review – 2021-22",),
            ("FERNHILL", "SCHOOLS TRUST", "SEND REVIEW 2021"),
            ("SEND Review 2021", "Prepared for the trustees of Fernhill Schools Trust"),
            ("Trust: Fernhill Schools Trust", "Title: SEND Review", "Academic year: 2021/22"),
            ("Fernhill Schools Trust", "Welcome to this review of ours.", "SEND Review 2021"),
        ],
    )
    def test_lines_before_the_first_section(self, lines):
        assert self.cover(*map(paragraph, lines)) == self.expected

    def test_title_printed_in_two_lines_of_capitals(self):
        found = self.cover(*map(paragraph, ("FERNHILL", "SCHOOLS TRUST", "MAT", "SEND REVIEW")))
        assert found == ("Fernhill Schools Trust", "MAT SEND Review", None)

    def test_organisation_from_the_running_header(self):
        found = self.cover(
            heading("SEND Review 2021", 1), asides=[aside("header", self.expected[0])]
        )
        assert found == self.expected

    def test_organisation_from_the_text_of_a_picture(self):
        found = self.cover(
            heading("SEND Review 2021", 1), asides=[aside("picture", self.expected[0])]
        )
        assert found == self.expected

    def test_title_from_the_metadata(self):
        assert self.cover(paragraph(self.expected[0]), title="SEND Review 2021") == self.expected

    def test_year_from_the_file_name_as_a_last_resort(self):
        lines = paragraph("Fernhill Schools Trust"), paragraph("SEND Review")
        assert self.cover(*lines, name="send_review_2021-22.docx") == self.expected
        assert self.cover(*lines, name="send.docx")[2] is None

    def test_where_each_was_found_is_said(self):
        found = recognise(document(paragraph("SEND Review"), *self.body), "send-2021.docx")
        assert (found.title_source, found.year_source) == ("cover", "file name")
        assert codes_of(found) == {"unknown-organisation"}

    def test_year_of_a_deadline_is_not_the_year_of_the_review(self):
        text = paragraph("The board will look at this review again in the summer term of 2024.")
        found = self.cover(paragraph("Fernhill Schools Trust"), paragraph("SEND Review"), text)
        assert found[2] is None


class TestDiagnostics:
    """What a person should look at."""

    @pytest.mark.parametrize(
        ("rows", "code"),
        [
            ([FIRST, ("1.3 they ask;", "Ask.")], "number-gap"),
            ([SECOND], "number-gap"),
            ([FIRST, ("1.1 they ask;", "Ask.")], "duplicate-number"),
            ([FIRST, ("1.3 they ask;", "A."), ("1.2 they go;", "B.")], "out-of-order"),
            ([FIRST, ("1.2 they ask;", "")], "empty-action"),
            ([FIRST, ("1.2 they ask;", "Linked to 7.1")], "dangling-link"),
        ],
    )
    def test_each_fault_has_its_code(self, rows, code):
        assert code in codes(review(table(HEADER, *rows)))

    def test_number_that_stands_twice_is_named(self):
        found = review(table(HEADER, FIRST, ("1.1 they ask;", "Ask.")))
        messages = {each.code: each.message for each in found.diagnostics}
        assert messages["duplicate-number"] == "1.1 stands for two statements"

    def test_plain_numbers_may_begin_anew_in_each_section_with_a_title(self):
        rows = [HEADER, ("1. they ask;", "Ask."), ("2. they go;", "Go.")]
        titled = review(heading("MEALS"), table(*rows), heading("GARDENS"), table(*rows))
        assert "duplicate-number" not in codes(titled)
        twice = review(heading("MEALS"), table(*rows, *rows[1:]))
        assert "duplicate-number" in codes(twice)
        dotted = [HEADER, FIRST, SECOND]
        again = review(heading("MEALS"), table(*dotted), heading("GARDENS"), table(*dotted))
        assert "duplicate-number" in codes(again)

    def test_sound_review_has_none(self):
        rows = FIRST, ("1.2 they ask;", "Linked to 1.1"), ("1.3 they go.", "None.")
        assert codes(review(heading("1.0 LEADERSHIP"), table(HEADER, *rows))) == set()

    def test_section_without_title_is_told(self):
        assert codes(review(table(HEADER, FIRST))) == {"untitled-section"}

    @pytest.mark.parametrize(
        "rows",
        [
            [("1a menus are known;", "Ask."), ("1b tables are clean;", "Ask.")],
            [
                ("1a menus are known;", "Ask."),
                ("1b tables are clean;", "Ask."),
                ("2a seeds are sown;", "A."),
                ("2b soil is dug;", "B."),
            ],
        ],
    )
    def test_sections_that_count_by_letters_have_no_gap(self, rows):
        made = [table(("No", *HEADER), *((r[0][:2], r[0][3:], r[1]) for r in rows[:2]))]
        if rows[2:]:
            more = ((r[0][:2], r[0][3:], r[1]) for r in rows[2:])
            made += [heading("2. Gardens"), table(("No", *HEADER), *more)]
        assert "number-gap" not in codes(review(heading("1. Kitchens"), *made))

    def test_numbers_that_run_through_all_sections_have_no_gap(self):
        header = ("No", *HEADER)
        found = review(
            heading("A. Kitchens"),
            table(header, ("1", "menus are known;", "Print."), ("2", "tables are clean;", "Wipe.")),
            heading("B. Gardens"),
            table(header, ("3", "seeds are sown;", "Water.")),
        )
        assert "number-gap" not in codes(found)
