"""Whether an action recurs every year, or with each year's programme. A text in, an answer out.

`Deadline.recurrence` says how often an action is due; this module reads adjectives and things that
every year has anew, which are no deadlines.
"""

import re

from parsers.grammar.times.school_times import SEASONS
from parsers.grammar.times.time_forms import MONTHS, NUMBER_OF
from parsers.meaning.completion.asked.verb_kinds import is_done_once
from parsers.meaning.completion.asked.verbs import verb_of
from parsers.meaning.completion.word_classes import TWO_TO_TWELVE
from parsers.patterns import pattern

_MONTH = "|".join(MONTHS)
_YEARLY = pattern(
    r"\b(?:annual|annually|yearly)\b"
    r"|\b(?:each|every)\s+(?:(?:academic|school|new)\s+)?"
    rf"(?:year|autumn|spring|summer|{_MONTH})\b"
    r"|\b(?:this|next|the(?: coming| new| following)?) year['’]s\b(?! (?:end|start|close|turn)\b)"
    r"|\bfor (?:next|the (?:coming|next|new|following)?) ?(?:school |academic )?year\b"
    r"|\b(?:once|twice|(?:two|three|four|five|six|\d) times) (?:a|each|every) year\b"
    r"|\b(?:start|end)[- ]of[- ]year\b",
    re.IGNORECASE,
)
_SEASON = f"(?:{'|'.join(SEASONS)})"
# Several times a year: `Termly visit by the governor`, `hold a forum each half-term`, `count the
# boats in May and July`. What is done each week or day by some time is to begin then.
_FREQUENT = pattern(
    r"^(?:(?:half[- ])?termly|monthly|quarterly)\b"
    r"|\b(?:each|every)\s+(?:(?:half[- ])?term|month|quarter)\b"
    rf"|\bin (?:(?:{_MONTH})(?:,| and|, and) )+(?:{_MONTH})\b(?! \d)"
    rf"|\bin (?:the )?(?:{_SEASON}(?:,| and|, and) )+{_SEASON}\b",
    re.IGNORECASE,
)
# The next one of many, or what is renewed when it ends.
_NEXT_OF_MANY = pattern(
    r"\b(?:next|new|coming) (?:cohort|intake|round|season|entry)\b"
    r"|(?:^|\bto |\bwill )repeat\b|\bbe (?:repeated|(?:held|run) again)\b"
    r"|\brenew(?!\s+(?:our |the |its |their )?(?:efforts?|focus|emphasis))\b",
    re.IGNORECASE,
)
_N = rf"(?:{TWO_TO_TWELVE}|\d\d?)"
_EVERY_N_YEARS = pattern(
    rf"\b(?:(?P<yearly>{_N})[- ]?(?:yearly|year (?:cycle|rolling|programme))"
    rf"|every (?P<every>{_N}|other|second|third) years?|(?:biennial|triennial)(?:ly)?)\b",
    re.IGNORECASE,
)
# People who come anew each year.
_FOR_ARRIVALS = pattern(
    r"\b(?:to|for|with) (?:all |the )?new (?:families|parents|carers|pupils|children|students"
    r"|learners|starters|joiners|entrants|arrivals)\b",
    re.IGNORECASE,
)
# People for whom something is done as they come.
_FOR_EACH = pattern(
    r"\b(?:each|every|all new|any)\s+(?:[\w-]+\s+)?(?:child|pupil|student|learner|starter|joiner"
    r"|leaver|family|parent|apprentice|trainee|recruit|applicant|candidate|appointment|visitor"
    r"|volunteer|supplier|case|incident|referral|complaint|request|concern|absence|exclusion"
    r"|suspension|claim|order|invoice|meeting|assembly|lesson|inspection|hearing|interview"
    r"|admission|cohort)(?:s|\b)",
    re.IGNORECASE,
)
_BEGINS = pattern(
    r"\b(?:introduce|establish|set up|develop|create|design|launch|begin|start|move to)\b", re.I
)
# A plan that there is not yet: `write a plan for the pond`, but not `write a plan for the summer`.
_FIRST_PLAN = pattern(
    r"\b(?:write|draft|draw up|produce|prepare|make|agree) an? (?:[\w-]+ )?plan for "
    r"(?!(?:(?:the|each|every|this|next|coming|new) ){0,2}"
    rf"(?:20\d\d|year|term|autumn|spring|summer|winter|christmas|easter|{_MONTH})\b)",
    re.IGNORECASE,
)
# Events at a time, not by a time: `hold a briefing on 1 September`.
_EVENT = pattern(
    r"\b(?:hold|host|run|stage|repeat|put on|give|deliver)\s(?:[\w’'-]+\s){1,12}?"
    rf"(?:(?:on|during|w/c)\s(?:the\s)?(?:first|last|\d)|in\s(?:{_MONTH})\b)",
    re.IGNORECASE,
)
# The same without a verb: `Practice check in March`, `Book fair, 7 June 2024`.
_NAMED_EVENT = pattern(
    r"^(?!(?:first|one-off|pilot|trial)\b)(?:[\w’'&-]+\s){0,5}"
    r"(?:checks?|fairs?|visits?|evenings?|mornings?|afternoons?|days?|sessions?|meetings?|walks?"
    r"|workshops?|refreshers?|moderations?|drills?|assembl(?:y|ies)|concerts?|trips?|briefings?)"
    r"(?:\sfor\s(?:[\w’'&-]+\s){0,3}[\w’'&-]+)?,?\s(?:in\s|during\s|on\s)?"
    rf"(?:\d\d?(?:st|nd|rd|th)?\s)?(?:{_MONTH})\b",
    re.IGNORECASE,
)
# Things that every year has anew, by kinds.
_YEARLY_THINGS = (
    r"programmes?|calendars?|schedules?|timetables?|cycles?|dates|plans? for|work ?plans?"
    r"|(?:action|development|improvement|strategic) plans?",
    r"budgets?|accounts|insurances?|licen[cs]es?|certificates?|subscriptions?",
    r"census(?:es)?|(?:data|statutory|workforce|safeguarding|VAT|tax) returns?|declarations?",
    r"surveys?|questionnaires?|audits?|self-(?:evaluations?|assessments?|reviews?)|SEF",
    r"appraisals?|performance (?:management|reviews?)|objectives|targets",
    r"inductions?|refreshers?|drills?|training days?|INSET|refresh the (?:[\w-]+ )?training",
    r"conferences?|elections?|prize-?giving|(?:careers|book|jobs) fairs?"
    r"|visits? to (?:each|every|all)"
    r"|(?:open|parents['’]?|options|information|welcome|taster|sports|transition|awards)"
    r" (?:days?|evenings?|mornings?|ceremon\w+)",
    r"baselines?|screenings?|mocks?|access arrangements",
    r"(?:all|every|each)(?: [\w-]+)?(?: in)? years? (?:\d|1[0-3]|[RN])\b(?! (?:class|room))",
    r"(?:pupil|sports?) premium (?:\w+ )?(?:statements?|strateg\w+|reports?)"
    r"|information reports?|reports? to (?:the )?(?:trustees|governors|board|trust)",
    r"risk (?:registers?|assessments?)|services? of|servicing|\w+ polic(?:y|ies) reviews?"
    r"|(?:review|update)(?:\s[\w’'-]+){1,5}?\s(?:polic(?:y|ies)|procedures|plan|handbook|register)",
)
# Surveys of buildings and land, which are made when they are needed.
_SURVEY_OF_BUILDING = pattern(
    r"\b(?:condition|doors?|roofs?|roofing|windows?|lifts?|boilers?|heating|asbestos|intrusive"
    r"|structural|building|drainage|drains?|ground|tree|topographical|measured|acoustic|damp"
    r"|access|site|energy|RAAC|CCTV)\s+surveys?\b",
    re.IGNORECASE,
)
# What is got or written before a decision that is made once.
_FOR_ONE_DECISION = pattern(
    r"\b(?:quotes?|quotations?|tenders?|estimates|feasibility (?:stud(?:y|ies)|reports?)"
    r"|options? appraisals?|business cases?)\b",
    re.IGNORECASE,
)
# What was left over the last time: `survey the remaining sites`, but not `the last two years`.
_OF_THE_REST = pattern(
    r"\b(?:remaining|the rest of|the others?"
    r"|outstanding (?:\w+ )?(?:actions?|work|repairs?|items?|jobs?|debts?|invoices?|returns?)"
    r"|last (?:one|two|three|four|five|six|few|\d+)(?! (?:years?|terms?|months?|weeks?|days?)))\b",
    re.IGNORECASE,
)
# What is late, though it is due every year: `clear the late annual returns`.
_BACKLOG = pattern(
    r"\b(?:overdue|backlogs?|catch up (?:on|with)"
    r"|clear (?:the|its|our|their|all) (?:late|missed|old))\b",
    re.IGNORECASE,
)
# So many people who are to learn by a time, or places that are to be seen by then: a step that is
# taken once, `two cooks to attend the course by May`, `visit Elm and Oak by May`.
_SO_MANY = rf"(?:an?|one|{TWO_TO_TWELVE}|\d+)"
_STEP_TAKEN_ONCE = pattern(
    rf"^(?:(?i:{_SO_MANY})\s(?:(?!to\b)[\w’'-]+\s){{1,6}}to\s"
    r"(?:attend|complete|undertake|take|do|join)\s.*?\b(?:by|before)\s"
    r"|(?:(?!to\b)[\w’'-]+\s){0,6}(?:to\s)?(?i:visit|inspect|audit|survey)\s"
    rf"(?:[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*(?:,?\s(?:and\s)?)){{2,}}(?=by\b|before\b|[^.;]*\sby\s|[^.;]*\sbefore\s))"
)
# What is said or sent again: `remind drivers of the rules`.
_AGAIN = pattern(r"(?:^|\b(?:to|will) )(?:remind|re-?send|re-?circulate)\b", re.IGNORECASE)
# A named day, week or month: World Book Day, Safer Internet Week.
_NAMED_DAY = pattern(r"\b(?:[A-Z][\w’'-]+ ){1,3}(?:Day|Week|Month|Fortnight)\b")
_YEARLY_THING = pattern(rf"\b(?:{'|'.join(_YEARLY_THINGS)})\b", re.IGNORECASE)
# A thing of a season: `publish the autumn menu`, `open bookings for the summer's camps`,
# but not `in the autumn term`.
_SEASONAL = pattern(
    r"(?:^|\b(?:to|will) )[\w-]+ (?:[\w-]+ for )?(?P<thing>(?:the |our |its |their |an? )?"
    rf"(?:autumn|spring|summer|winter|christmas|easter|harvest|{_MONTH})(?:['’]s)? "
    r"(?!terms?\b|half|holidays?\b|break\b)[a-z]+)",
    re.IGNORECASE,
)
_FIRST_TIME = pattern(r"\bthen\b", re.IGNORECASE)  # `in T6 2020, then annually`


def is_yearly(text: str) -> bool:
    """Whether a task is done every year, or is the next of many (`renew the licence`).

    `Introduce an annual survey` is done once.
    """
    if _BEGINS.search(text) or _BACKLOG.search(text):
        return False
    if _YEARLY.search(text) or _NEXT_OF_MANY.search(text):
        return True
    return bool(_FOR_ARRIVALS.search(text)) and not is_once_only(text)


def years_between(text: str) -> int:
    """Every how many years a task is done: 3 for `three-yearly test`; 0 if it does not say so.

    `Introduce a two-yearly survey` is done once.
    """
    found = _EVERY_N_YEARS.search(text)
    if not found or _BEGINS.search(text):
        return 0
    number = found["yearly"] or found["every"]
    if not number:
        return 2 if found[0].casefold().startswith("biennial") else 3
    return int(number) if number.isdecimal() else NUMBER_OF[number.casefold()]


def is_frequent(text: str) -> bool:
    """Whether a task is done several times a year; `Set up a weekly forum` is done once."""
    return bool(_FREQUENT.search(text)) and not (_BEGINS.search(text) or is_once_only(text))


def is_for_each(text: str) -> bool:
    """Whether a task is done for each person as they come: `meet every new starter`."""
    return bool(_FOR_EACH.search(text))


def is_event(text: str) -> bool:
    """Whether a task is an event at a stated time: `hold an evening in May`."""
    return bool(_EVENT.search(text)) or is_named_event(text)


def is_named_event(text: str) -> bool:
    """Whether a task is an event that is named without saying what to do: `Book fair, 7 June`."""
    return bool(_NAMED_EVENT.match(text))


# What something is to be throughout its time: `tides to be on the agenda in 2020/21`.
_STATE = pattern(
    r"\b(?:to|will) (?:be|stay|remain) (?:an?|the|on|in|part of|among)\b", re.IGNORECASE
)


def is_state(text: str) -> bool:
    """Whether a task says what something is to be, with no end: `tides to be on the agenda`, not
    `tides to be taught`."""
    return bool(_STATE.search(text))


def is_once_only(text: str) -> bool:
    """Whether a task makes or mends something, or is still to be done for the first time."""
    once = (_FIRST_TIME, _FOR_ONE_DECISION, _SURVEY_OF_BUILDING, _STEP_TAKEN_ONCE)
    is_for_one = _is_left_over(text) or any(each.search(text) for each in once)
    return is_for_one or is_done_once(verb_of(text))


def is_of_rest(text: str) -> bool:
    """Whether a task is for those that were left out before: `survey the remaining sites`."""
    return bool(_OF_THE_REST.search(text))


def _is_left_over(text: str) -> bool:
    return is_of_rest(text) or bool(_BACKLOG.search(text))


def yearly_thing(text: str) -> str:
    """The words for a thing that every year has anew, such as a calendar; empty if none."""
    found = _YEARLY_THING.search(_SURVEY_OF_BUILDING.sub("", text)) or _NAMED_DAY.search(text)
    if found:
        return found[0]
    seasonal = _SEASONAL.search(text)
    return seasonal["thing"] if seasonal else ""


def is_of_yearly_kind(text: str) -> bool:
    """Whether a task is done again, or about a thing that every year has anew and that it does not
    introduce; not about what was left over."""
    if _is_left_over(text):
        return False
    is_again = bool(_AGAIN.search(text))
    is_first = bool(_BEGINS.search(text) or _FIRST_PLAN.search(text))
    return is_again or (bool(yearly_thing(text)) and not is_first)
