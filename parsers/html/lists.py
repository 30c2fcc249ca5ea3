"""The marker that a browser prints before a list item. List type and position in, marker out."""

from collections.abc import Callable

from parsers.characters.numerals import column_letters, roman
from parsers.patterns import pattern

# The `type` attribute of HTML and the names of CSS.
_TYPES = {
    "1": "decimal",
    "a": "lower-alpha",
    "A": "upper-alpha",
    "i": "lower-roman",
    "I": "upper-roman",
    "lower-latin": "lower-alpha",
    "upper-latin": "upper-alpha",
}
MAX_ROMAN = 3999  # greater numbers are printed in digits (CSS Counter Styles 3, 6.1)
# Letters that are bullets in Word's symbol fonts (Courier New, Wingdings), once the font is lost.
_SYMBOLS = "o§Øüqvànþ¨"


def printed_number(number: int, type_: str) -> str:
    """A number in a CSS list type; a bullet or nothing for a type without numbers."""
    if type_ == "none":
        return ""
    count = _NUMBER_FORMATS.get(_TYPES.get(type_, type_))
    return count(number) if count else "•"


class List:
    """An open `ul` or `ol`, which gives the markers of its items."""

    def __init__(self, type_: str, start: int = 1, step: int = 1) -> None:
        self._type = _TYPES.get(type_, type_)
        self._next = start
        self._step = step

    def marker(self, type_: str | None = None, value: int | None = None) -> str:
        """The next item's marker; the item may have a type and a value of its own."""
        number = self._next if value is None else value
        self._next = number + self._step
        type_ = _TYPES.get(type_, type_) if type_ else self._type
        if type_ == "none":
            return ""
        count = _NUMBER_FORMATS.get(type_)
        return f"{count(number)}." if count else "•"


class NumberedList(List):
    """A list of Google Docs, whose style sheet prints numbers of several levels: `2.1`.

    `content` is the value of that property: `"" counter(lst-ctn-kix_a-0,decimal) "." counter(...)`.
    `counters` holds the last number of each list class, and is kept up to date.
    """

    def __init__(self, class_: str, content: str, counters: dict[str, int], start: int) -> None:
        super().__init__(content, start)
        self._class = class_
        self._counters = counters

    def marker(self, type_: str | None = None, value: int | None = None) -> str:
        """The next item's marker, with the numbers of the levels above."""
        self._counters[self._class] = self._next if value is None else value
        self._next = self._counters[self._class] + 1
        return "".join(map(self._printed, _CONTENT.findall(self._type))).strip()

    def _printed(self, part: tuple[str, str, str]) -> str:
        text, class_, type_ = part
        number = self._counters.get(f"lst-{class_}", 1)
        return _NUMBER_FORMATS.get(_TYPES.get(type_, type_), str)(number) if class_ else text


_CONTENT = pattern(r'"([^"]*)"|counter\(lst-ctn-([\w-]+),\s*([\w-]+)\)')


def typed_marker(text: str) -> str:
    """A marker that Word wrote as text: a number unchanged, any symbol as a bullet."""
    is_symbol = len(text) == 1 and (not text.isalnum() or text in _SYMBOLS)
    return "•" if is_symbol else text


def _letters(number: int) -> str:
    return column_letters(number) if number > 0 else str(number)


def _roman(number: int) -> str:
    return roman(number) if 0 < number <= MAX_ROMAN else str(number)


_NUMBER_FORMATS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimal-leading-zero": "{:02}".format,
    "lower-alpha": _letters,
    "upper-alpha": lambda number: _letters(number).upper(),
    "lower-roman": _roman,
    "upper-roman": lambda number: _roman(number).upper(),
}
