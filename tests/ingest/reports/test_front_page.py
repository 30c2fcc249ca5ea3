"""The first page: what a person finds by reading the samples' three years, and where it is told."""

import io
import re
import zipfile
from datetime import date, datetime
from functools import cache
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from rich.console import Console

from ingest.compare.threads import compare_series
from ingest.reports import ReportOptions, write
from ingest.reports.formats.terminal import show
from ingest.reports.front_page import (
    MAX_LINES,
    MAX_LINES_IN_ALL,
    MAX_LINES_ON_PAPER,
    MAX_OWNERS,
    share_lines,
)
from ingest.reports.made_from import MadeFrom, Source, correction_lines, source_rows
from ingest.reports.plan import owner_lists, owner_loads
from ingest.reports.report import build_report
from ingest.reports.words import truncated
from parsers import read_review
from parsers.corrections import Correction
from tests.large_review import large_reviews
from tests.markdown import links, places, without_links
from tests.reviews import complete, review, section, statement
from tests.three_years import series

SAMPLES = Path(__file__).resolve().parents[3] / "samples" / "reviews"
TODAY = date(2024, 12, 1)

# Read by a person in the review of 2024: its ratings, its deadlines, and what stood there in 2023.
JUDGEMENT_COUNTS = {"In place": 21, "Partly": 6, "Gap": 2, "Not told": 0, "All statements": 29}
OVERDUE = {"4.4": "CEO, since 30 September 2024", "1.6": "DoI, since 31 October 2024"}
DUE_SOON = {
    "1.1": "Trustees, by 31 December 2024",
    "3.7": "Orrin Bank and Headteachers, by 31 December 2024",
    "5.3": "DoI, by 15 January 2025",
}
PUT_OFF_AGAIN = {"2.6": "Headteachers, put off twice: T4 2023 → T4 2024 → T4 2025"}
REOPENED = {"1.6": "in place → gap", "4.4": "in place → gap"}
OF_DOI = ["1.6", "5.3", "1.6", "4.6", "1.4", "2.4", "4.2", "4.5"]  # what presses stands first


@cache
def samples():
    years = (2022, 2023, 2024)
    read = [read_review((SAMPLES / f"{year}.docx").read_bytes(), f"{year}.docx") for year in years]
    return compare_series(read)


def told(owner=""):
    return build_report(samples(), ReportOptions(TODAY, owner))


def shortlist(key, owner=""):
    found = next(each for each in told(owner).front.lists if each.key == key)
    return {line.number: line.lead for line in found.lines}


def test_trustee_reads_how_many_statements_are_in_place():
    assert told().front.standing[-1] == ("2024", 21, 6, 2, 0)


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("overdue", OVERDUE),
        ("due_soon", DUE_SOON),
        ("put_off_again", PUT_OFF_AGAIN),
        ("reopened", REOPENED),
        ("unattended", {}),
    ],
)
def test_chair_reads_what_needs_a_decision_and_who_has_it(key, expected):
    assert shortlist(key) == expected


def test_head_reads_what_an_owner_carries():
    (theirs,) = (
        actions for load, actions in owner_lists(told().actions) if load == ("DoI", 8, 1, 1)
    )
    assert [each.bullet.entry.name for each in theirs] == OF_DOI


def test_owners_part_has_their_actions_and_statements_alone():
    part = told("DoI")
    assert shortlist("overdue", "DoI") == {"1.6": OVERDUE["1.6"]}
    assert shortlist("due_soon", "DoI") == {"5.3": DUE_SOON["5.3"]}
    assert len(part.actions) == 8
    assert part.standing[-1].statements == 7


def test_what_is_due_once_more_within_two_months_is_due_soon_and_not_before():
    def on(day):
        plan = statement("1.1", "pens;", "Clerk to buy pens by 1 March 2021 and ink by T6 2021.")
        made = [complete(review(section("1", plan), year=year)) for year in (2020, 2021)]
        return build_report(compare_series(made), ReportOptions(day)).found("due_soon")

    days = (date(2020, 12, 30), date(2020, 12, 31), date(2021, 3, 1), date(2021, 3, 2))
    assert [on(day) for day in days] == [0, 1, 1, 0]


def test_line_begins_with_a_capital_whoever_acts():
    named = next(topic for topic in told().topics if topic.key == "done").items
    assert "Each school to name a welcome tutor in T1 2022." in [item.text for item in named]
    assert "School; T1 2022, so by 31 October 2022" in {item.lead for item in named}
    assert all(item.lead[:1].isupper() for item in named)


def test_action_shared_by_two_statements_is_carried_once():
    shared = "Clerk to publish the dates of meetings by T6 2020."
    made = [
        complete(
            review(section("1", statement("1.1", "a;", shared), statement("1.2", "b;", shared)))
        )
    ]
    (action,) = build_report(compare_series(made * 2)).actions
    assert (action.owners, action.also) == (("Clerk",), ("1.2",))


def test_action_that_names_nobody_is_carried_by_nobody():
    made = complete(review(section("1", statement("1.1", "a;", "To buy pens and ink and paper."))))
    assert owner_loads(build_report(compare_series([made] * 2)).actions) == (
        ("Nobody named", 1, 0, 0),
    )


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("ropes fray", "ropes fray"),
        ("ropes, and sails", "ropes…"),
        ("oars are few", "oars are…"),
        ("the panel’s comments", "the…"),
        ("wheelhouses", "wheelhous…"),
    ],
)
def test_text_is_cut_short_after_a_whole_word(text, shown):
    assert truncated(text, 10) == shown


def test_lists_end_after_a_few_lines_and_say_how_many_more_there_are():
    owners = ["Clerk", "Chair", "Bursar", "Headteacher", "SENCO", "Caretaker", "Librarian"]
    made = complete(
        review(
            section(
                "1",
                *(
                    statement(f"1.{n}", f"{who};", f"{who} to paint room {n} by T6 2020.")
                    for n, who in enumerate(owners, 1)
                ),
            )
        )
    )
    front = build_report(compare_series([made] * 2), ReportOptions(date(2021, 1, 1))).front
    overdue = front.decisions[0]
    assert (overdue.total, len(overdue.lines), overdue.more) == (7, MAX_LINES, 7 - MAX_LINES)
    assert (len(overdue.further), overdue.more_on_paper) == (overdue.more, 0)
    assert (len(front.carry.rows), front.more_owners) == (MAX_OWNERS, 1)
    assert (len(front.further_owners), front.more_owners_on_paper) == (1, 0)


@pytest.mark.parametrize(
    ("totals", "lines"),
    [
        ([2, 1, 2, 2, 0, 3, 6], [2, 1, 2, 2, 0, 3, 3]),
        ([67, 72, 14, 26, 0, 17, 17], [3, 3, 3, 2, 0, 2, 2]),
        ([9, 9, 9, 9, 9, 9, 9], [3, 2, 2, 2, 2, 2, 2]),
        ([0, 0, 0, 0, 0, 0, 9], [0, 0, 0, 0, 0, 0, 3]),
    ],
)
def test_lines_of_the_page_go_to_the_worst_lists_first(totals, lines):
    assert share_lines(totals, MAX_LINES, MAX_LINES_IN_ALL) == lines
    assert sum(lines) <= MAX_LINES_IN_ALL


@pytest.mark.parametrize(("late", "more"), [(MAX_LINES_ON_PAPER, 0), (MAX_LINES_ON_PAPER + 2, 2)])
def test_list_that_has_paper_to_itself_is_whole_there_if_it_fits(late, more):
    ropes = [
        statement(f"1.{n}", f"rope {n} is sound;", f"Buy rope {n} by 1 May 2024.")
        for n in range(1, late + 1)
    ]
    years = [complete(review(section("1", *ropes), year=year)) for year in (2023, 2024)]
    front = build_report(compare_series(years), ReportOptions(TODAY)).front
    (overdue,) = [each for each in front.lists if each.total]
    assert (overdue.key, overdue.total, overdue.more_on_paper) == ("overdue", late, more)


@pytest.mark.parametrize(("medium", "other"), [("screen", "paper"), ("paper", "screen")])
@pytest.mark.parametrize("statements", [30, 60])
def test_lines_and_how_many_more_there_are_add_up_on_screen_and_on_paper(statements, medium, other):
    made = compare_series(large_reviews(statements))
    soup = BeautifulSoup(write(made, "html", ReportOptions(TODAY)), "lxml")
    for hidden in soup.select(f"#front .{other}-only"):
        hidden.decompose()
    front = build_report(made, ReportOptions(TODAY)).front
    listed = [each for each in front.lists if each.total]
    for found, lines in zip(listed, soup.select("#front .short"), strict=True):
        assert len(lines.select("li:not(.more)")) + more_than(lines) == found.total
    owners = len(soup.select("#front .owners tbody tr"))
    assert owners + more_than(soup.select_one("#front .carry")) == len(front.owners)


def more_than(shown):
    """How many more there are than are shown."""
    more = shown.select(".more")
    assert len(more) <= 1
    return int(re.search(r"\d+", more[0].get_text())[0]) if more else 0


# Every format has the same first page


def as_html(made, options):
    soup = BeautifulSoup(write(made, "html", options), "lxml")
    return soup.select_one("#front").get_text(" ")


def as_markdown(made, options):
    return re.sub(r"[*\\]", "", without_links(write(made, "md", options).decode()))


def as_terminal(made, options):
    out = io.StringIO()
    show(build_report(made, options), Console(file=out, width=400))
    return out.getvalue()


def as_word(made, options):
    return words_of_word(write(made, "docx", options))


FORMS = {"html": as_html, "md": as_markdown, "terminal": as_terminal}
EVERY_FORM = FORMS | {"docx": as_word}


@pytest.mark.parametrize("made", [samples, series], ids=["samples", "three years"])
@pytest.mark.parametrize("shown", FORMS.values(), ids=FORMS)
def test_every_format_begins_with_the_same_figures_and_lines(shown, made):
    options = ReportOptions(TODAY)
    text = " ".join(shown(made(), options).split())
    front = build_report(made(), options).front
    for listed in front.lists:
        assert listed.heading in text or listed.nothing in text
        for line in listed.lines:
            assert " ".join(f"{line.number} {line.lead}: {line.text}".split()) in text


@pytest.mark.parametrize("shown", FORMS.values(), ids=FORMS)
def test_every_format_says_who_carries_what(shown):
    text = re.sub(r"[\s|]+", " ", shown(samples(), ReportOptions(TODAY)))
    for load in told().front.owners[:MAX_OWNERS]:
        assert f"{load.owner} {load.open} {load.overdue} {load.due_soon}" in text


@pytest.mark.parametrize("shown", EVERY_FORM.values(), ids=EVERY_FORM)
def test_first_page_says_on_which_day_and_from_which_files(shown):
    files = tuple(Source(year, f"{year}.docx", 1) for year in (2022, 2023, 2024))
    sources = MadeFrom(files, datetime(2025, 1, 1), "1.0")
    first, _, rest = shown(samples(), ReportOptions(TODAY, made_from=sources)).partition(
        "By section"
    )
    told = "As of 1 December 2024. Read from 2022.docx, 2023.docx, 2024.docx."
    assert told in " ".join(first.split())
    assert rest or shown in (as_html, as_terminal)


@pytest.mark.parametrize("shown", EVERY_FORM.values(), ids=EVERY_FORM)
def test_first_page_says_of_every_empty_list_that_it_is_empty(shown):
    text = " ".join(shown(quiet_years(), ReportOptions(TODAY)).split()).partition("By section")[0]
    front = build_report(quiet_years(), ReportOptions(TODAY)).front
    assert [each.total for each in front.lists] == [0] * 7
    assert [each.nothing for each in front.lists if each.nothing not in text] == []
    assert "Who carries what" not in text


@pytest.mark.parametrize("form", ["html", "md", "docx"])
def test_report_without_open_actions_says_so_below_owners(form):
    made = write(quiet_years(), form, ReportOptions(TODAY))
    text = words_of_word(made, between=" ") if form == "docx" else made.decode()
    assert re.search(r"Owners\W.*No action is open\.", text.replace("\n", " "))


def quiet_years():
    """Two years of which nothing is to be told."""
    years = (
        review(section("1", statement("1.1", "ropes are sound;")), year=n) for n in (2023, 2024)
    )
    return compare_series([*map(complete, years)])


@pytest.mark.parametrize("form", ["md", "docx"])
def test_statements_behind_where_we_stand_are_told_by_their_numbers(form):
    made = write(samples(), form, ReportOptions(TODAY))
    text = words_of_word(made, between=" ") if form == "docx" else without_links(made.decode())
    text = re.sub(r"\s*,\s*", ", ", text)
    assert re.search(
        r"Gap[\s|]+1.3, 1.4, 1.5, 2.1, 3.3, 4.2, 4.3, 5.2, 5.4[\s|]+2.1, 4.5, 4.6[\s|]+1.6, 4.4",
        text,
    )


@pytest.mark.parametrize("owner", ["", "DoI"])
def test_figures_of_the_page_lead_to_lists_of_that_length(owner):
    soup = BeautifulSoup(write(samples(), "html", ReportOptions(TODAY, owner)), "lxml")
    for listed in build_report(samples(), ReportOptions(TODAY, owner)).front.lists:
        if listed.total:
            assert soup.select_one(f'#front a[href="#{listed.anchor}"]')
            items = soup.select_one(f"#{listed.anchor}").find_next("ul")
            assert len(items.find_all("li", recursive=False)) == listed.total
    for link in soup.select("#front .standing td a"):
        assert len(numbers_at(soup, link["href"])) == int(link.get_text())
    for row in soup.select("#front .owners tbody tr"):
        heading = soup.select_one(row.a["href"]).h3.get_text()
        carried, overdue, due_soon = (cell.get_text() for cell in row.find_all("td"))
        assert {link["href"] for link in row.find_all("a")} == {row.a["href"]}
        assert len(row.find_all("a")) == 1 + sum(int(n) > 0 for n in (carried, overdue, due_soon))
        assert f"({carried} of " in heading
        assert (f" {overdue} overdue" in heading) == (overdue != "0")
        assert (f" {due_soon} due within" in heading) == (due_soon != "0")


def numbers_at(soup, address):
    """The statements of a cell of the table of judgements; below a heading, of its column."""
    place = soup.select_one(address)
    if place.name == "td":
        return place.find_all("a")
    column = len(place.find_previous_siblings())
    rows = place.find_parent("table").tbody.find_all("tr")
    return [link for row in rows for link in row.find_all(["th", "td"])[column].find_all("a")]


def test_counts_lead_to_lists_of_that_length():
    soup = BeautifulSoup(write(samples(), "html", ReportOptions(TODAY)), "lxml")
    cells = [cell for cell in soup.select("#counts td.number") if cell.get_text() != "0"]
    leading = [cell.a for cell in cells]
    assert all(leading)
    followed = 0
    for link in leading:
        address, count = link["href"], int(link.get_text())
        if address.startswith("#stand-"):
            assert len(numbers_at(soup, address)) == count
        elif not address.startswith("#step"):
            assert len(soup.select_one(address).find_next("ul").find_all("li")) == count
            followed += 1
    assert followed > 8


def test_tables_of_the_pictures_lead_to_the_statements_of_a_section():
    soup = BeautifulSoup(write(samples(), "html", ReportOptions(TODAY)), "lxml")
    found = soup.select(".step .stack td.number a, #flow td.number a")
    assert len(found) > 20
    sections = [soup.select_one(link["href"]) for link in found]
    assert all("part" in each["class"] for each in sections)


@pytest.mark.parametrize("owner", ["", "DoI"])
def test_links_in_markdown_lead_to_places_that_are_there_once(owner):
    text = write(samples(), "md", ReportOptions(TODAY, owner)).decode()
    held = places(text)
    assert len(held) == len({*held})
    assert {place for _, place in links(text)} <= {*held}


def test_figures_in_markdown_lead_to_their_lists():
    text = write(samples(), "md", ReportOptions(TODAY)).decode()
    rows = [line for line in text.split("## The lists")[0].splitlines() if line.startswith("|")]
    rows += [line for line in text.split("## The counts")[1].splitlines() if "---" not in line]
    rows = [line for line in rows if line.startswith("|") and "Read from" not in line]
    figures = [cell.strip() for row in rows for cell in row.split("|")[2:]]
    assert [each for each in figures if each.isdigit() and 0 < int(each) < 1000] == []
    for listed in told().front.lists:
        if listed.total:
            begun = text.split(f'<a id="{listed.anchor}"></a>')[1].split("\n\n")[1]
            assert len(begun.splitlines()) == listed.total


@pytest.mark.parametrize("owner", ["", "DoI"])
def test_figures_of_the_workbook_lead_to_the_first_row_of_a_list_of_that_length(owner):
    made = write(samples(), "xlsx", ReportOptions(TODAY, owner))
    lists = [(row[0], row[1]) for row in rows_of(made, 7)]
    followed = 0
    for number in (2, 5, 6):
        for target, figure in links_of(made, number):
            first = int(target.rsplit("!A", 1)[1]) - 1
            of_a_year = [
                each for each in lists if each[0] in JUDGEMENT_COUNTS and each[1] == lists[first][1]
            ]
            length = lists.count(lists[first])
            is_of_a_section = number == 6 and 0 < figure <= length
            assert figure in (length, len(of_a_year)) or is_of_a_section
            assert lists.index(lists[first]) == first
            followed += 1
    assert followed > 8


@pytest.mark.parametrize("owner", ["", "DoI"])
def test_statements_of_a_year_stand_in_the_workbook_where_their_figures_lead(owner):
    made = write(samples(), "xlsx", ReportOptions(TODAY, owner))
    lists = [(row[0], row[1]) for row in rows_of(made, 7)]
    shown = rows_of(made, 1)
    figures = {cell: (target, figure) for cell, target, figure in cells_that_lead(made, 1)}
    for column, year in enumerate(shown[0][1:]):
        for line, words in enumerate(JUDGEMENT_COUNTS, 2):
            wanted = [words] if words != "All statements" else JUDGEMENT_COUNTS
            expected = [each for each in lists if each[0] in wanted and each[1] == year]
            if expected:
                target, figure = figures[f"{'BCD'[column]}{line}"]
                first = int(target.rsplit("!A", 1)[1]) - 1
                assert lists[first : first + figure] == expected


def test_workbook_says_on_which_day_and_from_which_files():
    sources = MadeFrom((Source(2024, "2024.pdf", 2, 7),), datetime(2025, 1, 1), "1.0")
    made = write(samples(), "xlsx", ReportOptions(TODAY, made_from=sources))
    headings, row = rows_of(made, 8)
    assert dict(zip(headings, row, strict=True)) == {
        "Year": "2024",
        "Read from": "2024.pdf, pages 1 to 7",
        "Revision": "2",
        "Checked by": "nobody yet",
        "Corrections": "0",
        "As of": "1 December 2024",
        "Made": "Made on 1 January 2025 at 00:00 UTC by reviewtrail 1.0",
    }


def rows_of(made, number):
    """The rows of a sheet of texts."""
    with zipfile.ZipFile(io.BytesIO(made)) as book:
        texts = BeautifulSoup(book.read("xl/sharedStrings.xml"), "xml").find_all("si")
        sheet = BeautifulSoup(book.read(f"xl/worksheets/sheet{number}.xml"), "xml")
    names = [each.get_text() for each in texts]
    return [[names[int(cell.v.get_text())] for cell in row.find_all("c")] for row in sheet("row")]


def links_of(made, number):
    """The links of a sheet: where each leads, and the figure that stands there."""
    return [(target, figure) for _, target, figure in cells_that_lead(made, number)]


def cells_that_lead(made, number):
    """The same, each with its cell."""
    with zipfile.ZipFile(io.BytesIO(made)) as book:
        sheet = BeautifulSoup(book.read(f"xl/worksheets/sheet{number}.xml"), "xml")
    cells = {cell["r"]: cell for cell in sheet("c")}
    return [
        (each["ref"], each["location"], int(cells[each["ref"]].v.get_text()))
        for each in sheet("hyperlink")
    ]


@pytest.mark.parametrize("form", ["html", "md", "docx"])
def test_report_says_who_checked_a_file_and_what_people_corrected(form):
    checked = Correction("checked", "yes", "A. Clerk", "2024-05-03T09:00:00Z")
    judged = Correction(
        "judgement", "gap", "B. Head", "2024-05-04T09:00:00Z", "seen", 2, "in place"
    )
    ropes = statement("1.1", "ropes fray;")._replace(corrections=(judged,))
    old = complete(review(section("1", statement("1.1", "ropes fray;")), year=2023))
    new = complete(review(section("1", ropes), year=2024, corrections=(checked,)))
    sources = MadeFrom((Source(2024, "2024.docx", 1),), datetime(2024, 6, 1), "1.0")
    made = write(compare_series([old, new]), form, ReportOptions(made_from=sources))
    text = words_of_word(made) if form == "docx" else made.decode().replace("\\", "")
    assert "A. Clerk on 3 May 2024" in text
    assert "2024:1.1 judgement: gap (read: in place), B. Head, 4 May 2024: seen" in text


def test_report_of_which_no_desk_is_known_has_no_link_to_one():
    assert "desk" not in BeautifulSoup(write(series(), "html"), "lxml").header.text


def test_correction_that_a_later_one_overrules_is_neither_listed_nor_counted():
    who = ("B. Head", "2024-05-04T09:00:00Z", "")
    said = (
        Correction("owners", "Mrs Lang", *who, 1, "DoE"),
        Correction("deadlines", "March 2025", *who, 2, "T1 2024"),
        Correction("owners", "DoS", *who, 3, "DoE"),
    )
    read = statement("1.1", "ropes fray;", "Buy ropes.")
    buy = read.actions[0]._replace(corrections=said)
    new = complete(review(section("1", read._replace(actions=(buy,))), year=2024))
    assert [*correction_lines([new])] == [
        "2024:1.1/1 deadlines: March 2025 (read: T1 2024), B. Head, 4 May 2024",
        "2024:1.1/1 owners: DoS (read: DoE), B. Head, 4 May 2024",
    ]
    sources = MadeFrom((Source(2024, "2024.docx", 1),), datetime(2024, 6, 1), "1.0")
    ((*_, counted),) = source_rows(sources, [new])
    assert counted == "2"


def words_of_word(made, between=""):
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        return re.sub(r"<[^>]*>", between, archive.read("word/document.xml").decode())


def test_statement_of_which_nothing_changed_is_folded_to_a_line():
    soup = BeautifulSoup(write(series(), "html"), "lxml")
    folded = [each.h4.get_text(strip=True) for each in soup.select("article.quiet")]
    assert folded
    assert all(each.select_one("details:not([open])") for each in soup.select("article.quiet"))
    put_off = [each for each in soup.select("article") if "action-put-off" in each["data-marks"]]
    assert put_off
    assert not [each for each in put_off if "quiet" in each["class"]]
