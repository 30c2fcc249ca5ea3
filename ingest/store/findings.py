"""What a person should look at, as the store tells it: a value."""

from typing import NamedTuple

from parsers.provenance import Place


class Finding(NamedTuple):
    """One thing to look at. `code` is that of a diagnostic, or overdue."""

    file: str
    place: Place
    message: str
    code: str
