"""Sections: where their titles stand, and which statements are theirs."""

import pytest

from tests.building import HEADER, cell, heading, paragraph, row, table
from tests.parsers.recogniser.plans import (
    FIRST,
    LEADERSHIP,
    SECOND,
    read_text,
    sections_of,
)


class TestSections:
    """Section titles in every place where reviews have them."""

    def test_heading_above_the_table(self):
        assert sections_of(read_text(heading("1.0 LEADERSHIP"), table(HEADER, FIRST, SECOND))) == [
            LEADERSHIP
        ]

    def test_heading_numbered_by_the_list_it_is_in(self):
        found = read_text(heading("Leadership", marker="1.0"), table(HEADER, FIRST, SECOND))
        assert sections_of(found) == [LEADERSHIP]
        assert found.sections[0].label == "1.0"

    def test_bold_line_above_the_table(self):
        found = read_text(paragraph("1. Leadership", strong=True), table(HEADER, FIRST, SECOND))
        assert sections_of(found) == [LEADERSHIP]

    def test_plain_line_above_the_table(self):
        found = read_text(paragraph("Leadership"), table(HEADER, FIRST, SECOND))
        assert sections_of(found) == [LEADERSHIP]

    def test_number_and_title_in_two_paragraphs(self):
        found = read_text(heading("Section 1"), heading("Leadership"), table(HEADER, FIRST, SECOND))
        assert sections_of(found) == [LEADERSHIP]

    def test_introduction_between_heading_and_table_is_left_over(self):
        found = read_text(
            heading("1.0 LEADERSHIP"),
            paragraph("Each school of the trust told us this in the summer."),
            table(HEADER, FIRST, SECOND),
        )
        assert sections_of(found) == [LEADERSHIP]
        assert [r.role for r in found.residue if r.text.startswith("Each school")] == ["prose"]

    def test_title_without_rows_is_left_over(self):
        found = read_text(table(HEADER, ("2.0 HALLS", ""), ("1.0 LEADERSHIP", ""), FIRST, SECOND))
        assert sections_of(found) == [LEADERSHIP]
        assert [r.role for r in found.residue if r.text == "2.0 HALLS"] == ["prose"]

    def test_caption_of_the_table(self):
        found = read_text(table(HEADER, FIRST, SECOND, caption="1.0 LEADERSHIP"))
        assert sections_of(found) == [LEADERSHIP]

    def test_caption_of_a_table_that_lays_out_the_table(self):
        frame = table(row(cell(table(HEADER, FIRST, SECOND))), caption="1.0 LEADERSHIP")
        assert sections_of(read_text(frame)) == [LEADERSHIP]

    def test_merged_row_in_the_table(self):
        found = read_text(table(HEADER, (cell("1. Leadership", columns=2),), FIRST, SECOND))
        assert sections_of(found) == [LEADERSHIP]

    def test_merged_row_above_the_column_headings(self):
        found = read_text(table((cell("1.0 LEADERSHIP", columns=2),), HEADER, FIRST, SECOND))
        assert sections_of(found) == [LEADERSHIP]

    @pytest.mark.parametrize("cells", [("1.0 LEADERSHIP",), ("1.0", "LEADERSHIP")])
    def test_table_of_one_row_above_the_table(self, cells):
        assert sections_of(read_text(table(cells), table(HEADER, FIRST, SECOND))) == [LEADERSHIP]

    def test_row_with_an_empty_cell_beside_the_title(self):
        assert sections_of(read_text(table(HEADER, ("1.0 LEADERSHIP", ""), FIRST, SECOND))) == [
            LEADERSHIP
        ]

    def test_title_in_place_of_the_statements_heading(self):
        found = read_text(table(("1.0 LEADERSHIP", "ACTION"), FIRST, SECOND))
        assert sections_of(found) == [LEADERSHIP]

    @pytest.mark.parametrize(
        "lines", [("1.0 LEADERSHIP", HEADER[0]), (f"1. Leadership\n{HEADER[0]}",)]
    )
    def test_title_above_the_heading_in_one_cell(self, lines):
        found = read_text(table((cell(*lines), "ACTION"), FIRST, SECOND))
        assert sections_of(found) == [LEADERSHIP]

    def test_number_of_the_section_in_the_column_of_numbers(self):
        found = read_text(
            table(
                ("No", *HEADER),
                ("1.0", "LEADERSHIP", ""),
                ("1.1", "leaders know;", "Heads to meet."),
                ("1.2", "governors ask.", "None."),
            )
        )
        assert sections_of(found) == [LEADERSHIP]

    def test_column_of_sections(self):
        rows = (cell("1. Leadership", rows=2), *FIRST), SECOND
        assert sections_of(read_text(table(("Section", *HEADER), *rows))) == [LEADERSHIP]

    def test_one_table_for_all_sections(self):
        found = read_text(
            table(
                HEADER,
                (cell("1. Leadership", columns=2),),
                FIRST,
                (cell("2. Identification", columns=2),),
                ("2.1 screening is late.", "SENCOs to screen."),
            )
        )
        assert sections_of(found) == [
            ("1", "Leadership", ["1.1"]),
            ("2", "Identification", ["2.1"]),
        ]

    def test_sections_named_by_letters(self):
        found = read_text(
            heading("Section B: Safer Recruitment"),
            table(("Ref", "Judgement", "Next steps"), ("B1", "Checks are made.", "See B2")),
        )
        assert sections_of(found) == [("B", "Safer Recruitment", ["B1"])]

    def test_mistyped_section_number_is_that_of_its_statements(self):
        found = read_text(
            heading("I.0 LEADERSHIP"),
            table(HEADER, FIRST),
            heading("1.0 IDENTIFICATION"),
            table(HEADER, ("2.1 screening is late;", "SENCOs to screen.")),
        )
        assert [(s.number, s.label) for s in found.sections] == [("1", "I.0"), ("2", "1.0")]

    def test_roman_numeral_of_a_section(self):
        found = read_text(heading("II. LEADERSHIP"), table(HEADER, ("2.1 leaders know;", "Meet.")))
        assert sections_of(found) == [("2", "Leadership", ["2.1"])]
        assert found.sections[0].label == "II."

    def test_numbers_of_three_parts_belong_to_the_section_of_their_heading(self):
        rows = ("1.1.1 leaders know;", "Meet."), ("1.2.1 they ask.", "Ask.")
        found = read_text(heading("1. Leadership"), table(HEADER, *rows))
        assert sections_of(found) == [("1", "Leadership", ["1.1.1", "1.2.1"])]

    def test_numbers_of_three_parts_may_belong_to_a_section_of_two(self):
        rows = ("1.2.1 leaders know;", "Meet."), ("1.2.2 they ask.", "Ask.")
        found = read_text(heading("1.2 Leadership"), table(HEADER, *rows))
        assert sections_of(found) == [("1.2", "Leadership", ["1.2.1", "1.2.2"])]

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
        found = read_text(heading(title), table(HEADER, *rows))
        assert [s.number for s in found.sections] == [number]

    @pytest.mark.parametrize(("level", "titles"), [(2, ["Leadership."]), (1, [""])])
    def test_heading_of_a_section_may_end_in_a_stop(self, level, titles):
        found = read_text(heading("Leadership.", level), table(HEADER, FIRST, SECOND))
        assert [s.title for s in found.sections] == titles

    def test_title_of_the_review_is_not_the_title_of_its_first_section(self):
        found = read_text(
            paragraph("SEND REVIEW"),
            table(HEADER, (cell("1. Leadership", columns=2),), FIRST, SECOND),
        )
        assert (found.title, sections_of(found)) == ("SEND Review", [LEADERSHIP])

    def test_tables_without_headings_part_by_their_numbers(self):
        found = read_text(table(HEADER, FIRST), table(HEADER, ("2.1 screening is late;", "None.")))
        assert sections_of(found) == [("1", "", ["1.1"]), ("2", "", ["2.1"])]

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
        found = read_text(heading("1.0 LEADERSHIP"), table(("No", *HEADER), *rows))
        assert [len(s.statements) for s in found.sections] == parted

    def test_contents_before_the_review_title_no_section(self):
        found = read_text(
            paragraph("1. Leadership ........ 2"),
            paragraph("2. Identification ........ 3"),
            table(HEADER, (cell("1. Leadership", columns=2),), FIRST, SECOND),
        )
        assert sections_of(found) == [LEADERSHIP]

    def test_section_that_goes_on_in_a_second_table_stays_one(self):
        found = read_text(heading("1.0 LEADERSHIP"), table(HEADER, FIRST), table(HEADER, SECOND))
        assert sections_of(found) == [LEADERSHIP]
