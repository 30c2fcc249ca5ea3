"""A trust's own settings: its school year, its people, the headings of its reviews."""

from typing import NamedTuple

from parsers.grammar.headings import NO_HEADINGS, Headings
from parsers.grammar.roles import NO_ROLES, Roles
from parsers.grammar.school_year import DEFAULT, SchoolYear


class Settings(NamedTuple):
    """The settings of a trust. The default terms are those of most English schools."""

    calendar: SchoolYear = DEFAULT
    roles: Roles = NO_ROLES
    headings: Headings = NO_HEADINGS


DEFAULTS = Settings()
