"""What the matching looks at of each statement. A review in, subjects out."""

from dataclasses import dataclass

from ingest.compare.comparison import Entry, entries
from ingest.compare.times import without_times
from ingest.compare.wording import same_words_key, stems
from parsers.review import Action, Review


@dataclass(frozen=True, slots=True)
class Subject:
    """A statement, its words, and the words of its actions without their times and links."""

    entry: Entry
    key: str
    stems: tuple[str, ...]
    action_stems: tuple[str, ...]
    action_keys: tuple[str, ...]

    @property
    def number(self) -> str:
        """Its number; empty where it has none."""
        return str(self.entry.statement.number or "")

    @property
    def section(self) -> int:
        """Which section of its review it is in, counted from 0."""
        return self.entry.section_position - 1


def subjects(review: Review) -> list[Subject]:
    """One subject for each statement."""
    return [_subject(entry) for entry in entries(review)]


def _subject(entry: Entry) -> Subject:
    actions = entry.statement.actions
    return Subject(
        entry,
        same_words_key(entry.statement.text),
        tuple(stems(entry.statement.text)),
        tuple(stem for action in actions for stem in stems(bare(action))),
        tuple(same_words_key(bare(action)) for action in actions),
    )


def bare(action: Action) -> str:
    """The text of an action without its times and without the words of its links."""
    text = action.text
    for words in dict.fromkeys(link.words for link in action.links):
        text = text.replace(words, " ")
    return without_times(text)
