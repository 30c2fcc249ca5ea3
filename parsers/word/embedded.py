"""How a Word file reads the files that are embedded in it."""

from collections.abc import Callable
from typing import TypeAlias

from parsers.document.blocks import Document

# Reads a file of any format that is embedded in another. Raises a Refusal.
ReadEmbedded: TypeAlias = Callable[[bytes], Document]
