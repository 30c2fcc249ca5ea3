"""Runs LibreOffice: an old Word file in, a .docx out. All files that it writes are deleted.

This and the supervisor are the only modules of `parsers/` that start a program or write files.
Each conversion has a profile of its own, in which no macro runs and no link is followed.
"""

import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

from parsers.errors import TooSlow, UnsupportedFormat
from parsers.formats import SAVE_AS_WORD
from parsers.oldword import supervisor

MAX_SECONDS = 90  # for one conversion; less than the time limit of a worker
_NAMES = ("soffice", "libreoffice")
_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.com",
)
_OLD, _NEW = "review.doc", "review.docx"
# LibreOffice's names of the two formats, so that it does not guess the format itself.
_OLD_FILTER, _NEW_FILTER = "MS Word 97", "docx:MS Word 2007 XML"

_SETTINGS = (
    ("Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Common/Misc", "UseOpenCL", "false"),
    ("Writer/Content/Update", "Link", "0"),
)
_ITEM = (
    '<item oor:path="/org.openoffice.Office.{}">'
    '<prop oor:name="{}" oor:op="fuse"><value>{}</value></prop></item>'
)
_PROFILE = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry">{}</oor:items>'
)


@cache
def program() -> str | None:
    """The path of LibreOffice; None if it is not installed."""
    found = filter(None, (*map(which, _NAMES), *(p for p in _PLACES if os.path.exists(p))))
    return next(found, None)


def as_docx(data: bytes, program: str) -> bytes:
    """Convert a document to .docx. Raises TooSlow, or UnsupportedFormat if the conversion fails."""
    with TemporaryDirectory(prefix="reviewtrail-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        _write_profile(folder / "profile")
        (folder / _OLD).write_bytes(data)
        _run(_command(folder, program), folder)
        try:
            return (folder / "out" / _NEW).read_bytes()
        except OSError as error:
            raise UnsupportedFormat(
                "this is an old Word file (.doc), and LibreOffice makes nothing of it", SAVE_AS_WORD
            ) from error


def _write_profile(folder: Path) -> None:
    (folder / "user").mkdir(parents=True)
    items = "".join(_ITEM.format(*setting) for setting in _SETTINGS)
    settings = folder / "user" / "registrymodifications.xcu"
    settings.write_text(_PROFILE.format(items), encoding="utf-8")


def _command(folder: Path, program: str) -> list[str]:
    return [
        program,
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--norestore",
        "--nologo",
        f"--infilter={_OLD_FILTER}",
        "--convert-to",
        _NEW_FILTER,
        "--outdir",
        str(folder / "out"),
        str(folder / _OLD),
    ]


def _run(command: list[str], folder: Path) -> None:
    """Run LibreOffice below the supervisor, so that it never outlives this process."""
    script = [sys.executable, "-I", "-S", supervisor.__file__, str(folder)]
    with subprocess.Popen(
        [*script, *command],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "HOME": str(folder), "TMPDIR": str(folder), "SAL_USE_VCLPLUGIN": "svp"},
    ) as running:
        try:
            running.wait(MAX_SECONDS)
        except subprocess.TimeoutExpired as error:
            raise TooSlow from error
        finally:
            assert running.stdin
            running.stdin.close()
