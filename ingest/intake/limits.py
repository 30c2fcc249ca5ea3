"""How long the reading of one file may take and how much memory it may use."""

import os
import signal
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from parsers.errors import TooLarge, TooSlow

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may cost: seconds of a processor, seconds of the clock, MiB of memory.

    The memory is what reading takes beyond what the process held before.
    """

    cpu_seconds: int = 60
    wall_seconds: int = 120
    memory_mib: int = 1024

    def with_options(self, time_limit: int | None, memory_limit: int | None) -> "Limits":
        """These limits, but for what a caller says; the clock may run twice as long."""
        bounds = self
        if time_limit is not None:
            bounds = replace(bounds, cpu_seconds=time_limit, wall_seconds=2 * time_limit)
        if memory_limit is not None:
            bounds = replace(bounds, memory_mib=memory_limit)
        return bounds


DEFAULT_LIMITS = Limits()


def limits(said: Mapping[str, Any]) -> Limits:
    """Limits from plain data, those not named as they are by default.

    Raises ValueError, with a sentence for the person who wrote the settings.
    """
    names = ", ".join(Limits.__dataclass_fields__)
    for name, value in said.items():
        if name not in Limits.__dataclass_fields__:
            raise ValueError(f"{name} is not known: write {names}.")
        if type(value) is not int or value < 1:
            raise ValueError(f"{name} must be a whole number above nought, not {value!r}.")
    return Limits(**said)


@contextmanager
def limited(bounds: Limits) -> Iterator[None]:
    """Let this process do something within limits. Raises TooSlow or TooLarge.

    A crash of a library ends the process all the same: `ingest.intake.workers` bounds that too.
    """
    if sys.platform == "win32":
        yield
        return
    import resource

    kinds = (resource.RLIMIT_AS, resource.RLIMIT_CPU)
    before = [(kind, resource.getrlimit(kind)) for kind in kinds]
    handler = signal.signal(signal.SIGXCPU, _raise_too_slow)
    try:
        limit_memory(bounds.memory_mib)
        limit_cpu(bounds.cpu_seconds)
        yield
    except MemoryError as error:
        raise TooLarge from error
    finally:
        for kind, soft_and_hard in before:
            resource.setrlimit(kind, soft_and_hard)
        signal.signal(signal.SIGXCPU, handler)


def limit_memory(mebibytes: int) -> None:
    """Let this process take so much memory more, and no more; a MemoryError says when it is spent.

    Windows knows no such limit of a process: there the clock alone bounds a file.
    """
    if sys.platform == "win32":
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (_address_space() + mebibytes * MIB, hard))


def limit_cpu(seconds: int) -> None:
    """Let this process use so many seconds of a processor from now on; SIGXCPU ends it then."""
    if sys.platform == "win32":
        return
    import resource

    spent = resource.getrusage(resource.RUSAGE_SELF)
    used = int(spent.ru_utime + spent.ru_stime) + 1
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (used + seconds, hard))


def _address_space() -> int:
    """Bytes of memory that this process has reserved, proc(5); nothing known elsewhere is 1 GiB."""
    try:
        with open("/proc/self/statm", encoding="ascii") as statm:
            return int(statm.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 1024 * MIB


def _raise_too_slow(*_: object) -> None:
    raise TooSlow
