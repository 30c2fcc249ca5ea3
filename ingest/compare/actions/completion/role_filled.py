"""Whether those who were to be appointed are in office, since a newer action is theirs.

An action and the actions of both years in, words out. `Appoint a steward` is done where the newer
review asks the steward for something, and nothing was asked of one before.
"""

from collections.abc import Sequence

from ingest.compare.actions.tasks import tasks
from ingest.compare.quotes import shortened
from ingest.compare.words.wording import stem, stems, words
from parsers.meaning.completion.asked.verb_kinds import is_appointing
from parsers.patterns import pattern
from parsers.review import Action

# `The new steward, once in post, to ...`, `Interview for a steward`: nobody is there yet.
_NOT_YET = pattern(
    r"\b(?:once|when|as soon as|until|incoming|new|acting|interim|vacan\w+|appoint\w*|recruit\w*"
    r"|advert\w*|interview\w*)\b"
)
_OF_ANY_TRUST = frozenset(map(stem, "head governor trustee teacher staff school trust".split()))


def words_of_holder(action: Action, older: Sequence[Action], newer: Sequence[Action]) -> str:
    """The newer action, as printed, of those whom an action was to bring in; empty if there is
    none."""
    for role in _roles_to_fill(action):
        if any(_is_asked(role, each) for each in older):
            return ""
        asked = (each.text for each in newer if _is_asked_in_office(role, each))
        if text := next(asked, ""):
            return shortened(text)
    return ""


def _roles_to_fill(action: Action) -> list[frozenset[str]]:
    """The roles to which an action appoints somebody, but for those that any trust has filled.

    `A second steward` and `a new steward` are roles of these names: there may be a steward already.
    """
    if "more" in words(action.text):
        return []  # `more stewards`
    roles = [task.person_stems for task in tasks(action) if is_appointing(task.verb)]
    return [role for role in roles if role - _OF_ANY_TRUST]


def _is_asked_in_office(role: frozenset[str], action: Action) -> bool:
    """Whether an action is for those with a role, and nothing says that nobody has it yet."""
    return _is_asked(role, action) and not _NOT_YET.search(action.text.casefold())


def _is_asked(role: frozenset[str], action: Action) -> bool:
    """Whether an action is for those with a role, by their whole name."""
    owners = (*action.owners, *action.column_owners)
    return any({*stems(owner.words)} == role for owner in owners)
