"""Regular expressions that are compiled only when a text may match them.

To compile all patterns of the grammars takes longer than to read a review, and most of them are
about words that hardly any review holds. So a pattern is first asked which words its matches need
(`parsers.patterns.needed_words`), which is far cheaper, and compiled when a text holds one of them.
"""

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any, cast

from parsers.patterns.needed_words import needed_words

_AT_ONE_PLACE = ("match", "fullmatch")  # fast by themselves
_ANYWHERE = ("search", "finditer", "findall", "sub", "subn", "split")


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """A lazily compiled pattern, with the same methods and results as one of `re.compile`."""
    return cast(re.Pattern[str], Pattern(source, flags))


class Pattern:
    """A pattern that may never be needed. Its methods are those of `re.Pattern`."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self._flags = flags
        self._latest = ("", False)  # the last text, and whether it may match

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # copy and pickle look these up
            raise AttributeError(name)
        return getattr(self._compiled, name)

    def match(self, text: str, *place: int) -> re.Match[str] | None:
        return self._compiled.match(text, *place) if self._may_match(text) else None

    def fullmatch(self, text: str, *place: int) -> re.Match[str] | None:
        return self._compiled.fullmatch(text, *place) if self._may_match(text) else None

    def search(self, text: str, *place: int) -> re.Match[str] | None:
        return self._compiled.search(text, *place) if self._may_match(text) else None

    def finditer(self, text: str, *place: int) -> Iterator[re.Match[str]]:
        return self._compiled.finditer(text, *place) if self._may_match(text) else iter(())

    def findall(self, text: str, *place: int) -> list[Any]:
        return self._compiled.findall(text, *place) if self._may_match(text) else []

    def sub(self, by: str | Callable[[re.Match[str]], str], text: str, count: int = 0) -> str:
        return self._compiled.sub(by, text, count) if self._may_match(text) else text

    def split(self, text: str, maxsplit: int = 0) -> list[str | Any]:
        return self._compiled.split(text, maxsplit) if self._may_match(text) else [text]

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        compiled = re.compile(self.pattern, self._flags)
        direct = _AT_ONE_PLACE if self._needed else (*_AT_ONE_PLACE, *_ANYWHERE)
        vars(self).update((name, getattr(compiled, name)) for name in direct)
        return compiled

    @cached_property
    def _needed(self) -> tuple[str, ...]:
        return needed_words(self.pattern)

    def _may_match(self, text: str) -> bool:
        """Asked for a long text at each of its places, it must not look through it each time."""
        if not self._needed:
            return True
        asked, may_match = self._latest
        if asked is not text:
            said = text.casefold()
            may_match = any(map(said.__contains__, self._needed))
            self._latest = text, may_match
        return may_match
