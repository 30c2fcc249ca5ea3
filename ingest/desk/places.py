"""Places for requests that are answered at once: who has one, and whose turn is next.

Whoever has taken least time of late comes first, so that many who ask for long answers hold nobody
up who asks for a short one.
"""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address, ip_network
from typing import NamedTuple

MAX_WAITING = 24  # requests of an address; a browser asks for six at once
HALF_LIFE = 30.0  # seconds after which half of the time that an address has taken is forgotten
MIN_REMEMBERED = 0.01  # seconds; an address that has taken less is forgotten
MAX_ADDRESSES = 10_000  # whose time is remembered before those that took little are forgotten

Clock = Callable[[], float]


class Busy(Exception):
    """An address waits for as many answers as it may."""


@dataclass(frozen=True, slots=True)
class Lane:
    """How many requests are answered at once, and within how many seconds an answer must begin."""

    each_address: int
    in_all: int
    seconds: float | None = None


class _Taken(NamedTuple):
    """How many seconds an address had taken at a time."""

    seconds: float
    at: float


class _Waiting(NamedTuple):
    address: str
    turn: asyncio.Future[None]


class TimeTaken:
    """How long an address was answered of late."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._taken: dict[str, _Taken] = {}

    def of(self, address: str) -> float:
        """Its seconds, of which half are forgotten after every HALF_LIFE."""
        taken = self._taken.get(address)
        return taken.seconds * 0.5 ** ((self._clock() - taken.at) / HALF_LIFE) if taken else 0.0

    def add(self, address: str, seconds: float) -> None:
        """Count an answer."""
        self._taken[address] = _Taken(self.of(address) + seconds, self._clock())
        if len(self._taken) > MAX_ADDRESSES:
            self._taken = {
                each: taken
                for each, taken in self._taken.items()
                if self.of(each) >= MIN_REMEMBERED
            }


class Places:
    """The places of a lane."""

    def __init__(self, lane: Lane, taken: TimeTaken, clock: Clock) -> None:
        self._lane, self._taken, self._clock = lane, taken, clock
        self._working: Counter[str] = Counter()
        self._waiting: list[_Waiting] = []

    @asynccontextmanager
    async def place(self, address: str) -> AsyncIterator[Callable[[], None]]:
        """Have a place, and what leaves it before its end.

        Raises Busy where too many of the same address wait for one.
        """
        await self._turn(address)
        begun, has_left = self._clock(), False

        def leave() -> None:
            nonlocal has_left
            if not has_left:
                has_left = True
                self._taken.add(address, self._clock() - begun)
                self._free(address)

        try:
            yield leave
        finally:
            leave()

    async def _turn(self, address: str) -> None:
        if sum(each.address == address for each in self._waiting) >= MAX_WAITING:
            raise Busy
        waiting = _Waiting(address, asyncio.get_running_loop().create_future())
        self._waiting.append(waiting)
        self._fill()
        try:
            await waiting.turn
        except asyncio.CancelledError:
            if waiting in self._waiting:
                self._waiting.remove(waiting)
            else:
                self._free(address)
            raise

    def _free(self, address: str) -> None:
        self._working[address] -= 1
        if not self._working[address]:
            del self._working[address]
        self._fill()

    def _fill(self) -> None:
        """Give free places to those who may have them, the least served first."""
        while self._working.total() < self._lane.in_all and (next_one := self._next()):
            self._waiting.remove(next_one)
            self._working[next_one.address] += 1
            next_one.turn.set_result(None)

    def _next(self) -> _Waiting | None:
        """Who waits longest of those who have taken least time."""
        may = [each for each in self._waiting if self._may_have(each)]
        return min(may, key=lambda each: self._taken.of(each.address), default=None)

    def _may_have(self, waiting: _Waiting) -> bool:
        is_wanted = not waiting.turn.done()
        return is_wanted and self._working[waiting.address] < self._lane.each_address


def household(address: str) -> str:
    """Whose an address is; of IPv6 a line is given all that begin alike (RFC 6177)."""
    try:
        found = ip_address(address)
    except ValueError:
        return address
    if not isinstance(found, IPv6Address):
        return address
    mapped = found.ipv4_mapped
    return str(mapped or ip_network((found, 64), strict=False))
