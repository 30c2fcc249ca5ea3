"""What is said beside an action: who and when, what changed, what says so. A pair in, words out."""

from ingest.compare.comparison import ActionPair
from ingest.reports.plan import who_and_when
from ingest.reports.words import LINKS, change


def asides(action: ActionPair) -> list[str]:
    """One after the other: `DoI; T1 2024`, `New deadline`, `the review says “...”`."""
    bullet = action.new or action.old
    words = action.outcome.words
    said = [
        who_and_when(bullet.action) if bullet else "",
        change(action),
        LINKS.get(action.links, ""),
        f"the review says “{words}”" if words else "",
    ]
    return [each for each in said if each]
