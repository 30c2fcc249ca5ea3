"""Tables and query results as files, with all rows and without formulas."""

import asyncio
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote, urlencode

from datasette import Response

from ingest.desk import site
from ingest.desk.asking import DATABASE, asking
from ingest.output.spreadsheets import ExportedSheet, csv_text, workbook

if TYPE_CHECKING:
    from datasette.app import Datasette

_CREDENTIALS = ("cookie", "authorization")
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


async def render_xlsx(
    datasette: "Datasette", columns: list[str], sql: str, request: Any, table: str | None
) -> Any:
    """All rows as an Excel workbook, not only those that Datasette shows on a page."""
    rows = await _all_rows(datasette, request) if table else await _answer(datasette, sql, request)
    body = await asyncio.to_thread(workbook, [ExportedSheet("Rows", columns, [*rows])])
    name = request.path.rpartition("/")[2]
    headers = {"content-disposition": f"attachment; filename*=UTF-8''{quote(name)}"}
    return Response(body, headers=headers, content_type=_XLSX)


async def question_csv(datasette: "Datasette", request: Any) -> Any:
    """All rows of a named query; Datasette's own CSV ends at max_returned_rows."""
    await asking(datasette, request)
    rows = await _answer(datasette, site.questions()[request.url_vars["name"]]["sql"], request)
    return Response.text(await asyncio.to_thread(csv_text, rows.columns, rows))


async def _answer(datasette: "Datasette", sql: str, request: Any) -> Any:
    given = _Given({name: request.args.get(name) for name in request.args})
    return await datasette.get_database(DATABASE).execute(sql, given)


class _Given(dict[str, Any]):
    """The parameters of a query; a missing one is empty, as in Datasette."""

    def __missing__(self, name: str) -> str:
        return ""


async def _all_rows(datasette: "Datasette", request: Any) -> list[list[Any]]:
    """All rows of a table or view, filtered and sorted as on the page."""
    path = request.path.removesuffix(".xlsx") + ".json"
    given = parse_qsl(request.query_string, keep_blank_values=True)
    filters = [(name, value) for name, value in given if name not in _PAGE_PARAMETERS]
    asked = f"{path}?{urlencode([*filters, *_ALL_ROWS])}"
    sent = {name: request.headers[name] for name in _CREDENTIALS if name in request.headers}
    rows: list[list[Any]] = []
    following = ""
    while following is not None:
        address = f"{asked}&{urlencode({'_next': following})}"
        page = (await datasette.client.get(address, headers=sent)).json()
        rows += page["rows"]
        following = page.get("next")
    return rows


# Parameters that only concern the page; an export has all rows, as they are stored.
_PAGE_PARAMETERS = frozenset(
    "_size _next _labels _shape _nofacet _nocount _nosuggest _extra _facet _trace".split()
)
_ALL_ROWS = [("_shape", "arrays"), ("_size", "max"), ("_nofacet", "1"), ("_nocount", "1")]
