"""The lives of statements, kept up to date in the database."""

from ingest.store import Store


def follow(store: Store) -> None:
    """Draw the threads of every series of which a review or a pin has changed since.

    What is to be drawn stands in the database, so that nothing is lost if the process is ended
    before: the next one does it. Raises StoreError.
    """
    if not store.threads.outdated():
        return
    from ingest.threads.compute import (
        lives,  # numpy and scipy take longer to load than a review to read
    )

    with store.turn():
        for series in store.threads.outdated():
            store.threads.draw(series, lives)
