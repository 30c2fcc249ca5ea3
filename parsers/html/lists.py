"""What a browser prints before a list item: list type and position in, marker out."""

from collections.abc import Callable

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


class List:
    """An open `ul` or `ol`: it knows the marker of its next item."""

    def __init__(self, type_: str, start: int = 1, step: int = 1) -> None:
        self._type = _TYPES.get(type_, type_)
        self._next = start
        self._step = step

    def marker(self, type_: str | None = None, value: int | None = None) -> str:
        """The next item's marker; it may have a type and a value of its own."""
        number = self._next if value is None else value
        self._next = number + self._step
        type_ = _TYPES.get(type_, type_) if type_ else self._type
        if type_ == "none":
            return ""
        count = _COUNTS.get(type_)
        return f"{count(number)}." if count else "•"


def typed_marker(text: str) -> str:
    """A marker that Word wrote into the text: a number as it is, any symbol as a bullet."""
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


_COUNTS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimal-leading-zero": "{:02}".format,
    "lower-alpha": _letters,
    "upper-alpha": lambda number: _letters(number).upper(),
    "lower-roman": _roman,
    "upper-roman": lambda number: _roman(number).upper(),
}
