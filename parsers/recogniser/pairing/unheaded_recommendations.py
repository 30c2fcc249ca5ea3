"""Recommendations in a table without a row of headings: a document in, one with headings out.

    R1 | The trust should publish its tide tables. | Agreed: the clerk will do so. | Clerk

The numbers count from 1, what stands beside them advises somebody, and what is done about it stands
in a further column, or else by when. Rules and tips are written so, too: so a line above says that
these are recommendations, or their numbers do, and the document is called a review or answers them.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from parsers.document.blocks import (
    Block,
    Cell,
    Document,
    Paragraph,
    Row,
    Table,
    lines_before_tables,
)
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
from parsers.recogniser.majority import are_mostly

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

    @property
    def tell_what_was_done(self) -> bool:
        """Whether one holds answers, or dates by which to act."""
        return self.answer is not None or self.date is not None


def with_recommendations_headed(document: Document) -> Document | None:
    """The document with headings above its recommendations; None if it has no table of them."""
    named = with_title(lines_before_tables(document.blocks), document)
    if is_called_instruction(named) or is_about_one_pupil(named):
        return None
    blocks = tuple(_headed_tables(document.blocks, named))
    return document.with_blocks(blocks) if blocks != document.blocks else None


def _headed_tables(blocks: Sequence[Block], opening: Sequence[Paragraph]) -> Iterator[Block]:
    """The blocks, their tables of recommendations with headings."""
    is_review = is_called_review_alone(opening)
    is_named = any(map(_NAMED.search, names(opening)))
    for above, block in zip((None, *blocks), blocks, strict=False):
        is_titled = is_named or _names_recommendations(above)
        columns = _columns(block, is_titled, is_review) if isinstance(block, Table) else None
        yield _headed(block, columns) if isinstance(block, Table) and columns else block


def _names_recommendations(block: Block | None) -> bool:
    return isinstance(block, Paragraph) and _NAMED.search(block.text) is not None


def _columns(table: Table, is_titled: bool, is_review: bool) -> _Columns | None:
    """The columns of a table, if they hold what recommendations have."""
    rows = [line for line in read_grid(table) if len(distinct(line)) > 1]
    numbers = _numbers_from_one(rows)
    if len(numbers) < _MIN_ROWS or not (is_titled or _are_named(numbers)):
        return None
    columns = _told_apart(rows, numbers)
    if not (columns.tell_what_was_done and _advises(_advice(rows, numbers, columns.advice))):
        return None
    return columns if is_review or _is_answered(rows, columns) else None


def _numbers_from_one(rows: Sequence[Line]) -> Sequence[re.Match[str]]:
    """The numbers that begin the rows; none where they do not count from 1."""
    numbers = list(filter(None, (_NUMBER.match(text_of(line[0])) for line in rows)))
    counts = [int(match["count"]) for match in numbers]
    return numbers if counts == [*range(1, len(rows) + 1)] else []


def _are_named(numbers: Sequence[re.Match[str]]) -> bool:
    """Whether all say that they number recommendations, `R1`."""
    return all(match["name"] for match in numbers)


def _advice(rows: Sequence[Line], numbers: Sequence[re.Match[str]], column: int) -> list[str]:
    """What is recommended: the words behind each number, or in a column beside it."""
    return [
        match["rest"] or text_of(line[column]) for match, line in zip(numbers, rows, strict=True)
    ]


def _is_answered(rows: Sequence[Line], columns: _Columns) -> bool:
    """Whether most of what stands in the column of answers is one; true of a table without it."""
    if columns.answer is None:
        return True
    return are_mostly([text_of(line[columns.answer]) for line in rows], _ANSWER.search)


def _told_apart(rows: Sequence[Line], numbers: Sequence[re.Match[str]]) -> _Columns:
    """The columns by what stands in them; the numbers have one of their own or stand before the
    words."""
    profiles = profiles_of(rows)
    is_apart = not any(match["rest"] for match in numbers)
    advice = int(is_apart)
    further = range(advice + 1, len(profiles))
    answer = _longest_text(profiles, further)
    date = next((c for c in further if _is_wordless(profiles[c])), None)
    others = (c for c in further if c != answer)
    owner = next((c for c in others if _names_people(profiles[c])), None)
    return _Columns(0 if is_apart else None, advice, answer, date, owner)


def _longest_text(profiles: Sequence[Profile], columns: Sequence[int]) -> int | None:
    texts = [c for c in columns if profiles[c].holds_phrases]
    return max(texts, key=lambda c: profiles[c].mean_length, default=None)


def _is_wordless(profile: Profile) -> bool:
    """Whether most cells are dates, figures or marks."""
    return profile.count > 0 and profile.share_wordless > MAJORITY


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
    place = table.rows[0].place
    cells = [
        Cell((added_heading(said[c], place),)) if c in said else Cell() for c in range(table.width)
    ]
    return table._replace(rows=(Row(tuple(cells), place, header=True), *table.rows))
