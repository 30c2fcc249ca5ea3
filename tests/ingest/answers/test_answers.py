"""Answers about actions: who, by when, what is late, what hangs on what, as each verb gives it."""

import csv
import io
import json
from datetime import UTC, date, datetime
from pathlib import Path
from xml.etree import ElementTree

import icalendar
import networkx
import pytest
from hypothesis import given
from rich.console import Console

from ingest.answers.calendar import calendar
from ingest.answers.graph import link_graph, most_carrying
from ingest.answers.graphml import graphml
from ingest.answers.svg import svg
from ingest.answers.terminal import show
from ingest.store import Store
from ingest.store.planned_actions import Question
from parsers.diagnostics import Diagnostic
from parsers.meaning.deadline_days import first_time
from parsers.meaning.deadlines import find_deadlines
from parsers.meaning.interpretation import interpret
from parsers.provenance import Place
from tests.command import run
from tests.reviews import action, review, reviews, section, source, statement

NOW = datetime(2021, 1, 2, 3, 4, tzinfo=UTC)


def link(*numbers):
    return action(" ".join(f"Linked to {number}." for number in numbers), *numbers)


def year_of(year, **more):
    """A year's review: two owners, four deadlines, what is done, what only refers to others."""
    made = review(
        section(
            "1",
            statement("1.1", "heads meet.", f"DoE/CFO to agree by T1 {year}.", "None."),
            statement("1.2", "visits are made.", "Heads to visit annually in T4.", Owner="DoE"),
            statement("1.3", "plans are shared.", link("1.1")),
            statement("1.10", "logs are kept.", "DoE to keep them (completed)."),
        ),
        year=year,
        **more,
    )
    return interpret(made)


@pytest.fixture
def store(tmp_path, monkeypatch):
    """Two years of one trust; the work goes on beside the database."""
    monkeypatch.chdir(tmp_path)
    gap = Diagnostic("number-gap", "1.4 is missing before 1.10", Place(2, 1, 5))
    with Store(Path("reviews.db")) as opened:
        opened.add(source("2020.docx"), year_of(2020))
        opened.add(source("2021.docx"), year_of(2021, diagnostics=(gap,)))
        yield opened


def asked(store, **question):
    return [
        f"{a.year} {a.number} {a.bullet}"
        for a in store.current_reviews.actions(Question(**question))
    ]


# The question


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ({"owner": "DoE", "year": 2020}, ["2020 1.1 1", "2020 1.2 1", "2020 1.10 1"]),
        ({"owner": "doe", "year": 2020, "open": True}, ["2020 1.1 1", "2020 1.2 1"]),
        ({"owner": "Heads"}, ["2020 1.2 1", "2021 1.2 1"]),
        ({"owner": "Nobody"}, []),
        ({"due_before": date(2021, 1, 1)}, ["2020 1.1 1"]),
        ({"due_before": date(2020, 10, 31)}, []),
        ({"due_before": date(2020, 11, 1)}, ["2020 1.1 1"]),
        ({"open": True, "latest": True}, ["2021 1.1 1", "2021 1.2 1"]),
        ({"organisation": "birchwood trust", "title": "send review", "owner": "CFO", "year": 2021},
         ["2021 1.1 1"]),
        ({"organisation": "Ashdown Trust"}, []),
    ],
    ids=str,
)  # fmt: skip
def test_actions_that_are_asked_for(store, question, found):
    assert asked(store, **question) == found


def test_action_tells_its_own_owners_from_those_of_the_column(store):
    (found,) = store.current_reviews.actions(Question(owner="Heads", year=2020))
    assert [o.name for o in found.owners] == ["Heads"]
    assert [o.name for o in found.column_owners] == ["DoE"]
    assert found.who() == ["Heads", "DoE"]


def test_action_knows_what_it_stands_for(store):
    found = store.current_reviews.actions(Question(owner="CFO", year=2020))
    assert [a.stands_for for a in found] == ["1.3"]


# actions


def test_actions_are_a_table(store):
    result = run("actions", "--owner", "DoE", "--due-before", "2021-01-01", "--open")
    assert "DoE/CFO to agree by T1 2020." in result.stdout
    assert "2020-10-31" in result.stdout
    assert result.stderr == "1 action\n"
    assert result.exit_code == 0


def test_table_takes_marks_of_rich_for_words(store):
    made = [a for a in store.current_reviews.actions(Question(owner="CFO")) if a.year == 2020]
    console = Console(file=io.StringIO(), width=100)
    show([made[0].__class__(**{**_fields(made[0]), "action": "[bold]Agree[/bold] it."})], console)
    assert "[bold]Agree[/bold] it." in console.file.getvalue()


def _fields(action):
    return {name: getattr(action, name) for name in action.__dataclass_fields__}


def test_actions_as_csv_have_a_cell_for_all_that_is_known(store):
    result = run("actions", "--year", "2020", "--csv")
    first, *_ = csv.DictReader(io.StringIO(result.stdout))
    assert (first["number"], first["owners"], first["due"]) == ("1.1", "DoE, CFO", "T1 2020")
    assert (first["last_due"], first["stands_for"], first["status"]) == (
        "2020-10-31",
        "1.3",
        "open",
    )


def test_actions_as_csv_have_the_columns_that_json_has(store):
    (header, first, *_) = csv.reader(io.StringIO(run("actions", "--csv").stdout))
    in_json = json.loads(run("actions", "--json").stdout.splitlines()[0])
    assert header == [*in_json]
    assert first[header.index("is_latest")] == str(int(in_json["is_latest"]))


def test_actions_as_csv_are_no_formulas(store):
    made = review(section("1", statement("1.1", "a.", "=HYPERLINK(1) to agree")), year=2019)
    store.add(source("2019.docx"), interpret(made))
    assert "'=HYPERLINK(1)" in run("actions", "--year", "2019", "--csv").stdout


def test_actions_as_json_are_a_line_each(store):
    result = run("actions", "--year", "2020", "--json")
    found = [json.loads(line) for line in result.stdout.splitlines()]
    assert found[0]["owners"] == [
        {"name": "DoE", "words": "DoE"},
        {"name": "CFO", "words": "CFO"},
    ]
    assert found[0]["due"][0]["ends"] == "2020-10-31"
    assert len({tuple(each) for each in found}) == 1


def test_owner_may_be_a_role_in_full(store):
    Path("reviewtrail.toml").write_text('[roles]\nDoE = "Director of Education"', "utf-8")
    result = run("actions", "--owner", "director of education", "--year", "2020", "--json")
    assert len(result.stdout.splitlines()) == 3


def test_no_action_is_no_error(store):
    result = run("actions", "--due-before", "1999-01-01")
    assert (result.stdout, result.stderr, result.exit_code) == ("", "0 actions\n", 0)


@pytest.mark.parametrize("verb", ["actions", "check", "calendar", "graph"])
def test_database_that_is_not_there_is_wrong_usage(tmp_path, monkeypatch, verb):
    monkeypatch.chdir(tmp_path)
    result = run(verb)
    assert "does not exist" in result.stderr
    assert result.exit_code == 2
    assert list(tmp_path.iterdir()) == []


def test_day_that_is_none_is_wrong_usage(store):
    result = run("actions", "--due-before", "soon")
    assert "does not match the format" in result.stderr
    assert result.exit_code == 2


# check


def test_check_says_what_was_noticed_and_what_is_overdue_with_its_place(store):
    result = run("check", "--today", "2022-01-01")
    assert result.stdout.splitlines() == [
        "2021.docx: 1.1, action 1 (DoE, CFO) was due by 31 October 2021: "
        "DoE/CFO to agree by T1 2021. [overdue]",
        "2021.docx: page 2, table 1, row 5: 1.4 is missing before 1.10 [number-gap]",
    ]
    assert result.stderr == "2 findings in 1 file\nOverdue: 1 of 2 open actions; 1 names a day.\n"
    assert result.exit_code == 1


def test_action_is_not_overdue_on_its_last_day(store):
    assert "overdue" not in run("check", "--today", "2021-10-31").stdout
    assert "overdue" in run("check", "--today", "2021-11-01").stdout


def test_check_without_findings_ends_with_zero(store):
    result = run("check", "--today", "2021-01-01", "--year", "2020")
    assert (result.stdout, result.stderr, result.exit_code) == ("", "All is well.\n", 0)


@pytest.mark.parametrize("verb", ["actions", "check"])
@pytest.mark.parametrize(
    ("asked_for", "told"),
    [
        (["--year", "1999"], "There is no review of 1999."),
        (["--title", "Poultry"], "There is no such review. These are held:"),
        (["--organisation", "Elm Trust"], "There is no such review. These are held:"),
    ],
)
def test_all_is_not_well_with_a_review_that_is_not_held(store, verb, asked_for, told):
    result = run(verb, *asked_for)
    assert told in result.stderr
    assert result.exit_code == 2


@pytest.mark.parametrize("verb", ["actions", "check"])
def test_empty_database_is_told_as_such(tmp_path, monkeypatch, verb):
    monkeypatch.chdir(tmp_path)
    Store(Path("reviews.db")).close()
    result = run(verb)
    assert "The database holds no review yet." in result.stderr
    assert (result.stdout, result.exit_code) == ("", 2)


def test_check_leaves_out_revisions_that_were_corrected(store):
    store.add(source("2021b.docx"), year_of(2021, title="SEND REVIEW", residue=()))
    plain = [
        statement(f"1.{n}", f"heads meet {n}.", "DoE to agree by T1 2021.") for n in range(1, 5)
    ]
    store.add(source("2021c.docx"), interpret(review(section("1", *plain), year=2021)))
    assert run("check", "--today", "2021-01-01").exit_code == 0


def test_findings_as_json_are_a_line_each(store):
    result = run("check", "--today", "2022-01-01", "--json")
    found = [json.loads(line) for line in result.stdout.splitlines()]
    assert [each["code"] for each in found] == ["overdue", "number-gap"]
    assert found[1]["place"] == {"page": 2, "table": 1, "row": 5}


# calendar


def events(store, **question):
    made = calendar(store.current_reviews.actions(Question(**question)), NOW)
    return icalendar.Calendar.from_ical(made).walk("VEVENT")


def test_deadline_is_an_event_on_its_last_day(store):
    first, _ = events(store, open=True, year=2020)
    assert first.decoded("dtstart") == date(2020, 10, 31)
    assert first.decoded("dtend") == date(2020, 11, 1)
    assert str(first["summary"]) == "DoE/CFO to agree by T1 2020."
    assert "1.1 heads meet." in first["description"]


def test_owner_who_stands_in_a_column_alone_is_named_before_the_action(store):
    _, second = events(store, open=True, year=2020)
    assert str(second["summary"]) == "DoE: Heads to visit annually in T4."


def test_what_is_done_every_year_comes_again(store):
    _, second = events(store, open=True, year=2020)
    assert second.decoded("dtstart") == date(2021, 3, 31)
    assert second["rrule"] == {"FREQ": ["YEARLY"]}


def test_last_day_of_february_is_the_last_in_every_year(store):
    made = review(section("1", statement("1.1", "a.", "Report each February.")), year=2023)
    store.add(source("2023.docx"), interpret(made))
    (event,) = events(store, year=2023)
    assert event.decoded("dtstart") == date(2024, 2, 29)
    assert event["rrule"] == {"FREQ": ["YEARLY"], "BYMONTH": [2], "BYMONTHDAY": [-1]}


def test_event_is_the_same_one_after_a_correction(store):
    before = {str(event["uid"]) for event in events(store, year=2020)}
    made = year_of(2020)
    more = (*made.sections[0].statements, statement("1.11", "more.", "Clerk to minute."))
    store.add(source("2020b.docx"), interpret(review(section("1", *more), year=2020)))
    assert {str(event["uid"]) for event in events(store, year=2020)} == before


def test_calendar_is_written_for_the_latest_reviews(store):
    result = run("calendar", "-o", "actions.ics")
    assert result.stderr == "Written: actions.ics\n2 deadlines of 2 open actions\n"
    made = icalendar.Calendar.from_ical(Path("actions.ics").read_bytes())
    assert {e.decoded("dtstart").year for e in made.walk("VEVENT")} == {2021, 2022}


def test_calendar_that_cannot_be_written_is_a_sentence(store):
    result = run("calendar", "-o", "missing/actions.ics")
    assert "No such file or directory" in result.stderr
    assert result.exit_code == 2


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("annually in T4", "2021-03-31"),
        ("annually in T6", "2020-07-31"),
        ("each December", "2020-12-31"),
        ("T6 2025", "2025-07-31"),
        ("termly", None),
    ],
)
def test_first_time_of_what_is_done_again(words, day):
    (deadline,) = find_deadlines(f"Report {words}", 2020)
    span = first_time(deadline, 2020)
    assert (span and str(span.ends)) == day


# graph


def test_actions_that_carry_most_come_first():
    made = interpret(
        review(
            section(
                "1",
                statement("1.1", "a.", "DoE to agree."),
                statement("1.2", "b.", "CFO to pay."),
                *(statement(f"1.{n}", "c.", link("1.2")) for n in (3, 4)),
                statement("1.5", "d.", link("1.1", "1.9")),
            )
        )
    )
    graph = link_graph(made)
    assert [(n.number, n.carries) for n in most_carrying(graph)] == [
        ("1.2", ("1.3", "1.4")),
        ("1.1", ("1.5",)),
    ]
    assert [(e.start, e.end) for e in graph.edges][-1] == ("s4", "m1.9")
    assert [n.number for n in graph.nodes if n.is_missing] == ["1.9"]


def test_graph_without_a_file_is_a_list(store):
    assert run("graph").stdout == "1.1 stands for 1.3\n    DoE/CFO to agree by T1 2021.\n"


def test_graph_as_graphml_is_read_by_networkx(store):
    run("graph", "--year", "2020", "-o", "graph.graphml")
    made = networkx.read_graphml("graph.graphml")
    assert made.nodes["s0"]["label"] == "1.1"
    assert made.nodes["s0"]["carries"] == 1
    assert [made.nodes[key]["kind"] for key in ("s0", "s2")] == ["acts", "refers"]
    assert made.edges["s2", "s0"]["words"] == "Linked to 1.1"


def test_graph_as_svg_shows_numbers_loads_and_links(store):
    run("graph", "-o", "graph.svg")
    made = ElementTree.parse("graph.svg").getroot()
    shown = ["".join(text.itertext()) for text in made.iter("{http://www.w3.org/2000/svg}text")]
    assert "Birchwood Trust SEND Review 2021" in shown
    assert {"1", "1.1heads meet.", "1.3plans are shared."} <= set(shown)
    assert "1.1 (for 1 of 4 statements): DoE/CFO to agree by T1 2021." in shown


@pytest.mark.parametrize("name", ["graph.png", "graph"])
def test_graph_of_another_kind_is_wrong_usage(store, name):
    result = run("graph", "-o", name)
    assert "Name the file .svg or .graphml." in result.stderr
    assert result.exit_code == 2


def test_graph_of_a_year_that_is_not_held_lists_those_that_are(store):
    result = run("graph", "--year", "1999")
    assert "2020, 2021" in result.stderr
    assert result.exit_code == 2


def test_graph_of_several_reviews_lists_them(store):
    store.add(source("s.docx"), year_of(2020, title="Safeguarding"))
    result = run("graph")
    assert '--title "Safeguarding"' in result.stderr
    assert result.exit_code == 2


@given(reviews)
def test_any_graph_is_xml(made):
    graph = link_graph(made)
    ElementTree.fromstring(svg(graph))
    assert len(networkx.parse_graphml(graphml(graph).decode()).nodes) == len(graph.nodes)
