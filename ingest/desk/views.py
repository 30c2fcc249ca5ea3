"""The views of Datasette: a request in, HTML, JSON or a file out."""

from collections.abc import Awaitable, Callable, Collection, Mapping
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import quote

from datasette import Forbidden, NotFound, Response

from ingest.desk.asking import asking, chosen, may_write, numbers
from ingest.desk.page import Page

if TYPE_CHECKING:
    from datasette.app import Datasette

NOTHING: Mapping[str, str] = MappingProxyType({})
NOT_TO_WRITE = "You may read these reviews, not change them."

View: TypeAlias = Callable[..., Awaitable[Any]]


def page_view(
    name: str,
    page: Callable[..., Awaitable[Page | None]],
    writers_only: bool = False,
    words: Mapping[str, str] = NOTHING,
    ids: Collection[str] = (),
) -> View:
    """A page as HTML, by the template of that name, and as JSON.

    `words` are what may be asked for in the address, `?from=2020`, and how the page calls it, `ids`
    the numbers that may stand there.
    """

    async def view(datasette: "Datasette", request: Any) -> Any:
        if writers_only and not may_write(datasette, request.actor):
            raise Forbidden(NOT_TO_WRITE)
        said = {to: request.args.get(name) or "" for name, to in words.items()}
        asked = {**numbers(request), **chosen(request, ids), **said}
        found = await page(await asking(datasette, request), **asked)
        if found is None:
            raise NotFound(f"There is no {name} with this number.")
        if request.path.endswith(".json"):
            return Response.json(found)
        json = f"{request.path}.json" + (f"?{request.query_string}" if request.query_string else "")
        context = {"page": found, "alternate_url_json": json}
        html = await datasette.render_template(f"{name}.html", context, request=request)
        return Response.html(html, headers={"link": f'<{json}>; rel="alternate"'})

    return view


async def follow_link(datasette: "Datasette", request: Any) -> Any:
    """Redirect from a statement to the one of the same review that it refers to."""
    ask = await asking(datasette, request)
    number = request.url_vars["number"]
    for found in await ask("numbered", **numbers(request), number=number):
        return Response.redirect(datasette.urls.path(f"/-/statement/{found['statement_id']}"))
    raise NotFound(f"No statement of this review has the number {number}.")


async def report(datasette: "Datasette", request: Any) -> Any:
    """The report of two years, as `reviewtrail compare` writes it."""
    from ingest.desk.pages.report import report  # slow to import

    ask, asked = await asking(datasette, request), numbers(request)
    from_id, to_id = asked["from_id"], asked["to_id"]
    home = datasette.urls.path("/")
    work = partial(report, from_id=from_id, to_id=to_id, today=date.today(), desk=home)
    try:
        html = await ask.compute(work)
    except LookupError as error:
        raise NotFound("There is no such review.") from error
    return Response.html(html.decode())


async def original(datasette: "Datasette", request: Any) -> Any:
    ask = await asking(datasette, request)
    found = await ask.original(**numbers(request))
    if found is None:
        raise NotFound("This file is not kept.")
    disposition = f"attachment; filename*=UTF-8''{quote(found['file'])}"
    headers = {"content-disposition": disposition, "x-content-type-options": "nosniff"}
    return Response(found["content"], headers=headers, content_type="application/octet-stream")
