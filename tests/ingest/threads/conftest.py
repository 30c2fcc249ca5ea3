"""What the tests of threads share: reviews filed one after the other."""

import itertools

import pytest

from ingest.threads.update import update_threads
from tests.reviews import source


@pytest.fixture
def add(store):
    """File reviews, each from a file of its own, and bring the threads up to date."""
    files = itertools.count()

    def add(*reviews):
        for made in reviews:
            store.add(source(f"{next(files)}.docx"), made)
        update_threads(store)

    return add
