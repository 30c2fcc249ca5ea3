"""Clauses of an action that may name an owner: `DoE to agree, and the Clerk to file`.

A sentence in, its clauses out, each parted at its `to` or `will`.
"""

import re
from itertools import islice
from typing import NamedTuple

from parsers.grammar.people.doers import is_doer_word
from parsers.grammar.people.named_people import find_people
from parsers.grammar.people.roles import Roles
from parsers.grammar.times.sentence_times import time_at
from parsers.grammar.verbs import ORDERS, PRESENT, passive
from parsers.patterns import pattern

MAX_DISTANCE = 400  # characters between a verb and its owner
_MAX_CLAUSES = 100  # of a sentence


class OwnerClause(NamedTuple):
    """A clause of a text, by positions: an owner may be in `[start, modal)`, `verb` is the end of
    `to` or `will`, `end` that of the clause."""

    start: int
    modal: int
    verb: int
    end: int


MODAL = pattern(
    r"\s+(?:(?:(?:is|are|has|have|needs?|ought|agree[sd]?|continues?|plans?|intends?|aims?"
    r"|(?:has|have|is|are)\s+(?:been\s+)?(?:asked|required|expected|requested|tasked|due|agreed))"
    r"\s+)?to(?=\s+[a-z])(?!\s+(?:the|a|an|all|each|every|our|their|schools?)\b)"
    rf"|will|must|should|shall|{PRESENT}(?=\s))(?![\w-])"
)
# Openings before the main clause: `Agreed that`, `Following the audit,`, `By the end of` T6.
_LED_IN = pattern(
    r"(?:Following|After|Once|When|Where|If|As|In|By|From|During|At|On|Before|Throughout|To|Over"
    r"|Until|While|Through|Using|Working|Building|Drawing|Subject to|Annually|Termly|Monthly"
    r"|Weekly|Half[- ]termly|Then|Also|Finally|Next|Additionally|Ideally|Again)\b"
    r"[^,]*,\s*(?:then\s+)?"
    r"|(?:(?:[A-Z]\w+|The\s+\w+)\s+(?:(?:was|is|has been|have|has)\s+)?)?"
    r"(?i:agreed|decided|resolved|recommended|proposed)\s+that\s+"
    r"|(?:Not\s+(?:yet\s+)?\w+|In progress|Complete|Completed)\s*[:;,–-]\s*"
    r"|(?:Actions?|Next steps?|Recommendations?|Agreed|Outcome|Further|Ongoing)\s*[:–-]\s*"
    r"|(?:Then|Also|And|then|and|also)\s+"
)
_BEFORE_TIME = pattern(
    r"(?:In|By|From|During|At|On|Before|For|Throughout)\s+(?:the\s+)?"
    r"(?:(?:end|start|beginning)\s+of\s+(?:the\s+)?)?"
)
# Where another clause with its own owner may begin: `; Trustees to approve`, `and HR to file`.
_STEP = pattern(
    r"\s\(|\s/\s|[;,]\s+(?:(?:and|then|while|but)\s+)*|\s(?:and|then|while|whilst|but|–|-)\s+"
)
# A subordinate clause has no owner of its own: `to ensure that schools will reply`.
_DEPENDS = pattern(
    r"\b(?:that|so|how|whether|where|when|which|if|as|because|what|who|before|until|once)\b"
)
_SERVED = pattern(
    r"\b(?:for|with|ask|asking|between|among|invite|remind|encourage|support|enable|help|allow|from"
    r"|including|require|train|to|use|like|of)\s+(?:[\w'’-]+\s+){0,3}[\w'’-]*$"
)
_NOUNS_TOO = frozenset(
    "audit challenge design draft model plan record report research review sample support survey"
    " task test train work contact project transfer source".split()
)
_TEAMS = pattern(
    r"\b(?:committees?|teams?|groups?|panels?|boards?|leads?|leaders?|officers?|managers?|party"
    r"|coordinators?|governors?|trustees?|partners?|networks?|workers?|assistants?)$",
    re.IGNORECASE,
)


def main_clause_start(text: str, start: int, end: int) -> int:
    """The start of the main clause: after `Agreed that`, `By T6 2020,`, `Each September`."""
    while start < end:
        if match := _LED_IN.match(text, start, end):
            start = match.end()
            continue
        preposition = _BEFORE_TIME.match(text, start, end)
        time = time_at(text, preposition.end() if preposition else start)
        if not time:
            break
        start = time.end
        start += len(text[start:end]) - len(text[start:end].lstrip(" ,:–-"))
    return start


def clauses_with_owner(text: str, start: int, end: int, roles: Roles) -> list[OwnerClause]:
    """The clauses of a sentence that may have an owner; none without a `to` or a `will`."""
    clauses: list[OwnerClause] = []
    for modal in islice(MODAL.finditer(text, start, end), _MAX_CLAUSES):
        clause = OwnerClause(start, modal.start(), modal.end(), end)
        if not clauses and not _is_order(text, clause):
            clauses.append(clause)
            continue
        step = _step(text, clauses[-1].verb if clauses else start, modal.start(), roles)
        if clauses and step:
            clauses[-1] = clauses[-1]._replace(end=step)
        if step and (clauses or text[step].isupper()):
            clauses.append(clause._replace(start=step))
    return clauses


def _is_order(text: str, clause: OwnerClause) -> bool:
    """Whether a clause is an imperative: `Ask the clerk to`, but not `Audit committee to`."""
    first, _, rest = text[clause.start : clause.modal].strip().partition(" ")
    if is_doer_word(first) and not rest:
        return False  # `Coach to start in T2`
    if not is_verb_of_order(first) or passive(text, clause.verb, clause.end) is not None:
        return False
    may_be_noun = first.casefold() in _NOUNS_TOO and rest
    if not may_be_noun or rest.startswith(("a ", "an ", "the ")):
        return True
    return text.endswith("to", 0, clause.verb) and not _TEAMS.search(rest)


def is_verb_of_order(word: str) -> bool:
    """Whether a word is a verb of orders: `Send` and `send`, but not the acronym `SEND`."""
    return word[:1].lower() + word[1:] in ORDERS


def _step(text: str, start: int, modal: int, roles: Roles) -> int | None:
    """The start of a further clause with its own owner, before a later `to`."""
    start = max(start, modal - MAX_DISTANCE)
    for step in _STEP.finditer(text, start, modal):
        before = text[start : step.start()]
        if _DEPENDS.search(before):
            return None
        last = before.split()[-1:]
        served = last and (is_doer_word(last[0].strip(",;")) or _SERVED.search(before))
        if served and "(" not in step[0]:
            continue
        if find_people(text, step.end(), modal, roles):
            return step.end()
    return None
