"""Numbers at the start of a row (`1.1`, `A3`, `(b)`), as far as telling rows apart needs them.

Texts in, labels out.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TypeAlias

_LABEL = re.compile(
    r"\(?(?P<label>(?:[A-Za-z]{1,4}[.\- ]?)?\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?|[a-zA-Z]|[ivx]{1,5})"
    r"(?P<close>[.):]*)(?=\s|$)"
)
_DATE = re.compile(
    r"\d{1,2}\s(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b",
    re.IGNORECASE,
)

Label: TypeAlias = tuple[str, tuple[int, ...]]  # its kind, and its parts as numbers


@lru_cache(maxsize=4_096)  # asked of the last rows of a table at the top of each page
def label(text: str) -> Label | None:
    """The number that a text begins with; None if it begins with none."""
    match = _LABEL.match(text)
    if not match or _DATE.match(text):
        return None
    word, close = match["label"], match["close"]
    parts = tuple(map(int, re.findall(r"\d+", word)))
    if not parts and not close and len(text) > len(word):
        return None  # "a clear vision", "I do not"
    letters = "".join(filter(str.isalpha, word))
    if len(letters) == 1 and word[0].isalpha():
        return f"letter{len(parts)}", (ord(letters.upper()), *parts)
    return f"{letters.upper()}{len(parts)}", parts


def follows(later: Label, earlier: Label) -> bool:
    """Whether a number can stand below another: of one kind, and a little greater."""
    if later[0] != earlier[0]:
        return False
    return earlier[1] < later[1] and later[1][0] - earlier[1][0] <= 2


def run(texts: list[str]) -> list[bool]:
    """Which of the texts, in order, begin with a number that continues the others'.

    All false unless at least two numbers of one kind follow each other.
    """
    labels = [label(text) for text in texts]
    chains = (_chain(labels, start) for start in range(len(labels)))
    chosen = next((chain for chain in chains if len(chain) > 1), [])
    return [place in chosen for place in range(len(texts))]


def _chain(labels: Sequence[Label | None], start: int) -> list[int]:
    """The places of a label and of those that follow it, each the one before."""
    chain, last = [start], labels[start]
    for place, here in enumerate(labels[start + 1 :], start + 1):
        if last and here and follows(here, last):
            chain.append(place)
            last = here
    return chain
