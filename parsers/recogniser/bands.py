"""Bands above the headings of a table: `Hill Schools Trust | Action plan 2024-25`. Texts in, yes or
no out.

Headings over several columns, `School evaluation | Trust support`, are none: a band names an
organisation and says the year.
"""

from collections.abc import Sequence

from parsers.grammar.years import find_year
from parsers.recogniser.cover_lines import ORGANISATION, TITLE

_MIN_NAME = 2  # words


def is_band(texts: Sequence[str]) -> bool:
    names = [text for text in texts if _is_name(text)]
    others = [text for text in texts if text not in names]
    return bool(names and others) and any(map(find_year, others))


def _is_name(text: str) -> bool:
    """Whether a text ends in the kind of an organisation, and is no title or heading."""
    words = text.split()
    kinds = list(ORGANISATION.finditer(text))
    is_named = len(words) >= _MIN_NAME and text[:1].isupper() and bool(kinds)
    return is_named and kinds[-1].end() == len(text.rstrip(" .")) and not TITLE.search(text)
