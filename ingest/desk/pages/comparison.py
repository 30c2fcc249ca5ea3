"""The page of two years side by side."""

from collections import Counter
from collections.abc import Iterator
from functools import partial

from ingest.desk.page import Ask, Page, Row
from ingest.desk.pages.grouping import OF_A_STATEMENT, rows_by

_OF_A_PAIR = "change is_main is_moved progress from_words to_words reason words".split()


async def compare(
    ask: Ask,
    from_id: int | None = None,
    to_id: int | None = None,
    from_year: str = "",
    to_year: str = "",
) -> Page | None:
    """Two years of a review side by side: what became of every statement.

    They are chosen by their ids or years; else they are the last two of the first review that has
    two.
    """
    years = await ask("years")
    if from_id is None or to_id is None:
        from_id, to_id = next(_with_years(years, from_year, to_year), (0, 0))
    chosen = {row["review_id"]: row for row in years}
    earlier, later = chosen.get(from_id), chosen.get(to_id)
    pairs = await _pairs(ask, earlier, later) if earlier and later else []
    sections = rows_by(pairs, "section_number", "section")
    return {
        "years": years,
        "from": earlier,
        "to": later,
        "counts": dict(Counter(pair["change"] for pair in pairs if pair["is_main"])),
        "sections": [
            {"number": number, "title": title, "pairs": rows}
            for (number, title), rows in sections.items()
        ],
    }


async def _pairs(ask: Ask, earlier: Row, later: Row) -> list[Row]:
    """What became of every statement, section by section of the later year."""
    from ingest.desk.pages.report import statement_pairs  # slow to import

    if earlier["series"] != later["series"] or earlier["year"] >= later["year"]:
        return []
    ids = {"from_id": earlier["review_id"], "to_id": later["review_id"]}
    compared = await ask.compute(partial(statement_pairs, **ids))
    statements = {
        row["statement_id"]: row
        for review_id in ids.values()
        for row in await ask("review_statements", review_id=review_id)
    }
    return [_with_words(row, statements) for row in compared]


def _with_words(pair: Row, statements: dict[int, Row]) -> Row:
    """A pair of `statement_pairs` with the section, numbers and words of its statements."""
    old = statements.get(pair["from_statement_id"], {})
    new = statements.get(pair["to_statement_id"], {})
    return {
        "section_number": (new or old)["section_number"],
        "section": (new or old)["section"],
        **{name: pair[name] for name in _OF_A_PAIR},
        **{f"from_{name}": old.get(name) for name in OF_A_STATEMENT},
        **{f"to_{name}": new.get(name) for name in OF_A_STATEMENT},
    }


def _with_years(years: list[Row], from_year: str, to_year: str) -> Iterator[tuple[int, int]]:
    """The ids of the reviews of two years in each series that has both; by default the last."""
    if not from_year and not to_year:
        yield from _neighbours(years)
    for row_of_series in rows_by(years, "series").values():
        ids = {str(row["year"]): row["review_id"] for row in row_of_series}
        if from_year in ids and to_year in ids:
            yield ids[from_year], ids[to_year]


def _neighbours(years: list[Row]) -> Iterator[tuple[int, int]]:
    """The last two years of each series."""
    for row_of_series in rows_by(years, "series").values():
        if len(row_of_series) > 1:
            yield row_of_series[-2]["review_id"], row_of_series[-1]["review_id"]
