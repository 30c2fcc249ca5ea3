"""What the pages show, as values that are also their JSON. Answers of the database in, values out.

Each page takes `ask`: what gives the rows of a file in `ingest/desk/sql/`. A page about something
that does not exist is None.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from ingest.answers.arc_diagram import ArcDiagram, DiagramLink, DiagramStatement, arc_diagram
from ingest.desk.checks import unchecked
from ingest.desk.named import numbered
from ingest.desk.overview import first_pages
from ingest.desk.page import Ask, Page, Row
from ingest.desk.site import questions

if TYPE_CHECKING:
    from ingest.store.series import StoredPin

_Groups = defaultdict[Any, list[Row]]  # rows by the value of a column


async def home(ask: Ask) -> Page:
    """The home page: what needs attention, the reviews, the last files and the refused ones."""
    reviews = await ask("reviews")
    return {
        "needs": await first_pages(ask),
        "latest": await ask("latest"),
        "reviews": reviews,
        "totals": {what: _total(reviews, what) for what in _COUNTED},
        **await unchecked(ask),
        "last_drop": await ask("last_drop"),
        "questions": [_question(name, query) for name, query in questions().items()],
    }


def _total(rows: list[Row], column: str) -> int:
    return sum(row[column] for row in rows)


def _question(name: str, query: Row) -> Row:
    described = {what: query[what] for what in ("title", "description", "sql")}
    return {"name": name, **described}


async def review(ask: Ask, review_id: int) -> Page | None:
    """A review: its sections, statements and actions in their order."""
    for found in await ask("review", review_id=review_id):
        links = _by(await ask("review_links", review_id=review_id), "action_id")
        actions = _by(await ask("review_actions", review_id=review_id), "statement_id")
        sections = _by(await ask("review_statements", review_id=review_id), "section_id")
        return {
            **found,
            "sections": [_section_row(rows, actions, links) for rows in sections.values()],
        }
    return None


def _section_row(statements: list[Row], actions: _Groups, links: _Groups) -> Row:
    number, title = statements[0]["section_number"], statements[0]["section"]
    rows = [_statement_row(row, actions, links) for row in statements]
    return {"number": number, "title": title, "statements": rows}


def _statement_row(statement: Row, actions: _Groups, links: _Groups) -> Row:
    shown = {name: statement[name] for name in (*_OF_A_STATEMENT, "judgement")}
    rows = [_action_row(row, links) for row in actions[statement["statement_id"]]]
    return {**shown, "actions": rows}


def _action_row(action: Row, links: _Groups) -> Row:
    shown = {name: action[name] for name in _OF_AN_ACTION}
    return {**shown, "links": _ids(links[action["action_id"]], "to_id")}


async def statement(ask: Ask, statement_id: int) -> Page | None:
    """A statement with its actions, links in both directions, history and source."""
    for found in await ask("statement", statement_id=statement_id):
        links = await ask("links_out", statement_id=statement_id)
        by_action = _by(links, "action_id")
        actions = await ask("actions", statement_id=statement_id)
        return {
            **found,
            "extras": await ask("extras", statement_id=statement_id),
            "actions": [
                {**row, "links": _ids(by_action[row["action_id"]], "statement_id")}
                for row in actions
            ],
            "effective": await ask("effective", statement_id=statement_id),
            "links_to": links,
            "linked_from": await ask("links_in", statement_id=statement_id),
            "history": await ask("history", statement_id=statement_id),
            "branches": await ask("branches", statement_id=statement_id),
            "said": await ask("corrections_of", statement_id=statement_id, document_id=0),
            "pins": await _pins(ask, statement_id),
            "pairing": next(iter(await ask("pairing", statement_id=statement_id)), None),
            "sections": await ask("sections", review_id=found["review_id"]),
            "earlier": await ask("year_before", statement_id=statement_id),
            "in_others": await ask("same_number", statement_id=statement_id),
        }
    return None


async def _pins(ask: Ask, statement_id: int) -> list[Row]:
    """The pins of a statement."""
    from ingest.store.borrowed_connection import pins_of  # slow to import

    found = await ask.compute(partial(pins_of, statement_id=statement_id))
    return [{**said._asdict(), "pin": said.pin._asdict(), **_ends(said.pin)} for said in found]


def _ends(pin: "StoredPin") -> Row:
    """The two statements of a pin in words."""
    return {
        "from_words": f"{numbered(pin.from_number)} of {pin.from_year}",
        "to_words": f"{numbered(pin.to_number)} of {pin.to_year}",
    }


async def graph(ask: Ask, review_id: int) -> Page | None:
    """The links of a review, and where each is drawn."""
    for found in await ask("review", review_id=review_id):
        statements = await ask("review_statements", review_id=review_id)
        links = await ask("review_links", review_id=review_id)
        named = {row["statement_id"]: row for row in statements}
        return {
            **found,
            "links": [
                {
                    "from_id": link["from_id"],
                    "from_number": named[link["from_id"]]["number"],
                    "to_id": link["to_id"],
                    "to_number": link["number"],
                }
                for link in links
            ],
            "drawn": _drawn(statements, links),
        }
    return None


def _drawn(statements: Iterable[Row], links: Iterable[Row]) -> ArcDiagram:
    return arc_diagram(
        (
            DiagramStatement(
                row["statement_id"],
                row["section_id"],
                f"{row['section_number']} {row['section']}",
                row["number"],
                row["statement"],
            )
            for row in statements
        ),
        (DiagramLink(row["from_id"], row["to_id"], row["number"]) for row in links),
    )


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
    sections = _by(pairs, "section_number", "section")
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
    from ingest.desk.report import statement_pairs  # slow to import

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
        **{f"from_{name}": old.get(name) for name in _OF_A_STATEMENT},
        **{f"to_{name}": new.get(name) for name in _OF_A_STATEMENT},
    }


def _with_years(years: list[Row], from_year: str, to_year: str) -> Iterator[tuple[int, int]]:
    """The ids of the reviews of two years in each series that has both; by default the last."""
    if not from_year and not to_year:
        yield from _neighbours(years)
    for row_of_series in _by(years, "series").values():
        ids = {str(row["year"]): row["review_id"] for row in row_of_series}
        if from_year in ids and to_year in ids:
            yield ids[from_year], ids[to_year]


def _neighbours(years: list[Row]) -> Iterator[tuple[int, int]]:
    """The last two years of each series."""
    for row_of_series in _by(years, "series").values():
        if len(row_of_series) > 1:
            yield row_of_series[-2]["review_id"], row_of_series[-1]["review_id"]


_OF_A_PAIR = "change is_main is_moved progress from_words to_words reason words".split()
_OF_A_STATEMENT = ("statement_id", "number", "statement")
_OF_AN_ACTION = "action status owners column_owners due column_due last_due is_overdue".split()
_COUNTED = ("statements", "actions", "links", "dangling")


def _by(rows: list[Row], *columns: str) -> defaultdict[Any, list[Row]]:
    """The rows grouped by the value of a column, or of several."""
    groups: defaultdict[Any, list[Row]] = defaultdict(list)
    key = itemgetter(*columns)
    for row in rows:
        groups[key(row)].append(row)
    return groups


def _ids(links: list[Row], column: str) -> dict[str, int | None]:
    """The number that each link names and the statement that has it."""
    return {link["number"]: link[column] for link in links}
