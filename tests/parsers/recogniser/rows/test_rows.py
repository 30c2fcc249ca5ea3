"""Rows as statements: their numbers and actions, those that go on, those of sheets."""

import pytest

from tests.building import HEADER, cell, heading, paragraph, table
from tests.parsers.recogniser.plans import (
    FIRST,
    PLAN,
    SECOND,
    actions_of,
    codes_beside_cover,
    numbers_of,
    read,
    read_text,
    rows_of,
    titles_of,
)

SECOND_OF_THREE = ("1.2", "governors ask questions.", "Clerk to minute them.")


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
        (found,) = read_text(table(HEADER, (statement, "None."))).statements()
        assert (str(found.number), found.text) == ("1.1", "leaders know every pupil;")

    @pytest.mark.parametrize(
        "number", [cell("1.1"), cell(paragraph("", marker="1.1")), cell("1.1."), cell("(1.1)")]
    )
    def test_number_in_a_column_of_its_own(self, number):
        (found,) = read_text(
            table(("No", *HEADER), (number, "leaders know every pupil;", "None."))
        ).statements()
        assert (str(found.number), found.text) == ("1.1", "leaders know every pupil;")

    @pytest.mark.parametrize("number", [cell("1.\n10"), cell("1.", "10")])
    def test_number_that_a_narrow_column_breaks_is_one(self, number):
        (found,) = read_text(
            table(("No", *HEADER), (number, "leaders know every pupil;", "None."))
        ).statements()
        assert str(found.number) == "1.10"

    def test_plain_counts_that_begin_anew_in_each_section_take_its_number(self):
        found = read_text(
            heading("Section A: Leadership"),
            table(("No", *HEADER), ("1", "leaders know;", "Meet."), ("2", "they ask.", "Ask.")),
            heading("Section B: Checks"),
            table(("No", *HEADER), ("1", "checks are made.", "Check.")),
        )
        assert numbers_of(found) == ["A1", "A2", "B1"]
        assert [s.label for s in found.statements()] == ["1", "2", "1"]

    def test_shared_action_cell_belongs_to_each_of_its_statements(self):
        found = read_text(table(HEADER, (FIRST[0], cell("Heads to meet.", rows=2)), (SECOND[0],)))
        assert actions_of(found) == [["Heads to meet."], ["Heads to meet."]]

    def test_shared_statement_cell_gathers_the_actions_of_its_rows(self):
        found = read_text(
            table(HEADER, (cell(FIRST[0], rows=2), "Heads to meet."), ("Clerk to minute.",))
        )
        assert actions_of(found) == [["Heads to meet.", "Clerk to minute."]]

    def test_row_without_statement_adds_its_action_to_the_row_above(self):
        found = read_text(table(HEADER, FIRST, ("", "Clerk to minute.")))
        assert actions_of(found) == [["Heads to meet in T1.", "Clerk to minute."]]

    def test_row_that_goes_on_in_mid_sentence_joins_the_row_above(self):
        found = read_text(
            table(HEADER, ("1.1 leaders know", "Heads to meet."), ("every pupil;", ""))
        )
        assert [s.text for s in found.statements()] == ["leaders know every pupil;"]

    def test_several_numbered_statements_in_one_cell(self):
        found = read_text(
            table(
                HEADER, (cell("1.1 leaders know;", "1.2 governors ask;"), "Heads to meet."), SECOND
            )
        )
        assert numbers_of(found)[:2] == ["1.1", "1.2"]
        assert actions_of(found)[:2] == [["Heads to meet."], ["Heads to meet."]]

    def test_actions_of_several_statements_are_told_apart_by_their_numbers(self):
        said = cell("1.1 leaders know;", "1.2 governors ask;")
        told = cell("1.1 Heads to meet.", "1.2 Clerk to minute.", "Chair to sign.")
        found = read_text(table(HEADER, (said, told), ("1.3 they know.", "None.")))
        assert actions_of(found)[:2] == [
            ["1.1 Heads to meet."],
            ["1.2 Clerk to minute.", "Chair to sign."],
        ]

    def test_action_with_the_number_of_none_of_its_statements_is_that_of_the_one_before(self):
        said = cell("1.1 leaders know;", "1.2 governors ask;")
        told = cell("7.9 Heads to meet.", "1.2 Clerk to minute.", "7.1 Chair to sign.")
        found = read_text(table(HEADER, (said, told), ("1.3 they know.", "None.")))
        assert actions_of(found)[:2] == [
            ["7.9 Heads to meet."],
            ["1.2 Clerk to minute.", "7.1 Chair to sign."],
        ]

    @pytest.mark.parametrize("labels", [("1.1", "1.2"), ("CLM1", "CLM2"), ("1.1\n1.2",)])
    def test_several_numbers_beside_as_many_paragraphs(self, labels):
        said = cell("leaders know;", "governors ask.")
        found = read_text(table(("No", *HEADER), (cell(*labels), said, "Heads to meet.")))
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
        found = read_text(table(("No", *HEADER), (label, said, "Heads to meet."), SECOND_OF_THREE))
        assert next(found.statements()).text == text

    def test_decimal_in_a_statement_begins_no_other(self):
        found = read_text(
            table(HEADER, (cell("1.1 the ratio was", "7.5 to one;"), "None."), SECOND)
        )
        assert numbers_of(found) == ["1.1", "1.2"]

    def test_merged_row_of_prose_is_left_over_with_a_diagnostic(self):
        note = "This part of the review was written before the new code of practice came out."
        rows = FIRST, (cell(note, columns=2),), SECOND
        found = read_text(heading("1.0 LEADERSHIP"), table(HEADER, *rows))
        assert numbers_of(found) == ["1.1", "1.2"]
        assert [r.text for r in found.residue if r.role == "row"] == [note]
        assert codes_beside_cover(found) == {"unplaced-row"}

    def test_place_of_a_statement_is_its_row(self):
        found = read_text(table(HEADER, FIRST, SECOND))
        assert [(s.place.table, s.place.row) for s in found.statements()] == [(1, 2), (1, 3)]


class TestRowsOfTheirOwn:
    """Rows stay rows where no page can have cut them."""

    @pytest.mark.parametrize("kind", ["word", "html"])
    def test_rows_without_full_stops_stay_apart(self, kind):
        rows = [("menus are known;", "Print them"), ("tables are clean", "Wipe them")]
        found = read(table(("Statement", "Action"), *rows), kind=kind)
        assert [s.text for s in found.statements()] == [r[0] for r in rows]

    def test_row_cut_by_a_page_is_joined_with_all_its_cells(self):
        made = table(("No", "Statement", "Action", "Lead"), ("1.1", "menus are", "Print", "Cook"))
        pages = [r._replace(place=r.place._replace(page=1)) for r in made.rows]
        rest = table(("", "known;", "", "Bursar")).rows[0]
        rest = rest._replace(place=rest.place._replace(page=2))
        found = read(made._replace(rows=(*pages, rest)), kind="pdf")
        assert rows_of(found) == [("1.1", "menus are known;", ["Print"])]
        assert [s.extra["Lead"] for s in found.statements()] == ["Cook\nBursar"]

    def pages(self, header, *rows):
        """A table of a PDF whose last row stands on the second page."""
        made = table(header, *rows)
        placed = [
            r._replace(place=r.place._replace(page=1 if r is not made.rows[-1] else 2))
            for r in made.rows
        ]
        return read(made._replace(rows=tuple(placed)), kind="pdf")

    def test_rest_of_a_numbered_row_may_begin_with_a_capital(self):
        rows = [(f"1.{n}", f"{s}.", a) for n, (s, a) in enumerate(PLAN, 1)]
        found = self.pages(("No", *HEADER), *rows, ("", "Pupils say so.", ""))
        assert [s.label for s in found.statements()] == ["1.1", "1.2", "1.3"]

    @pytest.mark.parametrize("form", [str.capitalize, str.lower])
    def test_whole_row_without_number_on_the_next_page_stays_a_row(self, form):
        rows = [(form(text).rstrip("."), "Print it") for text, _ in PLAN]
        assert len(list(self.pages(("Issue", "Action"), *rows).statements())) == 3

    def test_row_without_number_that_begins_small_among_capitals_goes_on(self):
        found = self.pages(("Issue", "Action"), *PLAN[::2], ("and at noon.", ""))
        assert [s.text for s in found.statements()][1] == f"{PLAN[2][0]} and at noon."

    @pytest.mark.parametrize(
        ("last", "rows"),
        [
            (("Menus are known.", "tables are clean.", "Guests sing."), 3),
            (("menus are known.", "tables are clean.", "Guests sing."), 4),
        ],
    )
    def test_small_letter_goes_on_where_most_rows_have_a_capital(self, last, rows):
        found = self.pages(("Issue", "Action"), *((s, "Sing") for s in last), ("and at noon.", ""))
        assert len(list(found.statements())) == rows

    @pytest.mark.parametrize(
        ("texts", "rows"),
        [
            (("Menus are known.", "Tables are clean.", "Guests sing"), 3),
            (("Menus are known.", "Tables are clean", "Guests sing"), 4),
            (("Menus are known.", "Tables are clean.", "Guests sing."), 4),
        ],
    )
    def test_text_without_its_stop_goes_on_where_most_rows_have_one(self, texts, rows):
        whole = ((text, "Sing") for text in texts)
        found = self.pages(("Issue", "Action"), *whole, ("At noon they eat.", ""))
        assert len(list(found.statements())) == rows

    @pytest.mark.parametrize(
        ("number", "is_row"),
        [("1.7", True), ("1.10", True), ("1.11", False), ("1.3", False), ("2.1", True),
         ("2.4", True), ("9.2.5", False)],
    )  # fmt: skip
    def test_number_alone_in_its_row_counts_where_it_may_follow(self, number, is_row):
        rows = [(f"1.{n} {s}", a) for n, (s, a) in enumerate(PLAN, 4)]
        found = self.pages(HEADER, *rows, (f"{number} Guests sing.", ""))
        assert (number in [s.label for s in found.statements()]) == is_row

    def test_row_with_references_alone_is_the_rest_of_the_cell_above(self):
        found = read(
            table(
                HEADER,
                ("1.1 menus are known; see also 7.1 (Shops)", "Print them."),
                ("8.4 (Halls) Old code 31 (Ships)", ""),
                ("1.2 tables are clean;", "Wipe them."),
            )
        )
        assert [s.text for s in found.statements()] == [
            "menus are known; see also 7.1 (Shops) 8.4 (Halls) Old code 31 (Ships)",
            "tables are clean;",
        ]

    @pytest.mark.parametrize(
        "row",
        [
            ("1.4 (Halls) Code 31 (Ships)", ""),
            ("8.4 (Halls) Old code 31 (Ships)", "Post them."),
            ("8.4 (Halls) are clean; code 31 (Ships)", ""),
            ("8.4 (Halls)", ""),
        ],
        ids=["of this section", "with an action", "something said", "one number"],
    )
    def test_row_that_is_more_than_references_stays_a_row(self, row):
        found = read(table(HEADER, ("1.1 menus are known;", "Print them."), row))
        assert len(list(found.statements())) == 2

    @pytest.mark.parametrize("words", ["(continued)", "cont'd", "(cont.)", "continued"])
    @pytest.mark.parametrize("number", ["1.1 ", ""])
    def test_row_that_says_continued_goes_on(self, number, words):
        more = (f"{number}{words}", "Post them.")
        found = read(table(HEADER, ("1.1 menus are known;", "Print them."), more))
        assert rows_of(found) == [("1.1", "menus are known;", ["Print them.", "Post them."])]
        assert [r.text for r in found.residue if r.role == "continuation"] == [more[0]]

    def test_what_a_row_says_behind_continued_stands_in_the_statement_alone(self):
        more = ("1.1 (continued) and on the door;", "Post them.")
        found = read(table(HEADER, ("1.1 menus are known", "Print them."), more))
        assert [s.text for s in found.statements()] == ["menus are known and on the door;"]
        assert [r.text for r in found.residue if r.role == "continuation"] == ["1.1 (continued)"]

    def test_row_in_a_table_of_its_own_belongs_to_the_table_before(self):
        found = read(
            heading("1.0 KITCHENS"),
            table(HEADER, ("1.1 menus are known;", "Print them.")),
            table(("1.2 tables are clean;", "Wipe them.")),
        )
        assert [s.label for s in found.statements()] == ["1.1", "1.2"]

    def test_row_in_a_table_behind_a_note_goes_on_with_the_columns(self):
        found = read(
            heading("1.0 KITCHENS"),
            table(HEADER, ("1.1 menus are known;", "Print them.")),
            paragraph("See the annex."),
            table(("1.2 tables are clean;", "Wipe them.")),
        )
        assert [s.label for s in found.statements()] == ["1.1", "1.2"]

    @pytest.mark.parametrize(
        ("numbers", "rows", "are_read"),
        [
            ((4, 5), PLAN[:2], True),
            ((4, 5), (("Menus are known.", "Well done."), ("Halls are swept.", "")), True),
            ((1, 2), (("Menus are known.", "Well done."), ("Halls are swept.", "")), False),
            ((9, 10), (("Menus are known.", "Well done."), ("Halls are swept.", "")), False),
            ((4, 5), (("Ann Bell", "Chair of trustees"), ("Bob Hay", "Parent governor")), False),
        ],
    )
    def test_numbered_rows_without_headings_go_on_below_a_title(self, numbers, rows, are_read):
        first = [(str(n), *pair) for n, pair in enumerate(PLAN, 1)]
        second = [(str(n), *pair) for n, pair in zip(numbers, rows, strict=True)]
        found = read(
            heading("1. Kitchens"),
            table(("No", "Finding", "Action"), *first),
            heading("2. Gardens"),
            table(*second),
        )
        titles = ["Kitchens", "Gardens"] if are_read else ["Kitchens"]
        assert titles_of(found) == titles

    def test_a_table_a_row_is_one_review(self):
        tables = [table((f"1.{n} {s}", a)) for n, (s, a) in enumerate(PLAN, 1)]
        found = read(heading("1.0 KITCHENS"), *tables)
        assert rows_of(found) == [(f"1.{n}", s, [a]) for n, (s, a) in enumerate(PLAN, 1)]


class TestSheets:
    """Rows of a sheet, in which nothing is merged."""

    HEADER = ("Ref", "Objective", "Action", "Lead")

    def sheet(self, *titles, header=HEADER):
        rows = [(str(n), *pair, "CFO")[-len(header) :] for n, pair in enumerate(PLAN, 1)]
        (first, second) = [(title, *[""] * (len(header) - 1)) for title in titles]
        return read(table(header, first, *rows[:2], second, rows[2]))

    def test_words_alone_in_the_column_of_numbers_title_a_section(self):
        found = self.sheet("Kitchens", "Priority 2: The halls of all our schools")
        assert [s.title for s in found.sections] == ["Kitchens", "The halls of all our schools"]

    def test_name_alone_in_the_first_column_titles_a_section(self):
        found = self.sheet("Meals", "School gardens", header=self.HEADER[1:])
        assert [s.title for s in found.sections] == ["Meals", "School gardens"]

    def test_numbered_title_above_the_headings_of_two_columns_titles_a_section(self):
        rows = [("3.0 KITCHENS", ""), ("Action", "Statement"), *((a, s) for s, a in PLAN)]
        found = read(paragraph("Food Review"), table(*rows))
        assert [(s.number, s.title) for s in found.sections] == [("3", "Kitchens")]

    def test_lines_alone_above_the_headings_are_the_cover(self):
        empty = ("", "", "", "")
        titles = [(line, "", "", "") for line in ("Food Plan 2024", "Harbour Learning Trust")]
        rows = [(str(n), *pair, "CFO") for n, pair in enumerate(PLAN, 1)]
        found = read(table(empty, *titles, empty, self.HEADER, *rows))
        assert (found.title, found.organisation) == ("Food Plan", "Harbour Learning Trust")
        assert [s.text for s in found.statements()] == [statement for statement, _ in PLAN]

    def test_key_in_the_column_of_numbers_is_left_over(self):
        rows = [(str(n), *pair, "CFO") for n, pair in enumerate(PLAN, 1)]
        found = read(table(self.HEADER, *rows, ("Key: the cooks are those of all.", "", "", "")))
        assert len(list(found.statements())) == len(PLAN)
        assert [r.text for r in found.residue if r.role == "row"] == [
            "Key: the cooks are those of all."
        ]

    def test_sentence_alone_in_the_first_column_is_a_statement(self):
        found = self.sheet("Menus are not known", "Cooks need a room", header=self.HEADER[1:])
        assert [s.text for s in found.statements() if not s.actions] == [
            "Menus are not known",
            "Cooks need a room",
        ]

    def test_names_without_anything_below_them_are_statements(self):
        header = self.HEADER[1:]
        names = [(name, "", "") for name in ("Meals", "Gardens", "Halls")]
        found = read(table(header, *((*pair, "CFO") for pair in PLAN), *names))
        assert [s.text for s in found.statements()][3:] == ["Meals", "Gardens", "Halls"]


CUT = (
    ("1.2", "Cooks have not been told which children", "Ask the office and"),
    ("", "may eat no nuts", "print the list"),
)


@pytest.mark.parametrize("between", [(), (("No", "Finding", "Action"),)])
def test_row_that_an_author_parted_in_mid_sentence_is_one(between):
    rows = ("1.1", "The hall is cold.", "Buy heaters."), CUT[0], *between, CUT[1]
    found = rows_of(
        read(table(("No", "Finding", "Action"), *rows, ("1.3", "Doors stick.", "Oil.")))
    )
    assert [label for label, *_ in found] == ["1.1", "1.2", "1.3"]
    said, actions = found[1][1:]
    assert said == "Cooks have not been told which children may eat no nuts"
    assert actions == ["Ask the office and print the list"]


@pytest.mark.parametrize(
    "rest",
    [
        ("", "May they eat nuts?", "Print the list."),
        ("1.2a", "may eat no nuts", "Print the list."),
        ("", "iPads are few", "Buy ten."),
        ("", "e-safety is taught once", "Teach it each term."),
    ],
)
def test_row_that_goes_on_with_no_sentence_is_a_statement(rest):
    rows = ("1.1", "The hall is cold.", "Buy heaters."), CUT[0], rest
    assert len(rows_of(read(table(("No", "Finding", "Action"), *rows)))) == 3


def test_heading_merged_over_numbers_and_statements_numbers_rows_that_are_not_all_there():
    header = (cell("Priority", columns=2), "Action")
    rows = ("1", "Every pupil reads aloud.", "Train helpers."), ("3", "The hall is free.", "Sing.")
    assert [label for label, *_ in rows_of(read(table(header, *rows)))] == ["1", "3"]
