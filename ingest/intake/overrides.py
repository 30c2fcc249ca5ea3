"""What surrounds the reading of one file: the caller's word, and faults of our own."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from parsers.errors import NoYear, Refusal, ReviewtrailError
from parsers.review import Review
from parsers.settings import Settings

Parse = Callable[[bytes, str, Settings], Review]

_log = logging.getLogger(__name__)


class ReviewtrailFault(Refusal):
    code = "fault"
    reason = "reviewtrail failed on the file"
    advice = "That is a fault of reviewtrail: please report it, with the file if you may share it."


@dataclass(frozen=True, slots=True)
class Overrides:
    """What the caller says of a review; it counts more than what the file says."""

    year: int | None = None
    organisation: str | None = None

    def apply(self, review: Review) -> Review:
        """The review with what the caller says, and without the diagnostics that this settles.

        Raises NoYear if neither says which year it is.
        """
        settled = set()
        if self.year is not None:
            review = replace(review, year=self.year, year_source="option")
            settled.add("unknown-year")
        if self.organisation is not None:
            review = replace(review, organisation=self.organisation, organisation_source="option")
            settled.add("unknown-organisation")
        if review.year is None:
            raise NoYear
        left = tuple(found for found in review.diagnostics if found.code not in settled)
        return replace(review, diagnostics=left)


@contextmanager
def faults_as_refusals(name: str) -> Iterator[None]:
    """Whatever goes wrong with a file by no fault of its own is a refusal of this file alone."""
    try:
        yield
    except ReviewtrailError:
        raise
    except Exception as error:
        _log.debug("%s: reviewtrail failed", name, exc_info=True)
        what = f"{type(error).__name__}: {error}".splitlines()[0]
        raise ReviewtrailFault(f"reviewtrail failed on the file ({what})") from error
