"""Words of scanned pages by where they stand: `column("1.1", "1.2", "Ld?", "2.1")`."""

from parsers.scan.words import ScannedWord


def word(text, row=0, x0=100.0, width=40.0):
    """A word in a row of a page; one with a question mark was hardly read."""
    base, confidence = 50.0 * row + 18, 70.0 if text.endswith("?") else 96.0
    box = x0, base - 18, x0 + width, base + 2
    return ScannedWord(*box, base, 24.0, text.rstrip("?"), confidence)


def column(*texts, x0=100.0):
    """Words below one another at one left edge."""
    return [word(text, row, x0) for row, text in enumerate(texts)]
