"""What became of an action: put off, renewed, done, overtaken, removed, and when none of these."""

from itertools import pairwise

import pytest

from ingest.compare import compare
from ingest.compare.actions.attention import overdue, unattended
from ingest.compare.actions.outcomes import outcome_of_pair
from ingest.compare.actions.renewal import ActionContext, is_renewed
from ingest.compare.comparison import Progress
from ingest.compare.threads import times_put_off
from parsers.grammar.times.school_year import school_year
from parsers.meaning.interpretation import interpret
from parsers.review import Status
from parsers.settings import Settings
from tests.reviews import action, complete, review, section, statement

BOATS = "boats are painted by the pupils of each house;"
OARS = "oars hang in the loft above the workshop;"


def year(number, text, *actions, **columns):
    return complete(review(section("1", statement("1.1", text, *actions, **columns)), year=number))


def outcomes(old, new):
    """Of each action in the order of the newer year: what became of it, and the words quoted."""
    return [pair.outcome for pair in compare(old, new).actions()]


def kinds(old, new):
    return [outcome.kind for outcome in outcomes(old, new)]


def kind(before, after, **columns):
    """What became of the one action of a statement that stayed the same."""
    found = kinds(year(2020, BOATS, before), year(2021, BOATS, after))
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Bosun to mend the slip by T6 2020.", "Bosun to mend the slip by T1 2020."),
        ("Bosun to mend the slip by T6 2020.", "Bosun to mend the slip by T6 2021."),
        ("Bosun to mend the slip by 31 March 2020.", "Bosun to mend the slip in May 2021."),
        ("Bosun to list masts in T6 2020, then annually.",
         "Bosun to list masts in T6 2021, then annually."),
        ("Bosun to introduce an annual regatta by May 2020.",
         "Bosun to introduce an annual regatta by May 2021."),
        ("Two-yearly test of the crane, next in May 2020.",
         "Two-yearly test of the crane, next in August 2020."),
        ("Bosun to introduce a two-yearly test of the crane by May 2020.",
         "Bosun to introduce a two-yearly test of the crane by May 2022."),
        ("Bosun to find a sponsor in 2020/2021.", "Bosun to find a sponsor in 2021/2022."),
        ("Bosun to write a guide: draft by May 2021, final by July 2021.",
         "Bosun to write a guide: draft by June 2021, final by July 2021."),
        ("Bosun to compile a list of reliable sail makers by T2 2020.",
         "Bosun to compile a list of reliable sail makers of red and white sails by T2 2021."),
        ("Bosun to find a sponsor in Q4 2020.", "Bosun to find a sponsor in Q2 2021."),
        ("Two quotes for the slip by May 2020.", "Two quotes for the slip by May 2021."),
        ("Boathouse roof survey by May 2020.", "Boathouse roof survey by May 2021."),
        ("Write a guide for junior crews on the river by May 2020.",
         "Complete and print the guide for junior crews on the river by May 2021."),
        ("Compile a list of crews, with ages and houses, by May 2020.",
         "Finish the list of crews, with ages and houses, by June 2021."),
    ],
)  # fmt: skip
def test_action_due_once_and_later_now_was_put_off(before, after):
    assert kind(before, after) == "put off"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Bosun to mend the slip by T4 2021.", "Bosun to mend the slip by T6 2020."),
        ("Bosun to mend the slip by July 2021.", "Bosun to mend the slip by 31 July 2021."),
        ("Bosun to mend the slip.", "Bosun to mend the slip by T6 2021."),
        ("Bosun to mend the slip by Q2.", "Bosun to mend the slip by Q4."),
        ("Bosun to mend the slip in Q2 2021.", "Bosun to mend the slip in Q1 2021."),
        ("Bosun to mend the slip in Q2 2021.", "Bosun to mend the slip."),
        ("Bosun to mend the slip by T2.", "Bosun to mend the slip by T2."),
        ("Bosun to mend the slip by T2.", "Bosun to mend the slip by Term 2."),
        ("Bosun to mend the slip by Sept.", "Bosun to mend the slip by September."),
        (
            "Bosun to write a guide: draft by May 2021, final by July 2021.",
            "Bosun to write a guide: draft by April 2021, final by July 2021.",
        ),
        (
            "Bosun to write a guide: draft by May 2021, final by July 2021.",
            "Bosun to write a guide: final by July 2021.",
        ),
    ],
)
def test_action_that_is_due_no_later_continues(before, after):
    assert kind(before, after) == "continues"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "Bosun to write a guide to knots by May 2020.",
            "Bosun to finish the guide to knots by May 2020.",
        ),
        (
            "Bosun to write a guide to knots by May 2020.",
            "Bosun to translate the guide to knots by May 2021.",
        ),
        (
            "Bosun to film the guide to knots by May 2020.",
            "Bosun to finish the guide to knots by May 2021.",
        ),
        (
            "Bosun to write a guide to knots by May 2020.",
            "Bosun to finish the chart of knots by May 2021.",
        ),
    ],
)
def test_further_step_was_not_put_off(before, after):
    assert "put off" not in kinds(year(2020, BOATS, before), year(2021, BOATS, after))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Bosun to report annually in T4 2020.", "Bosun to report annually in T4 2021."),
        ("Bosun to hold the annual regatta by May 2020.",
         "Bosun to hold the annual regatta by May 2021."),
        ("Bosun to run a programme of races in 2020/2021.",
         "Bosun to run a programme of races in 2021/2022."),
        ("Bosun to draft the plan for 2020/2021 by T6 2020.",
         "Bosun to draft the plan for 2021/2022 by T6 2021."),
        ("Tides to be on the agenda in 2020/21.", "Tides to be on the agenda in 2021/22."),
        ("Races are rowed six times in 2020/21.", "Races are rowed six times in 2021/22."),
        ("Bosun to agree prices for 2020-21.", "Bosun to agree prices for 2021-22."),
        ("Bosun to renew the licence by 1 May 2020.", "Bosun to renew the licence by 1 May 2021."),
        ("Termly walk round the slip (autumn 2020)", "Termly walk round the slip (autumn 2021)"),
        ("Bosun to walk round the slip every half-term, next in May 2020.",
         "Bosun to walk round the slip every half-term, next in May 2021."),
        ("Bosun to train the next cohort by May 2020.",
         "Bosun to train the next cohort by May 2021."),
        ("Bosun to book the June 2020 races by T4 2020.",
         "Bosun to book the June 2021 races by T4 2021."),
        ("Count of boats to be repeated in March 2020.",
         "Count of boats to be repeated in March 2021."),
        ("Bosun to amend the rules after Rowing in Safe Waters 2020 by T1 2020.",
         "Bosun to amend the rules after Rowing in Safe Waters 2021 by T1 2021."),
        ("Two-yearly test of the crane, next in May 2020.",
         "Two-yearly test of the crane, next in May 2022."),
        ("Bosun to have the hulls surveyed every three years (May 2020).",
         "Bosun to have the hulls surveyed every three years (May 2023)."),
    ],
)  # fmt: skip
def test_yearly_task_that_goes_on_to_its_next_time_was_renewed(before, after):
    assert kind(before, after) == "renewed"


RACE = "races are rowed on the river;"


def in_two_years(before, acted, after, again, ratings=("Green", "Green"), **columns):
    old = year(2020, f"{RACE} {before}", acted, Rating=ratings[0])
    new = year(2021, f"{RACE} {after}", again, Rating=ratings[1], **columns)
    return kinds(old, new)


# A task, what it is due by in both years, and the ratings of its statement.
DONE_AGAIN = [
    ("Bosun to run the crew survey by {}.", "May 2020", "May 2021", ("Green", "Green")),
    ("Bosun to run the crew survey by {}.", "May 2020", "May 2021", ("Red", "Amber")),
    ("Bosun to check the ropes by {}.", "May 2020", "May 2021", ("Green", "Green")),
    ("Bosun to hold a race in {}.", "May 2020", "May 2021", ("Green", "Amber")),
    ("Bosun to test the siren in the loft by {}.", "May 2020", "May 2021", ("Green", "Green")),
    ("Bosun to book a band by {}.", "May 2020", "May 2021", ("Green", "Green")),
    ("Bosun to post the summer menu by {}.", "May 2020", "May 2021", ("Green", "Red")),
    ("Bosun to hold the annual supper by {}.", "May 2020", "May 2021", ("Red", "Red")),
    ("Bosun to run the crew survey by {}.", "May 2020", "May 2021", ("Green", "Red")),
    ("Book fair, {}.", "June 2020", "June 2021", ("Red", "Amber")),
    ("Bosun to set the hours for the coming year by {}.", "May 2020", "May 2021", ("Red", "Red")),
    ("Bosun to book poets for World Sea Day in {}.", "May 2020", "May 2021", ("Green", "Green")),
    ("Capsize drill in {}", "May 2020", "May 2021", ("Green", "Red")),
    ("Bosun to run a programme of races in {}.", "2020/2021", "2021/2022", ("Red", "Red")),
    ("Bosun to agree prices for {}.", "2020/2021", "2021/2022", ("Red", "Red")),
    ("Bosun to check the ropes by {}.", "May 2020", "May 2021", ("Red", "Green")),
    ("Bosun to write the annual log by {}.", "May 2020", "May 2021", ("Red", "Green")),
    ("Bosun to draw up the race calendar by {}.", "May 2020", "May 2021", ("Red", "Green")),
    ("Bosun to remind crews of the flags in {}.", "May 2020", "May 2021", ("Red", "Amber")),
]
NOT_DONE = [
    ("Bosun to mend the slip by {}.", "May 2020", "May 2021", ("Green", "Green")),
    ("Bosun to mend the slip by {}.", "May 2020", "May 2021", ("Red", "Green")),
    ("Purser to retender the tea by {}.", "May 2020", "May 2021", ("Red", "Green")),
    ("Bosun to extend the siren to the loft by {}.", "May 2020", "May 2021", ("Green", "Green")),
    ("Bosun to convert the shed into a loft by {}.", "May 2020", "May 2021", ("Green", "Green")),
    ("Bosun to rewire the lamps by {}.", "May 2020", "May 2021", ("Red", "Green")),
    ("Bosun to remind crews of the flags in {}.", "May 2020", "May 2021", ("Red", "Red")),
    ("Bosun to introduce a crew survey by {}.", "May 2020", "May 2021", ("Green", "Green")),
    ("Bosun to run the crew survey by {}.", "May 2020", "October 2020", ("Green", "Green")),
    ("Bosun to check the ropes in {}.", "2020/2021", "2021/2022", ("Green", "Green")),
    ("Bosun to run the crew survey by {}.", "May 2020", "May 2021", ("Red", "Red")),
    ("Bosun to check the ropes by {}.", "May 2020", "May 2021", ("Red", "Amber")),
    ("Bosun to update the rota by {}.", "May 2020", "May 2021", ("Red", "Amber")),
    ("Bosun to refresh the flags by {}.", "May 2020", "May 2021", ("Green", "Green")),
    ("Bosun to check the ropes by {}.", "May 2020", "May 2021", ("Green", "Amber")),
    ("Bosun to lend oars by {}.", "18 September 2020", "17 September 2021", ("Red", "Amber")),
    ("Bosun to hold a race in {}.", "May 2020", "May 2021", ("Red", "Amber")),
    ("Bosun to hold the annual supper by {}.", "May 2020", "October 2020", ("Red", "Red")),
]


@pytest.mark.parametrize(
    ("task", "before", "after", "ratings", "expected"),
    [(*row, ["renewed"]) for row in DONE_AGAIN] + [(*row, ["put off"]) for row in NOT_DONE],
)
def test_later_date_is_of_the_next_time_by_the_kind_of_task_and_its_gap(
    task, before, after, ratings, expected
):
    assert in_two_years("", task.format(before), "", task.format(after), ratings) == expected


@pytest.mark.parametrize(
    ("ratings", "expected"),
    [(("Green", "Green"), True), (("Red", "Red"), False), (("Green", "Red"), False)],
)
def test_yearly_kind_of_task_is_renewed_where_all_is_well_and_no_progress_told(ratings, expected):
    task = "Bosun to run the crew survey by May {}."
    old, new = (
        year(n, BOATS, task.format(n), Rating=rating)
        for n, rating in zip((2020, 2021), ratings, strict=True)
    )
    context = ActionContext(list(old.statements()), list(new.statements()), None)
    before, after = (context.old[0].actions[0], context.new[0].actions[0])
    assert is_renewed(before, after, context) is expected


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("tide tables were sent in May, and most crews read them;", ["renewed"]),
        ("tide tables were sent to two of nine crews;", ["put off"]),
        ("tide tables were sent to crews, the juniors among them;", ["renewed"]),
        ("tide tables were sent to senior crews, the others have not had them;", ["put off"]),
        ("tide tables have not been sent;", ["put off"]),
    ],
)
def test_later_date_is_of_the_next_time_where_the_statement_says_it_was_done(after, expected):
    task = "Bosun to send tide tables to crews by {}."
    dates = task.format("4 May 2020"), task.format("5 May 2021")
    found = in_two_years("crews run aground;", dates[0], after, dates[1], ("Red", "Red"))
    assert found == expected


@pytest.mark.parametrize(
    ("after", "columns"),
    [
        ("no supper was held;", {}),
        ("the supper did not take place;", {}),
        ("two crews held no supper;", {}),
        ("crews dine;", {"Status": "Carried forward"}),
    ],
)
def test_yearly_task_that_was_not_done_was_put_off(after, columns):
    acted, again = (f"Bosun to hold the annual supper by May {n}." for n in (2020, 2021))
    assert in_two_years("", acted, after, again, ("Red", "Red"), **columns) == ["put off"]


def test_routine_task_is_of_the_next_time_where_its_statement_says_each_year():
    acted, again = (f"Bosun to hire the ferry by May {n}." for n in (2020, 2021))
    assert in_two_years("", acted, "crews cross every spring;", again) == ["renewed"]
    told_before = "crews cross every spring;", acted
    assert in_two_years(*told_before, "", again) == ["renewed"]
    assert in_two_years(*told_before, "", again, ("Green", "Red")) == ["renewed"]
    assert in_two_years(*told_before, "", again, ("Red", "Red")) == ["put off"]
    assert in_two_years("", acted, "crews cross;", again) == ["put off"]


@pytest.mark.parametrize(("status", "expected"), [("Done", "renewed"), ("Begun", "put off")])
def test_task_that_was_done_before_its_later_date_is_of_the_next_time(status, expected):
    acted, again = (f"Bosun to mend the slip by {month} 2020." for month in ("May", "October"))
    old = year(2020, BOATS, acted, Status=status)
    assert kinds(old, year(2021, BOATS, again)) == [expected]


SHED = "Bosun to ask about a shed on the harbour form by {}."


@pytest.mark.parametrize(
    ("again", "ratings", "expected"),
    [
        ("Bosun to add the matter to the harbour form by May 2021.", ("Red", "Red"), ["put off"]),
        ("Bosun to add the matter to the harbour form by May 2021.", ("Amber", "Red"), ["put off"]),
        (
            "Bosun to add the matter to the harbour form by May 2021.",
            ("Red", "Amber"),
            ["continues"],
        ),
        (
            "Bosun to add the matter to the harbour form by June 2021.",
            ("Red", "Red"),
            ["continues"],
        ),
        ("Bosun to add the matter to the harbour form by May 2022.", ("Red", "Red"), ["continues"]),
        (
            "Coach to add the matter to the harbour form by May 2021.",
            ("Red", "Red"),
            ["removed", "added"],
        ),
        ("Bosun to paint what the harbour has by May 2021.", ("Red", "Red"), ["removed", "added"]),
        ("Bosun to ask for a shed at the pier by May 2021.", ("Red", "Amber"), ["put off"]),
    ],
)
def test_step_in_other_words_was_put_off_where_its_gap_waits_another_year(again, ratings, expected):
    """By the same doer, of the same thing, at the same time of the next year."""
    found = in_two_years("", SHED.format("May 2020"), "", again, ratings)
    assert sorted(found) == sorted(expected)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("Bosun to brief site and kitchen teams", "Bosun to brief site teams", ["put off"]),
        ("Bosun to brief site and kitchen teams", "Bosun to brief site guides", ["continues"]),
        ("Find rooms at Birchwood, Elm and Willowfield", "Find rooms at Elm", ["put off"]),
        (
            "Find rooms at Birchwood, Elm and Willowfield",
            "Paint rooms at Elm",
            ["added", "removed"],
        ),
        ("Find rooms for crews, cooks, coxes and guests", "Find guests", ["added", "removed"]),
    ],
)
def test_step_of_which_a_part_is_left_was_put_off(before, after, expected):
    old = year(2020, "cooks row;", f"{before} by May 2020.")
    new = year(2021, "cooks row;", f"{after} by May 2021.")
    assert kinds(old, new) == expected


@pytest.mark.parametrize(
    ("again", "kind_of_progress", "expected"),
    [
        ("post maps of tides at the other piers", None, "put off"),
        ("post maps of tides at the other piers", "closed", "continues"),
        ("post maps of tides at piers", None, "continues"),
        ("mend maps of tides at the other piers", None, "continues"),
    ],
)
def test_step_of_which_the_rest_is_left_was_put_off(again, kind_of_progress, expected):
    old = year(2020, BOATS, "Bosun to post a tide map at each pier by May 2020.")
    new = year(2021, BOATS, f"Bosun to {again} by May 2021.")
    told = kind_of_progress and Progress(kind_of_progress, "", "")
    context = ActionContext(list(old.statements()), list(new.statements()), told)
    before, after = context.old[0].actions[0], context.new[0].actions[0]
    assert outcome_of_pair(before, after, context, similarity=0.7).kind == expected


@pytest.mark.parametrize(
    ("done", "expected"),
    [("the band's plan was written in March;", "put off"), ("plans were written;", "renewed")],
)
def test_action_of_a_sibling_that_was_done_tells_nothing_of_it(done, expected):
    """Two actions of a statement ask for the same from others."""
    task = "The {} to write the plan by May {}."
    old = year(2020, f"{RACE} there is none;", *(task.format(x, 2020) for x in ("choir", "band")))
    new = year(2021, f"{RACE} {done}", task.format("choir", 2021))
    assert outcomes(old, new)[0].kind == expected


def test_task_of_a_part_that_is_well_now_goes_on():
    """Of a gap that was split, one part is in place."""
    tasks = ["Bosun to visit the crews by May {}.", "Bosun to mend the slip by May {}."]
    gap = "crews do not row by night, and the slip by the pier is not mended;"
    old = section("1", statement("1.1", gap, *(task.format(2020) for task in tasks)))
    parts = (
        statement("1.1", "rowing by night is in place for all crews;", tasks[0].format(2021)),
        statement("1.2", "the slip by the pier is not mended;", tasks[1].format(2021)),
    )
    new = complete(review(section("1", *parts), year=2021))
    (pair,) = compare(complete(review(old, year=2020)), new).pairs
    assert pair.change == "split"
    assert [action.outcome.kind for action in pair.actions] == ["renewed", "put off"]


@pytest.mark.parametrize(
    ("status", "rating", "expected"),
    [
        ("Not started", "Red", "put off"),
        ("Under way", "Red", "continues"),
        ("Not started", "Green", "continues"),
    ],
)
def test_column_that_says_the_same_time_again_puts_off_what_was_never_begun(
    status, rating, expected
):
    columns = {"Deadline": "Christmas", "Status": status}
    old = year(2020, BOATS, "Bosun to mend the slip.", Rating="Red", **columns)
    new = year(2021, BOATS, "Bosun to mend the slip.", Rating=rating, **columns)
    assert kinds(old, new) == [expected]


def test_task_goes_on_where_the_gap_it_served_has_closed():
    old = year(2020, BOATS, "Bosun to list masts by 4 May 2020.", Rating="Red")
    new = year(2021, BOATS, "Bosun to list masts by 6 May 2021.", Rating="Green")
    assert kinds(old, new) == ["renewed"]


@pytest.mark.parametrize(
    ("task", "when", "status", "expected"),
    [
        ("Coach at every training session", "from May", "Under way", "renewed"),
        ("Coach at every training session", "by May", "Under way", "put off"),
        ("Coach at every training session", "from May", "Not started", "put off"),
        ("Coach at every training session", "from May", "Delayed", "put off"),
        ("Bosun to meet each new volunteer", "May", "On track", "renewed"),
        ("Bosun to meet each new volunteer", "May", "Not started", "put off"),
    ],
)
def test_task_without_an_end_that_is_under_way_is_renewed(task, when, status, expected):
    old, new = (
        year(n, BOATS, task, Rating="Red", Status=status, **{"By when": f"{when} {n}"})
        for n in (2020, 2021)
    )
    assert kinds(old, new) == [expected]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("List masts every year, next by 4 May 2021", "List masts every year, next by 5 May 2022",
         "renewed"),
        ("List masts in May and July", "List masts in May and July", "continues"),
        ("List masts by July", "List masts by July", "put off"),
    ],
)  # fmt: skip
def test_task_that_says_it_recurs_is_not_put_off_where_the_gap_is_open(before, after, expected):
    old = year(2020, BOATS, before, Rating="Red")
    assert kinds(old, year(2021, BOATS, after, Rating="Red")) == [expected]


def test_deadline_in_a_column_counts_like_one_in_words():
    old = year(2020, BOATS, "Bosun to mend the slip.", **{"By when": "T6 2020"})
    new = year(2021, BOATS, "Bosun to mend the slip.", **{"By when": "T2 2021"})
    assert kinds(old, new) == ["put off"]
    assert [pair.deadline for pair in compare(old, new).actions()] == [(("T6 2020",), ("T2 2021",))]


def test_adjective_beside_a_deadline_in_a_column_says_that_a_task_is_yearly():
    old, new = (
        year(n, BOATS, "Write and print the annual log.", Rating="Red", Deadline=f"May {n}")
        for n in (2020, 2021)
    )
    assert kinds(old, new) == ["renewed"]


def test_deadline_is_later_by_the_terms_of_the_trust():
    settings = Settings(calendar=school_year({"T6": ("06-01", "06-30")}))
    old, new = (
        interpret(review(section("1", statement("1.1", BOATS, text)), year=number), settings)
        for number, text in (
            (2020, "Bosun to mend the slip by T6 2021."),
            (2021, "Bosun to mend the slip by 15 July 2021."),
        )
    )
    assert kinds(old, new) == ["put off"]


def test_status_column_that_says_done_has_the_last_word():
    old = year(2020, BOATS, "Bosun to mend the slip.", Status="Open", Timeline="T6 2020")
    new = year(2021, BOATS, "Bosun to mend the slip.", Status="Closed", Timeline="T2 2021")
    assert outcomes(old, new) == [("done", "Closed")]


def test_column_that_looks_back_tells_of_what_was_planned_and_not_of_what_is():
    looking_back = {"Progress since last year": "Done in May."}
    old = year(2020, BOATS, "Bosun to mend the slip.")
    new = year(2021, BOATS, "Bosun to paint every oar anew by T2 2022.", **looking_back)
    found = {pair.change: pair.outcome.kind for pair in compare(old, new).actions()}
    assert found == {"removed": "done", "added": "added"}
    assert [action.status.value for each in new.statements() for action in each.actions] == ["open"]


SLIP_IS_MENDED = "The slip was mended in May."


def test_column_that_looks_back_on_several_tasks_says_which_was_done():
    old = year(2020, BOATS, "Bosun to mend the slip.", "Bosun to paint every oar anew.")
    found = outcomes(old, year(2021, BOATS, **{"Since last time": SLIP_IS_MENDED}))
    assert found == [("done", "The slip was mended in May"), ("removed", "")]


@pytest.mark.parametrize(
    ("again", "expected"),
    [
        ("Bosun to mend the slip by T2 2021.", ("done", "Done in May.")),
        ("Bosun to mend the slip by T2 2022.", ("renewed", "")),
    ],
)
def test_column_that_looks_back_tells_of_what_stands_again(again, expected):
    old = year(2020, BOATS, "Bosun to mend the slip by T2 2021.", Rating="Red")
    note = {"Progress since last year": "Done in May.", "Rating": "Red"}
    assert outcomes(old, year(2021, BOATS, again, **note)) == [expected]


def test_action_that_is_gone_was_done_where_its_column_said_so():
    old = year(2020, BOATS, "Bosun to mend the slip.", Progress="Completed in May.")
    assert outcomes(old, year(2021, BOATS)) == [("done", "Completed in May.")]


@pytest.mark.parametrize("progress", ["Not completed.", "Ongoing", ""])
def test_action_that_is_gone_was_removed_where_its_column_does_not_say_done(progress):
    old = year(2020, BOATS, "Bosun to mend the slip.", Progress=progress)
    assert kinds(old, year(2021, BOATS)) == ["removed"]


@pytest.mark.parametrize("heading", ["Note", "Comments", "Remarks", "What has happened"])
def test_column_for_notes_says_that_an_action_was_done(heading):
    old = year(2020, BOATS, "Bosun to mend the slip.")
    new = year(2021, BOATS, **{heading: SLIP_IS_MENDED})
    assert outcomes(old, new) == [("done", "The slip was mended in May")]


@pytest.mark.parametrize("heading", ["Success criteria", "Target notes", "Expected outcome"])
def test_column_of_what_is_hoped_for_does_not_say_that_an_action_was_done(heading):
    old = year(2020, BOATS, "Bosun to mend the slip.")
    assert kinds(old, year(2021, BOATS, **{heading: SLIP_IS_MENDED})) == ["removed"]


@pytest.mark.parametrize(("length", "expected"), [(3_000, "done"), (5_000, "overtaken")])
def test_statement_is_searched_for_work_done_up_to_a_length(length, expected):
    crews = "Crews row here. " * (length // 16)
    old = year(2020, f"{crews}Slips are steep.", "Bosun to mend the slip.")
    assert kinds(old, year(2021, f"{crews}{SLIP_IS_MENDED}")) == [expected]


def test_particle_of_another_verb_does_not_say_that_an_action_was_done():
    old = year(2020, BOATS, "Bosun to give out floats to those with no boat.", Rating="Red")
    new = year(2021, BOATS, Rating="Green", Note="Roll-out to rowers finished in May.")
    assert kinds(old, new) == ["overtaken"]


def test_note_that_stood_there_before_does_not_say_that_an_action_was_done():
    old = year(2020, BOATS, "Bosun to mend the slip.", Note=SLIP_IS_MENDED)
    assert kinds(old, year(2021, BOATS, Note=SLIP_IS_MENDED)) == ["removed"]


SAID_DONE = [
    ("Bosun to recruit two coxes.", "One of the two coxes who joined in May is a swimmer."),
    ("Rewrite the capsize drill.", "A new drill was agreed in May. Some crews are still unsure."),
    ("Print the pupil passes.", "Teachers wave on those with the pupil passes, which are printed."),
    ("Bosun to recruit a sailing coach.", "A sailing coach has been in post since May."),
    ("Bosun to buy 12 life jackets.", "The 12 life jackets came in May."),
    ("Bosun to write a capsize drill.", "A capsize drill was written and is rehearsed."),
    ("Bosun to add slipways to the register.", "All slipways are on the register now."),
    ("Bosun to map the moorings.", "The moorings are mapped."),
    ("Bosun to share the tide tables.", "Families read the tide tables, which are now shared."),
    ("Bosun to lead a rescue exercise.", "After the rescue exercise crews know what to do."),
    ("Coach to run a session for crews in May.", "Crews know, since the coach's session in May."),
    ("Bosun to rewrite the capsize drill.", "The capsize drill was rewritten in May."),
    ("Bosun to join the sailing league.", "We joined the sailing league in May."),
    ("Move to weekly checks of ropes.", "Ropes are checked weekly."),
    ("Bosun to set up a rota.", "Boats are rowed by a rota."),
    ("Bosun to appoint a coach with a degree in sports.", "Two coaches were appointed in May."),
    ("Bosun to commission a safety audit of the slips.", "A safety audit of the slips took place."),
    ("Bosun to bid for lottery funds.", "The bid for lottery funds was turned down."),
    ("Bosun to survey parents about lifts.", "Our survey of parents about lifts showed that."),
    ("Bosun to rewrite the capsize drill.", "A new capsize drill hangs in the loft."),
    ("Bosun to build a live tide board.", "A board shows the tides of the day."),
    ("Bosun to give training on knots in June.", "Crews know, following training in June."),
    ("Bosun to have the slip mended.", "The slip has been mended and no boat is kept out."),
    ("Bosun to require the club to supply lamps.", "Coxes were given lamps by their club."),
    ("Bosun to commission an audit by May.", "An audit of the loft found two faults."),
    ("Bosun to commission a test of all lamps.", "Lamps were tested in May."),
    ("Bosun to survey parents in May.", "In a survey in May, parents told us so."),
    ("Divers to check the hulls.", "The hulls were tarred, checked by divers and launched."),
    ("Compile a mast register", "A mast register was set up in May."),
    ("Bosun to issue guidance on knots.", "Guidance on knots came out in May."),
    ("Present tide costs to the Harbour Board in T2", "Tide costs presented in May."),
    ("Retender tar at the pier", "After a tender in May the pier has another seller of tar."),
    ("Extend the log to boats of 1,200 kg", "The log holds every boat of 1,200 kg or more."),
    ("Add a line for the pilot to the cargo form", "The cargo form was changed in May."),
    ("Lock the old shed and issue keys to rowers", "Keys are now held by rowers."),
    ("Knot training for cooks", "Cooks sat a course on each knot in May."),
    ("Skills audit of the crew (Clerk)", "The skills audit showed that no rower can swim."),
    ("Consult rowers on race days", "Consultation on race days closed in May with many replies."),
    ("Run a mock rescue in T3", "In May's mock rescue one rower in five sank."),
    ("Get two prices for a crane", "Two prices for a crane were had in May."),
    ("Ring each family owed a berth", "Every family owed a berth has been rung."),
    ("Bosun should document a storm plan.", "A storm plan was approved in May."),
    ("Complete the tests of lamps.", "Tests of lamps have been completed."),
    ("Bosun to read the tide log daily.", "The bosun now reads the tide log each day."),
    ("Trustees to approve a storm plan.", "Trustees passed a storm plan in May."),
    ("Bosun to bring in two riggers.", "Three riggers came in May."),
    ("Bosun to ask the port for a crossing.", "We asked for a crossing and the port agreed."),
    ("Appoint a sailing master", "Ann Reed is our sailing master."),
    ("Find a lead for knots", "Mr Reed leads on knots and looks after them."),
    ("Fill the vacancy for a ferry pilot", "Our ferry pilot began in May."),
    ("Get rid of tar buckets", "Tar buckets were done away with in May."),
    ("Scrap the night watch", "The night watch is no longer kept."),
    ("Refresh fire training of cooks", "Cooks requalified in fire training in May."),
    ("Ask the port to run a session on tides", "Rowers were taken through tides in May."),
    ("Have the pilot talk to rowers about tides", "The pilot spoke to rowers about tides."),
    ("Lay a plank path to the pier", "With the path down, rowers reach the pier."),
    ("Extend ferry hours to 9.30", "The ferry stays open until 9.30 and many use it."),
    ("Move the pilot race to Sundays", "The pilot race is on Sundays."),
    ("Set up exit talks", "All who left have had their exit talks."),
    (
        "Carry out a knot skills audit",
        "The knot audit completed in May showed the crew to be poor.",
    ),
    ("Audit lamps", "An expert looked at lamps in May and was content."),
    ("Test the storm plan", "A drill in May put the storm plan to the test."),
    ("Start weekly bulletins to rowers", "A bulletin reaches rowers every Friday."),
    ("Buy lamps for pupils with special needs", "Pupils with special needs got lamps."),
    ("Train cooks in knots", "Cooks learned knots in May, and most are quick."),
    ("Oars to be bought", "Oars arrived in May."),
    ("Survey of knots to be repeated", "The knot survey was repeated in May."),
    ("Ensure that lamps are tested", "Lamps were looked at by a diver."),
    ("Ban tar buckets", "Tar buckets are no longer used."),
    ("Start a rowing choir", "Attendance at the rowing choir has risen to nine."),
    ("Test lamps in Years 7 and 8", "Lamps were tested in Years 6 to 9 in May."),
    ("Survey pupils about suppers", "Pupils were surveyed in May and blame the stove."),
    ("Visit Elm Quay to see how its crews moor", "Two of us spent a day at Elm Quay in May."),
    ("Fit lamps (mate of Elm, by May 2021)", "Lamps were fitted by Reed and Sons in May."),
    ("Run a knot course for rowers", "Rowers went on the knot course in every part of May."),
]
SAID_NOTHING = [
    ("Bosun to audit the boathouses.", "Boats are painted every spring and look well."),
    ("Bosun to delegate painting to the houses.", "The Trust paints the boats itself."),
    ("Bosun to recruit a sailing coach.", "A sailing coach has not been found."),
    ("Bosun to recruit a sailing coach.", "The Trust will have a sailing coach in post by May."),
    ("Bosun to buy 12 life jackets.", "The 12 life jackets still need to be bought."),
    ("Bosun to write a capsize drill.", "Boats capsize less often."),
    ("Bosun to check the boats.", "Boats were sound at the last two checks."),
    ("Bosun to train coaches.", "Since May the coaches row better."),
    ("Coach to train crews in May.", "Since the strike of crews in May all is well."),
    ("Coach to train crews in June.", "Since painting in June all is well."),
    ("Bosun to ring bells.", "Bells hang in the loft."),
    ("Bosun to bid for lottery funds.", "The bid for lottery funds is delayed."),
    ("Bosun to appoint a coach with a degree in sports.", "Two crews were appointed in May."),
    ("Bosun to rewrite the capsize drill.", "A new coach hangs lamps in the loft."),
    ("Bosun to write a live tide plan.", "A plan shows the boats of the day."),
    ("Bosun to have the slip mended.", "The slip has not been mended and used."),
    ("Bosun to commission an audit by May.", "Boats and audit books are kept in the loft."),
    ("Bosun to require the club to supply lamps.", "Coxes were given oars by their club."),
    ("Bosun to survey parents in May.", "Parents praise the boats."),
    ("Bosun to appoint a sailing master.", "A grand master plays chess."),
    ("Reissue the night watch code.", "Rowers feel safe; the night watch code is known to them."),
    ("Fit two lamps at Elm Pier", "Two lamps were fitted at Oak Pier in May."),
    ("Add a second ferry at Elm.", "Oak, which added a second ferry, has no queue."),
    ("Buy a tide message service", "Rowers read messages now that the post is quick."),
    ("Knot training for cooks", "Cooks tie knots in May as they like."),
    ("Send a cook on the fire course", "A cook who came from the Oak lights the fire."),
    ("Find a new baker", "The baker, the same as before, was ill in May."),
    ("Write a lunch code", "Only Elm has written a lunch code."),
    ("Let the Oak crew share a pilot with Elm", "Oak is run by the port and Elm is merged."),
    ("Audit the lamps at each pier", "Lamps were audited at four piers out of nine."),
    ("Audit lamps in all piers", "Lamps were audited at the two larger piers in May."),
    ("Train cooks in knots", "Half of the cooks were trained in knots in May."),
    ("Give each pier a lamp", "Two piers were given a lamp; three are still waiting."),
    ("Renew the tide pledge of staff", "Pupils all renewed the tide pledge in May."),
    ("Train assistants in knots", "Teachers were trained in knots in May."),
    ("Extend races to Year 4", "Year 6 now race and enjoy races."),
    ("Fit bolts to the tar store room", "The tar store room is well organised."),
    ("Agree a joint tide code", "Each crew agreed its tide code in May."),
    ("Agree a tide code", "The crew have had a first discussion of a tide code."),
    ("Hold a knot fair", "Rowers spoke with a knot seller in May."),
    ("Commission a knot audit", "Knot training took place in May."),
    ("Move the pilot race to Sundays", "The pilot race was held in May."),
    ("Find a sailing master", "Ann Reed is our ferry pilot."),
    ("Run a knot supper", "Knot suppers are held as every year."),
    ("Draw up a tide code", "The bosun is drafting a tide code."),
    ("Review the berth code", "The berth code is on the agenda for review in May."),
    ("Consult rowers on race days", "The consultation on race days was put back to May."),
    ("Tide code to be rewritten", "Rewriting of the tide code has begun in the loft."),
    ("Build a quiet loft", "A shed has been earmarked as a quiet loft."),
    ("Mate to complete pilot course", "The mate is in the second year of the pilot course."),
    ("Fit locks to sheds", "Locks were fitted to the tar shed and will follow for the others."),
    ("Train cooks and riggers in knots", "Cooks were trained in knots. Riggers will follow."),
    ("Recruit a cook for each pier", "A cook was recruited at the old pier; at Oak nobody came."),
    ("Form a port orchestra", "Instruments hang in the loft and sales have grown."),
    ("Introduce exit talks for support staff", "Exit talks are held with every teacher."),
    ("Test lamps in Years 7 to 9", "Lamps were tested in Year 7 in May."),
    ("Agree tide codes for ferries", "Tide codes have been agreed for tugs."),
    ("Shorten the log to trustees", "The log runs to 34 pages and trustees tire of it."),
    ("Survey pupils about suppers", "Pupils were surveyed on race days in May."),
    ("Survey pupils about suppers", "Pupils were surveyed by the port for the tide plan in May."),
    ("Survey pupils about suppers", "Pupils were surveyed in May for the tide plan."),
    ("Assess pupils for colds", "Pupils were assessed in rowing in May."),
    ("Fit lamps in the loft", "Lamps in the shed were fitted in May."),
    ("Give knot training to tutors", "Heads of year have done the knot training."),
    ("Teach knots to riggers", "One rigger sat the knot course and two are on the waiting list."),
    ("Agree a tide code", "Three crews have agreed a tide code; the fourth wants to wait."),
    ("Fit lamps", "Lamps were fitted at two piers in May, the rest next year."),
    ("Oak crew to review the tide code", "The net is new. Oak crew reviewed it in May."),
    ("Adopt a berth plan for tugs", "The mate agreed to stay, which gives tugs time for a plan."),
]


# What was so in the older year, an action, and the newer statement, when what fell short is well.
BETTER_DONE = [
    ("crews sink", "Bosun to run an evening session for them.", "crews were trained in May"),
    ("maps are long", "Bosun to design a two-page map guide.", "two pages have replaced maps"),
    ("a nurse sails with the fleet", "Bosun to seek a nurse for the port.",
     "a nurse now works in the port"),
    ("boats drift", "Bosun to hire an expert.", "a specialist joined us in June"),
    ("the log is on paper", "Bosun to build one online log.",
     "an electronic list was finished in December"),
    ("the log is on paper", "Bosun to buy a digital system.", "the log is now digital"),
    ("power is dear", "Bosun to join a purchasing ring.", "power has come through a ring"),
    ("no house has a storm plan", "Houses to write a storm plan each.", "all have a storm plan"),
    ("logs are kept at Elm alone", "Extend logs to Oak", "logs are kept at all piers"),
    ("eight of nine rowers are insured", "Insure the remaining rower",
     "all nine rowers are insured"),
    ("locks are used by most", "Enforce locks for every shed", "locks are now enforced"),
]  # fmt: skip
BETTER_ONLY = [
    ("the log is on paper", "Bosun to buy a digital system.", "the log is now neat"),
    ("ferries are late", "Bosun to meet the ferry company.", "ferries have been on time since May"),
    ("knots are tied late", "Bosun to write a guide on knots.", "knots are now tied in June"),
    ("crews sink", "Bosun to write a training plan.", "crews were trained in November"),
    ("crews are ill", "Bosun to review the sickness rota.", "sickness has halved since January"),
    ("nobody plays the lute", "Bosun to find a lute teacher.", "crews have learnt to sing"),
    ("crews sink", "Bosun to run a club for rowers.", "crews were praised in the autumn"),
]  # fmt: skip


def when_better(before, acted, after):
    old = year(2020, f"boats race by the pier; {before}", acted, Rating="Red")
    return outcomes(old, year(2021, f"boats race by the pier; {after}", Rating="Green"))


@pytest.mark.parametrize(("before", "acted", "after"), BETTER_DONE)
def test_action_was_done_where_its_gap_closed_by_something_of_it(before, acted, after):
    (outcome,) = when_better(before, acted, after)
    assert outcome.kind == "done"
    assert outcome.words in after


@pytest.mark.parametrize(("before", "acted", "after"), BETTER_ONLY)
def test_action_was_overtaken_where_its_gap_closed_by_something_else(before, acted, after):
    assert [outcome.kind for outcome in when_better(before, acted, after)] == ["overtaken"]


def test_what_takes_place_at_a_time_is_renewed_where_nothing_falls_short():
    first, second = "Bosun to host a supper on 4 May 2020.", "Bosun to host a supper on 6 May 2021."
    assert in_two_years("", first, "", second, ("Green", "Green")) == ["renewed"]
    assert in_two_years("", first, "", second, ("Red", "Red")) == ["put off"]


@pytest.mark.parametrize(
    ("rating", "expected"), [("Red", "put off"), ("Amber", "continues"), ("Green", "continues")]
)
def test_gap_that_waits_for_another_christmas_was_put_off(rating, expected):
    task = "Bosun to mend the slip by Christmas."
    old, new = year(2020, BOATS, task, Rating="Red"), year(2021, BOATS, task, Rating=rating)
    assert kinds(old, new) == [expected]


def test_task_for_each_as_they_come_is_not_put_off_to_another_christmas():
    task = "Bosun to meet each new volunteer by Christmas."
    old, new = (year(n, BOATS, task, Rating="Red") for n in (2020, 2021))
    assert kinds(old, new) == ["continues"]


def test_habit_that_is_to_be_moved_is_not_put_off_to_another_may():
    task = "Bosun to order ropes in May rather than June."
    old, new = (year(n, BOATS, task, Rating="Red") for n in (2020, 2021))
    assert kinds(old, new) == ["continues"]


def test_column_that_says_the_same_time_again_puts_nothing_off():
    old, new = (
        year(n, BOATS, "Bosun to mend the slip.", Rating="Red", Deadline="Christmas")
        for n in (2020, 2021)
    )
    assert kinds(old, new) == ["continues"]


def test_action_that_stands_elsewhere_is_renewed_where_its_own_gap_closed():
    """It is judged by what became of the statement that it stood under."""
    task = "Bosun to hold a supper for the crews by 4 May {}."
    old = review(
        section(
            "1",
            statement("1.1", BOATS, task.format(2020), Rating="Red"),
            statement("1.2", OARS, Rating="Red"),
        ),
        year=2020,
    )
    new = review(
        section(
            "1",
            statement("1.1", BOATS, Rating="Green"),
            statement("1.2", OARS, task.format(2021), Rating="Red"),
        ),
        year=2021,
    )
    assert kinds(complete(old), complete(new)) == ["renewed"]


def after_painting(acted, text):
    old = year(2020, "boats are not yet painted;", acted)
    # One statement a year: it can only be paired with itself.
    return outcomes(old, year(2021, f"boats are now painted; {text}"))


def test_action_was_done_though_its_statement_is_a_gap_now_where_its_verb_is_told():
    old = year(2020, "boats are not painted;", "Bosun to buy a pump.")
    new = year(2021, "a pump was bought; boats are not painted;", Rating="Red")
    assert [outcome.kind for outcome in outcomes(old, new)] == ["done"]


@pytest.mark.parametrize(
    "text",
    ["boats are not painted by any rota;", "boats are not painted; the rota hangs in the loft;"],
)
def test_gap_that_names_the_object_of_an_action_does_not_tell_that_it_was_done(text):
    old = year(2020, "boats are not painted;", "Bosun to set up a rota.")
    assert kinds(old, year(2021, text, Rating="Red")) == ["removed"]


def test_words_that_told_it_in_the_older_year_do_not_tell_that_an_action_was_done():
    old = year(
        2020, "the drill was rewritten in 2018 but is not used;", "Bosun to rewrite the drill."
    )
    new = year(2021, "the drill was rewritten in 2018 and is used;")
    assert kinds(old, new) == ["overtaken"]


@pytest.mark.parametrize(("acted", "text"), SAID_DONE)
def test_action_was_done_where_the_newer_statement_says_so(acted, text):
    (outcome,) = after_painting(acted, text)
    assert outcome.kind == "done"
    assert outcome.words in text


@pytest.mark.parametrize(("acted", "text"), SAID_NOTHING)
def test_action_was_not_done_because_the_gap_closed(acted, text):
    (outcome,) = after_painting(acted, text)
    assert outcome.kind != "done"


@pytest.mark.parametrize(
    ("mentioned", "expected"),
    [
        ("Coxswain to report on what the lamps, fitted in May, cost.", "done"),
        ("Coxswain to cut waste (nine kilos when the crews fitted the lamps).", "done"),
        ("Coxswain to have lamps fitted in May.", "continues"),
        ("Coxswain to report on the lamps.", "removed"),
        ("Coxswain to paint the pier, fitted in May.", "removed"),
    ],
)
def test_another_action_mentions_that_an_action_was_done(mentioned, expected):
    old = year(2020, "boats are not yet painted;", "Bosun to fit lamps.")
    new = year(2021, "boats are not painted;", mentioned, Rating="Red")
    assert expected in kinds(old, new)


def test_gap_mentions_that_an_action_was_done():
    old = year(2020, "rowers cannot tie knots;", "Send a knot pack home.")
    text = "rowers still cannot tie knots, in spite of the knot pack that was sent home in May;"
    (outcome,) = outcomes(old, year(2021, text, Rating="Red"))
    assert outcome.kind == "done"
    assert outcome.words in text


def test_step_that_another_is_to_take_later_was_put_off():
    old = year(2020, BOATS, "Bosun to buy a class set of oars by May 2021.")
    new = year(2021, BOATS, "Coxswain to buy a class set of oars by May 2022.")
    assert kinds(old, new) == ["put off"]


def test_evidence_is_the_whole_clause_and_not_its_part_before_what_was_found():
    said = "The skills audit showed that no rower can swim."
    (outcome,) = after_painting("Skills audit of the crew (Clerk)", said)
    assert said.startswith(outcome.words + ".")


def test_action_was_overtaken_where_its_gap_closed_and_nothing_says_that_it_was_done():
    old = year(2020, BOATS, "Bosun to audit the boathouses.", Rating="Red")
    assert outcomes(old, year(2021, BOATS, Rating="Green")) == [("overtaken", "Green")]


def test_words_of_an_action_that_stand_in_a_column_now_were_not_dropped():
    moved = "Bosun to oil the hinges of the doors."
    old = year(2020, BOATS, moved)
    new = year(2021, BOATS, Remarks=f"Seen in May. {moved}")
    assert outcomes(old, new) == [("continues", moved)]


def test_superseded_action_is_told_with_the_words_that_say_so():
    ended = action("Superseded by 1.2", "1.2")
    ended = ended._replace(status=Status("superseded", "Superseded by 1.2"))
    old, new = (review(section("1", statement("1.1", BOATS, *acts))) for acts in ([ended], []))
    assert outcomes(old, new) == [("overtaken", "Superseded by 1.2")]


def test_yearly_programme_was_put_off_in_no_year():
    reviews = [
        year(n, BOATS, f"Bosun to run a programme of races in {n}/{n + 1}.")
        for n in (2020, 2021, 2022)
    ]
    made = [compare(a, b) for a, b in pairwise(reviews)]
    assert times_put_off(made) == {}


def test_action_put_off_twice_is_counted_twice():
    reviews = [year(n, BOATS, f"Bosun to mend the slip by T6 {n}.") for n in (2020, 2021, 2022)]
    made = [compare(a, b) for a, b in pairwise(reviews)]
    assert times_put_off(made) == {(1, 1): 2}


@pytest.mark.parametrize(
    ("columns", "expected"),
    [({}, ["1.1"]), ({"Status": "Closed"}, []), ({"Status": "Open"}, ["1.1"])],
)
def test_date_that_has_passed_and_stands_unchanged_is_overdue(columns, expected):
    new = year(2021, BOATS, "Bosun to mend the slip by 31 March 2020.", **columns)
    assert [bullet.entry.name for bullet in overdue(new)] == expected


def test_action_that_two_statements_share_is_overdue_once():
    shared = "Bosun to mend the slip of the harbour by 31 March 2020."
    both = statement("1.1", BOATS, shared), statement("1.2", OARS, shared)
    found = overdue(complete(review(section("1", *both), year=2021)))
    assert [bullet.entry.name for bullet in found] == ["1.1"]


GAP, FINE = {"Rating": "Red"}, {"Rating": "Green"}


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (statement("1.1", BOATS, "None.", **GAP), statement("1.2", OARS, "None.", **FINE), ["1.1"]),
        (statement("1.1", BOATS, **GAP), statement("1.2", OARS, "Ask.", **GAP), ["1.1"]),
        (statement("1.1", BOATS, action("Linked to 1.2", "1.2"), **GAP),
         statement("1.2", OARS, "Bosun to paint.", **FINE), []),
        (statement("1.1", BOATS, action("Linked to 1.2", "1.2"), **GAP),
         statement("1.2", OARS, "None.", **FINE), ["1.1"]),
        (statement("1.1", BOATS, **GAP),
         statement("1.2", OARS, action("Bosun to paint. Linked to 1.1", "1.1"), **FINE), []),
    ],
)  # fmt: skip
def test_gap_is_unattended_where_no_action_acts_on_it(first, second, expected):
    found = unattended(complete(review(section("1", first, second))))
    assert [entry.name for entry in found] == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("two races were rowed, but in other years they were not timed;", "renewed"),
        ("no races were rowed this year;", "put off"),
        ("the yearly races were not rowed;", "put off"),
        ("it was not done this year;", "put off"),
    ],
)
def test_what_was_not_done_in_other_years_denies_no_yearly_task(told, expected):
    before, after = (
        f"Yearly races for juniors and seniors, by May {year}" for year in (2021, 2022)
    )
    old = year(2020, "crews are seldom timed;", before)
    assert kinds(old, year(2021, told, after)) == [expected]


APPOINT = "Board to appoint a Safety Lead by May 2020."


@pytest.mark.parametrize(
    ("after", "again", "expected"),
    [
        ("Races are late.", "Safety Lead to walk the slip by May 2021.", "done"),
        (
            "Races are late.",
            "Safety Lead, once in post, to walk the slip by May 2021.",
            "removed",
        ),
        ("Races are late.", "Safety Committee to walk the slip by May 2021.", "removed"),
        ("No Safety Lead was appointed.", "Safety Lead to walk the slip in May.", "removed"),
    ],
)
def test_role_is_filled_where_those_who_hold_it_are_asked_for_something(after, again, expected):
    found = kinds(year(2020, "Races are late.", APPOINT), year(2021, after, again))
    assert found[-1] == expected


def test_role_that_was_filled_before_is_not_filled_by_what_is_asked_of_it():
    asked = "Safety Lead to walk the slip by May {}."
    old = year(2020, "Races are late.", APPOINT, asked.format(2020))
    new = year(2021, "Races are late.", asked.format(2021))
    assert kinds(old, new)[-1] == "removed"


@pytest.mark.parametrize("beside", ["a second", "another", "an extra", "a new", "one more"])
def test_role_beside_or_after_another_is_not_filled_by_what_is_asked_of_that_one(beside):
    appoint = f"Board to appoint {beside} Safety Lead by May 2020."
    old = year(2020, "Races are late.", appoint)
    new = year(2021, "Races are late.", "Safety Lead to walk the slip by May 2021.")
    assert kinds(old, new)[-1] == "removed"
