"""The style of an element: hidden, bold, struck out, ... Properties of CSS in, a style out."""

from collections.abc import Mapping
from typing import NamedTuple

from parsers.document.colours import fill_colour
from parsers.html.styles.counters import Generated
from parsers.patterns import pattern


class Style(NamedTuple):
    """The properties of one element that matter to the reader; None if unspecified.

    `mso` is `marker` for the marker that Word prints before a list item, `gap` for the narrow
    spaces after it in a filtered export, or the name of a part (`footnote`, `header`, ...). `fill`
    is the background colour, `ink` that of the text, `before` the content generated before it.
    """

    hidden: bool = False
    bold: bool | None = None
    struck: bool | None = None
    keeps_lines: bool | None = None
    list_type: str | None = None
    display: str = ""
    mso: str = ""
    fill: str = ""
    ink: str = ""
    reset: str = ""
    increment: str = ""
    before: Generated | None = None


PLAIN = Style()

_BOLD = {"bold": True, "bolder": True, "normal": False, "lighter": False}
_LIST_TYPE = pattern(
    r"\b(none|disc|circle|square|decimal-leading-zero|decimal"
    r"|(?:lower|upper)-(?:alpha|latin|roman))\b"
)
_CLIPPED_AWAY = pattern(r"rect\(\s*(0(px)?|1px)(,?\s*(0(px)?|1px)){3}\s*\)|inset\((50|100)%\)")
_FAR_OFF_PAGE = pattern(r"-\d{4,}(px|em|pt)?")
_COLOUR = pattern(r"(?:rgb|hsl)a?\([^()]{1,60}\)|#?\w+")


def style_of(css: Mapping[str, str]) -> Style:
    """The style by these properties."""
    if not css:
        return PLAIN
    list_type = _LIST_TYPE.search(css.get("list-style-type") or css.get("list-style", ""))
    white_space = css.get("white-space")
    decoration = css.get("text-decoration-line") or css.get("text-decoration")
    return Style(
        hidden=_is_hidden(css),
        bold=_is_bold(css.get("font-weight", "")),
        struck="line-through" in decoration if decoration else None,
        keeps_lines=white_space.startswith("pre") if white_space else None,
        list_type=list_type[1] if list_type else None,
        display=css.get("display", ""),
        mso=_mso(css),
        fill=_fill(css.get("background-color") or css.get("background", "")),
        ink=_fill(css.get("color", "")),
        reset=css.get("counter-reset", ""),
        increment=css.get("counter-increment", ""),
    )


def _is_hidden(css: Mapping[str, str]) -> bool:
    if css.get("display") == "none" or css.get("visibility") in {"hidden", "collapse"}:
        return True
    if css.get("mso-hide") == "all":
        return True
    clip = css.get("clip") or css.get("clip-path", "")
    return bool(_CLIPPED_AWAY.fullmatch(clip)) or _is_out_of_sight(css)


def _is_out_of_sight(css: Mapping[str, str]) -> bool:
    """Whether text is moved off the page or into a box of one pixel, as for screen readers."""
    if css.get("position") not in {"absolute", "fixed"}:
        return False
    is_tiny = css.get("width") in {"1px", "0"} and css.get("height") in {"1px", "0"}
    return is_tiny or any(_FAR_OFF_PAGE.fullmatch(css.get(edge, "")) for edge in ("left", "top"))


def _is_bold(weight: str) -> bool | None:
    return int(weight) >= 600 if weight.isdecimal() and len(weight) < 6 else _BOLD.get(weight)


def _mso(css: Mapping[str, str]) -> str:
    if css.get("mso-list") == "ignore":
        return "marker"
    if css.get("font", "").startswith("7.0pt"):
        return "gap"
    return css.get("mso-element", "")


def _fill(background: str) -> str:
    return next(filter(None, map(fill_colour, _COLOUR.findall(background[:200]))), "")
