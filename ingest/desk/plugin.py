"""The Datasette plugin, for 0.65 and the alphas of 1.0.

It is active in a Datasette that `desk` made or that has `plugins: reviewtrail:` in its settings.
Every Datasette with reviewtrail installed imports it at its start, so what only the desk needs is
imported where it is used.
"""

import sqlite3
import time
from collections.abc import Callable
from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from datasette import Response, hookimpl
from datasette.handle_exception import handle_exception as answer_of_error
from datasette.utils.asgi import BadRequest

from ingest.desk import site
from ingest.desk.asking import DATABASE, is_closed, is_ours, may_write, writer_of
from ingest.desk.cells import day, linked
from ingest.desk.exports import render_xlsx
from ingest.desk.forms import WHO_COOKIE
from ingest.desk.full_text import search_words
from ingest.desk.protection.guard import (
    MIB,
    Asgi,
    for_this_machine,
    read_only,
    without_csv_formulas,
)
from ingest.desk.protection.headers import with_headers
from ingest.desk.protection.login_limit import LOGIN, LoginLimit
from ingest.desk.protection.request_limits import RequestLimit
from ingest.desk.rendering import YieldingTemplate, with_report_templates
from ingest.desk.routes import WRITABLE, lane_of, routes
from ingest.desk.views import View
from parsers.grammar.links import find_links

if TYPE_CHECKING:
    from datasette.app import Datasette

MAX_VALUE_BYTES = MIB  # of a value in a query; no cell of a review is longer
MAX_PATTERN_BYTES = 1_000  # of LIKE and GLOB
# What no limit of time ends: `printf('%.*c', 2147483647, 'x')`. No view and no question uses them.
_ENDLESS = ("printf", "format")
# What Datasette raises when it reads the address of a table or a question.
_WRONG_ADDRESS = (
    ArithmeticError,
    AttributeError,
    LookupError,
    TypeError,
    ValueError,
    sqlite3.IntegrityError,
    sqlite3.ProgrammingError,
)
_NOT_IN_TABLE = "This address asks for something that is not there."


@hookimpl(tryfirst=True)
def register_routes(datasette: "Datasette") -> list[tuple[str, View]]:
    """The pages of the desk, by the paths of their addresses."""
    if not is_ours(datasette):
        return []
    return routes(is_closed(datasette))


@hookimpl
def prepare_connection(conn: sqlite3.Connection, datasette: "Datasette") -> None:
    """Give SQL the function that finds the words of a search, and bound the size of values."""
    if is_ours(datasette):
        conn.create_function("search_words", 1, search_words, deterministic=True)
        conn.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MAX_VALUE_BYTES)
        conn.setlimit(sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, MAX_PATTERN_BYTES)
        for name in _ENDLESS:
            conn.create_function(name, -1, _refuse)


def _refuse(*_: object) -> None:
    raise ValueError


@hookimpl
def extra_template_vars(datasette: "Datasette", request: Any) -> dict[str, Any]:
    """Values for the forms of every page that depend on the visitor."""
    writer = writer_of(datasette) if is_ours(datasette) and request else None
    if writer is None or not may_write(datasette, request.actor):
        return {"may_write": False}
    tokens = {"token": writer.tokens.of(request.actor), "csrftoken": request.scope["csrftoken"]()}
    who = unquote(request.cookies.get(WHO_COOKIE, "")) or writer.who
    return {"may_write": True, "form_tokens": tokens, "who": who}


@hookimpl
def prepare_jinja2_environment(env: Any) -> None:
    """Filters, values and templates that the pages use."""
    env.filters.update(linked=linked, day=day)
    env.globals["pages_of_questions"] = site.PAGES_OF_QUESTIONS
    env.globals["description_of"] = site.description_of
    env.globals["columns_of_question"] = site.columns_of_question
    env.template_class = YieldingTemplate
    env.loader = with_report_templates(env.loader)


@hookimpl
def render_cell(
    row: sqlite3.Row, value: object, column: str, table: str | None, datasette: "Datasette"
) -> Any:
    """Link a statement's number to its page, and numbers in actions to their statements."""
    if not is_ours(datasette) or not isinstance(value, str):
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
    """The id of the statement that a row is, or belongs to."""
    column = "id" if table == "statements" else "statement_id"
    value = row[column] if column in row.keys() else None  # noqa: SIM118
    return value["value"] if isinstance(value, dict) else value  # 0.65 labels foreign keys


@hookimpl
def register_output_renderer(datasette: "Datasette") -> dict[str, Any] | None:
    """Offer every table as an Excel file."""
    return {"extension": "xlsx", "render": render_xlsx} if is_ours(datasette) else None


@hookimpl
def asgi_wrapper(datasette: "Datasette") -> Callable[[Asgi], Asgi]:
    """Wrap a site in what guards it: limits of logins and requests, reading alone, headers."""

    def wrap(app: Asgi) -> Asgi:
        if not is_ours(datasette):
            return app
        closed = LoginLimit(app, time.monotonic) if is_closed(datasette) else for_this_machine(app)
        writable = WRITABLE if writer_of(datasette) else {}
        guarded = read_only(without_csv_formulas(closed), writable)
        return with_headers(RequestLimit(guarded, lane_of))

    return wrap


@hookimpl(tryfirst=True)
def handle_exception(datasette: "Datasette", request: Any, exception: Exception) -> Any:
    """Datasette fails where an address asks for what no table has: `?_sort=x`, `?id__gt=²`."""
    if not is_ours(datasette) or not request.path.startswith(f"/{DATABASE}"):
        return None
    if not _is_of_address(exception):
        return None
    said = getattr(exception, "message", _NOT_IN_TABLE)  # `Cannot sort table by x`
    return answer_of_error(datasette, request, BadRequest(said))


def _is_of_address(exception: Exception) -> bool:
    """Whether an exception comes of an address, and not of a disk or a lock."""
    if isinstance(exception, sqlite3.OperationalError):
        return exception.sqlite_errorcode == sqlite3.SQLITE_ERROR  # there is no such column
    wrong = getattr(exception, "status", None) == HTTPStatus.INTERNAL_SERVER_ERROR
    return wrong or isinstance(exception, _WRONG_ADDRESS)


@hookimpl
def forbidden(datasette: "Datasette", request: Any) -> Any:
    """Ask visitors who have not logged in for a password."""
    is_closed_desk = is_ours(datasette) and is_closed(datasette)
    is_page = not request.path.endswith(".json")
    if is_closed_desk and is_page and not request.actor:
        return Response.redirect(datasette.urls.path(LOGIN))
    return None
