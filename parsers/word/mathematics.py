"""Equations (ECMA-376 Part 1, 22.1). Elements in, a line of plain text out: `3/4`."""

from collections.abc import Callable

from parsers.word.xml import MATH, Element

AddText = Callable[[str], None]
Walk = Callable[[Element], None]

_VAL = MATH + "val"
# The parts of an element and the operator between them.
_OPERATORS = {
    MATH + "f": ("num", "/", "den"),
    MATH + "sSup": ("e", "^", "sup"),
    MATH + "sSub": ("e", "_", "sub"),
}
EQUATIONS = (*_OPERATORS, MATH + "rad", MATH + "d")


def equation(element: Element, add_text: AddText, walk: Walk) -> None:
    """Add the text of a fraction, power, index, root or pair of brackets."""
    if element.tag in _OPERATORS:
        upper, between, lower = _OPERATORS[element.tag]
        _part(element.find(MATH + upper), add_text, walk)
        add_text(between)
        _part(element.find(MATH + lower), add_text, walk)
    elif element.tag == MATH + "rad":
        add_text("√")
        _part(element.find(MATH + "e"), add_text, walk)
    else:
        _brackets(element, add_text, walk)


def _part(element: Element | None, add_text: AddText, walk: Walk) -> None:
    """Add a part, in brackets if it is more than one name or number."""
    if element is None:
        return
    letters = "".join(text.text or "" for text in element.iter(MATH + "t")).strip()
    is_single = letters.replace(".", "").replace(",", "").isalnum()
    if not is_single:
        add_text("(")
    walk(element)
    if not is_single:
        add_text(")")


def _brackets(element: Element, add_text: AddText, walk: Walk) -> None:
    add_text(_property(element, "begChr", "("))
    for number, part in enumerate(element.findall(MATH + "e")):
        if number:
            add_text(_property(element, "sepChr", "|"))
        walk(part)
    add_text(_property(element, "endChr", ")"))


def _property(element: Element, name: str, default: str) -> str:
    stated = element.find(f"{MATH}dPr/{MATH}{name}")
    return default if stated is None else stated.get(_VAL, default)[:1]
