"""Whether a clause only tells of what was tried in vain, planned or talked about.

Texts in, an answer or the other clauses out.

`A bid was written and was not granted`, `lessons are booked for March`, `it was discussed in May`:
none of these closes a gap, however well they read.
"""

import re

from ingest.compare.progress.clause_values import value_of
from ingest.compare.progress.figures.quantities import quantities
from ingest.compare.quotes import clauses
from ingest.compare.words.wording import stems

_BE = (
    r"(?:is|are|was|were|has\ been|have\ been|had\ been)(?:\ (?:now|also|since|first|\w+ly|twice))?"
)
_PLANNED = rf"""{_BE}\ (?:booked|planned|scheduled|pencilled\ in|promised|budgeted\ for
    |on\ order|due|to\ (?:be(?!\ (?:seen|found|had|heard)\b)
      |come|have|follow|begin|start|go|take|get|look)
    |being\ (?:written|drafted|drawn\ up|planned|prepared|considered|discussed|costed))
    | will | shall | (?:intend|hope|promise)s?\ to"""
_TALKED = rf"""{_BE}\ (?:discussed|talked\ (?:about|of|over)|considered|debated|proposed|advertised)
    | (?:heard|wondered|looked\ into)\ (?:[\w']+\ ){{0,4}}?
      (?:what|how|whether)\ (?:\w+\ ){{1,5}}?would
    | agreed\ (?:\w+\ ){{0,3}}?that\ (?:\w+\ ){{1,4}}?should
    | said\ (?:[\w']+\ ){{0,4}}?that\ \w+\ would"""
_IN_VAIN = rf"""{_BE}\ (?:not\ (?:granted|successful|approved|accepted|taken\ up)|refused|rejected
    |turned\ down|unsuccessful|given\ up|abandoned|shelved|withdrawn|postponed|put\ off|called\ off)
    | (?:had|got|received|brought|drew|met\ with)\ (?:no|not\ (?:one|a\ single))\ (?:repl(?:y|ies)
      |answers?|responses?|applicants?|applications?|takers|bids?|offers?|interest|luck)
    | said\ no | fell\ through | (?:came|has\ come)\ to\ nothing | without\ (?:success|result)
    | (?:nobody|no\ one|none)\ (?:\w+\ ){{0,2}}?(?:applied|came\ forward|volunteered|bid
      |put\ their\ names?\ down)
    | (?:could\ not|couldn['’]t|cannot|can['’]t)\ (?:afford|spare
      |(?:find|raise|get)\ (?:the\ |enough\ |any\ )?(?:money|funds|time|space|room|staff|anyone
      |anybody|any\ one|someone|somebody))
    | (?:thought|found|judged|proved|was|were)\ (?:it\ |this\ )?(?:too\ (?:dear|expensive|costly)
      |beyond\ (?:us|our\ means))"""
_ATTEMPT = re.compile(rf"\b(?:{_PLANNED}|{_TALKED})\b", re.IGNORECASE | re.VERBOSE)
_VAIN = re.compile(rf"\b(?:{_IN_VAIN})\b", re.IGNORECASE | re.VERBOSE)
# Before what is said of something else, or is denied: `guests who are due`, `no trip was put off`.
_OF_OTHERS = re.compile(
    r"\b(?:that|who|whose|which|what|when|where|if|whether|how|not|never|no(?! one\b)|none)\b", re.I
)
_HABIT = re.compile(r"\b(?:each|every|always|regularly|daily|weekly|monthly|termly)\b", re.I)
_SINCE = re.compile(r"\b(?:now|since)\b", re.I)
_AND = re.compile(r",?\s+and\s+|,\s+(?=which\b|who\b|so\b)")
_ASIDE = re.compile(r"\([^()]*\)|,\s(?:which|who)\b[^,.;]*,")


def without_attempts(old_text: str, new_text: str) -> list[str]:
    """The clauses of a new text that tell of more than attempts at what the old text wants."""
    return [clause for clause in clauses(new_text) if not is_attempt(clause, old_text)]


def is_attempt(clause: str, old_text: str = "") -> bool:
    """Whether a clause only tells of what was tried in vain, planned or talked about.

    What the old text speaks of as well is more than that: `incidents are discussed`.
    """
    parts = _AND.split(_ASIDE.sub(" ", clause))
    vain = next((at for at, part in enumerate(parts) if _says(_VAIN, part, old_text)), None)
    if vain is None and not (_says(_ATTEMPT, parts[0], old_text) and not _HABIT.search(parts[0])):
        return False
    others = parts[(vain or 0) + 1 :]
    return not any(_achieves(part, old_text) for part in others)


def _says(what: re.Pattern[str], part: str, old_text: str) -> bool:
    found = what.search(part)
    before = part[: found.start()] if found else ""
    if not found or _OF_OTHERS.search(before) or any(quantities(before)):
        return False  # `two were refused` tells of some
    return set(stems(found[0])).isdisjoint(stems(old_text))


def _achieves(part: str, old_text: str) -> bool:
    is_good = value_of(part) in {"in place", "partly"} or bool(_SINCE.search(part))
    return is_good and not any(_says(what, part, old_text) for what in (_ATTEMPT, _VAIN))
