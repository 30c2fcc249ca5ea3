"""The Datasette plugin, for 0.65 and the alphas of 1.0.

It is active in a Datasette that `desk` made or that has `plugins: reviewtrail:` in its settings.
Every Datasette with reviewtrail installed imports it at its start, so what only the desk needs is
imported where it is used.
"""

import re
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
from ingest.desk.exports import question_csv, render_xlsx
from ingest.desk.forms import WHO_COOKIE
from ingest.desk.full_text import search_words
from ingest.desk.pages import overview, trusts
from ingest.desk.pages.add import add, add_file
from ingest.desk.pages.check import check, page_picture
from ingest.desk.pages.checks import checks
from ingest.desk.pages.comparison import compare
from ingest.desk.pages.corrections import corrections
from ingest.desk.pages.edit import correct, pair, take_back
from ingest.desk.pages.graph import graph
from ingest.desk.pages.home import home
from ingest.desk.pages.review import review
from ingest.desk.pages.statement import statement
from ingest.desk.protection.guard import (
    MIB,
    Asgi,
    for_this_machine,
    read_only,
    without_csv_formulas,
)
from ingest.desk.protection.headers import with_headers
from ingest.desk.protection.login import login
from ingest.desk.protection.login_limit import LOGIN, LoginLimit
from ingest.desk.protection.request_limits import RequestLimit
from ingest.desk.protection.slots import Lane
from ingest.desk.rendering import YieldingTemplate, with_report_templates
from ingest.desk.views import View, follow_link, original, page_view, report
from ingest.desk.writing import MAX_FILE_BYTES, MAX_FORM_BYTES
from parsers.grammar.links import find_links

if TYPE_CHECKING:
    from datasette.app import Datasette

ADD_FILE, CORRECT, TAKE_BACK, PAIR = "/-/add/file", "/-/correct", "/-/take-back", "/-/pair"
# The paths to which a page of the site may post, and the most bytes of each.
WRITABLE = {ADD_FILE: MAX_FILE_BYTES, **dict.fromkeys((CORRECT, TAKE_BACK, PAIR), MAX_FORM_BYTES)}

MAX_VALUE_BYTES = MIB  # of a value in a query; no cell of a review is longer
MAX_PATTERN_BYTES = 1_000  # of LIKE and GLOB
# What no limit of time ends: `printf('%.*c', 2147483647, 'x')`. No view and no question uses them.
_ENDLESS = ("printf", "format")
_STATIC = ("/-/static", "/desk/", "/favicon")

# Queries and tables end after two seconds of SQL; an export lasts as long as its client reads. A
# long page may wait for a file to be read again, which has its own limits.
QUESTIONS = Lane(each_address=2, in_all=3, seconds=60)
EXPORTS = Lane(each_address=1, in_all=2, seconds=60)
PAGES = Lane(each_address=4, in_all=6, seconds=60)
LONG_PAGES = Lane(each_address=2, in_all=4, seconds=180)
WRITES = Lane(each_address=2, in_all=4)
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
_LONG_PAGE = re.compile(r"/-/(?:check|compare/[0-9]+|original)/[0-9]")


@hookimpl(tryfirst=True)
def register_routes(datasette: "Datasette") -> list[tuple[str, View]]:
    """The pages of the desk, by the paths of their addresses."""
    if not is_ours(datasette):
        return []
    logging_in = [(rf"^{LOGIN}$", login)] if is_closed(datasette) else []
    return [
        *logging_in,
        (r"^/(\.json)?$", page_view("home", home)),
        (r"^/-/review/(?P<review_id>[0-9]+)(\.json)?$", page_view("review", review)),
        (
            r"^/-/compare(\.json)?$",
            page_view(
                "compare",
                compare,
                words={"from": "from_year", "to": "to_year"},
                ids=("from_id", "to_id"),
            ),
        ),
        (r"^/-/first/(?P<review_id>[0-9]+)(\.json)?$", page_view("first", overview.first)),
        (
            r"^/-/owner(\.json)?$",
            page_view("owner", overview.owner, words={"name": "called"}),
        ),
        (r"^/-/charts(\.json)?$", page_view("charts", overview.charts, ids=("review_id",))),
        (r"^/-/trusts(\.json)?$", page_view("trusts", trusts.trusts, words={"title": "title"})),
        (r"^/-/across(\.json)?$", page_view("across", trusts.across, words={"title": "title"})),
        (r"^/-/compare/(?P<from_id>[0-9]+)/(?P<to_id>[0-9]+)$", report),
        (r"^/-/graph/(?P<review_id>[0-9]+)(\.json)?$", page_view("graph", graph)),
        (
            r"^/-/statement/(?P<statement_id>[0-9]+)(\.json)?$",
            page_view("statement", statement),
        ),
        (r"^/-/statement/(?P<statement_id>[0-9]+)/to/(?P<number>\w[\w.]*)$", follow_link),
        (rf"^/{DATABASE}/(?P<name>{'|'.join(site.questions())})\.csv$", question_csv),
        (r"^/-/original/(?P<document_id>[0-9]+)$", original),
        (r"^/-/add(\.json)?$", page_view("add", add, writers_only=True)),
        (rf"^{ADD_FILE}$", add_file),
        (r"^/-/check(\.json)?$", page_view("checks", checks)),
        (r"^/-/corrections(\.json)?$", page_view("corrections", corrections)),
        (r"^/-/check/(?P<document_id>[0-9]+)(\.json)?$", check),
        (r"^/-/check/(?P<document_id>[0-9]+)/page/(?P<page>[0-9]+)\.png$", page_picture),
        (rf"^{CORRECT}$", correct),
        (rf"^{TAKE_BACK}$", take_back),
        (rf"^{PAIR}$", pair),
    ]


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


def lane_of(path: str) -> Lane | None:
    """The lane of a request; None for static files, which are not limited."""
    if path.startswith(_STATIC):
        return None
    if path in WRITABLE:
        return WRITES
    if path.startswith(f"/{DATABASE}"):
        return EXPORTS if path.endswith((".csv", ".xlsx")) else QUESTIONS
    return LONG_PAGES if _LONG_PAGE.match(path) else PAGES


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
