"""Questions about a clause, independent of any action. A clause in, an answer out.

Whether it asserts something or only wishes it, what took place, and what there is by now.
"""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from parsers.grammar.time_forms import MONTHS
from parsers.patterns import pattern

_OF_ALL = pattern(
    r"\b(?:both|all(?! (?:is|was|day|week|year|night)\b)"
    r"|(?:every|each)(?! (?:month|(?:half[ -])?term|meeting)\b))\b",
    re.IGNORECASE,
)
_FINISHED = pattern(
    r"\b(?:has|have|had|was|were) (?:now |all |also )?(?:been )?\w+(?:ed|en)\b", re.I
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
# Events before a result: `since the session in May`, `following training in May`.
_EVENT = pattern(
    r"\b(?:(?<!ask )(?<!asks )(?<!asked )(?<!look )(?<!looks )(?<!looked )(?<!looking )after"
    r"|since|following|thanks to|as a result of|because of)\s+"
    r"(?P<event>(?:the|our|its|their|his|her|this|that|an?|\w+['’]s?)"
    r"(?:\s+(?!(?:in|on|at|of|with|for|by|from|last|was|were|is|are|has|have)\b)[\w’'-]+){1,4}"
    rf"|[\w’'-]+\s+in\s+(?:{'|'.join(MONTHS)}))\b",
    re.IGNORECASE,
)
# What took place: `were trained`, `came`.
_TOOK_PLACE = pattern(
    r"\b(?:has|have|had|was|were)\s+(?:(?!to\b)\w+ly\s+)?(?:been\s+)?"
    r"(?P<what>(?!been\b)(?:\w+(?:ed|en|[^aeiou]t|[eu]t|wn|ld)|come|gone|made|done|begun))\b"
    r"|\b(?P<past>came|went|took|began|found|held|ran|met|joined|started|opened|finished|passed)\b",
    re.IGNORECASE,
)
_NOW = r"now|newly|new|no longer"
_IS_NOW = pattern(rf"\b(?:{_NOW})\b", re.IGNORECASE)
_BY_NOW = pattern(rf"\b(?:{_NOW}|since)\b", re.IGNORECASE)
_MONTH = "|".join(MONTHS).replace("May", "(?-i:May)")  # `may` is no month
_SHORT_MONTH = "(?-i:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
_WHEN = (
    r"\b(?:in|since|from|during|at|over|on|last|by|the)\s+(?:the\s+)?"
    r"(?:(?:early|late|mid)[\s-]|\d+\s)?"
    rf"(?:{_MONTH}|{_SHORT_MONTH}|autumn|spring|summer|Christmas|Easter|T[1-6]|HT[1-6])\b"
)
# Words of time that may follow a participle: `in November`, `Nov.`
A_TIME = rf"{_WHEN}|\b(?:{_MONTH}|{_SHORT_MONTH})\b"
# The months and seasons, and what a year has once.
_OF_YEAR = pattern(
    rf"\b(?:{_MONTH}|{_SHORT_MONTH}|autumn|spring|summer|winter|Christmas|Easter)\b",
    re.IGNORECASE,
)
_OF_LATE = pattern(
    r"\b(?:(?:this|last|in the|during the) (?:year|term|week|month|holidays?)|half[- ]term)\b",
    re.IGNORECASE,
)
_PARTICIPLE = r"\w+(?:ed|[ei]n|wn|[lnueo]t|ught|ne|[il]d|ng)"
_ADVERBS = r"(?:(?:now|all|also|both|then|\w+ly)\s+)*"
_IN_PRESENT = pattern(rf"\b(?:is|are)\s+{_ADVERBS}{_PARTICIPLE}\b", re.IGNORECASE)
_NO_PAST = r"(?:shed|need|feed|seed|speed|weed|indeed|hundred|exceed|proceed|succeed)\b"
# Words of what is over: `were painted`, `came`.
_PAST = pattern(
    rf"\b(?:was|were|has|have|had|having)\b.*?\b{_PARTICIPLE}\b|\b(?!{_NO_PAST})\w{{2,}}ed\b"
    r"|\b(?:came|went|took|began|found|held|ran|met|sat|put|did|got|gave|had|spent|bought|saw|built"
    r"|wrote|drew|left|made|set|brought|taught|sent|swam)\b",
    re.IGNORECASE,
)
_ACT = pattern(
    r"\b(?P<thing>[\w’'-]+)\s+(?:(?:at|in|of|for|from)\s+(?:[\w’'-]+\s+){1,3}?)?"
    rf"(?:was|were|(?:has|have) been)\s+{_ADVERBS}(?P<verb>{_PARTICIPLE})\b",
    re.IGNORECASE,
)
_ACT_OF_THING = pattern(r"\b(?P<thing>[\w’'-]+)\s+(?P<verb>wrote|rang|sent|[a-z]{2,}ed)\b")
# What befell a thing or people, and what they asked for: no task is done by it.
_TROUBLE = pattern(
    r"\b(?:left|resigned|lapsed|expired|broke|broken(?! down)|failed|fails|overflow\w*|overheat\w*"
    r"|leak\w*|burst|jammed|collapsed|fell|taken down|refused|quer(?:y|ied)|asked(?! of)|wanted"
    r"|wants?|complain(?:s|ed|ing)?|doubled|halved|dirty|shabby|unsafe|worse|wrong|short of"
    r"|run out|ran out|stolen|damaged)\b",
    re.IGNORECASE,
)
# Verbs that say of anything that it was done: `a drill was completed`.
_OF_ANY_ACT = frozenset(
    "done taken given made gone come put got had found seen kept set let brought completed"
    " finished carried led run begun started opened used".split()
)
_HAD = pattern(
    r"\b(?:ha(?:s|ve)|holds?|exists?|there (?:is|are)"
    r"|(?:is|are) (?:now )?in (?:place|use|force))\b",
    re.IGNORECASE,
)
_HAS = pattern(
    r"\b(?:has|have|holds?|keeps?)\s+(?:now\s+)?(?:an?|its|their|our|his|her)\s+(?P<what>(?:[\w’'-]+\s+){0,3}?"
    r"[\w’'-]+)(?=\W*$|,|\s+(?:of|for|to|at|in|on|who|that|which|and|with)\b)",
    re.IGNORECASE,
)
_NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_COUNTED = pattern(
    rf"\b(?P<count>{_NUMBER}|several|many)\s+(?P<things>(?:(?!of\b|in\b|out\b)[\w’'-]+\s*){{1,3}})",
    re.IGNORECASE,
)
_SHARE = pattern(
    r"\b(?P<part>half(?!-|\s+(?:terms?|an?|hours?|days?)\b)|(?<!at )(?<!the )most|some(?! \d)"
    r"|(?<!every )(?<!each )part of|(?<!by )a quarter|(?<!by )a third|two thirds|three quarters"
    r"|(?:a|the) majority)\b"
    r"(?!\s+of\s+(?:whom|which)\b|\s+(?:less|more|fewer|lower|higher|cheaper)\b)"
    rf"|\b(?P<count>{_NUMBER})(?:\s+[\w’'-]+)?\s+(?:out\s+)?of\s+(?:(?:the|our|its|all)\s+)?"
    rf"(?P<whole>{_NUMBER})\b",
    re.IGNORECASE,
)
# Of what a share is told: `theatre tickets` in `two thirds of theatre tickets`.
_WHAT_IS_SHARED = pattern(
    r"\s+(?:of\s+)?(?:(?:the|our|its|their|all)\s+)?"
    r"(?P<what>(?:(?!(?:is|are|was|were|has|have|had|of|them|it|those|these)\b)[\w’'-]+\s+){1,3})",
    re.IGNORECASE,
)
# `One of the two cooks who joined in May`: both exist, so this is no share of what was asked.
_WHO_THERE_ARE = pattern(r"\s+[\w’'-]+\s+who\s+(?:came|joined|were|have|started|took)\b", re.I)
# Findings and results, in which a share does not concern what was done.
_FINDINGS = pattern(
    r"(?:\b(?:showed|shows?|found|finds?|sa(?:id|ys?)|reported|that|where|who|whom|which)"
    r"|(?<=,) (?:and|with|so|where)|\band (?:has|have|is|are|was|were|they|it|now|\w+ed))\b.*",
    re.IGNORECASE | re.DOTALL,
)
_LEFT_OVER = pattern(
    r"^(?:and\s+)?(?:those\s+(?:at|in|of|who|on)\b|(?:the\s+)?(?:others?|rest|remaining|remainder|third|fourth|fifth)\b"
    rf"|(?:some|a few|several|{_NUMBER})\s+(?:of them\s+)?"
    r"(?:is|are|was|were|has|have|had|do|does|did|can|cannot|will|still|remains?|awaits?|needs?)\b)",
    re.IGNORECASE,
)
_LATER = pattern(
    r"\b(?:next (?:year|term|month|week|half|spring|summer|autumn)|later|soon)\b", re.I
)
_PARTS = pattern(r",\s+(?!and\b)|,?\s+(?=and\b)", re.IGNORECASE)
# What others do not have yet: `and will follow for cooks`, `at Elm nobody came`.
_TO_COME = pattern(
    r"\b(?:will follow|to follow|nobody|not yet|no new date)\b|\bto go[.;]?$", re.IGNORECASE
)
# What was done and is undone: `mended, but broke again`.
_UNDONE = pattern(
    r"^but\b.*\b(?:failed|fails|broke|broken|again|worse|out of (?:use|order)|reversed|undone)\b",
    re.IGNORECASE,
)
_AND_TO_COME = pattern(
    r"\band\s+(?:the\s+)?(?:(?:others?|rest|remaining)\s+(?:\w+\s+)?)?"
    r"(?:will|are to|is to|expects?|plans?)\b",
    re.IGNORECASE,
)
# Measures that rose or fell, which is no action: `take-up has grown`.
_MEASURED = pattern(
    r"\b(?:rose|fell|grew|(?:ha(?:s|ve|d)|is|are|was|were) (?:\w+ly |also |again )?"
    r"(?:risen|fallen|grown|increased|doubled|halved|dropped|gone (?:up|down)|up|down))\b",
    re.IGNORECASE,
)
_SUBCLAUSES = pattern(r"(,\s+|\s+(?:and|so|while|as)\s+)", re.IGNORECASE)
_TALK = pattern(
    r"\b(?:ask(?:ed|s|ing) (?:for|that)|applied for|wants?|requested"
    r"|discuss(?:ed|ions?|ing)|consider(?:ed|ing)?|propos(?:ed|als?)|thought|explor(?:ed|ing)"
    r"|advertised|looking (?:at|into|for))\b",
    re.IGNORECASE,
)
_RESULT = pattern(r",\s+(?:so|which means)\b.*", re.IGNORECASE | re.DOTALL)
_HABIT = pattern(r"\b(?:always|as (?:every|each|in other) years?|as (?:usual|ever|before))\b", re.I)


_MANNER = pattern(r"(?<!went )\b(?:well|better|badly|poorly|neatly|highly)[\s-]\w+", re.IGNORECASE)
_ENDED = pattern(r"\b(?:no longer|any ?more)\b", re.IGNORECASE)
_NOT_DONE = pattern(r"\b(?:nobody|no one|not|never|neither|nor)\b|n['’]t\b", re.IGNORECASE)
# What people want, dislike or speak of may not be there: `suppliers complain about our times`.
_COMPLAINTS = pattern(
    r"\b(?:complain(?:s|ed|ing|ts?)?|worr(?:y|ies|ied)|ask(?:s|ed|ing)?|talk(?:s|ed|ing)?|hopes?"
    r"|(?:money|plans?|bids?|funds|costs?|hunt|search|advertisement|advert) "
    r"(?:for|of))\s+(?:about|over|after|for)?\s*(?:the|our|its|their)\s+(?:[\w’'-]+\s*){1,3}",
    re.IGNORECASE,
)
_TAUGHT = pattern(
    r"\b(?:knows?|understands?|can|is|are|remembers?|learned)\b[^,;]*?,?\s"
    r"(?:since|after|following|thanks to|from)\s(?:the|our|an?|his|her|their|[\w-]+['’]s?)\s"
    r"(?:[\w’'-]+\s){0,3}?(?:talk|session|briefing|training|course|workshop|lesson|assembly|visit)s?\b",
    re.IGNORECASE,
)
_NEXT = pattern(r"\bnext (?:week|month|term|half|year|spring|summer|autumn|winter)\b", re.I)
_ANY_THING = pattern(
    r"\b(?:wherever|whenever|whatever|whichever|any)\s+(?:an?\s+)?(?:(?:[\w’'-]+\s+)?[\w’'-]+)"
    r"(?=\s+(?:is|are|was|were|happens?|can|could|that)\b|\W*$)",
    re.IGNORECASE,
)
# Needs that people have, which are no lack.
_THEIR_NEEDS = pattern(
    r"\b(?:with (?:[\w-]+ ){0,3}|(?:special|additional|educational|complex|medical|sensory|dietary"
    r"|language|emotional|individual|their) )needs\b",
    re.IGNORECASE,
)
# Those who lacked something, of whom the clause then says more: `the two who were not trained`,
# `the piers that had none`.
_LACKED = (
    r"(?:(?:who|that|which) (?:was|were|had been) (?:still )?"
    r"(?:overdue|out of date|missing|behind|waiting|untrained|(?:not|never) (?:yet )?\w+ed)"
    r"|(?:who|that|which) (?:lacked (?:one|any|it|them)|had (?:none|neither|no \w+)"
    r"|(?:was|were|had been) without(?: (?:one|any|an?)\b)?))"
)
_WHO_LACKED = pattern(rf"\b{_LACKED}\b", re.IGNORECASE)
_ALL_WHO_LACKED = pattern(
    rf"(?<!one of )(?<!some of )(?<!most of )\b(?:the|all)\s+(?:[\w’'-]+\s+){{1,3}}{_LACKED}\b",
    re.IGNORECASE,
)
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
# What is in place now, and what it made possible: `with the slip down, boats sail`.
_WITH_DONE = pattern(
    r"\bwith (?P<what>(?:the|our|its|their|an?|new|both|all) (?:[\w’'-]+ ){1,4}?)(?:now )?"
    r"(?:up|down|in|open|ready|finished|complete|built|fitted|installed|laid|working|gone|back)\b"
    r"(?! the\b)",
    re.IGNORECASE,
)


def is_finished(clause: str) -> bool:
    """Whether a clause says that something was finished: `the hulls were tarred`."""
    return bool(_FINISHED.search(clause))


def is_asserted(clause: str) -> bool:
    """Whether a clause asserts something, and does not deny, wish or plan it."""
    for aside in (_THEIR_NEEDS, _WHO_LACKED, _IN_PASSING):
        clause = aside.sub("", clause)
    return not _NOT_ASSERTED.search(clause)


def denies_act(clause: str) -> bool:
    """Whether a clause says that something is not done: `nobody rings`, not `there is no bell`."""
    return bool(_NOT_DONE.search(clause))


def says_thing_exists(clause: str, thing: str) -> bool:
    """Whether a clause mentions a thing as existing, by its last word: `the survey of 12 March`,
    `in May's drill`, `three quotes were obtained`."""
    thing = rf"{re.escape(thing)}\b"
    known = rf"\b(?:the|our|its|their|this|\w+['’]s?)\s+(?:[\w’'-]+\s+){{0,3}}{thing}"
    counted = rf"(?:^|\b(?:an?|one|two|three|four|five|six|\d+)\s+)(?:[\w’'-]+\s+){{0,3}}{thing}"
    there = rf"\bthere (?:is|are)\s+(?:now\s+)?(?:[\w’'-]+\s+){{1,3}}{thing}"
    clause = _COMPLAINTS.sub(" ", clause)
    return bool(
        re.search(f"{known}|{there}", clause, re.I)
        or (re.search(counted, clause, re.I) and _TOOK_PLACE.search(clause))
    )


def without_any_things(clause: str) -> str:
    """A clause without the things of which any will do: `wherever a room is free`."""
    return _ANY_THING.sub(" ", clause)


def says_there_is(clause: str) -> bool:
    """Whether a clause says that somebody has a thing, or that there is one."""
    return bool(_HAD.search(clause))


def things_had(clause: str) -> list[str]:
    """The things that a clause says somebody has: `a red bell` in `each boat has a red bell`."""
    return [found["what"] for found in _HAS.finditer(clause)]


def things_now_in_place(clause: str) -> list[str]:
    """The things that a clause says are in place: `the slip` in `with the slip down`."""
    return [found["what"] for found in _WITH_DONE.finditer(clause)]


def counted_things(clause: str) -> Iterator[tuple[str, str]]:
    """The counts and counted things in a clause: `two` and `further piers`."""
    return ((found["count"].lower(), found["things"]) for found in _COUNTED.finditer(clause))


def is_of_share(clause: str, asked: Collection[str]) -> bool:
    """Whether a clause is about a share that is not in `asked`: `half of the cooks`, `two out of
    nine piers`."""
    without_findings = _FINDINGS.sub("", clause)
    return any(
        (found["count"] or "").lower() != (found["whole"] or "").lower()
        or (found["part"] and found["part"].lower() not in asked)
        for found in _SHARE.finditer(without_findings)
        if not _WHO_THERE_ARE.match(clause, found.end())
    )


def shared_things(clause: str) -> str:
    """The words for what a clause tells a share of; empty if it only says `half of them`."""
    share = _SHARE.search(clause)
    found = _WHAT_IS_SHARED.match(clause, share.end()) if share else None
    return found["what"] if found else ""


def says_rest_is_left(clause: str) -> bool:
    """Whether a clause says that others are left out: `three are still waiting`, `riggers will
    follow`."""
    return _is_left_over(clause) or bool(_TO_COME.search(clause) or _UNDONE.search(clause))


def _is_left_over(clause: str) -> bool:
    is_open = not is_asserted(clause) or bool(_LATER.search(clause))
    return bool(_LEFT_OVER.match(clause)) and is_open


def says_more_to_come(clause: str) -> bool:
    """Whether a clause says that more is still to be done: `one is lit and others will be`."""
    parts = _PARTS.split(clause)[1:]
    return bool(_AND_TO_COME.search(clause)) or any(map(_is_left_over, parts))


def without_measures(clause: str) -> str:
    """A clause without its parts about what rose or fell: `sales rose`."""
    parts = _SUBCLAUSES.split(clause)
    return "".join(part for part in parts if not _MEASURED.search(part))


def talks_of_written(thing: str, clause: str) -> bool:
    """Whether a clause says that something written lay before people: `they discussed the new
    guide`, `a written guide was considered`; not `they discussed the idea of a guide`."""
    thing = re.escape(thing)
    known = (
        r"(?:the|our|its|their|each|every|this|a (?:written|new))\s+(?:(?!draft)[\w-]+\s+){0,3}?"
    )
    active = rf"\b(?:discussed|considered)\s+{known}{thing}\b(?!\s+(?:to|for)\b)"
    passive = (
        rf"(?:^|\b){known}{thing}\s+(?:was|were|has been|have been)\s+(?:discussed|considered)\b"
    )
    return bool(re.search(f"{active}|{passive}", clause, re.IGNORECASE))


def words_of_talk(clause: str) -> list[str]:
    """The words of a clause that say that something was only talked about: `discussed`."""
    return _TALK.findall(clause)


def without_manner(clause: str) -> str:
    """A clause without words about how something is, such as `well organised`."""
    return _MANNER.sub(" ", clause)


def is_ended(clause: str) -> bool:
    """Whether a clause says that something has ended: `no longer used`."""
    return bool(_ENDED.search(clause))


def is_habit(clause: str) -> bool:
    """Whether a clause says that something is as always: `as every year`."""
    return bool(_HABIT.search(_RESULT.sub("", clause)))


def is_of_all(clause: str) -> bool:
    """Whether a clause is about all: `all nine are insured`, `the two that had none are`."""
    return bool(_OF_ALL.search(clause) or _ALL_WHO_LACKED.search(clause))


def says_change(clause: str) -> bool:
    """Whether a clause says that something is so by now, or took place."""
    return is_new_by_now(clause) or bool(_TOOK_PLACE.search(clause))


def is_new_by_now(clause: str) -> bool:
    """Whether a clause says that something is so by now: `a nurse now works here`."""
    return bool(_BY_NOW.search(clause))


def says_now(clause: str) -> bool:
    """Whether a clause says `now` of something, or that it is new."""
    return bool(_IS_NOW.search(clause))


def verbs_of_events(clause: str) -> list[str]:
    """The verbs of a clause that say what took place: `trained` in `they were trained in May`."""
    return [found["what"] or found["past"] for found in _TOOK_PLACE.finditer(clause)]


def has_time(clause: str) -> bool:
    """Whether a clause says in which month, term or season: `in November`, `since Easter`."""
    return bool(re.search(_WHEN, clause, re.IGNORECASE))


def times_of_year(text: str) -> frozenset[str]:
    """The months and seasons that a text names, by their first three letters: `nov`."""
    return frozenset(found[:3].lower() for found in _OF_YEAR.findall(text))


def names_time(clause: str) -> bool:
    """Whether a clause names any time within a year: `11 December`, `last term`."""
    return has_time(clause) or bool(times_of_year(clause) or _OF_LATE.search(clause))


def tells_of_past(clause: str) -> bool:
    """Whether a clause has words of what is over: `the group met`; not `files are kept`."""
    return bool(_PAST.search(_IN_PRESENT.sub(" ", clause)))


def tells_of_trouble(clause: str) -> bool:
    """Whether a clause says what befell a thing, or what people asked for: `two chairs broke`."""
    return bool(_TROUBLE.search(clause))


class Act(NamedTuple):
    """What was done to a thing, as printed: `serviced` to `boilers`."""

    thing: str
    verb: str
    words: str


def acts_in(clause: str, also_by_things: bool = False) -> list[Act]:
    """What a clause says was done to things, or also by them, in verbs that say what it was."""
    forms = [_ACT, _ACT_OF_THING] if also_by_things else [_ACT]
    found = (each for form in forms for each in form.finditer(clause))
    acts = [Act(each["thing"], each["verb"], each[0]) for each in found]
    return [act for act in acts if act.verb.lower() not in _OF_ANY_ACT]


def is_so_now(clause: str, words_said: Collection[str]) -> bool:
    """Whether a clause says that something is now what one of these words says: `now digital`."""
    words = "|".join(map(re.escape, sorted(words_said)))
    return bool(words and re.search(rf"\bnow\s+(?:[\w’'-]+\s+)?(?:{words})\b", clause, re.I))


def says_taught(clause: str) -> bool:
    """Whether a clause says that people know something since they were told: `cooks know the rule
    since the talk in May`."""
    return bool(_TAUGHT.search(clause))


def is_for_later(clause: str) -> bool:
    """Whether a clause is about a time to come: `arrives next week`."""
    return bool(_NEXT.search(clause))


def events(clause: str) -> list[str]:
    """The events that a clause says came before: `the visit` in `after the visit in May`."""
    return [found["event"] for found in _EVENT.finditer(clause)]
