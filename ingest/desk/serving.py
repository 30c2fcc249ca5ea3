"""Serves the desk: on which address, and who may read and write."""

import socket
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from ingest.intake.limits import DEFAULT_LIMITS, Limits
from ingest.intake.system_user import system_user
from ingest.intake.workers import WorkerPool
from parsers.errors import ReviewtrailError
from parsers.settings import DEFAULTS, Settings

_HERE = "127.0.0.1"
_EVERYWHERE = "0.0.0.0"
WORKERS = 2  # so that pages can be drawn while a long file is read


class DeskMissing(ReviewtrailError):
    """Datasette is an optional part, and it is not installed."""

    exit_code = 2

    def __init__(self) -> None:
        super().__init__(
            "The desk needs Datasette. Install it with: pip install 'reviewtrail[desk]'"
        )


class PortTaken(ReviewtrailError):
    """Another program already listens on the port."""

    exit_code = 2


class Access(NamedTuple):
    """Who may use the desk: whether it is shared with the network, the passwords of those who read
    and of those who edit, and whether anybody may edit."""

    is_shared: bool = False
    reader_password: str | None = None
    editor_password: str | None = None
    may_edit: bool = False


class Intake(NamedTuple):
    """How uploaded files are read: the folder they are kept in, settings and limits."""

    folder: Path | None = None
    settings: Settings = DEFAULTS
    limits: Limits = DEFAULT_LIMITS


def serve(
    db: Path, port: int, access: Access, intake: Intake, announce: Callable[[str], object]
) -> None:
    """Serve a database until interrupted, to this machine only or to its network.

    `announce` is called with the address. Raises DeskMissing or PortTaken.
    """
    try:
        from ingest.desk.opening import Passwords, desk, run
        from ingest.desk.originals import Originals
        from ingest.desk.writing import Writer
    except ImportError as error:
        raise DeskMissing from error
    passwords = (
        Passwords(access.reader_password, access.editor_password)
        if access.reader_password
        else None
    )
    with (
        _listening(_EVERYWHERE if access.is_shared else _HERE, port) as listening,
        WorkerPool(WORKERS, intake.limits) as pool,
    ):
        name = socket.gethostname() if access.is_shared else _HERE
        who = "" if passwords else system_user()
        writer = (
            Writer(db, intake.folder, intake.settings, pool, who=who) if access.may_edit else None
        )
        announce(f"http://{name}:{listening.getsockname()[1]}/")
        run(desk(db, passwords, writer, Originals(pool, intake.settings)), listening)


def _listening(host: str, port: int) -> socket.socket:
    try:
        return socket.create_server((host, port))
    except OSError as error:
        raise PortTaken(
            f"Port {port} cannot be used ({error.strerror}). Name another with --port."
        ) from error
