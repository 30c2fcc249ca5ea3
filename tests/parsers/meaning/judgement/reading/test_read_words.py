"""The words of a statement as a reader hears them. A text in, its words and marks out."""

import pytest

from parsers.meaning.judgement.reading.words import Word, read_words


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("There's soup", "there is soup"),
        ("What's left", "what is left"),
        ("The cook's oven", "the cook oven"),
        ("The cooks' ovens", "the cooks ovens"),
        ("We’ve vans", "we have vans"),
        ("They're here", "they are here"),
        ("You'll see", "you will see"),
        ("It'd help", "it would help"),
        ("Cooks don't", "cooks do not"),
        ("Cooks dont", "cooks do not"),
        ("Vans can't", "vans can not"),
        ("Vans cannot", "vans can not"),
        ("We won’t", "we will not"),
        ("We shan't", "we shall not"),
        ("No wont", "no wont"),
    ],
)
def test_what_is_drawn_together_is_heard_apart(text, heard):
    assert " ".join(word.text for word in read_words(text)) == heard


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Vans are currently late", "vans are late"),
        ("Presently vans wait", "vans wait"),
        ("Vans are now late", "vans are late"),
        ("Cooks have also left", "cooks have left"),
        ("Vans wait now", "vans wait now"),
        ("Also late", "also late"),
    ],
)
def test_adverb_that_changes_nothing_is_not_heard(text, heard):
    assert " ".join(word.text for word in read_words(text)) == heard


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Good IT", "good ict"),
        ("It rains", "it rains"),
        ("IT is good", "it is good"),
        ("The SEND cook", "the sen cook"),
        ("Cooks send soup", "cooks send soup"),
    ],
)
def test_name_in_capitals_is_no_word_of_the_language(text, heard):
    assert " ".join(word.text for word in read_words(text)) == heard


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("one – two", ["one", "–", "two"]),
        ("one - two", ["one", "–", "two"]),
        ("one-two", ["one", "two"]),
        ("“One” (two)", ["one", "(", "two", ")"]),
        ("4.5% of 1,000", ["4.5%", "of", "1,000"]),
        ("one\ntwo", ["one", "\n", "two"]),
    ],
)
def test_marks_and_figures_are_words_but_quotation_marks_are_not(text, heard):
    assert [word.text for word in read_words(text)] == heard


def test_word_stands_where_it_was_printed_and_knows_its_hyphen():
    assert read_words("An un-iced bun") == [
        Word("an", 0, 2),
        Word("un", 3, 5, True),
        Word("iced", 6, 10),
        Word("bun", 11, 14),
    ]


def test_words_drawn_together_share_their_place():
    assert read_words("It's") == [Word("it", 0, 4), Word("is", 0, 4)]
