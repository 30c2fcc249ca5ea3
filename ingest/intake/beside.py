"""What is told of each file beside its review: warnings, the year before, who checked it."""

from collections.abc import Callable

from ingest.intake.verdicts import Beside
from ingest.store import Store
from ingest.store.documents import Record


def beside(store: Store) -> Callable[[Record], Beside]:
    """What is told of any file of a database as it is now."""
    warnings, sizes, checked = store.warnings(), store.sizes(), store.corrections.checked()

    def of(record: Record) -> Beside:
        size = sizes.get(record.review_id or 0)
        return Beside(
            warnings.get(record.document_id, ()),
            size.words if size else "",
            checked.get(record.document_id),
        )

    return of
