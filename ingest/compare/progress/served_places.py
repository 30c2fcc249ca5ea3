"""Whether less falls short, by the places where it does not. Two texts in, a change out.

`Logs are kept at six piers; at three they are not` and then `at seven piers`; `has been done at Elm
only` and then `at Elm, Ash and Oak`.
"""

import re
from fractions import Fraction
from typing import NamedTuple

from ingest.compare.progress.named_places import names
from ingest.compare.progress.quantities import NUMBER, number, quantities
from ingest.compare.progress.shortfalls import Shortfall
from ingest.compare.quotes import clauses
from ingest.compare.words.wording import stems
from parsers.meaning.judgement import judge

# `Seven of the nine piers`, `at six piers`, `five kiosks take cards`.
_PLACES = re.compile(
    rf"(?:^|\b(?:in|at|on|from)\s)(?P<some>{NUMBER})\s(?:(?:out\s)?of\s(?:the\s|our\s|its\s)?"
    rf"(?:(?P<all>{NUMBER})\s)?)?(?P<noun>[a-z]+s)\b",
    re.I,
)
# Names of places: `at Elm and Ash`, `Elm and Ash have one`; not `by Mrs Elm for Ash`.
_IS_OF_PLACES = re.compile(r"\b(?:at|in|from)\s(?:the\s)?[A-Z]|^[A-Z][a-z]+(?:,|\sand)\s[A-Z]")
MAX_PLACES = 500  # a greater number is a year
_NO_PLACES = frozenset("days weeks months terms years hours minutes times points lessons".split())


class Places(NamedTuple):
    """How many places there are, what they are and of how many, if that is told."""

    number: Fraction
    noun: str
    whole: Fraction | None


def places_change(old_text: str, new_text: str) -> Shortfall | None:
    """Whether it is in place at more places than before, or fewer; None if that is not told."""
    if not (_tells_places(old_text) and _tells_places(new_text)):
        return None  # before clauses are judged, which takes far longer
    old, new = _well(old_text), _well(new_text)
    if any(each.kind == "degree" for text in (old, new) for each in quantities(text)):
        return None  # `some crews`, of whom the places need not tell
    shared = {*stems(_PLACES.sub(" ", old))} & {*stems(_PLACES.sub(" ", new))}
    if not shared:
        return None
    before, after = _names_of_places(old), _names_of_places(new)
    if before and before < after:
        return "less"
    lost = before - after
    if after and lost and after < before and lost <= {*names(_short(new_text))}:
        return "more"
    return _change_of_number(_number_of_places(old), _number_of_places(new))


def _tells_places(text: str) -> bool:
    """Whether a text names places, or says of how many it tells."""
    told = ". ".join(clauses(text))
    return bool(_PLACES.search(told) or names(told))


def _well(text: str) -> str:
    """What a text says that is no gap."""
    return ". ".join(clause for clause in clauses(text) if judge(clause).value != "gap")


def _names_of_places(text: str) -> set[str]:
    of_places = (clause for clause in clauses(text) if _IS_OF_PLACES.search(clause))
    return {name for clause in of_places for name in names(clause)}


def _short(text: str) -> str:
    """What a text says that is a gap, with a word before it, so that its first name counts."""
    return ". ".join(f"and {each}" for each in clauses(text) if judge(each).value == "gap")


def _number_of_places(text: str) -> Places | None:
    """The only number of places in a text."""
    counts = [clause for clause in clauses(text) if _PLACES.search(clause)]
    found = _PLACES.findall(counts[0]) if len(counts) == 1 else []
    if len(found) != 1:
        return None
    some, whole, noun = found[0]
    places = Places(number(some), noun.lower(), number(whole) if whole else None)
    is_of_places = places.noun not in _NO_PLACES and places.number <= MAX_PLACES
    return places if is_of_places else None


def _change_of_number(old: Places | None, new: Places | None) -> Shortfall | None:
    if old is None or new is None or old.noun != new.noun or old.number == new.number:
        return None
    if old.whole and new.whole and old.whole != new.whole:
        return None  # more of more may be a lesser share
    return "less" if new.number > old.number else "more"
