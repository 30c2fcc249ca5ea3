"""What a person says of a review, which counts more than what its file says."""

from dataclasses import dataclass, replace

from parsers.review import Review

PERSON = "option"  # where a value was found that a person gave


@dataclass(frozen=True, slots=True)
class Corrections:
    """What a person says of the whole review; None where nothing is said."""

    year: int | None = None
    organisation: str | None = None
    title: str | None = None


NO_CORRECTIONS = Corrections()
CORRECTABLE = tuple(Corrections.__dataclass_fields__)


def correct(review: Review, corrections: Corrections) -> Review:
    """The review with what a person says, without the diagnostics that this settles."""
    settled = set()
    if corrections.year is not None:
        review = replace(review, year=corrections.year, year_source=PERSON)
        settled.add("unknown-year")
    if corrections.organisation is not None:
        organisation = corrections.organisation
        review = replace(review, organisation=organisation, organisation_source=PERSON)
        settled.add("unknown-organisation")
    if corrections.title is not None:
        review = replace(review, title=corrections.title, title_source=PERSON)
    left = tuple(found for found in review.diagnostics if found.code not in settled)
    return replace(review, diagnostics=left)
