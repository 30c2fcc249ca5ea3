"""Checks that a request to write comes from a page of this site, by its headers and a token.

Neither line of Datasette does all of this: 0.65 lets requests without cookies and with passwords in
a header pass, 1.0 those that say nothing of where they come from.
"""

import hashlib
import hmac
import secrets
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit


def is_from_this_site(scope: Any) -> bool:
    """Whether a browser says that a page of this very site sent a request.

    `Sec-Fetch-Site` cannot be forged by a page; where a browser does not send it, `Origin` must
    name the host that was asked. Who says neither is no browser that shows our forms.
    """
    headers = dict(scope["headers"])
    fetched = headers.get(b"sec-fetch-site")
    if fetched is not None:
        return bool(fetched == b"same-origin")
    origin = _host_and_port(headers.get(b"origin", b"").decode("latin-1"))
    return origin is not None and origin == _host_and_port(
        f"//{headers.get(b'host', b'').decode('latin-1')}"
    )


def _host_and_port(address: str) -> tuple[str, int | None] | None:
    try:
        parts = urlsplit(address)
        return (parts.hostname, parts.port) if parts.hostname else None
    except ValueError:
        return None


class Tokens:
    """Tokens against cross-site request forgery, different for each visitor.

    They are valid until the process ends, as logins are.
    """

    def __init__(self) -> None:
        self._secret = secrets.token_bytes(32)

    def of(self, actor: Mapping[str, Any] | None) -> str:
        """The token of a visitor, who may be anonymous."""
        visitor = str((actor or {}).get("id", ""))
        return hmac.new(self._secret, visitor.encode(), hashlib.sha256).hexdigest()

    def fits(self, given: str, actor: Mapping[str, Any] | None) -> bool:
        """Whether a form has its sender's token."""
        return hmac.compare_digest(given.encode(), self.of(actor).encode())
