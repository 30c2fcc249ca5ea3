"""The configuration of Datasette, read from the files beside this module into plain values."""

import re
from collections.abc import Iterable, Mapping
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from ingest.store.database.descriptions import Description, descriptions

Settings = dict[str, Any]

DIRECTORY = Path(__file__).parent  # metadata, settings, questions, templates, static files

# The chart or page that answers the same question as a named query.
PAGES_OF_QUESTIONS = {
    **{
        name: f"/-/charts#{name}"
        for name in ("judgements", "judgements_by_section", "carries", "outcomes")
    },
    "trusts": "/-/trusts",
    "across": "/-/across",
}

# They describe the columns of questions that are in none of the views which these ask.
_MAIN_VIEWS = ("current_statements", "judgement_counts", "statement_histories")


def metadata() -> Settings:
    """metadata.yaml, with the descriptions in schema.sql of every table, view and column."""
    settings = _read("metadata.yaml")
    tables = settings["databases"]["reviews"]["tables"]
    for name, described in _described().items():
        tables.setdefault(name, {}).update(
            title=name.replace("_", " ").capitalize(),
            description=described.text,
            columns=dict(described.columns),
        )
    return settings


def description_of(table: str) -> str:
    """What a table or view shows, as schema.sql says; empty for one that is not described."""
    return _described()[table].text if table in _described() else ""


@cache
def _described() -> dict[str, Description]:
    from ingest.store import schema  # it brings much that a Datasette without a desk does not need

    return descriptions(schema())


def configuration() -> Settings:
    """datasette.yaml: settings, plugins and named queries."""
    return _read("datasette.yaml")


def questions() -> Settings:
    """The named queries of datasette.yaml, by name."""
    queries: Settings = configuration()["databases"]["reviews"]["queries"]
    return queries


def columns_of_question(name: str, columns: Iterable[str]) -> dict[str, str]:
    """What these columns of a named query mean, as questions.yaml or schema.sql says."""
    views = [*re.findall(r"(?:FROM|JOIN) (\w+)", questions()[name]["sql"]), *_MAIN_VIEWS]
    described = [_described()[view].columns for view in views if view in _described()]
    sources = [own_columns().get(name, {}), *described]
    meant = {column: _meaning(column, sources) for column in columns}
    return {column: text for column, text in meant.items() if text}


def _meaning(column: str, sources: Iterable[Mapping[str, str]]) -> str:
    """What the first source says that describes a column; empty if none does."""
    return next((source[column] for source in sources if source.get(column)), "")


def own_columns() -> dict[str, dict[str, str]]:
    """The columns that questions.yaml describes, by question."""
    return _read("questions.yaml")


@cache
def sql(name: str) -> str:
    """The SQL of a page: the file in `sql/`, or the named query."""
    path = DIRECTORY / "sql" / f"{name}.sql"
    return path.read_text(encoding="utf-8") if path.exists() else str(questions()[name]["sql"])


def _read(name: str) -> Settings:
    """The content of a YAML file, as a copy that the caller may change."""
    return deepcopy(_parsed(name))


@cache  # YAML is slow to read, and Datasette asks for all of it several times
def _parsed(name: str) -> Settings:
    settings: Settings = yaml.safe_load((DIRECTORY / name).read_text(encoding="utf-8"))
    return settings
