"""Names what `it` is in an action: `approve it`, below `rewrite the policy`, approves the policy.

An action and the statements of its year in, the action with other words out. What became of `it`
cannot be found in a later year, what became of the policy can.
"""

import re
from collections.abc import Iterator, Sequence

from ingest.compare.actions.tasks import without_times
from parsers.meaning.completion.asked.objects import object_phrase
from parsers.meaning.completion.asked.requests import request_in
from parsers.review import Action, Statement

_PRONOUN = re.compile(r"(?:it|them)\b")
# What begins the name of a thing: not `to the council`, `weekly`.
_DETERMINER = re.compile(r"^(?:an?|the|this|that|these|those|our|its|their|all)\s+", re.IGNORECASE)
_BEHIND_NOUN = re.compile(r"\s(?:at|in|of|on|for|to|by|with|from)\s")
# A thing and its verb at the beginning of a statement: `The policy is`.
_SUBJECT = re.compile(
    r"^(?:The|Our|Its|Their|This|These)\s+(?P<thing>(?:[\w’'&-]+\s+){1,4}?)(?:is|are|was|were|has|have)\b"
)


def with_thing_named(action: Action, statements: Sequence[Statement]) -> Action:
    """The action with the name of the thing that it speaks of as `it`, or as it is where the action
    before it and its statement name none."""
    wanted = request_in(action.text).object
    found = _PRONOUN.match(wanted)
    if not found or not action.text.endswith(wanted):
        return action
    thing = next(_things_before(action, statements, is_plural=found[0] == "them"), "")
    start = len(action.text) - len(wanted)
    named = f"{action.text[:start]}the {thing}{wanted[found.end() :]}"
    return action._replace(text=named) if thing else action


def _things_before(
    action: Action, statements: Sequence[Statement], is_plural: bool
) -> Iterator[str]:
    """What the actions before an action are about, the nearest first, and then its statement."""
    for statement in statements:
        if action not in statement.actions:
            continue
        before = statement.actions[: statement.actions.index(action)]
        for thing in (*map(_thing_of, reversed(before)), _subject(statement.text)):
            if thing and _BEHIND_NOUN.split(thing)[0].endswith("s") == is_plural:
                yield thing


def _thing_of(action: Action) -> str:
    """What an action is about, without its article; empty if it names no thing right after its
    verb."""
    phrase = object_phrase(without_times(action, request_in(action.text).object)).strip(" .,;:")
    article = _DETERMINER.match(phrase)
    return phrase[article.end() :] if article else ""


def _subject(text: str) -> str:
    found = _SUBJECT.match(text)
    return found["thing"].strip() if found else ""
