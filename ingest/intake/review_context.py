"""The context of each review: its warnings, the year before, and who checked it."""

from collections.abc import Callable

from ingest.intake.verdicts import ReviewContext
from ingest.store import Store
from ingest.store.documents.stored_documents import Record


def review_contexts(store: Store) -> Callable[[Record], ReviewContext]:
    """A function that gives the context of any file in the present state of a database."""
    warnings, sizes, checked = store.warnings(), store.sizes(), store.corrections.checked()

    def of(record: Record) -> ReviewContext:
        size = sizes.get(record.review_id or 0)
        return ReviewContext(
            warnings.get(record.document_id, ()),
            size.words if size else "",
            checked.get(record.document_id),
        )

    return of
