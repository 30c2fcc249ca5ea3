"""Words of a scan that nobody types."""

import pytest

from parsers.scan.letters.odd_words import with_odd_words_doubtful
from parsers.scan.words import DOUBTFUL, ScannedWord


def word(text, confidence=97.0):
    return ScannedWord(0.0, 70.0, 60.0, 100.0, 100.0, 40.0, text, confidence)


def read(*texts):
    return [
        (each.text, each.confidence)
        for each in with_odd_words_doubtful([word(text) for text in texts])
    ]


@pytest.mark.parametrize(
    "text",
    [
        ".&",
        "team.!",
        ";and",
        "rea|dy",
        "plan,*",
        "e¢",
        "*",
        "‘",
        "e",
        "EWOtoopen",
        "RO1",
        "14sets",
        "I;",
        "Cl,",
        "(Al).",
        "Hubs3",
    ],
)
def test_word_that_nobody_types_is_doubtful(text):
    assert read(text) == [(text, DOUBTFUL)]


@pytest.mark.parametrize(
    "text",
    [
        *("team.", "(team);", "e.g.", "&", "...", "1.2.3", "well-being", "£1,000.", "10:30", "!"),
        *("a", "x", "o", "MATs", "CO2", "30mins", "2nd", "9.15am"),
        *("KS2", "A414", "MP3", "Cllr", "All", "I'll", "D1", "B12.", "T4", "Colin", "Christine"),
    ],
)
def test_word_that_somebody_types_stays_sure(text):
    assert read(text) == [(text, 97.0)]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["TS,", "T2"], "T5,"),
        (["(TI)", "T4"], "(T1)"),
        (["Ti", "T2"], "T1"),
        (["TS,", "plan"], "TS,"),
        (["TI", "plan"], "TI"),
        (["Tl).", "plan"], "T1)."),
        (["Té.", "plan"], "T6."),
        (["Thé", "T2"], "Thé"),
        (["TES", "T2"], "TES"),
        (["TO", "T2"], "TO"),
    ],
)
def test_term_of_a_year_is_put_right_beside_others_and_told(texts, expected):
    text, confidence = read(*texts)[0]
    assert text == expected
    assert (confidence < 97.0) == (expected != texts[0])


@pytest.mark.parametrize(
    ("text", "meant"), [("1..3;", "1.3;"), ("1.3;", "1.3;"), ("on...", "on..."), ("1...3", "1...3")]
)
def test_point_of_a_number_that_was_read_as_two_is_one_and_told(text, meant):
    ((found, confidence),) = read(text)
    assert found == meant
    assert (confidence < 97.0) == (found != text)


@pytest.mark.parametrize(
    ("text", "confidence", "others", "doubtful"),
    [
        ("supportplans;", 80.0, ["Support,", "plans"], True),
        ("supportplans;", 97.0, ["support", "plans"], False),
        ("supportplans;", 80.0, ["supportplans", "support", "plans"], False),  # said twice
        ("support/plans;", 80.0, ["support", "plans"], False),
        ("supportplan;", 80.0, ["support", "plan"], False),  # as in `classroom`
        ("supportplans;", 80.0, ["support", "plan"], False),
    ],
)
def test_two_words_of_the_page_in_one_are_doubtful(text, confidence, others, doubtful):
    words = [word(text, confidence), *map(word, others)]
    assert (with_odd_words_doubtful(words)[0].confidence <= DOUBTFUL) is doubtful


def unknown(text, confidence=92.0):
    return word(text, confidence)._replace(in_dictionary=False)


PAGE = [word(text) for text in ("plans", "are", "clear", "and", "staff", "know")]


@pytest.mark.parametrize(
    ("doubted", "others", "is_doubtful"),
    [
        pytest.param(unknown("fiqure,"), [], True, id="no word"),
        pytest.param(unknown("(fiqure)"), [], True, id="in brackets"),
        pytest.param(word("figure,", 92.0), [], False, id="word of the language"),
        pytest.param(unknown("termly", 96.0), [], False, id="read with confidence"),
        pytest.param(unknown("termly"), [word("Termly")], False, id="said elsewhere"),
        pytest.param(unknown("fiqure"), [unknown("fiqure")], True, id="misread twice"),
        pytest.param(unknown("Okonjo"), [], False, id="name"),
        pytest.param(unknown("SENDCO"), [], False, id="short form"),
    ],
)
def test_small_word_of_no_dictionary_is_doubtful(doubted, others, is_doubtful):
    found = with_odd_words_doubtful([doubted, *others, *PAGE])[0]
    assert (found.confidence <= DOUBTFUL) is is_doubtful


def test_page_of_a_language_without_a_dictionary_has_no_doubtful_words_of_none():
    words = [unknown(text) for text in ("nid", "yw", "plant", "ysgol")]
    assert with_odd_words_doubtful([*words, word("are")]) == [*words, word("are")]


@pytest.mark.parametrize(
    ("texts", "doubted"),
    [
        (["such", "as", "to", "improve”"], ["improve”"]),
        (["such", "as", "“to", "improve"], ["“to"]),
        (["such", "as", "“to", "improve”."], []),
        (['("to', 'improve")', '"go"'], []),
        (['"go"', 'on"'], ['on"']),
        (["a", "board", "of", '6"'], []),  # inches
    ],
)
def test_word_whose_quotation_mark_has_no_other_is_doubtful(texts, doubted):
    assert [text for text, confidence in read(*texts) if confidence < 97.0] == doubted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("lIkley", "Ilkley"),
        ("IIkley,", "Ilkley,"),
        ("lllsley", "Illsley"),
        ("llkkk", "Ilkkk"),
        ("III", "III"),
        ("lI.", "lI."),
    ],
)
def test_name_that_begins_with_several_strokes_has_a_capital_i_and_is_told(text, expected):
    (found,) = with_odd_words_doubtful([word(text)._replace(in_dictionary=False)])
    assert found.text == expected
    assert (found.confidence == DOUBTFUL) == (expected != text)
    assert read(text)[0][0] == text  # a word of the dictionary


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("Birrell", "A."),
        ("O'Dea", "A."),
        ("Bishop", "A,"),
        ("birrell", "A,"),
        ("D,", "A,"),
        ("B", "A,"),
    ],
)
def test_letter_with_a_comma_before_a_name_is_an_initial(after, expected):
    name = word(after)._replace(in_dictionary=after == "Bishop")
    assert with_odd_words_doubtful([word("A,"), name])[0].text == expected


@pytest.mark.parametrize(
    ("text", "confidence", "is_told"),
    [("TH.", 86.0, True), ("TH.", 91.0, False), ("Th.", 86.0, False), ("A", 86.0, False)],
)
def test_capitals_that_are_read_with_less_confidence_are_told(text, confidence, is_told):
    (found,) = with_odd_words_doubtful([word(text, confidence)])
    assert found.confidence == (DOUBTFUL if is_told else confidence)


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["112025", "T2"], ["T1", "2025"]),
        (["(T32025),", "T2"], ["(T3", "2025),"]),
        (["112025", "plan"], ["112025"]),
        (["192025", "T2"], ["192025"]),
        (["2025", "T2"], ["2025"]),
    ],
)
def test_term_and_year_in_one_word_are_two_and_told(texts, expected):
    found = read(*texts)[:-1]
    assert [text for text, _ in found] == expected
    is_told = texts[0] in {"112025", "(T32025),"}
    assert {confidence for _, confidence in found} == {DOUBTFUL if is_told else 97.0}


@pytest.mark.parametrize(
    ("text", "meant"), [("Clir", "Cllr"), ("Cl1r.", "Cllr."), ("Claire", "Claire")]
)
def test_title_of_a_councillor_has_no_i_and_is_told(text, meant):
    (found,) = with_odd_words_doubtful([unknown(text, 96.0)])
    assert (found.text, found.confidence) == (meant, DOUBTFUL if meant != text else 96.0)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("inthe", ["in", "the"]),
        ("Forthe", ["For", "the"]),
        ("lathe", ["lathe"]),
        ("ison", ["is", "on"]),
        ("hasbeen", ["has", "been"]),
        ("andthe", ["and", "the"]),
        *((word, [word]) for word in ("Hasan", "island", "into", "haven", "onto", "Andes", "isle")),
    ],
)
@pytest.mark.parametrize("in_dictionary", [False, True])  # what is read again alone counts so
def test_article_in_one_word_with_a_preposition_is_a_word_and_told(text, expected, in_dictionary):
    read = unknown(text, 96.0)._replace(in_dictionary=in_dictionary)
    found = with_odd_words_doubtful([read])
    assert [each.text for each in found] == expected
    assert {each.confidence for each in found} == {DOUBTFUL if len(found) > 1 else 96.0}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Year4", ["Year", "4"]),
        ("(Stage3),", ["(Stage", "3),"]),
        ("Christmasin", ["Christmas", "in"]),
        ("Octoberand", ["October", "and"]),
    ],
)
def test_words_that_were_read_as_one_are_two_and_told(text, parts):
    assert read(text) == [(part, DOUBTFUL) for part in parts]
