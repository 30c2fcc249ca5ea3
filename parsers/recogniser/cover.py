"""Title, organisation and year, from the lines before the first section and beside the body."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from parsers.diagnostics import Diagnostic
from parsers.document.blocks import Document, Paragraph
from parsers.grammar.casing import sentence_form
from parsers.grammar.time_forms import MONTH_WORDS
from parsers.grammar.years import Year, find_year, words_of_name, year_of_folder
from parsers.patterns import pattern
from parsers.recogniser.cover_lines import (
    NAME_ALONE,
    NAMES_ORGANISATION,
    ORGANISATION,
    TITLE,
    CoverLine,
    cover_lines,
    is_section,
    joined,
    lines_beside,
)
from parsers.review import Residue, Review

_MIN_TITLE = 2  # words of a heading that no known word makes a title
# What a heading about the organisation ends with, and its name does not.
_NO_NAMES = frozenset(
    "name name: overview details information context profile data governance staff".split()
)
_JOINING = frozenset("and at for in of on the with".split())
# What forms have before a title.
_NO_TOPIC = pattern(
    r"(?:(?:the|full|short|document|report|plan|review|policy) )*"
    r"(?:title|document|name|subject|type|file|report|plan|policy|review|re|kind|purpose|for)"
    r"|(?:fwd?|re)|draft|confidential|version\b.*",
    re.IGNORECASE,
)
# When and where a meeting was, before and behind the name of the organisation.
_TIME = r"\d{1,2}(?:[.:]\d\d)?\s*[ap]m\b"
_MET = pattern(
    rf"(?:(?:held )?(?:at |from )?{_TIME}(?:\s*(?:[-–—]|to)\s*{_TIME})?[\s,;:–—-]*)?"
    r"(?:(?:held )?(?:at|in) )?(?:the )?",
    re.IGNORECASE,
)
_HELD = pattern(rf"(?:held )?(?:at|from|in|{_TIME})\b", re.IGNORECASE)
_MET_THERE = pattern(rf"[\s,;–—-]+(?:held )?(?:(?:at|from) )?{_TIME}.*", re.IGNORECASE)
_LEFT_OVER = pattern(r"\s+(?:on|at|in|for|of)$")
# A word beside a year that is neither of dates nor of documents: `Targets for 2025-26`.
_SAYS_MORE = pattern(
    r"\b(?!(?:academic|school|financial|years?|session|terms?|autumn|spring|summer|winter|date[ds]?"
    r"|updated|reviewed|approved|published|version|draft|final|annual|reviews?|reports?|plans?|for"
    rf"|from|to|of|in|on|and|the|by|at|last|next|{'|'.join(sorted(MONTH_WORDS))})\b)"
    r"[^\W\d_]{3,}",
    re.IGNORECASE,
)
_MIN_SUBJECT = 4  # characters of what follows the colon of a title


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
    section: Sequence[Paragraph] = ()
    labels: Mapping[int, str] = MappingProxyType({})


def read_cover(opening: Opening, document: Document, name: str) -> Cover:
    """The cover of a review, from its opening.

    What the document itself does not say is looked for in its metadata, its running headers and
    pictures' texts and, for the year alone, in `name`, the file's name or its path. Nothing is
    guessed.
    """
    lines = joined(cover_lines(opening.lines, "cover", opening.labels))
    every = [*lines, *lines_beside(document)]
    title = _with_topic(_with_subject(_title(every, opening.section), lines))
    organisation = _organisation(every, title)
    title = title or _opening_line(lines, organisation)
    named = list(_names(name))
    year = _year(title, every, named)
    used = list(dict.fromkeys(line for line in (title, organisation, year) if line))
    is_kept = year not in (title, organisation) and _titles_section(year, opening)
    found = find_year(year.text) if year else None
    review = Review(
        title=sentence_form(_without_year(title.text)) if title else "",
        organisation=sentence_form(_organisation_name(organisation.text)) if organisation else "",
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


def _title(lines: Sequence[CoverLine], section: Sequence[Paragraph]) -> CoverLine | None:
    """The heading of the document, else the first line that says what the document is."""
    names = [line for line in lines if not (line.is_sentence or line.is_administration)]
    said = [line for line in names if TITLE.search(line.text)]
    if heading := next((line for line in said if line.heading == 1), None):
        return heading
    headed = [line for line in names if line.heading == 1 and _may_head(line, section)]
    return next(iter([*headed, *said]), None)


def _with_subject(title: CoverLine | None, lines: Sequence[CoverLine]) -> CoverLine | None:
    """The title with what follows its colon: `Action Plan: Geography` is a plan of its own."""
    if title is None:
        return None
    for line in lines:
        whole = f"{title.text}: {line.text}"
        if line.whole == title.whole and whole in title.whole[0].text and _is_subject(line):
            return title._replace(text=whole)
    return title


def _with_topic(title: CoverLine | None) -> CoverLine | None:
    """The title with what stands before its colon: `Music: annual review` is a review of music.

    Before a dash that is the name of a school as often.
    """
    if title is None or not title.whole or not _is_topic(title.label):
        return title
    whole = f"{title.label}: {title.text}"
    return title._replace(text=whole) if whole in title.whole[0].text else title


def _is_topic(label: str) -> bool:
    is_other = _NO_TOPIC.fullmatch(label) or ORGANISATION.search(label) or find_year(label)
    return len(label) >= _MIN_SUBJECT and not is_other


def _is_subject(line: CoverLine) -> bool:
    """A name that is neither an organisation's nor a time's nor about the document."""
    other = line.is_sentence or line.is_administration or line.is_later
    named = ORGANISATION.search(line.text) or TITLE.search(line.text)
    return not (other or named) and len(_without_year(line.text)) >= _MIN_SUBJECT


def _opening_line(lines: Sequence[CoverLine], organisation: CoverLine | None) -> CoverLine | None:
    """The document's first line, its organisation's name apart, where it names the year."""
    first = next((line for line in lines if line is not organisation), None)
    if first is None or first.label:
        return None
    if first.is_sentence or first.is_administration:
        return None
    found = find_year(first.text)
    named = found and len(found.rest.split()) >= _MIN_TITLE and not ORGANISATION.search(first.text)
    return first if named and not is_section(first) else None


def _may_head(line: CoverLine, section: Sequence[Paragraph]) -> bool:
    """A heading of the first level that is neither the organisation's name nor a section's."""
    own = any(p is title for p in line.whole for title in section)
    is_name = ORGANISATION.search(line.text) or len(_without_year(line.text).split()) < _MIN_TITLE
    return not (own or is_name or is_section(line))


def _organisation(lines: Sequence[CoverLine], title: CoverLine | None) -> CoverLine | None:
    labelled = (line for line in lines if NAMES_ORGANISATION.fullmatch(line.label))
    if named := next((line for line in labelled if not line.is_sentence), None):
        return named
    names = [
        line for line in lines if not (line is title or line.is_sentence or TITLE.search(line.text))
    ]
    said = (line for line in names if ORGANISATION.search(line.text) and _is_name(line.text))
    alone = (line for line in names if NAME_ALONE.fullmatch(_without_year(line.text)))
    return next(said, None) or next(alone, None)


def _is_name(text: str) -> bool:
    """More than the kind of organisation alone: `Trust` or `School trip` names nobody."""
    words = text.split()
    kind = ORGANISATION.search(text)
    following = text[kind.end() :].split() if kind else []
    is_thing = bool(following) and following[0].islower() and following[0] not in _JOINING
    named = len(words) > 1 and text[:1].isupper() and words[-1].casefold() not in _NO_NAMES
    return named and not is_thing


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
    return bool(_SAYS_MORE.search(_without_year(line.text)))


def _other_year(year: CoverLine | None, named: Sequence[CoverLine]) -> int | None:
    """The year in the file's name, where it is neither the review's nor ends its school year."""
    if year is None or not named or year.source in {"file name", "folder name"}:
        return None
    said, found = find_year(year.text), find_year(named[0].text)
    if not said or not found or found.year in {said.year, said.year + 1}:
        return None
    return found.year


def _organisation_name(line: str) -> str:
    """`at 5.30 pm, Elm School`, `Held at Elm School on` and `Elm School at 6 pm in the hall` name
    Elm School."""
    name = _LEFT_OVER.sub("", _without_year(line))
    met = _MET.match(name)
    return _MET_THERE.sub("", name[met.end() :] if met and _HELD.match(name) else name)


def _without_year(title: str) -> str:
    found: Year | None = find_year(title)
    return found.rest if found else title
