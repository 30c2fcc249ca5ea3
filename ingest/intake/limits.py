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
    """The limits of reading one file: processor time, elapsed time and memory.

    The memory is what reading takes in addition to what the process already had.
    """

    cpu_seconds: int = 60
    wall_seconds: int = 120
    memory_mib: int = 1024

    def with_options(self, time_limit: int | None, memory_limit: int | None) -> "Limits":
        """These limits with those options that are given; elapsed time is twice processor time."""
        bounds = self
        if time_limit is not None:
            bounds = replace(bounds, cpu_seconds=time_limit, wall_seconds=2 * time_limit)
        if memory_limit is not None:
            bounds = replace(bounds, memory_mib=memory_limit)
        return bounds


DEFAULT_LIMITS = Limits()


def parse_limits(values: Mapping[str, Any]) -> Limits:
    """Limits from plain data; those that are missing keep their defaults.

    Raises ValueError, with a sentence for the person who wrote the settings.
    """
    names = ", ".join(Limits.__dataclass_fields__)
    for name, value in values.items():
        if name not in Limits.__dataclass_fields__:
            raise ValueError(f"{name} is not known: write {names}.")
        if type(value) is not int or value < 1:
            raise ValueError(f"{name} must be a whole number above nought, not {value!r}.")
    return Limits(**values)


@contextmanager
def limited(bounds: Limits) -> Iterator[None]:
    """Limit what this process does in the `with` block. Raises TooSlow or TooLarge.

    A library that crashes still ends the process; `ingest.intake.workers` protects from that too.
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
    """Limit the further memory of this process; beyond it there is a MemoryError.

    Windows has no such limit: there only the elapsed time is limited.
    """
    if sys.platform == "win32":
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (_address_space() + mebibytes * MIB, hard))


def limit_cpu(seconds: int) -> None:
    """Limit the further processor time of this process; SIGXCPU ends it then."""
    if sys.platform == "win32":
        return
    import resource

    spent = resource.getrusage(resource.RUSAGE_SELF)
    used = int(spent.ru_utime + spent.ru_stime) + 1
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (used + seconds, hard))


def _address_space() -> int:
    """The address space of this process in bytes, see proc(5); 1 GiB where it is unknown."""
    try:
        with open("/proc/self/statm", encoding="ascii") as statm:
            return int(statm.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 1024 * MIB


def _raise_too_slow(*_: object) -> None:
    raise TooSlow
