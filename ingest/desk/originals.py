"""Files for the check page: read and drawn in other processes; the latest ones are cached."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeVar

from ingest.desk.caches.latest_used import LatestUsed
from ingest.intake.workers import InProcess, result_of
from parsers.originals import Original, original, picture
from parsers.settings import DEFAULTS, Settings

T = TypeVar("T")

PIXELS_WIDE = 1000
MAX_KEPT = 48  # documents and pictures together


@dataclass(frozen=True, slots=True)
class Originals:
    """Reads and draws files in an executor under limits, with the settings of the desk."""

    executor: Executor = field(default_factory=InProcess)
    settings: Settings = DEFAULTS
    _kept: LatestUsed[tuple[Any, ...], Any] = field(default_factory=partial(LatestUsed, MAX_KEPT))

    async def read(self, sha256: str, name: str, data: bytes) -> Original:
        """A file's document and its review. Raises a Refusal."""
        return await self._made((sha256,), original, data, name, self.settings)

    async def picture(self, sha256: str, data: bytes, page: int, turned: int) -> bytes:
        """A page of a PDF file, turned left by a number of quarter turns.

        Raises a Refusal, or LookupError if there is no such page.
        """
        return await self._made((sha256, page, turned), picture, data, page, PIXELS_WIDE, turned)

    async def _made(self, key: tuple[Any, ...], make: Callable[..., T], *arguments: Any) -> T:
        made: T | None = self._kept.get(key)
        if made is None:
            made = await asyncio.to_thread(self._run, make, *arguments)
        self._kept.keep(key, made)
        return made

    def _run(self, make: Callable[..., T], *arguments: Any) -> T:
        return result_of(self.executor.submit(make, *arguments))
