"""Destinations: groups of rich text by the word that begins them, and where their text goes."""

from collections.abc import Mapping
from typing import Literal, TypeAlias

Target: TypeAlias = Literal[
    "text", "skip", "marker", "instruction", "form", "choice", "fonts", "colours", "title"
]

TEXT_BOX = "text-box"
# Destinations that are not read. Any other that begins with `\\*` is not read either.
_SKIPPED = frozenset(
    "stylesheet listtable listoverridetable rsidtbl generator info pict object themedata "
    "colorschememapping latentstyles datastore xmlnstbl mmathPr filetbl revtbl atnid "
    "annotation atnauthor atndate atnref bkmkstart bkmkend nonshppict nonesttables pntext sp tc "
    "xe".split()
)
FIGURES = frozenset("object moMath moMathPara".split())  # embedded objects and equations
_READ = frozenset(
    "shppict shptxt shpinst listtext fldinst fldrslt footnote formfield ffl nesttableprops".split()
)
ASIDES = {
    **dict.fromkeys(("header", "headerl", "headerr", "headerf"), "header"),
    **dict.fromkeys(("footer", "footerl", "footerr", "footerf"), "footer"),
    "footnote": "footnote",
    "shptxt": TEXT_BOX,
}
TARGETS: Mapping[str, Target] = {
    "fonttbl": "fonts",
    "colortbl": "colours",
    "fldinst": "instruction",
    "formfield": "form",
    "ffl": "choice",
    "listtext": "marker",
}


def is_skipped(word: str, is_optional: bool) -> bool:
    """Whether a destination is not read; those that are optional begin with `\\*`."""
    return word in _SKIPPED or (is_optional and word not in _READ)
