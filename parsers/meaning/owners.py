"""Owners of an action: `DoE/CFOO to agree`, `to be checked by DoE`, `(AB)`, `asked the Trust to`.

A text in, the people, roles and bodies who are to do it out, as printed. People who are only
informed, asked, met or served are no owners; nor are plans, visits or documents.
"""

import re
from collections.abc import Iterator

from parsers.grammar.people.doers import is_role
from parsers.grammar.people.name_parts import Person
from parsers.grammar.people.named_people import find_people
from parsers.grammar.people.roles import NO_ROLES, Roles
from parsers.grammar.text_span import spans_between
from parsers.grammar.verbs import PARTICIPLE, PERSON_VERBS, PRESENT, passive
from parsers.meaning.owner_clauses import (
    MAX_DISTANCE,
    MODAL,
    OwnerClause,
    clauses_with_owner,
    is_verb_of_order,
    main_clause_start,
)
from parsers.meaning.signatures import labels, signatures
from parsers.patterns import pattern

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
_ASKED = pattern(
    r"\b(?:has|have|had)\s+(?:also\s+)?(?:asked|requested|invited|tasked|commissioned|instructed"
    r"|required|directed)\s+(?:that\s+|(?:for\s+)?(?=[^.;:]{2,80}?\s(?:to|will|should|must)\s[a-z]))"
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
_OWN = frozenset("its their his her".split())  # follow verbs of people: `to open its club`


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
    start = main_clause_start(text, start, end)
    if asked := _ASKED.search(text, start, end):
        return [*signed, *_named_after(text, asked.end(), end, roles)]
    doers = [
        person
        for clause in clauses_with_owner(text, start, end, roles)
        for person in _of_clause(text, clause, roles)
    ]
    doers = doers or _of_no_modal(text, start, end, roles)
    return signed + (doers or _giver(text, start, end, roles))


def _of_clause(text: str, clause: OwnerClause, roles: Roles) -> Iterator[Person]:
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
    for by in _BY.finditer(text, start, min(end, start + MAX_DISTANCE)):
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
    if MODAL.search(text, start, end):
        return []
    first, _, rest = text[start:end].partition(" ")
    if is_verb_of_order(first) and not rest.startswith(("of ", "by ")):
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
