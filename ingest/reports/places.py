"""Where the lists of a report stand, under names that every format with links shares. Names out."""

from typing import NamedTuple

OWNERS = "owners"
STANDING = "which-statements-say-what"


class Counted(NamedTuple):
    """How many, and where the list of them stands; no place where there is none."""

    number: int
    place: str

    def __str__(self) -> str:
        return str(self.number)


def counted(count: int, place: str) -> Counted:
    """A figure that leads to its list; a nought leads nowhere."""
    return Counted(count, place if count else "")


def of_judgement(value: str, year: int) -> str:
    """The statements of a year, counted from 0, that are of a judgement; all of them of none."""
    return f"stand-{value.replace(' ', '-') or 'all'}-{year}"


def of_owner(place: int) -> str:
    """What an owner carries, in the order of those who carry most, counted from 1."""
    return f"owner-{place}"


def of_step(step: int) -> str:
    """All statements of a step."""
    return f"step{step}"


def of_section(step: int, place: int) -> str:
    """The statements of a section of a step, counted from 1."""
    return f"{of_step(step)}-{place}"


def of_years(key: str, step: int) -> str:
    """A list of what became of statements or actions in a step."""
    return f"{key}-{step}"
