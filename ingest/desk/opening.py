"""A database of reviews as a site of Datasette: made, and run until it is interrupted."""

import os
from pathlib import Path
from socket import socket
from typing import Any

from datasette.app import Datasette
from datasette.database import Database
from datasette.plugins import pm
from datasette_auth_passwords.utils import hash_password

from ingest.desk import plugin, site
from ingest.desk.asking import DATABASE

_READER = "reader"  # who has given the password
_HASH = "REVIEWTRAIL_PASSWORD_HASH"  # where it is kept, out of sight of Datasette's own pages


def desk(db: Path, password: str | None = None) -> Datasette:
    """A Datasette that shows a database of reviews, read-only.

    With a password nobody sees anything without it, and nobody writes SQL of their own.
    """
    if not pm.has_plugin("reviewtrail"):  # run from its sources, without installation
        pm.register(plugin, name="reviewtrail")
    # With rich Datasette prints all variables, cookies too, for every page that is not found.
    pm.get_plugin("datasette.handle_exception").rich = None
    config, metadata = site.configuration(), site.metadata()
    settings = config.pop("settings") | {"default_allow_sql": password is None}
    if password is not None:
        os.environ[_HASH] = hash_password(password)
        config["allow"] = {"id": _READER}
        config["plugins"]["datasette-auth-passwords"] = {
            f"{_READER}_password_hash": {"$env": _HASH}
        }
    directory = site.DIRECTORY
    opened = Datasette(
        [],
        settings=settings,
        template_dir=str(directory / "templates"),
        static_mounts=[("desk", str(directory / "static"))],
        **_settled(config, metadata, hasattr(Datasette, "allowed")),
    )
    opened.remove_database("_memory")
    opened.add_database(Database(opened, path=str(db)), name=DATABASE)
    return opened


def run(opened: Datasette, listening: socket) -> None:
    """Answer those who come to a listening socket, until interrupted."""
    import uvicorn

    settings = uvicorn.Config(opened.app(), log_level="warning", lifespan="on")
    uvicorn.Server(settings).run(sockets=[listening])


def _settled(
    config: dict[str, Any], metadata: dict[str, Any], apart: bool
) -> dict[str, dict[str, Any]]:
    """Configuration and metadata; they are not kept `apart` before 1.0."""
    if apart:
        return {"config": config, "metadata": metadata}
    metadata["databases"][DATABASE] |= config.pop("databases")[DATABASE]
    return {"metadata": metadata | config}
