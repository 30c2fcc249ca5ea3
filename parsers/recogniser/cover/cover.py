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
from parsers.recogniser.cover.organisation_names import organisation_line, organisation_name
from parsers.recogniser.cover.titles import first_line, title_line
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
    title = title or first_line(lines, organisation)
    named = list(_names(name))
    year = _year(title, every, named)
    used = list(dict.fromkeys(line for line in (title, organisation, year) if line))
    is_kept = year not in (title, organisation) and _titles_section(year, opening)
    found = find_year(year.text) if year else None
    review = Review(
        title=sentence_form(without_year(title.text)) if title else "",
        organisation=sentence_form(organisation_name(organisation.text)) if organisation else "",
        year=found.year if found else None,
        title_source=title.source if title else "",
        organisation_source=organisation.source if organisation else "",
        year_source=_source_of_year(year, title) if found else "",
        cover=_printed(used),
    )
    taken = tuple(p for line in used if not (is_kept and line is year) for p in line.whole)
    return Cover(review, taken, _other_year(year, named))


def _source_of_year(year: CoverLine | None, title: CoverLine | None) -> str:
    if year is None:
        return ""
    return "title" if year is title else year.source


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
    last = [line for line in ranked if line.rank_of_date == 2]
    candidates = [*([title] if title else []), *dated, *named, *last]
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
