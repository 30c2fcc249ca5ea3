"""The directory `datasette/`: settings, queries and templates, out of files into plain values."""

from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

import yaml

from ingest.desk.descriptions import descriptions

Settings = dict[str, Any]


def directory() -> Path:
    """The repository's own directory, else the one installed with the package."""
    source = Path(__file__).parent.parent.parent / "datasette"  # installed, Datasette's own code
    packaged = Path(str(resources.files("ingest"))) / "datasette"
    return source if (source / "metadata.yaml").is_file() else packaged


def metadata() -> Settings:
    """metadata.yaml, and what schema.sql says of every table, view and column."""
    from ingest.store import schema  # it brings much that a Datasette without a desk does not need

    settings = _read("metadata.yaml")
    tables = settings["databases"]["reviews"]["tables"]
    for name, described in descriptions(schema()).items():
        tables.setdefault(name, {}).update(
            title=name.replace("_", " ").capitalize(),
            description=described.text,
            columns=described.columns,
        )
    return settings


def configuration() -> Settings:
    """datasette.yaml: settings, plugins and named queries."""
    return _read("datasette.yaml")


def questions() -> Settings:
    """The named queries of datasette.yaml, by name."""
    queries: Settings = configuration()["databases"]["reviews"]["queries"]
    return queries


@cache
def sql(name: str) -> str:
    """What a page asks of the database: the file of that name in `datasette/sql/`."""
    return (directory() / "sql" / f"{name}.sql").read_text(encoding="utf-8")


def _read(name: str) -> Settings:
    settings: Settings = yaml.safe_load((directory() / name).read_text(encoding="utf-8"))
    return settings
