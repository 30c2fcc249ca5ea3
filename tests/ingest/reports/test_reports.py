"""What reports say, and that all formats say the same: counts, findings, sections, pictures."""

import csv
import io
import json
import re
import subprocess
import sys
import zipfile
from itertools import pairwise

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from lxml import etree
from markdown_it import MarkdownIt
from rich.console import Console

from ingest.compare import compare
from ingest.compare.comparison import Progress
from ingest.compare.comparison_json import summary as changes
from ingest.reports import FORMATS, write
from ingest.reports.formats.bars import bars
from ingest.reports.formats.flow import flow, streams
from ingest.reports.formats.terminal import show
from ingest.reports.report import build_report
from ingest.reports.sections import by_section
from ingest.reports.standing import count_standing
from ingest.reports.summary import counts
from ingest.reports.words import OUTCOME, PROGRESS, outcome_text, progress_text
from tests.markdown import without_links
from tests.reviews import action, complete, review, reviews, section, statement
from tests.three_years import CLUBS, HEARD, ROOFS, series, two_years

SERIES = {"two years": two_years, "three years": series}
HOSTILE = [
    "<script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    "=HYPERLINK(1)",
    "@SUM(1+1)*cmd",
    "+1-1",
    "-2+3",
    "| a | b |",
    "**a** _b_ `c` ~~d~~ [e](https://example.org) <f> &amp; \\g",
    "1. a list",
    "# a heading",
    "[red]a[/red] [link=https://example.org]b[/link]",
    "{{ 7 * 7 }} {% raw %}",
]


def words_of(comparisons, form):
    return write(comparisons, form).decode()


def page(comparisons):
    return BeautifulSoup(words_of(comparisons, "html"), "lxml")


def terminal(comparisons):
    out = io.StringIO()
    show(build_report(comparisons), Console(file=out, width=400))
    return out.getvalue()


def rows(comparisons, kind):
    text = words_of(comparisons, "csv").removeprefix("\ufeff")
    return [row for row in csv.DictReader(io.StringIO(text, newline="")) if row["kind"] == kind]


def sheet(comparisons, number):
    """The rows of a sheet; numbers are numbers, nothing is a formula."""
    with zipfile.ZipFile(io.BytesIO(write(comparisons, "xlsx"))) as book:
        strings = etree.fromstring(book.read("xl/sharedStrings.xml"))
        texts = ["".join(found.itertext()) for found in strings]
        made = etree.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))
    assert made.find(".//{*}f") is None
    return [
        [texts[int(c[0].text)] if c.get("t") == "s" else float(c[0].text) for c in row if len(c)]
        for row in made.iter("{*}row")
    ]


def rendered(markdown):
    """Markdown as a browser shows it on the sites that know tables and strikethrough."""
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    return BeautifulSoup(parser.render(markdown), "lxml")


# The counts, in every format


def told(comparisons):
    return [
        (table.title, row.name, [figure.number for figure in row.figures])
        for table in build_report(comparisons).summary
        for row in table.rows
    ]


def table_counts(soup, title):
    """The counts of tables, each under its title."""
    return [
        (title(table), cells[0], list(map(int, cells[1:])))
        for table in soup.find_all("table")
        if title(table)
        for cells in (
            [cell.get_text() for cell in row.find_all(["th", "td"])]
            for row in table.tbody.find_all("tr")
        )
    ]


TITLES = [table.title for table in build_report(two_years()).summary]


def html_counts(comparisons):
    return table_counts(page(comparisons).select_one("#counts"), lambda t: t.caption.get_text())


def markdown_counts(comparisons):
    soup = rendered(words_of(comparisons, "md"))
    return table_counts(
        soup, lambda t: (heading := t.find_previous_sibling().get_text()) in TITLES and heading
    )


def workbook_counts(comparisons):
    return [
        (group, words, [*map(int, values)]) for group, words, *values in sheet(comparisons, 2)[1:]
    ]


def terminal_counts(comparisons):
    found, group = [], ""
    for line in terminal(comparisons).splitlines():
        cells = re.split(r"\s{2,}", line.strip())
        if line in TITLES:
            group = line
        elif group and cells[1:] and all(map(str.isdigit, cells[1:])):
            found.append((group, cells[0], list(map(int, cells[1:]))))
    return found


@pytest.mark.parametrize("made", SERIES.values(), ids=SERIES)
@pytest.mark.parametrize(
    "counted", [html_counts, markdown_counts, workbook_counts, terminal_counts]
)
def test_every_format_has_the_same_counts(counted, made):
    assert counted(made()) == told(made())


@pytest.mark.parametrize("made", SERIES.values(), ids=SERIES)
def test_json_has_the_same_counts_and_the_whole_comparison(made):
    found = json.loads(words_of(made(), "json"))
    found = found if isinstance(found, list) else [found]
    assert [each["counts"] for each in found] == list(counts(made()))
    assert [each["summary"] for each in found] == list(map(changes, made()))


@pytest.mark.parametrize("made", SERIES.values(), ids=SERIES)
def test_json_lines_have_what_json_has_a_comparison_a_line(made):
    found = json.loads(words_of(made(), "json"))
    lines = [json.loads(line) for line in words_of(made(), "jsonl").splitlines()]
    assert lines == (found if isinstance(found, list) else [found])


@pytest.mark.parametrize("change", ["unchanged", "reworded", "split", "merged", "added", "removed"])
def test_csv_has_as_many_statements_of_each_change(change):
    found = [row["to_year"] for row in rows(series(), "statement") if row["change"] == change]
    expected = [step[f"statements.{change}"] for step in counts(series())]
    assert [found.count("2021"), found.count("2022")] == expected


@pytest.mark.parametrize("kind", PROGRESS)
def test_csv_has_as_many_statements_of_each_progress(kind):
    found = [row for row in rows(two_years(), "statement") if row["progress"] == kind]
    assert len(found) == counts(two_years())[0][f"progress.{kind}"]


@pytest.mark.parametrize("kind", OUTCOME)
def test_csv_has_the_actions_of_each_outcome(kind):
    found = [row["to_year"] for row in rows(series(), "action") if row["outcome"] == kind]
    expected = [step["outcomes"][kind] for step in map(changes, series())]
    assert [found.count("2021"), found.count("2022")] == expected


@pytest.mark.parametrize(
    ("key", "column", "value"),
    [
        ("moved", "moved", "yes"),
        ("deadline", "change", "deadline"),
        ("added", "change", "added"),
        ("removed", "change", "removed"),
    ],
)
def test_csv_has_as_many_actions_of_each_change(key, column, value):
    found = [row["to_year"] for row in rows(series(), "action") if row[column] == value]
    expected = [step[f"actions.{key}"] for step in counts(series())]
    assert [found.count("2021"), found.count("2022")] == expected


def test_workbook_has_the_rows_of_the_csv():
    assert len(sheet(series(), 3)) == len(rows(series(), "statement")) + 1
    assert len(sheet(series(), 4)) == len(rows(series(), "action")) + 1


def html_standing(comparisons):
    table = page(comparisons).select_one("table.standing")
    return [
        [c.get_text() for c in row.find_all(["th", "td"])] for row in table.tbody.find_all("tr")
    ]


def markdown_standing(comparisons):
    table = rendered(words_of(comparisons, "md")).find("table")
    return [
        [c.get_text() for c in row.find_all(["th", "td"])] for row in table.tbody.find_all("tr")
    ]


def terminal_standing(comparisons):
    after = terminal(comparisons).split("Where we stand")[1].splitlines()[2:7]
    return [re.split(r"\s{2,}", line.strip()) for line in after]


def workbook_standing(comparisons):
    return [[words, *map(str, map(int, values))] for words, *values in sheet(comparisons, 1)[1:]]


@pytest.mark.parametrize(
    "shown", [html_standing, markdown_standing, terminal_standing, workbook_standing]
)
def test_every_format_says_of_how_many_statements_how_many_are_gaps(shown):
    reviews = [complete(rated("Red", "Amber", "?")), complete(rated("Red", "Green", "Green"))]
    assert shown([compare(*reviews)]) == [
        ["In place", "0", "2"],
        ["Partly", "1", "0"],
        ["Gap", "1", "1"],
        ["Not told", "1", "0"],
        ["All statements", "3", "3"],
    ]


def rated(*ratings, year=2020, heading="Rating"):
    """A review whose statements say nothing themselves."""
    texts = ["zebra crossings", "wooden benches", "violin cases", "rain coats"]
    return review(
        section(
            "1",
            *(
                statement(f"1.{n}", f"{text};", "Ask the Head of Estates.", **{heading: rating})
                for n, (text, rating) in enumerate(zip(texts, ratings, strict=False), 1)
            ),
        ),
        year=year,
    )


# What matters most


def findings(comparisons):
    return {
        topic.key: [(item.text, item.lead, item.trail) for item in topic.items]
        for topic in build_report(comparisons).topics
    }


def test_gap_that_closed_and_reopened_is_told_with_the_words_that_say_so():
    found = findings(series())
    ((closed, _, words),) = found["closed"]
    ((reopened, _, back),) = found["reopened"]
    assert closed == "governors now monitor reading."
    assert reopened == "governors do not yet monitor reading."
    assert back == words[::-1]
    assert words[0].strip("“”") in reopened
    assert words[1].strip("“”") in closed


@pytest.mark.parametrize(("second", "tasks"), [("all meetings", 1), ("all board meetings", 2)])
def test_lists_of_what_was_put_off_have_the_open_actions_that_were(second, tasks):
    def year(number, due, *which):
        told = (f"Clerk to publish the dates of {meetings} by {due}." for meetings in which)
        held = [statement(f"1.{n}", f"{n} is kept;", task) for n, task in enumerate(told, 1)]
        return complete(review(section("1", *held), year=number))

    shared = year(2019, "T6 2020", "all meetings", "all meetings")
    made = build_report([compare(shared, year(2020, "31 December 2020", "all meetings", second))])
    assert [each.times_put_off for each in made.actions] == [1] * tasks
    assert made.found("put_off") == tasks


def test_action_put_off_twice_is_told_with_all_its_deadlines():
    assert findings(series())["put_off_again"] == [
        (
            "Clerk to produce the map of visits by T6 2022.",
            "Clerk, put off twice",
            ("T6 2020", "T6 2021", "T6 2022"),
        )
    ]


def test_deadline_is_told_without_the_times_that_stayed():
    def year(n):
        return complete(
            review(
                section(
                    "1", statement("1.1", "a.", f"Clerk to file plans in T{n} 2021, then annually.")
                )
            )
        )

    (found,) = findings([compare(year(5), year(6))])["put_off"]
    assert found[2] == ("T5 2021", "T6 2021")


def test_deadline_of_the_same_words_is_told_by_its_days():
    def year(n):
        asked = "Clerk to publish a model of the plans, before Easter."
        return complete(review(section("1", statement("1.1", "plans differ;", asked)), year=n))

    (found,) = findings([compare(year(2023), year(2024))])["put_off"]
    assert found[2] == ("31 March 2024", "31 March 2025")


def test_what_is_put_off_twice_stands_in_a_list_before_what_is_put_off_once():
    def year(year, *late):
        acts = [f"{who} by T6 {year}." for who in late]
        kept = [
            f"{who} by T6 2020."
            for who in ("Chair to plan trips", "Clerk to buy bread")
            if who not in late
        ]
        made = review(section("1", statement("1.1", "a.", *sorted(acts + kept))), year=year)
        return complete(made)

    reviews = [
        year(2020),
        year(2021, "Clerk to buy bread"),
        year(2022, "Clerk to buy bread", "Chair to plan trips"),
    ]
    found = findings([compare(*reviews[:2]), compare(*reviews[1:])])
    assert [lead for _, lead, _ in found["put_off_again"]] == ["Clerk, put off twice"]
    assert [lead for _, lead, _ in found["put_off"]] == ["Chair, put off once"]


def test_gap_open_in_three_reviews_says_so():
    ((text, lead, _),) = findings(series())["open"]
    assert (text, lead) == ("teachers do not always record homework.", "In 3 reviews running")


def test_gap_without_an_action_is_what_nobody_acts_on():
    bare = review(section("1", statement("1.1", "pens;", "None.", Rating="Red")))
    found = findings([compare(complete(bare), complete(bare))])
    assert found["unattended"] == [("pens;", "", ("“Red”",))]


def test_red_under_the_heading_rating_is_a_gap_in_the_report():
    found = [compare(complete(rated("Green")), complete(rated("Red", year=2021)))]
    assert build_report(found).standing[-1] == ("2021", 0, 0, 1, 0)
    assert [text for text, *_ in findings(found)["reopened"]] == ["zebra crossings;"]


def test_gap_that_is_linked_to_an_action_is_acted_on():
    linked = review(
        section(
            "1",
            statement("1.1", "pens;", action("Linked to 1.2", "1.2"), Rating="Red"),
            statement("1.2", "ink;", "Bursar to buy pens and ink.", Rating="Green"),
        )
    )
    assert findings([compare(complete(linked), complete(linked))])["unattended"] == []


def test_action_overdue_stands_with_its_owner_and_day():
    plan = section("1", statement("1.1", "pens;", "Clerk to buy pens by 31 March 2020."))
    made = [compare(complete(review(plan)), complete(review(plan, year=2021)))]
    assert findings(made)["overdue"] == [
        ("Clerk to buy pens by 31 March 2020.", "Clerk, since 31 March 2020", ())
    ]


def lists_of_html(comparisons):
    return page(comparisons).select_one("#lists").get_text()


def lists_of_markdown(comparisons):
    lists = words_of(comparisons, "md").partition("## The lists")[2]
    return lists.partition("\n## ")[0]


def lists_of_workbook(comparisons):
    return str(sheet(comparisons, 7))


def lists_of_word(comparisons):
    with zipfile.ZipFile(io.BytesIO(write(comparisons, "docx"))) as made:
        return "".join(etree.fromstring(made.read("word/document.xml")).itertext())


@pytest.mark.parametrize(
    "lists", [lists_of_html, lists_of_markdown, lists_of_workbook, lists_of_word]
)
def test_action_that_is_gone_is_listed_with_the_owner_and_day_of_its_columns(lists):
    columns = {"Owner": "Bursar", "By when": "March 2021"}
    plan = section("1", statement("1.1", "pens are kept;", "Find a new cupboard.", **columns))
    later = section("1", statement("1.1", "pens are kept;"))
    made = [compare(complete(review(plan)), complete(review(later, year=2021)))]
    assert findings(made)["removed_actions"] == [
        ("Find a new cupboard.", "Bursar; March 2021, so by 31 March 2021", ())
    ]
    assert "Bursar; March 2021, so by 31 March 2021" in lists(made)


def test_action_that_is_gone_is_done_only_where_words_say_so():
    found = findings(two_years())
    assert found["done"] == []
    assert [text for text, *_ in found["overtaken"]] == ["Chair to appoint a reader."]
    assert [text for text, *_ in found["removed_actions"]] == [
        "Office to write to the bus company.",
        "Surveyor to mend the roofs by March 2021.",
    ]


def test_action_that_two_statements_share_is_put_off_once():
    def year(n):
        shared = f"Clerk to publish the dates of meetings by T6 {n}."
        texts = ("zebra crossings;", "wooden benches;")
        made = (statement(f"1.{k}", text, shared) for k, text in enumerate(texts, 1))
        return complete(review(section("1", *made), year=n))

    ((_, lead, _),) = findings([compare(year(2020), year(2021))])["put_off"]
    assert lead == "Clerk, put off once, also under 1.2"


@pytest.mark.parametrize("form", ["html", "md", "csv"])
def test_column_under_any_heading_is_shown_before_and_after(form):
    old, new = rated("Weak", heading="House colour"), rated("Blue", heading="House colour")
    assert "House colour: Weak → Blue" in words_of([compare(old, new)], form)


def test_workbook_shows_columns_under_any_heading():
    old, new = rated("Weak", heading="House colour"), rated("Blue", heading="House colour")
    cells = [cell for row in sheet([compare(old, new)], 3) for cell in row]
    assert "House colour: Weak → Blue" in cells


def test_link_that_follows_a_renumbering_is_no_change():
    linked = [action(f"Linked to {n}", n) for n in ("1.2", "1.3")]
    old = review(section("1", statement("1.1", HEARD, linked[0]), statement("1.2", CLUBS)))
    new = [statement("1.1", HEARD, linked[1]), statement("1.2", ROOFS), statement("1.3", CLUBS)]
    (found,) = compare(old, review(section("1", *new))).actions()
    assert (outcome_text(found), found.links) == ("Continues", "follows")


@pytest.mark.parametrize("made", SERIES.values(), ids=SERIES)
def test_standing_counts_every_statement_once(made):
    reviews = [made()[0].old, *(each.new for each in made())]
    assert [count_standing("", each.statements()).statements for each in reviews] == [
        len([*each.statements()]) for each in reviews
    ]


@pytest.mark.parametrize("made", SERIES.values(), ids=SERIES)
@pytest.mark.parametrize("key", ["closed", "narrowed", "slipped", "reopened"])
def test_list_of_the_series_is_as_long_as_its_counts_together(made, key):
    counted = sum(step[f"progress.{key}"] for step in counts(made()))
    assert build_report(made()).found(key) == counted


def test_nothing_to_compare_is_no_report():
    with pytest.raises(ValueError, match="at least one"):
        write([], "html")


# Sections and pictures


def test_statement_removed_stands_in_the_section_where_it_would_be():
    held = by_section(two_years()[0])
    assert [each.name for each in held] == ["1 Leadership", "2 Care"]
    assert [pair.change for pair in held[0].pairs][-1] == "removed"


def test_section_removed_whole_stands_at_the_end():
    old = review(
        section("1", statement("1.1", "a.")), section("2", statement("2.1", "zebra crossings."))
    )
    held = by_section(compare(old, review(section("1", statement("1.1", "a.")))))
    assert [(each.name, each.is_left_out) for each in held] == [
        ("1 Leadership", False),
        ("2 Leadership", True),
    ]


def test_bars_are_as_long_as_their_sections_have_statements():
    held = by_section(two_years()[0])
    drawn = bars(held)
    assert [sum(segment.number for segment in bar.segments) for bar in drawn.bars] == [
        len(each.pairs) for each in held
    ]
    longest = max(bar.segments[-1].x + bar.segments[-1].width for bar in drawn.bars)
    assert longest == pytest.approx(drawn.width, abs=1)


def test_flow_has_a_line_for_each_way_a_statement_went():
    kinds = [line.kind for line in flow(two_years()).lines]
    assert {kind: kinds.count(kind) for kind in kinds} == {
        "unchanged": 3,
        "reworded": 1,
        "added": 1,
        "moved": 1,
        "split": 2,
        "merged": 2,
        "removed": 1,
    }


def test_flow_as_a_table_names_where_statements_went():
    found = streams(0, by_section(two_years()[0]))
    assert {(each.old, each.new): each.statements for each in found} == {
        ("1 Leadership", "1 Leadership"): (3, "step0-1"),
        ("1 Leadership", ""): (1, "step0-1"),
        ("2 Care", "1 Leadership"): (1, "step0-1"),
        ("2 Care", "2 Care"): (3, "step0-2"),
        ("", "1 Leadership"): (1, "step0-1"),
    }


def test_flow_of_many_statements_is_no_taller_than_a_page_or_two():
    many = review(section("1", *(statement(f"1.{n}", f"w{n}.") for n in range(1, 600))))
    drawn = flow([compare(many, many)])
    assert drawn.height < 1500
    assert [text.text for text in drawn.texts] == ["2020", "1 Leadership", "2020", "1 Leadership"]


# The page


def test_page_has_one_main_heading_and_skips_no_level():
    levels = [int(heading.name[1]) for heading in page(series()).find_all(re.compile("^h[1-6]$"))]
    assert levels.count(1) == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))


def test_page_asks_nobody_for_anything():
    text = words_of(series(), "html")
    assert not re.search(r"(?:src|href)=\"(?!#)|url\((?!#)|@import", text)


def test_links_and_labels_of_the_page_lead_somewhere():
    soup = page(series())
    ids = [tag["id"] for tag in soup.find_all(id=True)]
    named = [
        tag[name]
        for name in ("aria-labelledby", "for")
        for tag in soup.find_all(attrs={name: True})
    ]
    wanted = {a["href"][1:] for a in soup.find_all("a")} | {w for ws in named for w in ws.split()}
    assert len(ids) == len(set(ids))
    assert wanted <= set(ids)


def test_every_table_has_headings_with_a_scope():
    tables = page(series()).find_all("table")
    scopes = [{each.get("scope") for each in table.thead.find_all("th")} for table in tables]
    assert scopes == [{"col"}] * len(tables) != []


def test_deletions_and_insertions_are_said_and_not_only_shown():
    article = page(two_years()).select_one("article.reworded")
    assert article.find("del").get_text() == "deleted: do not yet (end of deletion)"
    assert article.find("ins").get_text() == "inserted: now (end of insertion)"


def test_sides_hold_the_words_of_their_year():
    sides = page(two_years()).select_one("article.reworded .sides")
    for hidden in sides.select(".unseen"):
        hidden.decompose()
    assert [" ".join(p.get_text(" ").split()) for p in sides.find_all("p")] == [
        "2020 governors do not yet monitor reading.",
        "2021 governors now monitor reading.",
    ]


def test_pictures_have_names_and_descriptions():
    pictures = page(series()).find_all("svg", role="img")
    assert pictures
    assert all(picture["aria-labelledby"] for picture in pictures)
    assert all(picture.find("desc").get_text(strip=True) for picture in pictures)


# Nothing in a text is more than text


def hostile(text):
    """Two years in which a text stands wherever one can."""
    return [
        compare(
            review(
                section("1", statement("1.1", f"{text} old.", f"{text} T6 2020."), title=text),
                title=text,
                organisation=text,
            ),
            review(
                section("1", statement("1.1", f"{text} new.", f"{text} T6 2021."), title=text),
                section("2", statement("2.1", text, text, RAG=text), title=text),
                title=text,
                organisation=text,
                year=2021,
            ),
        )
    ]


def folded(soup):
    return " ".join(soup.get_text().split())


@pytest.mark.parametrize("text", HOSTILE)
def test_html_shows_what_a_text_says(text):
    soup = page(hostile(text))
    assert [len(soup.find_all(name)) for name in ("script", "style", "img")] == [1, 1, 0]
    assert soup.h1.get_text().startswith(text)
    assert soup.find("p", class_="over").get_text() == text
    assert f"{text} " in folded(soup.find("article"))


@pytest.mark.parametrize("text", HOSTILE)
def test_markdown_shows_what_a_text_says(text):
    soup = rendered(without_links(words_of(hostile(text), "md")))
    assert soup.find(["script", "img", "a", "code", "ol"]) is None
    assert soup.h1.get_text() == f"{text}, 2020 to 2021"
    assert folded(soup).count(text) > 5
    matrix = soup.find("th", string="Reworded").find_parent("table")
    assert {len(row.find_all(["th", "td"])) for row in matrix.find_all("tr")} == {8}


@pytest.mark.parametrize("text", HOSTILE)
def test_csv_holds_no_formula(text):
    cells = [
        c for kind in ("statement", "action") for r in rows(hostile(text), kind) for c in r.values()
    ]
    assert any(text in cell for cell in cells)
    assert [c for c in cells if c.startswith(tuple("=+-@\t\r"))] == []


@pytest.mark.parametrize("text", HOSTILE)
def test_workbook_holds_texts_as_they_are(text):
    assert text in [cell for row in sheet(hostile(text), 3) for cell in row]


@pytest.mark.parametrize("text", HOSTILE)
def test_terminal_shows_what_a_text_says(text):
    assert terminal(hostile(text)).startswith(f"{text}, 2020 to 2021\n{text}\n")


@pytest.mark.parametrize("form", ["html", "md", "csv", "xlsx"])
def test_control_characters_are_left_out(form):
    made = write(hostile("bell\x07 \x1b[31mred\x00 \x9b0m"), form)
    text = "".join(map(str, sheet(hostile("bell\x07"), 3))) if form == "xlsx" else made.decode()
    assert "bell" in text
    assert not re.search("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]", text)


def test_terminal_obeys_no_control_characters():
    assert "\x1b" not in terminal(hostile("\x1b[31mred\x07"))


# Any reviews at all


@pytest.mark.parametrize("form", FORMATS)
@given(old=reviews, new=reviews)
def test_any_two_reviews_can_be_reported_in_each_form(form, old, new):
    made = [compare(old, new)]
    assert write(made, form) == write(made, form)


@given(reviews, reviews)
def test_report_of_any_two_reviews_has_a_row_for_each_pair(old, new):
    made = [compare(old, new)]
    assert len(rows(made, "statement")) == len(made[0].pairs)
    assert len(rows(made, "action")) == len([*made[0].actions()])
    assert html_counts(made) == told(made)


@pytest.mark.parametrize("form", FORMATS)
def test_reviews_without_statements_make_a_report(form):
    assert write([compare(review(), review())], form)


def test_csv_begins_with_a_mark_for_excel():
    assert write(two_years(), "csv").startswith(b"\xef\xbb\xbfkind,from_year,to_year,")


def test_formats_load_nothing_until_they_are_asked_for():
    code = (
        "import sys, ingest.reports, ingest.cli;"
        "print({'jinja2', 'xlsxwriter', 'numpy', 'rich'} & set(sys.modules))"
    )
    made = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert made.stdout == "set()\n"


def test_second_year_is_the_first_of_the_next_comparison():
    assert build_report(series()).years == ("2020", "2021", "2022")
    assert [step.name for step in build_report(series()).steps] == ["2020 to 2021", "2021 to 2022"]


# A further column, which no format knows by name


def everything_in(comparisons, form):
    """The words of a format, whatever it is packed in."""
    made = write(comparisons, form)
    if not made.startswith(b"PK"):
        return made.decode()
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        parts = [archive.read(name) for name in archive.namelist() if name.endswith(".xml")]
    return b" ".join(parts).decode()


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("before", [{}, {"Budget": "numbat"}], ids=["new", "changed"])
def test_further_column_shows_in_every_format(form, before):
    old, new = (
        complete(review(section("1", statement("1.1", HEARD, "Clerk to write.", **cells)), year=y))
        for y, cells in ((2020, before), (2021, {"Budget": "quokka"}))
    )
    text = everything_in([compare(old, new)], form)
    assert "Budget" in text
    assert "quokka" in text


@pytest.mark.parametrize(
    ("progress", "told"),
    [
        (Progress("closed", "late", "on time"), "Closed: “late” → “on time”"),
        (Progress("holds", "are", "are"), "Holds: in place in both years"),
        (Progress("holds", "are kept", "Green"), "Holds: “are kept” → “Green”"),
        (Progress("open", "Red", "Red"), "Open: “Red” in both years"),
    ],
)
def test_words_that_stayed_the_same_are_quoted_once_and_not_of_what_holds(progress, told):
    assert progress_text(progress) == told
