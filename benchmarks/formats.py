"""What reading a format costs, beside other tools: `python -m benchmarks docx`, `html` or `pdf`.

CPU time, as a multiple of the floor: the bare parse of the same bytes.
"""

from collections.abc import Callable
from functools import partial

import parsers
from benchmarks import floors, reviews
from benchmarks.measure import interleaved, peak_memory
from benchmarks.peers import PEERS, SLOW
from parsers.recogniser import recognise

SIZES = (50, 1_000)
MAKERS: dict[str, Callable[[int], bytes]] = {
    "docx": reviews.as_docx,
    "html": reviews.as_html,
    "pdf": reviews.as_pdf,
}
FLOORS = {"docx": floors.docx, "html": floors.html, "pdf": floors.pdf}
READERS = {"docx": "word", "html": "html", "pdf": "pdf"}
ROUNDS = {50: 9, 1_000: 7}
_COMPLETE = "reviewtrail"
_RECOGNISED = "reviewtrail, meaning left out"


def main(format: str) -> None:
    """Print what reading a small and a large review of a format costs."""
    _print(format, [_column(format, MAKERS[format](size), ROUNDS[size]) for size in SIZES])


def _column(format: str, data: bytes, rounds: int) -> dict[str, float]:
    tasks: dict[str, Callable[[], object]] = {
        "floor": partial(FLOORS[format], data),
        _COMPLETE: partial(parsers.read_review, data),
        _RECOGNISED: lambda: recognise(parsers.read(data)),
    }
    quick = {n: partial(f, data) for n, f in PEERS[format].items() if n not in SLOW}
    slow = {n: partial(f, data) for n, f in PEERS[format].items() if n in SLOW}
    times = interleaved({**tasks, **quick}, rounds)
    again = interleaved({**tasks, **slow}, 1)
    scale = times[_COMPLETE] / again[_COMPLETE]
    times |= {name: seconds * scale for name, seconds in again.items() if name in slow}
    return times | {"MiB": peak_memory(READERS[format], data)}


def _print(format: str, columns: list[dict[str, float]]) -> None:
    heads = "".join(f"{size:>11,} statements" for size in SIZES)
    print(f"\n{format:30}{heads}   (CPU time as a multiple of the floor)")
    for name in ["floor", _COMPLETE, _RECOGNISED, *PEERS[format]]:
        cells = (
            f"{c[name] / c['floor']:>12.1f} {c[name] * 1000:7.0f} ms" if name in c else f"{'-':>23}"
            for c in columns
        )
        print(f"{name:30}{''.join(cells)}")
    small, large = (c[_COMPLETE] for c in columns)
    print(f"{'memory, at the peak':30}" + "".join(f"{c['MiB']:>18.0f} MiB" for c in columns))
    print(f"{'per statement, 1,000 : 50':30}{(large / SIZES[1]) / (small / SIZES[0]):>12.2f}")
