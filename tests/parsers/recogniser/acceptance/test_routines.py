"""Rotas, procedures, permissions and timelines, which look like logs of actions but are none."""

from time import process_time

import pytest

from parsers.errors import NoReview
from tests.building import heading, table
from tests.parsers.recogniser.plans import PLAN, read, rows_of

TASKS = ["Oil the winches of the yard", "Sweep the slipway", "Ring the bell on the quay"]
LOG = ("Action", "Who", "When")
TIMES = {
    "days of a rota": ("Daily, 7am", "Weekly", "Every morning"),
    "weekdays": ("Mondays", "Each Friday", "Twice a week"),
    "times of day": ("8.45am", "9:30", "Noon"),
    "times between which it is done": ("9.00-9.15", "9.15 to 10.30", "by 11.00"),
    "blank times of a form": ("HH:MM", "HH:MM", "HH:MM"),
    "how long each takes": ("20 min", "about 15 minutes", "1 hour"),
    "days of a procedure": ("Day 1", "5 working days", "14 days after the letter"),
    "whatever happens": ("On sighting a wreck", "As soon as the alarm sounds", "At the pier"),
    "when it is allowed": ("Any time", "While the gate is open", "Never"),
}
DATES = {
    "days": ("12 May", "by 3 June 2025", "Friday 4 July"),
    "terms": ("Autumn 2024", "Spring term", "End of summer"),
    "soon": ("Immediately", "As soon as possible", "ASAP"),
    "in its order": ("Once the crane is mended", "After half term", "Before launch"),
    "ongoing": ("On going", "Ongoing", "Done"),
    "one of several": ("Weekly", "12 May", "3 June"),
    "from a day on": ("Weekly from 1 May", "Daily until the launch", "Each visit from June"),
    "within a time": ("Within three months", "In two weeks", "This week"),
}


def log(times, headings=LOG, *more):
    rows = zip(TASKS, ["Bosun", "Crew", "Mate"], times, *more, strict=True)
    return table(headings, *rows)


@pytest.mark.parametrize("name", TIMES)
def test_what_is_done_again_or_after_something_is_no_log_of_actions(name):
    with pytest.raises(NoReview):
        read(log(TIMES[name]))


@pytest.mark.parametrize("name", DATES)
def test_what_is_due_is_a_log_of_actions(name):
    assert [text for _, text, _ in rows_of(read(log(DATES[name])))] == TASKS


@pytest.mark.parametrize("heading", ["When: Prompt", "When (cue)", "Prompt: when"])
def test_what_is_done_upon_a_cue_is_no_log_of_actions(heading):
    with pytest.raises(NoReview):
        read(log(("Last boat in", "Fog", "Red flag"), ("Action", "Who", heading)))


@pytest.mark.parametrize("heading", ["When: start", "When (promptly)", "Prompt action by when"])
def test_heading_of_due_times_may_say_more(heading):
    found = read(log(DATES["days"], ("Action", "Who", heading)))
    assert [text for _, text, _ in rows_of(found)] == TASKS


def test_steps_whose_days_count_from_a_letter_are_no_log():
    rows = [("1", TASKS[0], "Clerk", "5 working days"), ("2", TASKS[1], "Panel", "Day 20")]
    with pytest.raises(NoReview):
        read(table(("Step", "Action", "Owner", "Deadline"), *rows))


@pytest.mark.parametrize("heading", ["Status", "Progress", "RAG rating"])
def test_work_that_comes_again_is_a_log_where_it_says_how_far_it_is(heading):
    found = read(log(TIMES["days of a rota"], (*LOG, heading), ("Done", "Begun", "Late")))
    assert [text for _, text, _ in rows_of(found)] == TASKS


def test_actions_that_come_again_are_read_beside_statements():
    rows = [(*pair, "Cook", "Weekly") for pair in PLAN]
    found = read(table(("Finding", "Action", "Who", "When"), *rows))
    assert rows_of(found) == [("", s, [a]) for s, a in PLAN]


@pytest.mark.parametrize("heading", ["Trigger", "Trigger point", "Threshold"])
def test_what_sets_off_an_action_at_any_time_is_not_judged(heading):
    rows = [(f"Stage {n}", *pair, "Mate") for n, pair in enumerate(PLAN, 1)]
    with pytest.raises(NoReview):
        read(table(("Level", heading, "Action", "By whom"), *rows))


def test_trigger_stands_beside_what_is_judged():
    rows = [(statement, action, "Two wet days") for statement, action in PLAN]
    found = read(table(("Risk description", "Mitigation", "Trigger"), *rows))
    assert rows_of(found) == [("", s, [a]) for s, a in PLAN]


def test_times_of_thousands_of_marks_are_read_at_once():
    times = [f"{'. , ' * 5_000}{word}" for word in ("x", "y", "z")]
    begun = process_time()
    assert read(log(times)).sections
    assert process_time() - begun < 1  # 12 seconds where all that follows is read at each mark


AIMS = ("A dry yard for all", "A clean slipway", "Boats that hear the tide")
DUTIES = ("Oil the winches every day", "Sweep it each morning", "Ring the bell daily")


def aims(actions, title):
    return heading(title, 1), table(("Aim", "Action"), *zip(AIMS, actions, strict=True))


def test_duties_of_each_day_are_no_review():
    with pytest.raises(NoReview, match="done every day"):
        read(*aims(DUTIES, "Duties in the yard"))


def test_duties_may_be_told_by_the_times_beside_them():
    rows = [(*pair, "Every shift") for pair in zip(AIMS, TASKS, strict=True)]
    with pytest.raises(NoReview, match="done every day"):
        read(heading("Yard duties"), table(("Aim", "Action", "When"), *rows))


@pytest.mark.parametrize(
    ("actions", "title"),
    [
        (DUTIES, "Yard improvement plan"),
        (DUTIES, "Priorities of the yard"),
        ((*DUTIES[:2], "Buy a bell"), "Yard"),
        (("Oil the winches each term", "Sweep it weekly", "Ring it"), "Yard"),
    ],
)
def test_work_of_each_day_is_read_in_a_plan_or_beside_other_work(actions, title):
    assert [text for _, text, _ in rows_of(read(*aims(actions, title)))] == [*AIMS]
