"""Quotations as evidence: which words to quote, and whether a text has them. Texts in and out."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain

from ingest.compare.comparison import Entry
from ingest.compare.words.wording import STOP_WORDS, words
from parsers.review import Judgement

MAX_QUOTED_WORDS = 24
MAX_TELLING_WORDS = 15
_CLAUSE_END = re.compile(
    r"(?<=[.;:!?])\s+|\s+[–—-]\s+|,?\s+(?=\b(?:but|although|though|however)\b)"
    r"|(?<!, not),?\s+(?=yet\b)"
)
_BETWEEN_QUOTES = " … "


def stands_in(quote: str, text: str) -> bool:
    """Whether a text has every part of a quotation, as whole words in this order."""
    held = _as_words(text)
    return all(_as_words(part) in held for part in quote.split(_BETWEEN_QUOTES))


@lru_cache(maxsize=1_000)  # the parts of a text are looked for in the same other text
def _as_words(text: str) -> str:
    return f" {' '.join(words(text))} "


def clauses(text: str) -> list[str]:
    """The clauses of a text as printed: split at full stops, semicolons, dashes and `but`."""
    return [part.strip(" .;,:") for part in _CLAUSE_END.split(text) if words(part)]


def clauses_of_all(texts: Iterable[str]) -> Iterator[str]:
    """The clauses of several texts."""
    return chain.from_iterable(map(clauses, texts))


def clauses_not_in(other: str, text: str) -> list[str]:
    """The clauses of a text that another text lacks."""
    return [clause for clause in clauses(text) if not stands_in(clause, other)]


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


def telling(quote: str, text: str, other: str) -> str:
    """A quotation of a text that can be understood alone, and read at a glance.

    A small word becomes the first clause that holds it, if possible one that the other text lacks.
    What is longer than MAX_TELLING_WORDS is cut, with an ellipsis at each cut.
    """
    is_small, is_short = _is_small(quote), len(quote.split()) <= MAX_TELLING_WORDS
    if not stands_in(quote, text) or (is_short and not is_small):
        return quote
    holding = _clauses_around(quote, text) if is_small else [quote]
    differing = [clause for clause in holding if not stands_in(clause, other)]
    return _excerpt((differing or holding)[0], quote, other)


def _clauses_around(quote: str, text: str) -> list[str]:
    """The clauses of a text with a quotation in them; the whole text if it is in none alone."""
    return [clause for clause in clauses(text) if stands_in(quote, clause)] or [text]


def _is_small(quote: str) -> bool:
    found = words(quote)
    return len(found) < 2 or STOP_WORDS.issuperset(found)


def _excerpt(clause: str, quote: str, other: str) -> str:
    """As many words of a clause as are quoted: around the quotation, or what the other lacks."""
    runs = _runs(clause.split())
    starts = [n for n, run in enumerate(runs) if not stands_in(run, other)] or [*range(len(runs))]
    around = [n for n in starts if stands_in(quote, runs[n])]
    start = _middle(around) if around else starts[0]
    before, after = "… " if start else "", " …" if start < len(runs) - 1 else ""
    return f"{before}{runs[start].strip(' …,;:.')}{after}"


def _runs(printed: Sequence[str]) -> list[str]:
    """All stretches of some words that are as long as a quotation may be."""
    starts = range(max(1, len(printed) - MAX_TELLING_WORDS + 1))
    return [" ".join(printed[start : start + MAX_TELLING_WORDS]) for start in starts]


def _middle(starts: Sequence[int]) -> int:
    """The start of the run that has what is quoted in its middle, or the nearest to that."""
    wanted = starts[-1] - MAX_TELLING_WORDS // 2
    return min(starts, key=lambda start: abs(start - wanted))
