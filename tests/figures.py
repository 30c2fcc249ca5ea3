"""Figures that do not say of how many they are."""

import re

_BARE = re.compile(r"[^\s(]+\s*\((?!(?:19|20)\d\d\))\d+\)")


def bare_figures(text):
    """What stands in a text as `Overdue (3)`, where nobody can tell whether 3 is few or many."""
    return _BARE.findall(text)
