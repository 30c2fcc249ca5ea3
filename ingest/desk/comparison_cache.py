"""Caches comparisons of reviews, since often only one year of a series has changed."""

from collections import OrderedDict
from collections.abc import Iterable
from threading import Lock

from ingest.compare import Comparison, Pin, compare
from parsers.review import Review

MAX_KEPT = 200  # comparisons; one of fifty statements takes half a megabyte

_Years = tuple[str, str, int | None, int | None]


class ComparisonCache:
    """Compares reviews as `compare` does; thread-safe."""

    def __init__(self) -> None:
        self._kept: OrderedDict[_Years, tuple[tuple[Pin, ...], Comparison]] = OrderedDict()
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
            self._kept[key] = (known, made)
            self._kept.move_to_end(key)
            while len(self._kept) > MAX_KEPT:
                self._kept.popitem(last=False)
        return made


cached_comparison = ComparisonCache()
