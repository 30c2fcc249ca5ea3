"""Style sheets of a page. Rules in, the style of an element by these and its own attributes out.

A page is read as on a desktop screen: rules for print and for narrow screens do not apply.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from parsers.html.styles.counters import Generated
from parsers.html.styles.hidden_classes import is_hidden_class
from parsers.html.styles.selectors import Element, Selector, selector
from parsers.html.styles.style import Style, style_of
from parsers.html.styles.style_rules import declarations, style_rules
from parsers.patterns import pattern

# Contextual rules depend on more than an element's own name and classes.
MAX_CONTEXTUAL_RULES = 2_000
MAX_CONTEXTUAL_RULES_OF_A_NAME = 64
MAX_RULES_OF_A_NAME = 1_000
MAX_SHEETS = 200


class Rule(NamedTuple):
    """A rule of a style sheet for one selector. The rule with the greater `rank` wins."""

    rank: tuple[tuple[int, int, int], int]
    selector: Selector
    properties: Mapping[str, str]


_NUMBERED = pattern(r"\.(lst-kix[\w-]+)\s*>\s*li:before")
_Key = tuple[str, str, str, str]


class StyleSheets:
    """The style sheets of a page, as far as they have been read.

    `elements` are the names of elements that have rules. `is_contextual` says whether any rule
    depends on more than an element's own name, classes and identifier, or uses counters.
    """

    def __init__(self) -> None:
        self.elements: set[str] = set()
        self.is_contextual = False
        self._rules: dict[str, list[Rule]] = {}
        self._sheets = 0
        self._count = 0
        self._contextual_count = 0
        self._known: dict[_Key, tuple[list[Rule], list[Rule], Style]] = {}
        self._contents: dict[str, str] = {}

    def add(self, css: str) -> None:
        """Add the content of one `style` element."""
        self._sheets += 1
        if self._sheets > MAX_SHEETS:
            return
        self._known.clear()
        for selectors, body in style_rules(css):
            if properties := declarations(body):
                for text in selectors.split(","):
                    self._add_rule(text.strip(), properties)

    def _add_rule(self, text: str, properties: Mapping[str, str]) -> None:
        if numbered := _NUMBERED.fullmatch(text):
            self._contents[numbered[1].lower()] = properties.get("content", "").lower()
            return
        chosen = selector(text)
        if chosen is None or not self._has_room(chosen):
            return
        is_google = "lst-kix" in text  # whose lists are counted by `NumberedList`
        if chosen.is_plain or not is_google:
            self._keep_rule(chosen, properties)
        if not is_google and (not chosen.is_plain or _generates_content(properties)):
            self.is_contextual = True

    def _keep_rule(self, chosen: Selector, properties: Mapping[str, str]) -> None:
        self._count += 1
        key = _index(chosen)
        rules = self._rules.setdefault(key, [])
        if len(rules) < MAX_RULES_OF_A_NAME:
            rules.append(Rule((chosen.specificity, self._count), chosen, properties))
        if key[0] not in ".#":
            self.elements.add(key)

    def _has_room(self, chosen: Selector) -> bool:
        if chosen.is_plain:
            return True
        self._contextual_count += 1
        return self._contextual_count <= MAX_CONTEXTUAL_RULES

    def concerns(self, name: str) -> bool:
        """Whether a rule may apply to an element with this name and without attributes."""
        return name in self.elements or "*" in self.elements

    def style(
        self, name: str, attributes: Mapping[str, str], element: Element | None = None
    ) -> Style:
        """The style of an element with this name and these attributes.

        `element` gives its context, for contextual rules.
        """
        get = attributes.get
        key = name, get("class", ""), get("id", "") if self._rules else "", get("style", "")
        if (known := self._known.get(key)) is None:
            known = self._known[key] = self._plain(key, attributes)
        plain, contextual, style = known
        if element is None or not contextual:
            return style
        matched = [rule for rule in contextual if rule.selector.matches(element)]
        return _cascade([*plain, *matched], key) if matched else style

    def numbering(self, classes: str) -> tuple[str, str] | None:
        """The class of a numbered Google Docs list and the `content` printed before its items."""
        for name in classes.lower().split() if self._contents else ():
            if "counter(" in self._contents.get(name, ""):
                return name, self._contents[name]
        return None

    def _plain(
        self, key: _Key, attributes: Mapping[str, str]
    ) -> tuple[list[Rule], list[Rule], Style]:
        """The rules that apply in any context, the contextual rules, and the style of the first."""
        name, classes, identifier, _ = key
        element = Element(name, attributes)
        keys = [name, "*", f"#{identifier}", *(f".{c}" for c in classes.split())]
        rules = [rule for k in dict.fromkeys(keys) for rule in self._rules.get(k, ())]
        plain = [r for r in rules if r.selector.is_plain and r.selector.matches(element)]
        contextual = [r for r in rules if not r.selector.is_plain]
        contextual = contextual[-MAX_CONTEXTUAL_RULES_OF_A_NAME:]
        return plain, contextual, _cascade(plain, key)


def _index(chosen: Selector) -> str:
    """The key under which the rules of a selector are looked up."""
    target = chosen.target
    if target.identifier:
        return f"#{target.identifier}"
    if target.classes:
        return f".{min(target.classes)}"
    return target.tag or "*"


def _generates_content(properties: Mapping[str, str]) -> bool:
    return "content" in properties or any(name.startswith("counter-") for name in properties)


def _cascade(rules: Iterable[Rule], key: _Key) -> Style:
    """The style by some rules, the style attribute and the classes; `!important` counts most."""
    _, classes, _, own = key
    ranked = sorted(rules, key=lambda rule: rule.rank)
    before = _merged(rule for rule in ranked if rule.selector.pseudo in {"before", "marker"})
    merged = _properties_of([rule for rule in ranked if not rule.selector.pseudo], own)
    style = style_of({k: v.replace("!important", "").strip() for k, v in merged.items()})
    if generated := _generated(before):
        style = style._replace(before=generated)
    if is_hidden_class(classes) and not ({"display", "visibility"} & merged.keys()):
        return style._replace(hidden=True)
    # Google Docs hides the browser's bullets and draws its own in `li:before`.
    return style._replace(list_type=None) if "lst-kix" in classes else style


def _merged(rules: Iterable[Rule]) -> dict[str, str]:
    """The properties of rules, of which the later ones count more."""
    merged: dict[str, str] = {}
    for rule in rules:
        merged |= rule.properties
    return merged


def _properties_of(rules: Sequence[Rule], own: str) -> dict[str, str]:
    """The properties of an element by rules and by its own style attribute."""
    urgent: dict[str, str] = {}
    for rule in rules:
        urgent |= {name: text for name, text in rule.properties.items() if "!important" in text}
    return _merged(rules) | declarations(own) | urgent


def _generated(css: Mapping[str, str]) -> Generated | None:
    """What is printed before an element; None without a counter."""
    if css.get("display") == "none" or "counter" not in css.get("content", ""):
        return None
    return Generated(css["content"], css.get("counter-reset", ""), css.get("counter-increment", ""))
