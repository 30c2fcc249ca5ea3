"""What the matching looks at of each statement. A review in, subjects out."""

from collections.abc import Sequence
from dataclasses import dataclass

from ingest.compare.comparison import Entry, entries
from ingest.compare.misspellings import same_spelling
from ingest.compare.similarity import Words
from ingest.compare.times import without_times
from ingest.compare.topics import names, topic
from ingest.compare.wording import same_words_key, stems
from parsers.review import Action, Review, Statement


@dataclass(frozen=True, slots=True)
class Subject:
    """A statement and what its actions say without their times and links."""

    entry: Entry
    number: str  # empty where it has none
    key: str
    topic: tuple[str, ...]
    names: frozenset[str]
    action_topic: tuple[str, ...]
    action_keys: tuple[str, ...]

    @property
    def section(self) -> int:
        """Which section of its review it is in, counted from 0."""
        return self.entry.section_position - 1


def subjects(review: Review) -> list[Subject]:
    """One subject for each statement."""
    return [_subject(entry) for entry in entries(review)]


def words_of(old: Sequence[Subject], new: Sequence[Subject]) -> tuple[list[Words], list[Words]]:
    """The stems of each statement and its actions; what is misspelt in one review reads as in the
    other."""
    read_as = same_spelling(*([[*s.topic, *s.action_topic] for s in side] for side in (old, new)))
    ours, theirs = (
        [
            Words(
                frozenset(read_as.get(stem, stem) for stem in subject.topic),
                frozenset(read_as.get(stem, stem) for stem in subject.action_topic),
                frozenset(read_as.get(stem, stem) for stem in subject.names & {*subject.topic}),
            )
            for subject in side
        ]
        for side in (old, new)
    )
    return ours, theirs


def _subject(entry: Entry) -> Subject:
    statement = entry.statement
    bare_actions = [bare(action) for action in statement.actions]
    return Subject(
        entry,
        str(statement.number or ""),
        same_words_key(statement.text),
        topic(statement.text) or stems(statement.text),
        names(statement.text),
        tuple(stem for text in (*bare_actions, *_owners(statement)) for stem in topic(text)),
        tuple(map(same_words_key, bare_actions)),
    )


def _owners(statement: Statement) -> list[str]:
    """Who has the actions, where a column of its own says so."""
    return [owner.name for owner in statement.column_owners]


def bare(action: Action) -> str:
    """The text of an action without its times and without the words of its links."""
    text = action.text
    for words in dict.fromkeys(link.words for link in action.links):
        text = text.replace(words, " ")
    return without_times(text)
