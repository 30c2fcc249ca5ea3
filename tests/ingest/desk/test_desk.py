"""The desk as Datasette shows it: pages, their JSON, cells, questions, exports, who sees what."""

import csv
import html
import io
import json
import re
import zipfile

import pytest
from bs4 import BeautifulSoup

pytest.importorskip("datasette.app", reason="the desk is not installed")

from ingest.desk import site
from ingest.desk.opening import Passwords, desk
from ingest.store import Store
from ingest.threads.update import update_threads
from parsers.errors import NoReview
from tests.desk import fill, get, text_of, year_of
from tests.reviews import action, complete, review, section, source, statement

# Ids as `fill` gives them: three reviews of four statements each, 2020 twice.
FIRST, CORRECTED, LATER = 1, 2, 3
PAGES = ["/", "/-/review/3", "/-/graph/3", "/-/statement/9", "/-/compare?from_id=2&to_id=3"]
TABLES = list(site.metadata()["databases"]["reviews"]["tables"])
QUESTIONS = list(site.questions())


@pytest.fixture(scope="module")
def db(tmp_path_factory):
    return fill(tmp_path_factory.mktemp("desk") / "any name.db")


@pytest.fixture(scope="module")
def open_desk(db):
    return desk(db)


@pytest.fixture(scope="module")
def closed_desk(db):
    return desk(db, Passwords("open sesame"))


# Pages


@pytest.mark.parametrize("path", PAGES)
def test_page_is_html_with_one_title_and_one_main_heading(open_desk, path):
    answer = get(open_desk, path)
    assert (answer.status_code, answer.headers["content-type"][:9]) == (200, "text/html")
    assert re.search(r"<title>[^<]+</title>", answer.text.partition("</head>")[0])
    assert answer.text.count("<h1") == 1


@pytest.mark.parametrize("path", PAGES)
def test_page_names_its_json_which_says_the_same(open_desk, path):
    page = get(open_desk, path)
    address = re.search(r'application/json\+datasette" href="([^"]+)"', page.text)[1]
    answer = get(open_desk, html.unescape(address))
    assert answer.headers["content-type"].startswith("application/json")
    assert f'<{html.unescape(address)}>; rel="alternate"' in page.headers["link"]
    assert answer.json()


@pytest.mark.parametrize("path", ["/-/statement/99", "/-/review/99", "/-/graph/99.json"])
def test_page_about_nothing_is_not_found(open_desk, path):
    assert get(open_desk, path).status_code == 404


def test_home_says_what_is_held(open_desk):
    found = get(open_desk, "/.json").json()
    held = [(row["year"], row["revision"], row["statements"]) for row in found["reviews"]]
    assert held == [(2021, 1, 4), (2020, 2, 4)]
    assert found["totals"] == {"statements": 8, "actions": 6, "links": 6, "dangling": 2}


def test_home_says_which_files_came_last_and_which_were_refused(open_desk):
    found = get(open_desk, "/.json").json()
    assert found["last_drop"][0]["file"] == "2021.docx"
    assert [row["code"] for row in found["refusals"]] == ["no-review"]
    assert "letter &lt;b&gt;.docx" in get(open_desk, "/").text


def test_home_unfolds_the_latest_refusals_and_counts_the_others(tmp_path):
    with Store(tmp_path / "reviews.db") as store:
        for n in range(5):
            store.refuse(source(f"letter {n}.docx"), NoReview())
    home = BeautifulSoup(get(desk(tmp_path / "reviews.db"), "/").text, "lxml")
    assert home.select_one('a[href="#refusals"]').text == "5 refused"
    folded = home.select_one("#refusals ~ .folded")
    assert folded.summary.text == "and 2 more"
    assert [dt.text[:8] for dt in folded.select("dt")] == ["letter 1", "letter 0"]


def test_home_tells_what_is_to_be_looked_at_before_what_is_held(open_desk):
    home = BeautifulSoup(get(open_desk, "/").text, "lxml")
    needs, *others = [each.text for each in home.select("h2")]
    assert needs.startswith("What needs somebody")
    assert others == [
        "To check",
        "Refusals",
        "Reviews by trust and year",
        "Last drop",
        "Questions",
    ]


def test_home_of_an_empty_database_says_how_to_begin(tmp_path):
    with Store(tmp_path / "new.db"):
        pass
    assert "reviewtrail ingest" in get(desk(tmp_path / "new.db"), "/").text


def test_statement_says_where_it_stands_and_what_it_refers_to(open_desk):
    found = get(open_desk, "/-/statement/9.json").json()
    assert (found["number"], found["year"], found["file"]) == ("1.1", 2021, "2021.docx")
    assert found["extras"] == [{"heading": "RAG", "text": "Red"}]
    assert [(link["number"], link["statement_id"]) for link in found["links_to"]] == [("1.10", 11)]
    assert [link["number"] for link in found["linked_from"]] == ["1.10"]


def test_number_in_an_action_of_a_statement_leads_to_it(open_desk):
    assert 'Linked to <a href="/-/statement/11">1.10</a>' in get(open_desk, "/-/statement/9").text


def test_number_that_leads_nowhere_is_said_to(open_desk):
    page = get(open_desk, "/-/statement/11").text
    assert "See 9.9 and <a" in page
    assert "9.9 leads nowhere" in text_of(page)


def test_statement_of_an_earlier_revision_says_so(open_desk):
    assert "it does not count" in get(open_desk, "/-/statement/1").text
    assert "it does not count" not in get(open_desk, "/-/statement/5").text


def test_review_reads_in_its_order(open_desk):
    found = get(open_desk, "/-/review/3.json").json()
    assert [section["title"] for section in found["sections"]] == ["Leadership", "Care"]
    numbers = [row["number"] for row in found["sections"][0]["statements"]]
    assert numbers == ["1.1", "1.9", "1.10"]


def test_review_says_how_statements_stand_and_who_acts_by_when(open_desk):
    page = get(open_desk, "/-/review/3").text
    assert "gap" in page.split(">1.1</a>")[1].split("</tr>")[0]
    assert page.count("Who: Heads. When: 31 March 2022. <strong>Overdue.</strong>") == 1
    assert "so by" not in page  # the words name the day themselves


@pytest.mark.parametrize("page", ["review/1", "statement/1"])
@pytest.mark.parametrize(
    ("column", "told"),
    [
        ("July 2020", "T6 2020; July 2020, so by 31 July 2020."),
        ("T6 2020 and July 2020", "T6 2020; July 2020, so by 31 July 2020."),
        ("T6 2020", "T6 2020, so by 31 July 2020."),
    ],
)
def test_what_columns_say_is_told_once_beside_the_words(tmp_path, page, column, told):
    columns = {"Lead": "Clerk, Head", "When": column}
    asked = statement("1.1", "a.", "Clerk to buy pens by T6 2020.", **columns)
    with Store(tmp_path / "reviews.db") as store:
        store.add(source("a.docx"), complete(review(section("1", asked), year=2020)))
        update_threads(store)
    text = get(desk(tmp_path / "reviews.db"), f"/-/{page}").text
    assert f"Who: Clerk, Head. When: {told}" in text


def test_line_that_only_refers_to_others_names_nobody(tmp_path):
    refers = action("Linked to 1.2", "1.2")
    made = statement("1.1", "a.", refers, Lead="Clerk"), statement("1.2", "b.")
    with Store(tmp_path / "reviews.db") as store:
        store.add(source("a.docx"), complete(review(section("1", *made), year=2020)))
        update_threads(store)
    assert "Who:" not in get(desk(tmp_path / "reviews.db"), "/-/review/1").text


def test_graph_draws_each_link_and_lists_it(open_desk):
    page = get(open_desk, "/-/graph/3").text
    assert [page.count(f'class="{leads}"/>') for leads in ("nowhere",)] == [1]
    assert [page.count(f'class="{leads}" marker') for leads in ("down", "up")] == [1, 1]
    assert '<a href="/-/statement/11"><title>visits are planned.</title>' in page


def test_statement_tells_its_history(open_desk):
    found = get(open_desk, "/-/statement/9.json").json()
    history = [(row["year"], row["number"], row["change"]) for row in found["history"]]
    assert history == [(2020, "1.1", None), (2021, "1.1", "reworded")]


def test_statement_of_an_earlier_revision_has_no_history(open_desk):
    assert get(open_desk, "/-/statement/1.json").json()["history"] == []


def test_two_years_are_compared_with_a_link_for_every_statement(open_desk):
    page = get(open_desk, "/-/compare?from_id=2&to_id=3").text
    assert all(f'href="/-/statement/{id}"' in page for id in range(5, 13))
    assert '<del><span class="unseen">deleted: </span>heads' in page
    assert '<ins><span class="unseen">inserted: </span>staff' in page


def test_years_that_are_not_chosen_are_the_last_two(open_desk):
    found = get(open_desk, "/-/compare.json").json()
    assert (found["from"]["year"], found["to"]["year"]) == (2020, 2021)
    assert found["counts"] == {"reworded": 1, "unchanged": 3}


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        ("from_id=3&to_id=2", "Choose an earlier and a later year"),
        ("from_id=2&to_id=2", "Choose an earlier and a later year"),
        ("from_id=2&to_id=99", "There is no review of which two years are held."),
        ("from_id=x&to_id=", "SEND Review, 2020 to 2021"),
    ],
)
def test_years_that_cannot_be_compared_are_said_so(open_desk, chosen, said):
    answer = get(open_desk, f"/-/compare?{chosen}")
    assert answer.status_code == 200
    assert said in answer.text


def test_years_that_do_not_follow_each_other_are_compared_directly(tmp_path):
    path = fill(tmp_path / "reviews.db")
    with Store(path) as store:
        store.add(source("2022.docx"), year_of(2022, "all staff are trained."))
        update_threads(store)
    found = get(desk(path), "/-/compare.json?from_id=2&to_id=4").json()
    assert found["counts"] == {"reworded": 1, "unchanged": 3}
    assert found["sections"][0]["pairs"][0]["to_statement"] == "all staff are trained."


def test_whole_report_is_a_page_of_its_own(open_desk):
    answer = get(open_desk, "/-/compare/2/3")
    assert (answer.status_code, answer.headers["content-type"][:9]) == (200, "text/html")
    assert "SEND Review" in answer.text
    assert '<a href="/">Back to the desk</a>' in answer.text
    assert get(open_desk, "/-/compare/2/99").status_code == 404


@pytest.mark.parametrize("path", ["/-/statement/10", "/-/review/3", "/-/compare", "/-/compare/2/3"])
def test_text_of_a_document_is_never_html(open_desk, path):
    assert "<script>alert" not in get(open_desk, path).text


def test_original_is_given_as_it_came(tmp_path):
    from datetime import UTC, datetime

    from ingest.intake.pipeline import Pipeline

    content = b"<title>Review 2020</title><h2>1.0 CARE</h2><table><tr><th>EVALUATIVE STATEMENTS"
    content += b"<th>ACTION<tr><td>1.1 pupils are heard.<td>Heads to meet.</table>"
    (tmp_path / "r\xe9view.html").write_bytes(content)
    with Store(tmp_path / "r.db") as store:
        clock = lambda: datetime(2026, 1, 1, tzinfo=UTC)  # noqa: E731
        list(Pipeline(store, clock, "1").run([tmp_path / "r\xe9view.html"]))
    answer = get(desk(tmp_path / "r.db"), "/-/original/1")
    assert answer.content == content
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"] == "attachment; filename*=UTF-8''r%C3%A9view.html"


# Tables, views and cells


def test_page_of_a_question_says_what_its_columns_mean(open_desk):
    shown = get(open_desk, "/reviews/history?number=1.1&year=").text
    assert "<dt>progress</dt><dd>what became of what it says since the year before" in shown
    assert 'class="column-descriptions"' not in get(open_desk, "/reviews?sql=select+1").text


@pytest.mark.parametrize("view", [name for name in TABLES if name.startswith("current_")])
def test_page_of_the_database_says_what_a_view_shows(open_desk, view):
    shown = " ".join(html.unescape(get(open_desk, "/reviews").text).split())
    described = f"<dd>{site.description_of(view)}</dd>"
    assert f'<a href="/reviews/{view}">{view}</a></dt> {described}' in shown


@pytest.mark.parametrize("table", TABLES)
def test_table_opens_with_its_description(open_desk, table):
    answer = get(open_desk, f"/reviews/{table}")
    assert answer.status_code == 200
    described = site.metadata()["databases"]["reviews"]["tables"][table].get("description", "")
    assert described in " ".join(html.unescape(answer.text).split())


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("/reviews/current_statements", ["1.1", "1.1", "1.9", "1.9", "1.10", "1.10", "2.1", "2.1"]),
        ("/reviews/current_statements?year=2021", ["1.1", "1.9", "1.10", "2.1"]),
        ("/reviews/current_statements?_search=training", ["1.1", "1.1"]),
        ("/reviews/current_actions?_search=booked&year=2020", ["1.1"]),
    ],
)
def test_view_is_sorted_filtered_and_searched(open_desk, path, found):
    address = path.replace("?", ".json?", 1) if "?" in path else f"{path}.json?"
    answer = get(open_desk, f"{address}&_shape=objects")
    assert [row["number"] for row in answer.json()["rows"]] == found


def test_plumbing_is_hidden(open_desk):
    tables = get(open_desk, "/reviews.json").json()["tables"]
    shown = {table["name"] for table in tables if not table["hidden"]}
    assert {"statements", "actions", "documents"} <= shown
    assert not shown & {"originals", "_sqlite_migrations", "statements_fts", "actions_fts_data"}


@pytest.mark.parametrize(
    "path", ["/reviews/current_actions?year=2021", "/reviews/actions", "/reviews/search?words=book"]
)
def test_number_in_an_action_is_a_link(open_desk, path):
    assert 'Linked to <a href="/-/statement/9/to/1.10">1.10</a>' in get(open_desk, path).text


def test_number_in_an_action_that_refers_to_nothing_is_text(open_desk):
    assert "Clerk: 2.1 hours a week." in get(open_desk, "/reviews/current_actions").text


def test_number_of_a_statement_is_shown_as_text_and_leads_to_its_page(open_desk):
    assert '<a href="/-/statement/11">1.10</a>' in get(open_desk, "/reviews/statements").text
    assert '"number": "1.10"' in get(open_desk, "/reviews/statements.json?_shape=objects").text


def test_link_leads_to_the_statement_of_the_same_review(open_desk):
    answer = get(open_desk, "/-/statement/9/to/1.10")
    assert (answer.status_code, answer.headers["location"]) == (302, "/-/statement/11")


def test_link_to_a_number_that_is_not_there_is_not_found(open_desk):
    assert get(open_desk, "/-/statement/9/to/9.9").status_code == 404


# Questions


@pytest.mark.parametrize("name", QUESTIONS)
def test_question_has_a_title_a_description_and_an_answer(open_desk, name):
    asked = "words=train&number=1.1&year=2021&owner=&from_year=&to_year="
    answer = get(open_desk, f"/reviews/{name}?{asked}")
    assert answer.status_code == 200
    assert site.questions()[name]["title"] in html.unescape(text_of(answer.text))
    assert get(open_desk, f"/reviews/{name}.json?{asked}&_shape=array").json()


@pytest.mark.parametrize("name", QUESTIONS)
def test_question_without_parameters_is_no_error(open_desk, name):
    assert get(open_desk, f"/reviews/{name}").status_code == 200


@pytest.mark.parametrize("words", ['"', "a AND", "(", "trained*", "=1+1"])
def test_any_words_can_be_searched_for(open_desk, words):
    answer = get(open_desk, "/reviews/search.json", params={"words": words, "_shape": "array"})
    assert answer.status_code == 200


def test_search_finds_word_forms_in_all_years(open_desk):
    rows = get(open_desk, "/reviews/search.json?words=training&_shape=array").json()
    assert [(row["year"], row["kind"]) for row in rows] == [
        (2021, "statement"),
        (2020, "statement"),
    ]


# Exports


@pytest.mark.parametrize(
    "path",
    [
        "/reviews/current_statements.csv",
        "/reviews/search.csv?words=sum",
    ],
)
def test_csv_has_no_formula(open_desk, path):
    answer = get(open_desk, path)
    cells = [cell for row in csv.reader(io.StringIO(answer.text)) for cell in row]
    assert "'=1+1 is a sum." in cells
    assert "=1+1 is a sum." not in cells


@pytest.fixture(scope="module")
def long_desk(tmp_path_factory):
    """More statements than Datasette shows at once."""
    path = tmp_path_factory.mktemp("long") / "reviews.db"
    numbered = [statement(f"1.{n}", "pupils are heard.") for n in range(1, 1202)]
    with Store(path) as store:
        store.add(source(), review(section("1", *numbered)))
    return desk(path)


@pytest.mark.parametrize(
    "path", ["/reviews/statements", "/reviews/current_statements", "/reviews/unacted"]
)
def test_workbook_has_all_rows(long_desk, path):
    answer = get(long_desk, f"{path}.xlsx")
    with zipfile.ZipFile(io.BytesIO(answer.content)) as book:
        assert book.read("xl/worksheets/sheet1.xml").count(b"<row ") == 1202
    assert answer.headers["content-disposition"].endswith(f"{path.rpartition('/')[2]}.xlsx")


@pytest.mark.parametrize("path", ["/reviews/unacted.csv", "/reviews/statements.csv?_stream=on"])
def test_csv_has_all_rows(long_desk, path):
    assert len(get(long_desk, path).text.splitlines()) == 1202


# Who sees what

SECRET = ("Birchwood", "trained", "2021.docx")
EVERYWHERE = [
    *PAGES,
    "/.json",
    "/-/statement/9.json",
    "/-/original/1",
    "/-/compare/2/3",
    "/-/statement/9/to/1.10",
    "/reviews",
    "/reviews.json",
    "/reviews.db",
    "/reviews?sql=select+text+from+statements",
    "/reviews/-/query?sql=select+text+from+statements",
    "/reviews/current_statements",
    "/reviews/current_statements.csv",
    "/reviews/current_statements.xlsx",
    "/reviews/statements/1",
    "/reviews/statements/1.json",
    "/reviews/search?words=train",
    "/reviews/search.csv?words=train",
    "/-/databases.json",
    "/-/metadata.json",
    "/-/config.json",
    "/-/plugins.json",
    "/-/settings.json",
    "/_internal",
]


@pytest.mark.parametrize("path", EVERYWHERE)
def test_who_has_no_password_sees_nothing(closed_desk, path):
    answer = get(closed_desk, path)
    assert answer.status_code in (301, 302, 403, 404)
    assert not any(word in answer.text for word in SECRET)


@pytest.mark.parametrize("path", ["/-/schema", "/-/jump.json?q=statements", "/-/tables.json"])
def test_list_of_tables_is_empty_for_who_has_no_password(closed_desk, path):
    assert "statements" not in get(closed_desk, path).text.partition("</header>")[2]


def test_who_has_no_password_is_asked_for_it(closed_desk):
    answer = get(closed_desk, "/")
    assert (answer.status_code, answer.headers["location"]) == (302, "/-/login")
    assert 'type="password"' in get(closed_desk, "/-/login").text


READER = ("reader", "open sesame")


@pytest.mark.parametrize("path", [*PAGES, "/reviews/current_statements", "/reviews/search.csv"])
def test_who_has_the_password_sees_the_pages(closed_desk, path):
    assert get(closed_desk, path, auth=READER).status_code == 200


def test_workbook_has_all_rows_for_who_has_the_password(closed_desk):
    answer = get(closed_desk, "/reviews/statements.xlsx", auth=READER)
    with zipfile.ZipFile(io.BytesIO(answer.content)) as book:
        assert book.read("xl/worksheets/sheet1.xml").count(b"<row ") == 13


@pytest.mark.parametrize(
    "path", ["/reviews.json?sql=select+1", "/reviews/-/query.json?sql=select+1"]
)
def test_who_has_the_password_writes_no_sql(closed_desk, path):
    answer = get(closed_desk, path, auth=READER, follow_redirects=True)
    assert answer.status_code in (400, 403, 404)


def test_wrong_password_is_refused(closed_desk):
    assert get(closed_desk, "/.json", auth=("reader", "sesame")).status_code == 403


@pytest.mark.parametrize("path", ["/-/metadata.json", "/-/config.json", "/-/plugins.json"])
def test_password_shows_nowhere(closed_desk, path):
    answer = get(closed_desk, path, auth=READER)
    assert "pbkdf2" not in answer.text
    assert "sesame" not in answer.text


def test_desk_without_a_password_takes_sql_but_gives_no_download(open_desk):
    answer = get(open_desk, "/reviews.json?sql=select+1+as+one&_shape=array", follow_redirects=True)
    assert answer.json() == [{"one": 1}]
    assert get(open_desk, "/reviews.db").status_code in (403, 404)


@pytest.mark.parametrize("sql", ["delete from reviews", "update reviews set year = 1999"])
def test_nothing_can_be_changed(open_desk, sql):
    before = get(open_desk, "/.json").json()
    answer = get(open_desk, "/reviews.json", params={"sql": sql}, follow_redirects=True)
    assert answer.status_code in (400, 403)
    assert get(open_desk, "/.json").json() == before


@pytest.mark.parametrize("host", ["reviews.example", "127.0.0.1.example:8001", ""])
def test_desk_without_a_password_answers_to_this_machine_alone(open_desk, host):
    answer = get(open_desk, "/.json", headers={"host": host})
    assert answer.status_code == 403
    assert "Ask for it as 127.0.0.1." in answer.text


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:80", "127.0.0.1:8001", "[::1]:8001"])
def test_this_machine_has_several_names(open_desk, host):
    assert get(open_desk, "/.json", headers={"host": host}).status_code == 200


def test_desk_with_a_password_answers_to_any_name(closed_desk):
    answer = get(closed_desk, "/.json", headers={"host": "reviews.example"}, auth=READER)
    assert answer.status_code == 200


def test_other_datasettes_stay_as_they_are(open_desk):
    from datasette.app import Datasette

    secret = {"datasette-auth-passwords": {"clerk_password_hash": "x"}}
    other = Datasette([], memory=True, metadata={"plugins": secret, "allow": {"id": "clerk"}})
    answer = get(other, "/", headers={"host": "songs.example"})
    assert answer.status_code == 403
    assert "Ask for it as 127.0.0.1." not in answer.text


def test_year_that_comes_later_shows_at_once(tmp_path):
    path = fill(tmp_path / "reviews.db")
    opened = desk(path)
    assert len(get(opened, "/.json").json()["reviews"]) == 2
    with Store(path) as store:
        store.add(source("2022.docx"), year_of(2022, "trustees are trained."))
    assert [row["year"] for row in get(opened, "/.json").json()["reviews"]] == [2022, 2021, 2020]
    assert json.loads(get(opened, "/reviews/current_statements.json?year=2022").text)["rows"]
