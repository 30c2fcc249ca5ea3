"""Whether `and` joins a clause with a verb of its own. A place in, yes or no out.

`Vans are clean and are checked`; not `pens and ink`, `the gap between the plan and the menu is`.
"""

from collections.abc import Collection, Sequence
from itertools import takewhile

from parsers.meaning.judgement.reading.clauses.joint_places import (
    JointPlace,
    asserts,
    denies,
    has_verb,
)
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.tables.small_words import AUXILIARIES


def parts_at_and(place: JointPlace) -> bool:
    """Whether `and` joins a clause with its own verb."""
    if any(is_one(place) for is_one in _WITHIN_CLAUSES):
        return False
    return (has_verb(place.part) and _opens_clause(place)) or _takes_up(place)


def _is_in_relative(place: JointPlace) -> bool:
    """Whether `and` is within a relative clause: `which heads and most staff know`."""
    part = place.part
    after = list(takewhile(lambda cue: not cue.has("relative", "question"), reversed(part)))
    return len(after) < len(part) and not asserts(after)


def _joins_nouns(place: JointPlace) -> bool:
    """Whether `and` joins nouns: `the gap between the plan and the menu is wide`."""
    first = place.cue.first
    before = [word.text for word in place.words[max(first - _MAX_BETWEEN, 0) : first]]
    return "between" in before and place.word_after not in AUXILIARIES


_MAX_BETWEEN = 4  # words from `between` to `and`


def _is_in_condition(place: JointPlace) -> bool:
    """Whether `and` joins a second denial to a condition: `rings when a boat is not back and nobody
    has sent word`."""
    if place.follows_comma or place.word_after not in _NONE:
        return False
    before, after = _parted_at_last(place.part, _CONDITIONS)
    is_second = asserts(before) and denies(after)
    return is_second and not any("comma" in cue.kinds for cue in after)


_CONDITIONS = frozenset(("if", "when", "whenever", "unless"))
_NONE = frozenset("nobody no nothing none there neither".split())


def _parted_at_last(
    cues: Sequence[Cue], openings: Collection[str]
) -> tuple[Sequence[Cue], Sequence[Cue]]:
    """The cues before and after the last that is one of these; none before if there is none."""
    at = next((at for at in range(len(cues) - 1, -1, -1) if cues[at].text in openings), None)
    return ((), cues) if at is None else (cues[:at], cues[at + 1 :])


def _is_of_those(place: JointPlace) -> bool:
    """Whether `and` goes on with a subordinate clause: `writes to those who have not paid and have
    given no reason`, `knows who eats and who does not`."""
    before, after = _parted_at_last(place.part, _OPENING_THOSE)
    if place.follows_comma or not asserts(before):
        return False
    opening = place.word_after
    if opening == "who":
        return True
    is_said_before = any(cue.text == opening for cue in before)
    is_second = any(cue.text == opening for cue in after) and not is_said_before
    return is_second and opening in AUXILIARIES


_OPENING_THOSE = _CONDITIONS | {"who"}
_WITHIN_CLAUSES = (_is_in_relative, _joins_nouns, _is_in_condition, _is_of_those)


def _opens_clause(place: JointPlace) -> bool:
    """Whether a clause begins after `and`: `and is late`, `and then fades`, `and lacks dates`."""
    main = takewhile(lambda cue: not cue.has("purpose", "reason"), place.following)
    return _opens_with_lack(place) or any(_is_main_verb(cue, place) for cue in main)


def _opens_with_lack(place: JointPlace) -> bool:
    """`and lacks dates`, `and still lacks dates`."""
    said = next((cue for cue in place.following[:2] if cue.text != "still"), None)
    return said is not None and "lacking" in said.kinds and said.first - place.cue.last <= 1


def _is_main_verb(verb: Cue, place: JointPlace) -> bool:
    """Whether a cue is the verb after `and`; not `what to do`, `and the time they need`."""
    if verb.text.split(" ")[0] not in AUXILIARIES and "planned" not in verb.kinds:
        return False
    before = place.words[verb.first - 1].text
    is_of_relative = before in _TAKING_UP and verb.first - 1 > place.cue.last
    return before != "to" and not is_of_relative


def _takes_up(place: JointPlace) -> bool:
    """Whether a clause refers to all that comes before it: `, and this has been reported`."""
    is_verb_near = place.following[:1] and place.following[0].first - place.cue.last == 1
    return bool(is_verb_near) and place.follows_comma and place.word_after in _TAKING_UP


_TAKING_UP = frozenset("this these it they we".split())
