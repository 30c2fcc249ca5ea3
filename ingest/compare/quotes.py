"""Quotations as evidence: which words to quote, and whether a text has them. Texts in and out."""

import re
from collections.abc import Sequence

from ingest.compare.comparison import Entry
from ingest.compare.words.wording import words
from parsers.review import Judgement

MAX_QUOTED_WORDS = 24
_CLAUSE_END = re.compile(
    r"(?<=[.;:!?])\s+|\s+[–—-]\s+|,?\s+(?=\b(?:but|although|though|however|yet)\b)"
)
_BETWEEN_QUOTES = " … "


def stands_in(quote: str, text: str) -> bool:
    """Whether a text has every part of a quotation, as whole words in this order."""
    held = f" {' '.join(words(text))} "
    return all(f" {' '.join(words(part))} " in held for part in quote.split(_BETWEEN_QUOTES))


def clauses(text: str) -> list[str]:
    """The clauses of a text as printed: split at full stops, semicolons, dashes and `but`."""
    return [part.strip(" .;,:") for part in _CLAUSE_END.split(text) if words(part)]


def quoted(judgement: Judgement, entries: Sequence[Entry]) -> str:
    """The words of a judgement, if its statements or their columns have them.

    Otherwise the beginning of the first clause of the statements.
    """
    cells = [cell for entry in entries for cell in entry.statement.extra.values()]
    texts = [entry.statement.text for entry in entries]
    held = " ".join([*texts, *cells])
    if words(judgement.words) and (
        judgement.source == "person" or stands_in(judgement.words, held)
    ):
        return judgement.words
    return shortened((clauses(" ".join(texts)) or [""])[0])


def shortened(clause: str) -> str:
    """The first words of a clause, short enough for a quotation."""
    found = clause.split()
    return " ".join(found[:MAX_QUOTED_WORDS])
