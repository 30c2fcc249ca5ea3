"""The review as understood: sections, statements and actions, and whatever could not be placed.

Statements and actions are named tuples, because a long review makes thousands of them.
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
from parsers.grammar.people import Owner
from parsers.provenance import Place


class Deadline(NamedTuple):
    """A time at which an action is due; fields that the words do not say are None.

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


class Status(NamedTuple):
    """How an action stands, and the words that say so, as printed; empty where none do.

    `value`: open (still to be done, begun or not), done, stopped (given up, no longer needed),
    superseded (another action took its place), none (nothing is to do), link (it only names
    others).
    """

    value: str
    words: str


OPEN = Status("open", "")


class Judgement(NamedTuple):
    """How what a statement describes stands: in place, partly, gap, or unclear (nothing tells it).

    `words` are the evidence, as printed, ` … ` between two places; empty where it is unclear.
    `source` says whose judgement it is: rating (a column's), words (the statement's own), person.
    """

    value: str
    words: str
    source: str = "words"


UNCLEAR = Judgement("unclear", "")


NOTHING: Mapping[str, str] = MappingProxyType({})


class Action(NamedTuple):
    """One bullet of an action cell, without its bullet, and the statements it links to.

    `label` is what numbered it, as printed (`1.`, `(a)`), empty for a plain bullet. What follows
    `label` is read by `parsers.meaning`: owners and times from the action's own words, `column_*`
    and `progress` from the further columns of its row (its own line where a cell has a line for
    each action, else the whole cell; nothing where nothing is to do), the status from both.
    `delay_reason` is why it takes longer, which only a person says; `corrections` are what people
    said of it.
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

    `number` is None where the document gives none; `label` is the number as printed. `text` is
    without its number. `extra` maps the headings of further columns to what stands there. What
    follows `place` is read by `parsers.meaning`: from the columns that say who, by when, how
    well and how far (whole cells; what of them belongs to an action, the action has too), and what
    the statement says of itself. `corrections` are what people said of it.
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
    def links(self) -> tuple[Ref, ...]:
        """The union of its actions' links, in order of first mention."""
        return tuple(dict.fromkeys([link.ref for action in self.actions for link in action.links]))


@dataclass(frozen=True, slots=True)
class Section:
    """A section: canonical number (`1`, `B`), number as printed (`I.0`), title, statements.

    `title` is in sentence form where the heading is all in capitals; `heading` is as printed,
    with its number.
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

    Roles: column-heading, caption, header, footer, footnote, endnote, text-box, picture, prose,
    table (a table that is no review), row (of a review's table, unplaced), continuation (a
    heading or number repeated where a section or row goes on).
    """

    text: str
    role: str
    place: Place = Place()


@dataclass(frozen=True, slots=True)
class Review:
    """A review, whole. The title stands without the year; `cover` keeps both as printed.

    `year` is the year in which an academic year starts. `year_source` and `organisation_source`
    say where each was found: title, cover, metadata, header, text, file name, person; empty if
    nowhere. `cover` holds the printed lines from which title, organisation and year were read.
    `corrections` are what people said of the whole review.
    `format` is that of the file; reviews that say the same in two formats are equal.
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

    def with_statements(self, statements: Iterable[Statement]) -> "Review":
        """The review with these statements in the places of its own: as many, in their order."""
        left = iter(statements)
        sections = [
            replace(section, statements=tuple(islice(left, len(section.statements))))
            for section in self.sections
        ]
        return replace(self, sections=tuple(sections))
