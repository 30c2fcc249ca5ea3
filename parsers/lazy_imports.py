"""Defers or hides the imports that libraries make. Names of modules in.

Some libraries import modules that are never used here, which takes longer than reading a file. Such
a module is loaded on first use, or hidden from a library that works without it.
`importlib.util.LazyLoader` does not help: its modules are loaded as soon as they are imported,
since an import looks at the `__spec__` of a module that is in `sys.modules`.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any, cast


def import_lazily(name: str) -> None:
    """Load a module only on first use; no effect if it is loaded or not installed."""
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
    """Make imports of these modules fail meanwhile, unless they are loaded already.

    None in `sys.modules` makes an import fail (Python reference, 5.3.1).
    """
    unloaded = [name for name in names if name not in sys.modules]
    for name in unloaded:
        sys.modules[name] = cast(ModuleType, None)
    try:
        yield
    finally:
        for name in unloaded:
            del sys.modules[name]
