"""Forms that draw one another without end, refused before pdfium follows them and dies.

A form (ISO 32000-1, 8.10) is a drawing that pages and other forms can draw. One that draws itself,
or a few that each draw the next many times, take all memory.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from parsers.errors import CorruptFile, TooLarge
from parsers.pdf.drawing.objects import Objects, stream_at

MAX_DRAWN = 20_000  # forms that one form draws, those within others counted each time
MAX_FORM = 8 << 20  # bytes of one form's contents
MAX_REPEATED = 20  # times that one piece of contents may stand in a page's list

_FORM = re.compile(rb"/Subtype\s*/Form\b")
_NUMBER = re.compile(rb"(\d{1,10})\s+\d{1,5}\s*$")
_DRAWN = re.compile(rb"/([^\s/<>\[\]()]+)\s+Do\b")
_XOBJECTS = re.compile(rb"/XObject\s*<<(.*?)>>", re.DOTALL)
_INDIRECT = {
    key: re.compile(rb"/" + key + rb"\s+(\d{1,10})\s+\d{1,5}\s+R\b")
    for key in (b"Resources", b"XObject")
}
_CONTENTS = re.compile(rb"/Contents\s*(?:\[([^\]]*)\]|(\d{1,10})\s+\d{1,5}\s+R\b)")
_NAMED = re.compile(rb"/([^\s/<>\[\]()]+)\s+(\d{1,10})\s+\d{1,5}\s+R\b")
_REFERENCE = re.compile(rb"\d{1,10}\s+\d{1,5}\s+R\b")


class _Form(NamedTuple):
    drawn: list[bytes]  # names, one for each time
    named: dict[bytes, int]  # name -> the number of the form


def refuse_endless_forms(objects: Objects) -> None:
    """Raises CorruptFile where a form draws itself, TooLarge where forms draw too many others or a
    page repeats its contents without end."""
    if any(map(_is_repeated, _contents(objects))):
        raise TooLarge
    forms = _forms(objects)
    counts: dict[int, int] = {}
    for number in forms:
        if _count(number, forms, counts) > MAX_DRAWN:
            raise TooLarge


def _contents(objects: Objects) -> Iterator[bytes]:
    """The lists of what pages draw."""
    for text in objects.texts():
        for match in _CONTENTS.finditer(text):
            listed = match[1] if match[2] is None else objects.body(int(match[2]))
            if listed.lstrip()[:1] != b"<":
                yield listed


def _is_repeated(contents: bytes) -> bool:
    counts = Counter(_REFERENCE.findall(contents))
    return max(counts.values(), default=0) > MAX_REPEATED


def _forms(objects: Objects) -> dict[int, _Form]:
    found: dict[int, _Form] = {}
    data = objects.data
    for match in _FORM.finditer(data):
        start = data.rfind(b"obj", 0, match.start())
        number = _NUMBER.search(data[max(start - 20, 0) : max(start, 0)])
        head, contents = stream_at(data, match.start(), MAX_FORM)
        drawn = _DRAWN.findall(contents)
        if number and drawn:
            found[int(number[1])] = _Form(drawn, _named(head, objects))
    return found


def _named(head: bytes, objects: Objects) -> dict[bytes, int]:
    """The forms and pictures that a form's resources name."""
    resources = head + _referred(head, b"Resources", objects)
    direct = b" ".join(_XOBJECTS.findall(resources))
    named = _NAMED.findall(direct + _referred(resources, b"XObject", objects))
    return {name: int(number) for name, number in named}


def _referred(text: bytes, key: bytes, objects: Objects) -> bytes:
    match = _INDIRECT[key].search(text)
    return objects.body(int(match[1])) if match else b""


def _count(number: int, forms: dict[int, _Form], counts: dict[int, int]) -> int:
    """How many forms a form draws, itself included. Raises CorruptFile where it draws itself."""
    path: list[int] = []
    pending = [number]
    while pending:
        here = pending[-1]
        targets = _targets(here, forms)
        if here in counts:
            pending.pop()
        elif path and path[-1] == here:
            counts[here] = min(1 + sum(counts.get(t, 1) for t in targets), 10 * MAX_DRAWN)
            path.pop()
            pending.pop()
        elif here in path:
            raise CorruptFile
        else:
            path.append(here)
            if set(path) & set(targets):
                raise CorruptFile
            pending += [t for t in set(targets) if t not in counts]
    return counts[number]


def _targets(number: int, forms: dict[int, _Form]) -> list[int]:
    form = forms.get(number)
    return [form.named[name] for name in form.drawn if name in form.named] if form else []
