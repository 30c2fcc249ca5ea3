"""reviewtrail.toml: what a trust sets for itself, and sentences about what it cannot set."""

import json
from datetime import date
from pathlib import Path

import pytest

from ingest.intake.limits import Limits
from ingest.intake.settings import UnusableSettings, find_limits, find_settings, read_settings
from ingest.store import Store
from parsers.settings import DEFAULTS
from tests.command import run
from tests.database import rows

pytestmark = pytest.mark.usefixtures("in_process")

WHOLE = """
[terms]
T1 = ["09-02", "10-25"]
begins = "09-02"
[roles]
DoE = "Director of Education"
[aliases]
"Dir. of Ed." = "DoE"
[headings]
statement = ["Woher"]
action = ["Wohin"]
owner = ["Wer"]
[scans]
languages = ["eng", "cym"]
"""
REVIEW = """
<title>SEND Review 2020</title><h1>Birchwood Schools Trust</h1><h1>SEND Review 2020</h1>
<h2>1.0 LEADERSHIP</h2>
<table>
<tr><th>Wohin?</th><th>Woher?</th><th>Wer?</th></tr>
<tr><td>Director of Education to meet heads in T1.</td><td>Leaders listen.</td><td>CFO</td></tr>
<tr><td>Clerk to minute.</td><td>Governors ask.</td><td></td></tr>
</table>
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("2020.html").write_text(REVIEW, encoding="utf-8")
    return tmp_path


def settings(text):
    path = Path("settings.toml")
    path.write_text(text, encoding="utf-8")
    return read_settings(path)


def test_all_that_a_trust_can_set(folder):
    made = settings(WHOLE)
    assert made.calendar.term(1, 2020) == (date(2020, 9, 2), date(2020, 10, 25))
    assert made.calendar.academic_year(2020).starts == date(2020, 9, 2)
    assert made.roles.canonical("dir. of ed.") == "DoE"
    assert made.headings.kind("Woher?") == "statement"
    assert made.languages == ("eng", "cym")


def test_empty_settings_are_none(folder):
    assert settings("") == DEFAULTS


@pytest.mark.parametrize(
    "text",
    [
        '[roles]\nDoE = "DoE"',
        '[roles]\nA = "Dean"\n[aliases]\na = "Dean"\nD = "Dean"\nThe = "A"',
        '[headings]\naction = ["To", "to"]',
    ],
)
def test_name_may_be_said_twice_of_one(folder, text):
    assert settings(text) != DEFAULTS


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("terms", "this is no TOML: "),
        ("terms = 3", "terms must be a table: write [terms] on a line of its own."),
        ("[lead]", "[lead] is not known: write [database], [terms], [roles], [aliases], "),
        ('[terms]\nT7 = ["09-01", "10-31"]', "[terms] 'T7' is no term: write T1 to T6."),
        ('[terms]\nT1 = "09-01"', "[terms] T1 needs two days, such as"),
        ('[terms]\nT1 = ["09-01"]', "[terms] T1 needs two days, such as"),
        ("[terms]\nT1 = 3", "[terms] T1 needs two days, such as"),
        ("[terms]\nT1 = [2020-09-01, 2020-10-31]", "'2020-09-01' is no day: write month and day"),
        ('[terms]\nT1 = ["09-01", "12-31"]', "[terms] T2: its days come before the end of"),
        ("[terms]\nbegins = 9", "[terms] begins must be a text in quotation marks, not 9."),
        ("[roles]\nDoE = 3", "[roles] DoE must be a text in quotation marks, not 3."),
        ('[aliases]\nKS = ""', "an alias and its owner must not be empty."),
        ('[headings]\nlead = ["Chef"]', "[headings] 'lead' is no kind of column: write statement"),
        ("[limits]\nseconds = 9", "[limits] seconds is not known: write cpu_seconds, wall_seconds"),
        ("[limits]\ncpu_seconds = 0", "[limits] cpu_seconds must be a whole number above nought"),
        ('[roles]\nDoE = ""', "[roles] A role, its full name"),
        ('[roles]\nDoE = "Dean"\nDoF = "dean"', "[roles] dean stands for two: DoE and DoF."),
        ('[roles]\nDoE = "Dean"\nDean = "Dan"', "[roles] Dean stands for two: DoE and Dean."),
        ('[roles]\nA = "Dean"\nB = "Bob"\n[aliases]\nB = "A"', "[aliases] B stands for two:"),
        ('[aliases]\nKS = "Kit"\nks = "Kat"', "[aliases] ks stands for two: Kit and Kat."),
        ('[headings]\naction = ["To"]\nowner = ["to"]', "'to' stands for two: action and owner."),
        ('[database]\nfile = " "', '[database] file names no file: write file = "reviews.db".'),
        ('[scans]\nlanguages = "eng"', '[scans] languages needs a list of codes, such as ["eng"'),
        ("[scans]\nlanguages = []", "[scans] languages needs a list of codes"),
        ('[scans]\nlanguages = ["../eng"]', "[scans] languages needs a list of codes"),
        ('[scans]\nlanguages = ["eng+cym"]', "[scans] languages needs a list of codes"),
        ('[scans]\nlanguage = "eng"', "[scans] language is not known: write languages = "),
        ('[headings]\naction = "Wohin"', "[headings] action needs a list of headings, such as"),
    ],
)
def test_settings_that_cannot_be_are_one_sentence(folder, text, sentence):
    with pytest.raises(UnusableSettings) as error:
        settings(text)
    assert str(error.value).startswith("settings.toml: ")
    assert sentence in str(error.value)
    assert str(error.value).endswith(".")
    assert "\n" not in str(error.value)


def test_limits_that_are_not_set_are_as_by_default(folder):
    Path("reviewtrail.toml").write_text("[limits]\nmemory_mib = 512", encoding="utf-8")
    assert find_limits(folder) == Limits(memory_mib=512)


def test_limits_of_the_caller_count_more(folder):
    assert Limits(memory_mib=512).with_options(30, None) == Limits(30, 60, 512)


def test_settings_that_are_no_text_are_one_sentence(folder):
    Path("settings.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UnusableSettings, match=r"settings\.toml: it is no UTF-8 text\."):
        read_settings(Path("settings.toml"))


def test_byte_order_mark_of_a_windows_editor_is_no_fault(folder):
    assert settings("\ufeff" + WHOLE).roles.knows("DoE")


def test_file_that_is_named_counts_more_than_the_one_in_the_folder(folder):
    Path("reviewtrail.toml").write_text("[lead]", encoding="utf-8")
    Path("other.toml").write_text('[roles]\nDoE = "Director"', encoding="utf-8")
    assert find_settings(folder, Path("other.toml")).roles.knows("Director")


def test_folder_without_settings_has_the_defaults(folder):
    assert find_settings(folder) == DEFAULTS


# In the verbs


def test_parse_uses_the_headings_and_names_of_the_trust(folder):
    Path("reviewtrail.toml").write_text(WHOLE, encoding="utf-8")
    (first, _) = json.loads(run("parse", "2020.html").stdout)["sections"][0]["statements"]
    assert first["text"] == "Leaders listen."
    assert first["column_owners"] == ["CFO"]
    assert first["actions"][0]["due"][0]["ends"] == "2020-10-25"


def test_parse_without_settings_knows_only_the_known_headings(folder):
    result = run("parse", "2020.html")
    assert result.exit_code == 1
    assert "[no-review]" in result.stderr


def test_settings_beside_the_database_count_for_ingest(folder):
    Path("held").mkdir()
    Path("held/reviewtrail.toml").write_text(WHOLE, encoding="utf-8")
    assert run("ingest", "2020.html", "--db", "held/reviews.db").exit_code == 0
    sql = "SELECT owner, words, said_in FROM current_owners ORDER BY action_id, said_in"
    assert rows("held/reviews.db", sql) == [
        ("DoE", "Director of Education", "action"),
        ("CFO", "CFO", "column"),
        ("Clerk", "Clerk", "action"),
    ]


def test_reparse_brings_in_what_the_settings_say_now(folder):
    Path("first.toml").write_text('[headings]\nstatement=["Woher"]\naction=["Wohin"]', "utf-8")
    run("ingest", "2020.html", "--settings", "first.toml")
    assert rows("reviews.db", "SELECT name FROM owners WHERE name LIKE 'D%'") == [
        ("Director of Education",)
    ]
    Path("reviewtrail.toml").write_text(WHOLE, encoding="utf-8")
    assert run("reparse").stdout == "2020.html: changed\n"
    assert rows("reviews.db", "SELECT name FROM owners WHERE name LIKE 'D%'") == [("DoE",)]
    assert run("reparse").stdout == "2020.html: unchanged\n"


@pytest.mark.parametrize("verb", [["parse", "2020.html"], ["ingest", "2020.html"], ["reparse"]])
def test_fault_in_the_settings_is_a_sentence_and_exit_code_2(folder, verb):
    Store(Path("reviews.db")).close()
    Path("reviewtrail.toml").write_text("[lead]", encoding="utf-8")
    result = run(*verb)
    assert result.stderr.startswith("Error: reviewtrail.toml: [lead] is not known")
    assert (result.exit_code, result.stdout) == (2, "")
