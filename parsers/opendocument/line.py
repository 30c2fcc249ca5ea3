"""The text of one paragraph: pieces with their looks in, text and left-out text out."""

from parsers.characters.symbols import glyphs
from parsers.office.paragraph_text import ParagraphText
from parsers.opendocument.styles import Look


class Line(ParagraphText):
    """The text of the current paragraph."""

    __slots__ = ()

    def add_text(self, text: str, look: Look) -> None:
        """Add text to the paragraph."""
        if look.font:
            text = glyphs(look.font, text)
        self.add(text, look.hidden, look.struck, look.superscript, look.bold)
