"""Finds the series, year or statement that a person names.

What a person typed in, what is held out; if that is none or several, an error lists the choices.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, groupby

from ingest.compare.comparison import entries
from ingest.compare.threads import Mark
from ingest.store.rows.keys import series_key
from ingest.store.series import HeldReview, Series
from parsers.errors import ReviewtrailError
from parsers.grammar.numbers import whole_number
from parsers.review import Review


class UnclearChoice(ReviewtrailError):
    """What was asked for does not exist, or is ambiguous."""

    exit_code = 2


def parse_mark(text: str) -> Mark:
    """Parse the name of a statement, such as `2020:2.9`. Raises ValueError."""
    year, colon, number = text.partition(":")
    if not (colon and year.strip().isdecimal() and number.strip()):
        raise ValueError(f"{text!r} names no statement. Write YEAR:NUMBER, as in 2020:2.9.")
    return Mark(int(year), canonical_number(number))


def canonical_number(number: str) -> str:
    """A number as the database stores it: `02.9.` becomes 2.9."""
    found = whole_number(number.strip())
    return str(found.ref) if found else number.strip()


def choose_series(
    held: Sequence[Series],
    organisation: str | None = None,
    title: str | None = None,
    prefix: str = "",
) -> Series:
    """The only series of an organisation and title, in any case. Raises UnclearChoice.

    The options that choose one begin with `prefix`: `in-` where `--title` says what is right.
    """
    found = matching_series(held, organisation, title, prefix)
    if len(found) == 1:
        return found[0]
    listed = _listed(found, prefix)
    raise UnclearChoice(
        f"There are several kinds of review. Choose one:\n{listed}{_joining(found)}"
    )


def matching_series(
    held: Sequence[Series],
    organisation: str | None = None,
    title: str | None = None,
    prefix: str = "",
) -> list[Series]:
    """Every series of an organisation and title, in any case. Raises UnclearChoice if none."""
    if not held:
        raise UnclearChoice("The database holds no review yet. Read some with reviewtrail ingest.")
    found = [
        series
        for series in held
        if is_called(series.organisation, organisation) and is_called(series.title, title)
    ]
    if not found:
        raise UnclearChoice(f"There is no such review. These are held:\n{_listed(held, prefix)}")
    return found


def is_called(held: str, name: str | None) -> bool:
    """Whether an organisation or title has a name, in any case; None is the name of all."""
    return name is None or series_key(name, "") == series_key(held, "")


def choose_years(series: Series, years: Iterable[int]) -> list[int]:
    """These years in order, without duplicates; by default the last two.

    Raises UnclearChoice if there is no review of one.
    """
    wanted = sorted(set(years)) or list(series.years[-2:])
    for year in wanted:
        if year not in series.years:
            raise no_year(year, series.years)
    if len(wanted) < 2:
        held = ", ".join(map(str, series.years))
        raise UnclearChoice(f"It takes two years to compare. These are held: {held}.")
    return wanted


def no_owner(owner: str, known: Iterable[str]) -> UnclearChoice:
    """The error for an unknown owner, which lists the known ones."""
    there = ", ".join(known) or "nobody"
    return UnclearChoice(f"Nobody is named {owner}. There is: {there}.")


def choose_year(series: Series, year: int | None) -> int:
    """This year, by default the latest. Raises UnclearChoice if there is no review of it."""
    if year is not None and year not in series.years:
        raise no_year(year, series.years)
    return year or series.years[-1]


def choose_statement(held: Iterable[HeldReview], mark: Mark) -> int:
    """The position of a statement in the review of its year. Raises UnclearChoice."""
    reviews = {each.review.year: each.review for each in held}
    if mark.year not in reviews:
        raise no_year(mark.year, reviews)
    names = [entry.name for entry in entries(reviews[mark.year])]
    if mark.name not in names:
        there = ", ".join(_ranges(reviews[mark.year]))
        raise UnclearChoice(
            f"The review of {mark.year} has no statement {mark.name}. It has {there}."
        )
    return names.index(mark.name) + 1


def _joining(found: Sequence[Series]) -> str:
    """How to make one series of the two that share fewest years, in case they are the same."""
    longest_first = sorted(found, key=lambda series: (-len(series.years), series.years))
    pairs = [(one, two) for one, two in combinations(longest_first, 2) if _may_be_one(one, two)]
    if not pairs:
        return ""
    one, two = min(pairs, key=lambda pair: len({*pair[0].years} & {*pair[1].years}))
    return f"\nAre two of them one? Say so: reviewtrail correct {_as_one(one, two)}"


def _may_be_one(one: Series, two: Series) -> bool:
    """Whether they are two titles of one trust, or one title of two in different years."""
    if is_called(one.organisation, two.organisation):
        return bool(one.title and two.title)
    return is_called(one.title, two.title) and not {*one.years} & {*two.years}


def _as_one(one: Series, two: Series) -> str:
    if is_called(one.organisation, two.organisation):
        return f'"{two.title}" --title "{one.title}"'
    before, after = sorted((one, two), key=lambda series: (bool(series.organisation), series.years))
    return (
        f'"{before.title}" --in-organisation "{before.organisation}" '
        f'--organisation "{after.organisation}"'
    )


def _listed(found: Iterable[Series], prefix: str) -> str:
    return "\n".join(
        f'  --{prefix}organisation "{series.organisation}" --{prefix}title "{series.title}"  '
        f"({', '.join(map(str, series.years))})"
        for series in found
    )


def no_year(year: int | None, held: Iterable[int | None]) -> UnclearChoice:
    """The error for a year without a review, which lists the years that have one."""
    years = ", ".join(map(str, held))
    return UnclearChoice(f"There is no review of {year}. Those of these years are held: {years}.")


def _ranges(review: Review) -> Iterator[str]:
    """`1.1 to 1.9`, for each section."""
    for _, section in groupby(entries(review), lambda entry: entry.section_position):
        first, *more = [entry.name for entry in section]
        yield f"{first} to {more[-1]}" if more else first
