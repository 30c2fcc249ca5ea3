"""Caches comparisons of reviews, since often only one year of a series has changed."""

from collections.abc import Iterable
from threading import Lock

from ingest.compare import Comparison, Pin, compare
from ingest.desk.caches.latest_used import LatestUsed
from parsers.review import Review

MAX_KEPT = 200  # comparisons; one of fifty statements takes half a megabyte

_Years = tuple[str, str, int | None, int | None]


class ComparisonCache:
    """Compares reviews as `compare` does; thread-safe."""

    def __init__(self) -> None:
        self._kept: LatestUsed[_Years, tuple[tuple[Pin, ...], Comparison]] = LatestUsed(MAX_KEPT)
        self._lock = Lock()

    def __call__(self, old: Review, new: Review, pins: Iterable[Pin] = ()) -> Comparison:
        """The comparison, or an equal one that was made before."""
        known, key = tuple(pins), (new.organisation, new.title, old.year, new.year)
        with self._lock:
            pinned, kept = self._kept.get(key, ((), None))
        if kept and (pinned, kept.old, kept.new) == (known, old, new):
            return kept
        made = compare(old, new, known)
        with self._lock:
            self._kept.keep(key, (known, made))
        return made


cached_comparison = ComparisonCache()
