"""The value in which the store returns things that a person should look at."""

from typing import NamedTuple

from parsers.provenance import Place


class Finding(NamedTuple):
    """Something to look at. `code` is that of a diagnostic or a doubt, or `overdue`."""

    file: str
    place: Place
    message: str
    code: str
