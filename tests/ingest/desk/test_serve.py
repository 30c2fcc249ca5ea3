"""The verb serve: where it listens, whom it lets in, and what it says when it cannot."""

import socket
import sqlite3
import sys
from contextlib import closing

import pytest
from click.testing import CliRunner

from ingest.cli import main
from ingest.store.copies.snapshot import publish
from tests.desk import get


def run(*arguments, **options):
    arguments = ["serve", *map(str, arguments)]
    return CliRunner().invoke(main, arguments, catch_exceptions=False, **options)


@pytest.fixture
def served(monkeypatch):
    """What would be served, and where: nothing is, so that the verb ends."""
    pytest.importorskip("datasette.app", reason="the desk is not installed")
    calls = []

    def note(opened, listening):
        calls.append((opened, listening.getsockname()[0]))

    monkeypatch.setattr("ingest.desk.opening.run", note)
    return calls


def is_closed(opened):
    return opened.plugin_config("datasette-auth-passwords") is not None


def test_desk_is_for_this_machine_alone(db, served):
    result = run("--db", db, "--port", "0")
    assert result.stderr.startswith("http://127.0.0.1:")
    [(opened, host)] = served
    assert (host, is_closed(opened)) == ("127.0.0.1", False)


@pytest.mark.parametrize(("option", "host"), [("--password", "127.0.0.1"), ("--share", "0.0.0.0")])
def test_others_need_a_password(db, served, option, host):
    result = run("--db", db, "--port", "0", option, env={"REVIEWTRAIL_PASSWORD": "open sesame"})
    assert result.exit_code == 0
    [(opened, listens_at)] = served
    assert (listens_at, is_closed(opened)) == (host, True)


def test_password_is_asked_for_twice(db, served):
    result = run("--db", db, "--port", "0", "--share", input="sesame\nsesame\n")
    assert (result.exit_code, len(served)) == (0, 1)
    assert "sesame" not in result.output


def test_no_password_is_no_sharing(db, served):
    result = run("--db", db, "--share", input="")
    assert (result.exit_code, "set REVIEWTRAIL_PASSWORD" in result.stderr) == (2, True)
    assert served == []


def test_database_is_never_opened_as_one_that_does_not_change(db, served):
    run("--db", db, "--port", "0")
    assert served[0][0].get_database("reviews").is_mutable


def test_port_that_is_taken_is_said_in_a_sentence(db, served):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        result = run("--db", db, "--port", taken.getsockname()[1])
    assert result.exit_code == 2
    assert "Name another with --port." in result.stderr


def test_missing_datasette_is_said_with_what_to_do(db, monkeypatch):
    monkeypatch.setitem(sys.modules, "ingest.desk.opening", None)
    result = run("--db", db, "--port", "0")
    assert result.exit_code == 2
    assert result.stderr == (
        "Error: The desk needs Datasette. Install it with: pip install 'reviewtrail[desk]'\n"
    )


def test_database_of_something_else_is_not_served(tmp_path, served):
    with closing(sqlite3.connect(tmp_path / "other.db")) as other:
        other.execute("CREATE TABLE songs (title TEXT)")
    result = run("--db", tmp_path / "other.db")
    assert result.exit_code == 2
    assert "a database of something else" in result.stderr


def test_copy_that_was_published_is_served_and_left_as_it_is(db, tmp_path, served):
    publish(db, tmp_path / "copy.db")
    before = (tmp_path / "copy.db").read_bytes()
    assert run("--db", tmp_path / "copy.db", "--port", "0").exit_code == 0
    assert get(served[0][0], "/.json").json()["totals"]["statements"] == 8
    assert (tmp_path / "copy.db").read_bytes() == before


def test_file_that_is_no_database_is_said_in_a_sentence(tmp_path, served):
    (tmp_path / "letter.db").write_text("Dear Trustees, thank you for the biscuits. " * 50)
    result = run("--db", tmp_path / "letter.db")
    assert result.exit_code == 2
    assert "letter.db cannot be opened: file is not a database." in result.stderr


def test_database_that_is_not_there_is_not_made(tmp_path):
    assert run("--db", tmp_path / "missing.db").exit_code == 2
    assert not (tmp_path / "missing.db").exists()


# Who writes


def may_be_written(opened):
    from ingest.desk.asking import writer_of  # it needs Datasette, which may be missing

    return writer_of(opened) is not None


def test_desk_is_only_read_unless_it_is_said(db, served):
    run("--db", db, "--port", "0")
    assert not may_be_written(served[0][0])


def test_desk_is_edited_on_this_machine_alone(db, served):
    assert run("--db", db, "--port", "0", "--edit").exit_code == 0
    [(opened, host)] = served
    assert (host, is_closed(opened), may_be_written(opened)) == ("127.0.0.1", False, True)


@pytest.mark.parametrize("option", ["--share", "--password"])
def test_desk_of_others_is_not_edited_without_a_password_for_that(db, served, option):
    result = run("--db", db, "--edit", option, env={"REVIEWTRAIL_PASSWORD": "open sesame"})
    assert (result.exit_code, served) == (2, [])
    assert "--editor-password" in result.stderr


SECRETS = {"REVIEWTRAIL_PASSWORD": "open sesame", "REVIEWTRAIL_EDITOR_PASSWORD": "close sesame"}


def test_editors_of_a_network_have_a_password_of_their_own(db, served):
    result = run("--db", db, "--port", "0", "--share", "--editor-password", env=SECRETS)
    assert result.exit_code == 0
    [(opened, host)] = served
    assert (host, is_closed(opened), may_be_written(opened)) == ("0.0.0.0", True, True)


def test_editors_need_another_password_than_readers(db, served):
    secrets = dict.fromkeys(SECRETS, "open sesame")
    result = run("--db", db, "--share", "--editor-password", env=secrets)
    assert (result.exit_code, served) == (2, [])


def test_folder_for_files_is_for_a_desk_that_is_edited(db, served, tmp_path):
    result = run("--db", db, "--folder", tmp_path)
    assert (result.exit_code, served) == (2, [])


def test_files_that_are_added_are_kept_in_the_folder_that_is_named(db, served, tmp_path):
    from ingest.desk.asking import writer_of  # it needs Datasette, which may be missing

    assert run("--db", db, "--port", "0", "--edit", "--folder", tmp_path).exit_code == 0
    assert writer_of(served[0][0]).folder == tmp_path


def test_database_is_made_where_its_first_file_is_to_be_added(tmp_path, served):
    assert run("--db", tmp_path / "new.db", "--port", "0", "--edit").exit_code == 0
    assert get(served[0][0], "/.json").json()["reviews"] == []


def test_interrupt_ends_the_desk_and_is_no_fault(db, monkeypatch):
    from ingest.desk import opening

    async def interrupted(*_):
        asked.append(True)
        raise KeyboardInterrupt

    asked = []
    monkeypatch.setattr(opening, "_serve", interrupted)
    with closing(socket.socket()) as listening:
        opening.run(opening.desk(db), listening)
    assert asked == [True]
