"""A review: sections, statements and actions, and what could not be placed.

Statements and actions are named tuples, because a long review has thousands of them.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice
from types import MappingProxyType
from typing import NamedTuple

from parsers.corrections import NO_CORRECTIONS, Corrections
from parsers.diagnostics import Diagnostic
from parsers.grammar.links import Link
from parsers.grammar.numbers import Ref
from parsers.grammar.people.named_people import Owner
from parsers.provenance import Place


class Deadline(NamedTuple):
    """A time at which an action is due; fields that the words do not state are None.

    `kind`: term, season (`the summer term`), month, date, academic-year, year, recurring, relative
    (`as soon as possible`: words, no days). `text` is as printed, without a leading preposition.
    `season`: autumn, spring, summer. `recurrence`: annual, termly, half-termly, monthly, weekly,
    fortnightly, daily, ongoing, `N times a year`, `every N years`, `every N terms`. `starts` and
    `ends` are the first and last day of the period, None where its year is not known.
    """

    text: str
    kind: str
    term: int | None = None
    month: int | None = None
    day: int | None = None
    year: int | None = None
    recurrence: str | None = None
    season: str | None = None
    starts: date | None = None
    ends: date | None = None

    def as_dict(self) -> dict[str, str | int | None]:
        """Plain values for JSON, with days in ISO 8601."""
        starts, ends = (day and day.isoformat() for day in (self.starts, self.ends))
        return self._asdict() | {"starts": starts, "ends": ends}


class Status(NamedTuple):
    """The status of an action, and the words that say so, as printed; empty if none do.

    `value`: open (still to be done, begun or not), done, stopped (given up, no longer needed),
    superseded (another action took its place), none (there is nothing to do), link (it only refers
    to others).
    """

    value: str
    words: str


OPEN = Status("open", "")


class Judgement(NamedTuple):
    """A judgement of what a statement describes.

    `value`: in place, partly, gap, or unclear (nothing says so). `words` are the evidence, as
    printed, with ` … ` between two quotes; empty if it is unclear. `source`: rating (of a column),
    words (of the statement), person.
    """

    value: str
    words: str
    source: str = "words"


UNCLEAR = Judgement("unclear", "")


NOTHING: Mapping[str, str] = MappingProxyType({})


class Action(NamedTuple):
    """One bullet of an action cell, without its bullet, and the statements it links to.

    `label` is its number as printed (`1.`, `(a)`), empty for a plain bullet. The fields after
    `label` are filled by `parsers.meaning`: owners and times from the action's own words,
    `column_*` and `progress` from the further columns of its row (its own line if a cell has a line
    for each action, otherwise the whole cell; nothing if there is nothing to do), the status from
    both. `delay_reason` is why it takes longer, which only a correction states; `corrections` are
    those of the action.
    """

    text: str
    links: tuple[Link, ...] = ()
    place: Place = Place()
    label: str = ""
    owners: tuple[Owner, ...] = ()
    due: tuple[Deadline, ...] = ()
    status: Status = OPEN
    column_owners: tuple[Owner, ...] = ()
    column_due: tuple[Deadline, ...] = ()
    progress: str = ""
    delay_reason: str = ""
    corrections: Corrections = NO_CORRECTIONS


class Statement(NamedTuple):
    """One evaluative statement.

    `number` is None if the document gives none; `label` is the number as printed. `text` is
    without its number. `extra` maps the headings of further columns to their cells. The fields
    after `place` are filled by `parsers.meaning`: from the columns for owners, deadlines, ratings
    and progress (whole cells; actions have their parts of them), and the judgement from its rating
    or its own words. `corrections` are those of the statement.
    """

    number: Ref | None
    label: str
    text: str
    actions: tuple[Action, ...] = ()
    extra: Mapping[str, str] = NOTHING
    place: Place = Place()
    column_owners: tuple[Owner, ...] = ()
    column_due: tuple[Deadline, ...] = ()
    rag: str = ""
    progress: str = ""
    judgement: Judgement = UNCLEAR
    corrections: Corrections = NO_CORRECTIONS

    @property
    def number_text(self) -> str | None:
        """Its number as text."""
        return str(self.number) if self.number else None

    @property
    def links(self) -> tuple[Ref, ...]:
        """The union of its actions' links, in order of first mention."""
        return tuple(dict.fromkeys([link.ref for action in self.actions for link in action.links]))


@dataclass(frozen=True, slots=True)
class Section:
    """A section: canonical number (`1`, `B`), number as printed (`I.0`), title, statements.

    `title` is in sentence case if the heading is all in capitals; `heading` is as printed, with
    its number.
    """

    number: str
    label: str
    title: str
    heading: str
    statements: tuple[Statement, ...] = ()
    place: Place = Place()


@dataclass(frozen=True, slots=True)
class Residue:
    """A piece of text that is no part of the review. `role` says what it was taken for.

    Roles: column-heading, caption, header, footer, browser, footnote, endnote, text-box, picture,
    prose, table (a table that is no review), row (of a review's table, unplaced), continuation (a
    heading or number repeated where a section or row continues).
    """

    text: str
    role: str
    place: Place = Place()


@dataclass(frozen=True, slots=True)
class Review:
    """A complete review.

    `title` is without the year. `year` is the year in which an academic year starts. The sources
    say where title, organisation and year were found: title, cover, metadata, header, text, file
    name, person; empty if nowhere. `cover` has the printed lines from which they were read.
    `corrections` are those of the whole review. `format` is that of the file; it does not count
    when reviews are compared.
    """

    title: str = ""
    organisation: str = ""
    year: int | None = None
    title_source: str = ""
    organisation_source: str = ""
    year_source: str = ""
    cover: tuple[Residue, ...] = ()
    sections: tuple[Section, ...] = ()
    residue: tuple[Residue, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    corrections: Corrections = NO_CORRECTIONS
    format: str = field(default="", compare=False)

    def statements(self) -> Iterator[Statement]:
        """Every statement, in the order of the document."""
        for section in self.sections:
            yield from section.statements

    def placed_statements(self) -> Iterator[tuple[Section, Statement]]:
        """Every statement with its section, in the order of the document."""
        return ((section, each) for section in self.sections for each in section.statements)

    def with_statements(self, statements: Iterable[Statement]) -> "Review":
        """The review with its statements replaced by as many others, in the same order."""
        left = iter(statements)
        sections = [
            replace(section, statements=tuple(islice(left, len(section.statements))))
            for section in self.sections
        ]
        return replace(self, sections=tuple(sections))
