"""What an action says of itself: that it is done, that nothing is to do, that it stands elsewhere.

The words of an action and of a cell of progress in, a status with the words that say so out.
"""

import re
from collections.abc import Sequence

from parsers.grammar.links import Link
from parsers.review import OPEN, Status

_HINT = re.compile(
    r"complete|done|achieved|actioned|implemented|none|no\b|nothing|n/?a|in place|[-–—]",
    re.IGNORECASE,
)
_DONE = r"(?:completed|done|achieved|actioned|implemented|in place|complete)"
# `Completed in T3.` and `Audit (completed T2)` are done; `Completed forms to be filed` is not.
_SAYS_DONE = re.compile(
    rf"^(?:this (?:is|has been) )?{_DONE}(?=\s*$|\s*[.;:,–—-]"
    r"|\s+(?:in|on|at|during|T[1-6]|\d)\b(?!.*\b(?:to|will|must|should)\b))"
    rf"|\((?:now |all |fully |this (?:is|has been) )?{_DONE}\b"
    r"(?![^()]*\b(?:by|when|until|not)\b)[^()]*\)"
    rf"|[–—-]\s+(?:now |all |fully )?{_DONE}[.;]?$",
    re.IGNORECASE,
)
_SAYS_NONE = re.compile(
    r"(?:none|nil|nothing|n/?a|not applicable|no (?:further |new |additional |specific )?actions?"
    r"(?: (?:is |are )?(?:required|needed|necessary|identified))?"
    r"|none (?:required|needed|necessary|identified)|[-–—]+)(?: at (?:this|present)(?: time)?)?\W*",
    re.IGNORECASE,
)
_BESIDE_LINKS = re.compile(
    r"(?:\b(?:above|below|also|and|please|see|actions?|statements?|this|already)\b|[\W_])+",
    re.IGNORECASE,
)
_PROGRESS_DONE = re.compile(
    rf"(?:(?:now|all|fully|yes,?)\s+)*{_DONE}\b|closed\b|yes\W*$", re.IGNORECASE
)
_NOT_WHOLLY = re.compile(
    r"\b(?:not|no|part|partly|partially|except|but|however|still|ongoing|on-going|most|some|some of"
    r"|will|to be|by|yet|remaining|outstanding|apart from|\d+\s?%|once|when)\b",
    re.IGNORECASE,
)


def status(text: str, links: Sequence[Link] = (), progress: str = "") -> Status:
    """The status of an action. `links` are those of its text, `progress` what its column says.

    Where neither says anything the action is open.
    """
    if links and only_links(text, links):
        return Status("link", text)
    if _HINT.search(text):
        if none := _SAYS_NONE.fullmatch(text):
            return Status("none", none[0])
        if done := _SAYS_DONE.search(text):
            return Status("done", done[0].strip("()–—- "))
    if progress and _PROGRESS_DONE.match(progress) and not _NOT_WHOLLY.search(progress):
        return Status("done", progress)
    return OPEN


def only_links(text: str, links: Sequence[Link]) -> bool:
    """Whether an action says nothing but where else to look: `Linked to 2.1 above.`"""
    for words in sorted({link.words for link in links}, key=len, reverse=True):
        text = text.replace(words, " ")
    return not text or bool(_BESIDE_LINKS.fullmatch(text))
