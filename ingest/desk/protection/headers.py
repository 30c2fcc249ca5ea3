"""Security headers of every answer (ASGI): what a browser may load, and who may frame it."""

from collections.abc import Iterable
from typing import Any

from ingest.desk.protection.guard import Asgi

# Datasette's own pages have inline scripts and styles; nothing is loaded from another host.
_POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'"
)
_HEADERS = [
    (b"content-security-policy", _POLICY.encode()),
    (b"x-frame-options", b"DENY"),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
]
COOKIE_SECONDS = 12 * 60 * 60  # until a visitor must log in again

Headers = Iterable[tuple[bytes, bytes]]


def with_headers(app: Asgi) -> Asgi:
    """A site whose answers and cookies say all that they should."""

    async def guarded(scope: Any, receive: Any, send: Any) -> None:
        async def send_with_headers(message: Any) -> None:
            if message["type"] == "http.response.start":
                message = {**message, "headers": _completed(message["headers"], _is_secure(scope))}
            await send(message)

        await app(scope, receive, send_with_headers if scope["type"] == "http" else send)

    return guarded


def _completed(headers: Headers, is_secure: bool) -> list[tuple[bytes, bytes]]:
    ours = {name for name, _ in _HEADERS}
    kept = [(name, value) for name, value in headers if name.lower() not in ours]
    cookies = [
        (name, _cookie(value, is_secure) if name.lower() == b"set-cookie" else value)
        for name, value in kept
    ]
    return [*cookies, *_HEADERS]


def _cookie(value: bytes, is_secure: bool) -> bytes:
    """The cookie, hidden from scripts and other sites, and with an end."""
    given = value.lower()
    wanted = [(b"httponly", b"HttpOnly"), (b"samesite", b"SameSite=lax")]
    if b"max-age" not in given and b"expires" not in given:
        wanted.append((b"max-age", b"Max-Age=%d" % COOKIE_SECONDS))
    if is_secure:
        wanted.append((b"secure", b"Secure"))
    return b"; ".join([value, *(text for name, text in wanted if name not in given)])


def _is_secure(scope: Any) -> bool:
    """Whether the visitor uses TLS, to this server or to a proxy in front of it."""
    forwarded = dict(scope["headers"]).get(b"x-forwarded-proto", b"")
    return bool(scope.get("scheme") == "https" or forwarded == b"https")
