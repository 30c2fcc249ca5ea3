"""Titles of sections: which lines, rows and banners are titles, and which are not."""

import pytest

from tests.building import HEADER, cell, heading, paragraph, table
from tests.parsers.recogniser.plans import PLAN, read, rows_of, titles_of

COVER = (heading("Food Review 2024", 1), paragraph("Beacon Trust"))


class TestTitlesOfSections:
    """Which lines title a section, and which do not."""

    @pytest.mark.parametrize("words", ["(continued)", "– cont’d", "(cont.)"])
    def test_continued_section_is_one(self, words):
        rows = ("1.1 menus are known;", "Print."), ("1.2 tables are clean;", "Wipe.")
        found = read(
            heading("1.0 Kitchens"),
            table(HEADER, rows[0]),
            heading(f"1.0 Kitchens {words}"),
            table(HEADER, rows[1]),
        )
        assert [(s.number, s.title, len(s.statements)) for s in found.sections] == [
            ("1", "Kitchens", 2)
        ]

    @pytest.mark.parametrize(
        ("beside", "title"),
        [
            ("Meals", "Meals"),
            ("what the cooks said of it when they were asked in the spring " * 2, ""),
        ],
    )
    def test_words_beside_several_rows_title_them_where_they_are_few(self, beside, title):
        rows = [("", f"menus are known to all {n} cooks;", "Print.") for n in range(3)]
        found = read(table(("", *HEADER), (beside, "tables are clean;", "Wipe."), *rows))
        assert [(s.title, len(s.statements)) for s in found.sections] == [(title, 4)]

    @pytest.mark.parametrize(
        ("group", "is_title"),
        [
            ("Area : Meals (2)", True),
            ("Meals (2 items)", True),
            ("Meals (2 of 5)", True),
            ("Class 4 (12 pupils)", True),
            ("Two cooks were away (2)", False),
            ("For meals see the plan of the cooks (overleaf)", False),
        ],
    )
    def test_name_of_a_group_of_rows_titles_them_with_its_count(self, group, is_title):
        found = read(table(("Finding", "Action", "Status"), (cell(group, columns=3),),
                           *[(*pair, "Open") for pair in PLAN]))  # fmt: skip
        assert titles_of(found) == ([group] if is_title else [""])
        assert len([*found.statements()]) == len(PLAN)

    @pytest.mark.parametrize("labels", [("1.", "2.", "3."), ("A.", "B.", "C.")])
    def test_statement_alone_in_its_row_that_goes_on_counting_titles_none(self, labels):
        numbered = [f"{label} {text}" for label, (text, _) in zip(labels, PLAN, strict=True)]
        actions = "Print.", "", "Wipe."
        found = read(table(HEADER, *zip(numbered, actions, strict=True)))
        assert titles_of(found) == [""]
        assert [len(s.actions) for s in found.statements()] == [1, 0, 1]

    def test_numbered_text_between_statements_that_do_not_count_titles_them(self):
        rows = [("1. Meals", ""), PLAN[0], ("2. Halls", ""), PLAN[1], ("3. Gardens", ""), PLAN[2]]
        assert titles_of(read(table(HEADER, *rows))) == ["Meals", "Halls", "Gardens"]
        first, second = ((f"1. {text}", action) for text, action in PLAN[:2])
        anew = [("1. Meals", ""), first, ("2. Halls", ""), second]
        assert titles_of(read(table(HEADER, *anew))) == ["Meals", "Halls"]

    @pytest.mark.parametrize("heading_", ["Aim", "Our goals", "Ambition"])
    @pytest.mark.parametrize("aims", [("Meals", "Halls"), ("Every cook is kind.", "We clean.")])
    def test_aims_that_span_rows_beside_what_was_found_title_them(self, heading_, aims):
        rows = [(cell(aims[0], rows=2), *PLAN[0]), PLAN[1], (aims[1], *PLAN[2])]
        found = read(table((heading_, "What we found", "What we will do"), *rows))
        assert titles_of(found) == [*aims]
        assert rows_of(found) == [("", s, [a]) for s, a in PLAN]

    @pytest.mark.parametrize("beside", ["Meals", "Aim 1: Meals", "Our aim: Meals"])
    def test_words_beside_the_headings_and_all_rows_title_them(self, beside):
        header = (cell(beside, rows=4), "What we found", "What we will do")
        found = read(table(header, *PLAN))
        assert titles_of(found) == [beside.removeprefix("Aim 1: ")]
        assert rows_of(found) == [("", s, [a]) for s, a in PLAN]
        assert beside not in {piece.text for piece in found.residue}

    @pytest.mark.parametrize(
        ("merged", "titles"),
        [("2.0 Halls", ["", "Halls"]), ("Menus are known.", [""]), ("Halls", [""])],
    )
    def test_words_over_number_and_statement_title_a_section_by_their_number(self, merged, titles):
        rows = ("1.1", *PLAN[0]), (cell(merged, columns=2), "Print them."), ("2.1", *PLAN[1])
        found = read(table(("Ref", *HEADER), *rows))
        assert titles_of(found) == titles
        assert (merged in [s.text for s in found.statements()]) is (titles == [""])

    @pytest.mark.parametrize(
        ("numbers", "titles"),
        [("1.1 1.2 3 4 5", [""]), ("1.1 1.2 1.3 2 2.1", ["", "Halls are swept"])],
    )
    def test_plain_number_without_an_action_titles_a_section_where_most_have_two_parts(
        self, numbers, titles
    ):
        pairs = [*PLAN, ("Halls are swept", ""), ("Menus are known.", "Print them.")]
        rows = [(n, *pair) for n, pair in zip(numbers.split(), pairs, strict=True)]
        assert titles_of(read(table(("Ref", *HEADER), *rows))) == titles

    def test_words_alone_in_a_row_are_no_title_in_a_table_where_titles_are_merged(self):
        header = ("Objective", "Action", "Lead")
        rows = [(*PLAN[0], "Cook"), ("Menus for all", "", ""), (*PLAN[1], "Cook")]
        found = read(table(header, (cell("KITCHENS", columns=3),), *rows))
        assert titles_of(found) == ["Kitchens"]
        assert [s.text for s in found.statements()] == [s for s, *_ in rows]
        assert titles_of(read(table(header, *rows))) == ["", "Menus for all"]

    @pytest.mark.parametrize("action", ["ACTION", "ACTION TO TAKE"])
    def test_title_of_the_section_may_stand_where_statements_have_their_heading(self, action):
        rows = [(f"• {s}", a) for s, a in PLAN]
        found = read(table(("2.0 KITCHENS", action), *rows))
        assert [(s.number, s.title, len(s.statements)) for s in found.sections] == [
            ("2", "Kitchens", 3)
        ]

    def test_statement_goes_on_below_the_repeated_title_of_its_section(self):
        more = ("1.1 cont’d", "Post."), ("1.2 tables are clean;", "Wipe.")
        found = read(
            heading("1.0 Kitchens"),
            table(HEADER, ("1.1 menus are known;", "Print.")),
            heading("1.0 Kitchens (cont’d)"),
            table(HEADER, *more),
        )
        statements = [(s.label, s.text, len(s.actions)) for s in found.statements()]
        assert statements == [("1.1", "menus are known;", 2), ("1.2", "tables are clean;", 1)]
        assert "1.1 cont’d" in [r.text for r in found.residue]

    def test_number_that_stands_again_below_a_repeated_title_is_a_statement_of_its_own(self):
        found = read(
            heading("1.0 Kitchens"),
            table(HEADER, ("1.1 menus are known;", "Print.")),
            heading("1.0 Kitchens"),
            table(HEADER, ("1.1 tables are clean;", "Wipe.")),
        )
        assert len(list(found.statements())) == 2

    @pytest.mark.parametrize(
        "line",
        [
            "a",
            "v.",
            "5 of the 9 kitchens were seen",
            "Notes",
            "Key",
            "12 pupils cook each week",
            "Page 2 of 3",
            "Table 1: findings and actions",
            "Table 2",
        ],
    )
    def test_line_between_heading_and_table_is_no_title(self, line):
        found = read(
            heading("1.0 Kitchens"),
            paragraph(line),
            table(HEADER, ("1.1 menus are known;", "Print.")),
        )
        assert [s.title for s in found.sections] == ["Kitchens"]

    @pytest.mark.parametrize(
        "line",
        ["30% of funding", "5 of the 9 kitchens were seen", "DRAFT 0.3", "Draft", "Version 2"],
    )
    def test_bold_share_count_or_draft_titles_no_section(self, line):
        found = read(
            paragraph(line, strong=True), table(HEADER, ("1.1 menus are known;", "Print."))
        )
        assert [s.title for s in found.sections] == [""]
        assert line in [piece.text for piece in found.residue]

    def test_lines_of_contents_are_no_titles(self):
        found = read(
            *map(paragraph, ["Part 1: Kitchens 3", "Part 2: Gardens 7"]),
            heading("Food and its makers"),
            table(HEADER, ("1.1 menus are known;", "Print.")),
        )
        assert [s.title for s in found.sections] == ["Food and its makers"]

    def test_caption_carries_the_letter_of_the_section(self):
        made = table(("Ref", *HEADER), ("C1", *PLAN[0]), ("C2", *PLAN[1]), caption="Table C: Food")
        found = read(made)
        assert [(s.number, s.title) for s in found.sections] == [("C", "Food")]

    def test_heading_of_numbers_that_is_empty_makes_no_title_of_the_one_beside_it(self):
        rows = [(f"({letter})", *pair) for letter, pair in zip("abc", PLAN, strict=True)]
        found = read(table(("", "Our view", "What we will do"), *rows))
        assert titles_of(found) == [""]

    def test_headings_carry_letter_and_title_of_the_section(self):
        letters = (("A", "Meals in school", PLAN[:2]), ("B", "Gardens and halls", PLAN[1:]))
        tables = [
            table(
                (letter, title, "What we will do"),
                *((f"{letter}{n}", *pair) for n, pair in enumerate(pairs, 1)),
            )
            for letter, title, pairs in letters
        ]
        found = read(tables[0], paragraph(""), tables[1])
        assert [(s.number, s.title) for s in found.sections] == [
            ("A", "Meals in school"),
            ("B", "Gardens and halls"),
        ]

    @pytest.mark.parametrize(
        ("titles", "numbers"),
        [
            (["A cooking", "B serving"], ["A", "B"]),
            (["A cooking", "B serving", "C Cleaning up"], ["A", "B", "C"]),
            (["A kitchen for all", "A garden for all"], ["", ""]),
            (["A kitchen for all", "Serving"], ["", ""]),
        ],
    )
    def test_letters_number_the_sections_where_they_count_them(self, titles, numbers):
        tables = [(heading(title), table(HEADER, PLAN[0])) for title in titles]
        found = read(*(block for blocks in tables for block in blocks))
        assert [s.number for s in found.sections] == numbers

    def test_codes_of_several_letters_below_a_title_are_one_section(self):
        risks = table(("Ref", *HEADER), ("E1", *PLAN[0]), ("I1", *PLAN[1]))
        found = read(heading("Estates and IT"), risks)
        assert [(s.title, len(s.statements)) for s in found.sections] == [("Estates and IT", 2)]

    def test_title_merged_over_most_columns_with_a_share_beside_it(self):
        found = read(
            table(
                ("Focus", "What we do", "Next steps"),
                (cell("Key area 1: Gardens", columns=2), "Share: 12%"),
                ("Pupils plant in spring.", "Buy seeds.", "Open the gate at noon."),
            )
        )
        assert [s.title for s in found.sections] == ["Gardens"]
        assert "Share: 12%" in [r.text for r in found.residue]

    def test_heading_right_above_beats_a_numbered_one_with_another_table_between(self):
        other = table(("Place", "Size"), ("Hall", "Big"))
        body = table(HEADER, ("menus are known;", "Print them."))
        found = read(heading("Part A: The plan", 2), other, heading("Kitchens", 3), body)
        assert [s.title for s in found.sections] == ["Kitchens"]

    def test_numbered_heading_beats_a_lower_one_below_it(self):
        body = table(HEADER, ("menus are known;", "Print them."))
        found = read(heading("Part A: The plan", 2), heading("Kitchens", 3), body)
        assert [s.title for s in found.sections] == ["The plan"]

    def test_title_may_stand_in_two_cells_above_the_headings(self):
        band = ("Priority 1", "To feed all pupils well", "")
        rows = [("Objective", "Action", "Lead"), *((*pair, "CFO") for pair in PLAN)]
        found = read(table(band, *rows))
        assert [(s.number, s.title) for s in found.sections] == [("1", "To feed all pupils well")]

    @pytest.mark.parametrize("banner", ["Kitchens", "KITCHENS"])
    def test_banner_of_one_cell_above_the_table_is_a_title(self, banner):
        body = table(HEADER, ("menus are known;", "Print them."))
        found = read(table(("Food Review 2024",), ("Elm Trust",)), table((banner,)), body)
        assert titles_of(found) == [banner.capitalize()]

    def test_label_beside_the_title_of_a_banner_is_left_over(self):
        body = table(HEADER, ("menus are known;", "Print them."))
        found = read(
            *COVER, table((cell(paragraph("Kitchens", strong=True)), "Lead: A Hill")), body
        )
        assert titles_of(found) == ["Kitchens"]
        assert "Lead: A Hill" in [r.text for r in found.residue]

    @pytest.mark.parametrize("note", ["Write one row for each finding.", "Key", "•"])
    def test_box_with_a_note_above_the_table_is_none(self, note):
        found = read(table((note,)), table(HEADER, ("menus are known;", "Print them.")))
        assert titles_of(found) == [""]
        assert note in [r.text for r in found.residue]

    @pytest.mark.parametrize(
        "line",
        [
            *(
                "Present: A Hill (Chair), B Moor",
                "In attendance: C Dale",
                "Apologies (late): D Fen",
            ),
            *("Kitchen manager: F Lea", "School year: 2023", "Term: Autumn"),
            *("Date of meeting: 4 May", "Minutes taken by: E Wold", "=========", "* * *"),
        ],
    )
    def test_line_about_a_meeting_and_a_drawn_line_are_none(self, line):
        found = read(paragraph(line), table(HEADER, ("menus are known;", "Print them.")))
        assert titles_of(found) == [""]

    @pytest.mark.parametrize("line", ["Term 1: meals", "School improvement: halls", "Timely meals"])
    def test_line_with_a_colon_that_is_no_label_is_a_title(self, line):
        body = table(HEADER, ("menus are known;", "Print them."))
        found = read(*COVER, paragraph(line), body)
        assert titles_of(found) == [line]

    def test_heading_that_names_a_year_group_is_a_title(self):
        body = table(HEADER, ("menus are known;", "Print them."))
        found = read(*COVER, heading("Year: Reception"), body)
        assert titles_of(found) == ["Year: Reception"]

    def test_word_like_notes_titles_a_section_where_its_list_numbers_it(self):
        body = [table(("No", *HEADER), (f"{n}.1", *PLAN[n])) for n in (1, 2)]
        first, second = heading("Menus", marker="Part 1:"), heading("Guidance", marker="Part 2:")
        found = read(*COVER, first, body[0], second, body[1])
        assert titles_of(found) == ["Menus", "Guidance"]

    def test_section_of_an_act_in_the_title_of_the_document_is_none(self):
        rows = [(f"{n}.1", *pair) for n, pair in enumerate(PLAN[:2], 1)]
        found = read(heading("SECTION 11 FOOD AUDIT 2023", 1), table(("No", *HEADER), *rows))
        assert titles_of(found) == ["", ""]
        assert (found.title, found.year) == ("Section 11 Food Audit", 2023)


@pytest.mark.parametrize(
    "lines",
    [
        ("Kitchens 3", "Dining rooms 5"),
        ("Kitchens and their menus 3", "Dining rooms 5", "Gardens 5"),
        ("A Kitchens 3", "B Dining rooms 15"),
    ],
)
def test_lines_that_end_in_rising_pages_are_contents_and_no_titles(lines):
    row = ("1.1 menus are known;", "Print them.")
    assert titles_of(read(*COVER, *map(paragraph, lines), table(HEADER, row))) == [""]


def test_line_that_ends_in_a_number_alone_may_title_a_section():
    row = ("1.1 menus are known;", "Print them.")
    assert titles_of(read(*COVER, paragraph("Dining room 5"), table(HEADER, row))) == [
        "Dining room 5"
    ]


def test_headings_that_end_in_numbers_are_no_contents_though_captions_repeat_them():
    first, second = (
        table(HEADER, (f"{n}.1 menus are known", "Print them."), caption=f"Table: {title}")
        for n, title in enumerate(("Meals in Year 2", "Meals in Year 6"), 1)
    )
    found = read(heading("Meals in Year 2"), first, heading("Meals in Year 6"), second)
    assert titles_of(found) == ["Meals in Year 2", "Meals in Year 6"]


class TestHeadingsOfTheFirstLevel:
    """Those of sections, as where headings are underlined with equals signs."""

    FIRST = table(HEADER, ("menus are known", "Print them."))
    SECOND = table(HEADER, ("beds are dug", "Sow the beans."))
    SECTIONS = (heading("Meals", 1), FIRST, heading("Gardens", 1), SECOND)

    @pytest.mark.parametrize("title", [heading("Food Review", 1), paragraph("Food Review")])
    def test_they_title_sections_below_the_title_of_the_document(self, title):
        found = read(title, paragraph("Elm Lane School"), *self.SECTIONS)
        assert (found.title, found.organisation) == ("Food Review", "Elm Lane School")
        assert titles_of(found) == ["Meals", "Gardens"]

    def test_the_first_is_the_title_where_it_names_the_document(self):
        lines = paragraph("Report to the board"), heading("Food Review", 1)
        found = read(*lines, self.FIRST, heading("Gardens", 1), self.SECOND)
        assert (found.title, titles_of(found)) == ("Food Review", ["", "Gardens"])

    def test_sentence_before_them_is_not_the_title(self):
        found = read(paragraph("This review took a week."), *self.SECTIONS)
        assert titles_of(found) == ["", "Gardens"]


def test_bold_line_that_each_section_has_is_no_title_below_a_heading():
    weak = paragraph("What to improve", strong=True)
    first, second = TestHeadingsOfTheFirstLevel.FIRST, TestHeadingsOfTheFirstLevel.SECOND
    found = read(heading("Meals"), weak, first, heading("Gardens"), weak, second)
    assert titles_of(found) == ["Meals", "Gardens"]


def test_bold_line_that_stands_once_titles_its_section_below_a_heading():
    weak = paragraph("What to improve", strong=True)
    found = read(heading("Meals"), weak, TestHeadingsOfTheFirstLevel.FIRST)
    assert titles_of(found) == ["What to improve"]


def test_heading_that_each_section_has_below_its_own_is_no_title():
    weak = heading("What to improve")
    first, second = TestHeadingsOfTheFirstLevel.FIRST, TestHeadingsOfTheFirstLevel.SECOND
    titles = heading("Meals", 1), heading("Gardens", 1)
    cover = heading("Food Review 2024", 1)
    found = read(cover, titles[0], weak, first, titles[1], weak, second)
    assert titles_of(found) == ["Meals", "Gardens"]


def test_heading_that_stands_again_in_another_part_titles_its_section_where_one_stands_alone():
    first, second = TestHeadingsOfTheFirstLevel.FIRST, TestHeadingsOfTheFirstLevel.SECOND
    meals, gardens = heading("Meals"), heading("Gardens")
    north, south = heading("In the north"), heading("In the south")
    found = read(north, meals, first, gardens, second, south, meals, first, gardens, second)
    assert titles_of(found) == ["Meals", "Gardens", "Meals", "Gardens"]


def test_bold_line_that_each_section_has_below_its_own_is_no_title():
    first, second = TestHeadingsOfTheFirstLevel.FIRST, TestHeadingsOfTheFirstLevel.SECOND
    weak, meals, gardens = (
        paragraph(text, strong=True) for text in ("What to improve", "Meals", "Gardens")
    )
    cover = heading("Food Review 2024", 1)
    found = read(cover, meals, weak, first, second, gardens, weak, second)
    assert titles_of(found) == ["Meals", "Gardens"]


@pytest.mark.parametrize(
    ("headings", "titles"),
    [
        (("Meals", "Gardens"), ["Meals", "Gardens"]),
        (("Meals", "Meals"), [""]),
        (("What we found", "Findings"), [""]),
    ],
    ids=["titles of sections", "the same heading", "two headings for statements"],
)
def test_headings_that_differ_between_tables_alone_title_their_sections(headings, titles):
    rest = ("Action", "Lead")
    rows = [(*row, "Cook") for row in PLAN]
    found = read(*(table((first, *rest), *rows) for first in headings))
    assert titles_of(found) == titles
    assert [s for _, s, _ in rows_of(found)] == [s for s, _ in PLAN] * 2
