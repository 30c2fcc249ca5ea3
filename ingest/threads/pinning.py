"""Stores pins or takes them back, and updates the threads."""

from ingest.compare.threads import Mark
from ingest.store import Store
from ingest.store.series import PinRecord, StoredPin
from ingest.threads.choosing import choose_statement
from ingest.threads.update import update_threads


def pin(store: Store, said: PinRecord, instead_of: StoredPin | None = None) -> None:
    """Store a pin, which replaces the pin `instead_of`.

    Raises UnclearChoice if one of the two statements does not exist.
    """
    held = store.threads.reviews(said.series)
    choose_statement(held, Mark(said.pin.from_year, said.pin.from_number))
    choose_statement(held, Mark(said.pin.to_year, said.pin.to_number))
    store.threads.pin(said, instead_of)
    update_threads(store)


def unpin(store: Store, pin_id: int, who: str, at: str) -> bool:
    """Take back a pin; return whether it was in force."""
    is_taken_back = store.threads.unpin(pin_id, who, at)
    if is_taken_back:
        update_threads(store)
    return is_taken_back
