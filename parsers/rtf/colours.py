"""The colour table of rich text (RTF 1.9). Channels and ends of entries in, colours out."""

from parsers.document.colours import WHITE


class ColourTable:
    """The colours of a file by number, from 0; an entry without channels is the program's own."""

    def __init__(self) -> None:
        self._colours: list[str] = []
        self._channels: dict[int, int] = {}

    def set_channel(self, index: int, value: int) -> None:
        """Set the red (0), green (1) or blue (2) of the current entry, from 0 to 255."""
        self._channels[index] = value & 255

    def end_entries(self, count: int) -> None:
        """End the current entry, and as many empty ones as make up the count."""
        for _ in range(count):
            channels = [self._channels.get(index, 0) for index in range(3)]
            colour = "".join(f"{value:02x}" for value in channels)
            self._colours.append(colour if self._channels else "")
            self._channels = {}

    def fill(self, number: int) -> str:
        """A colour as six hex digits; empty for white, the program's own and unknown ones."""
        colour = self._colours[number] if 0 < number < len(self._colours) else ""
        return "" if colour == WHITE else colour
