"""The status of an action: done, stopped, superseded, none, link or open.

The text of an action and its cell of progress in, a status with the words that say so out. Both use
one vocabulary. The action's own words take precedence, but count only in certain places (the whole
text, its beginning, brackets, after a dash), since they mostly say what is to be done.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from parsers.grammar.links import Link
from parsers.grammar.times.sentence_times import time_at
from parsers.meaning.check_boxes import chosen
from parsers.meaning.status_phrases import (
    BEGUN,
    DONE,
    DONE_IN_A_CELL,
    GOING_ON,
    NO_ACTION,
    NOT_BEGUN,
    NOTHING,
    PUT_OFF,
    STOPPED,
    SUPERSEDED,
    WHEN_NONE,
)
from parsers.patterns import pattern
from parsers.review import OPEN, Status


class _Phrases(NamedTuple):
    """A status, and a pattern of words that state it."""

    value: str
    words: re.Pattern[str]


def _phrases(value: str, words: str) -> _Phrases:
    return _Phrases(value, pattern(rf"(?:{words})(?!\w)", re.IGNORECASE))


_ALONE = r"(?=\s*(?:$|[.;:,(–—-](?!\w)))"
# In order of precedence.
_IN_CELLS = (
    _phrases("superseded", SUPERSEDED),
    _phrases("stopped", STOPPED),
    _phrases("open", NOT_BEGUN),
    _phrases("open", BEGUN),
    _phrases("open", PUT_OFF),
    _phrases("none", NO_ACTION),
    _phrases("done", DONE_IN_A_CELL),
    _phrases("done", rf"(?:yes|y|c){_ALONE}"),
    _phrases("open", rf"(?:no|n){_ALONE}"),
)
_CLAUSE = pattern(r"[.;:,()\n]\s*|\s[-–—]\s*")
# A symbol before words that say what it stands for, `🟢 Closed`: none of these, which say so alone.
_SYMBOL = (
    "(?:(?![✓✔☑✅✗✘☒☐❌])"
    "[\u231a-\u23ff\u25a0-\u27bf\u2b1b\u2b1c\u2b50\U0001f300-\U0001faff]\ufe0f?\\s*)"
)
# What may come before a phrase: a colour, a date, `This action has now been`.
_LEAD = pattern(
    rf"{_SYMBOL}{{0,3}}(?=\S)"
    r"\W*?(?:(?:red|amber|yellow|green|blue|grey|b?rag|[bragBRAG])\s*(?:[-–—:,(/]+\s*))?"
    r"(?:(?:status|progress|update|outcome)\s*[:–—-]\s*)?"
    r"(?:(?:this|it|the|these|action|actions|work|task|has|have|is|are|was|were|been|being|now"
    r"|all|fully|already|since|successfully|yes)\b,?\s+)*(?!\s)",
    re.IGNORECASE,
)
_NOT_WHOLLY = pattern(
    r"\b(?:not|no|part|partly|partially|except|but|however|still|yet|on-?going|most(?:ly)?|some"
    r"|several|few|half|majority|will|to (?:be|follow|do|complete)|remain\w*|outstanding"
    r"|apart from|other than|once|when|until|awaiting|pending|nearly|almost"
    r"|(?!100\b)\d{1,2}\s?%|\d+ (?:of|out of) \d+)(?!\w)"
    r"|\?",
    re.IGNORECASE,
)
_BY = pattern(r"\bby\s+(?:the\s+)?(?:(?:end|start) of\s+(?:the\s+)?)?", re.IGNORECASE)
# Times to come that are no deadlines: `by the end of term`, but not `by Year 6 staff`.
_PERIOD = pattern(
    r"(?:(?:this|next|coming)\s+)?(?:year|term|month|week|spring|summer|autumn|winter)\b"
    r"(?!['’]s|\s+\d)",
    re.IGNORECASE,
)

_FIRST_OF_NONE = ("no", "ni", "na", "n/", "-", "–", "—")
_SAYS_NONE = pattern(rf"(?:{NOTHING}){WHEN_NONE}\W*", re.IGNORECASE)
_QUALIFIER_LENGTH = 40  # characters after a status in which it may be qualified
_END = r"(?=\s*$|\s*[.;:,([–—]|\s+-)"
_SINCE = r"(?=\s+(?:in|on|at|during|T[1-6]|\d+|since|as of)(?!\w)(?!.*\b(?:to|will|must|should)\b))"
_OF_ACTION = r"(?:(?:this|the|action|is|has|was|been|now|all|fully)\s+)*"
_NOT_IN_BRACKETS = r"(?![^()\[\]]*\b(?:by|when|until|not)\b)"


class _Places(NamedTuple):
    """A status, and patterns of its words for each place in the text of an action."""

    value: str
    words: re.Pattern[str]


def _places(value: str, words: str, since: str = "") -> _Places:
    ends = rf"(?:{_END}|{since})" if since else _END
    in_brackets = rf"{_NOT_IN_BRACKETS}[^()\[\]]*[)\]]"
    return _Places(
        value,
        pattern(
            rf"(?:(?P<head>^)|(?P<bracket>[(\[])|[–—-]\s+){_OF_ACTION}(?:{words})"
            rf"(?(head)(?!\w){ends}|(?(bracket)(?!\w){in_brackets}|[.;]?$))",
            re.IGNORECASE,
        ),
    )


_IN_ACTIONS = (
    _places("superseded", rf"(?:{SUPERSEDED})(?:\s+(?:by|with|into|in))?(?:\s+[\w.]+){{0,4}}?"),
    _Places(
        "superseded",  # `Training of cooks superseded by 3.6`, but not `Cook to show what was ...`
        pattern(
            r"^(?:(?!\b(?:to|will|must|should|that|which|any|if)\b)[^.;:])*?"
            r"\b(?:superseded|overtaken|subsumed) (?:by|in|into|under)\b.*",
            re.IGNORECASE,
        ),
    ),
    _places("stopped", STOPPED, r"(?=\s+(?:as|because|since|following|after|due to)\b)"),
    _places("done", DONE, _SINCE),
)
_TICKED = pattern(r"\W*[✓✔☑✅]")
_HEAD_GOING_ON = pattern(rf"(?:{GOING_ON})(?!\w)", re.IGNORECASE)
_HEAD_NOT_BEGUN = pattern(rf"(?:{NOT_BEGUN})(?!\w)", re.IGNORECASE)
_HEAD_PUT_OFF = pattern(rf"(?:{PUT_OFF})(?!\w)", re.IGNORECASE)
_HEAD_OPEN = pattern(rf"(?:{NOT_BEGUN}|{BEGUN}|{PUT_OFF})(?!\w){_END}", re.IGNORECASE)
_BESIDE_LINKS = pattern(
    r"(?:\b(?:above|below|also|and|please|see|actions?|statements?|this|already)\b|[\W_])+",
    re.IGNORECASE,
)


def status(text: str, links: Sequence[Link] = (), progress: str = "") -> Status:
    """The status of an action with these links in its text and this cell of progress.

    If neither the text nor the cell states one, it is open, without words.
    """
    own = _of_action(text, links)
    if own.value == "open" and progress:
        answer = chosen(progress)
        beside = _of_cell(progress if answer is None else answer)
        return own if beside == OPEN else beside
    return own


def is_going_on(status: Status) -> bool:
    """Whether an open action is said to be under way, and not to wait or be late."""
    return status.value == "open" and _is_at_head(_HEAD_GOING_ON, status.words)


def is_not_begun(status: Status) -> bool:
    """Whether an open action is said not to be begun: `not started`, `outstanding`."""
    return status.value == "open" and _is_at_head(_HEAD_NOT_BEGUN, status.words)


def is_put_off(status: Status) -> bool:
    """Whether an open action is said to be put off: `carried forward`, `deferred`."""
    return status.value == "open" and _is_at_head(_HEAD_PUT_OFF, status.words)


def _is_at_head(phrases: re.Pattern[str], words: str) -> bool:
    """Whether a cell begins with one of the phrases, perhaps after a colour or date."""
    lead = _LEAD.match(words)
    return bool(phrases.match(words, lead.end() if lead else 0))


def _of_action(text: str, links: Sequence[Link]) -> Status:
    if links and only_links(text, links):
        return Status("link", text)
    if text.rstrip().endswith(":"):  # it only introduces the actions below it: `Exceptions:`
        return Status("none", text)
    if none := _words_of_none(_without_links(text, links)):
        return Status("none", none)
    if stated := _stated(text):
        return stated
    if _TICKED.match(text):
        return Status("done", text)
    begun = _HEAD_OPEN.match(text)
    return Status("open", begun[0]) if begun else OPEN


def _words_of_none(text: str) -> str:
    """A text that says that nothing is to be done; empty if it says anything else."""
    if not text[:2].casefold().startswith(_FIRST_OF_NONE):
        return ""
    none = _SAYS_NONE.fullmatch(text)
    return none[0].strip() if none else ""


def _stated(text: str) -> Status | None:
    """The status that is stated where it counts, and of the whole action."""
    for value, words in _IN_ACTIONS:
        said = words.search(text)
        if said and not _NOT_WHOLLY.search(_clause_after(text, said)):
            return Status(value, said[0].strip("()[]–—- "))
    return None


def _clause_after(text: str, said: re.Match[str]) -> str:
    """The text that may qualify a status: the rest of its brackets, or what closely follows it."""
    return said[0] if said[0].startswith(("(", "[")) else text[said.end() :][:_QUALIFIER_LENGTH]


def _of_cell(cell: str) -> Status:
    """The status in a cell of progress, by words at the beginning of it or of a clause."""
    head = _head(cell)
    if head.value != "done":
        return head
    for clause in _CLAUSE.split(cell)[1:]:  # `Closed – no longer required`
        if (ended := _head(clause)).value in {"stopped", "superseded"}:
            return Status(ended.value, cell)
    return Status("open", cell) if _is_qualified(cell) else head


def _head(words: str) -> Status:
    lead = _LEAD.match(words)
    start = lead.end() if lead else 0
    for value, phrases in _IN_CELLS:
        for at in dict.fromkeys((0, start)):
            if phrases.match(words, at):
                return Status(value, words)
    return OPEN


def _is_qualified(cell: str) -> bool:
    """Whether a cell restricts `done` to a part, or to a time still to come."""
    if _NOT_WHOLLY.search(cell):
        return True
    by = _BY.search(cell)
    return bool(by and (time_at(cell, by.end()) or _PERIOD.match(cell, by.end())))


def only_links(text: str, links: Sequence[Link]) -> bool:
    """Whether an action only refers to others: `Linked to 2.1 above.`"""
    text = _without_links(text, links)
    return not text or bool(_BESIDE_LINKS.fullmatch(text))


def _without_links(text: str, links: Sequence[Link]) -> str:
    for words in sorted({link.words for link in links}, key=len, reverse=True):
        text = text.replace(words, " ")
    return text
