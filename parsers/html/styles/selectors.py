"""Selectors of a style sheet (Selectors Level 3). Text in, whether an element matches out.

Supported are element, class, identifier, attribute, `:first-child`, `:nth-child`, ancestors, parent
and the pseudo-elements `before`, `after` and `marker`. A selector with anything else, such as
`:hover` or a sibling combinator, is ignored.
"""

import re
from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from parsers.patterns import pattern

MAX_ANCESTORS = 64  # how far up an ancestor is looked for
MAX_COMPOUNDS = 8  # in one selector

_TOKEN = pattern(
    r"(?P<combinator>\s*>\s*|\s+)"
    r"|(?P<tag>\*|[a-z][\w-]*)"
    r"|\.(?P<cls>-?[\w-]+(?:\\.[\w-]*)*)"
    r"|\#(?P<id>[\w-]+)"
    r"|\[\s*(?P<name>[\w-]+)\s*(?:(?P<how>[~|^$*]?=)\s*[\"']?(?P<value>[^\"'\]]*)[\"']?\s*)?\]"
    r"|:(?P<nth>(?:first-child|nth-child\([^()]{1,12}\)))"
    r"|::?(?P<pseudo>before|after|marker)",
    re.IGNORECASE,
)
_STEP = pattern(r"([+-]?\d*)n\s*(?:([+-])\s*(\d+))?")


class Element:
    """An open element: its name, attributes and parent, and its index among its siblings."""

    __slots__ = ("attributes", "children", "classes", "index", "name", "parent")

    def __init__(
        self, name: str, attributes: Mapping[str, str], parent: "Element | None" = None
    ) -> None:
        self.name = name
        self.attributes = attributes
        self.parent = parent
        self.classes = frozenset(attributes.get("class", "").split())
        self.children = 0
        self.index = 1
        if parent is not None:
            parent.children += 1
            self.index = parent.children


class Compound(NamedTuple):
    """The conditions that a selector makes on one element."""

    tag: str = ""
    identifier: str = ""
    classes: frozenset[str] = frozenset()
    attributes: tuple[tuple[str, str, str], ...] = ()
    nth: tuple[int, int] | None = None

    def matches(self, element: Element) -> bool:
        """Whether an element meets all conditions."""
        if self.tag and self.tag != element.name:
            return False
        if not self.classes <= element.classes:
            return False
        if self.identifier and self.identifier != element.attributes.get("id"):
            return False
        if self.nth and not _is_nth(element.index, *self.nth):
            return False
        return all(_attribute_matches(element.attributes, *asked) for asked in self.attributes)

    @property
    def is_plain(self) -> bool:
        """Whether only name, class and identifier matter."""
        return not self.attributes and self.nth is None


class Selector(NamedTuple):
    """Compounds from the ancestors to the element, with the combinators (`>` or ` `) between them.

    `pseudo` is `before`, `after`, `marker` or empty.
    """

    compounds: tuple[Compound, ...]
    combinators: tuple[str, ...] = ()
    pseudo: str = ""

    @property
    def target(self) -> Compound:
        """The conditions on the element itself."""
        return self.compounds[-1]

    @property
    def is_plain(self) -> bool:
        """Whether neither attributes, ancestors nor siblings matter."""
        return len(self.compounds) == 1 and self.target.is_plain

    @property
    def specificity(self) -> tuple[int, int, int]:
        """The numbers of identifiers, of classes and attributes, and of element names."""
        counts: Counter[str] = Counter()
        for compound in self.compounds:
            counts["id"] += bool(compound.identifier)
            counts["class"] += len(compound.classes) + len(compound.attributes)
            counts["class"] += compound.nth is not None
            counts["tag"] += bool(compound.tag)
        return counts["id"], counts["class"], counts["tag"]

    def matches(self, element: Element) -> bool:
        """Whether the selector matches an element."""
        if not self.target.matches(element):
            return False
        at: Element | None = element
        for compound, combinator in zip(
            reversed(self.compounds[:-1]), reversed(self.combinators), strict=True
        ):
            at = _ancestor(at, compound, 1 if combinator == ">" else MAX_ANCESTORS)
            if at is None:
                return False
        return True


def _ancestor(element: Element | None, compound: Compound, steps: int) -> Element | None:
    """The nearest ancestor that meets some conditions."""
    at = element and element.parent
    while at is not None and steps:
        if compound.matches(at):
            return at
        at, steps = at.parent, steps - 1
    return None


def selector(text: str) -> Selector | None:
    """Parse a selector; None if it is not supported."""
    text = text.strip()
    compounds: list[Compound] = []
    combinators: list[str] = []
    current, pseudo, position = Compound(), "", 0
    while position < len(text):
        token = _TOKEN.match(text, position)
        if token is None or pseudo or len(compounds) > MAX_COMPOUNDS:
            return None
        position = token.end()
        if token["combinator"]:
            compounds.append(current)
            combinators.append(token["combinator"].strip() or " ")
            current = Compound()
        elif token["pseudo"]:
            pseudo = token["pseudo"].lower()
        elif (grown := _with_condition(current, token)) is not None:
            current = grown
        else:
            return None
    if _is_without_conditions(text, current, pseudo):
        return None
    return Selector((*compounds, current), tuple(combinators), pseudo)


def _is_without_conditions(text: str, compound: Compound, pseudo: str) -> bool:
    """Whether a selector asks nothing of its element, and is not `*`."""
    return compound == Compound() and not pseudo and text != "*"


def _with_condition(compound: Compound, token: re.Match[str]) -> Compound | None:
    """A compound with one more condition."""
    if token["tag"]:
        return compound._replace(tag="" if token["tag"] == "*" else token["tag"].lower())
    if token["cls"]:
        return compound._replace(classes=compound.classes | {token["cls"].replace("\\", "")})
    if token["id"]:
        return compound._replace(identifier=token["id"])
    if token["name"]:
        asked = (token["name"].lower(), token["how"] or "", token["value"] or "")
        return compound._replace(attributes=(*compound.attributes, asked))
    nth = _nth(token["nth"].lower())
    return None if nth is None else compound._replace(nth=nth)


def _nth(text: str) -> tuple[int, int] | None:
    """Step and offset of `:nth-child(2n+1)`."""
    if text == "first-child":
        return 0, 1
    inner = text.partition("(")[2].rstrip(")").strip()
    inner = {"odd": "2n+1", "even": "2n"}.get(inner, inner)
    if inner.isdecimal():
        return 0, int(inner)
    match = _STEP.fullmatch(inner)
    if match is None:
        return None
    step = {"": 1, "+": 1, "-": -1}.get(match[1])
    offset = int(f"{match[2]}{match[3]}") if match[3] else 0
    return int(match[1]) if step is None else step, offset


def _is_nth(index: int, step: int, offset: int) -> bool:
    if not step:
        return index == offset
    return (index - offset) % step == 0 and (index - offset) // step >= 0


def _attribute_matches(attributes: Mapping[str, str], name: str, how: str, wanted: str) -> bool:
    value = attributes.get(name)
    if value is None or (how and not wanted):
        return False
    tests = {
        "": True,
        "=": value == wanted,
        "~=": wanted in value.split(),
        "|=": value == wanted or value.startswith(f"{wanted}-"),
        "^=": value.startswith(wanted),
        "$=": value.endswith(wanted),
        "*=": wanted in value,
    }
    return tests[how]
