"""Who may write through the desk, and how it is kept from all others; both lines of Datasette."""

import re

import pytest

pytest.importorskip("datasette.app", reason="the desk is not installed")

from ingest.desk.opening import Passwords, desk
from ingest.desk.protection.forgery import Tokens, is_from_this_site
from ingest.desk.routes import WRITABLE
from ingest.desk.writing import Writer
from ingest.intake.correcting import NewCorrection
from tests.database import copied, dump, rows
from tests.desk import fill
from tests.visitor import REVIEW, SAME_SITE, data, hidden, visiting

PASSWORDS = Passwords("open sesame", "close sesame")
VISITORS = ["reader", "stranger"]
METHODS = ["POST", "PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "HEAD", "GET"]
# A request for every address that either line of Datasette or the desk answers.
ADDRESSES = """
/ /.json /-/review/3 /-/compare /-/compare/2/3 /-/graph/3 /-/statement/9 /-/statement/9/to/1.10
/reviews/search.csv /-/original/1 /-/add /-/add/file?name=2024.html /-/check /-/check/1
/-/check/1/page/1.png /-/correct /-/take-back /-/login /-/logout /-/password-tool /-/actor.json
/-/first/1 /-/owner?name=CEO /-/charts /-/trusts /-/across /-/corrections
/-/static/app.css /-/static-plugins/x/y.css /desk/desk.css /-/metadata.json /-/versions.json
/-/plugins.json /-/settings.json /-/config.json /-/threads.json /-/databases.json /-/actions
/-/auth-token?token=x /-/create-token /-/messages /-/allow-debug /-/permissions /-/patterns
/-/allowed.json /-/rules.json /-/check.json /-/tables.json /-/schema /-/jump.json /-/api /-/query
/-/execute-write /-/queries.json /-/instance-schema /-/debug/autocomplete /-/autocomplete
/reviews /reviews.json /reviews.db /reviews/-/create /reviews/-/query /reviews/-/execute-write
/reviews/-/upsert /reviews/-/queries /reviews/search /reviews/statements /reviews/statements.json
/reviews/statements/1 /reviews/statements/1.json /reviews/statements/-/insert /reviews/-/schema
/reviews/statements/-/upsert /reviews/statements/-/drop /reviews/statements/-/alter
/reviews/statements/-/set-column-type /reviews/statements/-/schema /reviews/statements/-/blob
/reviews/statements/1/-/update /reviews/statements/1/-/delete /reviews/statements/1/-/fragment
/reviews/originals/1.blob?_blob_column=content /:memory: /-/pair /favicon.ico
/robots.txt /nothing/at/all
/-/ /- /-/tasks /reviews/-/foreign-key-targets /reviews/-/queries/analyze /reviews/-/queries/store
/reviews/-/execute-write/analyze /reviews/-/query/parameters /reviews/search/-/definition
/reviews/search/-/edit /reviews/search/-/update /reviews/search/-/delete
/reviews/statements/-/foreign-key-suggestions /reviews/statements/-/count
/reviews/statements/-/fragment /reviews/statements/-/autocomplete
""".split()


@pytest.fixture(scope="module")
def closed(tmp_path_factory):
    """One on a network, into which nobody here ever writes, its database, and its tokens."""
    db = fill(tmp_path_factory.mktemp("closed") / "reviews.db")
    writer = Writer(db)
    writer.add("birch.html", REVIEW.encode())
    writer.correct([NewCorrection("birch.html", "checked", "yes", "Ms Reed")])
    return desk(db, PASSWORDS, writer), db, writer.tokens


@pytest.fixture
def open_desk(db):
    """One on somebody's own machine."""
    return desk(db, writer=Writer(db, who="Ms Reed"))


async def come_as(who, visitor):
    """Log in, as the one or the other; a stranger does not."""
    if who != "stranger":
        await visitor.log_in(getattr(PASSWORDS, who))


async def form_of(who, visitor, tokens):
    """A form that is whole, with the token that an editor of this name would have."""
    token = tokens.of(None if who == "stranger" else {"id": who})
    said = {"target": "birch.html", "is.year": "2019", "id": "1", "undo": "1", "who": "Ms Reed"}
    return {**hidden((await visitor.get("/")).text), **said, "token": token}


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("who", VISITORS)
def test_nobody_else_writes_by_any_address_and_method(closed, who, method):
    async def try_all(visitor):
        await come_as(who, visitor)
        form = await form_of(who, visitor, tokens)
        sent = {"headers": SAME_SITE}
        if method not in {"GET", "HEAD", "OPTIONS", "TRACE"}:
            sent["data"] = form
        return {
            path: (await visitor.client.request(method, path, **sent)).status_code
            for path in ADDRESSES
        }

    site, db, tokens = closed
    before = dump(db)
    answers = visiting(site, try_all)
    assert dump(db) == before
    assert {answers[path] for path in WRITABLE if path in answers} <= {200, 302, 403, 404, 405}


@pytest.mark.parametrize("who", ["reader", "editor"])
def test_password_alone_says_who_a_visitor_is(closed, who):
    """Nobody is asked, beside a password, for what it is."""

    async def visit(visitor):
        asked = re.findall(
            r'<(?:input|select)[^>]* name="(\w+)"', (await visitor.get("/-/login")).text
        )
        await come_as(who, visitor)
        return asked, (await visitor.get("/-/actor.json")).json()["actor"]

    assert visiting(closed[0], visit) == (["csrftoken", "password"], {"id": who})


def test_editor_writes_on_a_network(tmp_path):
    db = fill(tmp_path / "reviews.db")

    async def add(visitor):
        await visitor.log_in(PASSWORDS.editor)
        return await visitor.add("2024.html", REVIEW)

    before = dump(db)
    assert visiting(desk(db, PASSWORDS, Writer(db)), add).status_code == 200
    assert dump(db) != before


def test_every_address_of_the_site_was_tried(open_desk):
    bare = [path.partition("?")[0] for path in ADDRESSES]

    async def patterns(visitor):
        return [getattr(pattern, "pattern", pattern) for pattern, _ in open_desk._routes()]

    untried = [p for p in visiting(open_desk, patterns) if not any(re.match(p, b) for b in bare)]
    assert untried == []


HEADERS = {
    "a password in a header": {"authorization": "Basic cmVhZGVyOm9wZW4gc2VzYW1l"},
    "the editors' password in a header": {"authorization": "Basic ZWRpdG9yOmNsb3NlIHNlc2FtZQ=="},
    "a token in a header": {"authorization": "Bearer dstok_x"},
    "another method": {"x-http-method-override": "POST"},
    "another host": {"x-forwarded-host": "localhost", "x-original-url": "/-/correct"},
}


@pytest.mark.parametrize("address", WRITABLE)
@pytest.mark.parametrize("header", HEADERS.values(), ids=HEADERS)
@pytest.mark.parametrize("who", VISITORS)
def test_nobody_else_writes_by_any_header(closed, who, header, address):
    async def send(visitor):
        await come_as(who, visitor)
        form = await form_of(who, visitor, tokens)
        headers = {**SAME_SITE, **header, "x-reviewtrail-token": form["token"]}
        return await visitor.client.post(f"{address}?name=2024.html", data=form, headers=headers)

    site, db, tokens = closed
    before = dump(db)
    assert visiting(site, send).status_code in {302, 403}
    assert dump(db) == before


def test_only_their_password_keeps_others_from_writing(closed, tmp_path):
    """What others send here is taken of an editor: no test above can pass for its form."""

    async def send(visitor):
        await come_as("editor", visitor)
        form = await form_of("editor", visitor, writer.tokens)
        for address in ("/-/correct", "/-/take-back"):
            await visitor.client.post(address, data=form, headers=SAME_SITE)

    db = copied(closed[1], tmp_path / "reviews.db")
    writer = Writer(db)
    visiting(desk(db, PASSWORDS, writer), send)
    said = "SELECT value, withdrawn_at IS NOT NULL FROM corrections"
    assert rows(db, said) == [("yes", 1), ("2019", 0)]


@pytest.mark.parametrize("who", VISITORS)
def test_page_to_add_files_is_for_editors_alone(closed, who):
    async def look(visitor):
        await come_as(who, visitor)
        return await visitor.get("/-/add")

    assert "Choose files" not in visiting(closed[0], look).text


def test_desk_that_was_not_started_to_be_edited_takes_nothing(db):
    async def add(visitor):
        return await visitor.add("2024.html", REVIEW, page="/")

    before = dump(db)
    assert visiting(desk(db), add).status_code == 405
    assert dump(db) == before


def test_site_shows_its_pages_by_a_connection_that_cannot_write(open_desk):
    async def mode(visitor):
        ask = "PRAGMA query_only"
        found = await open_desk.get_database("reviews").execute_fn(
            lambda connection: connection.execute(ask).fetchone()
        )
        with pytest.raises(Exception, match=r"readonly|read-only"):
            await open_desk.get_database("reviews").execute_fn(
                lambda connection: connection.execute("DELETE FROM reviews")
            )
        return found

    assert visiting(open_desk, mode)


# Other sites

FOREIGN = {
    "another site": {"sec-fetch-site": "cross-site", "origin": "https://songs.example"},
    "a site of the same domain": {"sec-fetch-site": "same-site"},
    "an address that was typed": {"sec-fetch-site": "none"},
    "another site in an old browser": {"origin": "https://songs.example"},
    "a page of no site": {"origin": "null"},
    "another port": {"origin": "http://localhost:9999"},
    "who says nothing": {},
    "an address that is none": {"origin": "http://[::1"},
}


@pytest.mark.parametrize("header", FOREIGN.values(), ids=FOREIGN)
def test_request_from_elsewhere_writes_nothing(open_desk, db, header):
    async def add(visitor):
        return await visitor.add("2024.html", REVIEW, header)

    before = dump(db)
    assert visiting(open_desk, add).status_code == 403
    assert dump(db) == before


@pytest.mark.parametrize("header", [SAME_SITE, {"origin": "http://localhost"}])
def test_request_of_our_own_page_writes(open_desk, db, header):
    async def add(visitor):
        return await visitor.add("2024.html", REVIEW, header)

    before = dump(db)
    assert visiting(open_desk, add).status_code == 200
    assert dump(db) != before


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "PUT"])
@pytest.mark.parametrize("headers", [SAME_SITE, {}], ids=["same site", "no site"])
def test_form_with_our_token_is_taken_only_where_it_is_posted(open_desk, db, method, headers):
    async def correct(visitor):
        form = hidden((await visitor.get("/-/check/1")).text)
        form |= {"target": "2021", "is.year": "2019", "who": "Ms Reed"}
        return await visitor.client.request(method, "/-/correct", data=form, headers=headers)

    before = dump(db)
    assert visiting(open_desk, correct).status_code == 405
    assert dump(db) == before


def test_request_without_our_token_writes_nothing(open_desk, db):
    async def add(visitor):
        return await visitor.add("2024.html", REVIEW, {**SAME_SITE, "x-reviewtrail-token": "0"})

    before = dump(db)
    assert visiting(open_desk, add).status_code == 403
    assert dump(db) == before


def test_token_of_one_visitor_is_none_of_another():
    tokens = Tokens()
    reader, editor = {"id": "reader"}, {"id": "editor"}
    assert tokens.fits(tokens.of(editor), editor)
    assert not tokens.fits(tokens.of(reader), editor)
    assert not tokens.fits(Tokens().of(editor), editor)


@pytest.mark.parametrize(
    ("host", "origin", "is_ours"),
    [
        (b"desk.example", b"https://desk.example", True),
        (b"desk.example:8001", b"http://desk.example:8001", True),
        (b"desk.example:8001", b"http://desk.example", False),
        (b"desk.example", b"https://desk.example.songs.example", False),
        (b"", b"", False),
    ],
)
def test_old_browser_is_known_by_the_host_it_names(host, origin, is_ours):
    assert is_from_this_site({"headers": [(b"host", host), (b"origin", origin)]}) is is_ours


# What is taken


def test_request_without_its_length_is_refused(open_desk):
    async def add(visitor):
        async def parts():
            yield b"2024"

        return await visitor.client.post("/-/add/file", content=parts(), headers=SAME_SITE)

    assert visiting(open_desk, add).status_code == 411


def test_file_that_is_too_large_is_refused_before_it_is_read(open_desk):
    async def add(visitor):
        headers = {**SAME_SITE, "content-length": str(WRITABLE["/-/add/file"] + 1)}
        return await visitor.client.post("/-/add/file", content=b"x", headers=headers)

    assert visiting(open_desk, add).status_code == 413


def test_file_of_which_the_end_did_not_come_is_not_taken(open_desk, db):
    async def half(visitor):
        tokens = data((await visitor.get("/-/add")).text)
        headers = {
            **SAME_SITE,
            "host": "localhost",
            "content-length": str(len(REVIEW)),
            "x-csrftoken": tokens["csrftoken"],
            "x-reviewtrail-token": tokens["token"],
            "cookie": "; ".join(
                f"{name}={value}" for name, value in visitor.client.cookies.items()
            ),
        }
        return await status_of_a_broken_request("/-/add/file", headers, REVIEW.encode()[:-9])

    async def status_of_a_broken_request(path, headers, begun):
        came = iter(
            [
                {"type": "http.request", "body": begun, "more_body": True},
                {"type": "http.disconnect"},
            ]
        )
        sent = []

        async def receive():
            return next(came)

        async def send(message):
            sent.append(message)

        scope = {
            "type": "http",
            "method": "POST",
            "path": path,
            "raw_path": path.encode(),
            "query_string": b"name=2024.html",
            "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
        }
        await open_desk.app()(scope, receive, send)
        return sent[0]["status"]

    before = dump(db)
    assert visiting(open_desk, half) == 403
    assert dump(db) == before


def test_form_with_more_fields_than_any_is_refused(open_desk):
    async def send(visitor):
        tokens = data((await visitor.get("/-/add")).text)
        form = {**tokens, **{f"is.{number}": "x" for number in range(200)}}
        return await visitor.client.post("/-/correct", data=form, headers=SAME_SITE)

    assert visiting(open_desk, send).status_code == 403
