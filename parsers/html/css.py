"""What the style sheet and style attributes say of an element: hidden, bold, which list marker.

Rules with one simple selector count: an element, class or identifier, or an element with one
of them. The rest of CSS (combinators, media queries, counters) does not.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple


class Style(NamedTuple):
    """The properties of one element that matter to a reader; None where nothing is said.

    `mso` is `marker` for what Word prints before a list item, `gap` for the narrow blanks that
    follow it in its filtered export, or the name of a part (`footnote`, `header`, ...).
    """

    hidden: bool = False
    bold: bool | None = None
    keeps_lines: bool | None = None
    list_type: str | None = None
    display: str = ""
    mso: str = ""


PLAIN = Style()

# Classes by which frameworks (Bootstrap, Tailwind, WordPress) hide text from all but screen
# readers, and Word's for deleted text. Their style sheets are seldom in the file.
_HIDDEN_CLASSES = {"sr-only", "visually-hidden", "screen-reader-text", "msodel"}
_SELECTOR = re.compile(r"[a-z][\w-]*|(?:[a-z][\w-]*)?[.#][\w-]+", re.IGNORECASE)
_NUMBERED = re.compile(r"\.(lst-kix[\w-]+)\s*>\s*li:before")
_BOLD = {"bold": True, "bolder": True, "normal": False, "lighter": False}
_LIST_TYPE = re.compile(
    r"\b(none|disc|circle|square|decimal-leading-zero|decimal"
    r"|(?:lower|upper)-(?:alpha|latin|roman))\b"
)
_NOTHING_CLIPPED = re.compile(
    r"rect\(\s*(0(px)?|1px)(,?\s*(0(px)?|1px)){3}\s*\)|inset\((50|100)%\)"
)
_FAR_AWAY = re.compile(r"-\d{4,}(px|em|pt)?")


_PROPERTIES = frozenset(
    "display visibility mso-hide clip clip-path position left list-style-type list-style"
    " white-space font-weight font mso-list mso-element content".split()
)


class Sheet:
    """The style sheets of a page, as far as read."""

    def __init__(self) -> None:
        self._rules: dict[str, dict[str, str]] = {}
        self._known: dict[tuple[str, str, str, str], Style] = {}
        self.elements: set[str] = set()
        self._contents: dict[str, str] = {}

    def add(self, css: str) -> None:
        """Take in the content of one style element."""
        self._known.clear()
        for selectors, body in _rules(css):
            if not (declarations := _declarations(body)):
                continue
            for selector in selectors.split(","):
                if numbered := _NUMBERED.fullmatch(selector := selector.strip()):
                    self._contents[numbered[1].lower()] = declarations.get("content", "")
                elif _SELECTOR.fullmatch(selector):
                    self._rules.setdefault(selector, {}).update(declarations)
        self.elements = {s for s in self._rules if s.isalnum()}

    def style(self, name: str, attributes: Mapping[str, str]) -> Style:
        """The style of an element with this name and these attributes."""
        get = attributes.get
        key = name, get("class", ""), get("id", "") if self._rules else "", get("style", "")
        if (style := self._known.get(key)) is None:
            style = self._known[key] = self._cascade(*key)
        return style

    def numbering(self, classes: str) -> tuple[str, str] | None:
        """The class of a Google Docs list and what it prints before its items, if numbers."""
        for name in classes.lower().split() if self._contents else ():
            if "counter(" in self._contents.get(name, ""):
                return name, self._contents[name]
        return None

    def _cascade(self, name: str, classes: str, identifier: str, own: str) -> Style:
        names = classes.split()
        found = dict(self._rules.get(name, {}))
        for selector in (*(f".{c}" for c in names), *(f"{name}.{c}" for c in names)):
            found |= self._rules.get(selector, {})
        if identifier:
            found |= self._rules.get(f"#{identifier}", {})
            found |= self._rules.get(f"{name}#{identifier}", {})
        style = _style(found | _declarations(own))
        if not _HIDDEN_CLASSES.isdisjoint(classes.lower().split()):
            return style._replace(hidden=True)
        # Google Docs hides the browser's bullets and draws its own in `li:before`.
        return style._replace(list_type=None) if "lst-kix" in classes else style


def _rules(css: str) -> Iterator[tuple[str, str]]:
    """Selectors and declarations of each rule outside media queries and the like."""
    first, *others = css.split("/*")
    css = first + "".join(other.partition("*/")[2] for other in others)
    css = css.replace("<!--", "").replace("-->", "")
    open_: list[str] = []
    for piece in css.split("}"):
        *selectors, declarations = piece.split("{")
        open_ += selectors
        if len(open_) == 1:
            yield open_[0].rpartition(";")[2], declarations  # a semicolon ends an @import
        del open_[-1:]


def _declarations(css: str) -> dict[str, str]:
    pairs = (declaration.partition(":") for declaration in css.lower().split(";"))
    named = ((name.strip(), value) for name, _, value in pairs)
    return {k: v.replace("!important", "").strip() for k, v in named if k in _PROPERTIES}


def _style(css: dict[str, str]) -> Style:
    if not css:
        return PLAIN
    list_type = _LIST_TYPE.search(css.get("list-style-type") or css.get("list-style", ""))
    white_space = css.get("white-space")
    return Style(
        hidden=_is_hidden(css),
        bold=_is_bold(css.get("font-weight", "")),
        keeps_lines=white_space.startswith("pre") if white_space else None,
        list_type=list_type[1] if list_type else None,
        display=css.get("display", ""),
        mso=_mso(css),
    )


def _is_hidden(css: dict[str, str]) -> bool:
    return (
        css.get("display") == "none"
        or css.get("visibility") in {"hidden", "collapse"}
        or css.get("mso-hide") == "all"
        or bool(_NOTHING_CLIPPED.fullmatch(css.get("clip") or css.get("clip-path", "")))
        or bool(css.get("position") == "absolute" and _FAR_AWAY.fullmatch(css.get("left", "")))
    )


def _is_bold(weight: str) -> bool | None:
    return int(weight) >= 600 if weight.isdecimal() else _BOLD.get(weight)


def _mso(css: dict[str, str]) -> str:
    if css.get("mso-list") == "ignore":
        return "marker"
    if css.get("font", "").startswith("7.0pt"):
        return "gap"
    return css.get("mso-element", "")
