"""What statements say of themselves, from tables of phrases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.meaning.judgement import judge
from parsers.review import UNCLEAR, Judgement


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a library policy is now agreed in every school", "is now agreed"),
        ("the trust now has a shared calendar", "now has"),
        ("leaders now regularly meet", "now regularly meet"),
        ("clear routines are in place and known", "are in place"),
        ("the induction week is fully embedded", "is fully embedded"),
        ("a sports lead has been appointed", "has been appointed"),
        ("a need to find a reading lead (in place) and a plan", "in place"),
        ("the trust does not list its clubs (completed)", "completed"),
    ],
)
def test_in_place(text, words):
    assert judge(text) == Judgement("in place", words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("schools do not yet share their tracks", "do not yet"),
        ("the trust does not map its clubs", "does not"),
        ("reading tests are not yet used", "are not yet"),
        ("caretakers have not received training", "have not"),
        ("leaders are not aware of the rules", "are not aware"),
        ("there is no agreed list of clubs", "there is no agreed"),
        ("outdoor play is an area for development", "is an area for development"),
        ("the plan lacks dates", "lacks"),
        ("the trust keeps a list of clubs (not yet)", "not yet"),
    ],
)
def test_gap(text, words):
    assert judge(text) == Judgement("gap", words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("not all nurseries know the rules", "not all"),
        ("it is not always so that pupils read", "not always"),
        ("leaders do not consistently use the guide", "not consistently"),
        ("the plan is known in most schools", "in most schools"),
        ("logs are kept in seven of the eight nurseries", "seven of the eight"),
        ("the quality of logs varies", "varies"),
        ("staff are increasingly able to help", "increasingly"),
        ("heads have free time, although two deputies do not", "do not"),
        ("the choir is used. However, the band is not heard", "is not heard"),
        ("a plan is in place and maps do not name it", "is in place … do not"),
        ("a shared guide (partially in place)", "partially in place"),
    ],
)
def test_partly(text, words):
    assert judge(text) == Judgement("partly", words)


@pytest.mark.parametrize(
    "text",
    [
        "leaders review the plan with care",
        "they did not know whether clubs are run",
        "pupils who do not read at home are helped",
        "the trust checks that leavers are not missed",
        "phones are not used in lessons",
        "exclusion is not disproportionate",
        "this has not been so until April",
        "staff need to ensure that clubs are in place",
        "the list is now required",
        "most effective teaching is shared",
        "",
    ],
)
def test_statement_whose_words_do_not_say_it_is_unclear(text):
    assert judge(text) == UNCLEAR


@pytest.mark.parametrize(
    ("rag", "judgement"),
    [
        ("Green", Judgement("in place", "Green", "rating")),
        ("AMBER", Judgement("partly", "AMBER", "rating")),
        ("red – no plan", Judgement("gap", "red", "rating")),
        ("G", Judgement("in place", "G", "rating")),
        ("Partly met", Judgement("partly", "Partly met", "rating")),
        ("Not met", Judgement("gap", "Not met", "rating")),
        ("Red/Amber", Judgement("unclear", "", "rating")),
    ],
)
def test_rating_speaks_before_the_words(rag, judgement):
    assert judge("the trust does not map its clubs, although some are now known", rag) == judgement


@pytest.mark.parametrize("rag", ["", "  ", "n/a", "See note"])
def test_cell_without_a_rating_leaves_it_to_the_words(rag):
    assert judge("the trust does not map its clubs", rag) == Judgement("gap", "does not")


@given(st.text(max_size=80), st.text(max_size=20))
def test_any_words_are_read_and_evidence_is_printed_in_them(text, rag):
    judgement = judge(text, rag)
    assert all(words in text or words in rag for words in judgement.words.split(" … "))
    assert bool(judgement.words) == (judgement.value != "unclear")
