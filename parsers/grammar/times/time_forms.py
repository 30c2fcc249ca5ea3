"""The forms of times: regular expressions for `sentence_times`, and the values of words."""

import re
from functools import cache
from typing import NamedTuple

from parsers.grammar.times import school_times
from parsers.patterns import pattern

MONTHS = (
    "January February March April May June July August September October November December".split()
)
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
MONTH_NUMBER = {name[:3].casefold(): number for number, name in enumerate(MONTHS, 1)}
_COUNTS = "zero one two three four five six seven eight nine ten eleven twelve".split()
NUMBER_OF = {word: number for number, word in enumerate(_COUNTS)} | {
    "once": 1, "twice": 2, "thrice": 3, "other": 2, "second": 2, "third": 3,
}  # fmt: skip
UNIT_RECURRENCE = {
    "year": "annual",
    "term": "termly",
    "half-term": "half-termly",
    "month": "monthly",
    "week": "weekly",
    "fortnight": "fortnightly",
    "day": "daily",
}
ADVERBS = {
    "annually": "annual", "annual": "annual", "yearly": "annual", "termly": "termly",
    "half-termly": "half-termly", "monthly": "monthly", "weekly": "weekly",
    "fortnightly": "fortnightly", "daily": "daily", "bi-annually": "2 times a year",
    "biannually": "2 times a year", "half-yearly": "2 times a year",
    "quarterly": "4 times a year", "biennially": "every 2 years", "biennial": "every 2 years",
}  # fmt: skip

# In lower case too, except for words with another meaning: `may`, and `march` without a year.
_M = (
    r"(?:[Jj]an(?:uary)?|[Ff]eb(?:ruary)?|Mar(?:ch)?|[Aa]pr(?:il)?|May|[Jj]une?|[Jj]uly?"
    r"|[Aa]ug(?:ust)?|[Ss]ept?(?:ember)?|[Oo]ct(?:ober)?|[Nn]ov(?:ember)?|[Dd]ec(?:ember)?"
    rf"|{'|'.join(MONTHS).upper()}|(?:march|may)(?=,?\s20\d\d))(?![\w'’])\.?"
)
_ACADEMIC = r"20\d\d\s?[-–/]\s?(?:20)?\d\d(?![-–/]?\d)"
_Y = rf"(?:{_ACADEMIC}|20\d\d(?![-–/.,%]?\d)|['’‘]\d\d(?!\d)|\d\d/\d\d(?![/\d]))"
# `Sept 24`: two digits after a month are a year if they are unlikely to be a day.
_SHORT_YEAR = r"[23]\d(?!\d|st|nd|rd|th|[%/:]|\.\d|,?\s+20\d\d|\s+(?:pupils|schools|staff)\b)"
_N = rf"(?:{'|'.join(_COUNTS[1:])}|\d{{1,2}})"
_TH = r"(?:st|nd|rd|th)?"
DAY = pattern(r"\d{1,2}")
_DAYS = rf"\d{{1,2}}{_TH}(?:\s?(?:,|&|and|or|to|[-–])\s?\d{{1,2}}{_TH})*"
_UNIT = r"(?:year|half[- ]term|term|month|week|fortnight|day)"
_WHICH = r"(?:(?:academic|school|calendar)\s+)?"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri)day"
_DAY_NAME = rf"(?:{_WEEKDAY}|Mon|Tues?|Weds?|Thurs?|Fri)\.?,?\s"
_ADVERB = "|".join(sorted(ADVERBS, key=len, reverse=True)).replace("-", "[- ]")
# A unit followed by one of these is no unit of time: `each year group`, `every Year 6 class`.
_NOT_MORE = r"(?!\w|[- ](?i:groups?|teams?|leads?|leaders?|heads?|time|ends?|olds?|books?|\d))"

_SCHOOL = school_times.forms(_Y, _SHORT_YEAR, _M)
# The pattern of each form.
_WORDS = {
    "iso": r"(?P<iso_y>20\d\d)-(?P<iso_m>\d\d)-(?P<iso_d>\d\d)(?!\d)",
    "numeric": r"(?P<num_d>\d{1,2})(?P<sep>[/.-])(?P<num_m>\d{1,2})(?P=sep)"
    r"(?P<num_y>20\d\d|\d\d)(?![\d/]|\.\d)",
    "date": rf"(?<!Year )(?<!KS )(?P<days>{_DAYS})[\s-]+(?:of\s+)?(?P<day_m>{_M})"
    rf"(?:[,-]?\s*(?:of\s+)?(?P<day_y>{_Y}|{_SHORT_YEAR}))?",
    **_SCHOOL,
    "short_year": rf"(?P<sy_m>{_M})[\s/-]*['’‘]?(?P<sy_y>{_SHORT_YEAR})",
    "month_number": r"(?<=[Bb]y )(?P<mn_m>0?[1-9]|1[0-2])"
    r"(?:[/-](?P<mn_y>20\d\d)|/(?P<mn_y2>[23]\d))(?=\s*(?:$|[,;)]|\.(?!\d)))",
    "slashed": rf"(?<=[Bb]y )(?:{_DAY_NAME})?(?P<sl_1>\d{{1,2}})(?P<sl_sep>[/-])(?P<sl_2>\d{{1,2}})"
    r"(?=\s*(?:$|[,;)]|\.(?!\d)))",
    "american": rf"(?P<us_m>{_M})\s+(?P<us_d>\d{{1,2}})(?:{_TH[:-1]}\b|(?=,?\s20\d\d))"
    rf"(?:,?\s+(?P<us_y>{_Y}))?",
    "month": rf"(?P<month>{_M})(?!\s+\d\d?(?![\d/]))"
    rf"(?:,?\s+(?:of\s+|in\s+)?(?P<month_y>{_Y})|\s*\((?P<month_y2>{_Y})\))?",
    "term": r"(?:(?:T\s?|[Tt]erm\s)(?P<term>[1-6](?:\s?[/&–-]\s?[1-6](?![\d/.%]))*)"
    r"|[Tt]erms\s(?P<terms>[1-6](?:(?:\s?[/&,–-]|,?\s(?:and|to|or))\s?[1-6](?![\d/.%]))*))"
    rf"(?![\w%]|\.\d)(?:,?\s+(?:of\s+|in\s+|during\s+)?(?P<term_y>{_Y})|\s*\((?P<term_y2>{_Y})\))?",
    "academic": rf"(?:AY\s?)?(?P<academic>{_ACADEMIC}"
    r"|(?:(?<=[Yy]ear )|(?<=[Ee]nd of )|(?<=AY )|(?<=AY))\d\d[/-]\d\d(?![\d/]))",
    "year": r"(?P<year>20\d\d)(?![\w%]|[-–/.,]\d)",
    "next": r"(?i:(?:next|coming|forthcoming)\s+(?:academic|school)\s+year)",
    "count": rf"(?i:(?P<times>once|twice|thrice|{_N}\s?(?:times|x)|[2-9](?=\s+per\s))\b"
    r"(?:[\s-]?(?P<per_adverb>annually|yearly|termly|monthly|weekly)\b"
    r"|\s+(?:an?|per|each|every|(?:in|during|over|across|throughout)\s+(?:an?|each|every|the))\s+"
    rf"{_WHICH}(?P<per_unit>{_UNIT})\b)?)",
    "every": rf"(?i:every\s+(?P<every_n>other|second|third|{_N})\s+(?P<every_unit>{_UNIT})s?\b)",
    "n_yearly": rf"(?i:(?P<n_yearly>{_N})-(?P<n_unit>yearly|weekly)\b"
    r"|(?P<n_weeks>[2-9]|1[0-2])\s?weekly(?=\s*(?:$|[.,;:()])))",
    "unit": rf"(?i:each|every|per)\s+(?i:and\s+every\s+)?(?i:{_WHICH})"
    rf"(?P<unit>(?i:half[- ]term|term|month|week|fortnight)|[Yy]ear){_NOT_MORE}",
    "weekday": rf"(?i:each|every)\s+{_WEEKDAY}\b",
    "each": rf"(?i:each|every)(?=\s+(?:{_M}|T\s?[1-6]\b))",
    "basis": rf"(?i:(?P<basis>{_ADVERB})\s+basis\b)",
    "adverb": rf"(?<!-)(?i:(?P<adverb>{_ADVERB})\b(?!-))",
    "half_term": r"(?:(?i:half[- ]term)|HT)\b",
    "end_of_term": r"(?i:end\s+of\s+(?:the\s+)?term\b)(?!\s*\d)",
}
_DIGITS = tuple("0123456789")
_NUMBERS = (*_DIGITS, *_COUNTS[1:])
_EACH = ("each", "every")
_ADVERBS = ("annual", "year", "term", "half", "month", "week", "fortnight", "dai", "bi", "quarter")
# The beginnings of each form, in lower case.
_BEGINS = {
    "iso": ("20",),
    "numeric": _DIGITS,
    "date": _DIGITS,
    **school_times.BEGINS,
    "month_number": _DIGITS,
    "slashed": (*_DIGITS, "mon", "tue", "wed", "thu", "fri"),
    "term": ("t",),
    "academic": (*_DIGITS, "ay"),
    "year": ("20",),
    "next": ("next", "coming", "forthcoming"),
    "count": (*_NUMBERS, "once", "twice", "thrice"),
    "every": ("every",),
    "n_yearly": _NUMBERS,
    "unit": (*_EACH, "per"),
    "weekday": _EACH,
    "each": _EACH,
    "basis": _ADVERBS,
    "adverb": _ADVERBS,
    "half_term": ("half", "ht"),
    "end_of_term": ("end",),
}
_BEGIN_WITH_MONTH = frozenset({"short_year", "american", "month"})
MONTH_WORDS = frozenset([*map(str.casefold, MONTHS), *MONTH_NUMBER, "sept"])
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Form(NamedTuple):
    """The pattern of a form, and its beginnings, which are faster to check."""

    begins: tuple[str, ...]
    begins_with_month: bool
    words: re.Pattern[str]

    def may_begin(self, beginning: str) -> bool:
        """Whether text with this beginning, in lower case, may match."""
        if self.begins_with_month:
            return beginning[: len(beginning) - len(beginning.lstrip(_LETTERS))] in MONTH_WORDS
        return beginning.startswith(self.begins)

    def first_letters(self) -> set[str]:
        """The characters with which a match can begin."""
        return {word[0] for word in (MONTH_WORDS if self.begins_with_month else self.begins)}


# Tried in this order.
FORMS = {
    name: Form(_BEGINS.get(name, ()), name in _BEGIN_WITH_MONTH, pattern(words))
    for name, words in _WORDS.items()
}


@cache
def forms_with(letter: str) -> tuple[tuple[str, Form], ...]:
    """The forms, with their names, that can begin with a lower-case letter or a digit."""
    return tuple((name, form) for name, form in FORMS.items() if letter in form.first_letters())


MAX_BEGINNING_LENGTH = max(len(words) for form in FORMS.values() for words in form.begins)
# Where a mention can begin, so that the forms are not tried at every letter.
BEGINNING = pattern(
    r"(?<![\w£])(?=[\d'’]|T\s?[1-6]|[Tt]erms?\s[1-6]"
    r"|[JFMASONDjfasond](?:an|eb|pr|u[nlg]|ep|ct|ov|ec)|M(?:ar|ay)|ma(?:rch|y),?\s20|[JFMASOND][AEUPCO]"
    r"|Mon|Tue|Wed|Thu|Fri"
    r"|(?i:annual|yearly|termly|half[- ]|month|week|quarterly|bienn|each|every|per\s|next|coming"
    r"|forthcoming|on[ce]|tw|thr|fo?ur|five|six|seven|eight|nine|ten\s|eleven|end\s)"
    + school_times.BEGINNINGS
    + r")"
)
# What may follow an adverb. Before any other word it is an adjective: `termly bulletin`.
NOT_BEFORE_NOUN = pattern(
    r"\W*$|\s*[^\w\s]|\s+(?:[iI]n|[bB]y|and|to|from|with|at|on|during|for|through|throughout|until"
    r"|till|or|as|so|but|before|after|across|within|using|via|starting|beginning|against"
    rf"|over|since|where|when|if|while|who|which|that|based|thereafter|each|every|{_M}"
    r"|T\s?[1-6]|20\d\d)\b"
)
