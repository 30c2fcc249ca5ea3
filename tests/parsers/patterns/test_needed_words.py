"""Words that the matches of a pattern need."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.patterns.needed_words import needed_words


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("outcome", {"outcome"}),
        ("Outcomes?", {"outcome"}),
        (r"\b(?:desired|planned) aim\b", {"desired", "planned"}),
        (r"(?P<who>head|chair)s? of", {"head", "chair"}),
        ("(?:no |not )?done", {"done"}),
        ("(?:no|not)* done", {" done"}),
        ("(?:no|not)+d", {"no", "not"}),
        ("(?:no|not){0,2}done", {"done"}),
        ("a(?:bc|(?:de|fg)h)i", {"bc", "de", "fg"}),
        (r"(?<=met )by|due(?= date)|on(?! time)", {"by", "due", "on"}),
        (r"done|[✓✔]|\d+\s?%", {"done", "✓", "✔", "%"}),
        (r"e\.g\. by|i\.?e", set()),
        (r"[Mm]arch|may(?:be)?", {"arch", "may"}),
        (r"(?P<a>\d)to(?P=a)", {"to"}),
        (r"(?P<a>\()?yes(?(a)\)|no)", {"yes"}),
        ("in (?:hand|train)", {"hand", "train"}),
        (r"\(see\)|\[as\]|in\.|by\b", {"(see)", "[as]", "in.", "by"}),
    ],
)
def test_each_match_of_a_pattern_holds_one_of_its_words(source: str, words: set[str]) -> None:
    assert set(needed_words(source)) == words


@pytest.mark.parametrize(
    "source",
    [
        r"\d+",
        r"\w+ \w+",
        "a|outcome",
        "(?:outcome)?",
        "(?:outcome|)",
        "x*",
        "",
        r"done|[✓x]",
        "(?=outcome)",
        ".",
    ],
)
def test_nothing_is_needed_where_a_match_may_be_without_a_word(source: str) -> None:
    assert needed_words(source) == ()


_ATOMS = st.sampled_from(["ab", "cd", "efg", "h", r"\d", "[xy]", ".", r"\b", "(?=a)", "(?!q)", "I"])
_HOW_OFTEN = st.sampled_from(["", "", "", "?", "*", "+", "{0,2}", "{2}", "??"])
_SOURCES = st.recursive(
    st.lists(_ATOMS, min_size=1, max_size=4).map("".join),
    lambda inner: st.builds(
        "{}(?:{}|{}){}{}".format, inner, inner, inner, _HOW_OFTEN, st.sampled_from(["", "yz"])
    ),
    max_leaves=5,
)


@given(st.data())
def test_whatever_a_pattern_matches_holds_a_word_that_it_needs(data: st.DataObject) -> None:
    source = data.draw(_SOURCES)
    words = needed_words(source)
    text = data.draw(st.from_regex(source, alphabet=st.characters(max_codepoint=127)))
    if words and re.search(source, text):
        assert any(word in text.casefold() for word in words)
