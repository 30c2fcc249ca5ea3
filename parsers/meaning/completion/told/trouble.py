"""Whether a clause tells of trouble, by which no task is done. A clause in, an answer out."""

import re

from parsers.patterns import pattern

# What befell a thing or people, and what they asked for: no task is done by it.
_TROUBLE = pattern(
    r"\b(?:left|resigned|lapsed|expired|broke|broken(?! down)|failed|fails|overflow\w*|overheat\w*"
    r"|leak\w*|burst|jammed|collapsed|fell|taken down|refused|quer(?:y|ied)|asked(?! of)|wanted"
    r"|wants?|complain(?:s|ed|ing)?|doubled|halved|dirty|shabby|unsafe|worse|wrong|short of"
    r"|run out|ran out|stolen|damaged|lost|missed|worried)\b",
    re.IGNORECASE,
)


def tells_of_trouble(clause: str) -> bool:
    """Whether a clause says what befell a thing, or what people asked for: `two chairs broke`, not
    `two chairs came`."""
    return bool(_TROUBLE.search(clause))
