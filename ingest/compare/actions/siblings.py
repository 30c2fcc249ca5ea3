"""Tells apart the actions of a statement that ask for the same thing. Clauses in, answers out.

`The choir to write a plan` was not done where `the band's plan was written`, if beside it stood
`The band to write a plan`.
"""

from collections.abc import Iterable, Sequence

from ingest.compare.actions.tasks import UNINFORMATIVE_STEMS, object_phrase_stems
from ingest.compare.quotes import clauses
from ingest.compare.words.wording import stems
from parsers.meaning.completion.asked.requests import request_in
from parsers.review import Action, Statement


def without_siblings(text: str, action: Action, statements: Iterable[Statement]) -> str:
    """A text without its clauses about other actions of these statements, if it has any."""
    apart = [
        _words_apart(action, other)
        for statement in statements
        for other in statement.actions
        if _ask_for_the_same(action, other)
    ]
    every = clauses(text)
    kept = [each for each in every if not _is_about_sibling(each, apart)]
    return text if len(kept) == len(every) else ". ".join(kept)


def _is_about_sibling(clause: str, apart: Sequence[tuple[frozenset[str], frozenset[str]]]) -> bool:
    """Whether a clause has words that tell another action apart, and none of its own."""
    found = {*stems(clause)}
    return any(theirs & found and not own & found for own, theirs in apart)


def _words_apart(action: Action, other: Action) -> tuple[frozenset[str], frozenset[str]]:
    """The informative stems that only the one action has, and those that only the other has."""
    ours, theirs = (frozenset(stems(each.text)) - UNINFORMATIVE_STEMS for each in (action, other))
    return ours - theirs, theirs - ours


def _ask_for_the_same(action: Action, other: Action) -> bool:
    """Whether two actions ask for the same by their verb and the phrase after it."""
    asked, asked_too = request_in(action.text), request_in(other.text)
    phrase = object_phrase_stems(asked.object)
    is_same = asked.verb == asked_too.verb and phrase == object_phrase_stems(asked_too.object)
    return is_same and bool(phrase)
