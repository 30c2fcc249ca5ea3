"""Who is named by a phrase: roles, bodies, initials and people. `Head of IT and TSL` is two.

A phrase of a text in, names with their places out; nothing where any part of the phrase is no
doer, so that a plan, a visit or a policy is never taken for one.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from parsers.patterns import pattern


class Person(NamedTuple):
    """A role, body or person as printed, without article or determiner, and where it stands."""

    start: int
    end: int
    name: str


class Owner(NamedTuple):
    """Who is to do an action: by the one `name` that the trust uses, and the `words` printed."""

    name: str
    words: str


class Roles(NamedTuple):
    """What a trust says of its own people.

    `names` are pairs of a role and its full name (`DoE`, `Director of Education`), `aliases` pairs
    of another spelling and the owner meant. All of them are known for doers.
    """

    names: tuple[tuple[str, str], ...] = ()
    aliases: tuple[tuple[str, str], ...] = ()

    def canonical(self, owner: str) -> str:
        """The owner's one name: what an alias or a role's full name stands for, else itself."""
        return _canonical(self).get(owner.casefold(), owner)

    def knows(self, words: str) -> bool:
        """Whether these words are a name that the trust gave."""
        return bool(self.names or self.aliases) and words.casefold() in _canonical(self)


@lru_cache(maxsize=4)  # asked for each word of each action
def _canonical(roles: Roles) -> dict[str, str]:
    """The one name of each spelling; an alias may stand for a role's full name."""
    found = {spelling.casefold(): role for role, full in roles.names for spelling in (role, full)}
    return found | {
        alias.casefold(): found.get(owner.casefold(), owner) for alias, owner in roles.aliases
    }


def roles(names: Mapping[str, str], aliases: Mapping[str, str] | None = None) -> Roles:
    """Roles from plain data: role to full name, alias to owner.

    Raises ValueError where a name is empty or would stand for two owners.
    """
    pairs = (*names.items(), *(aliases or {}).items())
    if any(not word.strip() for pair in pairs for word in pair):
        raise ValueError("A role, its full name, an alias and its owner must not be empty.")
    known = Roles(tuple(names.items()))
    spellings = [(spelling, role) for role, full in names.items() for spelling in (role, full)]
    spellings += [(alias, known.canonical(owner)) for alias, owner in (aliases or {}).items()]
    _require_one_owner_each(spellings)
    return known._replace(aliases=tuple((aliases or {}).items()))


def _require_one_owner_each(spellings: Sequence[tuple[str, str]]) -> None:
    owners: dict[str, str] = {}
    for spelling, owner in spellings:
        other = owners.setdefault(spelling.casefold(), owner)
        if other.casefold() != owner.casefold():
            raise ValueError(f"{spelling} stands for two: {other} and {owner}. Leave one out.")


NO_ROLES = Roles()

# What the last word of a doer is, in the singular.
_DOERS = frozenset(
    "head headteacher headmaster headmistress principal deputy director officer manager leader lead"
    " coordinator co-ordinator teacher tutor mentor coach assistant governor trustee chair"
    " chairperson chairman chairwoman clerk secretary treasurer bursar accountant auditor adviser"
    " advisor consultant specialist champion ambassador representative rep member administrator"
    " librarian technician caretaker cook nurse counsellor therapist psychologist worker"
    " practitioner supervisor executive chaplain registrar receptionist inspector reviewer"
    " moderator assessor facilitator trainer instructor provider contractor supplier sponsor staff"
    " colleague pupil student parent carer family volunteer apprentice prefect nominee"
    " postholder investigator deliverer substitute president dean owner partner"
    " trust school academy college nursery board committee team council panel network"
    " department faculty authority federation union leadership group forum party workforce"
    " taskforce cluster company agency office service people children adult body payroll finance"
    " estates professional solicitor surveyor engineer analyst expert employee custodian"
    " dir mgr coord exec dept cttee".split()
)
_NO_DOERS = pattern(
    r"(?:intervention|nurture|year|support|reading|age|ability|small|target|need|focus|peer"
    r"|catch-up|vulnerable|action|mutual) groups?|support services?|whole school|"
    r"(?:head|box|front) office",
    re.IGNORECASE,
)
# Acronyms of things and duties. Any other is taken for a role, a body or initials.
_THINGS = frozenset(
    "AAC ADHD AET AFL AI AND AP APDR APP AR ARE ASAP ASC ASD BAME BCP BSA BTEC CAF CCTV CE"
    " CIC CIN CLA COP COSHH COVID CP CPD CPOMS CSE CV DBS DPIA DSE EAL EBSA EDI EDS EHA EHCP"
    " EHE ELSA EYFS FAQ FFT FGM FOI FSM FTE GCSE GDPR GIAS GLD HE HSB ICT IDSR IEP INSET IRIS"
    " IT KCSIE KIT KPI KS LAC LKS MCQ MFL MIS NA NB NEET NPQ NPQH NPQSL ODD OR PA PAN PAT PDF"
    " PE PEEP PEP PEX PHSE PLAC PMLD PP PPA PPG PR PSED PSHCE PSHE QA QFT QR RAG RAPP RE"
    " RIDDOR RPA RPI RSE RSHE RTA SAR SATS SCR SDP SEF SEMH SEN SEND SIAMS SIMS SIP SLA SLCN"
    " SMSC SNAP SOW SPLD SRE STEM TAC TAF TBA TBC THE TLR TTRS UK UKS UPN USB VI VLE VR WIDGIT"
    " YTD".split()
)
# Outside bodies, and roles that many hold: they may be told to do it, but sign no action.
_UNSIGNED = frozenset(
    "DFE EP ESFA HLTA HMI HSE ICO ISI LA LADO LSA MASH NASEN NGA NHS NI NQT ECT OFSTED ONS PTFA SSE"
    " TA TES".split()
)
_TITLED = pattern(r"(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Rev|Revd|Fr|Cllr)\.?\s+[A-Z]")
_ACRONYM = pattern(r"[A-Z][A-Za-z]?[A-Z]{1,5}s?|[A-Z]{2,6}[a-z]{0,2}s?|[A-Z][a-z][A-Z]s?")
_PLAIN_NAME = pattern(r"(?:[A-Z][a-z]+|St|[A-Z]\.?)(?:[ '’-](?:[A-Z][a-z]+|of|the|[A-Z]\.?))*")
_NO_NAME = pattern(
    r"(?:tions?|sions?|ments?|ness|ity|ance|ence|ing|ship|ism|work|ics|acy|[^s]s)$"
    r"|\b(?:policy|plan|programme|budget|website|data|report|audit|survey|review|visit|curriculum"
    r"|premium|protocol|template|toolkit|tracker|register|record|form|letter|guide|day|evening|week"
    r"|term|access|success|progress|process|awareness|time|site|model|offer|strategy|system|tool"
    r"|culture|practice|need|support|research|evidence|expertise|impact|detail|list|project|pilot"
    r"|there|it|this|that|these|those|they|we|you|all|both|none|action|linked|see|due|autumn"
    r"|spring|summer|easter|christmas|monday|tuesday|wednesday|thursday|friday|year|subject"
    r"|[Jj]anuary|[Ff]ebruary|[Mm]arch|[Aa]pril|[Mm]ay|[Jj]une|[Jj]uly|[Aa]ugust|[Ss]eptember"
    r"|[Oo]ctober|[Nn]ovember|[Dd]ecember|homework|phonics|maths|english|literacy|numeracy|science)$",
    re.IGNORECASE,
)
_BEFORE = pattern(
    r"(?:(?:(?:each|every|all|both|either|one|some|most|any) of )?(?:the|a|an|each|every|all)\s+)+"
    r"|(?:(?:both|either|jointly|then|also|again)\s+)+",
    re.IGNORECASE,
)
_AFTER = pattern(
    r"(?:\s+(?:also|then|now|still|jointly|both|together|each|all|again|therefore|only|continue"
    r"|annually|termly|in turn|once again|,))+$|\s*,$"
)
_FURTHER = pattern(r"\s(?:of|for|at|in|from|on|across|within|with|to)\s", re.IGNORECASE)
_CLAUSE = pattern(
    r",?\s(?:who|that|which|whose|with(?! responsib)|working|supported|responsible|new|via)\s.*"
)
_ASIDE = pattern(
    r",\s*(?:supported|with|working|alongside|together|through|in|via|assisted|led|chaired|including)\b"
    r"[^,]*,?\s*$"
)
_BETWEEN = pattern(r"\s*\([^()]*\)\s*|\s*(?:/|&|\+|,|\band/or\b|\band\b|\bor\b)\s*(?:,\s*)?")
_HELPED = pattern(
    r"\s*(?:[;•|]|,?\s\b(?:(?:with )?supported by|with support from|together with|along with"
    r"|alongside|assisted by|plus|with(?! responsib))\s)\s*"
)
_COMPOSED = pattern(r"\b(?:party|group|panel|team|forum) of [a-z ]+$")
_LONGEST = 8  # words of a name before `of` or `for`
_NO_MODIFIER = frozenset(
    "to will must should have has had is are was were be by with and or not if when where as"
    " their them".split()
)
_LONGEST_PHRASE = 400  # characters; what is longer names nobody, and costs no time
# A role that says which: `HoY 9`, `AHT Inclusion`.
_NUMBERED = pattern(r"\s\d{1,2}$")
_OF_WHAT = pattern(r"(?:AHT|DHT|HT|AP|VP|SBM|HoS|HoD|HoF|HoY|SLT)\s+[A-Z]\w+(?:\s+[A-Z]\w+)?")
# Capitals that are nobody's initials, even in a column of names.
_NOBODY = frozenset("TBC TBA TBD NA ASAP RAG ALL NEW YES NO".split())
_INITIALS = pattern(r"[A-Z]{2,4}")
_NOT_APPLICABLE = pattern(r"\W*n\W?a\W*", re.IGNORECASE)
_PREPOSITIONS = frozenset("for of at in from on For From".split())
# What stands before a name: `Attendance:`, `a)`, `-`.
_TOPIC = pattern(r"[^()]*(?::|\s[–-])\s+(?=\S)|\W*[a-z]\)\s*|[-–]\s*")


def find_people(
    text: str, start: int, end: int, roles: Roles = NO_ROLES, strangers: bool = False
) -> tuple[Person, ...]:
    """The people that the whole phrase `text[start:end]` names; none if it holds anything else.

    A name of which nothing is known (`Fernhollow`) counts only where `strangers` are welcome.
    """
    if end - start > _LONGEST_PHRASE:
        return ()
    found: list[Person] = []
    waiting: Person | None = (
        None  # what only the next part can explain: `Senior` and middle leaders
    )
    parts = _parts(text, *_bare(text, start, end))
    for bracket, part in parts:
        if bracket:
            found += _bracketed(part, found)
        elif found and _COMPOSED.search(found[-1].name) and part.name.islower():
            found[-1] = _from(text, found[-1], part)
        elif _is_doer(part.name, roles):
            if waiting and " " not in part.name:
                return ()
            found.append(_from(text, waiting or part, part))
            waiting = None
        elif found and _takes_more(text, found[-1], part):
            found[-1] = _from(text, found[-1], part)
        elif strangers and not waiting and _is_stranger(part, parts):
            found.append(part)
        else:
            waiting = waiting or part
    return () if waiting else tuple(found)


def _is_stranger(part: Person, parts: list[tuple[bool, Person]]) -> bool:
    return _is_name(part.name) and not _only_describes(part, parts)


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    """Where a phrase begins and ends without its topic (`Attendance:`) and who only helps."""
    if topic := _TOPIC.match(text, start, end):
        start = topic.end()
    if aside := _ASIDE.search(text[start:end]):
        end = start + aside.start()
    return start, end


def named_in_cell(line: str, roles: Roles = NO_ROLES) -> tuple[Person, ...]:
    """The people that a line of a column of names lists; what is none of them is left out.

    Initials are people whatever they spell, and whoever helps is one more.
    """
    if _NOT_APPLICABLE.fullmatch(line):
        return ()
    line = _HELPED.sub(", ", line)
    whole = find_people(line, 0, len(line), roles, strangers=True)
    if whole or len(line) > _LONGEST_PHRASE:
        return whole
    return tuple(
        person for start, end in _pieces(line) for person in _in_piece(line, start, end, roles)
    )


def _pieces(line: str) -> list[tuple[int, int]]:
    """The places between the commas, strokes and `and` of a line."""
    pieces, at = [], 0
    for between in _BETWEEN.finditer(line):
        pieces.append((at, between.start()))
        at = between.end()
    return [*pieces, (at, len(line))]


def _in_piece(line: str, start: int, end: int, roles: Roles) -> tuple[Person, ...]:
    name = line[start:end].strip(" .:•-–")
    if _INITIALS.fullmatch(name) and name not in _NOBODY:
        at = line.index(name, start)
        return (Person(at, at + len(name), name),)
    return find_people(line, start, end, roles, strangers=True)


def _parts(text: str, start: int, end: int) -> list[tuple[bool, Person]]:
    parts = []
    at = start
    for between in [*_BETWEEN.finditer(text, start, end), None]:
        stop = between.start() if between else end
        if part := _trimmed(text, at, stop):
            parts.append((False, part))
        if between and "(" in between[0]:
            inner = between[0].strip().strip("()")
            parts.append((True, Person(between.start() + between[0].index("(") + 1, stop, inner)))
        at = between.end() if between else end
    return parts


def _trimmed(text: str, start: int, end: int) -> Person | None:
    """A part without determiners before, adverbs and clauses after it."""
    phrase = text[start:end]
    start += len(phrase) - len(phrase.lstrip())
    phrase = phrase.strip()
    while before := _BEFORE.match(phrase):
        phrase, start = phrase[before.end() :], start + before.end()
    phrase = _AFTER.sub("", _CLAUSE.sub("", phrase)).rstrip(" ,.:–-")
    return Person(start, start + len(phrase), phrase) if phrase else None


def _bracketed(part: Person, before: list[Person]) -> list[Person]:
    """Initials in brackets after a role are one more person, unless they only abbreviate it."""
    if before and is_initials(part.name) and not abbreviates(part.name, before[-1].name):
        return [part]
    return []


def _is_doer(name: str, roles: Roles) -> bool:
    if roles.knows(name) or _TITLED.match(name) or _OF_WHAT.fullmatch(name):
        return True
    core = _NUMBERED.sub("", _FURTHER.split(name)[0])
    words = core.split()
    if not words or len(words) > _LONGEST:
        return False
    if words[0] in _PREPOSITIONS or _NO_DOERS.search(core):
        return False
    if any(word.casefold() in _NO_MODIFIER for word in words):
        return False
    return roles.knows(core) or is_doer_word(words[-1])


def is_doer_word(word: str) -> bool:
    """Whether a phrase that ends with this word names a doer: `leads`, `SENCOs`, `Board`, `AB`."""
    plain = word.casefold().removesuffix(".")
    if {plain, plain.removesuffix("s"), re.sub("ies$", "y", plain)} & _DOERS:
        return True
    return is_acronym(word)


def is_acronym(word: str) -> bool:
    """Whether a word is an acronym or initials, not known to name a thing."""
    match = _ACRONYM.fullmatch(word)
    return bool(match) and not {word.upper(), word.removesuffix("s").upper()} & _THINGS


def is_role(word: str) -> bool:
    """Whether a word is an acronym or initials of one of the trust's own people."""
    return is_acronym(word) and word.upper() not in _UNSIGNED


def is_initials(word: str) -> bool:
    """Whether a word is the initials of one of the trust's own people, all capitals."""
    return word.isupper() and word.isalpha() and is_role(word)


def abbreviates(acronym: str, words: str) -> bool:
    """Whether an acronym's letters begin the words before it: `Single Central Record (SCR)`."""
    letters = acronym.casefold().removesuffix("s")
    initials = [word[0].casefold() for word in re.findall(r"[^\W\d_]+", words)]
    content = [
        word[0].casefold()
        for word in re.findall(r"[^\W\d_]+", words)
        if word not in {"of", "for", "the", "and", "in", "to", "with"}
    ]
    count = len(letters)
    return letters in ("".join(initials[-count:]), "".join(content[-count:]))


def _is_name(name: str) -> bool:
    return bool(_PLAIN_NAME.fullmatch(name)) and not _NO_NAME.search(name)


def _only_describes(part: Person, parts: list[tuple[bool, Person]]) -> bool:
    """Whether a word belongs to a fuller name that follows: `Senior` and middle leaders."""
    return " " not in part.name and any(
        " " in later.name for bracket, later in parts if later.start > part.start and not bracket
    )


def _takes_more(text: str, person: Person, part: Person) -> bool:
    """Whether `and X` goes on a name that has an `of` or a `for`: `Head of Maths and English`."""
    between = text[person.end : part.start]
    return "," not in between and "(" not in between and bool(_FURTHER.search(person.name))


def _from(text: str, first: Person, last: Person) -> Person:
    return Person(first.start, last.end, text[first.start : last.end])
