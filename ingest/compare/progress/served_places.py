"""Whether less falls short, by the places where it does not. Two texts in, a change out.

`Logs are kept at six piers; at three they are not` and then `at seven piers`; `has been done at Elm
only` and then `at Elm, Ash and Oak`.
"""

import re
from fractions import Fraction

from ingest.compare.progress.named_places import names
from ingest.compare.progress.quantities import NUMBER, number, quantities
from ingest.compare.progress.shortfalls import Shortfall
from ingest.compare.quotes import clauses
from ingest.compare.words.wording import stems
from parsers.meaning.judgement import judge

# `Seven of the nine piers`, `at six piers`, `five kiosks take cards`.
_PLACES = re.compile(
    rf"(?:^|\b(?:in|at|on|from)\s)(?P<some>{NUMBER})\s(?:(?:out\s)?of\s(?:the\s|our\s|its\s)?"
    rf"(?:{NUMBER}\s)?)?(?P<noun>[a-z]+s)\b",
    re.I,
)
MAX_PLACES = 500  # a greater number is a year
_NO_PLACES = frozenset("days weeks months terms years hours minutes times points lessons".split())


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
    before, after = {*names(old)}, {*names(new)}
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


def _short(text: str) -> str:
    """What a text says that is a gap, with a word before it, so that its first name counts."""
    return ". ".join(f"and {each}" for each in clauses(text) if judge(each).value == "gap")


def _number_of_places(text: str) -> tuple[Fraction, str] | None:
    """The only number of places in a text, and what they are."""
    counts = [clause for clause in clauses(text) if _PLACES.search(clause)]
    found = _PLACES.findall(counts[0]) if len(counts) == 1 else []
    if len(found) != 1 or found[0][1].lower() in _NO_PLACES:
        return None
    places = number(found[0][0])
    return (places, found[0][1].lower()) if places <= MAX_PLACES else None


def _change_of_number(
    old: tuple[Fraction, str] | None, new: tuple[Fraction, str] | None
) -> Shortfall | None:
    if old is None or new is None or old[1] != new[1] or old[0] == new[0]:
        return None
    return "less" if new[0] > old[0] else "more"
