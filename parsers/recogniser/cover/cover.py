"""Title, organisation and year, from the lines before the first section and beside the body."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from parsers.diagnostics import Diagnostic
from parsers.document.blocks import Document, Paragraph
from parsers.grammar.headings.casing import sentence_form
from parsers.grammar.times.time_forms import MONTH_WORDS
from parsers.grammar.times.years import find_year, without_year, words_of_name, year_of_folder
from parsers.patterns import pattern
from parsers.recogniser.cover.lines import (
    CoverLine,
    cover_lines,
    joined,
    lines_beside,
)
from parsers.recogniser.cover.organisation_names import (
    organisation_line,
    organisation_name,
    without_meeting_time,
)
from parsers.recogniser.cover.titles import first_line, title_line, with_topic_before_dash
from parsers.review import Residue, Review

# A word beside a year that is neither of dates nor of documents: `Targets for 2025-26`.
_SAYS_MORE = pattern(
    r"\b(?!(?:academic|school|financial|years?|session|terms?|autumn|spring|summer|winter|date[ds]?"
    r"|updated|reviewed|approved|published|version|draft|final|annual|reviews?|reports?|plans?|for"
    rf"|from|to|of|in|on|and|the|by|at|last|next|{'|'.join(sorted(MONTH_WORDS))})\b)"
    r"[^\W\d_]{3,}",
    re.IGNORECASE,
)


class Cover(NamedTuple):
    """What the cover says: a `review` with its title, organisation and year, and no sections yet.

    `used` are the paragraphs of the document that said it, which are no residue then. `other_year`
    is what the file's name says where that is another year.
    """

    review: Review
    used: tuple[Paragraph, ...]
    other_year: int | None


class Opening(NamedTuple):
    """The paragraphs before a review's first table.

    `section` are those of them that may be the title of its first section; `labels` say what a
    form has before some of them, by their identity: `School name`.
    """

    lines: Sequence[Paragraph]
    section: Sequence[Paragraph]
    labels: Mapping[int, str]


def read_cover(opening: Opening, document: Document, name: str) -> Cover:
    """The cover of a review, from its opening.

    What the document itself does not say is looked for in its metadata, its running headers and
    pictures' texts and, for the year alone, in `name`, the file's name or its path. Nothing is
    guessed.
    """
    lines = joined(cover_lines(opening.lines, "cover", opening.labels))
    every = [*lines, *lines_beside(document)]
    title = title_line(every, lines, opening.section)
    organisation = organisation_line(every, title)
    title = with_topic_before_dash(title, organisation) or first_line(lines, organisation)
    named = list(_names(name))
    said = _Said(title, organisation, _year(title, every, named))
    return Cover(_review(said), tuple(_used(said, opening)), _other_year(said.year, named))


class _Said(NamedTuple):
    """The lines of a cover that say whose review it is and of which year."""

    title: CoverLine | None
    organisation: CoverLine | None
    year: CoverLine | None

    @property
    def lines(self) -> list[CoverLine]:
        """Each of them once."""
        return list(dict.fromkeys(filter(None, self)))


def _review(said: _Said) -> Review:
    """A review without sections, with what its cover says."""
    title, organisation, year = said
    found = find_year(year.text) if year else None
    return Review(
        title=sentence_form(without_meeting_time(without_year(title.text))) if title else "",
        organisation=sentence_form(organisation_name(organisation.text)) if organisation else "",
        year=found.year if found else None,
        title_source=_source(title),
        organisation_source=_source(organisation),
        year_source="title" if year and year is title else _source(year),
        cover=_printed(said.lines),
    )


def _source(line: CoverLine | None) -> str:
    return line.source if line else ""


def _used(said: _Said, opening: Opening) -> Iterator[Paragraph]:
    """The paragraphs that said it, without the title of a section that says the year as well."""
    titles_section = _titles_section(said.year, opening)
    is_kept = titles_section and said.year not in (said.title, said.organisation)
    for line in said.lines:
        if not (is_kept and line is said.year):
            yield from line.whole


def _printed(lines: Iterable[CoverLine]) -> tuple[Residue, ...]:
    """Lines as they were printed, each once."""
    found = (Residue(p.text, line.source, p.place) for line in lines for p in line.whole)
    return tuple(dict.fromkeys(found))


def doubts(cover: Cover) -> Iterator[Diagnostic]:
    """What the cover leaves open, or says in two ways."""
    if cover.review.year is None:
        yield Diagnostic("unknown-year", "nothing in the file says which year it is for")
    if not cover.review.organisation:
        yield Diagnostic("unknown-organisation", "nothing in the file says whose review it is")
    if cover.other_year:
        message = f"the file says {cover.review.year}, its name says {cover.other_year}"
        yield Diagnostic("year-disagrees", message)


def _names(name: str) -> Iterator[CoverLine]:
    """The file's name, and the folders it stands in from the inside out."""
    *folders, file = re.split(r"[/\\]", name)
    yield CoverLine(words_of_name(file), "file name", 0, ())
    for folder in filter(year_of_folder, reversed(folders)):
        yield CoverLine(words_of_name(folder), "folder name", 0, ())


def _year(
    title: CoverLine | None, lines: Sequence[CoverLine], named: Sequence[CoverLine]
) -> CoverLine | None:
    """The line that says the year: the title, the report's own date, any other, the file's name."""
    terse = [line for line in lines if not (line.is_sentence or line.is_later)]
    ranked = sorted(terse, key=lambda line: line.rank_of_date)
    dated = [line for line in ranked if line.rank_of_date < 2]
    last = ranked[len(dated) :]
    candidates = filter(None, [title, *dated, *named, *last])
    return next((line for line in candidates if find_year(line.text)), None)


def _titles_section(line: CoverLine | None, opening: Opening) -> bool:
    """Whether a line that says the year says more as well, as the title of the first section."""
    if line is None or not any(p is title for p in line.whole for title in opening.section):
        return False
    return bool(_SAYS_MORE.search(without_year(line.text)))


def _other_year(year: CoverLine | None, named: Sequence[CoverLine]) -> int | None:
    """The year in the file's name, where it is neither the review's nor ends its school year."""
    if year is None or not named or year.source in {"file name", "folder name"}:
        return None
    said, found = find_year(year.text), find_year(named[0].text)
    if not said or not found or found.year in {said.year, said.year + 1}:
        return None
    return found.year
