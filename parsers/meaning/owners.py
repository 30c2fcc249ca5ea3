"""Owners of an action: `DoE/CFOO to agree`, `to be checked by DoE`, `(AB)`, `asked the Trust to`.

A text in, the people, roles and bodies who are to do it out, as printed. People who are only
informed, asked, met or served are no owners; nor are plans, visits or documents.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from parsers.grammar.people.doers import is_doer_word, is_role
from parsers.grammar.people.name_parts import Person
from parsers.grammar.people.named_people import find_people
from parsers.grammar.people.roles import NO_ROLES, Roles
from parsers.grammar.text_span import spans_between
from parsers.grammar.times.sentence_times import time_at
from parsers.grammar.verbs import ORDERS, PARTICIPLE, PERSON_VERBS, PRESENT, passive
from parsers.meaning.signatures import labels, signatures
from parsers.patterns import pattern


class _Clause(NamedTuple):
    """A clause of a text, by positions: an owner may be in `[start, modal)`, `verb` is the end of
    `to` or `will`, `end` that of the clause."""

    start: int
    modal: int
    verb: int
    end: int


_HINT = pattern(
    rf"\b(?:to|will|must|should|shall|by|{PRESENT})\b|[A-Z]{{2}}|[A-Z][a-z][A-Z]|:|['’]s"
)
_SENTENCE = pattern(
    r"\s+(?:(?=Linked to\b|See also\b|Links? to\b|•)"
    r"|(?<=[.;!?]\s)(?<!\bMr\.\s)(?<!\bMrs\.\s)(?<!\bMs\.\s)(?<!\bDr\.\s)(?<!\b[A-Z]\.\s)"
    r"(?=[A-Z(]|(?<=;\s))"
    r"|(?:(?<=\d\.\d\s)|(?<=\d\.\d\d\s)|(?<=\([A-Z]{2}\)\s))(?=[A-Z][A-Za-z]))"  # run together
    r"(?:•\s*)?"
)
_MODAL = pattern(
    r"\s+(?:(?:(?:is|are|has|have|needs?|ought|agree[sd]?|continues?|plans?|intends?|aims?"
    r"|(?:has|have|is|are)\s+(?:been\s+)?(?:asked|required|expected|requested|tasked|due|agreed))"
    r"\s+)?to(?=\s+[a-z])(?!\s+(?:the|a|an|all|each|every|our|their|schools?)\b)"
    rf"|will|must|should|shall|{PRESENT}(?=\s))(?![\w-])"
)
_ASKED = pattern(
    r"\b(?:has|have|had)\s+(?:also\s+)?(?:asked|requested|invited|tasked|commissioned|instructed"
    r"|required|directed)\s+(?:that\s+|(?:for\s+)?(?=[^.;:]{2,80}?\s(?:to|will|should|must)\s[a-z]))"
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
_BY = pattern(r"\bby\s+(?=[^\W\d])")
_NAME_AFTER_BY = pattern(
    r"(?:(?!(?:in|on|by|from|at|with|to|before|during|when|where|if|as|so|which|who|that|annually"
    r"|termly|using|through|via|then|until|after|within|is|are|will|be)\b)"
    r"(?:for\s+(?=[A-Z])|(?!for\b)[\w'’.-]+|[/&,+])\s*){1,12}"
)
_UNITS = frozenset("school academy pupil student group department subject phase team year".split())
_ASIDE = pattern(
    r"\b(?:which|that|who|when|where|as|because|if|once|until|unless|while|using|following|than"
    r"|through|supported|accompanied|informed|required|recommended|provided|like)\b"
)
_DONE = pattern(rf"(?P<before>[\w'’-]+|[,;(&]|^)\s*\b(?:\w+ly\s+)?{PARTICIPLE}\s+(?:\w+ly\s+)?$")
_STEP_BEFORE = frozenset(["", *"and then or be been being to , ; & is are not also".split()])
_PARTICIPLE = pattern(rf"\b{PARTICIPLE}\b")
_SECOND_STEP = pattern(rf"\b(?:to be|then|and be|will be)\s+(?:\w+ly\s+)?{PARTICIPLE}\b")
# Things given or kept by a role: `CEO report`, `the Clerk's register`.
_GIVEN = pattern(
    r"(?:The\s+)?(?P<who>[A-Z][\w-]*(?:\s+of\s+[A-Z]\w+|/[A-Z]\w+)?)(?P<his>['’]s?)?"
    r"\s+(?:(?!to\b|will\b)[\w-]+\s+){0,3}?"
    r"(?:reports?|records?|logs?|returns?|summary|summaries|updates?|briefings?|newsletters?"
    r"|bulletins?|presentations?|statements?|lists?|files?|diary|minutes|notes?|papers?|registers?"
    r"|audits?|analysis)\b"
)
_BODIES = frozenset("MAT LGB LGBS SLT LSP".split())  # before a noun they only describe it
_MAX_DISTANCE = 400  # characters between a verb and its owner
_MAX_CLAUSES = 100  # of a sentence
_OWN = frozenset("its their his her".split())  # follow verbs of people: `to open its club`
_NOUNS_TOO = frozenset(
    "audit challenge design draft model plan record report research review sample support survey"
    " task test train work contact project transfer source".split()
)
_TEAMS = pattern(
    r"\b(?:committees?|teams?|groups?|panels?|boards?|leads?|leaders?|officers?|managers?|party"
    r"|coordinators?|governors?|trustees?|partners?|networks?|workers?|assistants?)$",
    re.IGNORECASE,
)


def find_owners(text: str, roles: Roles = NO_ROLES) -> tuple[str, ...]:
    """The owners of an action in order of mention, as printed, without articles and duplicates.

    An imperative (`Draft a policy`), a link or an event has none. `roles` are names that the trust
    has set.
    """
    if not _HINT.search(text):
        return ()
    names: dict[str, str] = {}
    for start, end in spans_between(_SENTENCE, text):
        for person in sorted(_of_sentence(text, start, end, roles)):
            names.setdefault(person.name.casefold(), person.name)
    return tuple(names.values())


def _of_sentence(text: str, start: int, end: int, roles: Roles) -> list[Person]:
    signed = [*signatures(text, start, end, roles), *labels(text, start, end, roles)]
    start = _led_in(text, start, end)
    if asked := _ASKED.search(text, start, end):
        return [*signed, *_named_after(text, asked.end(), end, roles)]
    doers = [
        person
        for clause in _clauses(text, start, end, roles)
        for person in _of_clause(text, clause, roles)
    ]
    doers = doers or _of_no_modal(text, start, end, roles)
    return signed + (doers or _giver(text, start, end, roles))


def _led_in(text: str, start: int, end: int) -> int:
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


def _clauses(text: str, start: int, end: int, roles: Roles) -> list[_Clause]:
    """The clauses of a sentence that may have an owner; none without a `to` or a `will`."""
    clauses: list[_Clause] = []
    for modal in islice(_MODAL.finditer(text, start, end), _MAX_CLAUSES):
        clause = _Clause(start, modal.start(), modal.end(), end)
        if not clauses and not _is_order(text, clause):
            clauses.append(clause)
            continue
        step = _step(text, clauses[-1].verb if clauses else start, modal.start(), roles)
        if clauses and step:
            clauses[-1] = clauses[-1]._replace(end=step)
        if step and (clauses or text[step].isupper()):
            clauses.append(clause._replace(start=step))
    return clauses


def _is_order(text: str, clause: _Clause) -> bool:
    """Whether a clause is an imperative: `Ask the clerk to`, but not `Audit committee to`."""
    first, _, rest = text[clause.start : clause.modal].strip().partition(" ")
    if is_doer_word(first) and not rest:
        return False  # `Coach to start in T2`
    if not _orders(first) or passive(text, clause.verb, clause.end) is not None:
        return False
    may_be_noun = first.casefold() in _NOUNS_TOO and rest
    if not may_be_noun or rest.startswith(("a ", "an ", "the ")):
        return True
    return text.endswith("to", 0, clause.verb) and not _TEAMS.search(rest)


def _orders(word: str) -> bool:
    """Whether a word is a verb of orders: `Send` and `send`, but not the acronym `SEND`."""
    return word[:1].lower() + word[1:] in ORDERS


def _step(text: str, start: int, modal: int, roles: Roles) -> int | None:
    """The start of a further clause with its own owner, before a later `to`."""
    start = max(start, modal - _MAX_DISTANCE)
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


def _of_clause(text: str, clause: _Clause, roles: Roles) -> Iterator[Person]:
    if (done := passive(text, clause.verb, clause.end)) is not None:
        yield from _agents(text, done, clause.end, roles)
        return
    verb, own, *_ = [*text[clause.verb : clause.end].split(maxsplit=2), "", ""]
    allow_unknown = verb.strip(",.;") in PERSON_VERBS or own in _OWN
    yield from find_people(text, clause.start, clause.modal, roles, allow_unknown)
    if further := _SECOND_STEP.search(text, clause.verb, clause.end):
        yield from _agents(text, further.end(), clause.end, roles)


def _agents(text: str, start: int, end: int, roles: Roles) -> Iterator[Person]:
    """The agents named by `by` after a participle that ends at `start`, or after further steps."""
    for by in _BY.finditer(text, start, min(end, start + _MAX_DISTANCE)):
        before = text[start : by.start()]
        if _ASIDE.search(before):
            return
        done = _DONE.search(before)
        if not done or done["before"].casefold() in _STEP_BEFORE:
            yield from _named_after(text, by.end(), end, roles)


def _named_after(text: str, start: int, end: int, roles: Roles) -> tuple[Person, ...]:
    """The people in the longest phrase that names any, from a position on."""
    match = _NAME_AFTER_BY.match(text, start, end)
    if not match:
        return ()
    for stop in [m.start() for m in re.finditer(r"(?:\s|$)", match[0])][::-1]:
        allow_unknown = bool(
            re.fullmatch(r"[A-Z][a-z]+ [A-Z][a-z]+\.?", text[start : start + stop])
        )
        if people := find_people(text, start, start + stop, roles, allow_unknown):
            return () if text[start : people[0].end] in _UNITS else people
    return ()


def _of_no_modal(text: str, start: int, end: int, roles: Roles) -> list[Person]:
    """Owners in a sentence without a main verb: `Policy reviewed by LGBs`, `Audit by AB`."""
    if _MODAL.search(text, start, end):
        return []
    first, _, rest = text[start:end].partition(" ")
    if _orders(first) and not rest.startswith(("of ", "by ")):
        return []
    main = _PARTICIPLE.search(text, start, end)
    return list(_agents(text, main.end() if main else start, end, roles))


def _giver(text: str, start: int, end: int, roles: Roles) -> list[Person]:
    match = _GIVEN.match(text, start, end)
    if not match or match["who"].upper() in _BODIES:
        return []
    people = list(find_people(text, *match.span("who"), roles))
    if match["his"] or all(is_role(p.name) or roles.knows(p.name) for p in people):
        return people
    return []
