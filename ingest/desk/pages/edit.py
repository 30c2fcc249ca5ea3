"""Views that write corrections and pins from the fields of a form.

A form has each value twice, as it `was` and as it `is` now; only differences are corrections.
"""

import asyncio
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from datasette import Response

from ingest.desk.asking import asking, id_in
from ingest.desk.forms import WHO_COOKIE, fields
from ingest.desk.page import Ask
from ingest.desk.protection.headers import COOKIE_SECONDS
from ingest.desk.writing import PairingAnswer
from ingest.intake.correcting import (
    CHANGED_SINCE,
    Corrected,
    NewCorrection,
    NewName,
    UnusableCorrection,
)
from parsers.errors import ReviewtrailError

if TYPE_CHECKING:
    from datasette.app import Datasette

_OUR_PAGES = re.compile(r"/-/(?:check|statement)/[0-9]{1,18}|/-/(?:check|add|corrections)")
_DAYS_NAME_IS_KEPT = 365
NOTHING_CHANGED = (
    "Nothing was changed, so there is nothing that the reason is for. Change a value, or take back"
    " what was said before and say it again with its reason."
)
_BUTTONS = frozenset({"checked", "review", "current"})  # fields that a button says, not typed


async def correct(datasette: "Datasette", request: Any) -> Any:
    """Store the corrections of a form, then redirect to where they apply."""
    writer, form = await fields(datasette, request)
    try:
        wanted = list(_new_corrections(form))
        if not wanted and form.get("note", "").strip():
            raise UnusableCorrection(NOTHING_CHANGED)
        found = await asyncio.to_thread(writer.correct, wanted)
    except ReviewtrailError as error:
        return await _error_page(datasette, request, form, error)
    last = found[-1] if found else None
    return await _redirect_to(datasette, request, form, "saved" if found else "unchanged", last)


async def take_back(datasette: "Datasette", request: Any) -> Any:
    """Take a correction back."""
    writer, form = await fields(datasette, request)
    correction_id = id_in(form.get("id", "")) or 0
    try:
        found = await asyncio.to_thread(writer.take_back, correction_id, _who(form))
    except ReviewtrailError as error:
        return await _error_page(datasette, request, form, error)
    return await _redirect_to(datasette, request, form, "undone", found)


async def pair(datasette: "Datasette", request: Any) -> Any:
    """Pin a statement to one of the year before, or pin that it is new; or take a pin back."""
    writer, form = await fields(datasette, request)
    try:
        if "undo" in form:
            await asyncio.to_thread(writer.unpair, id_in(form["undo"]) or 0, _who(form))
            told = "undone"
        else:
            pairing = await _pairing(await asking(datasette, request), form)
            if not pairing.pin and pairing.note.strip():
                raise UnusableCorrection(NOTHING_CHANGED)
            await asyncio.to_thread(writer.pair, pairing)
            told = "saved" if pairing.pin else "unchanged"
    except ReviewtrailError as error:
        return await _error_page(datasette, request, form, error)
    return await _redirect_to(datasette, request, form, told)


def _new_corrections(form: Mapping[str, str]) -> Iterator[NewCorrection]:
    """A correction for each field that has changed."""
    for field, value in _changed(form).items():
        yield NewCorrection(
            form.get("target", ""),
            field,
            value,
            _who(form),
            form.get("note", ""),
            form.get("organisation") or None,
            form.get("title") or None,
            form.get("seen"),
            may_name_new=form.get("new") == "yes",
        )


def _changed(form: Mapping[str, str]) -> dict[str, str]:
    """The fields of a form that have another value than before, with that value."""
    values = {name[3:]: form[name].strip() for name in form if name.startswith("is.")}
    return {
        field: value
        for field, value in values.items()
        if value != form.get(f"was.{field}", "").strip()
    }


async def _pairing(ask: Ask, form: Mapping[str, str]) -> PairingAnswer:
    """The pairing in a form. Raises UnusableCorrection if what it is about changed meanwhile."""
    statement_id = id_in(form.get("statement_id", "")) or 0
    for this in await ask("pairing", statement_id=statement_id):
        is_as_seen = this["statement"].split() == form.get("seen", "").split()
        if is_as_seen and (this["mark_before"] or "") == form.get("was.pair", ""):
            return PairingAnswer(
                this["series"],
                this["year_before"],
                form.get("was.pair", ""),
                form.get("is.pair", ""),
                this["year"],
                this["mark"],
                _who(form),
                form.get("note", ""),
            )
    raise UnusableCorrection(CHANGED_SINCE)


def _who(form: Mapping[str, str]) -> str:
    return " ".join(form.get("who", "").split())[:80] or "somebody"


async def _redirect_to(
    datasette: "Datasette",
    request: Any,
    form: Mapping[str, str],
    told: str,
    found: Corrected | None = None,
) -> Any:
    """Redirect to the page where a correction applies now, which tells what was done.

    A statement that this version reads with another number and other words has another page: then
    to the list of corrections.
    """
    page = _page_before(form)
    if page.startswith("/-/statement/"):
        ask = await asking(datasette, request)
        statement_id = (found and found.statement_id) or int(page.rpartition("/")[2])
        is_there = await ask("statement", statement_id=statement_id)
        page = f"/-/statement/{statement_id}" if is_there else "/-/corrections"
    answer = Response.redirect(f"{datasette.urls.path(page)}?told={told}#told")
    name = quote(_who(form))
    answer.set_cookie(
        WHO_COOKIE, name, max_age=_DAYS_NAME_IS_KEPT * 2 * COOKIE_SECONDS, samesite="lax"
    )
    return answer


def _page_before(form: Mapping[str, str]) -> str:
    back = form.get("back", "")
    return back if _OUR_PAGES.fullmatch(back) else "/"


async def _error_page(
    datasette: "Datasette", request: Any, form: Mapping[str, str], error: Exception
) -> Any:
    """Show why nothing was stored, and what was typed, to be sent again; for a new name, ask."""
    is_question = isinstance(error, NewName)
    typed = {name: value for name, value in _changed(form).items() if name not in _BUTTONS}
    shown = {f"is.{name}" for name in typed} | {"token", "csrftoken", "note", "who"}
    context = {
        "error": str(error),
        "back": _page_before(form),
        "address": request.path,
        "is_question": is_question,
        "typed": typed,
        "note": form.get("note", ""),
        "signed_by": form.get("who", ""),
        "rest": {name: value for name, value in form.items() if name not in shown},
        "may_be_sent_again": bool(typed or form.get("note")) and str(error) != CHANGED_SINCE,
    }
    html = await datasette.render_template("not_kept.html", context, request=request)
    return Response.html(html, status=200 if is_question else 400)
