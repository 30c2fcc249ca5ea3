"""Whether an action is open, asks for something, is overdue; by its status and its deadlines."""

from datetime import date

import pytest

from parsers.meaning.standing import acts, asks, is_open, is_overdue, last_due, next_day
from parsers.review import Action, Deadline, Status

MARCH, JUNE = (Deadline(f"{day}", "date", starts=day, ends=day) for day in (
    date(2021, 3, 31), date(2021, 6, 30)
))  # fmt: skip
YEARLY = JUNE._replace(recurrence="annual")


def made(status="open", due=(), column_due=()):
    return Action("Ask.", status=Status(status, ""), due=due, column_due=column_due)


@pytest.mark.parametrize(
    ("status", "open_", "asking", "acting"),
    [
        ("open", True, True, True),
        ("done", False, True, True),
        ("stopped", False, True, False),
        ("superseded", False, True, False),
        ("none", False, False, False),
        ("link", False, False, False),
    ],
)
def test_what_an_action_is_follows_from_its_status(status, open_, asking, acting):
    action = made(status)
    assert (is_open(action), asks(action), acts(action)) == (open_, asking, acting)


@pytest.mark.parametrize(
    ("due", "column_due", "day"),
    [
        ((MARCH, JUNE), (), JUNE.ends),
        ((MARCH,), (JUNE,), MARCH.ends),
        ((), (JUNE,), JUNE.ends),
        ((YEARLY,), (), None),
        ((MARCH, YEARLY), (), MARCH.ends),
        ((), (), None),
    ],
)
def test_action_is_due_by_its_own_last_day_else_by_its_columns(due, column_due, day):
    assert last_due(made(due=due, column_due=column_due)) == day


@pytest.mark.parametrize(
    ("due", "column_due", "today", "day"),
    [
        ((JUNE, MARCH), (), date(2021, 3, 30), MARCH.ends),
        ((JUNE, MARCH), (), date(2021, 3, 31), MARCH.ends),  # today is not over
        ((JUNE, MARCH), (), date(2021, 4, 1), JUNE.ends),
        ((JUNE, MARCH), (), date(2021, 7, 1), None),
        ((YEARLY,), (), date(2021, 3, 30), None),
        ((), (JUNE,), date(2021, 3, 30), JUNE.ends),
        ((MARCH,), (JUNE,), date(2021, 4, 1), None),
    ],
)
def test_next_day_is_the_first_that_is_not_over(due, column_due, today, day):
    assert next_day(made(due=due, column_due=column_due), today) == day


@pytest.mark.parametrize(
    ("status", "today", "expected"),
    [
        ("open", date(2021, 4, 1), True),
        ("open", date(2021, 3, 31), False),
        ("done", date(2021, 4, 1), False),
        ("stopped", date(2021, 4, 1), False),
    ],
)
def test_open_action_is_overdue_after_its_last_day(status, today, expected):
    assert is_overdue(made(status, due=(MARCH,)), today) is expected
