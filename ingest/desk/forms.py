"""Reads the body or form of a request to write, within limits, if the visitor may write."""

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from datasette import Forbidden

from ingest.desk.asking import may_write, writer_of
from ingest.desk.writing import MAX_FORM_BYTES, Writer

if TYPE_CHECKING:
    from datasette.app import Datasette

MAX_FIELDS = 100
WHO_COOKIE = "reviewtrail_who"  # the name that a visitor gave with the last form


async def body(request: Any, most_bytes: int) -> bytes:
    """The body of a request. Raises Forbidden for one that is longer than it may be, or cut short:
    the first half of a file is another file.
    """
    parts: list[bytes] = []
    length, more = 0, True
    while more:
        message = await request.receive()
        if message["type"] == "http.disconnect":
            raise Forbidden("This was cut short.")
        part = message.get("body", b"")
        length += len(part)
        if length > most_bytes:
            raise Forbidden("This is larger than it may be.")
        parts.append(part)
        more = message.get("more_body", False)
    return b"".join(parts)


async def fields(datasette: "Datasette", request: Any) -> tuple[Writer, dict[str, str]]:
    """The writer for a visitor, and the fields of a form. Raises Forbidden."""
    sent = (await body(request, MAX_FORM_BYTES)).decode("utf-8", "replace")
    try:
        form = dict(parse_qsl(sent, keep_blank_values=True, max_num_fields=MAX_FIELDS))
    except ValueError as error:
        raise Forbidden("This form has more fields than any of this site.") from error
    return writer_for(datasette, request, form.get("token", "")), form


def writer_for(datasette: "Datasette", request: Any, token: str) -> Writer:
    """The writer for a visitor. Raises Forbidden if they may not write, or for a wrong token."""
    writer = writer_of(datasette)
    if writer is None or not may_write(datasette, request.actor):
        raise Forbidden("You may read these reviews, not change them.")
    if not writer.tokens.fits(token, request.actor):
        raise Forbidden("This form is too old, or not of this site. Open the page anew.")
    return writer
