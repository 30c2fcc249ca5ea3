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
_ARTICLE = re.compile(r"^(?:an?|the|this|that|these|those)\s+", re.IGNORECASE)
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
            if thing and thing.endswith("s") == is_plural:
                yield thing


def _thing_of(action: Action) -> str:
    """What an action is about, without its article; empty if it calls that `it` as well."""
    phrase = object_phrase(without_times(action, request_in(action.text).object)).strip(" .,;:")
    return "" if _PRONOUN.match(phrase) else _ARTICLE.sub("", phrase)


def _subject(text: str) -> str:
    found = _SUBJECT.match(text)
    return found["thing"].strip() if found else ""
