"""Makes a Datasette site for a database of reviews, and runs it until interrupted."""

import asyncio
from contextlib import suppress
from pathlib import Path
from socket import socket
from typing import TYPE_CHECKING, Any, NamedTuple

from datasette.app import Datasette
from datasette.database import Database
from datasette.plugins import pm

from ingest.desk import plugin, site
from ingest.desk.asking import DATABASE, EDITOR, READER, set_originals, set_writer
from ingest.desk.originals import Originals
from ingest.desk.protection import login
from ingest.desk.warming import keep_warm
from ingest.desk.writing import Writer

if TYPE_CHECKING:
    import uvicorn


class Passwords(NamedTuple):
    """The passwords for reading and for writing; without the second nobody can write."""

    reader: str
    editor: str | None = None


def desk(
    db: Path,
    passwords: Passwords | None = None,
    writer: Writer | None = None,
    originals: Originals | None = None,
) -> Datasette:
    """A Datasette that shows a database of reviews; people write through `writer` alone, if at all.

    `originals` reads and draws the files that somebody checks. With passwords nobody sees anything
    without one, and nobody writes SQL of their own.
    """
    if not pm.has_plugin("reviewtrail"):  # run from its sources, without installation
        pm.register(plugin, name="reviewtrail")
    # If rich is installed, Datasette prints all variables, even cookies, for every missing page.
    pm.get_plugin("datasette.handle_exception").rich = None
    config, metadata = site.configuration(), site.metadata()
    settings = config.pop("settings") | {"default_allow_sql": passwords is None}
    if passwords is not None:
        accounts = {READER: passwords.reader, EDITOR: passwords.editor}
        given = {name: password for name, password in accounts.items() if password}
        config["allow"] = {"id": [*given]}
        config["plugins"][login.PLUGIN] = login.hashes_of(given)
    directory = site.DIRECTORY
    opened = Datasette(
        [],
        settings=settings,
        template_dir=str(directory / "templates"),
        static_mounts=[("desk", str(directory / "static"))],
        **_settings(config, metadata, hasattr(Datasette, "allowed")),
    )
    opened.remove_database("_memory")
    opened.add_database(Database(opened, path=str(db)), name=DATABASE)
    if writer is not None:
        set_writer(opened, writer)
    if originals is not None:
        set_originals(opened, originals)
    return opened


def run(opened: Datasette, listening: socket) -> None:
    """Serve on a listening socket until interrupted."""
    import uvicorn

    settings = uvicorn.Config(opened.app(), log_level="warning", lifespan="on")
    with suppress(KeyboardInterrupt):  # uvicorn finishes its answers, then raises it again
        asyncio.run(_serve(opened, uvicorn.Server(settings), listening))


async def _serve(opened: Datasette, server: "uvicorn.Server", listening: socket) -> None:
    warming = asyncio.create_task(keep_warm(opened))
    try:
        await server.serve(sockets=[listening])
    finally:
        warming.cancel()


def _settings(
    config: dict[str, Any], metadata: dict[str, Any], apart: bool
) -> dict[str, dict[str, Any]]:
    """Arguments for Datasette: configuration and metadata, which are one before 1.0."""
    if apart:
        return {"config": config, "metadata": metadata}
    metadata["databases"][DATABASE] |= config.pop("databases")[DATABASE]
    return {"metadata": metadata | config}
