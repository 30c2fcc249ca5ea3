"""The copy for others: whole, atomic, and without initials and original files where asked."""

import errno
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from ingest.store import AddOptions, Store
from ingest.store.copies import snapshot
from ingest.store.copies.snapshot import SameDatabase, SnapshotUnwritable, publish
from ingest.store.corrections import NewCorrectionRow
from parsers.corrections import Correction, evidence
from tests.command import run
from tests.database import column, dump, rows
from tests.reviews import action, review, section, source, statement


@pytest.fixture
def db(tmp_path):
    path = tmp_path / "reviews.db"
    signed = action("LJM to report to TSL (AB). Linked to 1.2 and SEND, HR", "1.2")
    numbered = [
        statement("1.1", "AB leads.", signed, Owner="LJM"),
        statement("1.2", "CARE is good."),
    ]
    with Store(path) as store:
        store.add(source("AB 2020.docx"), review(section("1", *numbered, title="CARE")))
        keep(store._db, b"the file of AB")
    return path


def keep(db, content):
    """An original, whatever its other columns are."""
    required = {"document_id": 1, "content": content}
    db.table("originals").insert(required, ignore=True)


def test_copy_holds_what_the_database_holds(db, tmp_path):
    publish(db, tmp_path / "copy.db")
    assert dump(tmp_path / "copy.db") == dump(db)


def test_copy_holds_what_stands_in_the_log_of_a_writer_still(db, tmp_path):
    with Store(db) as store:
        store.add(source("2021.docx"), review(section("1", statement("1.1")), year=2021))
        publish(db, tmp_path / "copy.db")
    assert column(tmp_path / "copy.db", "SELECT max(year) FROM reviews") == [2021]


def test_copy_is_one_file_that_takes_the_place_of_the_last(db, tmp_path):
    out = tmp_path / "out" / "copy.db"
    out.parent.mkdir()
    publish(db, out)
    before = out.stat().st_ino
    publish(db, out)
    assert os.listdir(out.parent) == ["copy.db"]
    assert out.stat().st_ino != before
    assert column(out, "PRAGMA journal_mode") == ["delete"]


def test_copy_that_cannot_be_written_leaves_the_last(db, tmp_path, monkeypatch):
    out = tmp_path / "copy.db"
    out.write_bytes(b"the last copy")
    monkeypatch.setattr("ingest.store.copies.snapshot._redact", fail)
    with pytest.raises(SnapshotUnwritable, match="disk is full"):
        publish(db, out, redact=True)
    assert out.read_bytes() == b"the last copy"
    assert not list(tmp_path.glob(".copy.db*"))


def test_copy_on_a_disk_that_is_only_read_is_a_sentence(db, tmp_path, monkeypatch):
    def read_only(*_, **__):
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(Path, "unlink", read_only)
    with pytest.raises(SnapshotUnwritable, match="cannot be written: unable to open"):
        publish(db, tmp_path / "gone" / "copy.db")


def fail(*_):
    raise sqlite3.OperationalError("database or disk is full")


def test_database_does_not_become_its_own_copy(db):
    with pytest.raises(SameDatabase):
        publish(db, db)


def test_redacted_copy_has_persons_for_initials(db, tmp_path):
    publish(db, tmp_path / "copy.db", redact=True)
    found = column(tmp_path / "copy.db", "SELECT text FROM actions")
    assert found == ["Person 2 to report to Person 3 (Person 1). Linked to 1.2 and SEND, HR"]
    assert column(tmp_path / "copy.db", "SELECT text FROM extras") == ["Person 2"]
    assert column(tmp_path / "copy.db", "SELECT text FROM statements") == [
        "Person 1 leads.",
        "CARE is good.",
    ]
    assert column(tmp_path / "copy.db", "SELECT name FROM documents") == ["Person 1 2020.docx"]


def test_redacted_copy_has_no_original_files(db, tmp_path):
    publish(db, tmp_path / "copy.db", redact=True)
    assert rows(db, "SELECT count(*) FROM originals") == [(1,)]
    assert rows(tmp_path / "copy.db", "SELECT count(*) FROM originals") == [(0,)]


@pytest.fixture
def careless(monkeypatch):
    """SQLite as it is built where it leaves in the file what was deleted; many builds do not."""
    connect = sqlite3.connect

    def connected(*arguments, **more):
        connection = connect(*arguments, **more)
        connection.execute("PRAGMA secure_delete = OFF")
        return connection

    monkeypatch.setattr(snapshot.sqlite3, "connect", connected)


@pytest.mark.parametrize("word", [b"LJM", b"the file of"])
def test_redacted_copy_holds_no_trace(db, tmp_path, word, careless):
    publish(db, tmp_path / "copy.db", redact=True)
    assert word in db.read_bytes()
    assert word not in (tmp_path / "copy.db").read_bytes()


def test_redacted_copy_is_searched_by_its_own_words(db, tmp_path):
    publish(db, tmp_path / "copy.db", redact=True)
    found = "SELECT count(*) FROM actions_fts WHERE actions_fts MATCH '{}'"
    assert rows(tmp_path / "copy.db", found.format("report")) == [(1,)]
    assert rows(tmp_path / "copy.db", found.format("ljm")) == [(0,)]


def test_redacted_copy_is_whole(db, tmp_path):
    publish(db, tmp_path / "copy.db", redact=True)
    with closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert copy.execute("PRAGMA foreign_key_check").fetchall() == []


def test_name_that_was_given_and_is_not_there_is_told(db, tmp_path):
    given = ["--redact", "--name", "Typo Name"]
    told = run("publish", tmp_path / "copy.db", "--db", db, *given).output
    assert "  Typo Name: not found: is it so spelled?\n" in told


def test_verb_publishes_and_says_where(db, tmp_path):
    result = run("publish", tmp_path / "copy.db", "--db", db, "--redact")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "copy.db" in result.stderr
    assert column(tmp_path / "copy.db", "SELECT text FROM extras") == ["Person 2"]


def test_verb_does_not_replace_the_database(db):
    result = run("publish", db, "--db", db)
    assert result.exit_code == 2
    assert "is the database itself" in result.stderr


@pytest.mark.parametrize("who", ["Kemi Okafor", "kemi"])
@pytest.mark.parametrize("note", ["", "seen in May"])
def test_redacted_copy_does_not_tell_who_corrected_what(db, tmp_path, who, note):
    said = Correction("year", "2022", who, "2026-11-24T06:05:00Z", note, as_read="2021")
    with Store(db) as store:
        made = review(section("1", statement("1.1", "a kemi is kept.")), year=2021)
        options = AddOptions([NewCorrectionRow("2021.docx", said)])
        store.add(source("2021.docx"), made, options=options)
        store._db.execute("UPDATE statements SET judgement_words = ?", [evidence(said)])
        store._db.commit()
    publish(db, tmp_path / "copy.db", redact=True)
    assert who.encode() in db.read_bytes()
    held = "\n".join(dump(tmp_path / "copy.db")).replace("a kemi is kept", "")
    assert who not in held
    assert column(tmp_path / "copy.db", "SELECT who FROM corrections") == ["a person"]
