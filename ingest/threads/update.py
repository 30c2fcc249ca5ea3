"""Keeps the threads in the database up to date."""

from itertools import pairwise

from ingest.store import Store
from ingest.store.rows.to_rows import Row
from ingest.store.series import SeriesState, YearPair
from ingest.threads.linking import Ids, PairIds, threads_of


class _ReplacedMeanwhile(Exception):
    """A review was replaced while it was being read."""


def update_threads(store: Store) -> None:
    """Recompute the threads of every series in which a review or a pin has changed.

    Only years that changed are compared with their neighbours. No transaction is open meanwhile: if
    the series changes again, its threads are recomputed. The database remembers which series are
    outdated, so that nothing is lost if the process ends. Raises StoreError.
    """
    for series in store.threads.outdated():
        while state := store.threads.state(series):
            if _updated(store, series, state):
                break


def _updated(store: Store, series: str, state: SeriesState) -> bool:
    """Whether the threads were saved; they are not if the series has changed meanwhile."""
    try:
        pairs = _year_pairs(store, state)
        years = [store.threads.statements(review.id) for review in state.reviews]
        threads = threads_of(years, _pair_ids(pairs), _pinned_together(store, state))
    except _ReplacedMeanwhile:
        return False
    return store.threads.save(series, state, pairs, threads)


def _year_pairs(store: Store, state: SeriesState) -> list[YearPair]:
    kept = store.threads.year_pairs(state)
    return [
        kept.get((old.id, new.id)) or _compared(store, state, old.id, new.id)
        for old, new in pairwise(state.reviews)
    ]


def _compared(store: Store, state: SeriesState, old: int, new: int) -> YearPair:
    from ingest.threads.compute import year_pair  # importing numpy and scipy is slow

    try:
        reviews = [store.threads.held(old), store.threads.held(new)]
    except LookupError as error:
        raise _ReplacedMeanwhile from error
    return year_pair(reviews, state.pins)


def _pair_ids(pairs: list[YearPair]) -> PairIds:
    """The ids of the statements of both years in each pair, those of further parts apart."""
    main: list[Ids] = []
    further: list[Ids] = []
    for row in (row for pair in pairs for row in pair.statements):
        if row["from_statement_id"] and row["to_statement_id"]:
            found = main if row["is_main"] else further
            found.append(_ids(row))
    return PairIds(main, further)


def _ids(row: Row) -> Ids:
    return row["from_statement_id"], row["to_statement_id"]


def _pinned_together(store: Store, state: SeriesState) -> list[Ids]:
    """The statements that people pinned together, of consecutive years or not."""
    if not state.pins:
        return []
    from ingest.compare.comparison import entries

    ids: dict[tuple[int, str], int] = {}
    for review in state.reviews:
        held = store.threads.held(review.id)
        for entry, statement in zip(entries(held.review), held.statements, strict=True):
            ids.setdefault((review.year, entry.name), statement)
    ends = [
        (ids.get((pin.from_year, pin.from_number)), ids.get((pin.to_year, pin.to_number)))
        for pin in state.pins
        if pin.is_together
    ]
    return [(old, new) for old, new in ends if old and new]
