"""What the matching looks at of each statement. A review in, subjects out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ingest.compare.comparison import Entry, entries
from ingest.compare.matching.similarity import Stems, Words
from ingest.compare.words.misspellings import same_spelling
from ingest.compare.words.times import without_times
from ingest.compare.words.topics import names, topic
from ingest.compare.words.wording import same_words_key, stems
from parsers.review import Action, Review


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
    read_as = same_spelling(_all_stems(old), _all_stems(new))
    return [_words(subject, read_as) for subject in old], [_words(each, read_as) for each in new]


def _all_stems(subjects: Iterable[Subject]) -> list[tuple[str, ...]]:
    return [(*subject.topic, *subject.action_topic) for subject in subjects]


def _words(subject: Subject, read_as: Mapping[str, str]) -> Words:
    return Words(
        _read(subject.topic, read_as),
        _read(subject.action_topic, read_as),
        _read(subject.names.intersection(subject.topic), read_as),
    )


def _read(stems: Iterable[str], read_as: Mapping[str, str]) -> Stems:
    """Stems as a set, those that are misspelt as they should read."""
    found = frozenset(stems)
    if read_as.keys().isdisjoint(found):
        return found
    return frozenset(read_as.get(stem, stem) for stem in found)


def _subject(entry: Entry) -> Subject:
    statement = entry.statement
    bare_actions = [bare(action) for action in statement.actions]
    return Subject(
        entry,
        str(statement.number or ""),
        same_words_key(statement.text),
        topic(statement.text) or stems(statement.text),
        names(statement.text),
        tuple(stem for text in bare_actions for stem in topic(text)),
        tuple(map(same_words_key, bare_actions)),
    )


def bare(action: Action) -> str:
    """The text of an action without its times and without the words of its links."""
    text = action.text
    for words in dict.fromkeys(link.words for link in action.links):
        text = text.replace(words, " ")
    return without_times(text)
