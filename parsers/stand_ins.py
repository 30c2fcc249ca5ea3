"""Stand-ins for modules that a library imports for what is never asked of it here.

To load them may take longer than to read a file. A stand-in loads its module when something is
asked of it after all, so that nobody in the process misses anything.
"""

import sys
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any


def stand_in_for(name: str) -> None:
    """Let the imports of a module find a stand-in, unless it is loaded already or not installed."""
    if name in sys.modules or (spec := find_spec(name)) is None:
        return
    stand_in = ModuleType(name)

    def load(attribute: str) -> Any:
        if sys.modules.get(name) is stand_in:
            del sys.modules[name]
        return getattr(import_module(name), attribute)

    vars(stand_in).update(__spec__=spec, __getattr__=load)
    sys.modules[name] = stand_in
