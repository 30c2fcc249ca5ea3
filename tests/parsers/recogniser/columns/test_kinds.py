"""Plans, minutes, registers and lists: what is read as a review, and with which columns."""

import re

import pytest

from parsers.errors import NoReview
from parsers.grammar.headings.column_headings import headings
from parsers.meaning.interpretation import interpret
from parsers.recogniser import recognise
from tests.building import HEADER, cell, document, heading, table
from tests.parsers.recogniser.plans import PLAN, read, rows_of


class TestPlans:
    """Objectives, needs and risks over actions, numbered or not."""

    @pytest.mark.parametrize(
        "heading_",
        [
            *("Objective", "Objectives", "Strategic aim", "Goal", "Desired outcome", "Target"),
            *("Priority", "Key priority", "Challenge", "Barrier to learning", "Need", "Risk"),
            *("Recommendation", "Issue", "Finding", "Concern", "What we want"),
        ],
    )
    def test_first_column_is_the_statement(self, heading_):
        header = (heading_, "Action", "Lead", "By when")
        found = read(table(header, *((*pair, "Bursar", "June 2025") for pair in PLAN)))
        assert rows_of(found) == [("", statement, [action]) for statement, action in PLAN]

    @pytest.mark.parametrize(
        ("statement", "action"),
        [
            ("Risk description", "Mitigating actions"),
            ("Matter arising", "Action required"),
            ("Weakness", "Remedial action"),
            ("Equality objective", "Steps"),
            ("What did we find?", "So what will we do?"),
            ("Issue raised", "Action taken"),
            ("Intended outcome", "Implementation"),
            ("Current position", "Development priorities"),
            ("What we will do differently", "Actions"),
            ("Requirement", "Comments and recommendations"),
            ("We commit to", "Next steps"),
            ("WWW", "Next steps"),
            ("Outcome required", "Actions"),
            ("Risk area", "Action taken or already in place to lower the risk"),
            ("Question", "Comments / action required"),
            ("Success looks like", "Key actions"),
            ("What we found", "Now what?"),
            ("Baseline position", "What we'll do"),
            ("Deliverable", "Actions"),
            ("Ambition", "Next steps"),
            ("Where we are", "Priority for next year"),
            ("Hazard found", "Control required"),
            ("Describe the source of risk and its impact", "Options to reduce or eliminate risk"),
            ("How the rule was not met", "What we will do to meet it"),
        ],
    )
    def test_headings_in_other_words(self, statement, action):
        header = ("No.", statement, action, "Responsible officer")
        found = read(table(header, *((str(n), *p, "CFO") for n, p in enumerate(PLAN, 1))))
        assert rows_of(found) == [(str(n), s, [a]) for n, (s, a) in enumerate(PLAN, 1)]

    @pytest.mark.parametrize(
        ("heading_", "numbers"),
        [
            ("Step", ["1.1", "1.2", "1.3"]),
            ("Priority", ["CL1", "CL2", "CL3"]),
            ("Priority", ["1", "2", "3"]),
            ("Area", ["1", "2", "3"]),
            ("Criterion", ["1.3.1", "1.4.3", "2.1.1"]),
            ("Criterion", ["1a", "1b", "2a"]),
            ("", ["(i)", "(ii)", "(iii)"]),
        ],
    )
    def test_first_column_of_numbers_in_order_numbers_the_rows(self, heading_, numbers):
        header = (heading_, "Objective", "Key tasks", "Lead")
        found = read(table(header, *((n, *p, "CFO") for n, p in zip(numbers, PLAN, strict=True))))
        assert [s.label for s in found.statements()] == numbers

    @pytest.mark.parametrize(
        ("heading_", "figures"),
        [
            ("Priority", ["1", "3", "2"]),
            ("Score", ["1", "2", "3"]),
            ("Term", ["1", "2", "3"]),
            ("Risk level", ["A1", "A2", "A3"]),
            ("Priority", ["2", "3", "4"]),
        ],
    )
    def test_first_column_of_ratings_and_times_numbers_none(self, heading_, figures):
        header = (heading_, "Objective", "Key tasks", "Lead")
        found = read(table(header, *((n, *p, "CFO") for n, p in zip(figures, PLAN, strict=True))))
        assert [s.label for s in found.statements()] == ["", "", ""]

    @pytest.mark.parametrize("good", ["What worked well?", "What went well", "WWW"])
    @pytest.mark.parametrize("better", ["What could be better?", "Even better if", "EBI"])
    def test_what_could_be_better_is_the_action_beside_what_worked_well(self, good, better):
        assert rows_of(read(table((good, better), *PLAN))) == [("", s, [a]) for s, a in PLAN]
        beside = read(table((better, "Action"), *PLAN))
        assert rows_of(beside) == [("", s, [a]) for s, a in PLAN]
        with pytest.raises(NoReview):
            read(table((good, better), ("Choir", "Lunch"), ("Football", "Toilets")))

    def test_activities_that_name_what_they_address_are_each_a_statement(self):
        header = ("Activity", "Evidence that supports this approach", "Barrier(s) addressed")
        rows = [(a.rstrip("."), "Trials found that pupils gain", "1, 2") for _, a in PLAN]
        assert [s.text for s in read(table(header, *rows)).statements()] == [a for a, *_ in rows]

    def test_activities_that_address_nothing_are_no_review(self):
        rows = [(a, "Sports hall") for _, a in PLAN]
        with pytest.raises(NoReview):
            read(table(("Activity", "Place"), *rows))

    def test_columns_of_priority_and_risk_beside_statements_are_further_ones(self):
        header = ("Statement", "Priority", "Risk", "Action")
        found = read(table(header, *((s, "High", "Low", a) for s, a in PLAN)))
        assert [dict(s.extra) for s in found.statements()] == [
            {"Priority": "High", "Risk": "Low"}
        ] * 3

    def test_action_is_found_by_its_heading_and_not_by_its_length(self):
        header = ("No.", "Objective", "Actions", "Success criteria")
        long = "Three of four pupils say in the summer survey that they were heard each week"
        found = read(table(header, *((str(n), s, a, long) for n, (s, a) in enumerate(PLAN, 1))))
        assert rows_of(found) == [(str(n), s, [a]) for n, (s, a) in enumerate(PLAN, 1)]

    @pytest.mark.parametrize(
        ("said", "done"),
        [
            ("You said", "We did"),
            ("We have found that...", "so we will..."),
            ("What you told us", "What we are doing about it"),
            ("What staff told us", "What we will do"),
            ("Parents said", "Action taken"),
        ],
    )
    def test_what_was_heard_is_the_statement_and_what_is_done_the_action(self, said, done):
        assert rows_of(read(table((said, done), *PLAN))) == [("", s, [a]) for s, a in PLAN]

    DONE = ("Two lamps were put up.", "We opened a second till.", "Letters now come on Fridays.")

    @pytest.mark.parametrize(
        ("said", "done"),
        [
            ("You said...", "We did..."),
            ("Parents and carers told us", "What we have done"),
            ("What you told us", "Action taken"),
        ],
    )
    def test_what_was_heard_and_what_was_done_about_it_is_news_and_no_review(self, said, done):
        with pytest.raises(NoReview):
            read(table((said, done), *((s, d) for (s, _), d in zip(PLAN, self.DONE, strict=True))))

    @pytest.mark.parametrize(
        ("header", "numbers", "last"),
        [
            (("You said", "We did"), False, "Heads to add a third till by May."),
            (("No", "You said", "We did"), True, DONE[2]),
            (("You said", "We did", "RAG"), False, DONE[2]),
        ],
    )
    def test_what_was_heard_is_a_statement_where_something_is_left_to_do(
        self, header, numbers, last
    ):
        rows = [(s, d) for (s, _), d in zip(PLAN, (*self.DONE[:2], last), strict=True)]
        if numbers:
            rows = [(str(n), *row) for n, row in enumerate(rows, 1)]
        if "RAG" in header:
            rows = [(*row, "Amber") for row in rows]
        assert len(rows_of(read(table(header, *rows)))) == 3

    def test_headings_of_the_trust_are_no_news(self):
        own = headings({"statement": ["You said"], "action": ["We did"]})
        made = table(("You said", "We did"), *zip((s for s, _ in PLAN), self.DONE, strict=True))
        assert len(rows_of(recognise(document(made), own=own))) == 3

    def test_questions_that_are_rated_are_statements(self):
        header = ("No", "Question", "RAG", "Our response")
        asked = [f"{s.rstrip('.')}?" for s, _ in PLAN]
        rows = [
            (str(n), q, "Amber", a)
            for n, (q, (_, a)) in enumerate(zip(asked, PLAN, strict=True), 1)
        ]
        assert [s.text for s in read(table(header, *rows)).statements()] == asked

    def test_reference_under_a_long_heading_is_a_label(self):
        header = ("Statement of action ref", "Improvement needed", "Agreed actions")
        rows = [(f"SoA 1.{n}", s, a) for n, (s, a) in enumerate(PLAN, 1)]
        assert rows_of(read(table(header, *rows))) == [
            (f"SoA 1.{n}", s, [a]) for n, (s, a) in enumerate(PLAN, 1)
        ]

    def test_rating_under_the_heading_of_a_judgement_is_no_statement(self):
        header = ("Question", "Our judgement", "What do we need to do?")
        rows = [(s, grade, a) for (s, a), grade in zip(PLAN, ["Partly", "Yes", "No"], strict=True)]
        assert rows_of(read(table(header, *rows))) == [("", s, [a]) for s, a in PLAN]

    @pytest.mark.parametrize("heading_", ["Judgement 2021", "Our judgement"])
    @pytest.mark.parametrize(
        "grades", [("Met", "Partly met", "Not met"), ("Requires improvement", "Not yet", "Good")]
    )
    def test_grades_of_several_words_are_no_statements(self, heading_, grades):
        header = ("Criterion", heading_, "Action")
        rows = [(s, grade, a) for (s, a), grade in zip(PLAN, grades, strict=True)]
        assert rows_of(read(table(header, *rows))) == [("", s, [a]) for s, a in PLAN]

    def test_short_judgements_in_words_are_statements(self):
        header = ("Standard", "Judgement", "Action")
        rows = [
            ("Meals", "Menus repeat weekly", "Vary them"),
            ("Halls", "Queues are long", "Open early"),
        ]
        assert [s.text for s in read(table(header, *rows)).statements()] == [r[1] for r in rows]

    def test_evidence_for_a_grade_is_what_is_judged(self):
        header = ("Area", "Judgement", "Evidence", "Development points")
        grades = ("Requires improvement", "Good", "Good")
        rows = [("Food", grade, *pair) for grade, pair in zip(grades, PLAN, strict=True)]
        assert rows_of(read(table(header, *rows))) == [("", s, [a]) for s, a in PLAN]

    def test_evidence_beside_judgements_in_words_is_a_further_column(self):
        header = ("Judgement", "Evidence", "Next steps")
        rows = [(s, "Seen in lessons each week", a) for s, a in PLAN]
        assert rows_of(read(table(header, *rows))) == [("", s, [a]) for s, a in PLAN]

    @pytest.mark.parametrize("evaluation", ["", "Half of it was done"])
    def test_evaluation_right_of_the_actions_is_a_further_column(self, evaluation):
        rows = [(s, a, "Autumn", evaluation) for s, a in PLAN]
        found = read(table(("Priority", "Action", "Term", "Evaluation"), *rows))
        assert rows_of(found) == [("", s, [a]) for s, a in PLAN]

    def test_evaluation_of_names_is_what_is_judged(self):
        rows = [(name, a, s) for name, (s, a) in zip(("Meals", "Halls", "Bus"), PLAN, strict=True)]
        found = read(table(("Area", "Action", "Evaluation"), *rows))
        assert rows_of(found) == [("", s, [a]) for s, a in PLAN]

    @pytest.mark.parametrize("done", ["What we did", "Actions taken", "What has been done"])
    @pytest.mark.parametrize("after", ["Next steps", "What next?", "Further action"])
    def test_what_was_done_for_a_priority_is_no_action_beside_what_is_next(self, done, after):
        names = ("Talk", "Parents in school", "Reading")
        rows = [(name, s, "Few came", a) for name, (s, a) in zip(names, PLAN, strict=True)]
        found = read(table(("Priority", done, "Impact", after), *rows))
        assert rows_of(found) == [("", name, [a]) for name, _, _, a in rows]

    @pytest.mark.parametrize(
        "header",
        [
            ("You said", "We did", "Still to do"),
            ("We said we would", "What we did", "What is next"),
            ("Issue", "Actions taken so far", "Next steps"),
        ],
    )
    def test_what_is_still_to_be_done_is_the_action(self, header):
        rows = [(s, "New lamps were hung in the long hall", a) for s, a in PLAN]
        assert rows_of(read(table(header, *rows))) == [("", s, [a]) for s, a in PLAN]

    @pytest.mark.parametrize(
        "header",
        [
            ("Where we are", "What's next", "Since last time"),
            ("Where we are", "Next steps", "Last year's actions"),
            ("Statement", "Action", "Actions since the last review"),
            ("Where we are now", "What next", "Where we were"),
            ("Where we are", "How we'll get there", "Where we stood last year"),
        ],
    )
    @pytest.mark.parametrize("order", [(0, 1, 2), (2, 0, 1), (0, 2, 1)])
    def test_what_looks_back_is_neither_judged_nor_done(self, header, order):
        back = "Last year the long hall was full of boxes, and nobody had a key to it."
        rows = [[row[c] for c in order] for row in (header, *((*pair, back) for pair in PLAN))]
        found = read(table(*rows))
        assert rows_of(found) == [("", s, [a]) for s, a in PLAN]
        assert {heading for s in found.statements() for heading in s.extra} == {header[2]}

    @pytest.mark.parametrize(
        "header", [("Statement", "Actions since last review"), ("Where we were", "What next")]
    )
    def test_what_looks_back_is_read_where_nothing_else_may_be(self, header):
        assert rows_of(read(table(header, *PLAN))) == [("", s, [a]) for s, a in PLAN]

    @pytest.mark.parametrize(
        "action", ["Short-term action", "Long term actions", "Medium-term steps"]
    )
    def test_term_of_an_action_is_no_column_of_terms(self, action):
        rows = [(str(n), *pair) for n, pair in enumerate(PLAN, 1)]
        assert rows_of(read(table(("Ref", "Observation", action), *rows))) == [
            (str(n), s, [a]) for n, (s, a) in enumerate(PLAN, 1)
        ]

    def test_numbered_goals_without_headings_are_statements(self):
        goals = ("Improve reading in Year 2", "Raise the share of visits", "Ensure that all hear")
        rows = [
            (str(n), goal, a) for n, (goal, (_, a)) in enumerate(zip(goals, PLAN, strict=True), 1)
        ]
        assert rows_of(read(table(*rows))) == [(n, s, [a]) for n, s, a in rows]

    def test_figures_behind_the_risks_number_no_rows(self):
        header = ("Risk", "L", "I", "Controls", "Action required")
        rows = [(s, str(n), str(n + 3), "A rota", a) for n, (s, a) in enumerate(PLAN, 1)]
        assert [s.label for s in read(table(header, *rows)).statements()] == ["", "", ""]

    def test_numbers_of_statements_may_stand_behind_what_they_share(self):
        rows = [
            ("Outcome", "Ref", "Action", "Lead"),
            (cell("Every pupil reads aloud once a day", rows=2), "1.1", "Train helpers.", "Head"),
            ("1.2", "Buy more books.", "Bursar"),
        ]
        outcome = "Every pupil reads aloud once a day"
        assert rows_of(read(table(*rows))) == [
            ("1.1", outcome, ["Train helpers."]),
            ("1.2", outcome, ["Buy more books."]),
        ]

    @pytest.mark.parametrize(
        "row_",
        [
            ("Rewrite all targets for pupils", "SENCo", "Oct 23", "Sample of plans"),
            ("Check the targets of all plans", "Bursar", "Spring term", "Recommendations list"),
        ],
    )
    def test_row_of_a_log_with_words_of_headings_is_no_row_of_headings(self, row_):
        header = ("Action", "Lead", "By when", "Evidence")
        assert [s.text for s in read(table(header, row_)).statements()] == [row_[0]]

    def test_row_of_ticks_is_no_row_of_headings(self):
        header = ("Check", "Met", "Partly met", "Comments and actions")
        rows = [(PLAN[0][0], "✓", "", "None"), (PLAN[1][0], "", "✓", "Chase two staff")]
        found = read(table(header, *rows))
        assert rows_of(found) == [("", rows[0][0], ["None"]), ("", rows[1][0], ["Chase two staff"])]

    def test_headings_may_end_with_an_abbreviation(self):
        header = ("Minute no.", "Action point", "Responsible", "Deadline")
        rows = [(f"F24/0{n}", a, "Bursar", "May 2025") for n, (_, a) in enumerate(PLAN, 1)]
        assert [s.text for s in read(table(header, *rows)).statements()] == [a for _, a in PLAN]

    def test_owner_may_stand_first(self):
        header = ("Who", "Objective", "Action", "When")
        found = read(table(header, *(("Bursar", *pair, "May") for pair in PLAN)))
        assert rows_of(found) == [("", s, [a]) for s, a in PLAN]

    def test_terms_in_the_column_of_deadlines_are_no_numbers(self):
        header = ("No", "Objective", "Action", "By when")
        rows = [(f"2.{n}", s, a, f"T{n} 2025") for n, (s, a) in enumerate(PLAN, 1)]
        found = read(table(header, *rows))
        assert [s.label for s in found.statements()] == ["2.1", "2.2", "2.3"]
        assert [s.extra["By when"] for s in found.statements()] == ["T1 2025", "T2 2025", "T3 2025"]

    def test_references_in_the_action_column_are_no_numbers_of_rows(self):
        rows = [("1.1 Leaders know the plan;", "2.4"), ("1.2 Heads ask.", "2.5")]
        found = read(table(HEADER, *rows))
        assert rows_of(found) == [
            ("1.1", "Leaders know the plan;", ["2.4"]),
            ("1.2", "Heads ask.", ["2.5"]),
        ]

    def test_tables_with_the_same_headings_have_the_same_columns(self):
        header = ("Criteria", "Level", "Remarks")
        first = table(header, ("1.1 Doors open by hand", "Fully done at each of the sites", "None"))
        second = table(header, ("2.1 Lifts speak", "Done", "Ask the maker for a louder voice"))
        found = read(heading("One"), first, heading("Two"), second)
        assert [tuple(s.extra) for s in found.statements()] == [("Level",)] * 2

    def test_merged_first_column_without_heading_holds_the_sections(self):
        rows = [
            ("", *HEADER),
            (cell("3.0 KITCHENS", rows=2), "3.1 menus are known;", "Print them."),
            ("3.2 tables are clean;", "Wipe them."),
        ]
        found = read(table(*rows))
        assert [(s.number, s.title) for s in found.sections] == [("3", "Kitchens")]

    def test_heading_row_with_a_cell_too_few_is_moved_over_its_columns(self):
        found = read(table(HEADER, ("4.1", "menus are known;", "Print them.")))
        assert rows_of(found) == [("4.1", "menus are known;", ["Print them."])]

    def test_ragged_edges_of_cells_make_no_columns(self):
        rows = [
            ("", cell("Standard", columns=2), "Stand", cell("Remarks", columns=2)),
            (cell("1.1 Doors open", columns=2), cell("Met", columns=2), "Oil the hinges", ""),
            (cell("1.2 Lifts speak", columns=2), cell("Partly", columns=2), "Ask the maker", ""),
        ]
        found = read(table(*rows))
        assert rows_of(found) == [
            ("1.1", "Doors open", ["Oil the hinges"]),
            ("1.2", "Lifts speak", ["Ask the maker"]),
        ]

    def test_dates_under_target_are_no_statements(self):
        header = ("Minute ref", "Action", "Assigned to", "Target", "Update")
        rows = [(f"{n}.2", a, "Clerk", f"1{n}/10/2024", "") for n, (_, a) in enumerate(PLAN, 1)]
        assert rows_of(read(table(header, *rows))) == [(n, a, [a]) for n, a, *_ in rows]


class TestNumbers:
    """References of every kind in a column of their own."""

    @pytest.mark.parametrize(
        ("labels", "canonical"),
        [
            (["SG1", "SG2"], ["SG1", "SG2"]),
            (["LM.1", "LM.2"], ["LM1", "LM2"]),
            (["B1.1", "B1.2"], ["B1.1", "B1.2"]),
            (["KP12.9", "KP12.10"], ["KP12.9", "KP12.10"]),
            (["1/1", "1/2"], ["1.1", "1.2"]),
            (["2-1", "2-2"], ["2.1", "2.2"]),
            (["101.1", "101.2"], ["101.1", "101.2"]),
            (["41/2425", "42b/2425"], ["41/2425", "42b/2425"]),
            (["BM 18/2122", "BM 19/2122"], ["BM18/2122", "BM19/2122"]),
            (["2425/11", "2425/12b"], ["11/2425", "12b/2425"]),
            (["Priority 1", "Priority 2"], ["1", "2"]),
            (["1.1.1.1", "1.1.1.2"], ["1.1.1.1", "1.1.1.2"]),
            (["11.5.2.2", "11.5.2.3"], ["11.5.2.2", "11.5.2.3"]),
            (["A.1.2", "A.1.3"], ["A.1.2", "A.1.3"]),
            (["1a", "1b"], ["1a", "1b"]),
            (["(k)(1)", "(k)(2)"], ["k1", "k2"]),
        ],
    )
    def test_reference_is_label_and_number(self, labels, canonical):
        rows = [(label, *pair) for label, pair in zip(labels, PLAN, strict=False)]
        found = read(table(("Ref", "Statement", "Action"), *rows))
        assert [s.label for s in found.statements()] == labels
        assert [str(s.number) for s in found.statements()] == canonical

    def test_mark_that_is_no_number_is_a_label_alone(self):
        found = read(table(("Ref", "Statement", "Action"), ("X7/q9z", *PLAN[0])))
        assert [(s.label, s.number) for s in found.statements()] == [("X7/q9z", None)]

    @pytest.mark.parametrize("numbers", ["1 12", "12 1", "a) a)b)", "1 123 1"])
    def test_numbers_begin_anew_in_each_table_of_a_row_or_two(self, numbers):
        tables = [
            table(("", "Judgement", "Action"), *((n, *PLAN[k]) for k, n in enumerate(rows)))
            for rows in (re.findall(r"\w\W?", part) for part in numbers.split())
        ]
        blocks = [b for k, t in enumerate(tables) for b in (heading(f"Kitchen {k}"), t)]
        labels = [s.label for s in read(*blocks).statements()]
        assert labels == re.findall(r"\w\)?", numbers)

    @pytest.mark.parametrize("counts", ["11121", "31213", "1111"])
    def test_counts_of_things_number_no_rows(self, counts):
        rows = [(n, *PLAN[k % len(PLAN)]) for k, n in enumerate(counts)]
        found = read(table(("", "Judgement", "Action"), *rows))
        assert {s.number for s in found.statements()} == {None}

    @pytest.mark.parametrize("period", ["T1.2024", "Q4 2024", "2024.1", "V1.2.3.4", "2024/11"])
    def test_period_or_version_is_no_number(self, period):
        found = read(table(("Ref", "Statement", "Action"), (period, *PLAN[0])))
        assert [s.number for s in found.statements()] == [None]

    @pytest.mark.parametrize(
        "heading_", ["Para", "Handbook paragraph", "Clause", "Check no", "Requirement number"]
    )
    def test_paragraph_of_what_is_reviewed_numbers_the_rows(self, heading_):
        rows = [(f"1.{n}", s, "Yes", a) for n, (s, a) in enumerate(PLAN, 1)]
        found = read(table((heading_, "Requirement", "In place?", "Follow-up"), *rows))
        assert rows_of(found) == [(n, s, [a]) for n, s, _, a in rows]

    def test_minute_that_is_no_plain_number_is_a_label(self):
        rows = [(f"FP 24/25-1{n}", *pair) for n, pair in enumerate(PLAN)]
        found = read(table(("Minute", "Discussion", "Action"), *rows))
        assert rows_of(found) == [(n, s, [a]) for n, s, a in rows]

    def test_minutes_in_words_are_statements(self):
        header = ("Minute", "Action", "Owner")
        found = read(table(header, *((*pair, "Clerk") for pair in PLAN)))
        assert rows_of(found) == [("", s, [a]) for s, a in PLAN]

    @pytest.mark.parametrize("codes", [("CLM1", "CLM2", "CLM3"), ("LT.1", "LT.2", "GV.1")])
    def test_codes_before_the_statements_that_count_are_numbers(self, codes):
        rows = [(f"{code} {s}", a) for code, (s, a) in zip(codes, PLAN, strict=True)]
        found = read(table(("Criterion", "Action"), *rows))
        assert rows_of(found) == [(c, s, [a]) for c, (s, a) in zip(codes, PLAN, strict=True)]

    @pytest.mark.parametrize("behind", [":", ")"])
    def test_label_of_a_code_is_without_the_mark_behind_it(self, behind):
        rows = [(f"CLM{n}{behind} {s}", a) for n, (s, a) in enumerate(PLAN, 1)]
        found = read(table(("Criterion", "Action"), *rows))
        assert [s.label for s in found.statements()] == ["CLM1", "CLM2", "CLM3"]

    @pytest.mark.parametrize("words", ["GCSE 9 grades", "KS1 pupils", "ICT2 rooms"])
    def test_words_with_figures_that_do_not_count_are_none(self, words):
        rows = [(f"{words} are at or above {n}", a) for n, (_, a) in enumerate(PLAN)]
        found = read(table(("Criterion", "Action"), *rows))
        assert rows_of(found) == [("", s, [a]) for s, a in rows]

    def test_plain_figures_that_count_the_statements_are_numbers_be_they_days_or_not(self):
        said = "The gate is broken", "Roofs leak in the rain", "May Hall is too small"
        rows = [(f"{n} {s}", a) for n, (s, (_, a)) in enumerate(zip(said, PLAN, strict=True), 1)]
        assert rows_of(read(table(("Issue", "Action"), *rows))) == [
            (str(n), s, [a]) for n, (s, (_, a)) in enumerate(zip(said, PLAN, strict=True), 1)
        ]

    @pytest.mark.parametrize(
        "said",
        [
            ("1 May is a day off", "2 May is a school day", "3 June is a day off"),
            ("2 Roofs leak in the rain", "3 Gates are broken", "4 Halls are too small"),
            ("1 Roof leaks in the rain", "2 Gates are broken", "The hall is too small"),
            ("1 Roof leaks in the rain", "3 Gates are broken", "5 Halls are too small"),
        ],
        ids=["days", "not from the first", "two alone", "with gaps"],
    )
    def test_plain_figures_that_do_not_count_are_part_of_the_statement(self, said):
        rows = [(s, a) for s, (_, a) in zip(said, PLAN, strict=True)]
        assert rows_of(read(table(("Issue", "Action"), *rows))) == [("", s, [a]) for s, a in rows]

    @pytest.mark.parametrize(
        "labels", [("A.", "B.", "C."), ("a)", "b)", "c)"), ("(A)", "(B)", "(C)")]
    )
    def test_letters_that_count_the_statements_are_numbers(self, labels):
        rows = [(f"{label} {s}", a) for label, (s, a) in zip(labels, PLAN, strict=True)]
        found = read(table(("Issue", "Action"), *rows))
        assert rows_of(found) == [(n, s, [a]) for n, (s, a) in zip(labels, PLAN, strict=True)]
        assert [str(s.number) for s in found.statements()] == ["1", "2", "3"]

    @pytest.mark.parametrize(
        "said",
        [
            ("A. Hill leads well", "B. Dale has left", "J. Low is new"),
            ("B. Roofs leak in the rain", "C. Gates are broken", "D. Halls are too small"),
            ("A. Roofs leak in the rain", "B. Gates are broken", "The hall is too small"),
            ("A Roof leaks in the rain", "B Block is cold", "C Block is damp"),
            ("A. Hill", "B. Dale", "C. Low"),
        ],
        ids=["initials", "not from the first", "two alone", "no marks", "names"],
    )
    def test_letters_that_do_not_count_are_part_of_the_statement(self, said):
        rows = [(s, a, "Cook") for s, (_, a) in zip(said, PLAN, strict=True)]
        found = rows_of(read(table(("Issue", "Action", "Lead"), *rows)))
        assert found == [("", s, [a]) for s, a, _ in rows]

    @pytest.mark.parametrize("period", ["Q4 2021", "T1 2024", "Q1 21/22"])
    def test_quarter_or_term_is_no_number(self, period):
        found = read(table(("", "Statement", "Action"), (period, *PLAN[0]), (period, *PLAN[1])))
        assert {s.number for s in found.statements()} == {None}


class TestMinutes:
    """Minutes with actions, and logs of actions."""

    def test_log_of_actions_without_heading_over_them(self):
        rows = [("7/2425", "Book the minibus for the trip", "Bursar", "May 2025")]
        found = read(table(("ITEM", "", "BY WHOM", "BY WHEN"), *rows))
        assert rows_of(found) == [
            ("7/2425", "Book the minibus for the trip", ["Book the minibus for the trip"])
        ]
        assert [s.extra["BY WHOM"] for s in found.statements()] == ["Bursar"]

    def test_notes_are_statements_where_the_heading_over_the_actions_is_empty(self):
        header = ("Item", "Notes", "", "By whom", "By when")
        rows = [
            ("1", "Mr Lane was absent and sent his apologies.", "", "", ""),
            ("2", "The cost of milk was read out.", "Ask the dairy for a price", "Cook", "May"),
            ("3", "Nobody had an interest to declare.", "", "", ""),
        ]
        assert rows_of(read(table(header, *rows))) == [
            (label, note, [action] if action else []) for label, note, action, _, _ in rows
        ]

    @pytest.mark.parametrize("beside", ["By whom", "By when"])
    def test_empty_heading_beside_whom_or_when_alone_is_none_of_actions(self, beside):
        header = ("Item", "Notes", "", beside)
        rows = [("1", "The cost of milk was read out.", "Ask the dairy for a price", "May")]
        with pytest.raises(NoReview):
            read(table(header, *rows, ("2", "Nobody had an interest to declare.", "", "")))

    def test_log_may_say_how_far_and_not_by_when(self):
        header = ("Action", "Owner", "Status", "Comment")
        rows = [(a, "Cook", "Open", "Soon") for _, a in PLAN]
        assert [s.text for s in read(table(header, *rows)).statements()] == [a for _, a in PLAN]

    def test_log_under_a_reference_without_owners(self):
        header = ("Action ref", "Agreed action", "Target date")
        found = read(table(header, ("AP1", "Book the minibus", "May"), ("AP2", "Buy seeds", "May")))
        assert [s.label for s in found.statements()] == ["AP1", "AP2"]

    def test_notes_of_an_item_are_the_statement(self):
        rows = [
            ("7/2425", "Fence", "The fence leans and needs two new posts.", "Bursar to buy posts"),
            ("8/2425", "Visits", "Two visits took place.", "None"),
        ]
        found = read(table(("", "Item", "Notes", "Action"), *rows))
        assert [s.text for s in found.statements()] == [rows[0][2], rows[1][2]]
        assert [s.extra["Item"] for s in found.statements()] == ["Fence", "Visits"]


class TestCriteria:
    """Conformance reports: criteria of several chapters in one table."""

    def test_names_of_criteria_are_statements_under_numbers_in_order(self):
        rows = [
            ("502.2.1 User Control of Colours", "Met", "At any time"),
            ("503.2 Fonts", "Met", "-"),
        ]
        found = read(table(("Criteria", "Level", "Remarks"), *rows))
        assert [s.label for s in found.statements()] == ["502.2.1", "503.2"]

    @pytest.mark.parametrize(
        ("level", "remarks"),
        [
            ("Level of Support", "Notes for Purchasers"),
            ("Support level", "Comments for buyers"),
            ("Level of conformance", "Remarks"),
        ],
    )
    def test_levels_and_remarks_have_other_names(self, level, remarks):
        rows = [(f"{n} Doors and lifts", "Supports", "Ask the maker") for n in ("1.1.1", "2.1.1")]
        found = interpret(read(table(("Criteria", level, remarks), *rows)))
        assert [s.judgement.value for s in found.statements()] == ["in place"] * 2
        assert [[a.text for a in s.actions] for s in found.statements()] == [["Ask the maker"]] * 2

    def test_chapters_do_not_part_a_table_with_a_heading(self):
        header = ("Criteria", "Conformance Level", "Remarks")
        rows = [(f"{n} Doors and lifts", "Met", "Ask the maker") for n in ("1.1.1", "2.1.1")]
        found = read(heading("Table 1: Level A"), table(header, *rows))
        assert [(s.number, s.title) for s in found.sections] == [("", "Table 1: Level A")]
