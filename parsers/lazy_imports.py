"""Imports of libraries that are put off: a module is loaded when something is asked of it.

A library may import what it is never asked for here, which takes longer than to read a file.
`importlib.util.LazyLoader` does not help: what it makes is loaded as soon as it is imported, since
an import looks at the `__spec__` of a module that is known already.
"""

import sys
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any


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
