"""Imports of libraries that are put off or left out: those that a library makes for others.

A library may import what it is never asked for here, which takes longer than to read a file. Such
a module is loaded when something is asked of it, or hidden from a library that can do without.
`importlib.util.LazyLoader` does not help: what it makes is loaded as soon as it is imported, since
an import looks at the `__spec__` of a module that is known already.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any, cast


def import_lazily(name: str) -> None:
    """Put off loading a module, unless that was done already or it is not installed."""
    if name in sys.modules or (spec := find_spec(name)) is None:
        return
    stand_in = ModuleType(name)

    def load(attribute: str) -> Any:
        if sys.modules.get(name) is stand_in:
            del sys.modules[name]
        return getattr(import_module(name), attribute)

    vars(stand_in).update(__spec__=spec, __getattr__=load)
    sys.modules[name] = stand_in


@contextmanager
def hidden(*names: str) -> Iterator[None]:
    """Let what is imported meanwhile not find these modules, unless they are loaded already.

    None in `sys.modules` is Python's own sign of that (The import system, 5.3.1).
    """
    unloaded = [name for name in names if name not in sys.modules]
    for name in unloaded:
        sys.modules[name] = cast(ModuleType, None)
    try:
        yield
    finally:
        for name in unloaded:
            del sys.modules[name]
