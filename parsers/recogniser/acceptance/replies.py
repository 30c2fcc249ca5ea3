"""Replies that do nothing but thank somebody or regret something. A text in, yes or no out."""

import re

from parsers.patterns import pattern

_FEELS = r"(?:sorry|glad|pleased|delighted|happy|grateful|sad|disappointed|apologi[sz]e)"
_COURTESY = pattern(
    rf"\W*(?:(?:many |so many |our |with |warm )*thank(?:s\b|(?:ing)? you\b)"
    rf"|(?:(?:we|i)(?: a|['’])(?:re|m) |(?:we|i) )?(?:so |very |really |all )*{_FEELS}"
    r"(?=\W*$|[,!]| (?:to|that|you|about|for|it)\b)"
    r"|(?:(?:our|my) pleasure|(?:our |my |sincere )*(?:apologies|greetings|regards))\b"
    r"|much appreciated\b"
    r"|you(?: are|['’]re) (?:very |most )?welcome\b|how (?:kind|lovely|nice|sweet)\b)",
    re.IGNORECASE,
)
# `Thank you: the cook has been told`, `Sorry, a plumber comes next week`.
_DOES = pattern(
    r"\b(?:will|shall|must|should|to be|can|agreed|has|have|had|was|were|now|next)\b", re.IGNORECASE
)


def only_thanks(text: str) -> bool:
    return bool(_COURTESY.match(text)) and not _DOES.search(text)
