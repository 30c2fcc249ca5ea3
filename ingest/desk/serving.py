"""Where the desk can be reached: an address out of a few choices, and who is let in there."""

import socket
from collections.abc import Callable
from pathlib import Path

from parsers.errors import ReviewtrailError

_HERE = "127.0.0.1"
_EVERYWHERE = "0.0.0.0"


class DeskMissing(ReviewtrailError):
    """Datasette is an optional part, and it is not installed."""

    exit_code = 2

    def __init__(self) -> None:
        super().__init__(
            "The desk needs Datasette. Install it with: pip install 'reviewtrail[desk]'"
        )


class PortTaken(ReviewtrailError):
    """Another program listens where the desk was to."""

    exit_code = 2


def serve(
    db: Path, port: int, share: bool, password: str | None, announce: Callable[[str], object]
) -> None:
    """Show a database until interrupted: to this machine alone, or with `share` to its network.

    `announce` is given the address. Raises DeskMissing or PortTaken.
    """
    try:
        from ingest.desk.opening import desk, run
    except ImportError as error:
        raise DeskMissing from error
    with _listening(_EVERYWHERE if share else _HERE, port) as listening:
        name = socket.gethostname() if share else _HERE
        announce(f"http://{name}:{listening.getsockname()[1]}/")
        run(desk(db, password), listening)


def _listening(host: str, port: int) -> socket.socket:
    try:
        return socket.create_server((host, port))
    except OSError as error:
        raise PortTaken(
            f"Port {port} cannot be used ({error.strerror}). Name another with --port."
        ) from error
