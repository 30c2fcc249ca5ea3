"""How many requests are answered at once, and for how long (ASGI): nobody keeps the others waiting.

Requests go by lanes, so that a page is shown while questions are still asked. In a lane an address
has a few places, and all addresses together some more; who finds none waits for one.
"""

import asyncio
import time
from collections.abc import Callable
from contextvars import ContextVar
from typing import Any

from ingest.desk.guard import Asgi, refuse
from ingest.desk.places import Busy, Clock, Lane, Places, TimeTaken, household

_BUSY = "The desk is busy with what you asked for before. Try again in a minute."
_TOO_LONG = "This takes longer than the desk works at one answer. Ask for less at a time."
_RETRY = (b"retry-after", b"60")

# What a page asks the site itself while it is answered has the place of that page.
_has_place: ContextVar[bool] = ContextVar("has_place", default=False)


class RequestLimit:
    """A site that answers so many requests of a lane at once; `lane_of` a path may be none."""

    def __init__(
        self, app: Asgi, lane_of: Callable[[str], Lane | None], clock: Clock = time.monotonic
    ) -> None:
        self._app, self._lane_of, self._clock = app, lane_of, clock
        self._taken = TimeTaken(clock)
        self._places: dict[Lane, Places] = {}

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Answer when there is a place; 503 where there is none or it takes too long."""
        lane = self._lane_of(scope["path"]) if scope["type"] == "http" else None
        if lane is None or _has_place.get():
            await self._app(scope, receive, send)
            return
        places = self._places.setdefault(lane, Places(lane, self._taken, self._clock))
        address = household((scope.get("client") or ("",))[0])
        try:
            async with places.place(address) as leave:
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


def _leaving(send: Any, leave: Callable[[], None]) -> Any:
    """What sends an answer, and leaves the place before its last part, which may be read slowly."""

    async def send_and_leave(message: Any) -> None:
        if message["type"] == "http.response.body" and not message.get("more_body"):
            leave()
        await send(message)

    return send_and_leave
