"""Parts of a page that open on a click. A page or attributes in, what a click can open out."""

import re
from collections.abc import Mapping

from parsers.patterns import pattern

MAX_CONTROLS = 10_000

# Attributes by which a control names what it opens: ARIA, Bootstrap, Foundation and jQuery UI.
_CONTROLS = re.compile(
    r"\b(?:aria-controls|data-(?:bs-)?target|data-toggle-target|data-accordion-target)"
    r"\s*=\s*[\"']?#?([\w:.-]{1,80})"
)
_LINKS = re.compile(
    r"<a\b(?=[^<>]{0,600}(?:toggle|collapse|accordion|aria-expanded|role=[\"']?tab))"
    r"[^<>]{0,600}?\bhref\s*=\s*[\"']?#([\w:.-]{1,80})",
    re.IGNORECASE,
)
_HINTS = ("aria-", "data-", "toggle", "collapse", "accordion", "tab")
_PANEL = pattern(
    r"(?:accordion|collaps\w*|expand\w*|toggle|tabs?|panel)[-_]{0,2}(?:content|body|panel|pane|inner"
    r"|text|section|item)?$|(?:^|[-_])(?:tab-?pane|tab-?panel|collapse)$",
    re.IGNORECASE,
)
_OVERLAY = pattern(
    r"modal|dialog|menu|dropdown|tooltip|popover|popup|cookie|overlay|lightbox|offcanvas|search|nav",
    re.IGNORECASE,
)
CONTROLS = frozenset({"button", "summary"})
_CONTROL_ROLES = {"button", "tab", "switch"}


def controlled_ids(page: str) -> frozenset[str]:
    """The identifiers of the elements that something in the page opens on a click."""
    found: set[str] = set()
    if not any(sign in page for sign in _HINTS):
        return frozenset()
    for naming in (_CONTROLS, _LINKS):
        for match in naming.finditer(page):
            found.add(match[1])
            if len(found) > MAX_CONTROLS:
                return frozenset(found)
    return frozenset(found)


def is_control(name: str, attributes: Mapping[str, str]) -> bool:
    """Whether people click on an element to see more."""
    if name in CONTROLS or attributes.get("role") in _CONTROL_ROLES:
        return True
    return "aria-expanded" in attributes or (name == "label" and "for" in attributes)


def opens_on_click(
    attributes: Mapping[str, str], controlled: frozenset[str], follows_control: bool
) -> bool:
    """Whether a click shows a hidden element with text of the page; menus and dialogs have none."""
    if attributes.get("hidden", "").lower() == "until-found":
        return True
    classes = attributes.get("class", "")
    role = attributes.get("role", "")
    if _OVERLAY.search(f"{classes} {role}"):
        return False
    if role == "tabpanel" or attributes.get("id") in controlled or follows_control:
        return True
    return any(map(_PANEL.search, classes.split()))
