"""Sentences that wish for something by supposing it. A sentence in, yes or no out.

`If logs were kept, faults would be found sooner`, `If only the hall were warm`; not `If the roof
were to fall, we would close`.
"""

from collections.abc import Sequence
from itertools import pairwise

_SUPPOSING = frozenset("were was had did could".split())
_BETTER = frozenset(
    "better clearer earlier easier easily faster fewer less more quicker quickly safer sooner"
    " benefit help improve save avoid".split()
)
_WORSE = frozenset("need needed hurt lost lose close closed worse ill suffer".split())
_OF_ANY = frozenset("a an any anybody anyone someone somebody there this that it".split())


def is_inverted(texts: Sequence[str]) -> bool:
    """Whether a sentence supposes something without `if`: `Were logs kept, ... would`."""
    return _has_conclusion(texts) and texts[0] in _INVERTED


_INVERTED = frozenset({"were", "had"})


def _has_conclusion(texts: Sequence[str]) -> bool:
    return "," in texts and "would" in texts


def wishes(texts: Sequence[str]) -> bool:
    """Whether a sentence says that things would be better if something were so, which it is not."""
    if texts[:2] == ["if", "only"]:
        return not _SUPPOSING.isdisjoint(texts)
    if not _has_conclusion(texts):
        return False
    comma = texts.index(",")
    return _is_wanting(texts[:comma]) and _is_better(texts[comma + 1 :])


def _is_wanting(supposed: Sequence[str]) -> bool:
    """`if the logs were kept`, `were the logs kept`; not `if a log were kept`."""
    if len(supposed) < 2 or supposed[1] in _OF_ANY or "not" in supposed:
        return False
    return supposed[0] in _INVERTED or (supposed[0] == "if" and _is_not_so(supposed))


def _is_better(then: Sequence[str]) -> bool:
    is_better = not _BETTER.isdisjoint(then) or "would have been" in " ".join(then)
    return is_better and _WORSE.isdisjoint(then)


def _is_not_so(supposed: Sequence[str]) -> bool:
    """`if logs were kept`, but not `if the roof were to fall`."""
    after = [two for one, two in pairwise(supposed) if one in _SUPPOSING]
    return bool(after) and "to" not in after
