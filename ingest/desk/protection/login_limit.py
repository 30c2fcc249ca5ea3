"""Limits how often an address may try a password (ASGI): each wrong one makes the wait longer.

A right password ends the wait and forgets no wrong ones: who has the readers' password must not
guess the editors' between two logins. They are forgotten with time.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ingest.desk.caches.latest_used import LatestUsed
from ingest.desk.protection.guard import Asgi, refuse
from ingest.desk.protection.slots import client_network

LOGIN = "/-/login"
FREE_TRIES = 3  # before the first wait
FIRST_WAIT = 2.0  # seconds; doubles with each further wrong password
LONGEST_WAIT = 300.0
FORGOTTEN_AFTER = 3600.0  # seconds without a wrong password
MAX_ADDRESSES = 10_000  # the latest ones are remembered


@dataclass(slots=True)
class _Tries:
    wrong: int = 0
    next_at: float = 0.0
    last_at: float = 0.0  # when the last wrong one was given


class LoginLimit:
    """A site that accepts no password from an address before its wait is over."""

    def __init__(self, app: Asgi, clock: Callable[[], float]) -> None:
        self._app, self._clock = app, clock
        self._addresses: LatestUsed[str, _Tries] = LatestUsed(MAX_ADDRESSES)

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Let a request through, or answer 429 (RFC 6585, 4)."""
        is_login = scope["type"] == "http" and scope["path"] == LOGIN and scope["method"] == "POST"
        has_header = scope["type"] == "http" and b"authorization" in dict(scope["headers"])
        if not is_login and not has_header:
            await self._app(scope, receive, send)
            return
        tries = self._tries_of(scope)
        wait = tries.next_at - self._clock()
        if wait > 0:
            sentence = f"Too many wrong passwords. Try again in {round(wait) + 1} seconds."
            await refuse(send, 429, sentence, [(b"retry-after", b"%d" % (round(wait) + 1))])
            return
        await (self._log_in if is_login else self._ask)(tries, scope, receive, send)

    async def _log_in(self, tries: _Tries, scope: Any, receive: Any, send: Any) -> None:
        self._count_one(tries)  # before the answer, so that simultaneous tries count too

        async def send_counted(message: Any) -> None:
            if message["type"] == "http.response.start" and message["status"] == 302:
                tries.wrong, tries.next_at = max(tries.wrong - 1, 0), 0.0  # it was the right one
            await send(message)

        await self._app(scope, receive, send_counted)

    async def _ask(self, tries: _Tries, scope: Any, receive: Any, send: Any) -> None:
        """Answer a request with a password in its header; it counts if it is turned away."""

        async def send_counted(message: Any) -> None:
            if message["type"] == "http.response.start" and _is_turned_away(message):
                self._count_one(tries)
            await send(message)

        await self._app(scope, receive, send_counted)

    def _count_one(self, tries: _Tries) -> None:
        now = self._clock()
        if now - tries.last_at > FORGOTTEN_AFTER:
            tries.wrong = 0
        tries.wrong, tries.last_at = tries.wrong + 1, now
        if tries.wrong >= FREE_TRIES:
            wait = FIRST_WAIT * 2 ** min(tries.wrong - FREE_TRIES, 10)
            tries.next_at = now + min(wait, LONGEST_WAIT)

    def _tries_of(self, scope: Any) -> _Tries:
        address = client_network((scope.get("client") or ("",))[0])
        tries = self._addresses.get(address) or _Tries()
        self._addresses.keep(address, tries)
        return tries


def _is_turned_away(message: Any) -> bool:
    location = dict(message["headers"]).get(b"location", b"")
    return message["status"] in (401, 403) or bool(location.endswith(LOGIN.encode()))
