"""Overdue is one question with one answer: the view, the report and the definition agree."""

from datetime import UTC, datetime

import pytest

from ingest.compare import compare
from ingest.compare.actions.attention import overdue
from ingest.reports import ReportOptions
from ingest.reports.report import build_report
from tests.database import rows
from tests.reviews import complete, review, section, source, statement

TEXTS = [
    ("oars rot;", ["Bosun to dry the oars by 31 March 2020."], {}),
    ("sails tear;", ["Bosun to patch the sails by 31 March 2020. (completed)"], {}),
    ("masts lean;", ["Bosun to set the masts upright."], {"By when": "T6 2020"}),
    ("ropes fray;", ["Bosun to splice the ropes annually in T4 2020."], {}),
    ("hulls leak;", ["Bosun to tar the hulls by T6 2020."], {"Status": "Closed"}),
    ("flags fade;", ["Bosun to dye the flags by 31 March 2098."], {}),
    ("bells crack;", ["Exceptions:", "Bosun to recast the bells by May 2020."], {}),
    ("lamps flicker;", ["None."], {"By when": "T6 2020"}),
]


def year(number):
    made = (
        statement(f"1.{n}", text, *actions, **columns)
        for n, (text, actions, columns) in enumerate(TEXTS, 1)
    )
    return complete(review(section("1", *made), year=number))


@pytest.fixture
def today():
    return datetime.now(UTC).date()


def test_view_has_the_actions_that_the_definition_calls_overdue(store, path, today):
    store.add(source(), year(2021))
    found = rows(path, "SELECT number, bullet FROM overdue_actions ORDER BY sort_key")
    assert found == [(b.entry.name, b.number) for b in overdue(year(2021), today)]
    assert found == [("1.1", 1), ("1.3", 1), ("1.7", 2)]


def test_report_lists_what_the_view_has(today):
    made = build_report([compare(year(2020), year(2021))], ReportOptions(today))
    topic = next(topic for topic in made.topics if topic.key == "overdue")
    assert sorted(item.text for item in topic.items) == sorted(
        bullet.action.text for bullet in overdue(year(2021), today)
    )
