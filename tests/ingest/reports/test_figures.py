"""Of how many each figure of a report is one: the same in every format, and never left out."""

import io
import re
import zipfile
from datetime import date

import pytest
from bs4 import BeautifulSoup
from rich.console import Console

from ingest.reports import ReportOptions, digest, write
from ingest.reports.figures import Figure, totals
from ingest.reports.formats.terminal import show
from ingest.reports.report import build_report
from ingest.reports.section_table import section_table
from ingest.reports.summary import counts
from tests.figures import bare_figures
from tests.markdown import without_links
from tests.three_years import series, two_years

TODAY = date(2022, 12, 1)


def as_html(made, options):
    return BeautifulSoup(write(made, "html", options), "lxml").get_text(" ")


def as_markdown(made, options):
    return without_links(write(made, "md", options).decode()).replace("\\", "")


def as_word(made, options):
    with zipfile.ZipFile(io.BytesIO(write(made, "docx", options))) as archive:
        return re.sub(r"<[^>]*>", " ", archive.read("word/document.xml").decode())


def as_terminal(made, options):
    out = io.StringIO()
    show(build_report(made, options), Console(file=out, width=400))
    return out.getvalue()


def as_digest(form):
    def told(made, options):
        year = digest.latest_review(made[-1].new, made, options.today)
        return digest.FORMS[form](digest.digest(options.owner or "Clerk", [year], options.today))

    return told


FORMS = {"html": as_html, "md": as_markdown, "docx": as_word, "terminal": as_terminal}
DIGESTS = {f"digest as {form}": as_digest(form) for form in digest.FORMS}
EVERY = FORMS | DIGESTS


@pytest.mark.parametrize("owner", ["", "Clerk"])
@pytest.mark.parametrize("made", [two_years, series])
@pytest.mark.parametrize("shown", EVERY.values(), ids=EVERY)
def test_no_figure_stands_without_that_of_which_it_is_one(shown, made, owner):
    text = " ".join(shown(made(), ReportOptions(TODAY, owner)).split())
    assert re.search(r"\d of \d open action", text)
    assert bare_figures(text) == []


@pytest.mark.parametrize("text", ["Overdue (13)", "### Closed (1200)", "Read (3)</h2>", "a (0):"])
def test_figure_alone_in_brackets_is_a_bare_one(text):
    assert len(bare_figures(text)) == 1


@pytest.mark.parametrize(
    "text", ["Overdue (13 of 26 open actions)", "2.4 (put off twice)", "(3)", "May (2024)"]
)
def test_figure_that_says_of_how_many_is_none(text):
    assert bare_figures(text) == []


@pytest.mark.parametrize(
    ("key", "step", "words"),
    [
        ("overdue", 1, "1 of 6 open actions"),
        ("reopened", 1, "1 of 9 statements in both years"),
        ("removed_actions", 0, "2 of 6 actions of 2020"),
        ("added", 0, "1 of 9 statements of 2021"),
        ("not_told", 1, "0 of 9 statements of 2022"),
    ],
)
def test_list_says_of_how_many_it_is(key, step, words):
    found = next(
        each for each in build_report(series(), ReportOptions(TODAY)).topics if each.key == key
    )
    assert str(found.figures[step]) == words


@pytest.mark.parametrize(
    ("name", "key", "not_told"),
    [
        ("both years", "progress.of", "progress.not_told"),
        ("earlier actions", "outcomes.of", None),
        ("later statements", "statements.after", None),
        ("earlier statements", "statements.before", None),
        ("gaps", "judgements.gap", None),
    ],
)
def test_wholes_are_those_of_the_counts(name, key, not_told):
    found = [totals(each, 0)[name] for each in series()]
    assert [(each.of, each.not_told) for each in found] == [
        (step[key], step[not_told] if not_told else 0) for step in counts(series())
    ]


def test_one_of_one_is_told_in_the_singular():
    found = totals(two_years()[0], 1)["open actions"].figure(1)
    assert str(found) == "1 of 1 open action"


def test_figure_says_of_how_many_it_cannot_be_told():
    assert str(Figure(5, 28, "statements in both years", 2)) == (
        "5 of 28 statements in both years; 2 not told"
    )


def test_figures_of_a_section_stand_beside_their_wholes():
    found = section_table(build_report(series(), ReportOptions(TODAY)))
    for _, _, figures in found.rows:
        values = [each.number for each in figures]
        row = dict(zip(found.columns, values, strict=True))
        judged = sum(row[name] for name in ("In place", "Partly", "Gap", "Not told"))
        assert row["All"] == judged
        assert row["In both years"] <= row["All"]
        assert row["Overdue"] <= row["Open actions"]
