"""The names that a trust uses for its own people. Roles, full names and aliases in, `Roles` out."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple


class Roles(NamedTuple):
    """A trust's settings for its own people.

    `names` are pairs of a role and its full name (`DoE`, `Director of Education`), `aliases` pairs
    of another spelling and the owner it means. All of these are recognised as people.
    """

    names: tuple[tuple[str, str], ...] = ()
    aliases: tuple[tuple[str, str], ...] = ()

    def canonical(self, owner: str) -> str:
        """The canonical name of an owner given by an alias or a role's full name."""
        return _canonical(self).get(owner.casefold(), owner)

    def knows(self, words: str) -> bool:
        """Whether these words are a name from the trust's settings."""
        return bool(self.names or self.aliases) and words.casefold() in _canonical(self)


@lru_cache(maxsize=4)  # needed for each word of each action
def _canonical(roles: Roles) -> dict[str, str]:
    """The canonical name of each spelling; an alias may mean a role's full name."""
    found = {spelling.casefold(): role for role, full in roles.names for spelling in (role, full)}
    return found | {
        alias.casefold(): found.get(owner.casefold(), owner) for alias, owner in roles.aliases
    }


def roles(names: Mapping[str, str], aliases: Mapping[str, str] | None = None) -> Roles:
    """Roles from plain data: role to full name, alias to owner.

    Raises ValueError if a name is empty or would mean two owners.
    """
    of_names, of_aliases = tuple(names.items()), tuple((aliases or {}).items())
    if not all(map(str.strip, chain(*of_names, *of_aliases))):
        raise ValueError("A role, its full name, an alias and its owner must not be empty.")
    known = Roles(of_names)
    spellings = [(spelling, role) for role, full in of_names for spelling in (role, full)]
    spellings += [(alias, known.canonical(owner)) for alias, owner in of_aliases]
    _require_one_owner_each(spellings)
    return known._replace(aliases=of_aliases)


def _require_one_owner_each(spellings: Sequence[tuple[str, str]]) -> None:
    owners: dict[str, str] = {}
    for spelling, owner in spellings:
        other = owners.setdefault(spelling.casefold(), owner)
        if other.casefold() != owner.casefold():
            raise ValueError(f"{spelling} stands for two: {other} and {owner}. Leave one out.")


NO_ROLES = Roles()
