"""Who holds which role. A clause in, persons with their roles out."""

from collections.abc import Iterator
from typing import NamedTuple

from parsers.patterns import pattern


class Holder(NamedTuple):
    """A named person with a role, or the words about what they take care of."""

    name: str
    role: str
    cares_for: str


_CAPITALISED = r"[A-Z][\w’'-]+"
_NAME = rf"(?:(?:Mr|Mrs|Ms|Miss|Mme|Madame|Dr|Sir|Cllr|Revd)\.?|{_CAPITALISED}) {_CAPITALISED}"
_HOLDER = pattern(
    rf"(?P<name>{_NAME}) (?:(?:is|was|has been|acts|serves|works|joined us|has joined us)"
    r"(?: now| with us)?(?: as)? (?P<role>(?:our|the|its|an?|their)? ?[^,;]+)"
    r"|(?P<does>(?:now )?(?:chairs|leads|heads|took on|took over|has taken (?:on|over)"
    r"|looks after) [^,;]+))"
)


def holders(clause: str) -> Iterator[Holder]:
    """Persons and roles in a clause: `Ann Lee is our bosun`, `Ann Lee chairs the crew`."""
    for found in _HOLDER.finditer(clause):
        yield Holder(found["name"], found["role"] or found["does"], found["does"] or "")
