"""The command line: what it prints where, and with which exit code it ends."""

import gc
import json
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

import pytest

import parsers
from ingest.cli import main
from parsers.errors import EncryptedFile
from tests.command import run
from tests.database import dump, rows

pytestmark = pytest.mark.usefixtures("in_process")

ROOT = Path(__file__).resolve().parents[3]

REVIEW = """
<title>SEND Review 2020</title><h1>Birchwood Schools Trust</h1><h1>SEND Review 2020</h1>
<h2>1.0 LEADERSHIP</h2>
<table>
<tr><th>EVALUATIVE STATEMENTS</th><th>ACTION</th></tr>
<tr><td>1.1 leaders know every pupil;</td><td><ul><li>Heads meet – T1. Linked to 1.2</ul></td></tr>
<tr><td>1.2 governors ask questions.</td><td><ul><li>Clerk to minute.<li>Chair reads.</ul></td></tr>
</table>
"""

LETTER = (
    "this is a text of 1 paragraph without a table of statements and actions, so this is no review."
    " A review needs a table, or numbered statements, each with lines that begin with “Action:” or"
    " a list of what to do below it; check that it is the right file."
)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with two reviews and a file that is none; the work goes on in it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "drop").mkdir()
    for name, text in {
        "2020.html": REVIEW,
        "2021.html": REVIEW.replace("2020", "2021"),
        "letter.html": "<html><p>Dear Trustees, thank you for the biscuits.</p></html>",
    }.items():
        (tmp_path / "drop" / name).write_text(text, encoding="utf-8")
    return tmp_path


def program(*arguments, **options):
    """reviewtrail as a process of its own."""
    code = "from ingest.cli import main; main(prog_name='reviewtrail')"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **options.pop("env", {})}
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)],
        **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "env": environment, **options},
    )


# parse


def test_parse_prints_one_review_as_readable_json(folder):
    result = run("parse", "drop/2020.html")
    review = json.loads(result.stdout)
    assert (review["file"], review["year"]) == ("drop/2020.html", 2020)
    assert review["sections"][0]["statements"][0]["links"] == ["1.2"]
    assert result.stdout.startswith('{\n  "file"')
    assert (result.exit_code, result.stderr) == (0, "")


def test_parse_prints_several_reviews_as_a_line_each(folder):
    result = run("parse", "drop/2020.html", "drop/2021.html")
    assert [json.loads(line)["year"] for line in result.stdout.splitlines()] == [2020, 2021]


def test_parse_keeps_dashes_as_printed(folder):
    assert "meet – T1" in run("parse", "drop/2020.html").stdout


def test_parse_of_a_single_file_looks_for_no_garbage(folder):
    run("parse", "drop/2020.html")
    assert not gc.isenabled()


def test_parse_of_several_files_looks_for_garbage(folder):
    run("parse", "drop/2020.html", "drop/2021.html")
    assert gc.isenabled()


def test_parse_looks_for_no_garbage_when_it_ends(folder):
    code = (
        "import atexit, gc, sys; atexit.register(lambda: print(gc.get_freeze_count()))\n"
        "from ingest.cli import main; main()"
    )
    command = [sys.executable, "-c", code, "parse", "drop/2020.html"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    ended = subprocess.run(command, capture_output=True, check=True, env=environment)
    assert int(ended.stdout.splitlines()[-1]) > 0


def test_parse_of_a_refused_file_says_why_on_standard_error(folder):
    result = run("parse", "drop/letter.html")
    assert result.stdout == ""
    assert result.stderr == f"drop/letter.html: {LETTER} [no-review]\n"
    assert result.exit_code == 1


def test_terminal_alone_tells_where_headings_are_named(folder):
    Path("drop/list.html").write_text("<table><tr><th>Name<th>Room</tr><tr><td>A<td>1</tr></table>")
    where = "They are named in reviewtrail.toml ([headings])."
    result = run("parse", "drop/list.html")
    assert result.stderr.endswith(
        f"to make the headings of its columns known. {where} [no-review]\n"
    )
    assert where not in run("parse", "--json", "drop/list.html").stdout


def test_parse_tells_the_refusal_as_json_if_asked_to(folder):
    result = run("parse", "--json", "drop/letter.html", "drop/2020.html")
    refused, read = map(json.loads, result.stdout.splitlines())
    error = {"code": "no-review", "message": LETTER}
    assert refused == {"file": "drop/letter.html", "error": error}
    assert read["year"] == 2020
    assert (result.exit_code, result.stderr) == (1, "")


def test_refused_file_does_not_stop_the_next(folder):
    result = run("parse", "drop/letter.html", "drop/2020.html")
    assert json.loads(result.stdout)["year"] == 2020
    assert result.exit_code == 1


def test_fault_of_the_parser_is_a_sentence(folder, monkeypatch):
    monkeypatch.setattr(parsers, "read_review", lambda *_: 1 / 0)
    result = run("parse", "drop/2020.html")
    assert "ZeroDivisionError" in result.stderr
    assert "Traceback" not in result.stderr
    assert result.exit_code == 1


def test_debug_shows_where_a_fault_arose(folder):
    code = (
        "import parsers; parsers.read_review = lambda *_: 1 / 0;"
        "from ingest.cli import main; main(['--debug', 'parse', 'drop/2020.html'])"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, env=environment)
    assert b"Traceback" in done.stderr
    assert done.returncode == 1


# ingest


def test_ingest_says_what_became_of_each_file(folder):
    result = run("ingest", "drop")
    assert result.stdout.splitlines() == [
        "drop/2020.html: 2 statements, 3 actions, 1 link, 0 warnings",
        "drop/2021.html: 2 statements, 3 actions, 1 link, 0 warnings",
    ]
    assert result.stderr.splitlines() == [
        f"drop/letter.html: {LETTER} [no-review]",
        "3 files: 2 read, 1 refused. Database: reviews.db",
    ]
    assert result.exit_code == 1


@pytest.mark.parametrize("verb", [["ingest", "drop"], ["check"]])
def test_name_of_a_file_cannot_break_its_line_or_command_a_terminal(folder, verb):
    odd = folder / "drop" / "two\nlines\x1b[31m\u202e.html"
    (folder / "drop" / "2021.html").rename(odd)
    odd.with_suffix(".jpg").touch()
    run("ingest", "drop")
    output = run(*verb).output
    assert "two\\nlines\\x1b[31m\\u202e.html: " in output
    assert not {"\x1b", "\u202e"} & {*output}


def test_ingest_of_good_files_ends_with_zero(folder):
    assert run("ingest", "drop/2020.html", "drop/2021.html").exit_code == 0


def test_ingest_a_second_time_changes_nothing(folder):
    run("ingest", "drop", "--db", "new.db")
    before = dump("new.db")
    result = run("ingest", "drop", "--db", "new.db")
    assert "drop/2020.html: already held (2020)" in result.stdout
    assert "3 files: 2 already held, 1 refused." in result.stderr
    assert dump("new.db") == before


def test_ingest_of_one_file_needs_no_total(folder):
    assert run("ingest", "drop/2020.html").stderr == ""


def test_ingest_prints_a_line_of_json_for_each_file(folder):
    result = run("ingest", "--json", "drop")
    outcomes = [json.loads(line) for line in result.stdout.splitlines()]
    assert [outcome["outcome"] for outcome in outcomes] == ["stored", "stored", "refused"]
    assert outcomes[0]["statements"] == 2
    assert outcomes[2]["error"]["code"] == "no-review"


def test_given_year_and_organisation_win(folder):
    run("ingest", "drop/2020.html", "--year", "2018", "--organisation", "Ashdown Trust")
    found = rows("reviews.db", "SELECT organisation, organisation_source, year FROM reviews")
    assert found == [("Ashdown Trust", "person", 2018)]


def test_verbose_says_what_each_warning_is(folder):
    (folder / "links.html").write_text(REVIEW.replace("to 1.2", "to 1.7"), encoding="utf-8")
    result = run("ingest", "links.html", "--verbose")
    assert "1 warning" in result.stdout
    assert "[dangling-link]" in result.stderr


def test_files_that_are_no_documents_are_named_unless_they_are_given(folder):
    (folder / "drop" / "logo.png").write_bytes(b"\x89PNG")
    assert "drop: passed over, no documents: logo.png" in run("ingest", "drop").stderr
    assert "picture" in run("ingest", "drop/logo.png").stderr


def test_file_that_is_named_twice_is_read_once(folder):
    result = run("ingest", "drop/2020.html", "drop/2020.html", "--json")
    assert len(result.stdout.splitlines()) == 1


# Wrong usage: a sentence, never a traceback


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["parse"], "Missing argument 'FILE...'"),
        (["parse", "gone.docx"], "File 'gone.docx' does not exist"),
        (["parse", "drop"], "File 'drop' is a directory"),
        (["ingest"], "Missing argument 'PATH...'"),
        (["ingest", "gone"], "Path 'gone' does not exist"),
        (["ingest", "nothing"], "no document of a kind that can be read in nothing"),
        (["ingest", "drop", "--year", "20"], "not in the range"),
        (["ingest", "drop", "--db", "nowhere/reviews.db"], "cannot be opened"),
        (["ingest", "drop", "--db", "drop"], "is a directory"),
        (["ingest", "drop", "--db", "drop/letter.html"], "not a database"),
        (["devour", "drop"], "No such command 'devour'"),
    ],
)
def test_wrong_usage_is_a_sentence_and_exit_code_2(folder, arguments, words):
    (folder / "nothing").mkdir()
    result = run(*arguments)
    assert words in result.stderr
    assert (result.exit_code, result.stdout) == (2, "")


def test_folder_without_reviews_makes_no_database(folder):
    (folder / "nothing").mkdir()
    run("ingest", "nothing")
    assert not Path("reviews.db").exists()


def test_file_that_may_not_be_read_is_refused(folder, monkeypatch):
    def forbidden(_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", forbidden)
    result = run("parse", "drop/2020.html")
    assert "Permission denied" in result.stderr
    assert "[unreadable]" in result.stderr
    assert result.exit_code == 1


def test_database_that_another_program_holds_is_a_sentence(folder, monkeypatch):
    run("ingest", "drop/2020.html")
    monkeypatch.setattr("ingest.store.database.opening._BUSY_SECONDS", 0.01)
    with closing(sqlite3.connect("reviews.db")) as other:
        other.execute("BEGIN IMMEDIATE")
        result = run("ingest", "drop/2021.html")
    assert result.stderr == (
        "Error: the database cannot be read or written: database is locked. "
        "Try again when the other program that writes to it has ended.\n"
    )
    assert result.exit_code == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ["compare", "2020", "2021", "-o", "missing/report.html"],
        ["graph", "-o", "missing/graph.svg"],
        ["digest", "--all", "-o", "taken/letters"],
        ["export", "taken/data"],
    ],
    ids=lambda arguments: arguments[0],
)
def test_place_that_cannot_be_written_to_is_a_sentence(folder, arguments):
    run("ingest", "drop")
    Path("taken").touch()
    result = run(*arguments)
    place = arguments[-1]
    assert result.stderr.startswith(f"Error: {place} cannot be written (")
    assert "name another place" in result.stderr
    assert result.exit_code == 2


def test_export_that_fails_on_its_way_is_a_sentence_alone(folder):
    run("ingest", "drop")
    Path("data/statements.csv").mkdir(parents=True)
    with program("export", "data", "--db", "reviews.db") as exporting:
        _, told = exporting.communicate()
    assert told.decode().startswith("Error: data cannot be written (")
    assert told.count(b"\n") == 1
    assert exporting.returncode == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is full")
def test_output_to_a_full_disk_is_a_sentence(folder):
    with (
        open("/dev/full", "wb") as full,
        program("parse", "drop/2020.html", stdout=full) as parsing,
    ):
        _, told = parsing.communicate()
    assert told == b"Error: the disk is full. Make room on it and try again.\n"
    assert parsing.returncode == 2


# Help


@pytest.mark.parametrize("verb", main.list_commands(None))
def test_help_of_each_verb_has_an_example(verb):
    result = run(verb, "--help")
    assert f"reviewtrail {verb} " in result.stdout.split("Examples:")[1]


def test_version_is_told():
    assert run("--version").stdout.startswith("reviewtrail ")


# What is loaded


@pytest.mark.parametrize(
    ("arguments", "needless"),
    [
        (["--help"], {"lxml", "bs4", "docx", "pdfplumber", "sqlite_utils", "rich"}),
        (["parse", "--help"], {"lxml", "bs4", "docx", "pdfplumber", "sqlite_utils", "rich"}),
        (["parse", "drop/2020.html"], {"docx", "pdfplumber", "sqlite_utils", "rich", "zipfile"}),
        (["parse", str(ROOT / "samples/reviews/2023.docx")], {"bs4", "pdfplumber", "_hashlib"}),
        (["parse", "gone.html"], {"lxml", "bs4", "docx", "pdfplumber", "sqlite_utils", "rich"}),
        (["ingest", "drop/2020.html"], {"docx", "pdfplumber", "rich", "pandas", "numpy"}),
    ],
    ids=lambda value: " ".join(sorted(value)),
)
def test_only_what_is_needed_is_loaded(folder, arguments, needless):
    code = (
        "import sys\nfrom ingest.cli import main\n"
        "try: main(sys.argv[1:])\nexcept SystemExit: pass\n"
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert set(done.stderr.split()) & needless == set()


# The terminal, pipes and signals


def test_json_is_utf_8_whatever_the_console_speaks(folder):
    process = program("parse", "drop/2020.html", env={"PYTHONIOENCODING": "cp1252"})
    assert "meet – T1" in process.communicate()[0].decode("utf-8")


def test_name_that_the_console_cannot_show_is_escaped(folder):
    Path("drop/2020.html").rename("план.html")
    process = program("ingest", "план.html", env={"PYTHONIOENCODING": "cp1252"})
    assert b"\\u043f\\u043b\\u0430\\u043d.html: 2 statements" in process.communicate()[0]
    assert process.returncode == 0


def test_closed_pipe_is_no_traceback(folder):
    process = program("parse", *["drop/2020.html"] * 50)
    process.stdout.close()
    with process.stderr as talk:
        assert b"Traceback" not in talk.read()
    process.wait()


@pytest.mark.skipif(sys.platform == "win32", reason="pipes are files here")
def test_ctrl_c_ends_quietly_and_leaves_the_database_whole(folder):
    os.mkfifo("slow.html")  # reading it waits for ever
    heeds = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)  # not so in the background
    process = program("ingest", "drop/2020.html", "slow.html", stdout=None, preexec_fn=heeds)
    while not (Path("reviews.db").exists() and rows("reviews.db", "SELECT 1 FROM sqlite_master")):
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    _, talk = process.communicate(timeout=10)
    assert b"Traceback" not in talk
    assert process.returncode == 1
    assert rows("reviews.db", "PRAGMA integrity_check") == [("ok",)]


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals here")
def test_progress_shows_on_a_terminal_and_stays_out_of_the_output(folder):
    import pty

    ours, theirs = pty.openpty()
    process = program("ingest", "drop", stderr=theirs)
    os.close(theirs)
    talk = heard(ours)
    output = process.communicate()[0].decode()
    assert "Reading" in talk
    assert output.count("\n") == 2
    assert "Reading" not in output


def heard(terminal):
    """What is written to a terminal until its other end is closed. It holds a few kilobytes."""
    parts = []
    with closing(os.fdopen(terminal, "rb", buffering=0)) as opened, suppress(OSError):
        while part := opened.read(4096):
            parts.append(part)
    return b"".join(parts).decode(errors="replace")


def test_no_progress_without_a_terminal(folder):
    assert b"Reading" not in program("ingest", "drop").communicate()[1]


def test_refusal_has_its_code_word(folder, monkeypatch):
    def refuse(*_):
        raise EncryptedFile

    monkeypatch.setattr(parsers, "read_review", refuse)
    assert "encrypted" in run("parse", "drop/2020.html").stderr
