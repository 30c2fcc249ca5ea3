"""Bands above the headings of a table: `Hill Schools Trust | Action plan 2024-25`.

Texts in, yes or no out. Headings over several columns, `School evaluation | Trust support`, are
none: a band names an organisation and says the year.
"""

from collections.abc import Sequence

from parsers.grammar.times.years import find_year
from parsers.recogniser.cover.organisation_names import is_name_of_organisation


def is_band(texts: Sequence[str]) -> bool:
    others = [text for text in texts if not is_name_of_organisation(text)]
    return 0 < len(others) < len(texts) and any(map(find_year, others))
