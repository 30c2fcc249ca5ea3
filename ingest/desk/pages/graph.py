"""The page that draws the links of a review."""

from collections.abc import Iterable

from ingest.answers.arc_diagram import ArcDiagram, DiagramLink, DiagramStatement, arc_diagram
from ingest.desk.page import Ask, Page, Row


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
