"""Applies corrections. A review as read and the corrections to it in, the corrected review out.

Each correction is located in the review as read, whatever the others change. Numbers, texts and
sections are corrected before the review is interpreted again, judgements and other values after it.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from parsers.correcting.correctable import value_of
from parsers.correcting.locating import LocatedCorrection, Spot, find
from parsers.correcting.meaning import with_corrected_meaning
from parsers.correcting.wording import with_corrected_words
from parsers.corrections import NO_CORRECTIONS, PERSON, About, Correction, Corrections
from parsers.diagnostics import Diagnostic, quoted
from parsers.meaning.interpretation import interpret
from parsers.review import Review
from parsers.settings import DEFAULTS, Settings

_RESOLVED_CODES = {
    "year": frozenset({"unknown-year", "year-disagrees"}),
    "organisation": frozenset({"unknown-organisation"}),
}


def corrected(
    as_read: Review, corrections: Corrections = NO_CORRECTIONS, settings: Settings = DEFAULTS
) -> Review:
    """The corrected review; of several corrections of one value the last applies.

    A correction whose statement or action is not there any more becomes a diagnostic.
    """
    if not corrections:
        return as_read
    review = _with_own_values(as_read, [each for each in corrections if each.about is None])
    located, lost = _located(as_read, corrections)
    review, order = with_corrected_words(review, located)
    review = with_corrected_meaning(interpret(review, settings), located, order, settings)
    return replace(review, diagnostics=(*review.diagnostics, *map(_not_found, lost)))


def order_as_read(as_read: Review, corrections: Corrections) -> list[int]:
    """The index in the review as read of each statement of the corrected review."""
    located, _ = _located(as_read, corrections)
    return with_corrected_words(as_read, located)[1]


def _with_own_values(review: Review, corrections: Iterable[Correction]) -> Review:
    """The review with corrections of its own year, title and organisation."""
    resolved: set[str] = set()
    for correction in corrections:
        recorded = correction._replace(as_read=value_of(review, correction.field))
        if correction.field in ("year", "title", "organisation"):
            is_year = correction.field == "year"
            value: Any = int(correction.value) if is_year else correction.value
            changes = {correction.field: value, f"{correction.field}_source": PERSON}
            review = replace(review, **changes)
            resolved |= _RESOLVED_CODES.get(correction.field, frozenset())
        review = replace(review, corrections=(*review.corrections, recorded))
    remaining = tuple(each for each in review.diagnostics if each.code not in resolved)
    return replace(review, diagnostics=remaining)


def _located(
    as_read: Review, corrections: Iterable[Correction]
) -> tuple[list[LocatedCorrection], list[Correction]]:
    """The corrections of statements and actions with their spots, and those without one."""
    located, lost = [], []
    for correction in corrections:
        if correction.about is None:
            continue
        spot = _spot(as_read, correction, correction.about)
        if spot is None:
            lost.append(correction)
        else:
            value = value_of(as_read, correction.field, spot)
            located.append(LocatedCorrection(correction._replace(as_read=value), spot))
    return located, lost


def _spot(as_read: Review, correction: Correction, about: About) -> Spot | None:
    """The spot of a correction. A text or number is only corrected if it is the one meant."""
    if correction.field == "text":
        return find(as_read, about, True) or find(as_read, _with_text(about, correction), True)
    spot = find(as_read, about)
    if spot and correction.field == "number":
        known = (about.number or "", correction.value)
        return spot if value_of(as_read, "number", spot) in known else None
    return spot


def _with_text(about: About, correction: Correction) -> About:
    """What a correction of a text is about, in a file that has been corrected meanwhile."""
    if about.action is None:
        return about._replace(text=correction.value)
    return about._replace(action=correction.value)


def _not_found(correction: Correction) -> Diagnostic:
    about = correction.about
    assert about is not None  # a correction of the whole review is always located
    text = about.action or about.text
    what = " ".join(filter(None, [about.number, quoted(text)]))
    message = f"a correction of the {correction.field} finds no longer what it is about: {what}"
    return Diagnostic("correction-not-found", message)
