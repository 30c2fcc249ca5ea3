"""What is read through a connection that somebody else has opened, as Datasette does."""

import sqlite3
from contextlib import closing

import pytest

from ingest.store.borrowed_connection import earlier_reviews, pins, successive_reviews
from ingest.store.series import PinRecord, StoredPin
from tests.reviews import complete, review, section, source, statement

NOON = "2026-11-24T12:00:00Z"
KEY = "birchwoodtrust/sendreview"
PIN = StoredPin(2020, "1.1", 2021, "1.1")


@pytest.fixture
def connection(store, path):
    """A database of four years and, of another review, one."""
    titles = ["SEND Review"] * 4 + ["Food Review"]
    for n, (year, title) in enumerate(zip((2020, 2021, 2022, 2023, 2021), titles, strict=True)):
        made = review(section("1", statement("1.1", "pupils meet;")), year=year, title=title)
        store.add(source(f"{n}.docx"), complete(made))
    store.threads.pin(PinRecord(KEY, PIN, NOON))
    with closing(sqlite3.connect(path)) as opened:
        yield opened


def years(held):
    return [(each.review.title, each.review.year) for each in held]


def id_of(connection, year):
    sql = "SELECT id FROM reviews WHERE year = ? AND title = 'SEND Review'"
    return connection.execute(sql, [year]).fetchone()[0]


@pytest.mark.parametrize("last", [2021, 2022, 2023])
def test_reviews_between_two_years_are_those_of_one_series(connection, last):
    found = successive_reviews(connection, id_of(connection, 2020), id_of(connection, last))
    assert years(found) == [("SEND Review", year) for year in range(2020, last + 1)]


@pytest.mark.parametrize("year", [2020, 2021, 2023])
def test_reviews_before_a_year_are_those_of_one_series(connection, year):
    found = earlier_reviews(connection, id_of(connection, year))
    assert years(found) == [("SEND Review", before) for before in range(2020, year)]


def test_pins_of_a_review_are_those_of_its_series(connection):
    assert pins(connection, id_of(connection, 2023)) == [PIN]
    (other,) = connection.execute("SELECT id FROM reviews WHERE title = 'Food Review'").fetchone()
    assert pins(connection, other) == []
