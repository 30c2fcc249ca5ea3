"""How often something is done: the match of a form of time in, the recurrence that it names out."""

import re
from collections.abc import Iterator

from parsers.grammar.times.time_forms import ADVERBS, NOT_BEFORE_NOUN, NUMBER_OF, UNIT_RECURRENCE
from parsers.grammar.times.time_mention import Time


def count(match: re.Match[str]) -> Iterator[Time]:
    """`twice a term`, `six times`."""
    number = _number(match["times"])
    per = match["per_unit"] or (match["per_adverb"] or "").casefold().removesuffix("ly")
    per = _hyphenated(per).replace("annual", "year")
    if not per and number > 1:
        yield _recurring(match, _times_a_year(number), "count")
    elif per == "year":
        yield _recurring(match, _times_a_year(number))
    elif number == 1 and per in UNIT_RECURRENCE:
        yield _recurring(match, UNIT_RECURRENCE[per])
    elif per in UNIT_RECURRENCE:
        yield _recurring(match, f"{number} times a {per}")


def every(match: re.Match[str]) -> Iterator[Time]:
    """`every two weeks`, `every third year`."""
    number, unit = _number(match["every_n"]), match["every_unit"].casefold()
    fortnight = unit == "week" and number == 2
    yield _recurring(match, "fortnightly" if fortnight else f"every {number} {unit}s")


def n_yearly(match: re.Match[str]) -> Iterator[Time]:
    """`three-yearly`, `6-weekly`."""
    number = _number(match["n_yearly"] or match["n_weeks"])
    unit = "year" if (match["n_unit"] or "").casefold() == "yearly" else "week"
    yield _recurring(match, f"every {number} {unit}s", _adverb_kind(match))


def each_unit(match: re.Match[str]) -> Iterator[Time]:
    """`each half term`, `every year`."""
    yield _recurring(match, UNIT_RECURRENCE[_hyphenated(match["unit"])])


def adverb(match: re.Match[str]) -> Iterator[Time]:
    """`annually`, `a termly bulletin`."""
    yield _recurring(match, ADVERBS[_hyphenated(match["adverb"])], _adverb_kind(match))


def basis(match: re.Match[str]) -> Iterator[Time]:
    """`on a monthly basis`."""
    yield _recurring(match, ADVERBS[_hyphenated(match["basis"])])


def _adverb_kind(match: re.Match[str]) -> str:
    free = NOT_BEFORE_NOUN.match(match.string, match.end())
    return "recurring" if free or match[0].casefold() == "annually" else "adjective"


def _recurring(match: re.Match[str], recurrence: str, kind: str = "recurring") -> Time:
    return Time(match.start(), match.end(), kind, recurrence=recurrence)


def _times_a_year(number: int) -> str:
    return "annual" if number == 1 else f"{number} times a year"


def _number(words: str) -> int:
    word = re.sub(r"\s*times$|(?<=\d)\s*x$|\s+x$", "", words.casefold())
    return int(word) if word.isdigit() else NUMBER_OF[word]


def _hyphenated(words: str) -> str:
    """`half-term` for `Half term`."""
    return re.sub(r"\s", "-", words.casefold())
