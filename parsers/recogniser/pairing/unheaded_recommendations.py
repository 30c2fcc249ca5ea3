"""Recommendations in a table without a row of headings: a document in, one with headings out.

    R1 | The trust should publish its tide tables. | Agreed: the clerk will do so. | Clerk

The numbers count from 1, what stands beside them advises somebody, and what is done about it stands
in a further column, or else by when. Rules and tips are written so, too: so a line above says that
these are recommendations, or their numbers do, and the document is called a review or answers them.
"""

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from parsers.document.blocks import Block, Cell, Document, Paragraph, Row, Table
from parsers.grammar.people.named_people import find_people
from parsers.grammar.phrases import asks_for_action
from parsers.patterns import pattern
from parsers.recogniser.added_headings import added_heading
from parsers.recogniser.cells import Line, distinct, read_grid, text_of
from parsers.recogniser.columns.profiles import MAJORITY, Profile, profiles_of
from parsers.recogniser.cover.document_kinds import (
    is_about_one_pupil,
    is_called_instruction,
    is_called_review_alone,
    names,
    with_title,
)
from parsers.recogniser.cover.organisation_names import is_name_of_organisation

_MIN_ROWS = 3
_MIN_SHARE_OF_ADVICE = 0.8
_NUMBER = pattern(
    r"(?P<name>recommendation|rec\.?|r)?\s?(?P<count>\d{1,2})\s?(?:[.:)]|[–-]\s|(?=\s|$))\s*(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_NAMED = pattern(r"\brecommendations?\b(?! (?:letter|for you)\b)", re.IGNORECASE)
_ADVICE = pattern(
    r"\b(?:should|must|ought to|needs? to|(?:is|are) (?:asked|advised|encouraged|urged) to)\b",
    re.IGNORECASE,
)
_TO_READER = pattern(r"\byour?\b", re.IGNORECASE)
# What somebody says to a recommendation: `will` and `has been` are said of anything.
_ANSWER = pattern(
    r"\b(?:(?:partly |partially |not )?(?:agreed|accepted|supported)|rejected|declined|noted"
    r"|actioned|implemented|completed|under way|in progress)\b",
    re.IGNORECASE,
)


class _Columns(NamedTuple):
    """The columns of a table of recommendations; `number` is None where the numbers stand before
    their words."""

    number: int | None
    advice: int
    answer: int | None
    date: int | None
    owner: int | None


def with_recommendations_headed(document: Document) -> Document | None:
    """The document with headings above its recommendations; None if it has no table of them."""
    opening = [*takewhile(lambda block: isinstance(block, Paragraph), document.blocks)]
    named = with_title([b for b in opening if isinstance(b, Paragraph)], document)
    if is_called_instruction(named) or is_about_one_pupil(named):
        return None
    is_review = is_called_review_alone(named)
    is_named = any(map(_NAMED.search, names(named)))
    blocks: list[Block] = []
    for block in document.blocks:
        title = blocks[-1].text if blocks and isinstance(blocks[-1], Paragraph) else ""
        is_titled = is_named or bool(_NAMED.search(title))
        columns = _columns(block, is_titled, is_review) if isinstance(block, Table) else None
        blocks.append(_headed(block, columns) if isinstance(block, Table) and columns else block)
    return document.with_blocks(blocks) if blocks != [*document.blocks] else None


def _columns(table: Table, is_titled: bool, is_review: bool) -> _Columns | None:
    """The columns of a table, if they hold what recommendations have."""
    rows = [line for line in read_grid(table) if len(distinct(line)) > 1]
    numbers = [match for line in rows if (match := _NUMBER.match(text_of(line[0])))]
    counts = [int(match["count"]) for match in numbers]
    if len(rows) < _MIN_ROWS or counts != [*range(1, len(rows) + 1)]:
        return None
    if not is_titled and not all(match["name"] for match in numbers):
        return None
    columns = _told_apart(rows, is_apart=not any(match["rest"] for match in numbers))
    if columns.answer is None and columns.date is None:
        return None
    is_answered = columns.answer is None or _answers(
        [text_of(line[columns.answer]) for line in rows]
    )
    texts = [
        match["rest"] or text_of(line[columns.advice])
        for match, line in zip(numbers, rows, strict=True)
    ]
    return columns if _advises(texts) and (is_answered or is_review) else None


def _told_apart(rows: Sequence[Line], is_apart: bool) -> _Columns:
    """The columns by what stands in them, where the numbers are `apart` from the words or not."""
    profiles = profiles_of(rows)
    advice = int(is_apart)
    further = range(advice + 1, len(profiles))
    texts = [c for c in further if profiles[c].holds_phrases]
    dates = [c for c in further if profiles[c].count and profiles[c].share_wordless > MAJORITY]
    answer = max(texts, key=lambda c: profiles[c].mean_length, default=None)
    owners = [c for c in further if c != answer and _names_people(profiles[c])]
    first_of = (next(iter(found), None) for found in (dates, owners))
    return _Columns(0 if is_apart else None, advice, answer, *first_of)


def _names_people(profile: Profile) -> bool:
    """Whether most cells say who, and none the name of a school alone."""
    texts = [cell.text for cell in profile.filled]
    names_people = profile.is_mostly(lambda text: find_people(text, 0, len(text)))
    return names_people and not any(map(is_name_of_organisation, texts))


def _advises(texts: Sequence[str]) -> bool:
    """Whether nearly all texts advise somebody who is not the reader."""
    advice = [text for text in texts if _ADVICE.search(text) or asks_for_action(text)]
    to_reader = any(map(_TO_READER.search, texts))
    return not to_reader and len(advice) >= _MIN_SHARE_OF_ADVICE * len(texts)


def _answers(texts: Sequence[str]) -> bool:
    return sum(map(bool, map(_ANSWER.search, texts))) > MAJORITY * len(texts)


def _headed(table: Table, columns: _Columns) -> Table:
    """The table with headings of our own. A date is one by which to act where no answer stands."""
    said = {columns.advice: "Recommendation"}
    if columns.number is not None:
        said[columns.number] = "No."
    if columns.answer is not None:
        said[columns.answer] = "Response"
    elif columns.date is not None:
        said[columns.date] = "By when"
    if columns.owner is not None:
        said[columns.owner] = "Who"
    width = max(len(line) for line in table.grid())
    place = table.rows[0].place
    cells = [Cell((added_heading(said[c], place),)) if c in said else Cell() for c in range(width)]
    return table._replace(rows=(Row(tuple(cells), place, header=True), *table.rows))
