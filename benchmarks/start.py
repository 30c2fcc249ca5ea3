"""What a command costs as a whole process, from its start on. `python -m benchmarks start`.

CPU time, the least of several; beside it Python alone, which does nothing.
"""

import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from benchmarks import reviews

ROUNDS = 9
STATEMENTS = 50
ROOT = Path(__file__).resolve().parents[1]
_MAIN = f"import sys; sys.path[:0] = [{str(ROOT)!r}]; from ingest.cli import main; main()"
_FILES: dict[str, Callable[[int], bytes]] = {
    "docx": reviews.as_docx,
    "html": reviews.as_html,
    "pdf": reviews.as_pdf,
}


def main() -> None:
    """Print the milliseconds of `--help` and of `parse` with a file of each format."""
    print(f"\n{'start-up':36}{'ms of CPU':>10}")
    _print("python -c pass", ["pass"])
    _print("reviewtrail --help", [_MAIN, "--help"])
    with tempfile.TemporaryDirectory() as folder:
        for name, make in _FILES.items():
            path = Path(folder, f"review.{name}")
            path.write_bytes(make(STATEMENTS))
            _print(f"reviewtrail parse {path.name}", [_MAIN, "parse", str(path)])


def _print(name: str, arguments: list[str]) -> None:
    print(f"{name:36}{min(_seconds(arguments) for _ in range(ROUNDS)) * 1000:10.0f}")


def _seconds(arguments: list[str]) -> float:
    before = _spent()
    subprocess.run([sys.executable, "-c", *arguments], stdout=subprocess.DEVNULL, check=True)
    return _spent() - before


def _spent() -> float:
    """The CPU time of all processes that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
