"""Whether a clause asserts something, or denies, wishes or plans it. A clause in, an answer out."""

import re

from parsers.meaning.completion.verb_forms import past_forms
from parsers.meaning.completion.word_classes import LACKED
from parsers.patterns import pattern

# What is said of some in passing and leaves the rest of the clause as it is: `those who would once
# have been sent home`, `who comes and who does not`, `wherever a room happens to be free`, `where
# there used to be none`; and denials of a lack: `no boat sails without a bell`.
_IN_PASSING = pattern(
    r"\bwho would (?:once|otherwise|formerly|before) have\b"
    r"|\band (?:who|what|which|where|when) (?:does|do|is|are|has|have|did|was|were) not(?=\W*$|,)"
    r"|\bwithout (?:an?|any|one|further) (?:fault|hitch|problem|break|incident|complaint|delay)\b"
    r"|\b(?:happens?|happened|proved|turned out|(?:\w+ )?used) to be(?: none)?\b"
    r"|\bthe (?:first|last|only)(?: \w+)? to be\b"
    r"|^no(?:body|ne| one)?\b[^,;]*?\bwithout (?:an?|the|their|its)\b"
    r"|\b(?:no|not one|none|nobody)\b[^,;]*?\b(?:who (?:had|has|have) not|(?:was|were) (?:missing"
    r"|left out|absent|missed)|went without)\b"
    r"|\b(?:had|got|brought|received) no (?:repl(?:y|ies)|answers?|response|effect|result)\b"
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
_DENIED = (
    r"not|no|nor|never|nobody|none|neither|without|hardly|rarely|seldom"
    r"|(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing)?|unwilling|unable) to"
    r"|nothing (?:was|has|came|happened)|(?:heard|did|got|had|saw) nothing"
)
_LACKING = r"needs?|lack\w*|forgot\w*|unavailable|unknown|unfinished|incomplete"
_POSSIBLE = r"should|must|would|could|(?-i:may)|might|if|unless|to be"
_PUT_OFF = "(?:been|was|were) put off|postponed|deferred|delayed|overdue|cancell?ed|abandoned"
_HELD_UP = (
    rf"{_PUT_OFF}|sent (?:\w+ )?apologies|call(?:ed|s) (?:it |them |this )?off|fell through"
    r"|put back|held up|pushed back|stalled|on hold|shelved|stuck|behind schedule"
    r"|slipped (?:to|into|by)|left (?:for now|as \w+ (?:is|are|was|were))"
    r"|(?:has|have) (?:since |now |all )?left(?=\W*$)"
)
_WISHED = (
    r"hope\w*|wants?|wanted(?=\W*$|\s+(?:for|by|at|in)\b)|waiting|awaits?|raising money|earmarked"
)
_PLANNED = (
    r"will|plan(?:s|ned)? to(?! the\b)|due to|intend\w*|expects?|in draft|marked out"
    r"|on the agenda(?! of (?:all|every|each)\b)|agreed to(?! (?:the|an?|our|their|this|it|all)\b)"
)
_BEGUN = (
    r"yet|still|until(?! \d{1,2}(?:[.:]\d\d| ?(?:am|pm|o['’]clock))\b)|(?:half|part)-?way"
    r"|started on|work (?:has )?(?:starts|started|begun)|made (?:a|the) start"
    r"|under ?way|in progress"
    r"|\w+ing of [^,;]*\b(?:has|have) (?:begun|started)|being \w+(?:ed|n|t|up)"
    r"|in (?:the|its|his|her|their) \w+ (?:year|half|phase) of(?! the (?:\w+ )?(?:term|year)\b)"
    rf"|(?:is|are) (?:now |\w+ly )?(?:{_PREPARING})"
)
_NOT_ASSERTED = pattern(
    r"(?:^|[,;]\s*)only\b|n['’]t\b"
    rf"|\b(?:{_DENIED}|{_LACKING}|{_POSSIBLE}|{_HELD_UP}|{_WISHED}|{_PLANNED}|{_BEGUN})\b",
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
    """Whether a clause asserts something: `the hulls were tarred`, not `the hulls will be
    tarred`."""
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
    rf"|{_PUT_OFF}|outstanding"
    r"|no [\w’'-]+(?: [\w’'-]+){0,3} (?:was|were|took|has been|have been)"
    r"|(?:nobody|no one) (?:has |have |had )?(?:held|ran|run|did|done|made|took|gave|given|led))\b",
    re.IGNORECASE,
)


def says_not_done(verb: str, clause: str) -> bool:
    """Whether a clause says that what a verb asks for was not done: `no drill was held`, not `a
    drill was held`."""
    if is_asserted(clause):
        return False
    past = rf"\b(?:{'|'.join(past_forms(verb))})\b"
    return bool(_LEFT_UNDONE.search(clause) or re.search(past, clause, re.IGNORECASE))
