"""The marker that a browser prints before a list item. List type and position in, marker out."""

from collections.abc import Callable

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
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l")),
    *((40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
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
    if number < 1:
        return str(number)
    letters = ""
    while number:
        number, last = divmod(number - 1, 26)
        letters = chr(ord("a") + last) + letters
    return letters


def _roman(number: int) -> str:
    if not 0 < number < 4000:
        return str(number)
    numeral = ""
    for value, letters in _ROMAN:
        times, number = divmod(number, value)
        numeral += letters * times
    return numeral


_NUMBER_FORMATS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimal-leading-zero": "{:02}".format,
    "lower-alpha": _letters,
    "upper-alpha": lambda number: _letters(number).upper(),
    "lower-roman": _roman,
    "upper-roman": lambda number: _roman(number).upper(),
}
