"""Words quoted as evidence: whether a text has them, which to quote. Texts in, words out."""

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
    """Whether every part of a quotation stands in a text, whole words and in this order."""
    held = f" {' '.join(words(text))} "
    return all(f" {' '.join(words(part))} " in held for part in quote.split(_BETWEEN_QUOTES))


def clauses(text: str) -> list[str]:
    """The clauses of a text, as printed: parted by full stops, semicolons, dashes and `but`."""
    return [part.strip(" .;,:") for part in _CLAUSE_END.split(text) if words(part)]


def quoted(judgement: Judgement, entries: Sequence[Entry]) -> str:
    """The words of a judgement as they stand in its statements or their columns.

    Where it names none, the beginning of the first clause that it was made from.
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
    """A clause to be quoted, cut after so many words that it still reads as a quotation."""
    found = clause.split()
    return " ".join(found[:MAX_QUOTED_WORDS])
