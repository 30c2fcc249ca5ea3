"""Whether a rating rose or fell by a step that its judgement does not tell.

Two ratings in, less or more out. `Inadequate` and `Requires improvement` are both gaps, `Emerging`
and `Developing` both partly so.
"""

import re

from ingest.compare.progress.shortfalls import Shortfall

# The steps of a scale that are one judgement, from the lowest.
_SCALES = (
    (r"inadequate|serious weaknesses", r"requires improvement"),
    (r"emerging|(?:just )?beginning", r"developing|making (?:\w+ )?progress"),
    (r"part.*|in part", r"mostly|largely"),
)


def step_change(before: str, after: str) -> Shortfall:
    """Whether less or more falls short; `same` if no scale has both ratings."""
    for scale in _SCALES:
        old, new = _step(before, scale), _step(after, scale)
        if old is not None and new is not None and old != new:
            return "less" if new > old else "more"
    return "same"


def _step(rating: str, scale: tuple[str, ...]) -> int | None:
    """The number of the step that a rating names; None if it is on none."""
    found = (n for n, step in enumerate(scale) if re.fullmatch(step, rating, re.IGNORECASE))
    return next(found, None)
