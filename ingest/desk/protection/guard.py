"""Middleware in front of the site (ASGI): CSV without formulas, no requests from other sites."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from ingest.desk.protection.forgery import is_from_this_site
from ingest.output.spreadsheets import without_formulas

MIB = 1024 * 1024

Asgi = Callable[[Any, Any, Any], Awaitable[None]]

_SAFE_METHODS = ("GET", "HEAD", "OPTIONS")
_LOGIN_PAGES = ("/-/login", "/-/logout")
_PASSWORD_TOOL = "/-/password-tool"
_LOCAL_NAMES = ("127.0.0.1", "::1", "localhost")
_NOT_FROM_HERE = "Only a page of this site may send this. Open the page anew and try again."
_ELSEWHERE = "This desk is for its own machine alone. Ask for it as 127.0.0.1."


def without_csv_formulas(app: Asgi) -> Asgi:
    """A site whose CSV, which is sent row by row, has no formulas."""

    async def guarded(scope: Any, receive: Any, send: Any) -> None:
        async def send_harmless(message: Any) -> None:
            if body := message.get("body"):
                message = {**message, "body": without_formulas(body.decode()).encode()}
            await send(message)

        is_csv = scope["type"] == "http" and scope["path"].endswith(".csv")
        await app(scope, receive, send_harmless if is_csv else send)

    return guarded


def for_this_machine(app: Asgi) -> Asgi:
    """A site that only answers requests for this machine's own names.

    Otherwise another site could point its name here and read the answers (DNS rebinding).
    """

    async def guarded(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http" or _host(scope) in _LOCAL_NAMES:
            await app(scope, receive, send)
            return
        await refuse(send, 403, _ELSEWHERE)

    return guarded


def read_only(app: Asgi, writable: Mapping[str, int] = MappingProxyType({})) -> Asgi:
    """A site that refuses requests to write, except from its own forms.

    `writable` has the paths to which a page of this site may post, with the most bytes of each. The
    page of Datasette's password plugin that hashes what anybody types is disabled.
    """

    async def guarded(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
        elif scope["path"] == _PASSWORD_TOOL:
            await refuse(send, 404, "There is no such page.")
        elif scope["path"] in writable:
            await _write(app, writable[scope["path"]], scope, receive, send)
        elif scope["method"] in _SAFE_METHODS or _is_login(scope):
            await app(scope, receive, send)
        else:
            await refuse(send, 405, "This page can only be read.", [(b"allow", b"GET, HEAD")])

    return guarded


def _is_login(scope: Any) -> bool:
    return scope["method"] == "POST" and scope["path"] in _LOGIN_PAGES


async def _write(app: Asgi, most_bytes: int, scope: Any, receive: Any, send: Any) -> None:
    """Let a request write if a page of this site sent it."""
    headers = dict(scope["headers"])
    length = headers.get(b"content-length", b"")
    if scope["method"] != "POST":
        await refuse(send, 405, "This only takes what is posted to it.", [(b"allow", b"POST")])
    elif b"authorization" in headers or not is_from_this_site(scope):
        await refuse(send, 403, _NOT_FROM_HERE)
    elif not length.isdigit():
        await refuse(send, 411, "Say how long it is.")
    elif int(length) > most_bytes:
        await refuse(send, 413, f"This is larger than {most_bytes // MIB or 1} MB.")
    else:
        await app(scope, receive, send)


async def refuse(
    send: Any, status: int, sentence: str, headers: Iterable[tuple[bytes, bytes]] = ()
) -> None:
    """Answer a request with a sentence as plain text."""
    kind = (b"content-type", b"text/plain; charset=utf-8")
    await send({"type": "http.response.start", "status": status, "headers": [kind, *headers]})
    await send({"type": "http.response.body", "body": sentence.encode()})


def _host(scope: Any) -> str | None:
    """The host name that a browser asks for; None if it is malformed."""
    asked = dict(scope["headers"]).get(b"host", b"").decode("latin-1")
    try:
        return urlsplit(f"//{asked}").hostname
    except ValueError:
        return None
