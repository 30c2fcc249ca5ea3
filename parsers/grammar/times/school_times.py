"""How schools write times: `Autumn 1`, `HT3`, `the summer term`, `by Easter`, `w/c 12 May`, `asap`.

Regular expressions for `sentence_times`, and the meaning of what they match.
"""

import re

SEASONS = ("autumn", "spring", "summer")
_SEASON = r"(?:autumn|spring|summer)"
_SHORT = r"(?:autumn|spring|summer|aut\.?|spr\.?|sum\.?)"
_HALF_TERM = r"(?:half[- ]?terms?|h/?t|½[- ]terms?)(?!\w)"
# An abbreviated season counts only next to `term` or a year.
_SHORT_SEASON = r"(?:Aut|Spr|Sum)\.?(?=\s(?i:term\b)|\s?['’‘]?[23]\d(?!\d))"
_HOLIDAYS = r"(?:break|holidays?|hols|vacation|recess)"
_BREAK = rf"(?:\s+{_HOLIDAYS})?"
# The term that ends with each holiday, and names of the holiday.
_CLOSED_BY = (
    (1, rf"(?:oct(?:ober)?\.?|autumn)\s+{_HALF_TERM}{_BREAK}|{_HALF_TERM}\s+\(oct(?:ober)?\)"),
    (3, rf"(?:feb(?:ruary)?\.?|spring)\s+{_HALF_TERM}{_BREAK}|{_HALF_TERM}\s+\(feb(?:ruary)?\)"),
    (5, rf"(?:may|whit(?:sun)?|summer)\s+{_HALF_TERM}{_BREAK}|{_HALF_TERM}\s+\(may\)"),
    (2, rf"christmas{_BREAK}|xmas"),
    (4, rf"easter{_BREAK}"),
    (6, rf"summer\s+{_HOLIDAYS}"),
)
_WHICH_HALF = r"(?:first|1st|second|2nd)\s+half(?:[- ]term)?"
_HALVES = r"[12](?:\s?(?:[/&,+–-]|and|or)\s?[12])*(?![\d%]|[/.]\d)"
_MEETING = (
    r"(?:LGBs?|GB|board|trustees|governors|FGB|SLT|committee|council|forum|network|steering group)"
    r"(?:['’]?s?['’]?\s+(?:meetings?|board))?|meetings?|inspection|visit|review|INSET|cycle|round"
    r"|terms?|half[- ]term|year|month|week|year"
)
_NUMBER = r"(?:\d{1,2}|an?|one|two|three|four|five|six|eight|ten|twelve|the next \w+)"
_UNITS = r"(?:working\s+|school\s+)?(?:days?|weeks?|months?|terms?|half[- ]terms?|years?)"
_QUARTER_YEAR = r"(?:20\d\d(?:[-/](?:20)?\d\d)?|\d\d[-/]\d\d|FY\s?\d\d|['’‘]?[23]\d)"
_QUARTER = (
    rf"(?:(?:Q|[Qq]uarter\s)[1-4](?!\w)(?:,?\s+(?:of\s+)?{_QUARTER_YEAR}(?![\w/-]))?"
    rf"|{_QUARTER_YEAR}[\s-]Q[1-4](?!\w))"
)

# Forms that may be followed by a year.
_NAMED = {
    "closing": rf"(?i:{'|'.join(words for _, words in _CLOSED_BY)})(?!\w)",
    "half": rf"(?P<half_s>(?i:{_SHORT}))(?:\s*(?i:term))?\s*-?\s*"
    rf"(?:(?i:half[- ]term|h/?t)\s?)?(?P<half>{_HALVES})",
    "which": rf"(?i:(?P<which>{_WHICH_HALF})\s+(?:of\s+)?(?:the\s+)?"
    rf"(?P<which_s>{_SEASON})(?:\s+term)?)",
    "of": rf"(?i:(?P<of_s>{_SEASON})(?:\s+term)?,?\s+\(?(?P<of_half>{_WHICH_HALF})\)?)",
    "ht": r"(?:HT|[Hh]alf[- ][Tt]erms?)\s?"
    r"(?P<ht>[1-6](?:\s?(?:[/&,+–-]|and)\s?[1-6])*(?![\d%]|[/.]\d))",
    "season": rf"(?P<season>(?i:{_SEASON})|{_SHORT_SEASON})(?P<season_t>\s+(?i:terms?))?",
    "school": r"(?i:(?:end|close) of (?:the |this )?(?:academic |school )?year(?!\s*\d)"
    r"|(?:(?:academic|school) )?year[- ]end)(?![\w-])",
}


def forms(year: str, short_year: str, month: str) -> dict[str, str]:
    """The forms, given the patterns of a year, a year of two digits and a month's name."""
    year_after = (
        rf"(?:,?\s*(?:of\s+|in\s+)?(?P<{{0}}_y>{year}|{short_year})|\s*\((?P<{{0}}_y2>{year})\))?"
    )
    named_year = year_after.format("named")
    return {
        "week_day": r"(?i:w/?[ce]\b|w(?:ee)?k\s*(?:beg(?:inning)?|commencing|ending|of)\b)"
        r"\.?:?\s*(?:the\s+)?(?:(?:mon|tues|wednes|thurs|fri)day\s+)?(?P<wk_d>\d{1,2})(?:st|nd|rd|th)?"
        r"(?:[/.](?P<wk_n>\d{1,2})(?:[/.](?P<wk_ny>20\d\d|\d\d))?(?!\d)"
        rf"|\s+(?:of\s+)?(?P<wk_m>{month}){year_after.format('wk')})",
        **{name: f"(?P<named>{form}){named_year}" for name, form in _NAMED.items()},
        "ongoing": r"(?i:on-?going|continu(?:ing|ous|ously)|rolling|(?:all|throughout the) year"
        r"(?:\s+round)?)(?!\w)",
        "relative": r"(?:(?i:a\.?s\.?a\.?p\.?|as soon as (?:possible|practicable)"
        r"|(?:with )?immediate(?:ly| effect)?|straight away|urgent(?:ly)?"
        rf"|within\s+{_NUMBER}\s+{_UNITS}|(?:the\s+)?next\s+(?:(?:[\w'’]+\s+)?meeting|{_MEETING}))(?!\w))",
        "quarter": _QUARTER,
    }


_SEASON_BEGINS = ("aut", "spr", "sum")
# The beginnings of each form, in lower case.
BEGINS = {
    "week_day": ("w/", "wc", "we", "wk"),
    "closing": (
        *("aut", "spr", "sum", "oct", "feb", "may", "whit", "christmas", "xmas", "easter"),
        *("half", "h/t", "ht", "½"),
    ),
    "half": _SEASON_BEGINS,
    "which": ("first", "1st", "second", "2nd"),
    "of": _SEASON_BEGINS,
    "ht": ("half", "ht"),
    "season": _SEASON_BEGINS,
    "school": ("end", "close", "academic", "school", "year"),
    "ongoing": ("on", "continu", "rolling", "all", "throughout"),
    "relative": ("a.s", "as", "with", "immediate", "straight", "urgent", "the", "next"),
    "quarter": ("q", "fy", "2", "'", "’", "‘", *"013456789"),
}
# A pattern of all of these beginnings, for `sentence_times`.
BEGINNINGS = (
    r"|(?i:w/?[ce]\b|wk|aut|spr|sum|christmas|xmas|easter|whit|first\s|1st\s|2nd\s|on-?g|continu|roll"
    r"|all\s|through|fortnight|daily|dail|a\.?s\.?a\.?p|as\ssoon|with|immed|straight|urgent|close\s"
    r"|the\snext|half|h/?t|bi|½)"
    r"|HT|Q[1-4]|[Qq]uarter\s[1-4]|FY|AY|(?i:academic\s|school\s)?(?i:year[- ]end)"
)


def term_closed_by(words: str) -> int:
    """The term that ends with a holiday: 4 for `Easter`."""
    return next(n for n, form in _CLOSED_BY if re.fullmatch(form, words, re.IGNORECASE))


def season_of(words: str) -> str:
    """The season that a word or abbreviation names: autumn for `Aut`."""
    return next(season for season in SEASONS if season.startswith(words[:3].casefold()))


def term_of_half(season: str, half: int) -> int:
    """The term that is the first or second half of a season: 4 for the second half of spring."""
    return 2 * SEASONS.index(season) + half


def first_term(season: str) -> int:
    """The first of a season's two terms: 3 for spring."""
    return term_of_half(season, 1)


def quarter(words: str) -> tuple[int, int] | None:
    """The year and the number of a quarter, as printed: `Q4 2021/22`; None without a year.

    Quarters can be compared, but have no days, as it is unknown when the year begins.
    """
    number = re.search(r"(?:Q|uarter\s)([1-4])", words)
    if not number:
        return None
    year = re.search(r"(?:20)?(\d\d)", words[: number.start()] + words[number.end() :])
    return (2000 + int(year[1]), int(number[1])) if year else None
