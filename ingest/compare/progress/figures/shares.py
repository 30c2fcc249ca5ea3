"""Whether less or more falls short, by a share that both texts tell. Two texts in, a change out.

`Meets six of the eight standards` and `is at seven out of eight`, `54% signed` and `49% of crews
signed`: the only share of either text, of the same whole or of what goes by the same words.
"""

import re
from fractions import Fraction
from typing import NamedTuple

from ingest.compare.progress.figures.benchmarks import without_benchmark
from ingest.compare.progress.figures.counted_clauses import Counted, counted
from ingest.compare.progress.figures.quantities import GROUP, NUMBER, is_share, number
from ingest.compare.progress.places import place_names
from ingest.compare.quotes import clauses
from ingest.compare.words.wording import stems

MIN_WHOLE = 3  # of which there are shares: `one of the two` may be any
MIN_SHARED_STEMS = 2  # of clauses with percentages

_ASIDE = re.compile(r"\(([^()]*)\)")
_NUMBERS = re.compile(rf"\b{NUMBER}\b", re.I)
_WHOLE = re.compile(rf"\bof (?:(?:the|our|its|all) )*(?P<all>{NUMBER})$", re.I)
_OF_WHAT = re.compile(  # `of the eight huts`, not `of eight was`
    rf"\bof (?:(?:the|our|its|all) )*{NUMBER} (?!(?:is|was|has|does)\b)(?P<noun>[a-z]+s)\b", re.I
)


class Share(NamedTuple):
    """A share in its clause, and of how many it is and of what, if that is told."""

    counted: Counted
    whole: Fraction | None
    noun: str = ""

    @property
    def value(self) -> Fraction:
        """The share itself."""
        return self.counted.quantity.value


def comparable_shares(old_text: str, new_text: str) -> tuple[Share, Share] | None:
    """The only shares of two texts, if they are of the same."""
    one, other = _only_share(old_text), _only_share(new_text)
    if one is None or other is None or one.whole != other.whole:
        return None
    if one.whole is None:
        is_same = _share_words(one.counted.clause, other.counted.clause)
    else:
        is_same = one.whole >= MIN_WHOLE and len({one.noun, other.noun} - {""}) < 2
        is_same = is_same and bool(_topic(old_text) & _topic(new_text))
    return (one, other) if is_same else None


def is_same_share(old_text: str, new_text: str) -> bool:
    """Whether both texts tell of the same share of a whole."""
    pair = comparable_shares(old_text, new_text)
    return pair is not None and pair[0].whole is not None and pair[0].value == pair[1].value


def _topic(text: str) -> set[str]:
    """The stems of a text that are no numbers."""
    return {*stems(_NUMBERS.sub(" ", text))}


def _share_words(one: str, other: str) -> bool:
    """Whether two clauses have words in common, and name no other places or years of pupils."""
    before, after = ({*place_names(each), *GROUP.findall(each)} for each in (one, other))
    is_elsewhere = bool(before and after) and before.isdisjoint(after)
    return not is_elsewhere and len({*stems(one)} & {*stems(other)}) >= MIN_SHARED_STEMS


def _only_share(text: str) -> Share | None:
    """The only share outside of brackets; without any, that of a whole within them."""
    outside = _shares(_ASIDE.sub(" ", text))
    inside = [each for aside in _ASIDE.findall(text) for each in _shares(aside) if each.whole]
    found = outside or inside
    return found[0] if len(found) == 1 else None


def _shares(text: str) -> list[Share]:
    found = (_share(without_benchmark(clause)) for clause in clauses(text))
    return [share for share in found if share]


def _share(clause: str) -> Share | None:
    """The share of a clause that counts nothing else."""
    found = counted(clause)
    if found is None or not is_share(found.quantity):
        return None
    quantity, of_what = found.quantity, _OF_WHAT.search(clause)
    noun = of_what["noun"].lower() if of_what else ""
    if found.sampled is not None and quantity.value:
        return Share(found, found.sampled / quantity.value, noun)
    whole = _WHOLE.search(clause[quantity.first : quantity.last])
    return Share(found, number(whole["all"]) if whole else None, noun)
