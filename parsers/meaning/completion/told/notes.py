"""What short notes on progress say of what was planned. A clause of a note in, an answer out.

Notes leave out what everybody knows: `Ramps in since May`, `All did the course`, `They said yes`.
"""

import re

from parsers.meaning.completion.word_classes import A_TIME, TWO_TO_TWELVE, WAS
from parsers.patterns import pattern

# What is begun, of a part, to come, only talked about or refused, however it is told.
_NOT_ALL = pattern(
    r"\b(?:begun|began to|started (?:to|work|on)|(?:a|the) start|pilot(?:ed)?|trial(?:led)?"
    r"|(?:a|the|our|one) (?:first|pilot)\b(?! (?:week|day|time|term|half|year))"
    r"|first (?:draft|step)|first\s*$"
    r"|so far|in part|part(?:ly|ially)|only|once|one of|almost|nearly|apart from|except|all but"
    r"|bar one|most|instead"
    r"|next|soon|promised|offered|arranged|booked|planned|before (?:it|this|that|we)\b"
    r"|approached|advertised|invited|ask(?:s|ed|ing)?|thinking|talk(?:s|ed|ing)?|spoke|discuss\w*"
    r"|looked (?:at|into)|consider\w*"
    r"|turned down|rejected|refused|declined|said no|withdrew|withdrawn|fell through|failed)\b",
    re.IGNORECASE,
)


def is_complete(clause: str) -> bool:
    """Whether a note leaves nothing open: `Done in May`, not `Two so far` or `Booked`."""
    return not _NOT_ALL.search(clause)


_COUNT = rf"{TWO_TO_TWELVE}|twenty|thirty|forty|fifty|sixty|\d\S*"
_BARE_COUNT = pattern(
    rf"^\W*(?:just |only )?(?P<count>one|{_COUNT})\s+(?:of them\s+|now\s+)?"
    r"(?:has|have|is|are|was|were|came|went|started|joined|did|took|attended)\b",
    re.IGNORECASE,
)


def bare_count(clause: str) -> str:
    """How many a note is about, where it does not say of what: `one` in `One has started`."""
    found = _BARE_COUNT.match(clause)
    return found["count"].lower() if found else ""


_DONE = pattern(
    rf"^(?:(?:all|both|this|it|these|everything)\s+)?(?:(?:{WAS}|is|are)\s+)?"
    r"(?:now\s+|all\s+)?(?:done|completed?|finished|carried out|achieved|implemented)\b",
    re.IGNORECASE,
)


def says_done(clause: str) -> bool:
    """Whether a note says of whatever was planned that it is done: `Done in August`, not `Lamps in
    August`."""
    return bool(_DONE.search(clause))


_DONE_AGAIN = (
    r"(?:has|have) (?:now |since |all )?(?!yet\b|to\b)"
    r"(?:been (?:\w+ed|held|run|kept)|run|met|taken place|had|used|kept|worked|played|sung|gone)"
)
_EVERY = (
    r"(?:(?:every|each|twice|three times) (?:other |second |half[- ])?\w+"
    r"|(?:half-)?(?:daily|weekly|fortnightly|monthly|termly|nightly))"
)
_RUNNING = pattern(
    rf"\b(?:{_DONE_AGAIN}\b.*?\b(?:{_EVERY}|since)|(?:meets?|runs?|takes place)\s+{_EVERY})\b",
    re.IGNORECASE,
)
_IS = r"(?:is|are|was|were|went|has (?:been|gone)|have (?:been|gone)) (?:now |all |both )?"
# What something is that was made, or put somewhere.
_THERE = (
    r"(?:up(?: and running)?|live|running|ready|open|out|online|available|complete|finished"
    r"|in (?:place|use|force|operation|(?:since|by|on|from)\b)"
    r"|signed(?: off)?|agreed|approved|adopted|built|fitted|installed|printed|launched|opened"
    r"|(?:put|went|gone) (?:up|in|out|down)|came (?:in|out)|took effect|began)"
)
_THERE_NOW = pattern(rf"^(?:[\w’'-]+\s+){{0,7}}?(?:{_IS})?{_THERE}\b", re.IGNORECASE)


def says_there_now(clause: str) -> bool:
    """Whether a note says that something is there, or has run since: `Ramps in since May`, not
    `Ramps by May`."""
    return bool(_THERE_NOW.search(clause) or _RUNNING.search(clause))


_NEW = pattern(
    r"\b(?:new|revised|rewritten|updated|amended|redrafted|came in|took effect|approved|adopted)\b",
    re.IGNORECASE,
)


def is_of_new_thing(clause: str) -> bool:
    """Whether a note is about a thing in its new form: `The new policy was read`, not `The policy
    was read`."""
    return bool(_NEW.search(clause))


_MET = pattern(
    rf"\b(?:(?:has|have) (?:now |since )?met\b.*?\b(?:{_EVERY}|since)|(?:met|meets?)\s+{_EVERY})\b",
    re.IGNORECASE,
)


def says_met_regularly(clause: str) -> bool:
    """Whether a note says that people meet again and again: `We have met every Monday`, not `We met
    once`."""
    return bool(_MET.search(clause))


_COURSE_TAKEN = pattern(
    r"\b(?:(?:completed|finished|did|took|passed|attended|sat|went on|been on|been through|joined)"
    r" (?:the|their|its|our|an?|both|this|it)\b|qualified|(?:were|was|been) trained|took part"
    r"|had (?:theirs|(?:their|its|his|her|the) (?:\w+ )?"
    r"(?:turn|session|training|course|workshop|go|share|day)))\b",
    re.IGNORECASE,
)


def says_course_taken(clause: str) -> bool:
    """Whether a note says that people were taught: `The cooks completed the course`, not `The
    course is in May`."""
    return bool(_COURSE_TAKEN.search(clause))


_CAME = pattern(r"\b(?:came|attended|joined us|took part|were there|turned up)\b", re.IGNORECASE)


def says_people_came(clause: str) -> bool:
    """Whether a note says that people came to an event: `Over forty rowers came`, not `Forty rowers
    sang`."""
    return bool(_CAME.search(clause))


_CONSENT = r"(?:permission|consent|blessing|approval|agreement)"
_GRANTED = pattern(
    r"\b(?:agreed(?! to (?!the\b|our\b|this\b|it\b))|said yes|accepted|consented|granted"
    rf"|gave (?:us )?(?:(?:its|their|his|her|the) )?{_CONSENT}"
    rf"|{_CONSENT} (?:came|arrived|was given|received))\b",
    re.IGNORECASE,
)


def says_granted(clause: str) -> bool:
    """Whether a note says that those who were asked said yes: `The port agreed`, not `The port said
    no`."""
    return bool(_GRANTED.search(clause))


_CONVERTED = pattern(
    rf"\b(?:{WAS}|is now|are now)\s+(?:\w+ed and )?"
    r"(?:converted|transformed|turned into|made into|made over|refitted|fitted out|refurbished"
    r"|remodelled|adapted|changed into)\b",
    re.IGNORECASE,
)


def says_converted(clause: str) -> bool:
    """Whether a note says that something was made into another: `The shed was converted`, not `The
    shed was painted`."""
    return bool(_CONVERTED.search(clause))


_TAKEN_ON = pattern(
    r"\b(?:took|taken|has|have) (?:this|it|that|the (?:role|post|job|work))\b(?: (?:on|over|up))?",
    re.IGNORECASE,
)


def says_taken_on(clause: str) -> bool:
    """Whether a note says that somebody took on a role: `Ann Lee took this on`, not `Ann Lee was
    asked`."""
    return bool(_TAKEN_ON.search(clause))


_PERSON = r"(?-i:(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr)\.? |[A-Z][\w’'-]+ )[A-Z][\w’'-]+)"
_SAYS_DONE = "|".join(each.pattern for each in (_GRANTED, _TAKEN_ON, _DONE, _CAME))
_UNSPECIFIC = (
    r"through|over|both|requests?|bids?|letters?|our|we|us|she|he|everyone|everybody|it|this|these"
    r"|they|them|ones?|versions?|copies|handed (?:out|over|to)|sent (?:out|home)|given out"
)
_NO_CONTENT = pattern(
    rf"{A_TIME}|{_SAYS_DONE}|{_PERSON}"
    rf"|\b(?:{_THERE}|{_EVERY}|{_UNSPECIFIC}|{_COUNT}|half[- ]term|holidays?|week|end)\b",
    re.IGNORECASE,
)


def words_of_content(clause: str) -> str:
    """What a note names, without times, counts, people and the words that say that it is done."""
    return _NO_CONTENT.sub(" ", clause)
