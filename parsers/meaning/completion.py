"""What may say that an action was done: the verbs of actions, and how a statement tells their end.

`appoint a lead` is done where somebody `is in post`, `buy laptops` where they `arrived`. An action
in, the form of its completion out; and whether a clause asserts something or only wishes it.
"""

import re

_TO = re.compile(r"\b(?:to|will|must|should|shall)\s+(?P<verb>[a-z-]+)", re.IGNORECASE)
_FIRST_WORD = re.compile(r"[A-Za-z-]+")
_TOLD = {
    "recruit appoint advertise hire fill employ": r"in post|took up|appointed|recruited|joined"
    r"|started|has been filled|were filled|now have|now has",
    "buy order purchase get obtain install replace": r"came|arrived|bought|delivered|installed"
    r"|replaced|fitted|in use|ordered",
    "write draft redraft produce create develop prepare devise": r"written|drafted|produced|created"
    r"|developed|drawn up|prepared|devised",
    "publish share circulate send issue distribute": r"published|shared|circulated|sent|issued"
    r"|distributed|on (?:the|our|its|every|each) (?:[\w'’]+ )?websites?",
    "train run hold deliver lead organise arrange host": r"trained|ran|were held|was held"
    r"|been held|delivered|led|took place|organised|arranged|hosted|came|attended",
    "agree choose adopt select approve": r"agreed|chosen|chose|adopted|selected|approved",
    "set establish introduce launch start begin": r"set up|established|introduced|launched"
    r"|started|begun|began|in place|in use",
    "mend repair fix": r"mended|repaired|fixed",
    "build construct": r"built|constructed|opened",
    "fit": r"fitted|installed",
}
_FORMS = {verb: re.compile(rf"\b(?:{told})\b", re.I) for verbs, told in _TOLD.items()
          for verb in verbs.split()}  # fmt: skip
# Verbs that only ask how something is: that it is well now does not say that anybody looked.
_INQUIRING = frozenset(
    "audit review check survey monitor visit ask consider explore evaluate discuss meet look see"
    " inspect observe sample scrutinise investigate analyse consult identify assess".split()
)
_FINISHING = frozenset("finish complete conclude finalise".split())
_FINISHED = re.compile(
    r"\b(?:has|have|had|was|were) (?:now |all |also )?(?:been )?\w+(?:ed|en)\b", re.I
)
_NOT_ASSERTED = re.compile(
    r"\b(?:not|no|nor|never|nobody|none|neither|without|yet|still|hardly|rarely|seldom|needs?|need"
    r"|should|must|would|could|(?-i:may)|might|will|plan(?:s|ned)? to|due to|intend\w*|hope\w*"
    r"|waiting|awaits?|lack\w*|forgot\w*|if|until|unless|to be)\b|n['’]t\b",
    re.IGNORECASE,
)


def verb_of(text: str) -> str:
    """The verb of an action, in small letters: of `Clerk to publish` and of `Publish`."""
    found = _TO.search(text)
    if found:
        return found["verb"].lower()
    first = _FIRST_WORD.match(text.strip())
    return first[0].lower() if first else ""


def completion_forms(verb: str) -> re.Pattern[str]:
    """How a sentence tells that what a verb asks for is done."""
    if verb in _FINISHING:
        return _FINISHED
    return _FORMS.get(verb) or _participle(verb)


def is_finishing(verb: str) -> bool:
    """Whether a verb only asks for the end of what was begun: `finish`."""
    return verb in _FINISHING


def is_inquiring(verb: str) -> bool:
    """Whether a verb only asks to find out how something is: `audit`."""
    return verb in _INQUIRING


def is_asserted(clause: str) -> bool:
    """Whether a clause says that something is so: it denies, wishes and plans nothing."""
    return not _NOT_ASSERTED.search(clause)


def _participle(verb: str) -> re.Pattern[str]:
    """`mapped` and `mapping` of map, `reviewed` of review; only after a form of be or have."""
    stem = re.escape(verb.removesuffix("e"))
    doubled = re.escape(verb[-1:])
    return re.compile(
        rf"\b(?:is|are|was|were|be|been|has|have)\s+(?:\w+\s+)?{stem}(?:{doubled})?(?:ed|d|n|t)\b",
        re.IGNORECASE,
    )
