"""Measuring: CPU time of tasks in turn, memory of one in a process of its own."""

import gc
import resource
import statistics
import subprocess
import sys
from collections.abc import Callable, Mapping

# The kernel's high-water mark of resident memory, set back once everything is imported.
_MEMORY = """
import re, sys
from importlib import import_module
from pathlib import Path
from parsers.reading import read_review
import_module(f"parsers.{sys.argv[1]}")
data = sys.stdin.buffer.read()
kib = lambda name: int(re.search(rf"{name}:\\s+(\\d+)", Path("/proc/self/status").read_text())[1])
Path("/proc/self/clear_refs").write_text("5")
before = kib("VmRSS")
read_review(data)
print(kib("VmHWM") - before)
"""


def interleaved(tasks: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """The median CPU seconds of each task, child processes included, the tasks taking turns.

    The garbage is collected between them. A task whose library is missing is left out.
    """
    times: dict[str, list[float]] = {}
    for turn in range(rounds + 1):
        for name, task in tasks.items():
            try:
                seconds = _cpu_seconds(task)
            except ImportError:
                continue
            if turn:  # the first turn warms up
                times.setdefault(name, []).append(seconds)
    return {name: statistics.median(taken) for name, taken in times.items()}


def _cpu_seconds(task: Callable[[], object]) -> float:
    gc.collect()
    before = _cpu()
    task()
    return _cpu() - before


def _cpu() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(u.ru_utime + u.ru_stime for u in used)


def peak_memory(format: str, data: bytes) -> float:
    """MiB that reading a file adds at its peak, over what the imports take (Linux)."""
    result = subprocess.run(
        [sys.executable, "-c", _MEMORY, format], input=data, capture_output=True, check=True
    )
    return int(result.stdout) / 1024
