"""Validates corrections. A field and a person's words in, the value to be stored out."""

from collections.abc import Callable, Mapping

from parsers.corrections import JUDGEMENTS, MAX_YEAR, MIN_YEAR, OUTCOMES
from parsers.grammar.numbers import whole_number
from parsers.meaning.column_cells import times_in_cell
from parsers.settings import DEFAULTS, Settings


def validated_value(field: str, value: str, settings: Settings = DEFAULTS) -> str:
    """The value to be stored. Raises ValueError, with a sentence for the person, if invalid."""
    folded = " ".join(value.split())
    return _CHECKS[field](folded, settings) if field in _CHECKS else folded


def _year(value: str, _: Settings) -> str:
    if not (value.isdecimal() and MIN_YEAR <= int(value) <= MAX_YEAR):
        raise ValueError(f"{value!r} is no year. Write four digits, as in 2023.")
    return str(int(value))


def _number(value: str, _: Settings) -> str:
    found = whole_number(value)
    if found is None:
        raise ValueError(f"{value!r} is no number of a statement. Write it as in 2.9 or A3.")
    return str(found.ref)


def _filled(value: str, _: Settings) -> str:
    if not value:
        raise ValueError("Nothing was said. Say what it is.")
    return value


def _deadlines(value: str, settings: Settings) -> str:
    for part in filter(None, map(str.strip, value.split(";"))):
        if not times_in_cell(part, MIN_YEAR, settings):
            raise ValueError(f"{part!r} names no time. Write it as in T6 2024 or 31 March 2024.")
    return value


def _one_of(*values: str) -> Callable[[str, Settings], str]:
    def check(value: str, _: Settings) -> str:
        if value.casefold() not in values:
            raise ValueError(f"{value!r} is not known. Say one of: {', '.join(values)}.")
        return value.casefold()

    return check


_CHECKS: Mapping[str, Callable[[str, Settings], str]] = {
    "year": _year,
    "title": _filled,
    "review": _one_of("no", "yes"),
    "current": _one_of("yes"),
    "checked": _one_of("yes"),
    "number": _number,
    "text": _filled,
    "section": _filled,
    "judgement": _one_of(*JUDGEMENTS),
    "deadlines": _deadlines,
    "outcome": _one_of(*OUTCOMES),
}
