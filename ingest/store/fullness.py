"""Whether a reading is only a part of an earlier one: how much each holds in, why out."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from parsers.review import Review

FAR_FEWER = 0.8  # of the statements: a file that lost more than a fifth was perhaps read in part
MIN_FEWER = 2  # statements: one more or less is a correction


class Extent(NamedTuple):
    """How much a reading holds; `says_partial` where it says itself that a part was not read."""

    statements: int
    sections: tuple[str, ...] = ()
    says_partial: bool = False


def extent_of(review: Review) -> Extent:
    """How much a review holds."""
    return Extent(
        sum(1 for _ in review.statements()),
        tuple(section.number or section.title for section in review.sections),
        any(found.code == "partial-reading" for found in review.diagnostics),
    )


def is_part_of(this: Extent, fuller: Extent) -> bool:
    """Whether one reading may be a part of another: it is not fuller, and something is gone."""
    fewer = fuller.statements - this.statements
    if fewer < 0:
        return False
    if this.says_partial and not fuller.says_partial:
        return True
    is_far = fewer >= MIN_FEWER and this.statements <= FAR_FEWER * fuller.statements
    return is_far or (fewer > 0 and _last_is_gone(this, fuller))


def in_words(this: Extent, fuller: Extent, name: str) -> str:
    """`41 statements, 12 fewer than revision 1; section 5 is missing`."""
    fewer = fuller.statements - this.statements
    beside = f"{fewer} fewer than" if fewer else "as many as"
    count = f"{this.statements} statement{'' if this.statements == 1 else 's'}, {beside} {name}"
    doubt = "perhaps read in part" if this.says_partial and not fuller.says_partial else ""
    return "; ".join(filter(None, (count, missing(this.sections, fuller.sections), doubt)))


def missing(sections: Sequence[str], before: Sequence[str]) -> str:
    """`sections 4, 5 are missing`; empty where all are there, or none is known again."""
    gone = [name for name in before if name and name not in sections]
    if not gone or len(gone) == len(before):
        return ""
    return f"section{'' if len(gone) == 1 else 's'} {', '.join(gone)} {_are(gone)} missing"


def why_kept_aside(revisions: Iterable[tuple[int, Extent]]) -> list[str]:
    """Why each revision, in their order, does not take the place of a fuller one before it.

    Empty for one that does. A person may say otherwise.
    """
    told: list[str] = []
    counting: tuple[int, Extent] | None = None
    for number, extent in revisions:
        if counting and is_part_of(extent, counting[1]):
            told.append(in_words(extent, counting[1], f"revision {counting[0]}"))
        else:
            told.append("")
            counting = number, extent
    return told


def _last_is_gone(this: Extent, fuller: Extent) -> bool:
    """Whether the last section is missing while others are there."""
    last = fuller.sections[-1] if fuller.sections else ""
    return bool(last and last not in this.sections and set(this.sections) & set(fuller.sections))


def _are(names: Sequence[str]) -> str:
    return "is" if len(names) == 1 else "are"
