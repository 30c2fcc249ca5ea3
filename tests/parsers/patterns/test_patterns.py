"""Patterns that are compiled when a text comes that they may match."""

import copy
import re
from collections.abc import Callable
from typing import Any

import pytest

from parsers.patterns import Pattern, pattern

_SOURCE = r"\b(?P<how>desired|planned) (?:aim|outcome)s?"
_TEXTS = [
    "Desired outcomes and planned aims",
    "The planned aim",
    "Nothing is desired here",
    "Nothing of the kind",
    "",
]
_QUESTIONS: list[Callable[[re.Pattern[str], str], Any]] = [
    lambda asked, text: bool(asked.match(text)),
    lambda asked, text: bool(asked.match(text, 4)),
    lambda asked, text: bool(asked.fullmatch(text)),
    lambda asked, text: [m.span() for m in [asked.search(text)] if m],
    lambda asked, text: [m.span() for m in asked.finditer(text)],
    lambda asked, text: asked.findall(text),
    lambda asked, text: asked.sub("-", text),
    lambda asked, text: asked.sub("-", text, count=1),
    lambda asked, text: asked.split(text),
    lambda asked, text: asked.split(text, maxsplit=1),
    lambda asked, text: (asked.pattern, asked.flags, asked.groups),
]


@pytest.mark.parametrize("ask", _QUESTIONS)
@pytest.mark.parametrize("text", _TEXTS)
@pytest.mark.parametrize("flags", [0, re.IGNORECASE])
@pytest.mark.parametrize("source", [_SOURCE, r"\w+d\b"])
def test_a_pattern_answers_as_a_compiled_one(
    source: str, flags: int, text: str, ask: Callable[[re.Pattern[str], str], Any]
) -> None:
    ours, compiled = pattern(source, flags), re.compile(source, flags)
    assert [ask(ours, text), ask(ours, text)] == [ask(compiled, text), ask(compiled, text)]


def test_a_pattern_is_not_compiled_for_texts_without_its_words() -> None:
    wrong = pattern("(?:desired|planned)(?<=aims?)")  # which cannot be compiled
    assert wrong.search("Nothing of the kind") is None
    with pytest.raises(re.error):
        wrong.search("As planned")


def test_a_pattern_can_be_copied() -> None:
    assert isinstance(copy.deepcopy(pattern(_SOURCE)), Pattern)


def test_a_text_is_looked_through_once_for_all_its_places() -> None:
    looked_through = []

    class Text(str):
        def casefold(self) -> str:
            looked_through.append(self)
            return super().casefold()

    text, ours = Text("nothing of the kind"), pattern(_SOURCE)
    assert not any(ours.match(text, place) for place in range(len(text)))
    assert looked_through == [text]
