"""Two years compared: the command line, the report and the desk show the same figures."""

import json
import re

import pytest
from click.testing import CliRunner

from ingest.cli import main
from ingest.store import Store
from ingest.threads.update import update_threads
from tests.database import column
from tests.desk import get, text_of
from tests.reviews import complete, review, section, source, statement
from tests.three_years import first, second, third

pytest.importorskip("datasette")

from ingest.desk.opening import desk

CHANGES = ("Unchanged", "Reworded", "Split", "Merged", "Added", "Removed")
IDS = {2020: 1, 2021: 2, 2022: 3}
EXPECTED = {
    (2020, 2021): dict(zip(CHANGES, (4, 1, 1, 1, 1, 1), strict=True)),
    (2020, 2022): dict(zip(CHANGES, (5, 0, 1, 1, 1, 1), strict=True)),
}


@pytest.fixture(scope="module")
def held(tmp_path_factory):
    """A database of three years in which statements are split, merged, put in and taken out."""
    path = tmp_path_factory.mktemp("years") / "reviews.db"
    with Store(path) as store:
        for made in (first(), second(), third()):
            store.add(source(f"{made.year}.docx"), complete(made))
        update_threads(store)
    return path


def compare(path, years, *options):
    run = CliRunner().invoke(main, ["compare", *map(str, years), "--db", str(path), *options])
    assert run.exit_code == 0
    return run.stdout


def of_json(path, years):
    counts = json.loads(compare(path, years, "--format", "json"))["summary"]["statements"]
    return {change: counts[change.lower()] for change in CHANGES}


def of_terminal(path, years):
    table = compare(path, years).partition("The words of the statements\n")[2]
    return {change: int(re.search(rf"^{change} +(\d+)", table, re.M)[1]) for change in CHANGES}


def of_report(path, years):
    return of_html(compare(path, years, "--format", "html"))


def of_report_of_the_desk(path, years):
    old, new = (IDS[year] for year in years)
    return of_html(get(desk(path), f"/-/compare/{old}/{new}").text)


def of_html(html):
    table = html.partition("The words of the statements")[2]
    row = '<th scope="row">{}</th><td class="number[^>]*>(?:<a [^>]*>)?([0-9]+)<'
    return {change: int(re.search(row.format(change), table)[1]) for change in CHANGES}


def of_page(path, years):
    counts = page(path, years)["counts"]
    return {change: counts.get(change.lower(), 0) for change in CHANGES}


def page(path, years):
    old, new = (IDS[year] for year in years)
    return get(desk(path), f"/-/compare.json?from_id={old}&to_id={new}").json()


@pytest.mark.parametrize("years", EXPECTED, ids=str)
@pytest.mark.parametrize(
    "figures", [of_json, of_terminal, of_report, of_report_of_the_desk, of_page]
)
def test_figures_of_two_years_are_the_same_wherever_they_are_shown(held, years, figures):
    assert figures(held, years) == EXPECTED[years]


@pytest.mark.parametrize("years", EXPECTED, ids=str)
def test_page_has_every_pair_of_the_command_line(held, years):
    pairs = json.loads(compare(held, years, "--format", "json"))["pairs"]
    shown = [pair for section in page(held, years)["sections"] for pair in section["pairs"]]
    assert sorted(pair["change"] for pair in shown if pair["is_main"]) == sorted(
        pair["change"] for pair in pairs
    )
    split = [pair["to_number"] for pair in shown if pair["change"] == "split"]
    assert sorted(split) == next(pair["to"] for pair in pairs if pair["change"] == "split")


def test_page_heeds_a_pin_between_years_that_are_no_neighbours(tmp_path):
    path = tmp_path / "reviews.db"
    with Store(path) as store:
        for made in (first(), second(), third()):
            store.add(source(f"{made.year}.docx"), complete(made))
        update_threads(store)
    pinned = CliRunner().invoke(main, ["pin", "2020:1.3", "2022:1.3", "--db", str(path)])
    assert pinned.exit_code == 0
    counts = of_page(path, (2020, 2022))
    assert counts == of_json(path, (2020, 2022))
    assert (counts["Added"], counts["Removed"]) == (0, 0)


@pytest.fixture(scope="module")
def put_off(tmp_path_factory):
    """A database of three years in which an action is put off every year."""
    path = tmp_path_factory.mktemp("put off") / "reviews.db"
    with Store(path) as store:
        for year in IDS:
            task = f"Clerk to mend the gate by T6 {year}."
            made = review(section("1", statement("1.1", "Gates do not close.", task)), year=year)
            store.add(source(f"{year}.docx"), complete(made))
        update_threads(store)
    return path


@pytest.mark.parametrize("years", [(2020, 2022), (2021, 2022)], ids=str)
def test_what_was_put_off_before_and_between_the_years_is_counted(put_off, years):
    old, new = (IDS[year] for year in years)
    for text in (
        compare(put_off, years, "--format", "html"),
        get(desk(put_off), f"/-/compare/{old}/{new}").text,
    ):
        assert "put off twice: T6 2020 → T6 2021 → T6 2022" in text


def test_row_of_what_was_put_off_leads_to_its_statement(put_off):
    answer = get(desk(put_off), "/reviews/put_off?owner=").text
    cells = re.findall('<td class="col-number">(.*?)</td>', answer, re.DOTALL)
    assert cells
    assert all('<a href="/-/statement/' in cell for cell in cells)


BEGAN = {
    "the first review held": """
        SELECT id FROM statements WHERE section_id IN (SELECT id FROM sections WHERE review_id = 1)
    """,
    "new in 2021": """
        SELECT to_statement_id FROM statement_pairs WHERE change = 'added' AND to_review_id = 2
    """,
    "split from {} of 2020": """
        SELECT to_statement_id FROM statement_pairs WHERE change = 'split' AND NOT is_main
    """,
}


@pytest.mark.parametrize("words", BEGAN)
def test_history_of_a_statement_says_how_it_began(held, words):
    statement_id = column(held, BEGAN[words])[0]
    table = get(desk(held), f"/-/statement/{statement_id}").text.partition("Over the years")[2]
    began = text_of(re.findall("<td>(.*?)</td>", table, re.DOTALL)[2])
    whole = f"""
        SELECT number FROM statements JOIN statement_pairs ON from_statement_id = statements.id
        WHERE to_statement_id = {statement_id}
    """
    assert began == words.format(*column(held, whole))
