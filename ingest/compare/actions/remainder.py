"""Whether an action asks for what is left of another: the same, of fewer. Actions in, answers out.

`Survey the roofs of all sites by May 2023`, then `Survey the roof at Elm by May 2024`.
"""

import re

from ingest.compare.actions.tasks import object_phrase_stems, places_in, without_times
from parsers.meaning.completion.asked.requests import request_in
from parsers.meaning.completion.word_classes import NUMBER
from parsers.meaning.recurrence import is_of_rest
from parsers.patterns import pattern
from parsers.review import Action

# Several places or people that are meant: `each school`, `the two schools`, `the other three`.
_SEVERAL = pattern(
    rf"\b(?:all|each|every|both)\b|\b(?:the|our|its|their) (?:other )?{NUMBER}\b", re.IGNORECASE
)
# Who is to do something, at every place: `Schools to enter all oars`.
_EVERYWHERE = pattern(
    r"^(?:all |the )?(?:schools|academies|sites|settings|heads|offices|clubs)\b", re.IGNORECASE
)
_SCOPE = frozenset("all each every both other others remaining outstanding rest last".split())


def asks_for_rest_of(before: Action, after: Action) -> bool:
    """Whether an action asks for the same as an earlier one, of some of those that it was for."""
    old, new = request_in(before.text), request_in(after.text)
    if not old.verb or old.verb != new.verb:
        return False
    thing, thing_left = _thing(before, old.object), _thing(after, new.object)
    return bool(thing) and thing == thing_left and _is_for_fewer(before, after)


def _thing(action: Action, wanted: str) -> list[str]:
    """The stems of what is wanted, whoever it is for: `each`, `the other`."""
    found = object_phrase_stems(without_times(action, wanted))
    return [each for each in found if each not in _SCOPE]


def _is_for_fewer(before: Action, after: Action) -> bool:
    """Whether an action is for the rest, or for some of the places that an earlier one was for."""
    old, new = (places_in(without_times(each, each.text)) for each in (before, after))
    if is_of_rest(after.text) or (old & new and not old <= new):
        return True
    is_less = any(
        each.search(before.text) and not each.search(after.text) for each in (_SEVERAL, _EVERYWHERE)
    )
    return is_less and bool(new - old)


def is_narrower(before: Action, after: Action) -> bool:
    """Whether it asks for the same of less: `list the moorings`, `list the moorings of Elm`."""
    old, new = (without_times(each, each.text).strip(" .") for each in (before, after))
    return re.match(rf"{re.escape(old)} of\b", new, re.IGNORECASE) is not None
