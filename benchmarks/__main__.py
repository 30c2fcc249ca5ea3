"""Prints what reviewtrail costs, in a table a benchmark."""

import argparse
from collections.abc import Callable
from functools import partial

from benchmarks import compare, desk, formats, growth, scans, start, trusts

BENCHMARKS: dict[str, Callable[[], None]] = {
    **{name: partial(formats.main, name) for name in formats.MAKERS},
    "compare": compare.main,
    "growth": growth.main,
    "start": start.main,
    "desk": desk.main,
    "scans": scans.main,
    "trusts": trusts.main,
}
QUICK = (*formats.MAKERS, "compare", "growth", "start")  # the others take minutes


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser("python -m benchmarks", description=__doc__)
    parser.add_argument(
        "name", nargs="*", choices=BENCHMARKS, help=f"what to measure; otherwise {', '.join(QUICK)}"
    )
    for name in parser.parse_args(arguments).name or QUICK:
        BENCHMARKS[name]()


if __name__ == "__main__":
    main()
