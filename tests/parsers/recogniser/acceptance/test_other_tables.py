"""Tables that are no review: lists, guides, lessons; and plans that have some of their columns."""

import pytest

from parsers.errors import NoReview
from tests.building import HEADER, heading, paragraph, row, table
from tests.parsers.recogniser.plans import PLAN, codes_of, read, rows_of

LISTS = {
    "schools in two columns": table(
        ("1.", "Hill Street Primary School", "3.", "Beacon Infant School"),
        ("2.", "The Orchard School", "4.", "St Mary Junior School"),
    ),
    "register of contracts": table(
        ("Serial No.", "Description", "Supplier", "Address"),
        ("1", "Windows of the hall", "Clear and Clean", "9 North Road, Elmford"),
        ("2", "Boiler check each year", "Warm Ltd", "Unit 7, Dock Lane, Elmford"),
    ),
    "figures": table(
        row("Group", "Autumn", "Spring", "Against last year", header=True),
        ("Girls of the upper school", "81.4", "82.6", "Below the year before"),
        ("Boys of the upper school", "79.9", "83.1", "Above the year before"),
    ),
    "contents": table(
        ("No", "Statement", "Page"),
        ("1", "How we plan", "3"),
        ("2", "How we ask", "5"),
    ),
    "contracts by their suppliers": table(
        ("Ref", "Supplier", "Service", "Notice"),
        ("C1", "Clear Ltd", "Cleaning of three sites", "Six months' notice is needed"),
        ("C2", "Warm Ltd", "Care of the boilers", "Renews unless it is cancelled"),
    ),
    "questions and answers": table(
        ("No", "Question", "Our response"),
        ("1", "When do we eat?", "Meals are served at noon."),
        ("2", "Who cooks?", "Two cooks work at each school."),
    ),
    "log of what was decided": table(
        ("No", "Date", "Nature of complaint", "Outcome"),
        ("1", "3 May", "Noise at night", "Not upheld"),
        ("2", "9 June", "Parking by staff", "Upheld in part"),
    ),
    "agenda with purposes": table(
        ("No", "Item", "Action", "Lead"),
        ("1", "Minutes of the last meeting", "To approve", "Chair"),
        ("2", "Forecast of the budget", "To note and discuss", "Bursar"),
        ("3", "Risks of the summer", "For decision", "Chair"),
    ),
    "numbered duties in two columns": table(
        ("1", "Wipe the tables after lunch.", "Sweep the hall."),
        ("2", "Empty the bins each day.", "Lock the gates at six."),
        ("3", "Check the stock of milk.", "Ring the dairy."),
    ),
    "prices with remarks": table(
        ("1.1", "Main hall, per hour", "£32.00", "The lights are part of the price"),
        ("1.2", "Sports hall, per hour", "£28.50", "Hirers put the nets away"),
        ("1.3", "Kitchen, per evening", "£15.00", "It is open until nine"),
    ),
    "words and their meanings": table(
        ("No.", "Term", "What it means"),
        ("1", "Proving", "The dough rises, which takes an hour."),
        ("2", "Meal plan", "A list of dishes, with what each needs."),
        ("3", "Menu board", "Where a kitchen prints what it serves."),
        ("4", "Balanced meal", "What pupils should have by noon."),
        ("5", "Cook of the day", "Whoever turns the oven on."),
    ),
    "prices and how to order": table(
        ("No", "Description", "Price", "How to order"),
        ("1", "Rope of hemp, by the yard", "£4.50", "Ask at the shed."),
        ("2", "Brass cleat", "£2.00", "Ring the office."),
        ("3", "Hire of the crane", "£40.00", "Book it a week before."),
    ),
    "what a price includes and how to book": table(
        ("Facility", "What is included", "Charge", "How to book"),
        ("Crane", "Two slings and a hook", "£40 a day", "Write to the office."),
        ("Shed", "Use of the bench", "£5 a day", "Ring the mate."),
        ("Pier", "Space for ten boats", "£9 a night", "Ask the bosun."),
    ),
    "two prices, one of a thing that seems an order": table(
        ("Item", "Price", "How to order"),
        ("Book bag", "£6", "Send a form to the office"),
        ("Scarf", "£4", "Order online by June"),
    ),
    "charges and what to do": table(
        ("No", "Item", "Charge per hour", "What you need to do"),
        ("1", "Main hall on weekdays", "£32", "Write to the office."),
        ("2", "Sports hall", "£28", "Sign the form and send it back."),
    ),
    "timetable with instructions": table(
        ("No", "When", "Paper", "Where"),
        ("1", "Mon 12 May, 9.00", "Physics, paper 1", "Main hall. Bring a ruler."),
        ("2", "Tue 13 May, 9.00", "French, paper 2", "Gym. Leave coats outside."),
        ("3", "Wed 14 May, 9.00", "History, paper 1", "Main hall. Find your seat."),
    ),
    "what to do in a fire, by rooms": table(
        ("Area", "Action on hearing the alarm", "Assembly point", "Warden"),
        ("Kitchen and hall", "Turn off the gas and leave by the back door.", "Field", "Cook"),
        ("Rooms of Key Stage 1", "Leave by the doors and close them.", "Yard", "Teachers"),
    ),
    "what to do in emergencies": table(
        ("Emergency", "Immediate actions", "Who"),
        ("Gas leak", "Open the windows. Turn off the supply.", "Site manager"),
        ("Loss of water for a day", "Ring the company. Send pupils home.", "Head teacher"),
    ),
    "what the parties to a contract do": table(
        ("Ref", "Service", "Harbour will", "The crews will"),
        ("1", "Moorings", "Check them and send a report each month.", "Moor where they are told."),
        ("2", "Water", "Mend the taps.", "Tell the office of leaks."),
    ),
    "steps with plain numbers": table(
        ("1 Warm up", "Stand in a ring."),
        ("2 Match", "Play in teams of five."),
        ("3 Cool down", "Stretch your legs."),
    ),
    "events of a month": table(
        ("When", "What"),
        ("1 May Fair", "Bring a cake to the hall."),
        ("2 May Walk", "Wear stout shoes."),
        ("3 May Games", "Bring a hat."),
    ),
    "agreement with homes": table(
        ("The school shall", "Parents shall", "Pupils shall"),
        ("Tell parents how their children do.", "Come to the meetings.", "Work hard."),
        ("Care for all pupils.", "Tell the school of worries.", "Be kind."),
    ),
    "duties in two columns": table(
        ("Wipe the tables after lunch.", "Sweep the hall."),
        ("Empty the bins each day.", "Lock the gates at six."),
    ),
    "names under the headings of a review": table(
        ("Issue", "Action"), ("Ann Miller", "Ben Stone"), ("Cara West", "Dan North")
    ),
}


@pytest.mark.parametrize("name", LISTS)
def test_list_is_no_review(name):
    with pytest.raises(NoReview):
        read(LISTS[name])


class TestTablesOfOtherKinds:
    """Lessons, tests, faults and remedies, codes: nobody judges what stands there."""

    @pytest.mark.parametrize(
        "header",
        [
            ("Step", "Action", "Expected result"),
            ("Problem", "Possible cause", "Action"),
            ("Error code", "Issue", "Action"),
            ("Code", "Meaning", "What to do"),
            ("Lesson", "Objective", "Activities"),
            ("Learning objective", "Activities", "Resources"),
            ("Ref", "Retention period", "Action"),
            ("Stage", "Issue", "Sanctions and actions"),
        ],
    )
    def test_are_no_review(self, header):
        rows = [(str(n), *pair) for n, pair in enumerate(PLAN, 1)]
        with pytest.raises(NoReview):
            read(table(header, *rows))

    @pytest.mark.parametrize("accounts", [("Budget", "Variance"), ("Actual", "Year to date")])
    def test_accounts_are_none_whatever_comments_stand_beside(self, accounts):
        rows = [(f"1.{n}", s, "100", "20", a) for n, (s, a) in enumerate(PLAN, 1)]
        with pytest.raises(NoReview):
            read(table(("Code", "Item", *accounts, "Comment"), *rows))
        plan = read(table(("Ref", "Priority", *accounts, "Action"), *rows))
        assert rows_of(plan) == [(f"1.{n}", s, [a]) for n, (s, a) in enumerate(PLAN, 1)]

    @pytest.mark.parametrize(
        "further",
        [
            *("Expected results", "Learning outcomes", "What we see in lessons"),
            *("Recruitment and retention", "Behaviour and sanctions", "What this means"),
        ],
    )
    def test_results_and_words_within_headings_may_stand_in_a_plan(self, further):
        rows = [(s, a, "Families are heard") for s, a in PLAN]
        found = read(table(("Priority", "Action", further), *rows))
        assert rows_of(found) == [("", s, [a]) for s, a in PLAN]

    @pytest.mark.parametrize("wanted", ["Issue", "Priority", "Key priorities"])
    def test_plan_may_say_what_each_of_several_will_do(self, wanted):
        rows = [(s, a, "Tell the board", "Pay for it") for s, a in PLAN]
        found = read(table((wanted, "Action", "The school will", "The trust will"), *rows))
        assert rows_of(found) == [("", s, [a]) for s, a in PLAN]

    @pytest.mark.parametrize("heading_", ["Likely cause", "Symptoms", "Definition"])
    def test_explanations_may_stand_where_it_is_said_who_or_what_is_judged(self, heading_):
        rows = [(s, "Nobody asked", a, "Cook") for s, a in PLAN]
        plan = read(table(("Issue", heading_, "Action", "Lead"), *rows))
        review = read(table(("Judgement", heading_, "Action", "Remark"), *rows))
        assert rows_of(plan) == rows_of(review) == [("", s, [a]) for s, a in PLAN]

    @pytest.mark.parametrize("action", ["Mitigation", "Control measures", "Response"])
    def test_register_tells_the_causes_of_its_risks(self, action):
        header = ("Risk", "Cause", "Likelihood", action, "Owner")
        rows = [(s, "Nobody asked", str(n), a, "Cook") for n, (s, a) in enumerate(PLAN, 1)]
        assert rows_of(read(table(header, *rows))) == [("", s, [a]) for s, a in PLAN]

    def test_statements_like_the_fields_of_a_form_stand_under_headings(self):
        rows = [("Monitoring", "Begin walks"), ("Staff training", "Train the cooks")]
        assert len(rows_of(read(table(("Statement", "Action"), *rows)))) == len(rows)

    def test_heading_of_actions_alone_goes_before_rows_that_have_words_of_headings(self):
        rows = [("Staff know every pupil", "Publish profiles for staff"), *PLAN]
        found = read(table(("Kitchens", "Action"), *rows))
        assert rows_of(found) == [("", s, [a]) for s, a in rows]

    def test_lessons_learned_may_stand_in_a_review(self):
        header = ("Issue", "Lessons learned", "Action")
        assert len(rows_of(read(table(header, *((s, "None", a) for s, a in PLAN))))) == len(PLAN)

    def test_steps_of_a_procedure_are_no_log(self):
        rows = [(str(n), action, "Anyone") for n, (_, action) in enumerate(PLAN, 1)]
        with pytest.raises(NoReview):
            read(table(("Step", "Action", "Person responsible"), *rows))
        assert read(table(("No", "Action", "Person responsible"), *rows)).sections

    def test_numbered_questions_and_answers_are_none(self):
        rows = [(f"1.{n}", f"What is {n} for?", a) for n, (_, a) in enumerate(PLAN, 1)]
        with pytest.raises(NoReview):
            read(table(*rows))

    def test_they_are_not_told_as_tables_that_were_not_read(self):
        other = table(("Problem", "Possible cause", "Action"), ("It smokes", "Dust", "Clean it"))
        found = read(table(HEADER, ("4.1 menus are known;", "Print them.")), other)
        assert "unplaced-table" not in codes_of(found)

    def test_actions_that_say_none_leave_the_column_one_of_actions(self):
        rows = [(s, "None" if n else a, "Low") for n, (s, a) in enumerate(PLAN)]
        found = read(table(("Standard", "Planned work", "Priority"), *rows))
        assert [s.actions[0].text for s in found.statements()] == [PLAN[0][1], "None", "None"]

    def test_form_about_a_plan_is_none(self):
        form = table(("Objective 1", "Improve the work of all"), ("Success criteria", "80% agree"))
        log = table(("Action", "By whom", "By when"), ("Print the menus", "Cook", "May"))
        found = read(form, log)
        assert [s.text for s in found.statements()] == ["Print the menus"]

    @pytest.mark.parametrize("fault", ["Problem", "Common issues", "Concern", "If you see this"])
    @pytest.mark.parametrize("remedy", ["Fix", "Solution", "What to do", "How to fix it", "Try"])
    def test_faults_and_what_anybody_may_do_are_no_review(self, fault, remedy):
        rows = [(str(n), *pair) for n, pair in enumerate(PLAN, 1)]
        with pytest.raises(NoReview):
            read(table(("No", fault, remedy), *rows))
        with pytest.raises(NoReview):
            read(table((fault, remedy, "Who to contact"), *((*pair, "Office") for pair in PLAN)))

    @pytest.mark.parametrize(
        "header",
        [
            ("Situation", "Immediate action", "Who to call"),
            ("Behaviour", "Points", "Action"),
            ("Item", "Requirement", "Action if missing"),
            ("Illness", "Action", "First aid"),
            ("Objective", "Action", "Homework"),
            ("Objective", "Starter", "Action"),
        ],
    )
    def test_what_to_do_in_each_case_is_no_review(self, header):
        rows = [
            (s, "Three", a) if header[1] != "Immediate action" else (s, a, "Office")
            for s, a in PLAN
        ]
        with pytest.raises(NoReview):
            read(table(header, *rows))

    @pytest.mark.parametrize(
        "header",
        [
            ("Finding", "Immediate action", "Remark"),
            ("Issue", "Immediate action", "Agreed action"),
            ("Concern", "Consequence", "Recommended action"),
        ],
    )
    def test_immediate_actions_and_consequences_may_stand_in_a_plan(self, header):
        assert len(rows_of(read(table(header, *((*pair, "Train them") for pair in PLAN))))) == 3

    def test_questions_may_be_answered_beside_actions(self):
        rows = [(str(n), f"Is {n} known?", "In part", a) for n, (_, a) in enumerate(PLAN, 1)]
        header = ("Question number", "Question", "Answer", "Evidence and proposed actions")
        assert rows_of(read(table(header, *rows))) == [(n, s, [a]) for n, s, _, a in rows]

    @pytest.mark.parametrize(
        "action", ["Action if not in place", "Action required if No", "Actions, if any"]
    )
    def test_answers_have_actions_where_they_are_no(self, action):
        answers = "Yes", "Partly", "Not met"
        rows = [(s, said, a) for (s, a), said in zip(PLAN, answers, strict=True)]
        found = read(table(("Question", "Answer", action), *rows))
        assert rows_of(found) == [("", s, [a]) for s, a in PLAN]

    @pytest.mark.parametrize("beside", ["", "Below 5 degrees", "Daily", "Cook", "Ask the cook."])
    @pytest.mark.parametrize("action", ["Action if not in place", "Action if unsure"])
    def test_what_to_do_if_something_is_not_in_place_is_no_review(self, beside, action):
        rows = [(s, beside, a) for s, a in PLAN]
        with pytest.raises(NoReview):
            read(table(("Check", "Limit", action), *rows))

    @pytest.mark.parametrize("further", ["Lead", "By when", "RAG", "Progress"])
    def test_solutions_stand_in_a_plan_where_it_is_said_who_or_when_or_how_far(self, further):
        rows = [(str(n), *pair, "") for n, pair in enumerate(PLAN, 1)]
        found = read(table(("No", "Problem", "Solution", further), *rows))
        assert rows_of(found) == [(n, s, [a]) for n, s, a, _ in rows]

    @pytest.mark.parametrize(
        "header",
        [
            *(("Weak target", "Better target"), ("Vague action", "Clearer action")),
            ("Poor objective", "SMART objective"),
        ],
    )
    def test_the_same_ill_and_well_done_is_no_review(self, header):
        with pytest.raises(NoReview):
            read(table(header, *PLAN))

    def test_duties_with_how_they_are_done_are_no_review(self):
        with pytest.raises(NoReview):
            read(table(("Duty", "How", "Standard"), *((s, a, "Nobody waits.") for s, a in PLAN)))

    @pytest.mark.parametrize("action", ["Next steps", "What we will do"])
    def test_duties_may_be_judged(self, action):
        found = read(table(("Duty", "Current position", action), *(("Feed", *p) for p in PLAN)))
        assert rows_of(found) == [("", s, [a]) for s, a in PLAN]

    @pytest.mark.parametrize("header", [("Weak areas", "Action"), ("Poor practice", "Next steps")])
    def test_what_is_ill_done_beside_actions_is_judged(self, header):
        assert rows_of(read(table(header, *PLAN))) == [("", s, [a]) for s, a in PLAN]

    @pytest.mark.parametrize(
        "learnt", ["What we learned", "Lessons learned", "Learning points", "Lesson"]
    )
    def test_incident_is_the_statement_beside_what_was_learnt(self, learnt):
        rows = [(str(n), s, "Cover was unclear", a) for n, (s, a) in enumerate(PLAN, 1)]
        found = read(table(("No", "What happened", learnt, "What we changed"), *rows))
        assert rows_of(found) == [(n, s, [a]) for n, s, _, a in rows]

    def test_log_of_what_happened_is_no_review(self):
        rows = [(str(n), "3 May", *pair) for n, pair in enumerate(PLAN, 1)]
        with pytest.raises(NoReview):
            read(table(("No", "Date", "What happened", "Treatment given"), *rows))

    def test_substances_with_their_hazards_are_a_list(self):
        header = ("No", "Substance", "Hazard", "Storage")
        rows = [
            ("1", "Bleach", "Burns the skin", "Locked cupboard"),
            ("2", "Oil", "May burn", "Shed"),
        ]
        with pytest.raises(NoReview):
            read(table(header, *rows))

    @pytest.mark.parametrize("header", [("If you need help with", "Speak to", "How")])
    def test_whom_to_ask_is_no_review(self, header):
        with pytest.raises(NoReview):
            read(table(header, *((s, "Office", a) for s, a in PLAN)))

    @pytest.mark.parametrize("heading_", ["Year group", "Week", "Lesson"])
    def test_years_and_weeks_number_no_rows(self, heading_):
        header = (heading_, "What is assessed", "How parents are told")
        rows = [(str(n), *pair) for n, pair in enumerate(PLAN, 7)]
        with pytest.raises(NoReview):
            read(table(header, *rows))

    def test_numbered_steps_of_sections_are_a_plan(self):
        header = ("Step", "Action", "Led by", "Success measures")
        rows = [(f"1.{n}", a, "Cook", "80% agree") for n, (_, a) in enumerate(PLAN, 1)]
        assert rows_of(read(table(header, *rows))) == [(n, a, [a]) for n, a, *_ in rows]


RULES = [
    ("1.1", "Members declare any interest at the start.", "This applies to local boards too."),
    ("1.2", "The chair rules on points of order.", "The ruling may be challenged by a motion."),
    ("1.3", "Minutes are sent out within ten days.", "Drafts are confidential until then."),
]


@pytest.mark.parametrize("headings", [[], [("No", "Rule", "Notes")], [("", "", "")]])
def test_numbered_rules_with_what_explains_them_are_no_review(headings):
    with pytest.raises(NoReview):
        read(table(*headings, *RULES))


@pytest.mark.parametrize("explained", ["Cause", "Definition"])
def test_statements_with_what_explains_them_are_a_review_beside_actions_alone(explained):
    rows = [(s, "Old soap", a) for s, a in PLAN]
    assert len(rows_of(read(table(("Statement", explained, "Action"), *rows)))) == 3
    with pytest.raises(NoReview):
        read(table(("Statement", explained, "Comments"), *rows))


@pytest.mark.parametrize(
    ("found", "is_review"),
    [("Findings", True), ("Observations", True), ("Weakness", True), ("Fault", False),
     ("Alarm", False), ("Issue", False)],
)  # fmt: skip
def test_findings_beside_their_causes_are_a_review_and_faults_are_none(found, is_review):
    body = table((found, "Cause", "Action"), *[(s, "Old soap", a) for s, a in PLAN])
    if is_review:
        assert len(rows_of(read(body))) == 3
    else:
        with pytest.raises(NoReview):
            read(body)


@pytest.mark.parametrize(
    "action",
    [
        "Clerk to write to members.",
        "Write to members.",
        "Linked to 1.3",
        "Chair and clerk to meet.",
    ],
)
def test_numbered_sentences_with_what_is_to_be_done_need_no_headings(action):
    rows = [(*RULES[0][:2], action), *RULES[1:]]
    assert len(rows_of(read(table(*rows)))) == 3


def test_list_without_headings_goes_on_with_no_log():
    """It is as wide as the log above it, and its counts are no numbers of statements."""
    log = table(
        ("ITEM", "", "BY WHOM", "BY WHEN"),
        ("12/2021", "Send the new rota to the kitchen", "Clerk", "1 May 2021"),
        ("13/2021", "Ask the builder about the gate", "Head", "asap"),
    )
    places = table(
        ("", "", "", ""), ("1.", "Pond Lane", "3.", "Mill Lane"), ("2.", "Hill Top", "4.", "Quay")
    )
    found = read(log, paragraph("Sites:"), places)
    assert [str(s.number or s.label) for s in found.statements()] == ["12/2021", "13/2021"]


def test_status_of_single_words_is_no_statement():
    header = (
        "Issue description",
        "Current status (Open, Closed)",
        "Disposition (Planned, Deferred)",
        "Remediation timeline",
        "Comments",
    )
    rows = [
        ("Kettle lid jams when hot", "Open", "Deferred", "N/A", "Seen by staff"),
        ("Gate bell drops the network", "Open", "Planned", "N/A", "Seen by staff"),
        ("Shed roof has no gutter", "Closed", "Deferred", "2021", "Seen by staff"),
    ]
    found = read(table(header, *rows))
    assert [s.text for s in found.statements()] == [row[0] for row in rows]


class TestRegisters:
    """Issues with their status, and what was decided about them."""

    ISSUES = "Kettle lid jams when hot", "Gate bell drops the network", "Shed roof has no gutter"
    STATES = ("May 2021", "Open"), ("N/A", "Open"), ("2021", "Closed")

    def register(self, dispositions, numbered):
        rows = [
            (issue, *state, disposition)
            for issue, state, disposition in zip(
                self.ISSUES, self.STATES, dispositions, strict=True
            )
        ]
        header = ("Issue", "Timeline", "Status", "Disposition")
        if numbered:
            header, rows = ("No", *header), [(str(n), *row) for n, row in enumerate(rows, 1)]
        return table(header, *rows)

    @pytest.mark.parametrize("numbered", [False, True])
    def test_issues_whose_disposition_is_a_word_are_no_review(self, numbered):
        with pytest.raises(NoReview):
            read(self.register(("Deferred", "Planned", "Deferred"), numbered))

    @pytest.mark.parametrize("numbered", [False, True])
    def test_issues_whose_disposition_says_what_is_done_are_a_review(self, numbered):
        dispositions = "Replace the lid.", "Ask the builder to move the bell", "Fit a gutter."
        found = read(self.register(dispositions, numbered))
        assert [(s.text, [a.text for a in s.actions]) for s in found.statements()] == [
            (issue, [done]) for issue, done in zip(self.ISSUES, dispositions, strict=True)
        ]
        assert {s.extra["Status"] for s in found.statements()} == {"Open", "Closed"}


class TestMinutes:
    """Several tables of what a meeting said, and a log of its actions."""

    LOG = table(
        ("Action", "By whom", "By when"),
        ("Print the menus", "Cook", "May"),
        ("Mend the gate", "Caretaker", "June"),
    )
    ITEMS = (
        [("1. Apologies", "Ann sent hers."), ("2. Budget", "The bursar went through it.")],
        [("3. Safety", "The chair asked about the gate."), ("4. Staff", "Two cooks have left.")],
    )

    NOTED = (
        ("1", "Welcome and apologies", "The chair welcomed Mr Ash, who is new to the board."),
        ("2", "Menus of the spring", "These were approved as they stand."),
        ("3", "Kitchen gardens", "The caretaker told us that the beds are dug."),
    )

    @pytest.mark.parametrize(
        "header",
        [
            ("Item", "Subject", "Discussion"),
            ("No.", "Agenda item", "Summary of discussion"),
            ("", "Topic", "What was said"),
            ("Item", "Topic", "Record"),
        ],
    )
    def test_what_was_said_beside_its_subject_is_no_review_where_nothing_is_to_do(self, header):
        with pytest.raises(NoReview):
            read(table(header, *self.NOTED))

    def test_log_is_read_beside_tables_of_what_was_said(self):
        said = [table(("Item", "Discussion"), *rows) for rows in self.ITEMS]
        found = read(heading("Minutes of May 2024", 1), *said, heading("Action log"), self.LOG)
        assert [(s.title, len(s.statements)) for s in found.sections] == [("Action log", 2)]
        assert [s.text for s in found.statements()] == ["Print the menus", "Mend the gate"]
        kept = " ".join(piece.text for piece in found.residue)
        assert all(note in kept for rows in self.ITEMS for _, note in rows)

    def test_log_and_tables_of_notes_with_actions_are_read_each_by_its_headings(self):
        header = ("Item", "Notes", "Action")
        first, second = (
            table(header, *((*r, "Clerk to write.") for r in rows)) for rows in self.ITEMS
        )
        found = read(first, second, heading("Action log"), self.LOG)
        notes = [note for rows in self.ITEMS for _, note in rows]
        assert rows_of(found) == [
            *(("", note, ["Clerk to write."]) for note in notes),
            ("", "Print the menus", ["Print the menus"]),
            ("", "Mend the gate", ["Mend the gate"]),
        ]


CHECKLIST = [
    ("1", "Keys and badge", "Collect from the office.", ""),
    ("2", "Fire exits", "Walk round with the cook.", ""),
    ("3", "Old ovens", "Check the gas taps.", ""),
]


_RENEWED = [("1", "Hygiene for cooks", "J. Rye", "Renew 09/2026"),
            ("2", "Use of ladders", "B. Oat", "None"),
            ("3", "Care of knives", "S. Bran", "Renewal due by 3 May 2027"),
            ("4", "First aid at work", "S. Bran", "Renew in June 2025"),
            ("5", "Lifting of sacks", "J. Rye", "Complete")]  # fmt: skip


@pytest.mark.parametrize("header", ["Action", "Next steps", "Action needed"])
def test_days_on_which_things_are_due_again_make_no_review(header):
    with pytest.raises(NoReview):
        read(table(("No", "Course", "Taken by", header), *_RENEWED))


_JUDGED = [(str(n), text, "J. Rye", "Review May 2025") for n, (text, _) in enumerate(PLAN, 1)]


@pytest.mark.parametrize(
    ("header", "rows"),
    [
        (("No", "Objective", "Lead", "Action"), _RENEWED),
        (("No", "Course", "RAG", "Action"), _RENEWED),
        (("No", "Course", "Lead", "Action"), [("1", "Pastry", "J. Rye", "Ask in May"), *_RENEWED]),
        (("No", "Course", "Lead", "Action"), _JUDGED),
    ],
)
def test_days_beside_what_is_judged_or_something_to_do_are_of_a_review(header, rows):
    assert len(rows_of(read(table(header, *rows)))) == len(rows)


_COURSES = [("Hygiene for cooks", "J. Rye", "12/01/2025", "Book"),
            ("Use of ladders", "B. Oat", "03/03/2026", "None"),
            ("Care of knives", "S. Bran", "09/11/2024", "Book"),
            ("Lifting of sacks", "J. Rye", "01/09/2024", "Booked")]  # fmt: skip


@pytest.mark.parametrize("day", ["Expires", "Expiry date", "Renewal due", "Valid until"])
def test_things_beside_the_days_on_which_they_are_due_again_make_no_review(day):
    with pytest.raises(NoReview):
        read(table(("Course", "Name", day, "Action"), *_COURSES))


@pytest.mark.parametrize("header", ["By when", "Date", "Deadline", "Next step by"])
def test_days_that_are_no_renewals_are_of_a_plan(header):
    rows = [(f"{text} is taught.", *rest) for text, *rest in _COURSES]
    assert len(rows_of(read(table(("Need", "Name", header, "Action"), *rows)))) == len(rows)


def spent(heading, amounts):
    things = "Teaching staff", "Care of buildings", "Fuel for the boats"
    rows = [(thing, *row, "Review") for thing, row in zip(things, amounts, strict=True)]
    return table((heading, "Planned", "So far", "Action"), *rows)


_SPENT = ("80000", "£91,000"), ("310,000", "298,000.50"), ("95%", "-15000")


def test_a_word_beside_what_was_spent_on_things_makes_no_review():
    with pytest.raises(NoReview):
        read(spent("Description", _SPENT))


def test_a_word_beside_what_is_judged_and_what_it_costs_is_of_a_review():
    assert len(rows_of(read(spent("Finding", _SPENT)))) == len(_SPENT)


_KEY = ("May occur in a storm", "None"), ("Could occur", "Watch"), ("Will occur", "Close the pier")


@pytest.mark.parametrize(
    "grades", ["1 2 3", "3 2 1", "Low Medium High", "Red Amber Green", "G A R"]
)
@pytest.mark.parametrize("heading", ["Score", "Risk rating", "Level"])
def test_a_key_to_grades_is_no_review(heading, grades):
    rows = [(g, *said) for g, said in zip(grades.split(), _KEY, strict=True)]
    with pytest.raises(NoReview):
        read(table((heading, "What it means", "Action needed"), *rows))


@pytest.mark.parametrize(
    ("header", "grades"),
    [
        (("RAG", "Finding", "Action needed"), "Red Amber Green"),
        (("RAG", "What we found", "Action needed"), "Red Red Green"),
        (("No", "What we found", "Action needed"), "1 2 3"),
    ],
)
def test_grades_of_what_is_judged_are_no_key(header, grades):
    rows = [(g, *pair) for g, pair in zip(grades.split(), PLAN, strict=False)]
    assert len(rows_of(read(table(header, *rows)))) == len(rows)


@pytest.mark.parametrize("ticked", ["Done", "Tick when done", "Checked"])
def test_things_to_tick_off_are_no_review(ticked):
    with pytest.raises(NoReview):
        read(table(("No", "Item", "Action", ticked), *CHECKLIST))


@pytest.mark.parametrize(
    "header",
    [
        ("No", "Item", "Action", "Lead"),
        ("No", "Item", "Action", "Progress"),
        ("No", "Finding", "Action", "Done"),
    ],
)
def test_things_of_which_it_says_who_or_how_far_are_of_a_plan(header):
    assert len(rows_of(read(table(header, *CHECKLIST)))) == len(CHECKLIST)


def test_sentences_about_things_to_tick_off_are_of_a_plan():
    rows = [(str(n), *pair, "") for n, pair in enumerate(PLAN, 1)]
    assert len(rows_of(read(table(("No", "Item", "Action", "Done"), *rows)))) == len(PLAN)


@pytest.mark.parametrize(
    "header",
    [
        ("Emergency plan tested", "Immediate action", "Who"),
        ("Critical incident", "Immediate action", "By when"),
    ],
)
def test_emergencies_with_a_deadline_and_judgements_of_plans_are_of_reviews(header):
    rows = [(*pair, "May 2025") for pair in PLAN]
    assert rows_of(read(table(header, *rows))) == [("", s, [a]) for s, a in PLAN]


@pytest.mark.parametrize("level", ["Level", "Stage", "No"])
@pytest.mark.parametrize(
    "answer", ["Response", "Staff response", "What staff will do", "Consequence"]
)
def test_how_staff_answer_behaviour_is_no_review(level, answer):
    rows = [(str(n), *pair) for n, pair in enumerate(PLAN, 1)]
    with pytest.raises(NoReview):
        read(table((level, "Behaviour", answer), *rows))


def test_level_of_a_fault_makes_its_guide_no_review():
    rows = [(*pair, "1") for pair in PLAN]
    with pytest.raises(NoReview):
        read(table(("Problem", "What to do", "Level"), *rows))


@pytest.mark.parametrize(
    "header",
    [
        ("Issue", "Response", "Lead"),
        ("Behaviour", "Response", "Lead and date"),
        ("Behaviour: what we found", "Response", "Lead"),
    ],
)
def test_what_is_answered_by_a_day_or_was_found_is_of_a_review(header):
    rows = [(*pair, "May 2025") for pair in PLAN]
    assert rows_of(read(table(header, *rows))) == [("", s, [a]) for s, a in PLAN]


NAMES = [
    ("1", "Old winches", "Two are old"),
    ("2", "Hemp ropes", "These are new"),
    ("3", "Brass bells", "One is green"),
]
REMARKS = [("No", "Description", "Comments"), ("No", "Item", "Remarks")]


@pytest.mark.parametrize("header", REMARKS)
def test_numbered_names_with_remarks_are_no_review(header):
    with pytest.raises(NoReview):
        read(table(header, *NAMES))


@pytest.mark.parametrize("header", REMARKS)
@pytest.mark.parametrize("judged", [True, False])
def test_numbered_sentences_or_names_with_something_to_do_are_a_review(header, judged):
    texts = [s if judged else name for (_, name, _), (s, _) in zip(NAMES, PLAN, strict=True)]
    rows = [(str(n), text, a) for n, (text, (_, a)) in enumerate(zip(texts, PLAN, strict=True), 1)]
    assert rows_of(read(table(header, *rows))) == [(n, text, [a]) for n, text, a in rows]


def test_numbered_names_that_are_rated_are_a_review_whatever_is_remarked():
    rows = [(*name, "Met") for name in NAMES]
    assert len(rows_of(read(table(("No", "Item", "Comments", "RAG rating"), *rows)))) == 3


def test_what_each_role_does_in_each_phase_is_no_review():
    rows = [("1", "Mate", *PLAN[0]), ("2", "Bosun", *PLAN[1])]
    with pytest.raises(NoReview):
        read(table(("No", "Role", "Plan", "Review"), *rows))


TOLD = {
    "what is offered to families": ("Area of need", "How we find it", "How we meet it"),
    "limits of a kitchen": ("Hazard", "Critical limit", "Corrective action"),
}
PLANNED = [
    ("What we found", "How we will mend it", "How we will know"),
    ("Area of need", "How we know", "How we will meet it"),
    ("Area of need", "How we meet it", "Progress"),
    ("Finding", "Benefits", "Recommendation"),
]
OPTIONS = [("Option", "Benefits", "Risks", "Recommendation"), ("Pros", "Cons", "Issue", "Advice")]


@pytest.mark.parametrize("name", TOLD)
def test_what_is_told_or_weighed_is_no_review(name):
    rows = [(s, "Two of the crew say so.", a) for s, a in PLAN]
    with pytest.raises(NoReview):
        read(table(TOLD[name], *rows))


@pytest.mark.parametrize("header", PLANNED)
def test_what_is_found_and_will_be_done_is_a_review_beside_such_columns(header):
    rows = [(s, "Two of the crew say so.", a) for s, a in PLAN]
    assert len(rows_of(read(table(header, *rows)))) == len(PLAN)


def test_what_is_told_stands_in_a_plan_that_says_what_is_to_do():
    rows = [(s, "By ear", "By hand", a) for s, a in PLAN]
    found = read(table(("Area of need", "How we find it", "How we meet it", "Action"), *rows))
    assert rows_of(found) == [("", s, [a]) for s, a in PLAN]


@pytest.mark.parametrize("header", OPTIONS)
def test_options_are_no_review_but_where_somebody_is_to_act(header):
    rows = [("Sell the sloop", "Two berths are free", s, a, "Mate") for s, a in PLAN]
    with pytest.raises(NoReview):
        read(table(header, *(row[:4] for row in rows)))
    assert len(rows_of(read(table((*header[:3], "Action", "Lead"), *rows)))) == len(rows)


ASKED = ["How will you know if my boat leaks", "Who will help my crew", "What can we bring aboard"]


def test_questions_are_known_without_their_marks():
    rows = [(asked, action) for asked, (_, action) in zip(ASKED, PLAN, strict=True)]
    with pytest.raises(NoReview):
        read(table(("Question", "How we do it"), *rows))
    assert len(rows_of(read(table(("Question", "Action"), *rows)))) == len(rows)


ORDERS = ["Switch off the alarm.", "Unlock the doors.", "Light the lamp."]


@pytest.mark.parametrize("header", [("No", "Task", "Details"), ("No", "Step", "Notes")])
def test_orders_and_how_to_carry_them_out_are_no_review(header):
    rows = [(str(n), order, "Turn the key twice.") for n, order in enumerate(ORDERS, 1)]
    with pytest.raises(NoReview):
        read(table(header, *rows))


@pytest.mark.parametrize("header", [("No", "Objective", "Task"), ("No", "Task", "Details", "Lead")])
def test_orders_that_are_objectives_or_have_an_owner_are_of_a_plan(header):
    rows = [(str(n), order, "Turn the key.", "Cook") for n, order in enumerate(ORDERS, 1)]
    assert len(rows_of(read(table(header, *(row[: len(header)] for row in rows))))) == len(ORDERS)


INGREDIENTS = [
    ("500g of flour", "Sieve it into a bowl."),
    ("Milk and an egg", "Pour in slowly, then whisk."),
    ("A hot pan", "Fry both sides until they are brown."),
]


@pytest.mark.parametrize("header", [("Need", "Action"), ("Requirement", "Next steps")])
def test_ingredients_and_what_a_cook_does_with_them_are_no_review(header):
    with pytest.raises(NoReview):
        read(table(header, *INGREDIENTS))


@pytest.mark.parametrize(
    ("header", "rows"),
    [
        (("Need", "Action", "Lead"), [(*pair, "Cook") for pair in INGREDIENTS]),
        (("Need", "Action"), [*INGREDIENTS[:1], *PLAN[1:]]),
        (("Need", "Action"), [("More fresh bread", "Bake on site."), ("Less waste", "Ask why."),
                              ("Two sharp knives", "Buy them.")]),
        (("Finding", "Action"), [(f"The kitchen lacks {a}.", b) for a, b in INGREDIENTS]),
    ],
)  # fmt: skip
def test_needs_of_a_kitchen_are_of_a_review(header, rows):
    assert len(rows_of(read(table(header, *rows)))) == len(rows)
