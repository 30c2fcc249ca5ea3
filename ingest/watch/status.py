"""Writes the status page for people who drop files: `status.html` and `status.txt`."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from ingest.output.replace import replace_file
from ingest.watch.status_html import as_html
from ingest.watch.status_page import LAST_LOOK, PAGE_TITLE, Page
from ingest.watch.status_text import as_text
from parsers.errors import ReviewtrailError

# A page without news is rewritten this often, to show that the watcher runs.
REFRESH = timedelta(minutes=10)


class StatusTaken(ReviewtrailError):
    """Somebody else's file has the name of the status page."""

    exit_code = 2


class StatusUnwritable(ReviewtrailError):
    """The status page cannot be written to its folder."""

    exit_code = 2


def paths(directory: Path) -> tuple[Path, ...]:
    """The files of the status page in a directory."""
    return tuple(directory / name for name in _FORMS)


def is_ours(path: Path) -> bool:
    """Whether the file may be written: it does not exist, or is an earlier status page."""
    if path.exists() and not path.is_file():
        return False  # reading a pipe would block for ever
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            return PAGE_TITLE in file.read(400)
    except FileNotFoundError:
        return True
    except OSError:
        return False


def write(page: Page, directory: Path) -> None:
    """Write the page in both formats, if it has news or is old.

    Raises StatusTaken or StatusUnwritable.
    """
    try:
        _write_forms(page, directory)
    except OSError as error:
        raise StatusUnwritable(
            f"the status page cannot be written to {directory} ({error.strerror}). "
            "Name another folder for it with --status."
        ) from error


def _write_forms(page: Page, directory: Path) -> None:
    for name, render in _FORMS.items():
        path = directory / name
        if not is_ours(path):
            raise StatusTaken(
                f"{path} is not a status page of reviewtrail. Rename it, or name another folder "
                "for the page with --status."
            )
        text = render(page)
        if _has_news(path, text, page.looked_at):
            replace_file(path, text)


def _has_news(path: Path, text: str, looked_at: datetime) -> bool:
    try:
        last = path.read_text(encoding="utf-8")
        written = datetime.fromtimestamp(path.stat().st_mtime, looked_at.tzinfo)
    except (OSError, ValueError):
        return True
    return _untimed(last) != _untimed(text) or not timedelta() <= looked_at - written < REFRESH


def _untimed(text: str) -> str:
    return re.sub(f"{LAST_LOOK}.*?\\.", "", text)


_FORMS: dict[str, Callable[[Page], str]] = {"status.html": as_html, "status.txt": as_text}
