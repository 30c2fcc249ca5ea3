"""The colour table of rich text: channels and ends of entries in, colours by number out."""

_WHITE = "ffffff"


class ColourTable:
    """The colours of a file by number. The first is that of the program, if it has no channels."""

    def __init__(self) -> None:
        self._colours = [""]
        self._channels = [0, 0, 0]
        self._has_channels = False

    def set_channel(self, index: int, value: int) -> None:
        """Set the red (0), green (1) or blue (2) of the current entry."""
        self._channels[index] = value
        self._has_channels = True

    def end_entries(self, count: int) -> None:
        """End the current entry, and as many empty ones as make up the count."""
        for _ in range(count):
            if len(self._colours) == 1 and not self._has_channels:
                self._has_channels = True  # the first is already there
                continue
            self._colours.append("".join(f"{value & 255:02x}" for value in self._channels))
            self._channels = [0, 0, 0]

    def fill(self, number: int) -> str:
        """A colour as six hex digits; empty for white, the program's own and unknown ones."""
        colour = self._colours[number] if 0 < number < len(self._colours) else ""
        return "" if colour == _WHITE else colour
