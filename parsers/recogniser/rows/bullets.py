"""The bullets of a cell: paragraphs in, one action a bullet out."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from parsers.characters.normalise import BULLETS
from parsers.document.blocks import Paragraph
from parsers.patterns import pattern
from parsers.provenance import Place
from parsers.review import Action

_GLYPH = pattern(rf"(?:[-=]{{1,2}}>|[{re.escape(BULLETS)}]|o(?= ))(?:\s+|(?<=[^\-–—*o·]))(?=\S)")
# A glyph that is nothing but a bullet also parts bullets that run on in one line.
_INNER = pattern(r"\s[•●▪■◦‣➢\uf0b7\uf0a7\uf0d8]\s+")
_LONE_GLYPH = pattern(rf"[\s{re.escape(BULLETS)}]*")
# One line that begins with a word and holds no bullet.
_PLAIN = pattern(r"(?:[^\W\d_]{2}|[A-Z] )[^\n•●▪■◦‣➢\uf0b7\uf0a7\uf0d8]*")
_ENDED = tuple(".;:!?")


# Numbers and letters that count the bullets of a cell.
_ENUMERATOR = pattern(r"\(?(\d{1,2}|[a-z]|[ivx]{1,4})[.)]+\s+(?=\S)")
# What only counts, where it stands alone too: `(i) Ring the depot`, though `(x)` is a tick.
_LONE_ENUMERATOR = pattern(r"\(?(?!x)(?:[a-z]|[ivx]{1,4})\)\s+(?=[A-Z])")
_COUNTS = (
    [str(n) for n in range(1, 30)],
    list("abcdefghijklmnopqrstuvwxyz"),
    "i ii iii iv v vi vii viii ix x".split(),
)


class _Line(NamedTuple):
    text: str
    label: str
    marked: bool  # has a bullet of its own
    first: bool  # begins a paragraph


def bullets(content: Sequence[Paragraph], place: Place) -> tuple[Action, ...]:
    """The actions of a cell's paragraphs, without their bullets; their links are not read yet.

    Where some lines have a bullet, a line without one goes on with the bullet above, unless it is
    a paragraph of its own that begins like a sentence. Where none has, each paragraph and each
    line that the author broke is a bullet, unless it goes on in mid-sentence.
    """
    if all(map(_is_plain, content)):  # by far the most
        return tuple([Action(p.text, (), place) for p in content])
    lines = _enumerated(list(_lines(content)))
    listed = any(line.marked for line in lines)
    found: list[Action] = []
    for line in lines:
        if found and _goes_on(line, found[-1].text, listed):
            before = found.pop()
            found.append(before._replace(text=f"{before.text} {line.text}".strip()))
        else:
            found.append(Action(line.text, (), place, line.label))
    return tuple(action for action in found if action.text)


def _is_plain(p: Paragraph) -> bool:
    """An item of a list in one line, with nothing before its words that could count it."""
    return p.marker == "•" and _PLAIN.fullmatch(p.text) is not None


def _lines(content: Iterable[Paragraph]) -> Iterator[_Line]:
    for paragraph in content:
        marker, first = paragraph.marker, True
        for piece in _pieces(paragraph.text):
            after = _GLYPH.match(piece)
            text = piece[after.end() :] if after else piece
            marked = after is not None or marker is not None
            said = "" if _LONE_GLYPH.fullmatch(text) else text
            if said or marked:
                yield _Line(said, _label(marker), marked, first)
            marker, first = None, False


def _pieces(text: str) -> Sequence[str]:
    """The lines of a paragraph, parted once more at bullets within a line."""
    lines = text.split("\n")
    if text.isascii() or not any(_INNER.search(line) for line in lines):
        return lines
    return [
        f"• {piece}" if k else piece for line in lines for k, piece in enumerate(_INNER.split(line))
    ]


def _label(marker: str | None) -> str:
    """`1.` and `(a)` are words of the document, `•` is not."""
    return marker if marker and marker != "o" and any(c.isalnum() for c in marker) else ""


def _enumerated(lines: list[_Line]) -> list[_Line]:
    """Lines without the numbers that were typed to count them: `1.`, `2.` or `(a)`, `(b)`."""
    matches = [(at, _ENUMERATOR.match(line.text)) for at, line in enumerate(lines)]
    found = [(at, m) for at, m in matches if m]
    if not _count([m for _, m in found]):
        return lines
    for at, m in found:
        line = lines[at]
        lines[at] = line._replace(text=line.text[m.end() :], label=m[0].strip(), marked=True)
    return lines


def _count(found: Sequence[re.Match[str]]) -> bool:
    """Whether enumerators count: 1, 2 and so on, or one alone that can be nothing else."""
    if len(found) == 1:
        return _LONE_ENUMERATOR.match(found[0].string) is not None
    counted = [m[1] for m in found]
    return any(counted == count[: len(counted)] for count in _COUNTS) and bool(counted)


def _goes_on(line: _Line, before: str, listed: bool) -> bool:
    if line.marked:
        return not before  # a glyph alone in its line: the text follows
    if not before or line.text[:1].islower():
        return True
    if not listed:
        return False
    return not line.first and not before.endswith(_ENDED)
