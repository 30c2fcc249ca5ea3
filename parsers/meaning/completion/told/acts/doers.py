"""Whether those who were to do an action did it.

A verb, the text of an action and a clause in, an answer out.
"""

import re

from parsers.meaning.completion.verb_forms import active_past, past_forms
from parsers.patterns import pattern

_DOER = pattern(r"^\W*(?:the\s+|each\s+|all\s+)?(?P<who>[A-Za-z’' -]{2,40}?)\s+to\s", re.IGNORECASE)


def says_done_by_doer(verb: str, text: str, clause: str) -> bool:
    """Whether a clause says that those who were to do it did it: `checked by lawyers` for `Lawyers
    to check`, not `checked by cooks`."""
    doer = _DOER.match(text)
    if not doer:
        return False
    past = "|".join(past_forms(verb))
    who = re.escape(doer["who"].strip())
    by = rf"\b(?:{past})\s+(?:[\w’'-]+\s+){{0,4}}?by\s+(?:the\s+|our\s+)?{who}\b"
    return bool(re.search(by, clause, re.I))


def says_doer_did_that(verb: str, text: str, clause: str) -> bool:
    """Whether a clause says that those who were to do it did it to what was named before: `Elm
    adopted it in May` for `Elm to adopt`, not `Oak adopted it`."""
    doer, past = _DOER.match(text), active_past(verb)
    if not doer or not past:
        return False
    who = re.escape(doer["who"].strip())
    did = (
        rf"^(?:the\s+|our\s+)?{who}\s+(?:(?:has|have|duly|then)\s+)?(?:{past})\s+(?:it|them|both)\b"
    )
    return bool(re.search(did, clause, re.IGNORECASE))
