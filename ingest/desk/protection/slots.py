"""Slots for requests that are answered at the same time, and who gets the next one.

The client that has used the least time lately comes first, so that long requests of one client do
not delay the short ones of another.
"""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address, ip_network
from typing import NamedTuple

MAX_WAITING = 24  # requests of an address; a browser sends six at once
HALF_LIFE = 30.0  # seconds after which half of the time that an address has used is forgotten
MIN_REMEMBERED = 0.01  # seconds; addresses that have used less are forgotten
MAX_ADDRESSES = 10_000  # above this number, addresses that have used little time are forgotten

Clock = Callable[[], float]


class Busy(Exception):
    """Too many requests of an address are waiting."""


@dataclass(frozen=True, slots=True)
class Lane:
    """The most requests answered at once, and the seconds within which an answer must begin."""

    each_address: int
    in_all: int
    seconds: float | None = None


class _Used(NamedTuple):
    """How many seconds an address had used at some time."""

    seconds: float
    at: float


class _Waiting(NamedTuple):
    address: str
    turn: asyncio.Future[None]


class TimeUsed:
    """How much time each address has used lately."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._used: dict[str, _Used] = {}

    def of(self, address: str) -> float:
        """The seconds of an address, half of which are forgotten after every HALF_LIFE."""
        taken = self._used.get(address)
        return taken.seconds * 0.5 ** ((self._clock() - taken.at) / HALF_LIFE) if taken else 0.0

    def add(self, address: str, seconds: float) -> None:
        """Add the time of an answer."""
        self._used[address] = _Used(self.of(address) + seconds, self._clock())
        if len(self._used) > MAX_ADDRESSES:
            self._used = {
                each: taken for each, taken in self._used.items() if self.of(each) >= MIN_REMEMBERED
            }


class Slots:
    """The slots of a lane."""

    def __init__(self, lane: Lane, taken: TimeUsed, clock: Clock) -> None:
        self._lane, self._used, self._clock = lane, taken, clock
        self._working: Counter[str] = Counter()
        self._waiting: list[_Waiting] = []

    @asynccontextmanager
    async def slot(self, address: str) -> AsyncIterator[Callable[[], None]]:
        """Wait for a slot and hold it; the function it gives releases the slot early.

        Raises Busy if too many requests of the same address are waiting.
        """
        await self._wait(address)
        begun, is_released = self._clock(), False

        def release() -> None:
            nonlocal is_released
            if not is_released:
                is_released = True
                self._used.add(address, self._clock() - begun)
                self._free(address)

        try:
            yield release
        finally:
            release()

    async def _wait(self, address: str) -> None:
        if sum(each.address == address for each in self._waiting) >= MAX_WAITING:
            raise Busy
        waiting = _Waiting(address, asyncio.get_running_loop().create_future())
        self._waiting.append(waiting)
        self._grant_free_slots()
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
        self._grant_free_slots()

    def _grant_free_slots(self) -> None:
        """Give free slots to waiting requests, of those who have used the least time first."""
        while self._working.total() < self._lane.in_all and (next_one := self._next()):
            self._waiting.remove(next_one)
            self._working[next_one.address] += 1
            next_one.turn.set_result(None)

    def _next(self) -> _Waiting | None:
        """The longest waiting request of the address that has used the least time."""
        ready = [each for each in self._waiting if self._may_start(each)]
        return min(ready, key=lambda each: self._used.of(each.address), default=None)

    def _may_start(self, waiting: _Waiting) -> bool:
        is_wanted = not waiting.turn.done()
        return is_wanted and self._working[waiting.address] < self._lane.each_address


def client_network(address: str) -> str:
    """The address, or for IPv6 its /64 network, all of which belongs to one client (RFC 6177)."""
    try:
        found = ip_address(address)
    except ValueError:
        return address
    if not isinstance(found, IPv6Address):
        return address
    mapped = found.ipv4_mapped
    return str(mapped or ip_network((found, 64), strict=False))
