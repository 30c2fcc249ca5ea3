"""The page of a review: its sections, statements and actions."""

from ingest.desk.page import Ask, Page, Row
from ingest.desk.pages.grouping import OF_A_STATEMENT, Groups, ids_by_number, rows_by

_OF_AN_ACTION = "action status owners column_owners due column_due last_due is_overdue".split()


async def review(ask: Ask, review_id: int) -> Page | None:
    """A review: its sections, statements and actions in their order."""
    for found in await ask("review", review_id=review_id):
        links = rows_by(await ask("review_links", review_id=review_id), "action_id")
        actions = rows_by(await ask("review_actions", review_id=review_id), "statement_id")
        sections = rows_by(await ask("review_statements", review_id=review_id), "section_id")
        return {
            **found,
            "sections": [_section_row(rows, actions, links) for rows in sections.values()],
        }
    return None


def _section_row(statements: list[Row], actions: Groups, links: Groups) -> Row:
    number, title = statements[0]["section_number"], statements[0]["section"]
    rows = [_statement_row(row, actions, links) for row in statements]
    return {"number": number, "title": title, "statements": rows}


def _statement_row(statement: Row, actions: Groups, links: Groups) -> Row:
    shown = {name: statement[name] for name in (*OF_A_STATEMENT, "judgement")}
    rows = [_action_row(row, links) for row in actions[statement["statement_id"]]]
    return {**shown, "actions": rows}


def _action_row(action: Row, links: Groups) -> Row:
    shown = {name: action[name] for name in _OF_AN_ACTION}
    return {**shown, "links": ids_by_number(links[action["action_id"]], "to_id")}
