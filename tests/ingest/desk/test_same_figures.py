"""One question, one answer: formats, views and desk give the same figures.

Asked of the samples, and of the corpus where it is at hand.
"""

import csv
import io
import json
import re
import sqlite3
import zipfile
from collections import Counter
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
from bs4 import BeautifulSoup
from docx import Document
from rich.console import Console

pytest.importorskip("datasette.app", reason="the desk is not installed")

from ingest.compare.threads import compare_series
from ingest.desk.opening import desk
from ingest.reports import ReportOptions, write
from ingest.reports.formats.terminal import show
from ingest.reports.front_page import MAX_OWNERS
from ingest.reports.plan import owner_loads
from ingest.reports.report import Report, build_report
from ingest.store import Store
from ingest.threads.update import update_threads
from parsers import read_review
from tests.desk import get
from tests.markdown import without_links
from tests.reviews import source

ROOT = Path(__file__).resolve().parents[3]
CORPUS = ROOT.parent / "shared" / "corpus"
SERIES = {
    "samples": [ROOT / "samples" / "reviews" / f"{year}.docx" for year in (2022, 2023, 2024)],
    "corpus": [CORPUS / "docs" / f"lsp-{year}.txt" for year in (2020, 2021)],
    "corpus A": [CORPUS / "series" / "A" / f"{year}.docx" for year in (2023, 2024)],
    "corpus C": [CORPUS / "series" / "C" / f"{year}.docx" for year in (2024, 2025)],
    "corpus E": [CORPUS / "series" / "E" / f"{year}.docx" for year in (2023, 2024)],
}
NO_CORPUS = "the corpus is not at hand"
NAMES = [
    pytest.param(name, marks=pytest.mark.skipif(not files[0].exists(), reason=NO_CORPUS), id=name)
    for name, files in SERIES.items()
]
TODAY = date.today()  # the day of the views


class Held(NamedTuple):
    """A series in a database, compared, and told as a report."""

    path: Path
    comparisons: tuple
    told: Report


@pytest.fixture(scope="module", params=NAMES)
def held(request, tmp_path_factory):
    path = tmp_path_factory.mktemp("figures") / "reviews.db"
    read = [read_review(file.read_bytes(), file.name) for file in SERIES[request.param]]
    with Store(path) as store:
        for file, made in zip(SERIES[request.param], read, strict=True):
            store.add(source(file.name), made)
        update_threads(store)
    compared = compare_series(read)
    return Held(path, compared, build_report(compared, ReportOptions(TODAY)))


@pytest.fixture
def views(held):
    connection = sqlite3.connect(held.path)
    yield lambda sql, *values: connection.execute(sql, values).fetchall()
    connection.close()


def made(held, form):
    return write(held.comparisons, form, ReportOptions(TODAY))


def as_html(held):
    return BeautifulSoup(made(held, "html"), "lxml").select_one("#front").get_text(" ")


def as_markdown(held):
    return re.sub(r"[|\\*]", " ", without_links(made(held, "md").decode()))


def as_word(held):
    document = Document(io.BytesIO(made(held, "docx")))
    rows = [" ".join(cell.text for cell in row.cells) for t in document.tables for row in t.rows]
    return " ".join([*rows, *(each.text for each in document.paragraphs)])


def as_terminal(held):
    out = io.StringIO()
    show(held.told, Console(file=out, width=400))
    return out.getvalue()


def as_home_page(held):
    page = BeautifulSoup(get(desk(held.path), "/").text, "lxml")
    return page.select_one("section.content").get_text(" ")


PEOPLE_READ = {
    "html": as_html,
    "md": as_markdown,
    "docx": as_word,
    "terminal": as_terminal,
    "home page": as_home_page,
}


@pytest.mark.parametrize("shown", PEOPLE_READ.values(), ids=PEOPLE_READ)
def test_first_page_has_the_same_figures_wherever_people_read_it(held, shown):
    text, front = " ".join(shown(held).split()), held.told.front
    for what in ("in_place", "partly", "gaps", "not_told", "statements"):
        figures = " ".join(str(getattr(each, what)) for each in front.standing)
        words = {"gaps": "Gap", "statements": "All statements"}.get(what, what)
        assert f"{words.replace('_', ' ').capitalize()} {figures}" in text
    for listed in front.lists:
        assert f"{listed.title} ({listed.figure})" in text or listed.nothing in text
    for load in front.owners[:MAX_OWNERS]:
        assert f"{load.owner} {load.open} {load.overdue} {load.due_soon}" in text


def test_json_and_csv_hold_what_the_figures_count(held):
    comparisons = json.loads(made(held, "json"))
    last = comparisons[-1] if isinstance(comparisons, list) else comparisons
    stands = held.told.standing[-1]
    judged = [last["counts"][f"judgements.{value}"] for value in ("in place", "partly", "gap")]
    assert judged == [stands.in_place, stands.partly, stands.gaps]
    rows = list(csv.DictReader(io.StringIO(made(held, "csv").decode("utf-8-sig"))))
    became = Counter(row["progress"] for row in rows if row["to_year"] == stands.year)
    counted = {
        kind: held.told.counts[-1][f"progress.{kind}"] for kind in ("closed", "slipped", "reopened")
    }
    assert {kind: became[kind] for kind in counted} == counted


def test_workbook_has_the_figures_of_the_first_page(held):
    with zipfile.ZipFile(io.BytesIO(made(held, "xlsx"))) as book:
        texts = BeautifulSoup(book.read("xl/sharedStrings.xml"), "xml").find_all("si")
        sheet = BeautifulSoup(book.read("xl/worksheets/sheet1.xml"), "xml")
    names = [each.get_text() for each in texts]
    rows = {}
    for row in sheet.find_all("row")[1:]:
        label, *figures = row.find_all("c")
        rows[names[int(label.v.get_text())]] = [int(each.v.get_text()) for each in figures]
    assert rows["Gap"] == [each.gaps for each in held.told.standing]
    assert rows["All statements"] == [each.statements for each in held.told.standing]


def test_views_count_the_statements_of_the_report(held, views):
    sql = "SELECT CAST(year AS TEXT), in_place, partly, gaps, not_told FROM judgement_counts"
    assert views(f"{sql} ORDER BY year") == [tuple(each) for each in held.told.standing]


@pytest.mark.parametrize("kind", ["closed", "narrowed", "open", "slipped", "reopened", "holds"])
def test_views_count_what_became_of_statements_as_the_report_does(held, views, kind):
    sql = "SELECT count(*) FROM year_on_year WHERE is_main AND progress = ? AND to_year = ?"
    ((found,),) = views(sql, kind, int(held.told.years[-1]))
    assert found == held.told.counts[-1][f"progress.{kind}"]


def test_views_have_a_row_for_each_place_of_an_open_action(held, views):
    """An action that several statements share is one in the report, and a row for each of them."""
    actions = held.told.actions
    for view, counted in (
        ("open_actions WHERE is_latest", actions),
        ("overdue_actions", [each for each in actions if each.is_overdue]),
    ):
        ((found,),) = views(f"SELECT count(*) FROM {view}")
        assert found == sum(1 + len(each.also) for each in counted)


def test_views_and_the_report_agree_on_who_carries_what(held, views):
    year = int(held.told.years[-1])
    sql = "SELECT owner, open, overdue FROM owner_plans WHERE year = ? AND open > 0"
    carried = {load.owner: (load.open, load.overdue) for load in owner_loads(held.told.actions)}
    carried.pop("Nobody named", None)
    shared = {owner for each in held.told.actions if each.also for owner in each.owners}
    found = {owner: tuple(counts) for owner, *counts in views(sql, year)}
    assert found.keys() == carried.keys()
    assert {who: found[who] for who in found.keys() - shared} == {
        who: carried[who] for who in carried.keys() - shared
    }


def test_pages_of_owners_and_charts_have_the_figures_of_the_report(held):
    opened = desk(held.path)
    for load in held.told.front.owners[:2]:
        if load.owner != "Nobody named":
            page = get(opened, "/-/owner.json", params={"name": load.owner}).json()
            assert [each["open"] for each in page["reviews"]] == [load.open]
    charts = get(opened, "/-/charts.json").json()["charts"]
    stands = [tuple(row["counts"].values()) for row in charts[0]["rows"]]
    assert stands == [tuple(each)[1:] for each in held.told.standing]
