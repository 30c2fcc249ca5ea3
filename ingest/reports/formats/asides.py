"""What stands beside a statement or an action in a line of its own. A pair in, words out."""

from ingest.compare.comparison import ActionPair, Pair
from ingest.reports.plan import who_and_when
from ingest.reports.words import LINKS, PROGRESS, STATEMENT, change_text, progress_text


def statement_aside(pair: Pair, is_brief: bool = False) -> str:
    """`Reworded, renumbered. Closed: “late” → “Green”`; in brief without the quotations."""
    changes = {
        STATEMENT[pair.change]: True,
        "renumbered": pair.renumbered,
        "from another section": pair.moved_section,
    }
    aside = ", ".join(words for words, is_so in changes.items() if is_so)
    if pair.progress is None:
        return aside
    return f"{aside}. {PROGRESS[pair.progress.kind] if is_brief else progress_text(pair.progress)}"


def action_asides(action: ActionPair) -> list[str]:
    """Such as `DoI; T1 2024`, `New deadline` and `the review says “...”`."""
    bullet = action.new or action.old
    words = action.outcome.words
    asides = [
        who_and_when(bullet.action) if bullet else "",
        change_text(action),
        LINKS.get(action.links, ""),
        f"the review says “{words}”" if words else "",
    ]
    return [aside for aside in asides if aside]
