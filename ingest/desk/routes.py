"""The addresses of the desk: which page answers, what may be posted there, how many at a time."""

import re

from ingest.desk import site
from ingest.desk.asking import DATABASE
from ingest.desk.exports import question_csv
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
from ingest.desk.protection.login import login
from ingest.desk.protection.login_limit import LOGIN
from ingest.desk.protection.slots import Lane
from ingest.desk.views import View, follow_link, original, page_view, report
from ingest.desk.writing import MAX_FILE_BYTES, MAX_FORM_BYTES

ADD_FILE, CORRECT, TAKE_BACK, PAIR = "/-/add/file", "/-/correct", "/-/take-back", "/-/pair"
# The paths to which a page of the site may post, and the most bytes of each.
WRITABLE = {ADD_FILE: MAX_FILE_BYTES, **dict.fromkeys((CORRECT, TAKE_BACK, PAIR), MAX_FORM_BYTES)}

# Queries and tables end after two seconds of SQL; an export lasts as long as its client reads. A
# long page may wait for a file to be read again, which has its own limits.
QUESTIONS = Lane(each_address=2, in_all=3, seconds=60)
EXPORTS = Lane(each_address=1, in_all=2, seconds=60)
PAGES = Lane(each_address=4, in_all=6, seconds=60)
LONG_PAGES = Lane(each_address=2, in_all=4, seconds=180)
WRITES = Lane(each_address=2, in_all=4)
_STATIC = ("/-/static", "/desk/", "/favicon")
_LONG_PAGE = re.compile(r"/-/(?:check|compare/[0-9]+|original)/[0-9]")


def routes(is_closed: bool) -> list[tuple[str, View]]:
    """The pages of the desk, by the paths of their addresses; a closed one has a page to log in."""
    logging_in = [(rf"^{LOGIN}$", login)] if is_closed else []
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


def lane_of(path: str) -> Lane | None:
    """The lane of a request; None for static files, which are not limited."""
    if path.startswith(_STATIC):
        return None
    if path in WRITABLE:
        return WRITES
    if path.startswith(f"/{DATABASE}"):
        return EXPORTS if path.endswith((".csv", ".xlsx")) else QUESTIONS
    return LONG_PAGES if _LONG_PAGE.match(path) else PAGES
