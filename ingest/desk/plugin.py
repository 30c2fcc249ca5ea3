"""The Datasette plugin, and all else that knows Datasette: stable 0.65 and the alphas of 1.0.

It acts in a Datasette that `desk` made, or that has `plugins: reviewtrail:` in its settings. Every
Datasette beside which reviewtrail is installed loads it, in the middle of its own start: what only
the desk needs is imported where it is used.
"""

import os
import re
import sqlite3
import sys
import time
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from socket import socket
from typing import TYPE_CHECKING, Any, TypeVar, cast
from urllib.parse import parse_qsl, quote, urlencode

from datasette import Forbidden, NotFound, Response, hookimpl

from ingest.desk import pages, site
from ingest.desk.cells import linked
from ingest.desk.guard import Asgi, for_this_machine, read_only, with_harmless_csv
from ingest.desk.headers import with_headers
from ingest.desk.tries import TryLimit
from ingest.desk.words import search_words
from ingest.output.spreadsheets import Sheet, csv_text, workbook
from parsers.grammar.links import find_links

if TYPE_CHECKING:
    from datasette.app import Datasette

DATABASE = "reviews"  # its name in addresses and settings, whatever the file's

_READER = "reader"  # who has given the password
_HASH = "REVIEWTRAIL_PASSWORD_HASH"  # where it is kept, out of sight of Datasette's own pages
_WHO = ("cookie", "authorization")  # what tells Datasette who asks
_NUMBER = re.compile(r"[0-9]{1,30}")
_MAX_ID = 2**63 - 1  # of SQLite
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

T = TypeVar("T")
View = Callable[..., Awaitable[Any]]


def desk(db: Path, password: str | None = None) -> "Datasette":
    """A Datasette that shows a database of reviews, read-only.

    With a password nobody sees anything without it, and nobody writes SQL of their own.
    """
    from datasette.app import Datasette
    from datasette.database import Database
    from datasette.plugins import pm
    from datasette_auth_passwords.utils import hash_password

    if not pm.has_plugin("reviewtrail"):  # run from its sources, without installation
        pm.register(sys.modules[__name__], name="reviewtrail")
    # With rich Datasette prints all variables, cookies too, for every page that is not found.
    pm.get_plugin("datasette.handle_exception").rich = None
    config, metadata = site.configuration(), site.metadata()
    settings = config.pop("settings") | {"default_allow_sql": password is None}
    if password is not None:
        os.environ[_HASH] = hash_password(password)
        config["allow"] = {"id": _READER}
        config["plugins"]["datasette-auth-passwords"] = {
            f"{_READER}_password_hash": {"$env": _HASH}
        }
    directory = site.DIRECTORY
    opened = Datasette(
        [],
        settings=settings,
        template_dir=str(directory / "templates"),
        static_mounts=[("desk", str(directory / "static"))],
        **_settled(config, metadata, hasattr(Datasette, "allowed")),
    )
    opened.remove_database("_memory")
    opened.add_database(Database(opened, path=str(db)), name=DATABASE)
    return opened


def run(opened: "Datasette", listening: socket) -> None:
    """Answer those who come to a listening socket, until interrupted."""
    import uvicorn

    settings = uvicorn.Config(opened.app(), log_level="warning", lifespan="on")
    uvicorn.Server(settings).run(sockets=[listening])


def _settled(
    config: dict[str, Any], metadata: dict[str, Any], apart: bool
) -> dict[str, dict[str, Any]]:
    """Configuration and metadata; they are not kept `apart` before 1.0."""
    if apart:
        return {"config": config, "metadata": metadata}
    metadata["databases"][DATABASE] |= config.pop("databases")[DATABASE]
    return {"metadata": metadata | config}


@hookimpl
def register_routes(datasette: "Datasette") -> list[tuple[str, View]]:
    if not _is_ours(datasette):
        return []
    return [
        (r"^/(\.json)?$", _page("home", pages.home)),
        (r"^/-/review/(?P<review_id>[0-9]+)(\.json)?$", _page("review", pages.review)),
        (r"^/-/compare(\.json)?$", _page("compare", pages.compare)),
        (r"^/-/compare/(?P<from_id>[0-9]+)/(?P<to_id>[0-9]+)$", _report),
        (r"^/-/graph/(?P<review_id>[0-9]+)(\.json)?$", _page("graph", pages.graph)),
        (r"^/-/statement/(?P<statement_id>[0-9]+)(\.json)?$", _page("statement", pages.statement)),
        (r"^/-/statement/(?P<statement_id>[0-9]+)/to/(?P<number>\w[\w.]*)$", _follow),
        (rf"^/{DATABASE}/(?P<name>{'|'.join(site.questions())})\.csv$", _question_csv),
        (r"^/-/original/(?P<document_id>[0-9]+)$", _original),
    ]


@hookimpl
def prepare_connection(conn: sqlite3.Connection, datasette: "Datasette") -> None:
    if _is_ours(datasette):
        conn.create_function("search_words", 1, search_words, deterministic=True)


@hookimpl
def prepare_jinja2_environment(env: Any) -> None:
    env.filters["linked"] = linked


@hookimpl
def render_cell(
    row: sqlite3.Row, value: object, column: str, table: str | None, datasette: "Datasette"
) -> Any:
    """A statement's number leads to its page, a number in an action to the one it refers to."""
    if not _is_ours(datasette) or not isinstance(value, str):
        return None
    statement_id = _statement_id(row, table)
    if statement_id is None:
        return None
    page = datasette.urls.path(f"/-/statement/{statement_id}")
    if column in ("number", "from_number"):
        return linked(value, {value: page})
    if column in ("action", "text"):
        return linked(value, {str(link.ref): f"{page}/to/{link.ref}" for link in find_links(value)})
    return None


def _statement_id(row: sqlite3.Row, table: str | None) -> int | None:
    """The statement that a row is, or is about."""
    column = "id" if table == "statements" else "statement_id"
    value = row[column] if column in row.keys() else None  # noqa: SIM118
    return value["value"] if isinstance(value, dict) else value  # 0.65 labels foreign keys


@hookimpl
def register_output_renderer(datasette: "Datasette") -> dict[str, Any] | None:
    return {"extension": "xlsx", "render": _render_xlsx} if _is_ours(datasette) else None


@hookimpl
def asgi_wrapper(datasette: "Datasette") -> Callable[[Asgi], Asgi]:
    def wrap(app: Asgi) -> Asgi:
        if not _is_ours(datasette):
            return app
        closed = TryLimit(app, time.monotonic) if _is_closed(datasette) else for_this_machine(app)
        return with_headers(read_only(with_harmless_csv(closed)))

    return wrap


@hookimpl
def forbidden(datasette: "Datasette", request: Any) -> Any:
    """Who has not given the password is asked for it."""
    is_page = not request.path.endswith(".json")
    if _is_ours(datasette) and _is_closed(datasette) and not request.actor and is_page:
        return Response.redirect(datasette.urls.path("/-/login"))
    return None


def _page(name: str, page: Callable[..., Awaitable[pages.Page | None]]) -> View:
    """A page as HTML, by the template of that name, and as JSON."""

    async def view(datasette: "Datasette", request: Any) -> Any:
        found = await page(await _ask(datasette, request), **_numbers(request), **_chosen(request))
        if found is None:
            raise NotFound(f"There is no {name} with this number.")
        if request.path.endswith(".json"):
            return Response.json(found)
        json = f"{request.path}.json" + (f"?{request.query_string}" if request.query_string else "")
        context = {"page": found, "alternate_url_json": json}
        html = await datasette.render_template(f"{name}.html", context, request=request)
        return Response.html(html, headers={"link": f'<{json}>; rel="alternate"'})

    return view


async def _follow(datasette: "Datasette", request: Any) -> Any:
    """From a statement to the one of the same review that it refers to."""
    ask = await _ask(datasette, request)
    number = request.url_vars["number"]
    for found in await ask("numbered", **_numbers(request), number=number):
        return Response.redirect(datasette.urls.path(f"/-/statement/{found['statement_id']}"))
    raise NotFound(f"No statement of this review has the number {number}.")


async def _report(datasette: "Datasette", request: Any) -> Any:
    """The report of two years as `reviewtrail compare` writes it."""
    from ingest.desk.report import report  # it takes its time to load

    ask, chosen = await _ask(datasette, request), _numbers(request)
    try:
        html = await ask.compute(lambda connection: report(connection, **chosen))
    except LookupError as error:
        raise NotFound("There is no such review.") from error
    return Response.html(html.decode())


async def _original(datasette: "Datasette", request: Any) -> Any:
    ask = await _ask(datasette, request)
    for found in await ask("original", **_numbers(request)):
        disposition = f"attachment; filename*=UTF-8''{quote(found['file'])}"
        headers = {"content-disposition": disposition, "x-content-type-options": "nosniff"}
        return Response(found["content"], headers=headers, content_type="application/octet-stream")
    raise NotFound("This file is not kept.")


async def _render_xlsx(
    datasette: "Datasette", columns: list[str], sql: str, request: Any, table: str | None
) -> Any:
    """All rows, not only those of the page or as many as Datasette shows at once."""
    rows = await _all_rows(datasette, request) if table else await _answer(datasette, sql, request)
    body = workbook([Sheet("Rows", columns, [*rows])])
    name = request.path.rpartition("/")[2]
    headers = {"content-disposition": f"attachment; filename*=UTF-8''{quote(name)}"}
    return Response(body, headers=headers, content_type=_XLSX)


async def _question_csv(datasette: "Datasette", request: Any) -> Any:
    """All rows of the answer to a named query; Datasette's own CSV ends at max_returned_rows."""
    await _ask(datasette, request)
    rows = await _answer(datasette, site.questions()[request.url_vars["name"]]["sql"], request)
    return Response.text(csv_text(rows.columns, rows))


async def _answer(datasette: "Datasette", sql: str, request: Any) -> Any:
    given = _Given({name: request.args.get(name) for name in request.args})
    return await datasette.get_database(DATABASE).execute(sql, given)


class _Given(dict[str, Any]):
    """The parameters of a query; one that is not given is empty, as Datasette has it."""

    def __missing__(self, name: str) -> str:
        return ""


async def _all_rows(datasette: "Datasette", request: Any) -> list[list[Any]]:
    """The rows of a table or view as it is filtered and sorted, page after page."""
    path = request.path.removesuffix(".xlsx") + ".json"
    given = parse_qsl(request.query_string, keep_blank_values=True)
    filters = [(name, value) for name, value in given if name not in _OF_A_PAGE]
    asked = f"{path}?{urlencode([*filters, *_WHOLE])}"
    sent = {name: request.headers[name] for name in _WHO if name in request.headers}
    rows: list[list[Any]] = []
    following = ""
    while following is not None:
        address = f"{asked}&{urlencode({'_next': following})}"
        page = (await datasette.client.get(address, headers=sent)).json()
        rows += page["rows"]
        following = page.get("next")
    return rows


# What an address says of the page that is shown; an export has all rows, as they are stored.
_OF_A_PAGE = frozenset(
    "_size _next _labels _shape _nofacet _nocount _nosuggest _extra _facet _trace".split()
)
_WHOLE = [("_shape", "arrays"), ("_size", "max"), ("_nofacet", "1"), ("_nocount", "1")]


def _is_ours(datasette: "Datasette") -> bool:
    return datasette.plugin_config("reviewtrail") is not None


def _is_closed(datasette: "Datasette") -> bool:
    return datasette.plugin_config("datasette-auth-passwords") is not None


async def _ask(datasette: "Datasette", request: Any) -> pages.Ask:
    """How a page asks the database, for those who may see it."""
    if not await _may_see(datasette, request.actor):
        raise Forbidden("These reviews are not for everyone.")
    return _Ask(datasette.get_database(DATABASE))


class _Ask:
    """What the pages ask of a database of Datasette."""

    def __init__(self, database: Any) -> None:
        self._database = database

    async def __call__(self, name: str, **parameters: Any) -> list[pages.Row]:
        found = await self._database.execute(site.sql(name), parameters)
        return [dict(row) for row in found.rows]

    async def compute(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return cast(T, await self._database.execute_fn(work))


async def _may_see(datasette: "Datasette", actor: Any) -> bool:
    if hasattr(datasette, "allowed"):
        return bool(await datasette.allowed(action="view-instance", actor=actor))
    return bool(await datasette.permission_allowed(actor, "view-instance", default=True))


def _numbers(request: Any) -> dict[str, int]:
    return _ids(request.url_vars)


def _chosen(request: Any) -> dict[str, int]:
    """The ids that a page's own form asks for: `?from_id=1&to_id=2`."""
    given = {name: request.args.get(name) for name in request.args if name.endswith("_id")}
    return _ids(given)


def _ids(given: Mapping[str, str]) -> dict[str, int]:
    """The values that can be ids: whole numbers that SQLite can hold."""
    numbers = {name: int(value) for name, value in given.items() if _NUMBER.fullmatch(value)}
    return {name: min(number, _MAX_ID) for name, number in numbers.items()}
