"""Values of XML attributes. A text in, a number out."""


def integer(text: str | None, default: int, most: int = 32767) -> int:
    """A decimal number from 0 to `most`; the default for anything else.

    Word itself accepts no larger numbers; this limits forged ones.
    """
    if text is None or not text.isdecimal() or len(text) > 9:
        return default
    return min(int(text), most)
