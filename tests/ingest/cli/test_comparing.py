"""`reviewtrail compare`, `history`, `pin` and `unpin` from the command line."""

import json

import pytest

from ingest.reports import FORMATS
from ingest.store import Store
from ingest.threads.update import update_threads
from tests.command import run
from tests.database import column, dump, rows
from tests.reviews import complete, review, section, source, statement

ROOFS = "roofs are not yet repaired;"
DRY = "roofs are now repaired;"
CLUBS = "clubs meet at noon in every school of the Trust;"
HEARD = "pupils say that they are heard about bullying on the bus;"
CHOIRS = "choirs from abroad sing at the harvest festival;"


def year(number, *texts, due="T6 2020", **more):
    made = [statement(f"1.{n}", text) for n, text in enumerate(texts, 1)]
    made[0] = made[0]._replace(actions=statement("", "", f"Clerk to fix it by {due}.").actions)
    return complete(review(section("1", *made), year=number, **more))


REVIEWS = (
    year(2020, CLUBS, ROOFS, HEARD),
    year(2021, CLUBS, "lunch is cooked from local vegetables;", DRY, HEARD, due="T6 2021"),
    year(2022, CLUBS, DRY, CHOIRS, due="T6 2022"),
)


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """The bytes of a database of three years."""
    path = tmp_path_factory.mktemp("filled") / "reviews.db"
    fill(*REVIEWS, path=path)
    return path.read_bytes()


@pytest.fixture
def folder(tmp_path, monkeypatch, filled):
    """A folder with a database of three years; the work goes on in it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "reviews.db").write_bytes(filled)
    return tmp_path


def fill(*reviews, path="reviews.db"):
    with Store(path) as store:
        for made in reviews:
            store.add(source(f"{made.organisation} {made.title} {made.year}.docx"), made)
        update_threads(store)


def two_trusts():
    fill(year(2020, CLUBS, organisation="Ashdown Trust"), year(2020, CLUBS, title="Boats"))


# compare


def test_compare_shows_a_summary(folder):
    result = run("compare", 2020, 2021)
    assert "SEND Review, 2020 to 2021" in result.stdout
    assert "Where we stand" in result.stdout
    assert (result.exit_code, result.stderr) == (0, "")


@pytest.mark.parametrize("form", FORMATS)
def test_compare_prints_each_form(folder, form):
    result = run("compare", 2020, 2021, "--format", form)
    assert result.stdout_bytes
    assert (result.exit_code, result.stderr) == (0, "")


@pytest.mark.parametrize("form", FORMATS)
def test_terminal_is_shown_text_alone(folder, monkeypatch, form):
    monkeypatch.setattr("click.testing._NamedTextIOWrapper.isatty", lambda _: True, raising=False)
    result = run("compare", 2020, 2021, "--format", form)
    is_text = form not in ("docx", "xlsx")
    assert (result.exit_code == 0) == is_text
    assert ("is no text: name one with -o" in result.stderr) != is_text


@pytest.mark.parametrize("form", FORMATS)
def test_compare_writes_the_form_that_the_name_of_the_file_says(folder, form):
    result = run("compare", 2020, 2021, "-o", f"report.{form.upper()}")
    assert (result.stdout, result.stderr) == ("", f"Written: report.{form.upper()}\n")
    assert (folder / f"report.{form.upper()}").stat().st_size


def test_compare_prints_pairs_as_json(folder):
    found = json.loads(run("compare", 2020, 2021, "--format", "json").stdout)
    assert [(pair["from"], pair["to"], pair["change"]) for pair in found["pairs"]] == [
        (["1.1"], ["1.1"], "unchanged"),
        ([], ["1.2"], "added"),
        (["1.2"], ["1.3"], "reworded"),
        (["1.3"], ["1.4"], "unchanged"),
    ]


def test_compare_takes_years_in_any_order_each_with_the_one_before(folder):
    found = json.loads(run("compare", 2022, 2020, 2021, "--format", "json").stdout)
    years = [(each["from"]["year"], each["to"]["year"]) for each in found]
    assert years == [(2020, 2021), (2021, 2022)]


def test_compare_without_years_takes_the_last_two(folder):
    found = json.loads(run("compare", "--format", "json").stdout)
    assert (found["from"]["year"], found["to"]["year"]) == (2021, 2022)


@pytest.mark.parametrize("years", [(), (2020, 2022), (2020, 2021, 2022)])
def test_compare_knows_what_was_put_off_before_its_years_and_between_them(folder, years):
    found = run("compare", *years).stdout.replace("\n", " ")
    assert "put off twice: T6 2020 → T6 2021 → T6 2022" in found


def test_compare_says_what_is_overdue_on_a_day(folder):
    before = run("compare", "--today", "2022-07-31").stdout
    after = run("compare", "--today", "2022-08-01").stdout
    assert "Actions overdue (1 of " in after
    assert "Actions overdue" not in before


def test_compare_of_an_owner_shows_their_part_alone(folder):
    part = run("compare", "--owner", "clerk", "--format", "md").stdout
    assert "What Clerk is to do" in part
    assert CHOIRS not in part


def test_compare_takes_its_database_from_the_environment(folder, monkeypatch):
    (folder / "reviews.db").rename(folder / "other.db")
    monkeypatch.setenv("REVIEWTRAIL_DB", "other.db")
    assert "2021 to 2022" in run("compare").stdout


def test_compare_takes_its_database_from_the_settings_of_its_folder(folder):
    (folder / "reviews.db").rename(folder / "other.db")
    (folder / "reviewtrail.toml").write_text('[database]\nfile = "other.db"\n')
    assert "2021 to 2022" in run("compare").stdout


def test_settings_of_a_database_that_are_misspelt_are_a_sentence(folder):
    (folder / "reviewtrail.toml").write_text('[database]\nname = "other.db"\n')
    assert '[database] name is not known: write file = "reviews.db".' in run("compare").stderr


@pytest.mark.parametrize("verb", ["compare", "actions"])
def test_unknown_owner_is_a_sentence_that_says_who_there_is(folder, verb):
    result = run(verb, "--owner", "Bosun")
    assert "Nobody is named Bosun. There is: Clerk." in result.stderr
    assert (result.exit_code, result.stdout) == (2, "")


def test_actions_of_an_unknown_year_say_which_years_there_are(folder):
    result = run("actions", "--year", 1999)
    assert "Those of these years are held: 2020, 2021, 2022." in result.stderr
    assert result.exit_code == 2


def test_compare_of_years_that_are_no_neighbours_compares_them(folder):
    found = json.loads(run("compare", 2020, 2022, "--format", "json").stdout)
    assert found["to"]["year"] == 2022


def test_compare_heeds_pins(folder):
    run("pin", "2020:1.3", "2021:1.2")
    found = json.loads(run("compare", 2020, 2021, "--format", "json").stdout)
    assert (["1.3"], ["1.2"]) in [(pair["from"], pair["to"]) for pair in found["pairs"]]


def test_compare_of_a_trust_that_was_named_however_it_is_cased(folder):
    fill(*(year(n, CLUBS, organisation="Ashdown Trust") for n in (2020, 2021)))
    result = run("compare", 2020, 2021, "--organisation", "ASHDOWN trust")
    assert "Ashdown Trust" in result.stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((2019, 2020), "There is no review of 2019. Those of these years are held: 2020, 2021"),
        ((2020,), "It takes two years to compare. These are held: 2020, 2021, 2022."),
        ((2020, 2020), "It takes two years to compare."),
        (("last", "this"), "'last' is not a valid integer"),
        ((2020, 2021, "-o", "report.odt"), "Name the file .html, .md, .csv, .json"),
        ((2020, 2021, "--title", "Boats"), "There is no such review. These are held:\n  --organ"),
        ((2020, 2021, "--db", "none.db"), "'none.db' does not exist"),
    ],
)
def test_compare_of_what_is_not_there_is_a_sentence(folder, arguments, message):
    result = run("compare", *arguments)
    assert message in result.stderr
    assert (result.exit_code, result.stdout) == (2, "")


@pytest.mark.parametrize("arguments", [(), ("--title", "SEND Review")], ids=str)
def test_ambiguous_call_lists_the_choices(folder, arguments):
    two_trusts()
    result = run("compare", 2020, 2021, *arguments)
    assert '--organisation "Ashdown Trust" --title "SEND Review"  (2020)' in result.stderr
    assert '--organisation "Birchwood Trust" --title "SEND Review"  (2020, 2021, 2022)' in (
        result.stderr
    )
    assert ("Boats" in result.stderr) is not arguments
    assert result.exit_code == 2


def test_empty_database_says_how_to_fill_it(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    fill()
    assert "reviewtrail ingest" in run("compare", 2020, 2021).stderr


def test_compare_prints_a_pdf_where_a_browser_is_installed(folder, monkeypatch):
    monkeypatch.setattr("ingest.output.printing.pdf", lambda html: b"%PDF " + html[:9])
    run("compare", "-o", "report.pdf")
    assert (folder / "report.pdf").read_bytes() == b"%PDF <!doctype"


def test_compare_without_a_browser_says_how_to_print(folder, monkeypatch):
    monkeypatch.setattr("shutil.which", lambda name: None)
    result = run("compare", "-o", "report.pdf")
    assert "Write the report as .html, open it in a browser" in result.stderr
    assert (result.exit_code, [*folder.glob("*.pdf")]) == (2, [])


# history


def test_history_tells_a_statement_year_by_year(folder):
    result = run("history", "1.1")
    assert result.stdout.splitlines() == [
        "SEND Review, Birchwood Trust",
        "",
        "2020  1.1  Leadership  In place",
        f"      {CLUBS}",
        "      • Clerk to fix it by T6 2020. (Clerk; T6 2020, so by 31 July 2020)",
        "",
        "2021  1.1  Leadership  Unchanged  In place",
        f"      {CLUBS}",
        "      • Clerk to fix it by T6 2021. (Clerk; T6 2021, so by 31 July 2021) [put off once]",
        "",
        "2022  1.1  Leadership  Unchanged  In place",
        f"      {CLUBS}",
        "      • Clerk to fix it by T6 2022. (Clerk; T6 2022, so by 31 July 2022) [put off twice]",
        "",
        "It stands in the latest review.",
    ]


def test_history_follows_a_statement_under_other_numbers(folder):
    assert (
        run("history", "1.2", "--year", 2020).stdout == run("history", "1.3", "--year", 2021).stdout
    )


def test_history_quotes_the_words_by_which_a_gap_closed(folder):
    assert "Closed: “" in run("history", "1.2", "--year", 2020).stdout


def test_history_says_when_a_statement_was_removed(folder):
    assert "Removed from the review of 2022." in run("history", "1.3", "--year", 2020).stdout


def test_history_says_where_a_statement_was_merged(folder):
    run("pin", "2021:1.3", "2022:1.2")
    run("pin", "2021:1.4", "2022:1.2")
    assert "Merged into 2022:1.2." in run("history", "1.4", "--year", 2021).stdout


def test_history_says_of_what_a_statement_was_a_part(folder):
    run("pin", "2021:1.1", "2022:1.1")
    run("pin", "2021:1.1", "2022:1.3")
    assert "Split from 2021:1.1." in run("history", "1.3").stdout


@pytest.mark.parametrize("typed", ["1.2", " 1.2. ", "I.2", "01.02"])
def test_history_takes_a_number_however_it_is_typed(folder, typed):
    assert CHOIRS not in run("history", typed).stdout
    assert DRY in run("history", typed).stdout


def test_history_finds_a_statement_without_a_number_by_its_place(folder):
    fill(review(section("1", statement(None, CHOIRS)), year=2020, title="Boats"))
    assert CHOIRS in run("history", "#1", "--title", "Boats").stdout


def test_history_prints_json(folder):
    found = json.loads(run("history", "1.2", "--year", 2020, "--json").stdout)
    assert [(c["year"], c["number"], c["change"]) for c in found["entries"]] == [
        (2020, "1.2", "added"),
        (2021, "1.3", "reworded"),
        (2022, "1.2", "unchanged"),
    ]
    assert (found["ending"], found["ended"], found["split_from"]) == ("current", None, [])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("7.1",), "The review of 2022 has no statement 7.1. It has 1.1 to 1.3."),
        (("1.1", "--year", 1999), "There is no review of 1999."),
    ],
    ids=str,
)
def test_history_of_what_is_not_there_is_a_sentence(folder, arguments, message):
    result = run("history", *arguments)
    assert message in result.stderr
    assert (result.exit_code, result.stdout) == (2, "")


# pin and unpin


def numbers(folder):
    return column(folder / "reviews.db", "SELECT numbers FROM statement_histories")


def test_pin_says_what_was_kept_and_draws_the_threads_anew(folder):
    result = run("pin", "2021:1.2", "2020:1.3")
    assert result.stderr == "Kept: 2020:1.3 and 2021:1.2 are one statement.\n"
    assert "2020: 1.3, 2021: 1.2" in column(
        folder / "reviews.db", "SELECT numbers FROM statement_histories"
    )


def test_pin_apart_ends_a_life_and_begins_another(folder):
    result = run("pin", "2020:1.1", "2021:1.1", "--apart")
    assert "are two statements" in result.stderr
    assert "2020: 1.1" in numbers(folder)


def test_unpin_takes_back_what_was_said(folder):
    told = "SELECT from_number, to_number, change FROM year_on_year ORDER BY to_year, position"
    before = rows(folder / "reviews.db", told)
    run("pin", "2020:1.3", "2021:1.2")
    assert run("unpin", "2021:1.2", "2020:1.3").exit_code == 0
    assert rows(folder / "reviews.db", told) == before


def test_unpin_of_what_was_never_said_lists_what_was(folder):
    run("pin", "2020:1.3", "2021:1.2")
    result = run("unpin", "2020:1.1", "2021:1.2")
    assert "There is: 2020:1.3 and 2021:1.2 are one statement." in result.stderr
    assert result.exit_code == 1


def test_unpin_of_a_statement_that_is_no_more_is_done(folder):
    run("pin", "2020:1.3", "2021:1.4")
    fill(year(2021, CLUBS, title="SEND Review"))
    with Store("reviews.db") as store:
        store.add(source("corrected.docx"), year(2021, CLUBS))
    assert run("unpin", "2020:1.3", "2021:1.4").exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("2020:9.9", "2021:1.1"), "The review of 2020 has no statement 9.9"),
        (("2020:1.1", "1999:1.1"), "There is no review of 1999"),
        (("2020:1.1", "2020:1.2"), "must be of two different years"),
        (("2020", "2021:1.2"), "'2020' names no statement. Write YEAR:NUMBER"),
        (("1.1", "1.2"), "'1.1' names no statement"),
    ],
    ids=str,
)
def test_pin_of_what_is_not_there_is_a_sentence_and_changes_nothing(folder, arguments, message):
    before = dump(folder / "reviews.db")
    result = run("pin", *arguments)
    assert message in result.stderr
    assert result.exit_code == 2
    assert dump(folder / "reviews.db") == before
