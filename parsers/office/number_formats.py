"""Number formats of workbooks (ECMA-376 Part 1, 18.8.31). A value and a format code in, text out.

Numeric dates are written with the day first, whatever the order in the code, as British readers
would take `3/4/2024` for the third of April.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal

# Built-in formats, which have an id and no code in the file (18.8.30).
BUILT_IN = {
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    9: "0%",
    10: "0.00%",
    14: "dd/mm/yyyy",
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM",
    20: "h:mm",
    21: "h:mm:ss",
    22: "dd/mm/yyyy h:mm",
    37: "#,##0",
    38: "#,##0",
    39: "#,##0.00",
    40: "#,##0.00",
    45: "mm:ss",
    46: "h:mm:ss",
    49: "@",
}
LONG_DATE = "d mmmm yyyy"
SIGNIFICANT_DIGITS = 10  # shown by Excel for a number without a format
MAX_SERIAL = 2_958_465  # 31 December 9999
MAX_DECIMALS = 15

_EPOCH, _EPOCH_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)
_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|_.|\*.|\[(?P<bracket>[^\]]*)\]'
    r"|(?P<half>AM/PM|A/P)|(?P<date>[yY]+|[mM]+|[dD]+|[hH]+|[sS]+)"
    r"|(?P<number>[0#?][0#?,]*(?:\.[0#?]+)?%?|\.[0#?]+)|(?P<other>.)",
    re.DOTALL,
)
_CURRENCY = re.compile(r"\$([^-]*)")
_MONTHS = (
    "January February March April May June July August September October November December".split()
)
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def shown(value: float, code: str, since_1904: bool = False) -> str:
    """A number in a format."""
    section = _section(value, code)
    if "[$-F800]" in section.upper():
        section = LONG_DATE
    tokens = list(_tokens(section))
    kinds = {kind for kind, _ in tokens}
    if "date" in kinds:
        return _date(value, tokens, since_1904)
    if "number" in kinds:
        return _number(value, tokens, has_own_sign=";" in code)
    is_general = not section or "general" in section.lower() or "@" in section
    return general(value) if is_general else "".join(text for _, text in tokens)


def general(value: float) -> str:
    """A number without a format."""
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    return f"{value:.{SIGNIFICANT_DIGITS}g}"


def day_first(moment: date) -> str:
    """`03/04/2024` for the third of April."""
    return f"{moment.day:02}/{moment.month:02}/{moment.year}"


def _section(value: float, code: str) -> str:
    """The section of a code for positive numbers, negative numbers or zero."""
    sections = re.split(r';(?=(?:[^"]*"[^"]*")*[^"]*$)', code[:255])
    if value < 0 and len(sections) > 1:
        return sections[1]
    if value == 0 and len(sections) > 2:
        return sections[2]
    return sections[0]


def _tokens(section: str) -> Iterator[tuple[str, str]]:
    """The parts of a code: text, dates, numbers."""
    for match in _TOKEN.finditer(section):
        kind = match.lastgroup
        if kind == "bracket":
            yield from _bracket(match["bracket"])
        elif kind in ("quoted", "escaped", "other"):
            yield "text", match[kind]
        elif kind is not None:
            yield ("date" if kind == "half" else kind), match[0]
        elif match[0].startswith("_"):
            yield "text", " "


def _bracket(content: str) -> Iterator[tuple[str, str]]:
    """A currency symbol, or elapsed time; colours and conditions are dropped."""
    if currency := _CURRENCY.match(content):
        yield "text", currency[1]
    elif content.lower() in ("h", "hh", "m", "mm", "s", "ss"):
        yield "date", content


def _number(value: float, tokens: list[tuple[str, str]], has_own_sign: bool) -> str:
    """A number with the text around it; only the first group of digits in the code is used."""
    parts, done = [], False
    magnitude = abs(value)
    for kind, text in tokens:
        if kind == "number" and not done:
            is_share = text.endswith("%") or ("text", "%") in tokens
            parts.append(_digits(magnitude * 100 if is_share else magnitude, text))
            done = True
        elif kind == "text":
            parts.append(text)
    sign = "-" if value < 0 and not has_own_sign else ""
    return sign + "".join(parts).strip()


def _digits(value: float, form: str) -> str:
    form, percent = (form[:-1], "%") if form.endswith("%") else (form, "")
    whole, _, decimals = form.partition(".")
    least, most = decimals.count("0"), min(len(decimals), MAX_DECIMALS)
    grouped = "," if "," in whole.rstrip(",") else ""
    text = f"{_rounded(value, most):{grouped}f}"
    while most > least and text.endswith("0"):
        text, most = text[:-1], most - 1
    width = whole.replace(",", "").count("0")
    head, point, tail = text.removesuffix(".").partition(".")
    return f"{head.zfill(width) if not grouped else head}{point}{tail}{percent}"


def _rounded(value: float, decimals: int) -> Decimal:
    """A number rounded half away from zero."""
    exact = Decimal(repr(value))
    if exact.adjusted() > MAX_DECIMALS:
        return exact.to_integral_value()
    return exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


def _date(value: float, tokens: list[tuple[str, str]], since_1904: bool) -> str:
    if not 0 <= value <= MAX_SERIAL:
        return general(value)
    moment = (_EPOCH_1904 if since_1904 else _EPOCH) + timedelta(days=value)
    moment = (moment + timedelta(microseconds=500_000)).replace(microsecond=0)
    codes = [text.lower() for kind, text in tokens if kind == "date"]
    if _is_numeric_date(codes) and not any(code[0] in "hs" for code in codes):
        return day_first(moment)
    return _formatted_date(moment, tokens).strip()


def _is_numeric_date(codes: list[str]) -> bool:
    """Whether a date has day, month and year, all in digits."""
    initials = {code[0] for code in codes}
    has_name = any(code.startswith(("ddd", "mmm")) for code in codes)
    return initials >= set("dmy") and not has_name


def _formatted_date(moment: datetime, tokens: list[tuple[str, str]]) -> str:
    has_half = any(text in ("AM/PM", "A/P") for _, text in tokens)
    parts: list[str] = []
    before = ""
    for n, (kind, text) in enumerate(tokens):
        if kind == "date":
            code = text.lower()
            following = next((t.lower() for k, t in tokens[n + 1 :] if k == "date"), "")
            is_minutes = code[0] == "m" and (before[:1] == "h" or following[:1] == "s")
            parts.append(_part(moment, "n" * len(code) if is_minutes else code, has_half))
            before = code
        else:
            parts.append(text)
    return "".join(parts)


def _part(moment: datetime, code: str, has_half: bool) -> str:
    """One part of a date: `d` `ddd` `mmmm` `yy` `hh` `nn` (minutes) `ss` `am/pm`."""
    if code in ("am/pm", "a/p"):
        return "AM" if moment.hour < 12 else "PM"
    if code[0] == "y":
        return str(moment.year) if len(code) > 2 else f"{moment.year % 100:02}"
    if code[0] in "dm" and len(code) > 2:
        name = _DAYS[moment.weekday()] if code[0] == "d" else _MONTHS[moment.month - 1]
        return name if len(code) > 3 else name[:3]
    return f"{_figure(moment, code[0], has_half):0{min(len(code), 2)}}"


def _figure(moment: datetime, unit: str, has_half: bool) -> int:
    """The day, month, hour, minute or second of a date."""
    hour = (moment.hour % 12 or 12) if has_half else moment.hour
    figures = {
        "d": moment.day,
        "m": moment.month,
        "h": hour,
        "n": moment.minute,
        "s": moment.second,
    }
    return figures[unit]
