"""Trusts and schools side by side: their latest reviews, and the same statement in each."""

from collections import Counter
from datetime import date
from functools import partial
from operator import itemgetter

from ingest.desk.page import Ask, Page, Row
from ingest.store.rows.keys import sort_key
from parsers.characters.normalise import letters_and_digits

_OF_A_REVIEW = ("review_id", "organisation", "review", "year")
_OF_A_STATEMENT = ("statement_id", "judgement", "statement")


async def trusts(ask: Ask, title: str = "") -> Page:
    """The latest review of each trust with its figures, as a whole and by section."""
    from ingest.desk.pages.trust_figures import figures  # numpy and scipy are slow to import

    latest = await ask("latest")
    held = sorted(_of_kind(latest, title), key=itemgetter("review", "organisation"))
    review_ids = tuple(row["review_id"] for row in held)
    counted = await ask.compute(partial(figures, review_ids=review_ids, today=date.today()))
    reviews = [{**_picked(row, _OF_A_REVIEW), **counted[row["review_id"]]} for row in held]
    kinds = _kinds(reviews)
    return {**_chosen(latest, title), "reviews": reviews, "kinds": kinds}


def _of_kind(latest: list[Row], title: str) -> list[Row]:
    """The reviews with a title; all of them if it is empty."""
    return [row for row in latest if not title or row["review"].casefold() == title.casefold()]


def _kinds(reviews: list[Row]) -> list[Row]:
    """Each kind of review with its sections, and the figures of each in every trust."""
    kinds: dict[str, list[Row]] = {}
    for row in reviews:
        kinds.setdefault(row["review"].casefold(), []).append(row)
    return [
        {"review": theirs[0]["review"], "sections": _sections(theirs)} for theirs in kinds.values()
    ]


def _sections(reviews: list[Row]) -> list[Row]:
    """Each section with its figures in each review that has it, in the order of the numbers."""
    found: dict[tuple[str, str], Row] = {}
    for row in reviews:
        for figures in row["sections"]:
            number, title = figures["number"], figures["section"]
            section = {"section": f"{number} {title}".strip(), "number": number, "reviews": []}
            of_section = found.setdefault((number, title.casefold()), section)
            of_section["reviews"].append(_picked(row, _OF_A_REVIEW) | figures)
    return sorted(found.values(), key=lambda section: sort_key(section["number"]))


async def across(ask: Ask, title: str = "") -> Page:
    """Every statement number of a kind of review, with its judgement in each trust."""
    latest = await ask("latest")
    chosen = _chosen(latest, title)
    title = title or next(iter(chosen["titles"]), "")
    ids = {row["review_id"] for row in _of_kind(latest, title)}
    of_kind = [row for row in await ask("latest_statements") if row["review_id"] in ids]
    statements = [row for row in of_kind if row["number"] is not None]
    columns = {row["review_id"]: row for row in statements}
    reviews = sorted(columns.values(), key=itemgetter("organisation"))
    return {
        **chosen,
        "title": title,
        "reviews": [_named(row, title) for row in reviews],
        "rows": _by_number(statements, [row["review_id"] for row in reviews]),
    }


def _named(row: Row, title: str) -> Row:
    """A review, named for its organisation or, without one, its kind."""
    name = f"{row['organisation'] or title} {row['year']}"
    return {**_picked(row, _OF_A_REVIEW), "name": name}


def _chosen(latest: list[Row], title: str) -> Page:
    """The kinds of review, the most common first, and the one that was chosen."""
    counted = Counter(row["review"] for row in latest)
    return {"title": title, "titles": [kind for kind, _ in counted.most_common()]}


def _by_number(statements: list[Row], reviews: list[int]) -> list[Row]:
    """Each number with the statement that has it in each review, or None."""
    found: dict[str, dict[int, Row]] = {}
    for row in statements:
        found.setdefault(row["number"], {}).setdefault(row["review_id"], row)
    return [_row(number, theirs, reviews) for number, theirs in found.items()]


def _row(number: str, theirs: dict[int, Row], reviews: list[int]) -> Row:
    first = next(iter(theirs.values()))
    cells = [theirs.get(review_id) for review_id in reviews]
    wordings = {letters_and_digits(row["statement"]) for row in theirs.values()}
    return {
        "number": number,
        "section": f"{first['section_number']} {first['section']}".strip(),
        "statement": first["statement"],
        "are_worded_alike": len(wordings) == 1,
        "cells": [cell and _picked(cell, _OF_A_STATEMENT) for cell in cells],
    }


def _picked(row: Row, names: tuple[str, ...]) -> Row:
    return {name: row[name] for name in names}
