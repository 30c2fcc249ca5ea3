"""Which tables are reviews where few headings or none are known: by numbers, sentences, tasks."""

import pytest

from parsers.errors import NoReview
from tests.building import table
from tests.parsers.recogniser.plans import PLAN, read, rows_of

BESIDE = {"RAG": "Amber", "Lead": "Bursar", "By when": "June 2025"}
DOTTED, PLAIN, OUT_OF_ORDER = ("1.1", "1.2", "1.3", "1.4", "1.5"), "12345", "19382"
SENTENCES = (
    "Cooks weigh flour twice a day.",
    "Vans are washed in rain.",
    "The oven is lit by five.",
    "Guests eat at noon.",
    "Bread is free.",
)
PHRASES = (
    "The old flour of the mill",
    "Rain on the roof of the van",
    "An oven with two doors",
    "Guests from the north",
    "Bread of the day",
)
NAMES = ("Flour", "Rain", "Oven", "Guests", "Bread")
QUESTIONS = ("Is flour dear?", "Are vans washed?", "Is it hot?", "Who eats?", "Is bread free?")
ORDERS = ("Weigh the flour.", "Wash the vans.", "Light the oven.", "Feed guests.", "Bake bread.")
CONTENTS = tuple(f"{s[:-1]} {page}" for page, s in enumerate(SENTENCES, 3))
TASKS = ("Buy a scale by May.", "Clerk to buy soap.", "Cut wood.", "Ring a bell.", "Bake more.")
THINGS = ("More scales for cooks", "A new soap for vans", "Wood for ovens", "A bell", "Old rolls")


def half_headed(second, *beside):
    """A table of which one heading is unknown and the other says what will be done, perhaps."""
    values = [BESIDE[name] for name in beside]
    return table(("Kitchen", second, *beside), *((*pair, *values) for pair in PLAN))


@pytest.mark.parametrize("heading", ["Planned work", "Control measures"])
@pytest.mark.parametrize("beside", [["RAG"], ["Lead", "By when"]])
def test_what_will_be_done_is_an_action_beside_a_rating_or_who_does_it_by_when(heading, beside):
    assert rows_of(read(half_headed(heading, *beside))) == [("", s, [a]) for s, a in PLAN]


@pytest.mark.parametrize(
    ("heading", "beside"),
    [
        ("Planned work", []),
        ("Planned work", ["Lead"]),
        ("Planned work", ["By when"]),
        ("Comments", ["RAG"]),
        ("Comments", ["Lead", "By when"]),
        ("Oil", ["Lead", "By when"]),
    ],
)
def test_what_might_be_an_action_alone_makes_no_review(heading, beside):
    with pytest.raises(NoReview):
        read(half_headed(heading, *beside))


def test_heading_may_be_a_long_question_but_no_long_sentence():
    question = "In which of our kitchens is bread baked every day?"
    rows = [(*pair, "Bursar") for pair in PLAN]
    found = read(table((question, "Action", "Lead"), *rows))
    assert rows_of(found) == [("", s, [a]) for s, a in PLAN]
    with pytest.raises(NoReview):
        read(table((question.replace("?", ","), "Action", "Lead"), *rows))


def test_next_steps_need_nothing_beside_them():
    assert rows_of(read(half_headed("Next steps"))) == [("", s, [a]) for s, a in PLAN]


def numbered(numbers, sentences, tasks):
    """Rows of a number, a statement and an action: so many sentences, so many tasks, then none."""
    statements = SENTENCES[:sentences] + PHRASES[sentences:]
    return [*zip(numbers, statements, TASKS[:tasks] + THINGS[tasks:], strict=True)]


HEADINGS = pytest.mark.parametrize("headings", [[], [("Ref", "Bar", "Baz")]])


@HEADINGS
@pytest.mark.parametrize(
    ("numbers", "sentences", "tasks"),
    [
        (DOTTED, 5, 5),
        (DOTTED, 5, 1),  # an action somewhere is enough
        (DOTTED, 2, 1),
        (PLAIN, 3, 1),  # what counts the rows of any list asks for more sentences
        (PLAIN, 2, 3),
    ],
)
def test_numbers_in_order_beside_sentences_and_some_tasks_are_a_review(
    headings, numbers, sentences, tasks
):
    rows = numbered(numbers, sentences, tasks)
    assert rows_of(read(table(*headings, *rows))) == [(n, s, [a]) for n, s, a in rows]


@HEADINGS
@pytest.mark.parametrize(
    ("numbers", "sentences", "tasks"),
    [(DOTTED, 5, 0), (DOTTED, 1, 5), (PLAIN, 2, 2), (PLAIN, 1, 5), (OUT_OF_ORDER, 5, 5)],
)
def test_numbers_out_of_order_or_beside_too_few_sentences_or_tasks_are_no_review(
    headings, numbers, sentences, tasks
):
    with pytest.raises(NoReview):
        read(table(*headings, *numbered(numbers, sentences, tasks)))


@pytest.mark.parametrize(
    ("statements", "actions"),
    [
        (NAMES, TASKS),
        (CONTENTS, TASKS),
        (QUESTIONS, TASKS),
        (ORDERS, TASKS),
        (SENTENCES, (TASKS[0], *NAMES[1:])),
        (SENTENCES[:1], TASKS[:1]),
    ],
)
def test_what_nobody_judges_is_no_review_whatever_its_numbers(statements, actions):
    numbers = DOTTED[: len(statements)]
    with pytest.raises(NoReview):
        read(table(*zip(numbers, statements, actions, strict=True)))


def test_two_numbered_rows_are_enough():
    rows = [*zip(DOTTED[:2], SENTENCES[:2], TASKS[:2], strict=True)]
    assert rows_of(read(table(*rows))) == [(n, s, [a]) for n, s, a in rows]


def test_one_task_beside_six_sentences_makes_no_review():
    rows = zip((*DOTTED, "1.6"), (*SENTENCES, SENTENCES[0]), (TASKS[0], *THINGS), strict=True)
    with pytest.raises(NoReview):
        read(table(*rows))


def test_numbers_may_stand_before_the_statements_in_their_cells():
    rows = [(f"{n} {s}", a) for n, s, a in zip(DOTTED, SENTENCES, TASKS, strict=True)]
    assert [s.label for s in read(table(*rows)).statements()] == [*DOTTED]


@pytest.mark.parametrize(
    ("numbers", "statements"),
    [(("1.9", "1.2", "1.8", "1.3", "1.7"), SENTENCES), (DOTTED, NAMES), (PLAIN, SENTENCES)],
)
def test_numbers_in_cells_make_no_review_out_of_order_before_names_or_plain(numbers, statements):
    with pytest.raises(NoReview):
        read(table(*((f"{n} {s}", a) for n, s, a in zip(numbers, statements, TASKS, strict=True))))


def test_figures_with_which_half_of_the_statements_begin_do_not_number_them():
    figures = ("3.5 loaves are weighed a day.", "2.5 tons of soap are bought.", *SENTENCES[2:4])
    rows = [*zip(DOTTED[:4], figures, TASKS[:4], strict=True)]
    found = read(table(("Ref", "Bar", "Baz"), *rows))
    assert rows_of(found) == [(n, s, [a]) for n, s, a in rows]


def test_sentences_and_tasks_without_numbers_or_headings_are_no_review():
    with pytest.raises(NoReview):
        read(table(*zip(SENTENCES, TASKS, strict=True)))


@pytest.mark.parametrize("heading", ["Supplier", "Author", "Unit price"])
def test_register_of_things_is_no_review_whatever_is_written_beside_them(heading):
    rows = [*zip(DOTTED, NAMES, SENTENCES, TASKS, strict=True)]
    assert len(rows_of(read(table(("Ref", "Depot", "Entry", "Order"), *rows)))) == len(rows)
    with pytest.raises(NoReview):
        read(table(("Ref", heading, "Entry", "Order"), *rows))


class TestInventories:
    """Things, where they stand and how many there are, with what is to be done to a few."""

    THINGS = (
        "Ladder behind the oven",
        "Scale of the cooks",
        "Kettle with a lid",
        "Van of the mill",
    )

    def inventory(self, actions, heading="Item", things=THINGS, beside="Quantity"):
        values = "2", "1", "3", "1"
        return table((heading, beside, "Action needed"), *zip(things, values, actions, strict=True))

    @pytest.mark.parametrize("none", ["None", "N/A", "-", ""])
    @pytest.mark.parametrize("beside", ["Quantity", "Location", "Condition", "Serial number"])
    @pytest.mark.parametrize("heading", ["Item", "Equipment"])
    def test_is_no_review_where_mostly_nothing_is_to_be_done(self, none, beside, heading):
        with pytest.raises(NoReview):
            read(self.inventory((none, none, "Oil it.", none), heading, beside=beside))

    @pytest.mark.parametrize(
        "said",
        [
            {"actions": ("None", "Mend it.", "Oil it.", "Buy more.")},
            {"heading": "Finding"},
            {"things": SENTENCES[:4]},
            {"beside": "Weather"},
        ],
    )
    def test_is_a_plan_where_more_is_done_or_judged(self, said):
        found = read(self.inventory(**{"actions": ("None", "None", "Oil it.", "None"), **said}))
        assert len(rows_of(found)) == 4


class TestForms:
    """Names of fields beside what is entered in them."""

    FIELDS = (
        ("Success criteria", "Roof leaks over the hall"),
        ("Cost", "Boiler house floods"),
        ("By when", "Records are not up to date"),
    )

    @pytest.mark.parametrize(
        "headings", [("Question", "How"), ("Evaluative statement", "Comments")]
    )
    def test_form_is_no_review_under_headings_that_only_may_be_of_statements(self, headings):
        with pytest.raises(NoReview):
            read(table(headings, *self.FIELDS))
        rows = [(s, entry) for s, (_, entry) in zip(PHRASES, self.FIELDS, strict=False)]
        assert len(rows_of(read(table(headings, *rows)))) == len(rows)

    def test_statements_with_the_words_of_fields_are_those_of_no_form(self):
        rows = [
            ("Progress of the youngest is slower than it was.", TASKS[0]),
            ("Leaders take responsibility for their own halls.", TASKS[1]),
            ("Evidence of what cooks do is kept by nobody.", TASKS[2]),
        ]
        found = read(table(("What we found", "What we will do"), *rows))
        assert rows_of(found) == [("", s, [a]) for s, a in rows]

    def test_short_sentences_with_the_words_of_fields_are_those_of_no_form(self):
        said = "Staff are warm.", "Leaders monitor.", "Costs are low."
        rows = list(zip(said, THINGS, strict=False))
        found = read(table(("What went well", "Even better if"), *rows))
        assert [text for _, text, _ in rows_of(found)] == list(said)

    def test_first_field_of_a_form_is_no_heading_though_its_entry_has_the_word_of_one(self):
        entry = "Every class acts upon the recommendations of the last visit"
        with pytest.raises(NoReview):
            read(table(("Objective", entry), *self.FIELDS))

    def test_numbered_entries_of_a_form_are_no_statements(self):
        with pytest.raises(NoReview):
            read(table(("Key actions", "Unit"), ("Status", "2.1 It is."), ("Cost", "2.2 We eat.")))

    def test_fields_with_a_third_column_make_no_form(self):
        rows = [(field, entry, "Cut wood.") for field, entry in self.FIELDS]
        assert len(rows_of(read(table(("Question", "Unit", "How"), *rows)))) == len(rows)


class TestLogs:
    """Actions, each a statement of its own."""

    @pytest.mark.parametrize(
        ("heading", "entries", "is_log"),
        [
            ("Actions", THINGS, True),
            ("Strategy", THINGS, False),
            ("Strategy", TASKS, True),
        ],
    )
    def test_phrases_are_logged_under_actions_and_sentences_under_what_may_be_these(
        self, heading, entries, is_log
    ):
        rows = [(n, entry, "Bursar", "May") for n, entry in zip(PLAIN, entries, strict=True)]
        logged = table(("", heading, "Owner", "By when"), *rows)
        if is_log:
            assert [s.text for s in read(logged).statements()] == [*entries]
        else:
            with pytest.raises(NoReview):
                read(logged)

    def test_phrases_are_logged_beside_the_barriers_that_they_address(self):
        rows = [(entry, "1, 2") for entry in THINGS]
        found = read(table(("Development points", "Barriers addressed"), *rows))
        assert [s.text for s in found.statements()] == [*THINGS]


def test_weak_headings_are_those_of_a_review_where_numbers_stand_before_the_rows():
    rows = [(n, "Old roof", "Bring more wood") for n in DOTTED]
    assert len(rows_of(read(table(("No.", "Area", "Plans"), *rows)))) == len(rows)
    with pytest.raises(NoReview):
        read(table(("Plans", "Area"), *((a, s) for _, s, a in rows)))


def test_phrases_under_weak_headings_are_a_plan_where_numbers_stand_before_them():
    rows = [(n, s, a) for n, s, a in zip(PLAIN, PHRASES, THINGS, strict=True)]
    assert rows_of(read(table(("No.", "Focus", "Plans"), *rows))) == [
        (n, s, [a]) for n, s, a in rows
    ]
    with pytest.raises(NoReview):
        read(table(("Focus", "Plans"), *((s, a) for _, s, a in rows)))


def test_questions_with_whom_to_ask_are_no_review_though_they_are_numbered():
    def answered(asked):
        rows = zip(DOTTED, asked, ORDERS, ["Office"] * 5, strict=True)
        return table(("Ref", "Asked", "Reply", "Lead"), *rows)

    assert len(rows_of(read(answered(SENTENCES)))) == 5
    with pytest.raises(NoReview):
        read(answered(QUESTIONS))


def test_one_numbered_statement_under_one_known_heading_is_no_review():
    header = ("Strengths", "Practice")
    rows = [(f"{n} {s}", p) for n, s, p in zip(DOTTED, SENTENCES, PHRASES, strict=True)]
    assert len(rows_of(read(table(header, *rows[:2])))) == 2
    with pytest.raises(NoReview):
        read(table(header, rows[0]))


ANSWERED = [
    ("Are menus known to all?", "They are, by and large", "x"),
    ("Are tables clean?", "They are not yet so", "y"),
    ("Are halls warm?", "They are cold at noon", "z"),
]


@pytest.mark.parametrize("heading", ["RAG", "Progress", "Owner", "Deadline"])
@pytest.mark.parametrize("answer", ["Response", "What we will do"])
def test_answers_to_questions_are_a_review_where_they_are_rated_or_have_an_owner(answer, heading):
    assert len(rows_of(read(table(("Question", answer, heading), *ANSWERED)))) == len(ANSWERED)


@pytest.mark.parametrize("answer", ["Response", "Comments"])
def test_statements_half_of_which_are_questions_are_a_review(answer):
    rows = [*zip((*QUESTIONS[:2], *SENTENCES[:2]), TASKS[:4], strict=True)]
    assert rows_of(read(table(("Question", answer), *rows))) == [("", s, [a]) for s, a in rows]


@pytest.mark.parametrize("answer", ["Response", "What we will do"])
def test_answers_to_questions_that_nobody_rates_or_acts_on_are_no_review(answer):
    with pytest.raises(NoReview):
        read(table(("Question", answer, "Colour"), *ANSWERED))


@pytest.mark.parametrize("hoped", ["Outcome", "Key outcomes", "Success criteria"])
@pytest.mark.parametrize("done", ["Activity", "Tasks", "Steps"])
def test_hopes_beside_activities_are_judged_only_where_a_plan_says_more(hoped, done):
    with pytest.raises(NoReview):
        read(table((hoped, done), *PLAN))
    planned = table((hoped, done, "Lead"), *((*pair, "Cook") for pair in PLAN))
    assert rows_of(read(planned)) == [("", s, [a]) for s, a in PLAN]


@pytest.mark.parametrize("counted", ["Standard", "Objective", "Issue"])
@pytest.mark.parametrize("numbers", ["136", "411"])
def test_actions_beside_the_number_alone_of_what_they_serve_are_a_log(counted, numbers):
    rows = [(n, a, "Cook", "May") for n, (_, a) in zip(numbers, PLAN, strict=True)]
    found = read(table((counted, "Action", "Owner", "Date"), *rows))
    assert rows_of(found) == [("", a, [a]) for _, a in PLAN]


def test_numbers_beside_actions_that_nobody_is_to_do_are_no_log():
    with pytest.raises(NoReview):
        read(table(("Standard", "Action"), *zip("136", (a for _, a in PLAN), strict=True)))


def things_beside(headings, *more):
    rows = zip("123", PHRASES, TASKS, strict=False)
    return table(("No", *headings), *((*row, *more) for row in rows))


@pytest.mark.parametrize("heading", ["Action", "Actions"])
def test_things_beside_actions_are_those_of_a_recipe(heading):
    with pytest.raises(NoReview):
        read(things_beside(("Ingredients", heading)))


@pytest.mark.parametrize(
    ("headings", "more"),
    [
        (("Kitchen", "Action needed"), ()),
        (("Kitchen", "Next steps"), ()),
        (("Kitchen", "Action", "By when"), ("June",)),
        (("Kitchen", "Action", "RAG"), ("Red",)),
        (("Issue", "Action"), ()),
    ],
)
def test_things_are_judged_where_headings_say_so_or_a_plan_says_more(headings, more):
    assert len(rows_of(read(things_beside(headings, *more)))) == 3


def test_level_beside_things_is_no_rating():
    rows = (("Bronze", PHRASES[0], TASKS[0]), ("Silver", PHRASES[1], TASKS[1]))
    with pytest.raises(NoReview):
        read(table(("Level", "Reward", "What you need to do"), *rows))
