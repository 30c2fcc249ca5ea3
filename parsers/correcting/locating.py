"""Locates what a correction is about in a file that may have changed since.

A review as read and what a correction is about in, indexes out; None if it is not there any more.
"""

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import NamedTuple

from parsers.characters.normalise import letters_and_digits
from parsers.corrections import About, Correction
from parsers.review import Action, Review, Section, Statement

MIN_SIMILARITY = 0.75  # of two texts that are the same, wherever they are
MIN_SIMILARITY_WITH_NUMBER = 0.5  # if the number is the same, too


class Spot(NamedTuple):
    """A statement by its index in the review, or one of its actions; both count from 0."""

    statement: int
    action: int | None = None


class LocatedCorrection(NamedTuple):
    """A correction of a statement or action, and the spot that it is about."""

    correction: Correction
    spot: Spot


def about(review: Review, spot: Spot) -> About:
    """What a correction of the statement or action at a spot of a review as read is about."""
    section, statement = statement_at(review, spot.statement)
    alike = [
        index
        for index, (_, other) in enumerate(review.placed_statements())
        if other.number == statement.number and _are_alike(other.text, statement.text)
    ]
    occurrence = alike.index(spot.statement) + 1
    found = About(statement.number_text, section.number, statement.text, occurrence)
    if spot.action is None:
        return found
    return found._replace(bullet=spot.action + 1, action=statement.actions[spot.action].text)


def find(review: Review, wanted: About, same_words: bool = False) -> Spot | None:
    """The spot in a review as read of what a correction is about.

    With `same_words` the text must not have changed since: a correction of a text must not replace
    another.
    """
    is_of_action = wanted.action is not None
    index = _statement(review, wanted, same_words and not is_of_action)
    if index is None or wanted.action is None:
        return None if index is None else Spot(index)
    _, statement = statement_at(review, index)
    bullet = _action(statement.actions, wanted, same_words)
    return None if bullet is None else Spot(index, bullet)


def statement_at(review: Review, index: int) -> tuple[Section, Statement]:
    """The statement with an index in the review, and its section."""
    return next(islice(review.placed_statements(), index, None))


def with_action(statement: Statement, index: int, action: Action) -> Statement:
    """The statement with its action at an index replaced."""
    actions = (*statement.actions[:index], action, *statement.actions[index + 1 :])
    return statement._replace(actions=actions)


class _Placed(NamedTuple):
    """A statement with its place in the review, counted from 0, and its section."""

    place: int
    section: Section
    statement: Statement


def _statement(review: Review, wanted: About, same_words: bool) -> int | None:
    placed = [_Placed(n, *found) for n, found in enumerate(review.placed_statements())]
    alike = [each for each in placed if _are_alike(each.statement.text, wanted.text)]
    if alike:
        return _of_alike(alike, wanted)
    if same_words or not letters_and_digits(wanted.text):
        return None
    return _most_similar(wanted, [each.statement for each in placed])


def _of_alike(alike: Sequence[_Placed], wanted: About) -> int | None:
    """The statement meant of those with the same words: by its number or, where these are words, if
    it is the only one, or the only one of its section."""
    numbered = [each for each in alike if each.statement.number_text == wanted.number]
    if numbered:
        return numbered[min(wanted.occurrence, len(numbered)) - 1].place
    if not letters_and_digits(wanted.text):
        return None
    in_section = [each for each in alike if each.section.number == wanted.section]
    only = next((found for found in (alike, in_section) if len(found) == 1), None)
    return only[0].place if only else None


def _most_similar(wanted: About, statements: Sequence[Statement]) -> int | None:
    similarities = [_similarity(wanted.text, statement.text) for statement in statements]
    numbered = [
        i
        for i, statement in enumerate(statements)
        if wanted.number and statement.number_text == wanted.number
    ]
    if len(numbered) == 1 and similarities[numbered[0]] >= MIN_SIMILARITY_WITH_NUMBER:
        return numbered[0]
    return _only_best(similarities)


def _action(actions: Sequence[Action], wanted: About, same_words: bool) -> int | None:
    text = wanted.action or ""
    same = [i for i, action in enumerate(actions) if _are_alike(action.text, text)]
    place = (wanted.bullet or 0) - 1
    if same:
        return place if place in same else same[0]
    if same_words:
        return None
    return _most_similar_action([_similarity(text, action.text) for action in actions], place)


def _most_similar_action(similarities: Sequence[float], place: int) -> int | None:
    """The action at a place if it is still similar, else the most similar one."""
    if place < len(similarities) and similarities[place] >= MIN_SIMILARITY_WITH_NUMBER:
        return place
    return _only_best(similarities)


def _only_best(similarities: Sequence[float]) -> int | None:
    """The index of the greatest, if it is enough and no other is as great."""
    best = max(similarities, default=0.0)
    return (
        similarities.index(best)
        if best >= MIN_SIMILARITY and similarities.count(best) == 1
        else None
    )


def _similarity(one: str, other: str) -> float:
    """The share of their different words that two texts have in common, from 0 to 1."""
    ours, theirs = set(_words(one)), set(_words(other))
    return 2 * len(ours & theirs) / (len(ours) + len(theirs)) if ours and theirs else 0.0


def _words(text: str) -> Iterable[str]:
    return (word.strip(".,;:()‘’“”'\"").casefold() for word in text.split())


def _are_alike(one: str, other: str) -> bool:
    return letters_and_digits(one) == letters_and_digits(other)
