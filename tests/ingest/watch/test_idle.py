"""A look at a folder in which nothing has changed: it opens no file and asks for no record."""

import os
import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from ingest.store import Store
from ingest.watch import stability
from tests.database import column
from tests.office import opened


@pytest.fixture
def office(tmp_path):
    with opened(tmp_path) as made:
        made.drop("2020.txt")
        made.drop("letter.txt", "Dear Trustees")
        yield made


@pytest.fixture
def asked(monkeypatch):
    """A list with an item for each time that the records of the database were asked for."""
    calls = []
    records = Store.records

    def counted(store):
        calls.append("records")
        return records(store)

    monkeypatch.setattr(Store, "records", counted)
    return calls


@pytest.fixture
def opened_files(monkeypatch):
    """The names of the files that were opened."""
    names = []
    read_bytes = stability.read_bytes

    def told(path):
        names.append(path.name)
        return read_bytes(path)

    monkeypatch.setattr(stability, "read_bytes", told)
    return names


def finished(office):
    """The states of the files once nothing is left to do."""
    office.settle()
    return states(office)


def states(office):
    return {name: verdict.state.value for name, verdict in office.look().items()}


def change(office, sql):
    """What another process does to the database."""
    with closing(sqlite3.connect(office.database)) as db, db:
        db.execute(sql)


def test_look_that_changes_nothing_asks_for_nothing(office, asked):
    before = finished(office)
    asked.clear()
    assert states(office) == before
    assert asked == []


def test_look_after_a_file_has_come_is_a_whole_one(office):
    finished(office)
    office.drop("2021.txt", "2021 new.")
    assert office.settle()["2021.txt"].state.value == "read"


def test_look_after_another_process_wrote_is_a_whole_one(office, asked):
    finished(office)
    change(office, "DELETE FROM documents WHERE name = 'letter.txt'")
    asked.clear()
    office.look()
    assert asked


@pytest.mark.parametrize("name", ["status.html", "status.txt"])
def test_page_that_was_taken_away_is_written_at_the_next_look(office, name):
    finished(office)
    (office.status / name).unlink()
    office.look()
    assert (office.status / name).is_file()


def test_page_is_written_now_and_then_to_show_that_someone_looks(office):
    finished(office)
    before = office.page()
    office.look(timedelta(minutes=11).total_seconds())
    assert office.page() != before


def test_file_that_waits_is_looked_at_again(office):
    office.look()
    assert office.look()["2020.txt"].state.value == "read"


def test_start_opens_no_file_that_is_as_it_was_read(office, opened_files):
    before = finished(office)
    office.restart()
    opened_files.clear()
    assert states(office) == before
    assert opened_files == []


def test_start_reads_a_file_that_was_written_over_with_its_time_kept(office):
    finished(office)
    path = office.folder / "2020.txt"
    saved = path.stat().st_mtime_ns
    path.write_bytes(path.read_bytes().replace(b"pupils", b"people"))
    os.utime(path, ns=(saved, saved))
    change(office, "UPDATE documents SET seen_at = '2020-01-01T00:00:00Z'")
    office.restart()
    office.settle()
    assert len(column(office.database, "SELECT id FROM reviews")) == 2


def test_start_of_another_version_reads_again_what_was_refused(office, opened_files):
    finished(office)
    office.restart()
    office.version = "2.0"
    opened_files.clear()
    office.settle()
    assert set(opened_files) == {"letter.txt"}
