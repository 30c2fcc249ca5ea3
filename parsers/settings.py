"""A trust's own settings: its school year, its people, its headings, its languages."""

from typing import NamedTuple

from parsers.grammar.headings.column_headings import NO_HEADINGS, Headings
from parsers.grammar.people.roles import NO_ROLES, Roles
from parsers.grammar.times.school_year import DEFAULT, SchoolYear
from parsers.languages import ENGLISH, Languages


class Settings(NamedTuple):
    """The settings of a trust. The default terms are those of most English schools.

    `languages` are those of its scans.
    """

    calendar: SchoolYear = DEFAULT
    roles: Roles = NO_ROLES
    headings: Headings = NO_HEADINGS
    languages: Languages = ENGLISH


DEFAULTS = Settings()
