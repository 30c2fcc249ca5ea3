"""The syntax of rich text: bytes in, groups, control words and text out."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_TOKEN = re.compile(
    rb"(?P<open>\{)|(?P<close>\})"
    rb"|\\(?P<word>[a-zA-Z]{1,40})(?P<number>-?\d{1,10})? ?"
    rb"|\\'(?P<hex>[0-9a-fA-F]{2})|\\(?P<symbol>[^a-zA-Z])"
    rb"|(?P<text>[^\\{}\r\n]+)",
    re.DOTALL,
)


class Token(NamedTuple):
    """An `open` or `close` brace, a control `word` with its number, a `symbol`, or `bytes` of
    text."""

    kind: str
    word: str = ""
    number: int | None = None
    text: bytes = b""


def tokens(data: bytes) -> Iterator[Token]:
    """The tokens of a file; binary data in it is skipped."""
    at = 0
    while match := _TOKEN.search(data, at):
        at = match.end()
        kind = match.lastgroup or ""
        if kind in ("word", "number"):
            stated = match["number"]
            number = None if stated is None else int(stated)
            word = match["word"].decode("ascii")
            if word == "bin":
                at += max(number or 0, 0)
            else:
                yield Token("word", word, number)
        elif kind == "hex":
            yield Token("bytes", text=bytes.fromhex(match["hex"].decode("ascii")))
        elif kind == "symbol":
            yield Token("symbol", match["symbol"].decode("latin-1"))
        elif kind == "text":
            yield Token("bytes", text=match["text"])
        else:
            yield Token(kind)
