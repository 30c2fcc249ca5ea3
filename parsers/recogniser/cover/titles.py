"""Titles of documents: the lines of a cover in, the one that is the title out."""

import re
from collections.abc import Sequence
from itertools import chain

from parsers.document.blocks import Paragraph
from parsers.grammar.numbers import split_section
from parsers.grammar.times.years import find_year, without_year
from parsers.patterns import pattern
from parsers.recogniser.cover.lines import ORGANISATION, TITLE, CoverLine
from parsers.recogniser.cover.organisation_names import says_its_kind

_MIN_TITLE = 2  # words of a heading that no known word makes a title
_MIN_SUBJECT = 4  # characters of what follows the colon of a title
# What forms have before a title.
_NO_TOPIC = pattern(
    r"(?:(?:the|full|short|document|report|plan|review|policy) )*"
    r"(?:title|document|name|subject|type|file|report|plan|policy|review|re|kind|purpose|for)"
    r"|(?:fwd?|re)|draft|confidential|version\b.*",
    re.IGNORECASE,
)
# Those who meet: `Estates Committee - minutes`.
_BODY = pattern(
    r".*\b(?:committee|board|governors|trustees|group|panel|team|forum|governing body)",
    re.IGNORECASE,
)


def title_line(
    every: Sequence[CoverLine], lines: Sequence[CoverLine], section: Sequence[Paragraph]
) -> CoverLine | None:
    """The title among all lines, with its subject and topic; `lines` are those of the cover itself,
    `section` are those that may be the title of the first section."""
    return _with_topic(_with_kind(_with_subject(_title(every, section), lines), lines))


def first_line(lines: Sequence[CoverLine], organisation: CoverLine | None) -> CoverLine | None:
    """The document's first line, its organisation's name apart, where it names the year."""
    first = next((line for line in lines if line is not organisation), None)
    if first is None or first.label or not first.may_name:
        return None
    found = find_year(first.text)
    is_title = found is not None and len(found.rest.split()) >= _MIN_TITLE
    is_other = ORGANISATION.search(first.text) or split_section(first.text)
    return first if is_title and not is_other else None


def _title(lines: Sequence[CoverLine], section: Sequence[Paragraph]) -> CoverLine | None:
    """The heading of the document, else the first line that says what the document is."""
    names = [line for line in lines if line.may_name]
    said = [line for line in names if TITLE.search(line.text)]
    if heading := next((line for line in said if line.heading == 1), None):
        return heading
    headings = (line for line in names if _may_head(line, section))
    return next(chain(headings, said), None)


def _with_subject(title: CoverLine | None, lines: Sequence[CoverLine]) -> CoverLine | None:
    """The title with what follows its colon: `Action Plan: Geography` is a plan of its own."""
    if title is None:
        return None
    for line in lines:
        whole = f"{title.text}: {line.text}"
        if line.whole == title.whole and whole in title.whole[0].text and _is_subject(line):
            return title._replace(text=whole)
    return title


def _with_kind(title: CoverLine | None, lines: Sequence[CoverLine]) -> CoverLine | None:
    """The title with what stands behind its dash, where it only names those who met: `Audit
    Committee - minutes`."""
    if title is None or not title.whole or not _BODY.fullmatch(title.text):
        return title
    kinds = (line.text for line in lines if line.label == title.text and TITLE.search(line.text))
    joined = (_parted_by_dash(title.text, kind, title) for kind in kinds)
    return title._replace(text=next(filter(None, joined), title.text))


def _parted_by_dash(before: str, behind: str, line: CoverLine) -> str:
    """Two parts of a line with the dash between them; empty if none is."""
    parted = re.escape(before) + r"\s+[-–—]\s+" + re.escape(behind)
    found = re.search(parted, line.whole[0].text)
    return found[0] if found else ""


def _with_topic(title: CoverLine | None) -> CoverLine | None:
    """The title with what stands before its colon: `Music: annual review` is a review of music.

    Before a dash that is the name of a school as often.
    """
    if title is None or not title.whole or not _is_topic(title.label):
        return title
    whole = f"{title.label}: {title.text}"
    return title._replace(text=whole) if whole in title.whole[0].text else title


def with_topic_before_dash(
    title: CoverLine | None, organisation: CoverLine | None
) -> CoverLine | None:
    """The title with what stands before its dash, where that says who met or another line names
    the school: `Equality duty - Action Plan`."""
    if title is None or not title.whole:
        return title
    is_named = organisation is not None and title.whole != organisation.whole
    if not (is_named or _BODY.fullmatch(title.label)):
        return title
    whole = _parted_by_dash(title.label, title.text, title)
    return title._replace(text=whole) if whole and _is_topic(title.label) else title


def _is_topic(label: str) -> bool:
    is_other = _NO_TOPIC.fullmatch(label) or _may_name(label) or find_year(label)
    return len(label) >= _MIN_SUBJECT and not is_other


def _may_name(text: str) -> bool:
    """Whether a text names an organisation, or only says its kind: `Trust`."""
    is_kind = len(text.split()) == 1 and ORGANISATION.search(text)
    return bool(is_kind) or says_its_kind(text)


def _is_subject(line: CoverLine) -> bool:
    """A name that is neither an organisation's nor a time's nor about the document."""
    if not line.may_name or line.is_later:
        return False
    is_known = ORGANISATION.search(line.text) or TITLE.search(line.text)
    return not is_known and len(without_year(line.text)) >= _MIN_SUBJECT


def _may_head(line: CoverLine, section: Sequence[Paragraph]) -> bool:
    """A heading of the first level that is neither the organisation's name nor a section's."""
    titles_section = any(p is title for p in line.whole for title in section)
    if line.heading != 1 or titles_section or split_section(line.text):
        return False
    return not _may_name(line.text) and len(without_year(line.text).split()) >= _MIN_TITLE
