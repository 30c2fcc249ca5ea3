"""The anchors of a report's lists, which every format with links shares. Names out."""

from typing import NamedTuple

OWNERS = "owners"
JUDGEMENTS = "which-statements-say-what"


class LinkedCount(NamedTuple):
    """A count and the anchor of the list that it counts, which is empty if there is none."""

    number: int
    anchor: str

    def __str__(self) -> str:
        return str(self.number)


def linked_count(count: int, anchor: str) -> LinkedCount:
    """A count that links to its list; zero links nowhere."""
    return LinkedCount(count, anchor if count else "")


def judgement_anchor(value: str, year: int) -> str:
    """The list of the statements with a judgement, or of all of them, in a year counted from 0."""
    return f"stand-{value.replace(' ', '-') or 'all'}-{year}"


def owner_anchor(rank: int) -> str:
    """The list of an owner's actions; `rank` counts from 1, the busiest owner first."""
    return f"owner-{rank}"


def step_anchor(step: int) -> str:
    """All statements of a step."""
    return f"step{step}"


def section_anchor(step: int, number: int) -> str:
    """The statements of a section of a step; sections count from 1."""
    return f"{step_anchor(step)}-{number}"


def topic_anchor(key: str, step: int) -> str:
    """The part of a topic's list that belongs to a step."""
    return f"{key}-{step}"
