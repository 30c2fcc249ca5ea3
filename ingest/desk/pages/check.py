"""The page on which a person compares a file with what was read from it, and its pictures."""

import asyncio
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING, Any, TypeAlias

from datasette import NotFound, Response

from ingest.desk.asking import asking, id_in, numbers, originals_of
from ingest.desk.page import Ask, Page, Row
from ingest.desk.pages.checks import other_years
from ingest.desk.pages.marks import MARKS, marked
from parsers.errors import Refusal
from parsers.originals import Original
from parsers.provenance import Place

if TYPE_CHECKING:
    from datasette.app import Datasette

_Position: TypeAlias = tuple[int | None, int | None]  # a table and row, or None and a paragraph

_NOT_IN_JSON = frozenset(("sheets", "statements_at", "notes"))
QUARTERS = 4  # of a full turn
_HOUR = {"cache-control": "private, max-age=3600"}


async def check(datasette: "Datasette", request: Any) -> Any:
    """A file beside what was read from it, with the forms that correct it."""
    ask = await asking(datasette, request)
    file = await _file(ask, **numbers(request))
    against, doubted = await ask.compute(partial(other_years))
    page = {
        **file,
        "diagnostics": await ask("diagnostics", document_id=file["document_id"]),
        "said": await ask("corrections_of", document_id=file["document_id"], statement_id=0),
        "against": against.get(file["review_id"], ""),
        "doubts": doubted.get(file["document_id"], []),
        "held": await ask("held_names"),
        "others": await ask("other_revisions", review_id=file["review_id"] or 0),
    }
    kept = await ask.original(file["document_id"])
    if kept:
        originals = originals_of(datasette)
        try:
            shown = await originals.read(file["sha256"], file["file"], kept["content"])
        except Refusal as refusal:
            page["trouble"] = str(refusal)
        else:
            page |= await _beside(ask, page, shown)
    if request.path.endswith(".json"):
        return Response.json({name: page[name] for name in page if name not in _NOT_IN_JSON})
    context = {"page": page, "alternate_url_json": f"{request.path}.json"}
    return Response.html(await datasette.render_template("check.html", context, request=request))


async def page_picture(datasette: "Datasette", request: Any) -> Any:
    """A page of a PDF file as a picture; `?turned=1` turns it by a quarter to the left."""
    ask = await asking(datasette, request)
    asked = numbers(request)
    file = await _file(ask, asked["document_id"])
    kept = await ask.original(file["document_id"])
    if kept is None:
        raise NotFound("This file is not kept.")
    originals = originals_of(datasette)
    try:
        turned = (id_in(request.args.get("turned") or "") or 0) % QUARTERS
        png = await originals.picture(file["sha256"], kept["content"], asked["page"], turned)
    except (LookupError, Refusal) as error:
        raise NotFound("This page cannot be shown.") from error
    return Response(png, headers=_HOUR, content_type="image/png")


async def _file(ask: Ask, document_id: int) -> Row:
    for found in await ask("document", document_id=document_id, sha256=""):
        return found
    raise NotFound("There is no file with this number.")


async def _beside(ask: Ask, page: Page, shown: Original) -> Page:
    """The document page by page, with what each piece became."""
    blocks = await asyncio.to_thread(_marked_blocks, shown)
    statements = await ask("statement_places", review_id=page["review_id"] or 0)
    is_stored = page["outcome"] == "stored"  # places are those in the file that was read
    notes = _by_place(page["diagnostics"])
    found = {piece.mark for piece in _pieces(blocks)}
    return {
        "format": shown.document.format,
        "sheets": list(_sheets(blocks, shown)),
        "marks": [mark for mark in MARKS if mark in found],
        "statements_at": _by_place(statements) if is_stored else {},
        "notes": notes,
    }


def _marked_blocks(shown: Original) -> list[dict[str, Any]]:
    return list(marked(shown.document, shown.review))


def _by_place(rows: Iterable[Row]) -> dict[_Position, list[Row]]:
    found: defaultdict[_Position, list[Row]] = defaultdict(list)
    for row in rows:
        found[_row_at(row)].append(row)
    return dict(found)


def _row_at(row: Row) -> _Position:
    if row["table_number"]:
        return row["table_number"], row["row_number"]
    return None, row["paragraph_number"]


def _pieces(blocks: Iterable[dict[str, Any]]) -> Iterator[Any]:
    for block in blocks:
        if block["kind"] == "paragraph":
            yield block["piece"]
        for row in block.get("rows", ()):
            for cell in row["cells"]:
                yield from cell["pieces"]


def _sheets(blocks: Iterable[dict[str, Any]], shown: Original) -> Iterator[dict[str, Any]]:
    """The blocks page by page; a table that runs over a page is split there."""
    parted: defaultdict[int, list[dict[str, Any]]] = defaultdict(list)
    for block in blocks:
        for page, part in _parted(block):
            parted[page or 0].append(part)
    layouts = dict(enumerate(shown.document.pages, 1))
    for page in sorted({*parted, *layouts}):
        yield {"page": page, "layout": layouts.get(page), "blocks": parted[page]}


def _parted(block: dict[str, Any]) -> Iterator[tuple[int | None, dict[str, Any]]]:
    if block["kind"] == "paragraph":
        yield block["place"].page, block
        return
    for page, rows in groupby(block["rows"], key=_page_of):
        yield page, {**block, "rows": list(rows)}


def _page_of(row: dict[str, Any]) -> int | None:
    place: Place = row["place"]
    return place.page
