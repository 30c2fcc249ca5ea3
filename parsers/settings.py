"""What a trust sets for itself: its school year, its people, the headings of its reviews."""

from typing import NamedTuple

from parsers.grammar.headings import NO_HEADINGS, Headings
from parsers.grammar.people import NO_ROLES, Roles
from parsers.grammar.school_year import DEFAULT, SchoolYear


class Settings(NamedTuple):
    """Without settings terms are those of most English schools, and no names are known."""

    calendar: SchoolYear = DEFAULT
    roles: Roles = NO_ROLES
    headings: Headings = NO_HEADINGS


DEFAULTS = Settings()
