"""Turns unexpected exceptions while a file is read or stored into refusals, or words for a log."""

from collections.abc import Iterator
from contextlib import contextmanager

from parsers.errors import Refusal, ReviewtrailError


class ReviewtrailFault(Refusal):
    """The refusal of a file on which reviewtrail itself failed."""

    code = "fault"
    reason = "reviewtrail failed on the file"
    advice = "That is a fault of reviewtrail: please report it, with the file if you may share it."


@contextmanager
def faults_as_refusals(name: str) -> Iterator[None]:
    """Raise unexpected exceptions as ReviewtrailFault, so that they only concern this file."""
    try:
        yield
    except ReviewtrailError:
        raise
    except Exception as error:
        import logging  # slow to import, and rarely needed

        logging.getLogger(__name__).debug("%s: reviewtrail failed", name, exc_info=True)
        what = f"{type(error).__name__}: {error}".splitlines()[0]
        raise ReviewtrailFault(f"reviewtrail failed on the file ({what})") from error


def fault_text(error: Exception) -> str:
    """The traceback, without the exception's message, which may quote a review."""
    import traceback  # slow to import, and rarely needed

    where = "".join(traceback.format_tb(error.__traceback__))
    return f"reviewtrail failed ({type(error).__name__}); please report it:\n{where}"
