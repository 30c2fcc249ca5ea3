"""What the desk lets through, and what it says with every answer; both lines of Datasette."""

import asyncio
import io
import zipfile
from itertools import count

import pytest

pytest.importorskip("datasette.app", reason="the desk is not installed")

import httpx

from ingest.desk.opening import Passwords, desk
from ingest.desk.protection.guard import for_this_machine
from ingest.desk.protection.headers import COOKIE_SECONDS, with_headers
from ingest.desk.protection.login_limit import FIRST_WAIT, FORGOTTEN_AFTER, FREE_TRIES, LoginLimit
from tests.desk import fill, get

PAGES = ["/", "/-/review/3", "/reviews", "/reviews/statements", "/reviews/statements.csv", "/gone"]
HEADERS = ["content-security-policy", "x-frame-options", "x-content-type-options"]
METHODS = ["POST", "PUT", "DELETE", "PATCH"]


@pytest.fixture(scope="module")
def closed_desk(tmp_path_factory):
    passwords = Passwords("open sesame", "close sesame")
    return desk(fill(tmp_path_factory.mktemp("closed") / "reviews.db"), passwords)


def asked(desk, method, path, **options):
    """The answer to a request of any method."""
    return asyncio.run(_asked(desk, method, path, options))


async def _asked(desk, method, path, options):
    await desk.invoke_startup()
    return await desk.client.request(method, path, **options)


async def answer(send, status=200, headers=()):
    await send({"type": "http.response.start", "status": status, "headers": [*headers]})
    await send({"type": "http.response.body", "body": b""})


def through(guard, path="/", method="GET", headers=(), **scope):
    """What a guard answers to a request; the site behind it says 200."""
    sent = []

    async def note(message):
        sent.append(message)

    whole = {"type": "http", "path": path, "method": method, "headers": [*headers], **scope}
    asyncio.run(guard(whole, None, note))
    return sent[0]


@pytest.mark.parametrize("name", HEADERS)
@pytest.mark.parametrize("path", PAGES)
def test_every_answer_says_what_a_browser_may_do_with_it(open_desk, path, name):
    assert get(open_desk, path).headers[name]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("path", PAGES)
def test_nothing_can_be_told_to_a_page(open_desk, path, method):
    found = asked(open_desk, method, path)
    assert (found.status_code, found.headers["allow"]) == (405, "GET, HEAD")


@pytest.mark.parametrize("path", ["/-/create-token", "/-/password-tool"])
def test_stranger_gets_no_tool_that_hashes_or_signs(closed_desk, path):
    assert get(closed_desk, path).status_code in {302, 403, 404}
    assert asked(closed_desk, "POST", path).status_code in {404, 405}


@pytest.mark.parametrize("setting", ["allow_signed_tokens", "allow_download"])
def test_what_outlives_a_logout_is_switched_off(open_desk, setting):
    assert open_desk.setting(setting) is False


@pytest.mark.parametrize("host", [b"\xff\xfe", b"[::1", b"songs.example"])
def test_host_that_is_none_of_this_machine_is_refused(host):
    site = for_this_machine(lambda scope, receive, send: answer(send))
    assert through(site, headers=[(b"host", host)])["status"] == 403


COOKIE = (b"set-cookie", b"ds_actor=x; Path=/")


@pytest.mark.parametrize(
    ("scope", "said"),
    [
        ({"scheme": "http"}, f"; HttpOnly; SameSite=lax; Max-Age={COOKIE_SECONDS}"),
        ({"scheme": "https"}, f"; HttpOnly; SameSite=lax; Max-Age={COOKIE_SECONDS}; Secure"),
        (
            {"scheme": "http", "headers": [(b"x-forwarded-proto", b"https")]},
            f"; HttpOnly; SameSite=lax; Max-Age={COOKIE_SECONDS}; Secure",
        ),
    ],
    ids=["plain", "TLS", "TLS before it"],
)
def test_cookie_is_for_this_site_alone_and_ends(scope, said):
    site = with_headers(lambda scope, receive, send: answer(send, headers=[COOKIE]))
    headers = dict(through(site, **scope)["headers"])
    assert headers[b"set-cookie"] == COOKIE[1] + said.encode()


def test_cookie_that_says_all_itself_is_left_as_it_is():
    whole = b"a=b; HttpOnly; SameSite=strict; Max-Age=9"
    site = with_headers(lambda scope, receive, send: answer(send, headers=[(b"Set-Cookie", whole)]))
    assert (b"Set-Cookie", whole) in through(site)["headers"]


# Tries


@pytest.fixture
def login():
    """A login that knows one password, and a clock that is ours."""
    clock = {"now": 0.0}

    def site(scope, receive, send):
        return answer(send, 302 if scope.get("right") else 200)

    return LoginLimit(site, lambda: clock["now"]), clock


def tried(limit, address="1.2.3.4", **scope):
    return through(limit, "/-/login", "POST", client=(address, 1), **scope)["status"]


def test_password_may_be_mistyped_a_few_times(login):
    limit, _ = login
    assert [tried(limit) for _ in range(FREE_TRIES)] == [200] * FREE_TRIES
    assert tried(limit) == 429


def test_wait_grows_with_every_wrong_password(login):
    limit, clock = login
    waits = []
    for _ in range(FREE_TRIES + 3):
        begun = clock["now"]
        clock["now"] = next(t for t in count(int(begun)) if _is_free(limit, clock, t))
        waits.append(clock["now"] - begun)
    assert waits[FREE_TRIES:] == [FIRST_WAIT, 2 * FIRST_WAIT, 4 * FIRST_WAIT]


def _is_free(limit, clock, moment):
    clock["now"] = moment
    return tried(limit) == 200


def test_right_password_ends_the_wait_for_the_next(login):
    limit, _ = login
    assert [tried(limit), tried(limit), tried(limit, right=True)] == [200, 200, 302]
    assert tried(limit) == 200


def test_right_password_gives_no_more_guesses_at_another(login):
    limit, _ = login
    assert [tried(limit) for _ in range(FREE_TRIES - 1)] == [200] * (FREE_TRIES - 1)
    assert tried(limit, right=True) == 302
    assert [tried(limit), tried(limit)] == [200, 429]


def test_wrong_passwords_are_forgotten_with_time(login):
    limit, clock = login
    assert [tried(limit) for _ in range(FREE_TRIES + 1)][-1] == 429
    clock["now"] = FORGOTTEN_AFTER + 1
    assert [tried(limit) for _ in range(FREE_TRIES)] == [200] * FREE_TRIES


def test_addresses_of_one_line_wait_together(login):
    limit, _ = login
    line = [f"2001:db8:0:1::{number:x}" for number in range(FREE_TRIES + 1)]
    assert [tried(limit, address) for address in line][-1] == 429
    assert tried(limit, "2001:db8:0:2::1") == 200


def test_address_does_not_wait_for_another(login):
    limit, _ = login
    assert [tried(limit) for _ in range(FREE_TRIES + 1)][-1] == 429
    assert tried(limit, address="5.6.7.8") == 200


def test_login_page_itself_is_always_shown(login):
    limit, _ = login
    assert [tried(limit) for _ in range(FREE_TRIES + 1)][-1] == 429
    assert through(limit, "/-/login", "GET", client=("1.2.3.4", 1))["status"] == 200


BASIC = [(b"authorization", b"Basic cmVhZGVyOndyb25n")]


def asked_by(limit, path="/.json", address="1.2.3.4", headers=BASIC):
    return through(limit, path, client=(address, 1), headers=headers)["status"]


@pytest.mark.parametrize(
    ("status", "headers"), [(403, ()), (401, ()), (302, [(b"location", b"/-/login")])]
)
def test_password_in_a_header_may_be_wrong_a_few_times(status, headers):
    limit = LoginLimit(lambda scope, receive, send: answer(send, status, headers), lambda: 0.0)
    assert [asked_by(limit) for _ in range(FREE_TRIES)] == [status] * FREE_TRIES
    assert asked_by(limit) == 429
    assert asked_by(limit, headers=[]) == status
    assert tried(limit) == 429


@pytest.mark.parametrize(("status", "headers"), [(200, ()), (302, [(b"location", b"/-/graph/1")])])
def test_right_password_in_a_header_never_waits(status, headers):
    limit = LoginLimit(lambda scope, receive, send: answer(send, status, headers), lambda: 0.0)
    assert {asked_by(limit) for _ in range(3 * FREE_TRIES)} == {status}


def test_desk_with_a_password_counts_the_tries(closed_desk):
    assert asyncio.run(_tried(closed_desk, FREE_TRIES + 1))[-1] == 429


async def _tried(made, times):
    """The answers of one running site to so many wrong passwords."""
    await made.invoke_startup()
    wrong = {"password": "wrong"}
    transport = httpx.ASGITransport(app=made.app())
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as visitor:
        return [(await visitor.post("/-/login", data=wrong)).status_code for _ in range(times)]


# Exports and numbers


@pytest.mark.parametrize(
    "query", ["_labels=on", "_size=1", "_size=1&_next=1", "_next=2", "_labels=on&_size=2&_next=1"]
)
def test_export_has_all_rows_whatever_page_was_shown(open_desk, query):
    whole, other = (
        get(open_desk, f"/reviews/statements.xlsx{asked}") for asked in ("", f"?{query}")
    )
    assert [found.status_code for found in (whole, other)] == [200, 200]
    assert sheet(other) == sheet(whole)


def sheet(found):
    with zipfile.ZipFile(io.BytesIO(found.content)) as book:
        return book.read("xl/worksheets/sheet1.xml")


@pytest.mark.parametrize(
    "path",
    [
        f"/-/review/{2**63}",
        f"/-/statement/{10**29}",
        "/-/review/²",
        "/-/compare?from_id=²&to_id=3",
        f"/-/compare?from_id={10**25}&to_id=3",
        f"/-/original/{2**64}",
    ],
)
def test_number_that_is_no_id_is_no_fault(open_desk, path):
    assert get(open_desk, path).status_code < 500


@pytest.mark.parametrize(
    "query",
    [
        f"id__gt={10**25}",
        "id__gt=²",
        "_next=x",
        "_sort=x",
        "_timelimit=x",
        "_through=x",
        "_json_infinity=x",
        "_facet_array=x",
    ],
)
@pytest.mark.parametrize("ending", ["", ".json", ".csv", ".xlsx"])
def test_what_no_table_has_may_be_asked_of_it(open_desk, ending, query):
    assert get(open_desk, f"/reviews/statements{ending}?{query}").status_code in {200, 302, 400}


@pytest.mark.parametrize("path", ["/reviews.csv", "/reviews.xlsx?_facet=x", "/reviews?_next=²"])
def test_what_no_database_has_may_be_asked_of_it(open_desk, path):
    assert get(open_desk, path).status_code < 500


def test_wrong_address_is_said_to_be_one(open_desk):
    found = get(open_desk, "/reviews/statements?_timelimit=x")
    assert "This address asks for something that is not there." in found.text


def test_column_that_no_table_has_is_named(open_desk):
    assert "Cannot sort table by x" in get(open_desk, "/reviews/statements?_sort=x").text


def test_fault_of_a_page_of_our_own_stays_one(open_desk, monkeypatch):
    async def broken(*_, **__):
        raise ValueError("broken")

    monkeypatch.setattr("ingest.desk.views.asking", broken)
    assert get(open_desk, "/-/charts").status_code == 500


@pytest.mark.parametrize("path", ["/", "/-/charts", "/-/check", "/-/across", "/-/trusts"])
def test_number_that_a_page_does_not_ask_for_is_passed_over(open_desk, path):
    asked = get(open_desk, f"{path}?_search_id=3&statement_id=3")
    assert asked.status_code == get(open_desk, path).status_code < 400


def test_number_in_the_path_is_the_one_that_counts(open_desk):
    asked = get(open_desk, "/-/review/3.json?review_id=2").json()
    assert asked == get(open_desk, "/-/review/3.json").json()
