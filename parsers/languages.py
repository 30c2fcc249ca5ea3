"""The languages of scans, by the codes that Tesseract has for them. Plain data in, codes out."""

import re
from typing import TypeAlias

Languages: TypeAlias = tuple[str, ...]

ENGLISH: Languages = ("eng",)
_CODE = re.compile(r"[A-Za-z]{2,}(?:_[A-Za-z]+)*")


def languages(codes: object) -> Languages:
    """The languages with these codes, the main one first.

    Raises ValueError, with a sentence for the person who wrote the settings.
    """
    if not isinstance(codes, list) or not codes or not all(_is_code(code) for code in codes):
        raise ValueError('languages needs a list of codes, such as ["eng", "cym"].')
    return tuple(dict.fromkeys(codes))


def _is_code(code: object) -> bool:
    """Whether it can name a model: no path, and no second language after a plus."""
    return isinstance(code, str) and _CODE.fullmatch(code) is not None
