"""Statements prepared for matching. A review in; keys, stems and names of each statement out.

Rows may say the same of several schools, in a column of their own: `School | Finding | Action`.
Where both reviews have such a column, its cell is matched with the words of the statement.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ingest.compare.comparison import Entry, entries
from ingest.compare.matching.similarity import Stems, Words
from ingest.compare.words.misspellings import spelling_corrections
from ingest.compare.words.times import without_times
from ingest.compare.words.topics import names, topic
from ingest.compare.words.wording import same_words_key, stems
from parsers.grammar.headings.column_kinds import names_places
from parsers.review import Action, Review, Statement


@dataclass(frozen=True, slots=True)
class ComparedStatement:
    """A statement with its stems, and those of its actions without their times and links."""

    entry: Entry
    number: str  # empty where it has none
    key: str
    topic: tuple[str, ...]
    names: frozenset[str]
    action_topic: tuple[str, ...]
    action_keys: tuple[str, ...]

    @property
    def section(self) -> int:
        """The index of its section."""
        return self.entry.section_position - 1


def compared_statements(review: Review, with_places: bool = False) -> list[ComparedStatement]:
    """Every statement of a review, in the order of the document.

    With places, the school, site or year group of its row is part of what is matched.
    """
    return [
        _compared_statement(entry, _place(entry.statement) if with_places else "")
        for entry in entries(review)
    ]


def has_places(review: Review) -> bool:
    """Whether a column of a review says which school, site or year group a row is about."""
    return any(map(_place, review.statements()))


def _place(statement: Statement) -> str:
    cells = statement.extra.items()
    return " ".join(cell for heading, cell in cells if names_places(heading))


def words_of(
    old: Sequence[ComparedStatement], new: Sequence[ComparedStatement]
) -> tuple[list[Words], list[Words]]:
    """The stems of each statement and its actions, with misspellings corrected by the other
    review."""
    corrections = spelling_corrections(_all_stems(old), _all_stems(new))
    return [_words(each, corrections) for each in old], [_words(each, corrections) for each in new]


def _all_stems(statements: Iterable[ComparedStatement]) -> list[tuple[str, ...]]:
    return [(*statement.topic, *statement.action_topic) for statement in statements]


def _words(statement: ComparedStatement, corrections: Mapping[str, str]) -> Words:
    return Words(
        _corrected(statement.topic, corrections),
        _corrected(statement.action_topic, corrections),
        _corrected(statement.names.intersection(statement.topic), corrections),
    )


def _corrected(stems: Iterable[str], corrections: Mapping[str, str]) -> Stems:
    found = frozenset(stems)
    if corrections.keys().isdisjoint(found):
        return found
    return frozenset(corrections.get(stem, stem) for stem in found)


def _compared_statement(entry: Entry, place: str) -> ComparedStatement:
    statement = entry.statement
    text = f"{statement.text} at {place}" if place else statement.text  # so that it is a name
    bare_actions = [without_times_and_links(action) for action in statement.actions]
    return ComparedStatement(
        entry,
        str(statement.number or ""),
        same_words_key(text),
        topic(text) or stems(text),
        names(text),
        tuple(stem for text in bare_actions for stem in topic(text)),
        tuple(map(same_words_key, bare_actions)),
    )


def without_times_and_links(action: Action) -> str:
    """The text of an action without its times and links."""
    text = action.text
    for words in dict.fromkeys(link.words for link in action.links):
        text = text.replace(words, " ")
    return without_times(text)
