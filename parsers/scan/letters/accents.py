"""Puts right the accents of English words, of which the engine's model knows no other than `é`.

`créche` is `crèche`, and other words with an accent that are not known to have this one are
doubted. Words in, words out.
"""

import re
from collections.abc import Sequence

from parsers.scan.words import ScannedWord

_OTHERS = {
    "créche": "crèche",
    "créme": "crème",
    "crépe": "crêpe",
    "féte": "fête",
    "piéce": "pièce",
    "premiére": "première",
    "bronté": "brontë",
}
_PERHAPS_ACCENTED = re.compile(r"\W*(?:creches?|cremes?)\W*")
_KNOWN = re.compile(
    r"\W*(?:caf|clich|d[ée]cor\b|d[ée]but|fianc|n[ée]e?\b|prot[ée]g|r[ée]sum|expos|attach|matin|r[ée]gime"
    r"|pur|saut|soir|entr|communiqu|jos[ée]\b|andr[ée]\b|ren[ée]e?\b)"
)


def with_accents(words: Sequence[ScannedWord]) -> list[ScannedWord]:
    """The words of a page in English, with the accents that they must have."""
    return [_accented(word) for word in words]


def _accented(word: ScannedWord) -> ScannedWord:
    text = word.text.casefold()
    if "é" not in text:
        return word.doubted() if _PERHAPS_ACCENTED.fullmatch(text) else word
    for read, meant in _OTHERS.items():
        start = text.find(read)
        if start >= 0:
            end = start + len(read)
            return word._replace(
                text=word.text[:start] + _like(meant, word.text[start:end]) + word.text[end:]
            )
    return word if _KNOWN.match(text) else word.doubted()


def _like(meant: str, text: str) -> str:
    """A word with capitals where another has them."""
    return "".join(a.upper() if b.isupper() else a for a, b in zip(meant, text, strict=True))
