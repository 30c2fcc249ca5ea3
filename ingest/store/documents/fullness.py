"""Whether a review holds only a part of what a fuller one holds. Extents in, reasons out."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from parsers.diagnostics import count_of
from parsers.review import Review

MAX_SHARE_OF_PART = 0.8  # of the fuller one's statements, for a review to count as a part of it
MAX_SHARE_OF_CELLS = 0.5  # of the fuller one's rows with a rating, for these to count as lost
MIN_FEWER = 2  # statements or cells; a difference of one is an ordinary correction
_COLUMNS = ("ratings", "notes on progress", "owners", "deadlines")


class Cells(NamedTuple):
    """In how many rows the further columns of each kind say something."""

    rag: int = 0
    progress: int = 0
    owners: int = 0
    deadlines: int = 0


class Extent(NamedTuple):
    """How much was read; `says_partial` if a diagnostic says that a part was not."""

    statements: int
    sections: tuple[str, ...] = ()
    says_partial: bool = False
    cells: Cells = Cells()


def extent_of(review: Review) -> Extent:
    """The extent of a review."""
    return Extent(
        sum(1 for _ in review.statements()),
        tuple(section.number or section.title for section in review.sections),
        any(found.code == "partial-reading" for found in review.diagnostics),
        _cells_of(review),
    )


def is_part_of(this: Extent, fuller: Extent) -> bool:
    """Whether a review may be only a part of another one: of its rows or of its columns."""
    return _has_fewer_rows(this, fuller) or bool(_lost_columns(this, fuller))


def _cells_of(review: Review) -> Cells:
    rows = [(s.rag, s.progress, s.column_owners, s.column_due) for s in review.statements()]
    return Cells(*(sum(map(bool, column)) for column in zip(*rows, strict=True)))


def _has_fewer_rows(this: Extent, fuller: Extent) -> bool:
    fewer = fuller.statements - this.statements
    if fewer < 0:
        return False
    if this.says_partial and not fuller.says_partial:
        return True
    has_far_fewer = fewer >= MIN_FEWER and this.statements <= MAX_SHARE_OF_PART * fuller.statements
    return has_far_fewer or (fewer > 0 and _lacks_last_section(this, fuller))


def difference_text(this: Extent, fuller: Extent, name: str) -> str:
    """`41 statements, 12 fewer than revision 1; section 5 is missing`."""
    beside = _beside(fuller.statements - this.statements)
    count = f"{count_of(this.statements, 'statement')}, {beside} {name}"
    doubt = "perhaps read in part" if this.says_partial and not fuller.says_partial else ""
    gone = missing(this.sections, fuller.sections)
    lost = (_lost_text(name, *column) for column in _lost_columns(this, fuller))
    return "; ".join(filter(None, (count, gone, doubt, *lost)))


def _beside(fewer: int) -> str:
    """`12 fewer than`, `2 more than` or `as many as`."""
    if not fewer:
        return "as many as"
    return f"{abs(fewer)} {'fewer' if fewer > 0 else 'more'} than"


def missing(sections: Sequence[str], before: Sequence[str]) -> str:
    """`sections 4, 5 are missing`; empty if none is, or if all are."""
    gone = [name for name in before if name and name not in sections]
    if not gone or len(gone) == len(before):
        return ""
    names = ", ".join(gone)
    return f"section {names} is missing" if len(gone) == 1 else f"sections {names} are missing"


def why_kept_aside(revisions: Iterable[tuple[int, Extent]]) -> list[str]:
    """For each revision why it does not replace a fuller one before it; empty if it does."""
    reasons: list[str] = []
    current: tuple[int, Extent] | None = None
    for number, extent in revisions:
        if current and is_part_of(extent, current[1]):
            reasons.append(difference_text(extent, current[1], f"revision {current[0]}"))
        else:
            reasons.append("")
            current = number, extent
    return reasons


def _lost_columns(this: Extent, fuller: Extent) -> list[tuple[str, int, int]]:
    """The columns of which a review says far less: what they hold, in how many rows of each."""
    columns = zip(_COLUMNS, this.cells, fuller.cells, strict=True)
    return [
        (holds, mine, theirs)
        for holds, mine, theirs in columns
        if theirs - mine >= MIN_FEWER and mine <= MAX_SHARE_OF_CELLS * theirs
    ]


def _lost_text(name: str, holds: str, mine: int, theirs: int) -> str:
    """`no ratings, which revision 1 has in 53 rows`."""
    here = f"{holds} in {count_of(mine, 'row')}" if mine else f"no {holds}"
    return f"{here}, which {name} has in {theirs} rows"


def _lacks_last_section(this: Extent, fuller: Extent) -> bool:
    """Whether the last section is missing while others are there."""
    last = fuller.sections[-1] if fuller.sections else ""
    return bool(last and last not in this.sections and set(this.sections) & set(fuller.sections))
