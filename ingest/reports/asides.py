"""What is said beside a statement or an action in a line of its own. A pair in, words out."""

from ingest.compare.comparison import ActionPair, Pair
from ingest.reports.plan import who_and_when
from ingest.reports.words import LINKS, PROGRESS, STATEMENT, became, change


def beside_statement(pair: Pair, is_brief: bool = False) -> str:
    """`Reworded, renumbered. Closed: “late” → “Green”`; in brief without the words."""
    changes = {
        STATEMENT[pair.change]: True,
        "renumbered": pair.renumbered,
        "from another section": pair.moved_section,
    }
    said = ", ".join(words for words, is_so in changes.items() if is_so)
    if pair.progress is None:
        return said
    return f"{said}. {PROGRESS[pair.progress.kind] if is_brief else became(pair.progress)}"


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
