"""The font table of rich text: which numbers stand for symbol fonts."""

from parsers.characters.symbols import is_symbol_font


class FontTable:
    """Collects the names of fonts. A font begins with its number; its name may come in pieces."""

    def __init__(self) -> None:
        self._names: dict[int, str] = {}
        self._number = 0

    def begin(self, number: int) -> None:
        """Begin the entry of a font."""
        self._number = number

    def add_name(self, text: str) -> None:
        """Add a piece of the name of the current font, which ends with a semicolon."""
        self._names[self._number] = self._names.get(self._number, "") + text

    def symbol_font(self, number: int) -> str:
        """The name of a symbol font; empty for any other."""
        name = self._names.get(number, "").partition(";")[0].strip()
        return name if is_symbol_font(name) else ""
