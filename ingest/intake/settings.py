"""Reads a trust's reviewtrail.toml: its path in, settings, limits and database out."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from ingest.intake.limits import DEFAULT_LIMITS, Limits, parse_limits
from ingest.output.characters import printable_path
from parsers.errors import ReviewtrailError
from parsers.grammar.headings.column_headings import headings
from parsers.grammar.people.roles import roles
from parsers.grammar.times.school_year import school_year
from parsers.languages import ENGLISH, Languages, languages
from parsers.settings import DEFAULTS, Settings

T = TypeVar("T")

NAME = "reviewtrail.toml"
_TABLES = ("database", "terms", "roles", "aliases", "headings", "scans", "limits")


class UnusableSettings(ReviewtrailError):
    """The settings cannot be read or are wrong."""

    exit_code = 2


def find_limits(folder: Path, named: Path | None = None) -> Limits:
    """The limits in the file that `find_settings` would read. Raises UnusableSettings."""
    path = named or folder / NAME
    return _read(path, _limits) if named or path.is_file() else DEFAULT_LIMITS


def find_database(folder: Path) -> Path | None:
    """The database named in reviewtrail.toml in a folder, if any. Raises UnusableSettings."""
    path = folder / NAME
    return _read(path, partial(_database, folder)) if path.is_file() else None


def find_settings(folder: Path, named: Path | None = None) -> Settings:
    """The settings in the named file, or in reviewtrail.toml in a folder, or the defaults.

    Raises UnusableSettings.
    """
    path = named or folder / NAME
    return read_settings(path) if named or path.is_file() else DEFAULTS


def read_settings(path: Path) -> Settings:
    """The settings in a file. Raises UnusableSettings, with a sentence that names the file."""
    return _read(path, _settings)


def _read(path: Path, understood: Callable[[Mapping[str, Any]], T]) -> T:
    import tomllib  # only imported if there are settings

    try:
        return understood(tomllib.loads(path.read_text(encoding="utf-8-sig")))
    except OSError as error:
        raise UnusableSettings(
            f"{printable_path(path)} cannot be read: {error.strerror}."
        ) from error
    except ValueError as error:  # also if it is not TOML or not UTF-8
        raise UnusableSettings(f"{printable_path(path)}: {_sentence(error)}") from error


def _limits(values: Mapping[str, Any]) -> Limits:
    with _in("limits"):
        return parse_limits(values.get("limits", {}))


def _database(folder: Path, values: Mapping[str, Any]) -> Path | None:
    with _in("database"):
        named = _texts(values, "database")
        for key in named:
            if key != "file":
                raise ValueError(f'{key} is not known: write file = "reviews.db".')
            if not named[key].strip():
                raise ValueError('file names no file: write file = "reviews.db".')
    return folder / named["file"] if "file" in named else None


def _settings(values: Mapping[str, Any]) -> Settings:
    for name, table in values.items():
        if name not in _TABLES:
            raise ValueError(f"[{name}] is not known: write [{'], ['.join(_TABLES)}].")
        if not isinstance(table, dict):
            raise ValueError(f"{name} must be a table: write [{name}] on a line of its own.")
    _database(Path(), values)
    _limits(values)  # report a wrong limit, too
    terms = dict(values.get("terms", {}))
    begins = terms.pop("begins", "09-01")
    with _in("terms"):
        calendar = school_year(terms, _text("begins", begins))
    with _in("roles"):
        names = _texts(values, "roles")
        roles(names)
    with _in("aliases"):
        known = roles(names, _texts(values, "aliases"))
    with _in("headings"):
        own = headings(values.get("headings", {}))
    return Settings(calendar, known, own, _languages(values))


def _languages(values: Mapping[str, Any]) -> Languages:
    scans = values.get("scans", {})
    with _in("scans"):
        for key in scans:
            if key != "languages":
                raise ValueError(f'{key} is not known: write languages = ["eng", "cym"].')
        return languages(scans["languages"]) if scans else ENGLISH


@contextmanager
def _in(table: str) -> Iterator[None]:
    try:
        yield
    except ValueError as error:
        raise ValueError(f"[{table}] {error}") from error


def _texts(values: Mapping[str, Any], table: str) -> dict[str, str]:
    return {name: _text(name, value) for name, value in values.get(table, {}).items()}


def _text(name: str, value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{name} must be a text in quotation marks, not {value!r}.")
    return value


def _sentence(error: ValueError) -> str:
    import tomllib

    if isinstance(error, tomllib.TOMLDecodeError):
        return f"this is no TOML: {error}."
    return "it is no UTF-8 text." if isinstance(error, UnicodeDecodeError) else str(error)
