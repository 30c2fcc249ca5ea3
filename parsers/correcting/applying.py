"""What people said, applied: a review as read and their corrections in, the review that counts out.

Each correction is looked for in the review as read, whatever the others change. Numbers, texts and
sections are put right before the review is interpreted anew, judgements and the rest after it.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from parsers.correcting.correctable import value_of
from parsers.correcting.found import Found
from parsers.correcting.locating import Spot, find
from parsers.correcting.meaning import interpreted_anew
from parsers.correcting.wording import recognised_anew
from parsers.corrections import NO_CORRECTIONS, PERSON, About, Correction, Corrections
from parsers.diagnostics import Diagnostic
from parsers.meaning.interpretation import interpret
from parsers.review import Review
from parsers.settings import DEFAULTS, Settings

_SETTLED = {
    "year": frozenset({"unknown-year", "year-disagrees"}),
    "organisation": frozenset({"unknown-organisation"}),
}
MAX_QUOTED = 60  # letters of a statement in a message


def corrected(
    as_read: Review, corrections: Corrections = NO_CORRECTIONS, settings: Settings = DEFAULTS
) -> Review:
    """The review with what people said; of two words on one thing the later counts.

    What a correction is about and is not there any more is told by a diagnostic.
    """
    if not corrections:
        return as_read
    review = _of_review(as_read, [said for said in corrections if said.about is None])
    found, lost = _located(as_read, corrections)
    review, order = recognised_anew(review, found)
    review = interpreted_anew(interpret(review, settings), found, order, settings)
    return replace(review, diagnostics=(*review.diagnostics, *map(_not_found, lost)))


def order_as_read(as_read: Review, corrections: Corrections) -> list[int]:
    """The index that each statement of the corrected review has in the review as read."""
    found, _ = _located(as_read, corrections)
    return recognised_anew(as_read, found)[1]


def _of_review(review: Review, corrections: Iterable[Correction]) -> Review:
    settled: set[str] = set()
    for said in corrections:
        stands = said._replace(as_read=value_of(review, said.field))
        if said.field in ("year", "title", "organisation"):
            value: Any = int(said.value) if said.field == "year" else said.value
            changed: dict[str, Any] = {said.field: value, f"{said.field}_source": PERSON}
            review = replace(review, **changed)
            settled |= _SETTLED.get(said.field, frozenset())
        review = replace(review, corrections=(*review.corrections, stands))
    left = tuple(found for found in review.diagnostics if found.code not in settled)
    return replace(review, diagnostics=left)


def _located(as_read: Review, said: Iterable[Correction]) -> tuple[list[Found], list[Correction]]:
    """The corrections of statements and actions where they belong, and those that do nowhere."""
    found, lost = [], []
    for correction in said:
        if correction.about is None:
            continue
        spot = _spot(as_read, correction, correction.about)
        if spot is None:
            lost.append(correction)
        else:
            value = value_of(as_read, correction.field, spot)
            found.append(Found(correction._replace(as_read=value), spot))
    return found, lost


def _spot(as_read: Review, said: Correction, thing: About) -> Spot | None:
    """Where a correction belongs: what replaces words or a number must not replace others."""
    if said.field == "text":
        is_of_action = thing.action is not None
        mended = (
            thing._replace(action=said.value) if is_of_action else thing._replace(text=said.value)
        )
        return find(as_read, thing, True) or find(as_read, mended, True)
    spot = find(as_read, thing)
    if spot and said.field == "number":
        known = (thing.number or "", said.value)
        return spot if value_of(as_read, "number", spot) in known else None
    return spot


def _not_found(said: Correction) -> Diagnostic:
    about = said.about
    assert about is not None  # what is said of the whole review is always found
    text = about.action or about.text
    quoted = text if len(text) <= MAX_QUOTED else f"{text[: MAX_QUOTED - 3].rstrip()}..."
    what = " ".join(filter(None, [about.number, quoted]))
    message = f"a correction of the {said.field} finds no longer what it is about: {what}"
    return Diagnostic("correction-not-found", message)
