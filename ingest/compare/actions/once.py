"""What became of each task, once: an action that statements share has one outcome. Pairs in."""

from collections.abc import Iterable

from ingest.compare.actions.attention import task_of
from ingest.compare.comparison import ActionPair, Bullet, OutcomeKind
from parsers.meaning.standing import asks

# Of two outcomes of one task, that which stands first is told.
_PRIORITY: tuple[OutcomeKind, ...] = (
    "done", "put off", "renewed", "continues", "overtaken", "removed", "added",
)  # fmt: skip


def tasks(pairs: Iterable[ActionPair]) -> tuple[ActionPair, ...]:
    """The pairs of actions that ask for something, one for each task, in their order."""
    found: dict[object, ActionPair] = {}
    for pair in pairs:
        bullet = told_of(pair)
        if not asks(bullet.action):
            continue
        task = (pair.old is None, *task_of(bullet))
        known = found.get(task)
        if known is None or _rank(pair) < _rank(known):
            found[task] = pair
    return tuple(found.values())


def told_of(pair: ActionPair) -> Bullet:
    """The action of a pair that its outcome is told of: the older, else the one that was added."""
    bullet = pair.old or pair.new
    assert bullet is not None  # a pair of actions has an action
    return bullet


def _rank(pair: ActionPair) -> int:
    return _PRIORITY.index(pair.outcome.kind)
