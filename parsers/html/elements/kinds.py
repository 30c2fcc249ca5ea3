"""The kind of an element: its HTML name, or what Word, ARIA or CSS make of it."""

from parsers.html.elements.elements import OPENERS
from parsers.html.state import Attributes, block
from parsers.html.styles.style import Style
from parsers.patterns import pattern


def kind(name: str, attributes: Attributes, style: Style) -> str:
    """The kind of an element: its HTML name, unless Word, ARIA or CSS make it another."""
    if style.mso in _WORD_KINDS:
        return _WORD_KINDS[style.mso]
    if name == "p":
        return "title-paragraph" if _TITLE_CLASS.search(attributes.get("class", "")) else name
    role = attributes.get("role", "")
    if role in _TAB_ROLES:
        return role
    if OPENERS.get(name, block) is not block:
        return name
    if _NOTE.search(attributes.get("id", "")) or _NOTES.search(attributes.get("class", "")):
        return "notes"
    return _ROLES.get(role) or _DISPLAYS.get(style.display) or name


_WORD_KINDS = {
    "marker": "marker",
    "gap": "gap",
    "footnote": "notes",
    "endnote": "notes",
    "comment": "notes",
    "header": "running",
    "footer": "running",
}
_TITLE_CLASS = pattern(r"(?:^|\s)(?:MsoTitle|title)(?:\s|$)|MsoHeading\d")
_ROLES = dict(
    pair.split("=")
    for pair in (
        "table=table grid=table rowgroup=tbody row=tr cell=td gridcell=td columnheader=th"
        " rowheader=th caption=caption list=ul listitem=li heading=heading navigation=nav"
        " complementary=aside doc-endnotes=notes doc-footnote=notes"
    ).split()
)
_TAB_ROLES = frozenset({"tab", "tabpanel"})
_DISPLAYS = dict(
    pair.split("=")
    for pair in (
        "table=table table-header-group=thead table-row-group=tbody table-footer-group=tfoot"
        " table-row=tr table-cell=td table-caption=caption list-item=li block=div flex=div"
        " grid=div flow-root=div"
    ).split()
)
# Identifiers and classes of footnotes by LibreOffice, Word, pandoc and WordPress.
_NOTE = pattern(r"^sd(?:footnote|endnote)\d+$")
_NOTES = pattern(r"(?:^|\s)(?:wp-block-)?footnotes(?:\s|$)")
