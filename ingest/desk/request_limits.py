"""How many requests are answered at once, and for how long (ASGI): nobody keeps the others waiting.

Requests go by lanes, so that a page is shown while questions are still asked. In a lane an address
has a few places, and all addresses together some more; who finds none waits for one.
"""

import asyncio
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from ingest.desk.guard import Asgi, refuse

MAX_WAITING = 24  # requests of an address; a browser asks for six at once

_BUSY = "The desk is busy with what you asked for before. Try again in a minute."
_TOO_LONG = "This takes longer than the desk works at one answer. Ask for less at a time."
_RETRY = (b"retry-after", b"60")

# What a page asks the site itself while it is answered has the place of that page.
_has_place: ContextVar[bool] = ContextVar("has_place", default=False)


class _Busy(Exception):
    """An address waits for as many answers as it may."""


@dataclass(frozen=True, slots=True)
class Lane:
    """How many requests are answered at once, and within how many seconds an answer must begin."""

    each_address: int
    in_all: int
    seconds: float | None = None


class RequestLimit:
    """A site that answers so many requests of a lane at once; `lane_of` a path may be none."""

    def __init__(self, app: Asgi, lane_of: Callable[[str], Lane | None]) -> None:
        self._app, self._lane_of = app, lane_of
        self._places: defaultdict[Lane, _Places] = defaultdict(_Places)

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Answer when there is a place; 503 where there is none or it takes too long."""
        lane = self._lane_of(scope["path"]) if scope["type"] == "http" else None
        if lane is None or _has_place.get():
            await self._app(scope, receive, send)
            return
        address = (scope.get("client") or ("",))[0]
        try:
            async with self._places[lane].place(lane, address):
                await self._answer(lane.seconds, scope, receive, send)
        except _Busy:
            await refuse(send, 503, _BUSY, [_RETRY])

    async def _answer(self, seconds: float | None, scope: Any, receive: Any, send: Any) -> None:
        has_begun = False

        async def send_noted(message: Any) -> None:
            nonlocal has_begun
            has_begun = True
            await send(message)

        async def answered() -> None:
            _has_place.set(True)
            await self._app(scope, receive, send_noted)

        answering = asyncio.create_task(answered())
        try:
            await asyncio.wait({answering}, timeout=seconds)
            if has_begun or answering.done():
                await answering
                return
        finally:
            answering.cancel()
        await asyncio.wait({answering})
        if not has_begun:
            await refuse(send, 503, _TOO_LONG)


class _Places:
    """The places of a lane: who has one, and who waits."""

    def __init__(self) -> None:
        self._of_all: asyncio.Semaphore | None = None
        self._of_each: dict[str, asyncio.Semaphore] = {}
        self._asking: Counter[str] = Counter()

    @asynccontextmanager
    async def place(self, lane: Lane, address: str) -> AsyncIterator[None]:
        """Have a place. Raises _Busy where too many of the same address wait for one."""
        if self._asking[address] >= lane.each_address + MAX_WAITING:
            raise _Busy
        self._of_all = self._of_all or asyncio.Semaphore(lane.in_all)
        of_each = self._of_each.setdefault(address, asyncio.Semaphore(lane.each_address))
        self._asking[address] += 1
        try:
            async with of_each, self._of_all:
                yield
        finally:
            self._asking[address] -= 1
            if not self._asking[address]:
                del self._asking[address], self._of_each[address]
