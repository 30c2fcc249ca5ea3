"""Equations (ECMA-376 Part 1, 22.1): their elements in, a line of text as people type it out."""

from collections.abc import Callable

from parsers.word.xml import MATH, Element

Say = Callable[[str], None]
Walk = Callable[[Element], None]

_VAL = MATH + "val"
# What stands between the parts of an element, in their order.
_BETWEEN = {
    MATH + "f": ("num", "/", "den"),
    MATH + "sSup": ("e", "^", "sup"),
    MATH + "sSub": ("e", "_", "sub"),
}
EQUATIONS = (*_BETWEEN, MATH + "rad", MATH + "d")


def equation(element: Element, say: Say, walk: Walk) -> None:
    """Say a fraction, power, index, root or pair of brackets."""
    if element.tag in _BETWEEN:
        upper, between, lower = _BETWEEN[element.tag]
        _part(element.find(MATH + upper), say, walk)
        say(between)
        _part(element.find(MATH + lower), say, walk)
    elif element.tag == MATH + "rad":
        say("√")
        _part(element.find(MATH + "e"), say, walk)
    else:
        _brackets(element, say, walk)


def _part(element: Element | None, say: Say, walk: Walk) -> None:
    """A part, in brackets where it is more than one name or number."""
    if element is None:
        return
    letters = "".join(text.text or "" for text in element.iter(MATH + "t")).strip()
    is_single = letters.replace(".", "").replace(",", "").isalnum()
    if not is_single:
        say("(")
    walk(element)
    if not is_single:
        say(")")


def _brackets(element: Element, say: Say, walk: Walk) -> None:
    say(_stated(element, "begChr", "("))
    for number, part in enumerate(element.findall(MATH + "e")):
        if number:
            say(_stated(element, "sepChr", "|"))
        walk(part)
    say(_stated(element, "endChr", ")"))


def _stated(element: Element, name: str, default: str) -> str:
    stated = element.find(f"{MATH}dPr/{MATH}{name}")
    return default if stated is None else stated.get(_VAL, default)[:1]
