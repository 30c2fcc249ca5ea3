"""How views query the database of a Datasette site, and who may read or write."""

import asyncio
import re
import sqlite3
from collections.abc import Collection, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast
from weakref import WeakKeyDictionary

from datasette import Forbidden

from ingest.desk import site
from ingest.desk.caches.result_cache import ResultCache
from ingest.desk.originals import Originals
from ingest.desk.page import Ask, Row
from ingest.desk.writing import Writer
from ingest.intake.gone import gone

if TYPE_CHECKING:
    from datasette.app import Datasette

DATABASE = "reviews"  # its name in URLs and settings, whatever the file is called

READER, EDITOR = "reader", "editor"  # the accounts, each with its own password

_NUMBER = re.compile(r"[0-9]{1,30}")
_MAX_LENGTH = 2**31 - 1  # SQLite lowers it to the limit it was compiled with
_MAX_ID = 2**63 - 1  # of SQLite

T = TypeVar("T")

_writers: "WeakKeyDictionary[Datasette, Writer]" = WeakKeyDictionary()
_originals: "WeakKeyDictionary[Datasette, Originals]" = WeakKeyDictionary()
_caches: "WeakKeyDictionary[Datasette, ResultCache]" = WeakKeyDictionary()


def is_ours(datasette: "Datasette") -> bool:
    """Whether a site is a desk of reviewtrail: its plugin is configured there."""
    return datasette.plugin_config("reviewtrail") is not None


def is_closed(datasette: "Datasette") -> bool:
    """Whether a site asks every visitor for a password."""
    return datasette.plugin_config("datasette-auth-passwords") is not None


def set_writer(datasette: "Datasette", writer: Writer) -> None:
    """Let people write through a site."""
    _writers[datasette] = writer


def originals_of(datasette: "Datasette") -> Originals:
    """What reads and draws files for the check page of a site."""
    return _originals.setdefault(datasette, Originals())


def set_originals(datasette: "Datasette", originals: Originals) -> None:
    """Set what reads and draws files for the check page of a site."""
    _originals[datasette] = originals


def writer_of(datasette: "Datasette") -> Writer | None:
    """The writer of a site; None if nobody may write."""
    return _writers.get(datasette)


def may_write(datasette: "Datasette", actor: Mapping[str, Any] | None) -> bool:
    """Whether a visitor may write: editors, or everybody if the site has no passwords."""
    if writer_of(datasette) is None:
        return False
    return not is_closed(datasette) or (actor or {}).get("id") == EDITOR


async def asking(datasette: "Datasette", request: Any) -> Ask:
    """How a page queries the database. Raises Forbidden for a visitor who may not see it."""
    if not await may_see(datasette, request.actor):
        raise Forbidden("These reviews are not for everyone.")
    return ask_of(datasette)


def ask_of(datasette: "Datasette") -> "AskDatabase":
    """How the site itself queries the database."""
    database = datasette.get_database(DATABASE)
    cache = _caches.setdefault(datasette, ResultCache(database.connect))
    writer = writer_of(datasette)
    return AskDatabase(database, cache, writer.folder if writer else None)


class AskDatabase:
    """Queries a database of Datasette for the pages."""

    def __init__(self, database: Any, cache: ResultCache, folder: Path | None) -> None:
        self._database, self._cache, self._folder = database, cache, folder

    async def __call__(self, name: str, **parameters: Any) -> list[Row]:
        """The rows of a query of `ingest/desk/sql/`, by its name."""
        found = await self._database.execute(site.sql(name), parameters)
        return [dict(row) for row in found.rows]

    async def original(self, document_id: int) -> Row | None:
        """The row of a kept file; None if it was not kept."""
        found = await self._database.execute_fn(partial(_original, document_id))
        return cast("Row | None", found)

    async def gone(self, sizes: Mapping[str, int]) -> set[str]:
        """Of the files with these digests and sizes, those that left the watched folder."""
        if self._folder is None or not sizes:
            return set()
        return await asyncio.to_thread(gone, self._folder, sizes)

    async def compute(self, work: "partial[T]") -> T:
        """The result of a computation, which is kept until the database changes."""
        return cast(T, await self._database.execute_fn(partial(self._cache.result, work)))

    async def version(self) -> int:
        """A number that changes with every change of the database."""
        return cast(int, await self._database.execute_fn(lambda _: self._cache.version()))


def _original(document_id: int, connection: sqlite3.Connection) -> Row | None:
    """A file, which may be larger than values in queries are allowed to be."""
    limit = connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _MAX_LENGTH)
    try:
        asked = {"document_id": document_id}
        found = connection.execute(site.sql("original"), asked).fetchone()
    finally:
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, limit)
    return dict(found) if found else None


async def may_see(datasette: "Datasette", actor: Any) -> bool:
    """Whether a visitor may read a site, by its permissions."""
    if hasattr(datasette, "allowed"):
        return bool(await datasette.allowed(action="view-instance", actor=actor))
    return bool(await datasette.permission_allowed(actor, "view-instance", default=True))


def numbers(request: Any) -> dict[str, int]:
    """The ids in the path of a request, by name: `/-/review/1` has `review_id`."""
    return _ids(request.url_vars)


def chosen(request: Any, names: Collection[str]) -> dict[str, int]:
    """The ids of these names in a query string: `?from_id=1&to_id=2`."""
    return _ids({name: request.args.get(name) for name in names if name in request.args})


def _ids(given: Mapping[str, str]) -> dict[str, int]:
    """Those values that can be ids."""
    found = {name: id_in(value) for name, value in given.items()}
    return {name: id for name, id in found.items() if id is not None}


def id_in(text: str) -> int | None:
    """A text as an id: a whole number that SQLite can hold; None if it is no number."""
    return min(int(text), _MAX_ID) if _NUMBER.fullmatch(text) else None
