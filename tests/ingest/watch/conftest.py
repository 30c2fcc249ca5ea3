"""What the tests of the watcher share."""

import signal

import pytest


@pytest.fixture(autouse=True)
def _handler_of_sigterm_is_put_back():
    """`watch` takes the signal for itself; the process that runs the tests outlives it."""
    before = signal.getsignal(signal.SIGTERM)
    yield
    signal.signal(signal.SIGTERM, before)
