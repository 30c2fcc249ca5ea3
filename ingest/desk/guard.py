"""What stands before a site (ASGI): exports without formulas, and no way in for other sites."""

from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

from ingest.output.spreadsheets import without_formulas

Asgi = Callable[[Any, Any, Any], Awaitable[None]]

_HERE = ("127.0.0.1", "::1", "localhost")
_ELSEWHERE = b"This desk is for its own machine alone. Ask for it as 127.0.0.1."


def with_harmless_csv(app: Asgi) -> Asgi:
    """A site whose CSV, written a row at a time, holds no formulas."""

    async def guarded(scope: Any, receive: Any, send: Any) -> None:
        async def send_harmless(message: Any) -> None:
            if body := message.get("body"):
                message = {**message, "body": without_formulas(body.decode()).encode()}
            await send(message)

        is_csv = scope["type"] == "http" and scope["path"].endswith(".csv")
        await app(scope, receive, send_harmless if is_csv else send)

    return guarded


def for_this_machine(app: Asgi) -> Asgi:
    """A site that answers browsers which ask for this machine by its own names alone.

    Else another site could let its name lead here and read the answers (DNS rebinding).
    """

    async def guarded(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http" or _host(scope) in _HERE:
            await app(scope, receive, send)
            return
        headers = [(b"content-type", b"text/plain; charset=utf-8")]
        await send({"type": "http.response.start", "status": 403, "headers": headers})
        await send({"type": "http.response.body", "body": _ELSEWHERE})

    return guarded


def _host(scope: Any) -> str | None:
    return urlsplit(f"//{dict(scope['headers']).get(b'host', b'').decode()}").hostname
