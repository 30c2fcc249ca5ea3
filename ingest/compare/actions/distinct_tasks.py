"""Reduces action pairs to one per task, as statements may share an action. Pairs in, pairs out."""

from collections.abc import Iterable

from ingest.compare.actions.attention import task_of
from ingest.compare.comparison import ActionPair, Bullet, OutcomeKind
from parsers.meaning.standing import asks

# Of several outcomes of one task the first in this order is reported.
_PRIORITY: tuple[OutcomeKind, ...] = (
    "done", "put off", "renewed", "continues", "overtaken", "removed", "added",
)  # fmt: skip


def distinct_tasks(pairs: Iterable[ActionPair]) -> tuple[ActionPair, ...]:
    """The pairs of actions that ask for something, one per task, in their order."""
    found: dict[object, ActionPair] = {}
    for pair in pairs:
        bullet = reported_bullet(pair)
        if not asks(bullet.action):
            continue
        task = (pair.old is None, *task_of(bullet))
        known = found.get(task)
        if known is None or _rank(pair) < _rank(known):
            found[task] = pair
    return tuple(found.values())


def reported_bullet(pair: ActionPair) -> Bullet:
    """The action of a pair that is reported: the older one, or the one added."""
    bullet = pair.old or pair.new
    assert bullet is not None  # a pair of actions has an action
    return bullet


def _rank(pair: ActionPair) -> int:
    return _PRIORITY.index(pair.outcome.kind)
