"""Many visitors at once: none keeps the others waiting; both lines of Datasette."""

import asyncio
import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, closing
from dataclasses import replace
from functools import partial

import pytest

pytest.importorskip("datasette.app", reason="the desk is not installed")

import httpx
from jinja2 import Environment

from ingest.compare import Pin
from ingest.desk.caches.comparison_cache import ComparisonCache
from ingest.desk.caches.result_cache import ResultCache
from ingest.desk.opening import Passwords, desk
from ingest.desk.pages.first_page import first_page
from ingest.desk.plugin import MAX_PATTERN_BYTES, MAX_VALUE_BYTES
from ingest.desk.protection.request_limits import RequestLimit
from ingest.desk.protection.slots import HALF_LIFE, MAX_WAITING, Lane, TimeUsed, client_network
from ingest.desk.rendering import YieldingTemplate
from ingest.desk.routes import EXPORTS, LONG_PAGES, PAGES, QUESTIONS, WRITES, lane_of
from ingest.desk.warming import keep_warm
from ingest.desk.writing import Writer
from ingest.store import Store
from tests.desk import fill, get
from tests.reviews import complete, review, section, statement
from tests.visitor import REVIEW

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT sum(i) FROM n"


@asynccontextmanager
async def visitors(made):
    """What gives a client of a running site for each address."""
    await made.invoke_startup()
    site = made.app()

    def client(address):
        transport = httpx.ASGITransport(app=site, client=(address, 1))
        return httpx.AsyncClient(transport=transport, base_url="http://localhost")

    yield client


# Requests


class Site:
    """A site that answers when it is told to, and counts whom it works for."""

    def __init__(self):
        self.working, self.go = [], asyncio.Event()

    async def __call__(self, scope, receive, send):
        self.working.append(scope["client"][0])
        await self.go.wait()
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b""})


async def asked(limit, address, path="/"):
    """The status of an answer."""
    sent = []

    async def send(message):
        sent.append(message)

    scope = {"type": "http", "path": path, "client": (address, 1), "headers": []}
    await limit(scope, None, send)
    return sent[0]["status"]


async def asking(lane, *addresses):
    """A site that is asked by addresses one after another: it, and the answers to come."""
    site = Site()
    limit = RequestLimit(site, lambda path: lane)
    answers = [asyncio.ensure_future(asked(limit, address)) for address in addresses]
    await asyncio.sleep(0.01)
    return site, answers


def test_address_has_some_places_and_leaves_the_others_theirs():
    async def run():
        site, answers = await asking(Lane(2, 3), "a", "a", "a", "a", "b")
        working = list(site.working)
        site.go.set()
        return working, await asyncio.gather(*answers)

    assert asyncio.run(run()) == (["a", "a", "b"], [200] * 5)


def test_all_addresses_together_have_so_many_places():
    async def run():
        site, answers = await asking(Lane(2, 3), "a", "b", "c", "d")
        working = list(site.working)
        site.go.set()
        return working, await asyncio.gather(*answers)

    assert asyncio.run(run()) == (["a", "b", "c"], [200] * 4)


def test_who_waits_for_too_much_is_told_to_come_again():
    async def run():
        site, answers = await asking(Lane(1, 1), *["a"] * (MAX_WAITING + 2), "b")
        site.go.set()
        return await asyncio.gather(*answers)

    assert asyncio.run(run()) == [200] * (MAX_WAITING + 1) + [503, 200]


def test_of_many_who_wait_the_one_who_took_least_comes_first():
    """Three addresses ask for long answers again and again, a fourth comes last for a short one."""

    async def run():
        site = Site()
        limit = RequestLimit(site, lambda path: Lane(1, 1), clock=lambda: clock[0])
        clock = [0.0]
        greedy = [asyncio.ensure_future(asked(limit, each)) for each in "aabbcc"]
        order = []
        for turn in range(7):
            await asyncio.sleep(0)
            if turn == 3:
                greedy.append(asyncio.ensure_future(asked(limit, "short")))
            await asyncio.sleep(0.001)
            order.append(site.working[-1])
            clock[0] += 2.0
            site.go.set()
            await asyncio.sleep(0)
            site.go.clear()
            await asyncio.sleep(0.001)
        await asyncio.gather(*greedy)
        return order

    order = asyncio.run(run())
    assert order[:3] == ["a", "b", "c"]  # none of them has taken anything yet
    assert order.index("short") == 4  # the next place that was free


def test_place_is_left_before_an_answer_is_read_slowly():
    async def run():
        read = asyncio.Event()

        async def send_slowly(message):
            if message["type"] == "http.response.body":
                await read.wait()

        limit = RequestLimit(answering, lambda path: Lane(1, 1))
        scope = {"type": "http", "path": "/", "client": ("a", 1), "headers": []}
        slow = asyncio.ensure_future(limit(scope, None, send_slowly))
        await asyncio.sleep(0.01)
        status = await asyncio.wait_for(asked(limit, "b"), 1)
        read.set()
        await slow
        return status

    async def answering(scope, receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"all"})

    assert asyncio.run(run()) == 200


def test_who_goes_away_while_waiting_leaves_no_place_taken():
    async def run():
        site, answers = await asking(Lane(1, 1), "a", "b", "c")
        answers[1].cancel()
        site.go.set()
        return await asyncio.gather(*answers, return_exceptions=True)

    first, cancelled, last = asyncio.run(run())
    assert (first, type(cancelled), last) == (200, asyncio.CancelledError, 200)


def test_time_that_was_taken_is_forgotten_by_and_by():
    clock = [0.0]
    taken = TimeUsed(lambda: clock[0])
    taken.add("a", 8.0)
    clock[0] = 2 * HALF_LIFE
    assert (taken.of("a"), taken.of("b")) == (2.0, 0.0)


@pytest.mark.parametrize(
    ("one", "other", "are_one"),
    [
        ("192.0.2.1", "192.0.2.1", True),
        ("192.0.2.1", "192.0.2.2", False),
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("::ffff:192.0.2.1", "192.0.2.1", True),
        ("", "testclient", False),
    ],
)
def test_addresses_of_one_line_share_their_places(one, other, are_one):
    assert (client_network(one) == client_network(other)) is are_one


def test_answer_that_does_not_begin_in_time_is_given_up():
    async def run():
        _, answers = await asking(Lane(1, 1, seconds=0.05), "a", "a")
        return await asyncio.gather(*answers)

    assert asyncio.run(run()) == [503, 503]


def test_answer_that_has_begun_in_time_is_sent_to_its_end():
    async def slow(scope, receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await asyncio.sleep(0.1)
        await send({"type": "http.response.body", "body": b"all"})
        done.append(True)

    done = []
    limit = RequestLimit(slow, lambda path: Lane(1, 1, seconds=0.05))
    assert (asyncio.run(asked(limit, "a")), done) == (200, [True])


def test_what_a_page_asks_the_site_itself_has_the_place_of_the_page():
    async def outer(scope, receive, send):
        if scope["path"] == "/":
            await asked(limit, "a", "/inner")
        await send({"type": "http.response.start", "status": 200, "headers": []})

    limit = RequestLimit(outer, lambda path: Lane(1, 1, seconds=5))
    assert asyncio.run(asked(limit, "a")) == 200


@pytest.mark.parametrize(
    ("path", "lane"),
    [
        ("/", PAGES),
        ("/-/first/1", PAGES),
        ("/-/login", PAGES),
        ("/reviews", QUESTIONS),
        ("/reviews/statements", QUESTIONS),
        ("/reviews/statements.json", QUESTIONS),
        ("/reviews/statements.xlsx", EXPORTS),
        ("/reviews/overdue.csv", EXPORTS),
        ("/-/check", PAGES),
        ("/-/compare", PAGES),
        ("/-/compare/1/2", LONG_PAGES),
        ("/-/check/3", LONG_PAGES),
        ("/-/check/3/page/1.png", LONG_PAGES),
        ("/-/original/3", LONG_PAGES),
        ("/-/add/file", WRITES),
        ("/desk/desk.css", None),
        ("/-/static/app.css", None),
    ],
)
def test_pages_do_not_wait_for_questions(path, lane):
    assert lane_of(path) is lane


def test_nine_endless_questions_hold_nobody_up(tmp_path):
    async def run():
        async with (
            visitors(desk(fill(tmp_path / "reviews.db"))) as client,
            client("1.1.1.1") as greedy,
            client("2.2.2.2") as other,
        ):
            question = partial(greedy.get, params={"sql": ENDLESS}, follow_redirects=True)
            endless = [asyncio.ensure_future(question("/reviews.json")) for _ in range(9)]
            await asyncio.sleep(0.3)
            pages = [await other.get(path) for path in ("/", "/reviews/statements.json")]
            still = sum(not each.done() for each in endless)
            for each in endless:
                each.cancel()
            await asyncio.gather(*endless, return_exceptions=True)
            return [page.status_code for page in pages], still

    statuses, still = asyncio.run(run())
    assert statuses == [200, 200]
    assert still >= 7  # all but the two that began first at most: nobody waited for them


def test_forty_eight_logins_hold_nobody_up(tmp_path):
    async def run():
        async with visitors(desk(fill(tmp_path / "reviews.db"), Passwords("sesame"))) as client:
            begun = time.process_time()
            for n in range(48):
                async with client(f"10.0.0.{n}") as stranger:
                    wrong = {"password": "wrong"}
                    await stranger.post("/-/login", data=wrong)
            return time.process_time() - begun

    assert asyncio.run(run()) < 5  # a hash that takes long would cost more than ten seconds


# Pages


def test_rendering_gives_way_to_other_requests():
    async def run():
        environment = Environment(enable_async=True)
        environment.template_class = YieldingTemplate
        template = environment.from_string("{% for _ in range(200000) %}a{% endfor %}")
        rendering = asyncio.ensure_future(template.render_async())
        turns = 0
        while not rendering.done():
            turns += 1
            await asyncio.sleep(0)
        return len(rendering.result()), turns

    length, turns = asyncio.run(run())
    assert length == 200_000
    assert turns > 2


def test_what_was_computed_is_kept_until_the_database_changes(tmp_path):
    path = fill(tmp_path / "reviews.db")

    def files(connection, name):
        asked.append(name)
        sql = "SELECT count(*) FROM documents WHERE name = ?"
        return connection.execute(sql, [name]).fetchone()[0]

    asked = []
    with closing(sqlite3.connect(path)) as connection, closing(sqlite3.connect(path)) as watching:
        computed = ResultCache(lambda: watching)
        results = [computed.result(partial(files, name="2020.docx"), connection) for _ in range(2)]
        computed.result(partial(files, name="2021.docx"), connection)
        with closing(sqlite3.connect(path)) as other, other:
            other.execute("UPDATE documents SET name = '2020.docx'")
        results.append(computed.result(partial(files, name="2020.docx"), connection))
    assert (asked, results) == (["2020.docx", "2021.docx", "2020.docx"], [1, 1, 4])


def test_what_several_ask_at_once_is_computed_once(tmp_path):
    path = fill(tmp_path / "reviews.db")

    def slow(connection):
        asked.append(connection)
        time.sleep(0.1)
        return len(asked)

    asked, work = [], partial(slow)
    computed = ResultCache(lambda: sqlite3.connect(path, check_same_thread=False))
    with ThreadPoolExecutor(4) as visitors_at_once:
        results = [visitors_at_once.submit(computed.result, work, None) for _ in range(4)]
    assert ([each.result() for each in results], len(asked)) == ([1] * 4, 1)


def test_years_that_did_not_change_are_not_compared_again():
    def years():
        return [
            complete(review(section("1", statement("1.1", words)), year=year))
            for year, words in ((2020, "ropes fray;"), (2021, "ropes hold;"))
        ]

    compared = ComparisonCache()
    made = compared(*years())
    assert compared(*years()) is made
    old, new = years()
    assert compared(old, old).new == old
    assert compared(old, replace(new, sections=old.sections)).new.sections == old.sections


def test_person_s_word_on_a_pairing_is_compared_anew():
    old, new = (
        complete(review(section("1", statement("1.1", "a;")), year=y)) for y in (2020, 2021)
    )
    compared = ComparisonCache()
    assert [pair.change for pair in compared(old, new).pairs] == ["unchanged"]
    apart = compared(old, new, [Pin("1.1", "1.1", False)])
    assert sorted(pair.change for pair in apart.pairs) == ["added", "removed"]
    assert [pair.change for pair in compared(old, new).pairs] == ["unchanged"]


def test_first_pages_are_computed_after_a_change_before_anybody_comes(tmp_path, monkeypatch):
    path, made = fill(tmp_path / "reviews.db"), []

    def counted(connection, **asked):
        made.append(asked["review_id"])
        return first_page(connection, **asked)

    async def computed(times):
        while len(made) < times:
            await asyncio.sleep(0.01)

    async def run():
        opened = desk(path)
        async with visitors(opened) as client, client("1.1.1.1") as visitor:
            warming = asyncio.create_task(keep_warm(opened, seconds=0.02))
            await asyncio.wait_for(computed(1), 30)
            await visitor.get("/")
            before = len(made)
            with closing(sqlite3.connect(path)) as other, other:
                other.execute("UPDATE documents SET name = 'other.docx' WHERE id = 1")
            await asyncio.wait_for(computed(before + 1), 30)
            warming.cancel()
            return before

    monkeypatch.setattr("ingest.desk.pages.first_page.first_page", counted)
    assert asyncio.run(run()) == 1


# Memory


@pytest.fixture
def large(tmp_path):
    """A desk that keeps a file which is longer than any value that a question may make."""
    path = tmp_path / "reviews.db"
    Store(path).close()
    writer = Writer(path)
    writer.add("2024.html", REVIEW.encode() + b"<!--" + b"x" * MAX_VALUE_BYTES + b"-->")
    return desk(path, writer=writer)


def test_question_makes_no_value_that_fills_the_memory(large):
    asked = f"/reviews.json?sql=SELECT+zeroblob({MAX_VALUE_BYTES + 1})"
    assert get(large, asked, follow_redirects=True).status_code == 400


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT+printf('%25.*c',2147483647,'x')",
        "SELECT+format('%25.*c',2147483647,'x')",
        f"SELECT+1+LIKE+'{'a' * (MAX_PATTERN_BYTES + 1)}'",
    ],
)
def test_question_takes_no_function_that_outlasts_its_time(large, sql):
    assert get(large, f"/reviews.json?sql={sql}", follow_redirects=True).status_code == 400


def test_file_that_is_longer_than_such_a_value_is_handed_out(large):
    assert len(get(large, "/-/original/1").content) > MAX_VALUE_BYTES
    assert "every pupil" in get(large, "/-/check/1").text
