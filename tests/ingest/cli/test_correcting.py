"""The verbs of a person's word: what was read wrongly is put right, and can be taken back."""

import json
import shlex
import sqlite3
from contextlib import closing

import pytest
from click.testing import CliRunner

from ingest.cli import main
from ingest.intake.reparse import reparse
from ingest.store import Store
from tests.database import column, new_database, rows

PAGE = """
    <h1>{title}</h1><h2>1.0 Reading</h2>
    <table><tr><th>Evaluative statement</th><th>Action</th></tr>
    <tr><td>1.1 {first}</td><td><ul><li>HT to buy books by 1 March.</li>
    <li>Clerk to minute it, see 1.2.</li></ul></td></tr>
    <tr><td>1.2 Governors do not yet visit the library.</td><td>Chair to plan visits.</td></tr>
    </table><h2>2.0 Writing</h2>
    <table><tr><th>Evaluative statement</th><th>Action</th></tr>
    <tr><td>2.1 Letters are written home every term.</td><td>DoE to collect them.</td></tr>
    </table>
"""
TITLE = "Review of Reading, Ashdown Trust, 2022"
FIRST = "Every pupil has a reading book that fits."


class Desk:
    """A folder with files and a database; `run` calls a verb."""

    def __init__(self, folder):
        self.folder, self.db = folder, new_database(folder / "reviews.db")

    def write(self, name, title=TITLE, first=FIRST):
        path = self.folder / name
        path.write_text(PAGE.format(title=title, first=first))
        return path

    def run(self, verb, *arguments, code=0):
        words = [verb, *map(str, arguments), "--db", str(self.db)]
        result = CliRunner().invoke(main, words, catch_exceptions=False)
        assert result.exit_code == code, result.output
        return result

    def ingest(self, name, *options, code=0, **more):
        return self.run("ingest", self.write(name, **more), *options, code=code)

    def correct(self, *arguments, code=0):
        return self.run("correct", *arguments, "--who", "K. Okafor", code=code)

    def rows(self, sql):
        return rows(self.db, sql)

    def years(self):
        return column(self.db, "SELECT year FROM reviews WHERE is_current ORDER BY year")

    def current_files(self):
        sql = "SELECT DISTINCT year, file FROM current_statements ORDER BY year"
        return self.rows(sql)


@pytest.fixture
def desk(tmp_path, in_process):
    return Desk(tmp_path)


# Every value, corrected and taken back

TITLES = "SELECT title, title_source FROM reviews WHERE is_current"
LINKING = "SELECT number, statement FROM current_statements WHERE links"
OF_FILE = [
    ("--year", 2019, "SELECT year, year_source FROM reviews WHERE is_current", (2019, "person")),
    (
        "--title",
        "Reading",
        "SELECT title, title_source FROM reviews WHERE is_current",
        ("Reading", "person"),
    ),
    (
        "--organisation",
        "Birch Trust",
        "SELECT organisation, organisation_source FROM reviews WHERE is_current",
        ("Birch Trust", "person"),
    ),
]
OF_STATEMENT = [
    ("--number", "1.3", "SELECT number FROM current_statements WHERE links", ("1.3",)),
    (
        "--text",
        "Pupils read.",
        "SELECT statement FROM current_statements WHERE links",
        ("Pupils read.",),
    ),
    (
        "--section",
        "2",
        "SELECT section, number FROM current_statements WHERE section = 'Writing' LIMIT 1",
        ("Writing", "1.1"),
    ),
    (
        "--section",
        "3 Books",
        "SELECT section_number, section FROM current_statements WHERE number = '1.1'",
        ("3", "Books"),
    ),
    (
        "--judgement",
        "gap",
        "SELECT judgement, judgement_source, corrected_by FROM statement_judgements LIMIT 1",
        ("gap", "person", "K. Okafor"),
    ),
]
OF_ACTION = [
    (
        "--text",
        "HT to sell books.",
        "SELECT action FROM current_actions WHERE number = '1.1'",
        ("HT to sell books.",),
    ),
    (
        "--owners",
        "DoE, Trustees",
        "SELECT owners, column_owners FROM action_plan WHERE number = '1.1'",
        ("DoE, Trustees", None),
    ),
    (
        "--deadlines",
        "31 May 2023; 2 June 2023",
        "SELECT due, last_due FROM action_plan WHERE number = '1.1'",
        ("31 May 2023; 2 June 2023", "2023-06-02"),
    ),
    (
        "--status",
        "done",
        "SELECT status, status_source, corrected_by FROM action_plan WHERE number = '1.1'",
        ("done", "person", "K. Okafor"),
    ),
    (
        "--status",
        "no longer wanted",
        "SELECT status, status_source, corrected_by FROM action_plan WHERE number = '1.1'",
        ("stopped", "person", "K. Okafor"),
    ),
    (
        "--status",
        "overtaken",
        "SELECT status, status_source, corrected_by FROM action_plan WHERE number = '1.1'",
        ("superseded", "person", "K. Okafor"),
    ),
    (
        "--reason",
        "The printer was late.",
        "SELECT delay_reason FROM action_plan WHERE number = '1.1'",
        ("The printer was late.",),
    ),
]
CORRECTIONS = [
    *(("review.html", *each) for each in OF_FILE),
    *(("2022:1.1", *each) for each in OF_STATEMENT),
    *(("2022:1.1/1", *each) for each in OF_ACTION),
]


@pytest.mark.parametrize(("target", "option", "value", "sql", "expected"), CORRECTIONS)
def test_value_is_corrected_and_taken_back(desk, target, option, value, sql, expected):
    desk.ingest("review.html")
    before = desk.rows(sql)
    desk.correct(target, option, value, "--note", "seen")
    assert desk.rows(sql)[0] == expected
    said = "SELECT value, note, who, is_in_force, stands FROM corrected_values"
    assert desk.rows(said) == [(str(value), "seen", "K. Okafor", 1, 1)]
    desk.run("correct", "--undo", 1)
    assert desk.rows(sql) == before
    assert desk.rows("SELECT id FROM applied_corrections") == []
    assert desk.rows("SELECT count(*) FROM corrections WHERE withdrawn_at") == [(1,)]


def newer(path):
    """Read every file again, as a newer version does, which reads a mark more."""
    import parsers

    def read(content, name, settings):
        return parsers.read_review(content.replace(b"that fits.", b"that fits!"), name, settings)

    with Store(path) as store:
        assert all(file.changed for file in list(reparse(store, "99", read)))


@pytest.mark.parametrize(("target", "option", "value", "sql", "expected"), CORRECTIONS)
def test_correction_survives_a_newer_version(desk, target, option, value, sql, expected):
    desk.ingest("review.html")
    desk.correct(target, option, value)
    newer(desk.db)
    assert desk.rows(sql)[0] == expected


SURVIVING = [each for each in CORRECTIONS if each[1:3] != ("--text", "Pupils read.")]


@pytest.mark.parametrize(("target", "option", "value", "sql", "expected"), SURVIVING)
def test_correction_survives_a_later_revision(desk, target, option, value, sql, expected):
    desk.ingest("review.html")
    desk.correct(target, option, value)
    desk.ingest("review.html", first="Almost every pupil has a reading book that fits.")
    revisions = desk.rows("SELECT revision, is_current FROM reviews ORDER BY revision")
    assert revisions == [(1, 0), (2, 1)]
    assert desk.rows(sql)[0] == expected


def test_correction_of_words_that_changed_is_told_as_not_found(desk):
    desk.ingest("review.html")
    desk.correct("2022:1.1", "--text", "Pupils read.")
    desk.ingest("review.html", first="No pupil reads at all.")
    assert desk.rows("SELECT statement FROM current_statements WHERE number = '1.1'") == [
        ("No pupil reads at all.",)
    ]
    (message,) = column(
        desk.db, "SELECT message FROM diagnostics WHERE code = 'correction-not-found'"
    )
    assert FIRST in message
    assert "[not found any more]" in desk.run("corrections").stdout


def test_later_word_on_the_same_value_counts_until_it_is_taken_back(desk):
    desk.ingest("review.html")
    desk.correct("2022:1.1", "--judgement", "gap")
    desk.correct("2022:1.1", "--judgement", "partly")
    judged = "SELECT judgement FROM statements WHERE number = '1.1'"
    assert desk.rows(judged) == [("partly",)]
    desk.run("correct", "--undo", 2)
    assert desk.rows(judged) == [("gap",)]
    desk.run("correct", "--undo", 1)
    assert desk.rows(judged) == [("in place",)]


def test_statement_with_a_new_number_is_corrected_by_it(desk):
    desk.ingest("review.html")
    desk.correct("2022:1.1", "--number", "1.7")
    desk.correct("2022:1.7", "--judgement", "gap")
    desk.run("correct", "--undo", 1)
    assert desk.rows("SELECT number, judgement FROM statements WHERE id = 1") == [("1.1", "gap")]


@pytest.mark.parametrize(
    "said", [["--number", "1.7"], ["--section", "2"], ["--text", "Every pupil has two books."]]
)
def test_several_values_said_at_once_are_of_one_statement(desk, said):
    desk.ingest("review.html")
    told = desk.correct("2022:1.1", *said, "--judgement", "gap").output
    assert told.count("Kept: ") == 2
    judged = "SELECT judgement FROM statements JOIN actions ON statement_id = statements.id"
    assert desk.rows(f"{judged} WHERE actions.text LIKE 'HT to buy books%'") == [("gap",)]


def test_number_of_two_statements_is_asked_back_and_either_can_be_named(desk):
    desk.ingest("review.html")
    desk.correct("2022:2.1", "--number", "1.2")
    told = desk.correct("2022:1.2", "--judgement", "partly", code=2).output
    assert "2022:1.2 stands for 2 statements. Say which:" in told
    assert "  2022:#3  Letters are written home every term." in told
    desk.correct("2022:#3", "--judgement", "partly")
    judged = "SELECT text FROM statements WHERE judgement = 'partly'"
    assert desk.rows(judged) == [("Letters are written home every term.",)]


@pytest.mark.parametrize(
    ("what", "right"), [("2022:1.1", ["--number", "1.7"]), ("2022", ["--year", "2019"])]
)
def test_series_is_chosen_with_the_options_that_are_advised(desk, what, right):
    desk.ingest("review.html")
    desk.ingest("moor.html", "--organisation", "Moor Trust", title="Review of Travel, 2022")
    told = desk.correct(what, *right, code=2).output
    chosen = '--in-organisation "Moor Trust" --in-title "Review of Travel"'
    assert chosen in told
    desk.correct(what, *right, *shlex.split(chosen))


def test_trust_of_a_title_is_chosen_with_the_option_that_is_advised(desk):
    for trust in ("Ashdown Trust", "Moor Trust"):
        file = f"{trust}.html"
        desk.ingest(file, "--organisation", trust, title="Review of Reading, 2022", first=trust)
    said = ["Review of Reading", "--organisation", "Fell Trust"]
    assert "--in-organisation" in desk.correct(*said, code=2).output
    desk.correct(*said, "--in-organisation", "Moor Trust")
    trusts = column(desk.db, "SELECT organisation FROM reviews ORDER BY organisation")
    assert trusts == ["Ashdown Trust", "Fell Trust"]


def test_year_and_title_of_a_file_called_by_its_year_are_said_at_once(desk):
    desk.ingest("review.html")
    desk.correct("2022", "--year", 2019, "--title", "Review of Books")
    assert desk.rows("SELECT year, title FROM reviews") == [(2019, "Review of Books")]


def test_value_that_nothing_is_left_of_is_told_as_none(desk):
    desk.ingest("review.html")
    assert (
        "2022:1.1/2 owners: none (read: Clerk), "
        in desk.correct("2022:1.1/2", "--owners", "").output
    )


def test_ids_stay_where_a_correction_leaves_as_much_as_there_was(desk):
    desk.ingest("review.html")
    ids = "SELECT id, number FROM statements ORDER BY id"
    before = desk.rows(ids)
    desk.correct("2022:2.1", "--judgement", "gap")
    assert desk.rows(ids) == before


def test_links_of_a_corrected_action_are_read_from_its_words(desk):
    desk.ingest("review.html")
    desk.correct("2022:1.1/1", "--text", "HT to buy books, see 2.1.")
    assert desk.rows("SELECT number FROM links WHERE action_id = 1") == [("2.1",)]


# What became of it


LATER = "Review of Reading, Ashdown Trust, 2023"


def pairs(desk):
    sql = "SELECT from_number, outcome, outcome_words FROM action_changes ORDER BY action_pair_id"
    return desk.rows(sql)


@pytest.mark.parametrize(
    ("status", "outcome"),
    [("done", "done"), ("overtaken", "overtaken"), ("no longer wanted", "removed")],
)
@pytest.mark.parametrize("target", ["2022:1.2/1", "2023:1.2/1"])
def test_outcome_that_a_person_says_of_either_year_counts(desk, target, status, outcome):
    desk.ingest("2022.html")
    desk.ingest("2023.html", title=LATER)
    before = pairs(desk)
    assert ("1.2", "continues", "") in before
    desk.correct(target, "--status", status, "--note", "minutes of 3 May")
    assert ("1.2", outcome, "minutes of 3 May (K. Okafor)") in pairs(desk)
    desk.run("correct", "--undo", 1)
    assert pairs(desk) == before


def test_outcome_without_a_note_is_quoted_with_who_says_it(desk):
    desk.ingest("2022.html")
    desk.ingest("2023.html", title=LATER)
    desk.correct("2022:1.2/1", "--status", "done")
    assert ("1.2", "done", "K. Okafor says so") in pairs(desk)


@pytest.mark.parametrize("form", ["json", "md", "html", "csv"])
def test_judgement_of_a_person_stands_in_every_report(desk, form):
    desk.ingest("2022.html")
    desk.ingest("2023.html", title=LATER)
    desk.correct("2023:1.2", "--judgement", "in place", "--note", "they came in June")
    assert (
        "they came in June (K. Okafor)" in desk.run("compare", 2022, 2023, "--format", form).output
    )
    assert desk.rows("SELECT progress FROM year_on_year WHERE to_number = '1.2'") == [("closed",)]


def test_history_tells_who_said_what(desk):
    desk.ingest("2022.html")
    desk.correct("2022:1.2", "--judgement", "in place", "--note", "seen in June")
    desk.correct("2022:1.2/1", "--status", "done")
    printed = " ".join(desk.run("history", "1.2").stdout.split())
    assert "* judgement: in place (read: gap), K. Okafor, " in printed
    assert ": seen in June * action 1, outcome: done (read: open), K. Okafor, " in printed
    (entry,) = json.loads(desk.run("history", "1.2", "--json").stdout)["entries"]
    assert [(said["who"], said["action"]) for said in entry["corrections"]] == [
        ("K. Okafor", None),
        ("K. Okafor", 1),
    ]


def test_history_tells_the_word_that_stands_alone(desk):
    desk.ingest("2022.html")
    desk.correct("2022:1.2", "--judgement", "partly")
    desk.correct("2022:1.2", "--judgement", "in place")
    desk.correct("2022:1.2/1", "--status", "overtaken")
    desk.correct("2022:1.2/1", "--status", "done")
    (entry,) = json.loads(desk.run("history", "1.2", "--json").stdout)["entries"]
    assert [said["value"] for said in entry["corrections"]] == ["in place", "done"]


# Files: no review after all, checked, which revision counts


SHOWN = ("current_statements", "action_plan", "open_actions", "judgement_counts", "owner_plans")


@pytest.mark.parametrize("view", SHOWN)
def test_withdrawn_file_is_kept_and_shown_nowhere_until_it_is_restored(desk, view):
    desk.ingest("2022.html")
    before = desk.rows(f"SELECT * FROM {view}")
    held = desk.rows("SELECT count(*) FROM statements")
    desk.run("withdraw", "2022.html", "--note", "our own report", "--who", "K. Okafor")
    assert desk.rows(f"SELECT * FROM {view}") == []
    assert desk.rows("SELECT count(*) FROM statements") == held
    desk.run("restore", "2022.html")
    assert desk.rows(f"SELECT * FROM {view}") == before


def test_withdrawn_file_stays_so_when_it_comes_again_or_is_read_again(desk):
    desk.ingest("2022.html")
    desk.run("withdraw", "2022.html")
    assert "withdrawn" in desk.ingest("2022.html").stdout
    newer(desk.db)
    assert desk.rows("SELECT is_current, is_withdrawn FROM reviews") == [(0, 1)]


def test_later_file_of_the_name_of_a_withdrawn_one_counts_and_is_to_be_looked_at(desk):
    desk.ingest("2022.html")
    desk.run("withdraw", "2022.html")
    desk.ingest("2022.html", first="Few pupils read.")
    assert desk.current_files() == [(2022, "2022.html")]
    why = "2022.html: somebody said that an earlier file of this name is no review"
    assert why in desk.run("check", code=1).stdout
    desk.run("restore", desk.rows("SELECT sha256 FROM documents ORDER BY id LIMIT 1")[0][0])
    assert why not in desk.run("check", code=1).stdout


def test_refused_file_is_put_away_until_that_is_taken_back(desk):
    put_away = "SELECT put_away FROM document_contents ORDER BY document_id LIMIT 1"
    letter = desk.write("2022.html")
    letter.write_text("<p>Dear Trustees</p>")
    desk.run("ingest", letter, code=1)
    desk.run("withdraw", "2022.html", "--note", "a letter")
    assert desk.rows(put_away) == [("a letter",)]
    desk.run("restore", "2022.html")
    assert desk.rows(put_away) == [(None,)]
    desk.run("withdraw", "2022.html")
    desk.ingest("2022.html")
    assert "no review" not in desk.run("check", code=1).stdout


def test_withdrawn_year_is_no_later_year_of_the_others(desk):
    desk.ingest("2022.html")
    desk.ingest("2023.html", title="Review of Reading, Ashdown Trust, 2023")
    desk.run("withdraw", "2023.html")
    assert desk.rows("SELECT DISTINCT year, is_latest FROM action_plan") == [(2022, 1)]
    assert "no review of 2023" in desk.run("compare", 2022, 2023, code=2).output


def test_withdrawn_revision_gives_way_to_the_one_before(desk):
    desk.ingest("a.html")
    desk.ingest("b.html", first="Few pupils read.")
    desk.run("withdraw", "b.html")
    assert desk.current_files() == [(2022, "a.html")]
    desk.run("restore", "b.html")
    assert desk.current_files() == [(2022, "b.html")]


def test_withdrawn_file_is_restored_by_its_name_after_another_of_that_name_came(desk):
    desk.ingest("2022.html")
    desk.run("withdraw", "2022.html")
    desk.ingest("2022.html", first="Few pupils read.")
    desk.run("restore", "2022.html")
    assert desk.rows("SELECT is_withdrawn FROM reviews") == [(0,), (0,)]


def test_file_that_is_not_withdrawn_is_not_restored(desk):
    desk.ingest("2022.html")
    assert "not withdrawn" in desk.run("restore", "2022.html", code=2).output


def test_revision_that_a_person_chose_counts_and_gives_way_when_that_is_taken_back(desk):
    desk.ingest("a.html")
    desk.ingest("b.html", first="Few pupils read.")
    desk.correct("a.html", "--current")
    assert desk.current_files() == [(2022, "a.html")]
    desk.ingest("c.html", first="Some pupils read.")
    assert desk.current_files() == [(2022, "a.html")]
    desk.run("correct", "--undo", 1)
    assert desk.current_files() == [(2022, "c.html")]


def test_who_checked_a_file_is_told(desk):
    desk.ingest("2022.html")
    desk.correct("2022.html", "--checked")
    assert desk.rows("SELECT checked_by FROM document_contents") == [("K. Okafor",)]


# Series


def test_two_series_become_one_and_two_again(desk):
    desk.ingest("2022.html")
    desk.ingest("2023.html", title="Reading Review Second Edition 2023")
    desk.ingest("2024.html", title="Reading Review Second Edition 2024")
    assert '--title "' in desk.run("compare", 2022, 2023, code=2).output
    desk.correct("Reading Review Second Edition", "--title", "Review of Reading, Ashdown Trust")
    assert desk.run("compare", 2022, 2024, "--format", "json").exit_code == 0
    desk.ingest("2025.html", title="Reading Review Second Edition 2025")
    assert desk.run("compare", 2023, 2025, "--format", "json").exit_code == 0
    desk.run("correct", "--undo", 1)
    assert len(set(column(desk.db, "SELECT series FROM reviews"))) == 2


def test_later_word_on_a_name_moves_at_once_what_an_earlier_one_moved(desk):
    desk.ingest("2022.html", title="Plan of Reading 2022")
    desk.ingest("2023.html", title="Review of Reading 2023")
    desk.correct("Plan of Reading", "--title", "Review of Reading")
    desk.ingest("2024.html", title="Report on Reading 2024")
    desk.correct("2024.html", "--title", "Plan of Reading")
    desk.correct("Plan of Reading", "--title", "Plan for Reading")
    titles = "SELECT year, title FROM reviews ORDER BY year"
    moved = [(2022, "Plan for Reading"), (2023, "Review of Reading"), (2024, "Plan for Reading")]
    assert desk.rows(titles) == moved
    newer(desk.db)
    assert desk.rows(titles) == moved


@pytest.mark.parametrize("target", ["2022.html", "Review of Reading, Ashdown Trust", "2022:1.1"])
def test_file_that_is_not_kept_is_told_and_nothing_is_said_to_be_corrected(desk, target):
    desk.ingest("2022.html")
    with closing(sqlite3.connect(desk.db)) as db, db:
        db.execute("DELETE FROM originals")
    option = "--number" if ":" in target else "--title"
    assert "is not kept" in desk.correct(target, option, "1.3", code=2).output
    assert desk.rows("SELECT count(*) FROM corrections") == [(0,)]


def test_word_on_a_file_that_is_not_kept_is_not_said_to_be_taken_back(desk):
    desk.ingest("2022.html")
    desk.correct("2022.html", "--title", "Reading")
    with closing(sqlite3.connect(desk.db)) as db, db:
        db.execute("DELETE FROM originals")
    assert "is not kept" in desk.run("correct", "--undo", 1, code=2).output
    assert desk.rows("SELECT title, withdrawn_at FROM reviews, corrections") == [("Reading", None)]


def test_message_of_several_kinds_says_how_two_become_one(desk):
    desk.ingest("2022.html")
    desk.ingest("2023.html", title="Reading Review Second Edition 2023")
    told = desk.run("compare", 2022, 2023, code=2).output
    assert 'reviewtrail correct "Reading Review Second Edition" --title "' in told


# What cannot be said


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["nothing.docx", "--year", 2019], "no file, year or review called"),
        (["2022:9.9", "--judgement", "gap"], "has no statement 9.9"),
        (["2022:1.1/7", "--status", "done"], "has no action 7"),
        (["2019:1.1", "--judgement", "gap"], "no review of 2019"),
        (["2022", "--judgement", "gap"], "has no judgement to correct"),
        (["2022:1.1", "--year", 2019], "has no year to correct"),
        (["2022:1.1/1", "--deadlines", "some day"], "names no time"),
        (["2022:1.1", "--number", "one"], "no number of a statement"),
        (["2022:1.1", "--text", " "], "Nothing was said"),
        (["2022:1.1", "--judgement", "gap", "--text", " "], "Nothing was said"),
        (["2022:1.1", "--judgement", "gap", "--status", "done"], "has no outcome to correct"),
        (["--undo", 7], "no correction 7"),
        (["2022:1.1"], "Say what is right"),
        (["--judgement", "gap"], "Say what is to be corrected"),
        (["2022:1.1", "--undo", 1], "say nothing else"),
    ],
)
def test_what_cannot_be_said_is_told_in_a_sentence_and_changes_nothing(desk, arguments, told):
    desk.ingest("2022.html")
    assert told in desk.correct(*arguments, code=2).output
    assert desk.rows("SELECT * FROM corrections") == []


# Listed


def test_corrections_are_listed_and_printed_as_json(desk):
    desk.ingest("2022.html")
    printed = json.loads(desk.correct("2022:1.1", "--judgement", "gap", "--json").stdout)
    assert (printed["field"], printed["as_read"], printed["statement_id"]) == (
        *("judgement", "in place"),
        1,
    )
    desk.correct("2022:1.2", "--judgement", "gap")
    desk.run("correct", "--undo", 1, "--who", "A. Clerk")
    assert len(desk.run("corrections").stdout.splitlines()) == 1
    first, second = map(json.loads, desk.run("corrections", "--all", "--json").stdout.splitlines())
    assert (first["withdrawn_by"], second["withdrawn_by"]) == ("A. Clerk", None)


def test_pairing_that_was_taken_back_is_listed_where_all_are(desk):
    desk.ingest("2022.html")
    desk.ingest("2023.html", title="Review of Reading, Ashdown Trust, 2023")
    pair = ("2022:1.1", "2023:1.2")
    desk.run("pin", *pair, "--who", "K. Okafor")
    desk.run("unpin", *pair, "--who", "A. Bell")
    assert desk.run("corrections").stdout == ""
    assert "K. Okafor" in desk.run("corrections", "--all").stdout
    assert "[taken back by A. Bell]" in desk.run("corrections", "--all").stdout


def test_pairing_of_statements_that_are_gone_is_taken_back_by_its_number(desk):
    desk.ingest("2022.html")
    desk.ingest("2023.html", title="Review of Reading, Ashdown Trust, 2023")
    desk.run("pin", "2022:1.1", "2023:1.2")
    desk.correct("2023.html", "--title", "Review of Books")
    assert "[not found any more]" in desk.run("corrections").stdout
    desk.run("correct", "--undo", "p1", "--who", "A. Bell")
    assert "p1" not in desk.run("corrections").stdout
    assert "[taken back by A. Bell]" in desk.run("corrections", "--all").stdout
    assert "no pairing p1" in desk.run("correct", "--undo", "p1", code=2).output


@pytest.mark.parametrize("number", ["four", "p", "²", "9" * 30])
def test_number_of_no_correction_is_told_in_a_sentence(desk, number):
    desk.ingest("2022.html")
    assert "4, or p4" in desk.run("correct", "--undo", number, code=2).output


def test_word_that_a_later_one_overrules_is_listed_as_such(desk):
    desk.ingest("2022.html")
    desk.correct("2022:1.1", "--judgement", "gap")
    desk.correct("2022:1.1", "--judgement", "partly")
    first, second = desk.run("corrections").stdout.splitlines()
    assert "[a later word counts]" in first
    assert "[a later word counts]" not in second


def test_file_that_is_called_by_its_digest_is_listed_by_its_name(desk):
    desk.ingest("2022.html")
    digest = column(desk.db, "SELECT sha256 FROM documents")[0]
    assert "2022.html year: 2021" in desk.correct(digest, "--year", 2021).stdout


def test_pairings_are_listed_beside_corrections(desk):
    desk.ingest("2022.html")
    desk.ingest("2023.html", title="Review of Reading, Ashdown Trust, 2023")
    desk.run("pin", "2022:1.1", "2023:1.2", "--who", "K. Okafor", "--note", "moved")
    assert "2022:1.1 and 2023:1.2 are one statement, K. Okafor" in desk.run("corrections").stdout


# The seven mishaps of the office's year


def test_file_read_by_the_year_of_its_name_gets_its_own(desk):
    desk.ingest("2023.html", title="Review of Reading")
    assert desk.years() == [2023]
    desk.correct("2023.html", "--year", 2019)
    assert desk.years() == [2019]


def test_year_of_a_held_file_is_corrected_when_it_is_ingested_again(desk):
    name, title = "2023.html", "Review of Reading"
    desk.ingest(name, title=title)
    assert "corrected: now 2019" in desk.ingest(name, "--year", 2019, title=title).stdout
    assert "already held" in desk.ingest(name, "--year", 2019, title=title).stdout
    assert desk.years() == [2019]
    assert desk.rows("SELECT count(*) FROM corrections") == [(1,)]


def test_new_file_with_the_old_year_in_its_title_gives_last_years_review_back(desk):
    desk.ingest("reading 2021.html", title="Review of Reading, Ashdown Trust, 2021")
    told = desk.ingest(
        "reading 2022.html",
        title="Review of Reading, Ashdown Trust, 2021",
        first="Few pupils read.",
    )
    assert "revision 2 of 2021" in told.stdout
    desk.correct("reading 2022.html", "--year", 2022)
    assert desk.current_files() == [(2021, "reading 2021.html"), (2022, "reading 2022.html")]
    assert desk.rows("SELECT DISTINCT revision FROM reviews") == [(1,)]


def test_later_draft_gives_way_to_the_file_that_counts(desk):
    desk.ingest("final.html")
    desk.ingest("draft.html", first="Few pupils read.")
    desk.correct("final.html", "--current", "--note", "as signed")
    assert desk.current_files() == [(2022, "final.html")]
    assert "does not count" in desk.run("ingest", desk.folder / "draft.html").stdout
    assert "does not count" in desk.ingest("draft 2.html", first="Some pupils read.").stdout


def test_report_that_became_a_review_is_taken_out_and_stays_out(desk):
    desk.ingest("2022.html")
    desk.ingest("report.html", title="Report of Reading, Ashdown Trust, 2022")
    desk.run("withdraw", "report.html", "--note", "our own report")
    assert desk.current_files() == [(2022, "2022.html")]
    newer(desk.db)
    assert desk.current_files() == [(2022, "2022.html")]


def test_statement_that_is_falsely_reopened_is_put_right(desk):
    desk.ingest("2022.html")
    desk.ingest("2023.html", title=LATER, first="There is no reading book that fits every pupil.")
    progress = "SELECT progress FROM year_on_year WHERE from_number = '1.1'"
    assert desk.rows(progress) == [("reopened",)]
    desk.correct("2023:1.1", "--judgement", "in place", "--note", "the one is on order")
    assert desk.rows(progress) == [("holds",)]
    desk.run("correct", "--undo", 1)
    desk.run("pin", "2022:1.1", "2023:1.1", "--apart", "--who", "K. Okafor")
    assert desk.rows("SELECT change FROM year_on_year WHERE from_number = '1.1'") == [("removed",)]


def test_files_with_the_same_words_stay_of_the_years_that_were_said_of_each(desk):
    untitled = "Review of Reading, Ashdown Trust"
    for name, year in (("first.html", 2023), ("second.html", 2024)):
        path = desk.write(name, title=untitled)
        path.write_text(f"{path.read_text()}<!-- {name} -->")
        desk.run("ingest", path, "--year", year)
    for name in ("first.html", "second.html"):
        desk.correct(name, "--title", "Books")
    assert desk.years() == [2023, 2024]
    assert "later word" not in desk.run("corrections").output


def test_file_without_a_year_is_read_as_soon_as_somebody_says_it(desk):
    told = desk.ingest("scan.html", title="Review of Reading", code=1).output
    assert "In the terminal: reviewtrail correct FILE --year" in told
    desk.correct("scan.html", "--year", 2019)
    assert desk.current_files() == [(2019, "scan.html")]
    desk.run("correct", "--undo", 1)
    assert desk.rows("SELECT outcome, code FROM documents") == [("refused", "no-year")]
    assert desk.rows("SELECT * FROM reviews") == []


def test_draft_and_second_edition_are_years_of_one_review(desk):
    desk.ingest("2021.html", title="Review of Reading, Ashdown Trust, 2021")
    desk.ingest("2022.html", title="Review of Reading, Ashdown Trust DRAFT 0.3, 2022")
    desk.correct("2022.html", "--title", "Review of Reading, Ashdown Trust")
    assert desk.run("compare", 2021, 2022, "--format", "json").exit_code == 0
