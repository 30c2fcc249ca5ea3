"""Which columns hold statements and actions, by their headings and by what stands below."""

import pytest

from parsers.errors import NoReview
from parsers.grammar.headings.column_headings import headings
from parsers.recogniser import recognise
from tests.building import HEADER, cell, document, heading, paragraph, row, table
from tests.parsers.recogniser.plans import (
    FIRST,
    LEADERSHIP,
    PLAN,
    SECOND,
    actions_of,
    codes_beside_cover,
    numbers_of,
    read,
    read_text,
    rows_of,
    sections_of,
    titles_of,
)


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
        found = read_text(table(header, FIRST, SECOND))
        assert numbers_of(found) == ["1.1", "1.2"]
        assert actions_of(found) == [["Heads to meet in T1."], ["Clerk to minute them."]]

    def test_rating_before_action_is_no_action(self):
        header = ("Risk", "Likelihood before action", "Action needed")
        found = read_text(table(header, ("1.1 leaders leave;", "High", "Heads to meet in T1.")))
        assert actions_of(found) == [["Heads to meet in T1."]]

    def test_table_without_headings(self):
        assert numbers_of(read_text(table(FIRST, SECOND))) == ["1.1", "1.2"]

    def test_statements_without_numbers(self):
        found = read_text(table(HEADER, ("Leaders know every pupil.", "Heads to meet.")))
        assert [s.text for s in found.statements()] == ["Leaders know every pupil."]
        assert "unnumbered-statement" in codes_beside_cover(found)

    def test_headings_of_the_trust_tell_the_columns_apart(self):
        rows = [("We plan well.", "Heads meet"), ("We ask pupils.", "Clerk minutes it")]
        asked = document(table(row("Wohin?", "Woher?", header=True), *(r[::-1] for r in rows)))
        own = headings({"statement": ["Woher"], "action": ["Wohin"]})
        assert [s.text for s in recognise(asked, own=own).statements()] == [s for s, _ in rows]

    def test_further_columns_are_kept_by_their_headings(self):
        found = read_text(
            table(
                ("No", "Statement", "RAG", "Action", "Owner", "By when"),
                ("1.1", "leaders know every pupil;", "Amber", "Heads to meet.", "AB", "T6"),
            )
        )
        (statement,) = found.statements()
        assert statement.extra == {"RAG": "Amber", "Owner": "AB", "By when": "T6"}
        assert actions_of(found) == [["Heads to meet."]]

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
        (statement,) = read_text(
            table((*HEADER, "Owner and date"), (FIRST[0], acts, cell(owners)))
        ).statements()
        assert statement.extra == {"Owner and date": expected}

    def test_further_columns_of_one_heading_are_told_apart(self):
        (statement,) = read_text(
            table((*HEADER, "Cost:", "Cost:"), (*FIRST, "£9", "£12"))
        ).statements()
        assert statement.extra == {"Cost": "£9", "Cost (4)": "£12"}

    def test_action_column_may_stand_first(self):
        found = read_text(table(("Action", "Statement"), tuple(reversed(FIRST))))
        assert actions_of(found) == [["Heads to meet in T1."]]

    def test_heading_merged_over_number_and_statement(self):
        found = read_text(
            table(
                (cell("Evaluative statement", columns=2), "Action"),
                ("1.1", "leaders know every pupil;", "Heads to meet."),
            )
        )
        assert [(str(s.number), s.text) for s in found.statements()] == [
            ("1.1", "leaders know every pupil;")
        ]

    def test_heading_over_several_columns_is_left_over(self):
        found = read_text(
            table(
                row(cell("No", rows=2), cell("Review", columns=2), "Response", header=True),
                row("Statement", "RAG", "Action", header=True),
                ("1.1", "leaders know every pupil;", "Red", "Heads to meet."),
            )
        )
        assert numbers_of(found) == ["1.1"]
        assert {r.text for r in found.residue} == {
            *("No", "Review", "Response", "Statement", "RAG", "Action")
        }

    def test_heading_over_several_columns_names_none_of_those_with_headings_of_their_own(self):
        names = [cell(text, rows=2) for text in ("No", "Risk")]
        found = read_text(
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
        found = read_text(
            table(
                ("", "No", *HEADER),
                (cell("1.1", columns=2), "leaders know every pupil;", "Heads to meet."),
                ("", "1.2", "governors ask.", "None."),
            )
        )
        assert numbers_of(found) == ["1.1", "1.2"]

    def test_row_of_column_numbers_is_left_over(self):
        found = read_text(
            table(
                ("No", "Statement", "Action"),
                ("1.", "2", "3"),
                ("1.1", "leaders know every pupil;", "Heads to meet."),
            )
        )
        assert numbers_of(found) == ["1.1"]

    def test_header_repeated_in_the_body_is_left_over(self):
        found = read_text(table(HEADER, FIRST, HEADER, SECOND))
        assert numbers_of(found) == ["1.1", "1.2"]

    def test_empty_header_row_above_the_real_one(self):
        found = read_text(table(row("", "", header=True), HEADER, FIRST))
        assert numbers_of(found) == ["1.1"]

    def test_layout_table_around_everything_is_opened(self):
        inner = table(HEADER, FIRST, SECOND)
        menu = table(("1.1 Home",), ("News",))
        found = read_text(table((cell(menu), cell(paragraph("1. LEADERSHIP"), inner))))
        assert sections_of(found) == [LEADERSHIP]

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
        found = read_text(table((cell(inner),)))
        assert [s.title for s in found.sections] == [title or ""]

    def test_nested_table_of_bullets_stays_in_its_cell(self):
        inner = table(("•", "Heads to meet."), ("•", "Clerk to minute."))
        found = read_text(table(HEADER, ("1.1 leaders know every pupil;", cell(inner)), SECOND))
        assert actions_of(found)[0] == ["Heads to meet.", "Clerk to minute."]

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
            read_text(stray)
        found = read_text(stray, heading("1.0 LEADERSHIP"), table(HEADER, FIRST, SECOND), stray)
        assert sections_of(found) == [LEADERSHIP]
        assert {r.role for r in found.residue} == {"table", "column-heading"}

    def test_document_without_tables_is_no_review(self):
        with pytest.raises(NoReview):
            read_text(heading("SEND review 2020"), paragraph("1.1 It will be published here."))

    def test_second_part_of_a_table_needs_no_headings(self):
        found = read_text(
            table(("Judgement", "Next steps"), ("Leaders know.", "Meet.")),
            table(("Governors ask.", "Minute.")),
        )
        assert actions_of(found) == [["Meet."], ["Minute."]]


def test_figures_under_the_heading_of_statements_make_no_log_of_the_actions_beside_them():
    header = ("No", "Finding", "Action", "Owner", "By when")
    rows = (
        ("1", "12", "Print the menus.", "Cook", "May"),
        ("2", "14", "Wipe tables.", "Cook", "May"),
    )
    with pytest.raises(NoReview):
        read(table(header, *rows))


def test_what_mitigates_is_no_statement_beside_a_plan():
    with pytest.raises(NoReview):
        read(table(("Action plan", "Mitigation"), ("Old soap", "The oven is lit by five.")))


def test_short_words_beside_actions_are_statements_under_no_unknown_heading():
    questions = "Who eats?", "Is it hot?", "Is flour dear?"
    orders = "Train the lunchtime helpers.", "Bake more.", "Ring a bell."
    with pytest.raises(NoReview):
        read(table(("Actions required", "Role"), *zip(questions, orders, strict=True)))
    longer = [(a, s) for a, (s, _) in zip(questions, PLAN, strict=True)]
    found = read(table(("Actions required", "Role"), *longer))
    assert rows_of(found) == [("", s, [a]) for a, s in longer]


def test_reasons_of_which_half_are_names_are_no_statements():
    header = ("Why is this a priority?", "What we will do")
    with pytest.raises(NoReview):
        read(
            table(
                header, ("Leadership", "Bread of the day"), ("Old soap", "Better use of the hall")
            )
        )


@pytest.mark.parametrize("header", [("Focus", "Topic", "What we will do"),
                                    ("Area", "Aspect", "Action")])  # fmt: skip
def test_of_two_headings_that_may_be_of_statements_the_one_over_more_words_is(header):
    rows = [("Meals", *pair) for pair in PLAN]
    assert rows_of(read(table(header, *rows))) == [("", s, [a]) for s, a in PLAN]


@pytest.mark.parametrize("said", ["Summary of responses", "Replies", "Views"])
@pytest.mark.parametrize("subject", ["Skill area", "Topic"])
def test_names_of_areas_beside_sentences_are_no_statements(subject, said):
    rows = [(name, *pair) for name, pair in zip(("Meals", "Gardens", "Toys"), PLAN, strict=False)]
    found = read(table((subject, said, "Action"), *rows))
    assert rows_of(found) == [("", s, [a]) for s, a in PLAN[:3]]
    assert [s.extra[subject] for s in found.statements()] == ["Meals", "Gardens", "Toys"]


@pytest.mark.parametrize("beside", [("Owner", "By when"), ("Owner", "Room"), ("Room", "By when")])
def test_texts_under_no_heading_are_what_was_agreed_where_it_says_by_whom_and_by_when(beside):
    rows = [(str(n), "Meals", a, "Bursar", "May 2025") for n, (_, a) in enumerate(PLAN, 1)]
    minutes = table(("No", "Item", "", *beside), *rows)
    if beside == ("Owner", "By when"):
        assert [s.text for s in read(minutes).statements()] == [a for _, a in PLAN]
    else:
        with pytest.raises(NoReview):
            read(minutes)


def test_marks_in_two_columns_below_one_heading_stay_apart_between_rows_of_titles():
    header = row(HEADER[0], cell("Met?", columns=2), HEADER[1])
    titles = [row(cell(f"{n}. {name}", columns=4)) for n, name in enumerate("Abcd", 1)]
    marks = ("Yes", ""), ("", "No"), ("Yes", "")
    body = [row(s, *mark, a) for (s, a), mark in zip(PLAN, marks, strict=True)]
    lines = [line for pair in zip(titles, body, strict=False) for line in pair]
    found = read(table(header, *lines))
    assert [s.extra for s in found.statements()] == [
        {"Met?": "Yes"}, {"Met? (3)": "No"}, {"Met?": "Yes"}
    ]  # fmt: skip


def test_rows_that_are_marked_as_headings_are_no_statements_whatever_their_words():
    marked = [row("Our kitchens", "Our halls", header=True), row("This year", "Next", header=True)]
    rows = [(f"1.{n} {s}", a) for n, (s, a) in enumerate(PLAN, 1)]
    assert [label for label, *_ in rows_of(read(table(*marked, *rows)))] == ["1.1", "1.2", "1.3"]


@pytest.mark.parametrize(("numbered", "are_titles"), [(1, False), (2, False), (3, True)])
def test_names_beside_each_statement_title_sections_where_most_are_numbered(numbered, are_titles):
    names = ["Meals", "Halls", "Gardens", "Roofs"]
    cells = [f"{n}.0 {name}" if n <= numbered else name for n, name in enumerate(names, 1)]
    rows = [(name, *pair) for name, pair in zip(cells, [*PLAN, PLAN[0]], strict=True)]
    found = read(table(("", *HEADER), *rows))
    assert titles_of(found) == (names if are_titles else [""])
    assert [list(s.extra.values()) for s in found.statements()] == [
        [] if are_titles else [name] for name in cells
    ]


NUMBERED = ("1.1 Menus are known to all.", "Print them."), ("1.2 Tables are clean.", "Wipe them.")


LONG = "Money, soap and the hours that are set aside for it in the calendar of the harbour"
TASKS = [(action, "Cook", "May", "Much") for _, action in PLAN]


@pytest.mark.parametrize("actions", ["Actions", "Tasks / Actions"])
def test_one_of_many_known_headings_may_be_long(actions):
    found = read(table((actions, "Lead", "By when", LONG), *TASKS))
    assert actions_of(found) == [[action] for _, action in PLAN]
    assert [s.extra[LONG] for s in found.statements()] == ["Much"] * 3


@pytest.mark.parametrize(
    "header", [("Actions", LONG, "Soap", "Lead"), ("Actions", "Lead", "By when", f"{LONG}.")]
)
def test_long_text_among_few_headings_or_a_sentence_is_no_heading(header):
    with pytest.raises(NoReview):
        read(table(header, *TASKS))


def test_log_whose_numbers_are_left_blank_is_one():
    rows = [("", action, "Much", "Cook") for _, action in PLAN]
    assert actions_of(read(table(("Ref", "Action", "Value", "Lead"), *rows))) == [
        [action] for _, action in PLAN
    ]
    with pytest.raises(NoReview):
        read(table(("Soap", "Action", "Value", "Lead"), *rows))


@pytest.mark.parametrize("steps", ["Strategies", "Key steps", "Tasks", "How we will do it"])
def test_action_left_of_its_steps_is_what_they_serve(steps):
    rows = [(*pair, "Cook") for pair in PLAN]
    found = read(table(("Action", steps, "Lead"), *rows))
    assert rows_of(found) == [("", aim, [step]) for aim, step in PLAN]


def test_steps_beside_statements_and_actions_are_a_further_column():
    rows = [(*pair, "Ring the bell twice.", "Cook") for pair in PLAN]
    found = read(table(("Finding", "Action", "Steps", "Lead"), *rows))
    assert rows_of(found) == [("", statement, [action]) for statement, action in PLAN]


def test_numbers_of_statements_that_a_log_refers_to_are_no_statements():
    header = ("Statement", "Area", "Action", "Owner", "By when")
    numbers = "1.2", "3.4", "5.1"
    rows = [(n, *pair, "Bursar", "May") for n, pair in zip(numbers, PLAN, strict=True)]
    found = read(table(header, *rows))
    assert rows_of(found) == [("", s, [a]) for s, a in PLAN]
    assert [s.extra["Statement"] for s in found.statements()] == [*numbers]


def test_column_of_counts_with_a_note_among_them_is_none_of_statements():
    counts = "12", "9", "All of the pupils of the upper school were asked twice"
    rows = [(f"1.{n}", counts[n], *pair) for n, pair in enumerate(PLAN)]
    found = read(table(("Ref", "Asked", "Bar", "Baz"), *rows))
    assert rows_of(found) == [(n, s, [a]) for n, _, s, a in rows]


def test_empty_column_below_a_merged_heading_keeps_no_rest_of_the_table_out():
    """The rest stands in a table of its own, without headings and without the empty column."""
    header = row(cell(HEADER[0], columns=2), HEADER[1])
    found = read(table(header, *((s, "", a) for s, a in PLAN[:2])), table(PLAN[2]))
    assert rows_of(found) == [("", s, [a]) for s, a in PLAN]


@pytest.mark.parametrize(
    "rows",
    [
        [("Trustees saw this in the spring", "Cooks were asked in May")],
        [("People who wrote this review of meals", "Two cooks and a trustee")],
    ],
)
def test_table_without_numbers_right_below_numbered_statements_is_none_of_theirs(rows):
    found = read(table(HEADER, *NUMBERED), table(*rows, *rows))
    assert [s.label for s in found.statements()] == ["1.1", "1.2"]


class TestTablesWithoutHeadings:
    """Those with numbered statements are judged together, and apart from all others."""

    NAMES = ("Author", "Ann Miller"), ("Date", "3 May 2024"), ("For", "Trustees")
    SECTIONS = (
        heading("1.0 Kitchens"),
        table(*NUMBERED),
        heading("2.0 Halls"),
        table(("2.1 Halls are cold.", "Mend the boiler.")),
    )

    @pytest.mark.parametrize("count", [1, 4])
    def test_names_on_the_cover_are_no_statements_and_hide_none(self, count):
        found = read(*(table(*self.NAMES) for _ in range(count)), *self.SECTIONS)
        assert [s.label for s in found.statements()] == ["1.1", "1.2", "2.1"]

    HEADED = table(
        ("Ref", "Finding", "Action", "Lead"), ("1.1", "Menus are known.", "Print", "Cook")
    )

    def test_tables_of_a_row_each_go_on_with_the_names_of_their_columns(self):
        rows = (
            ("1.2", "Bins smell in June.", "Wash them", "Ann"),
            ("1.3", "Till is old.", "Sell it", "Bo"),
        )
        found = read(self.HEADED, *map(table, rows))
        assert [s.extra for s in found.statements()] == [{"Lead": n} for n in ("Cook", "Ann", "Bo")]

    HEADINGS = table(("Ref", "Finding", "Action"))

    def test_headings_in_a_table_of_their_own_head_the_next_one(self):
        rows = [(str(n), *pair) for n, pair in enumerate(PLAN, 1)]
        assert rows_of(read(self.HEADINGS, table(*rows))) == [(n, s, [a]) for n, s, a in rows]

    def test_headings_in_a_table_of_their_own_make_no_list_of_names_a_review(self):
        with pytest.raises(NoReview):
            read(self.HEADINGS, table(("1", "Ann Bell", "Chair"), ("2", "Bo Hay", "Clerk")))


AIMS = "Boats are dry in rain", "The pier is sound", "Ropes hold in a gale"


@pytest.mark.parametrize(
    "before", ["Objective {}: ", "Priority {} - ", "KEY AIM {}. ", "Recommendation {}) "]
)
def test_word_and_number_before_each_objective_count_it(before):
    rows = [(f"{before.format(n)}{aim}", "Mend them") for n, aim in enumerate(AIMS, 1)]
    found = read(table(("Objective", "Action"), *rows))
    assert [(str(s.number), s.text) for s in found.statements()] == [*zip("123", AIMS, strict=True)]


@pytest.mark.parametrize(
    "texts",
    [
        ("Need 2: boats are wet", "Need 4: ropes are old"),
        ("Need 1: boats are wet", "Ropes are old", "Piers rot", "Need 2: nets are torn"),
        ("Need 1 boats to be dry", "Need 2 piers to be swept"),
        ("Action 1: dry the boats", "Action 2: sweep the pier"),
        ("Objective 1.1: Boats are dry", "Objective 1.2: The pier is sound"),
    ],
)
def test_words_that_do_not_count_all_rows_stay_in_their_text(texts):
    found = read(table(("Need", "Action"), *((text, "Mend them") for text in texts)))
    assert [(s.number, s.text) for s in found.statements()] == [(None, text) for text in texts]


ADVICE = ("1", "The tide tables should be printed"), ("2", "The quay lamps should be mended")


@pytest.mark.parametrize(
    ("header", "beside"),
    [
        (("Ref", "Recommendation", "Response", "Progress", "RAG"), ("Agreed", "Begun", "Amber")),
        (("No.", "Recommendation", "Status"), ("Closed",)),
        (("Ref", "We recommend that", "Priority", "Progress"), ("High", "Half are printed")),
    ],
)
def test_recommendations_with_their_progress_are_what_is_to_be_done(header, beside):
    found = read(table(header, *((*row, *beside) for row in ADVICE)))
    assert rows_of(found) == [(label, text, [text]) for label, text in ADVICE]
    assert [tuple(s.extra.values()) for s in found.statements()] == [beside] * 2


@pytest.mark.parametrize(
    ("header", "row"),
    [
        (("No.", "Recommendation", "Rating"), ("Boats that sail themselves", "5 stars")),
        (("No.", "Recommendation", "Status"), ("Sails by Ann Hill", "On loan")),
        (("No.", "Recommendation", "Status"), ("Up the hill by the north path", "Walked")),
        (("Book", "Recommendation", "Status"), ("Sails", "A book to read twice", "On loan")),
        (("No.", "Action", "Status"), ("Lock the gates", "Done")),
    ],
)
def test_other_recommendations_are_no_review(header, row):
    rows = [row if header[0] == "Book" else (str(n), *row) for n in (1, 2)]
    with pytest.raises(NoReview):
        read(table(header, *rows))


def test_heading_may_begin_as_an_order_where_others_say_by_whom_and_by_when():
    rows = [(*pair, "Cook", "June") for pair in PLAN]
    found = read(table(("Need", "Support to put in place", "By whom", "By when"), *rows))
    assert rows_of(found) == [("", s, [a]) for s, a in PLAN]


def test_order_beside_names_and_days_is_no_heading():
    rows = [
        ("A need of the cooks", "Support the cooks to bake early", "Ann Hill", "12 May"),
        *((*pair, "Cook", "June") for pair in PLAN),
    ]
    found = read(table(("Need", "Action", "By whom", "By when"), *rows))
    assert len(rows_of(found)) == len(rows)


DELIVERABLES = (
    ("A1", "Harbour wall", "Stones may fall in storms.", "High", "Survey the wall each spring."),
    ("A2", "Boats", "Hulls may leak at the bow.", "Low", "Tar the hulls."),
    ("A3", "Crew training", "Crews may not know the tides.", "Low", "Print the tables."),
)


@pytest.mark.parametrize("name", ["Deliverable", "Deliverables", "Output", "Work package"])
@pytest.mark.parametrize("said", ["Description", "Risk description"])
def test_what_is_described_beside_the_name_of_a_deliverable_is_judged(name, said):
    found = read_text(table(("Ref", name, said, "Probability", "Mitigation"), *DELIVERABLES))
    assert [text for _, text, _ in rows_of(found)] == [row[2] for row in DELIVERABLES]
    assert [s.extra[name] for s in found.statements()] == [row[1] for row in DELIVERABLES]


PUBLISHED = [
    (number, f"Crews publish a guide to the {name.lower()}.", *rest)
    for number, name, *rest in DELIVERABLES
]


@pytest.mark.parametrize(
    ("name", "said", "rows"),
    [
        ("Deliverable", "Description", PUBLISHED),
        ("Deliverable", "Where", DELIVERABLES),
        ("Deliverable", "Owner", [(a, b, "Bosun", *rest) for a, b, _, *rest in DELIVERABLES]),
        ("Deliverable", "Description", [(a, b, "Slate", *rest) for a, b, _, *rest in DELIVERABLES]),
        ("Deliverable", "Date", [(a, b, "4 May 2024", *rest) for a, b, _, *rest in DELIVERABLES]),
        ("Deliverable", "Progress", DELIVERABLES),
        ("Deliverable", "Success criteria", DELIVERABLES),
        ("Deliverable and standard", "Description", DELIVERABLES),
        ("Statement", "Description", DELIVERABLES),
        ("Objective", "Description", DELIVERABLES),
        ("Issue", "Description", DELIVERABLES),
    ],
)
def test_other_columns_beside_descriptions_are_judged(name, said, rows):
    found = read_text(table(("Ref", name, said, "Probability", "Mitigation"), *rows))
    assert [text for _, text, _ in rows_of(found)] == [row[1] for row in rows]
