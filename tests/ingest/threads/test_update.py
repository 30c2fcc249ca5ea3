"""Threads brought up to date: only what changed is compared, with no transaction open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.store import Store
from ingest.store.series import PinRecord, StoredPin
from ingest.threads import compute
from ingest.threads.compute import compared_series
from ingest.threads.update import update_threads
from tests.database import column, rows
from tests.reviews import source
from tests.years import CHOIRS, GARDENS, HALVES, HEARING, LIBRARY, WHOLE, year

TEXTS = [HEARING, LIBRARY, GARDENS, CHOIRS, WHOLE, *HALVES]
FIRST, SECOND, THIRD = (year(2020 + n, *TEXTS[n : n + 3]) for n in range(3))
CORRECTED = year(2022, *TEXTS[:4])


@pytest.fixture
def compared(monkeypatch):
    """The years that are compared, in their order."""
    found = []
    year_pair = compute.year_pair

    def note(held, pins):
        found.append(tuple(each.review.year for each in held))
        return year_pair(held, pins)

    monkeypatch.setattr(compute, "year_pair", note)
    return found


def test_year_that_comes_is_compared_with_its_neighbours_alone(add, compared):
    add(FIRST, THIRD, year(2023, *TEXTS))
    compared.clear()
    add(SECOND)
    assert compared == [(2020, 2021), (2021, 2022)]


def test_year_that_is_corrected_is_compared_anew_and_no_other(add, compared):
    add(FIRST, SECOND, THIRD)
    compared.clear()
    add(CORRECTED)
    assert compared == [(2021, 2022)]


def test_year_of_another_series_is_no_reason_to_compare(add, compared):
    add(FIRST, SECOND)
    compared.clear()
    add(year(2021, *TEXTS, title="Another Review"))
    assert compared == []


def test_pin_has_its_own_years_compared_anew(add, store, compared):
    add(FIRST, SECOND, THIRD)
    compared.clear()
    store.threads.pin(
        PinRecord(key(store), StoredPin(2020, "1.2", 2021, "1.2"), "2026-01-01T00:00:00Z")
    )
    update_threads(store)
    assert compared == [(2020, 2021)]


def test_all_is_compared_anew_where_another_version_may_compare_otherwise(add, store, compared):
    add(FIRST, SECOND, THIRD)
    compared.clear()
    store.threads.outdate_all()
    update_threads(store)
    assert compared == [(2020, 2021), (2021, 2022)]


def key(store):
    return store.threads.series()[0].key


def test_database_can_be_written_while_years_are_compared(add, store, path, monkeypatch):
    store.add(source("first.docx"), FIRST)
    store.add(source("second.docx"), SECOND)
    year_pair = compute.year_pair

    def with_another_writer(*given):
        with Store(path) as other:
            other.add(source("else.docx"), year(1999, "x.", title="Another Review"))
        return year_pair(*given)

    monkeypatch.setattr(compute, "year_pair", with_another_writer)
    update_threads(store)
    assert column(path, "SELECT DISTINCT year FROM reviews ORDER BY 1") == [1999, 2020, 2021]


def test_fault_of_comparing_is_told_and_not_tried_for_ever(store, monkeypatch):
    store.add(source("first.docx"), FIRST)
    store.add(source("second.docx"), SECOND)
    monkeypatch.setattr(compute, "year_pair", lambda *given: {}["no such key"])
    with pytest.raises(KeyError, match="no such key"):
        update_threads(store)


def test_series_that_changes_while_it_is_compared_is_begun_again(store, path, monkeypatch):
    store.add(source("first.docx"), FIRST)
    store.add(source("wrong.docx"), year(2021, "z."))
    year_pair = compute.year_pair
    came = iter([True])

    def with_another_writer(*given):
        if next(came, False):
            with Store(path) as other:
                other.add(source("second.docx"), SECOND)
        return year_pair(*given)

    monkeypatch.setattr(compute, "year_pair", with_another_writer)
    update_threads(store)
    sql = "SELECT count(*) FROM statement_pairs WHERE from_statement_id AND to_statement_id"
    assert column(path, sql) == [2]
    assert rows(path, "PRAGMA foreign_key_check") == []
    assert column(path, "SELECT series FROM outdated_threads") == []


def test_threads_that_another_process_has_saved_meanwhile_are_left(store, path, monkeypatch):
    store.add(source("first.docx"), FIRST)
    store.add(source("second.docx"), SECOND)
    year_pair = compute.year_pair
    came = iter([True])

    def with_another_process(*given):
        if next(came, False):
            with Store(path) as other:
                update_threads(other)
        return year_pair(*given)

    monkeypatch.setattr(compute, "year_pair", with_another_process)
    update_threads(store)
    assert column(path, "SELECT count(*) FROM threads") == [4]


@given(
    st.lists(st.lists(st.sampled_from(TEXTS), unique=True, max_size=6), min_size=1, max_size=4),
    st.lists(st.tuples(*[st.integers(0, 4), st.integers(1, 4)] * 2, st.booleans()), max_size=2),
)
def test_threads_of_the_database_are_those_of_the_report(tmp_path_factory, years, pinned):
    reviews = [year(2020 + n, *texts) for n, texts in enumerate(years)]
    pins = [
        StoredPin(2020 + a, f"1.{m}", 2020 + b, f"1.{n}", together)
        for a, m, b, n, together in pinned
        if a < b
    ]
    with Store(tmp_path_factory.mktemp("threads") / "a.db") as store:
        for n, made in enumerate(reviews):
            store.add(source(f"{n}.docx"), made)
        for pin in pins:
            store.threads.pin(PinRecord(key(store), pin, "2026-01-01T00:00:00Z"))
        update_threads(store)
        held = store.threads.reviews(key(store))
        ids = {each.review.year: each.statements for each in held}
        report = compared_series(held, store.threads.pins(key(store)))
        sql = "SELECT id, ending FROM threads ORDER BY id"
        stored = {tuple(row.values()) for row in store._db.query(sql)}
    assert stored == {
        (ids[thread.steps[0].year][thread.steps[0].entry.position - 1], thread.end)
        for thread in report.threads
    }
