"""Limits how many requests are answered at once, and for how long (ASGI).

Requests go in lanes, so that pages are shown while queries are running. In a lane an address has a
few slots, and all addresses together some more; further requests wait.
"""

import asyncio
import time
from collections.abc import Callable
from contextvars import ContextVar
from typing import Any

from ingest.desk.protection.guard import Asgi, refuse
from ingest.desk.protection.slots import Busy, Clock, Lane, Slots, TimeUsed, client_network

_BUSY = "The desk is busy with what you asked for before. Try again in a minute."
_TOO_LONG = "This takes longer than the desk works at one answer. Ask for less at a time."
_RETRY = (b"retry-after", b"60")

# Requests that a page makes to the site itself use the slot of that page.
_has_slot: ContextVar[bool] = ContextVar("has_slot", default=False)


class RequestLimit:
    """A site that limits the requests of each lane; a path whose `lane_of` is None has no limit."""

    def __init__(
        self, app: Asgi, lane_of: Callable[[str], Lane | None], clock: Clock = time.monotonic
    ) -> None:
        self._app, self._lane_of, self._clock = app, lane_of, clock
        self._taken = TimeUsed(clock)
        self._slots: dict[Lane, Slots] = {}

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Answer when there is a slot; answer 503 if there is none or it takes too long."""
        lane = self._lane_of(scope["path"]) if scope["type"] == "http" else None
        if lane is None or _has_slot.get():
            await self._app(scope, receive, send)
            return
        slots = self._slots.setdefault(lane, Slots(lane, self._taken, self._clock))
        address = client_network((scope.get("client") or ("",))[0])
        try:
            async with slots.slot(address) as leave:
                await self._answer(lane.seconds, scope, receive, _leaving(send, leave))
        except Busy:
            await refuse(send, 503, _BUSY, [_RETRY])

    async def _answer(self, seconds: float | None, scope: Any, receive: Any, send: Any) -> None:
        has_begun = False

        async def send_noted(message: Any) -> None:
            nonlocal has_begun
            has_begun = True
            await send(message)

        async def answered() -> None:
            _has_slot.set(True)
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


def _leaving(send: Any, leave: Callable[[], None]) -> Any:
    """A `send` that calls `leave` before the last part, which a client may read slowly."""

    async def send_and_leave(message: Any) -> None:
        if message["type"] == "http.response.body" and not message.get("more_body"):
            leave()
        await send(message)

    return send_and_leave
