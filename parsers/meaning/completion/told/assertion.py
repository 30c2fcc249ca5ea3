"""Whether a clause asserts something, or denies, wishes or plans it. A clause in, an answer out."""

import re

from parsers.meaning.completion.verb_forms import past_forms
from parsers.meaning.completion.word_classes import LACKED
from parsers.patterns import pattern

# What is said of some in passing and leaves the rest of the clause as it is: `those who would once
# have been sent home`, `who comes and who does not`, `wherever a room happens to be free`.
_IN_PASSING = pattern(
    r"\bwho would (?:once|otherwise|formerly|before) have\b"
    r"|\band (?:who|what|which|where|when) (?:does|do|is|are|has|have|did|was|were) not(?=\W*$|,)"
    r"|\bwithout (?:an?|any|one|further) (?:fault|hitch|problem|break|incident|complaint|delay)\b"
    r"|\b(?:happens?|happened|proved|turned out) to be\b"
    r"|\b(?:where|when)ever (?:[\w’'-]+ ){1,4}?(?:wanted|needed)\b",
    re.IGNORECASE,
)
# Work on things that do not exist yet: a policy that somebody `is drafting`.
_PREPARING = (
    "drafting|writing|preparing|planning|working (?:on|towards|out)|looking|considering"
    "|developing|collecting"
    "|gathering|seeking|recruiting|advertising|negotiating|discussing|exploring|designing|drawing"
    "|reviewing|rewriting|revising|updating|consulting"
)
_NOT_ASSERTED = pattern(
    r"(?:^|[,;]\s*)only\b"
    r"|\b(?:not|no|nor|never|nobody|none|neither|without|yet|still|hardly|rarely|seldom|needs?"
    r"|should|must|would|could|(?-i:may)|might|will|plan(?:s|ned)? to(?! the\b)"
    r"|due to|intend\w*|hope\w*"
    r"|wants?|waiting|awaits?|lack\w*|forgot\w*|if|unless|to be"
    r"|until(?! \d{1,2}(?:[.:]\d\d| ?(?:am|pm|o['’]clock))\b)"
    r"|wanted(?=\W*$|\s+(?:for|by|at|in)\b)"
    r"|delayed|postponed|deferred|put back|held up"
    r"|left (?:for now|as \w+ (?:is|are|was|were))|slipped (?:to|into|by)|behind schedule|stuck"
    r"|pushed back|stalled|on hold|overdue|cancell?ed|abandoned|shelved"
    r"|in draft|on the agenda(?! of (?:all|every|each)\b)|expects?"
    r"|agreed to(?! (?:the|an?|our|their|this|it|all)\b)"
    r"|started on|work (?:has )?(?:starts|started|begun)|earmarked"
    r"|\w+ing of [^,;]*\b(?:has|have) (?:begun|started)|(?:half|part)-?way"
    r"|(?:has|have) (?:since |now |all )?left(?=\W*$)"
    r"|unavailable|unknown|lacking|made (?:a|the) start|marked out|raising money"
    r"|in (?:the|its|his|her|their) \w+ (?:year|half|phase) of(?! the (?:\w+ )?(?:term|year)\b)"
    rf"|(?:is|are) (?:now |currently |\w+ly )?(?:{_PREPARING})"
    r"|being \w+(?:ed|n|t|up)|under ?way|in progress|unfinished|incomplete)\b|n['’]t\b",
    re.IGNORECASE,
)
# Needs that people have, which are no lack.
_THEIR_NEEDS = pattern(
    r"\b(?:with (?:[\w-]+ ){0,3}|(?:special|additional|educational|complex|medical|sensory|dietary"
    r"|language|emotional|individual|their) )needs\b",
    re.IGNORECASE,
)
_WHO_LACKED = pattern(rf"\b{LACKED}\b", re.IGNORECASE)


def is_asserted(clause: str) -> bool:
    """Whether a clause asserts something, and does not deny, wish or plan it."""
    for aside in (_THEIR_NEEDS, _WHO_LACKED, _IN_PASSING):
        clause = aside.sub("", clause)
    return not _NOT_ASSERTED.search(clause)


_NOT_DONE = pattern(r"\b(?:nobody|no one|not|never|neither|nor)\b|n['’]t\b", re.IGNORECASE)


def denies_act(clause: str) -> bool:
    """Whether a clause says that something is not done: `nobody rings`, not `there is no bell`."""
    return bool(_NOT_DONE.search(clause))


# What says of any task that it was not done.
_LEFT_UNDONE = pattern(
    r"\b(?:(?:has|have|had|was|were) (?:still )?(?:not|never|yet to)"
    r"|(?:has|have|had|was|were)n['’]t"
    r"|did(?: not|n['’]t) (?:take place|happen|go ahead)|not yet|still not|yet to be|to be done"
    r"|postponed|deferred|cancell?ed|abandoned|overdue|delayed|outstanding"
    r"|no [\w’'-]+(?: [\w’'-]+){0,3} (?:was|were|took|has been|have been))\b",
    re.IGNORECASE,
)


def says_not_done(verb: str, clause: str) -> bool:
    """Whether a clause says that what a verb asks for was not done: `no drill was held`."""
    if is_asserted(clause):
        return False
    past = rf"\b(?:{'|'.join(past_forms(verb))})\b"
    return bool(_LEFT_UNDONE.search(clause) or re.search(past, clause, re.IGNORECASE))
