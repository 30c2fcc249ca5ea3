"""The words that say what a text is about."""

import pytest

from ingest.compare.words.topics import names, topic


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The students were heard.", "A pupil hears"),
        ("written by parents", "write to carers"),
        ("classes visit libraries", "lessons visited the library"),
        ("Year 7 swim", "Y7 swims"),
        ("Yrs 7 swim", "y7 swims"),
        ("Years 7 swim", "Year 7 swims"),
        ("teaching assistants read", "TAs read"),
        (
            "SENCOs keep EHCPs",
            "special educational needs co-ordinators keep education, health and care plans",
        ),
        ("TAs had CPD", "teaching assistants had continuing professional development"),
        ("the PPG is spent", "pupil premium grant spent"),
        ("phonics at key stage 2", "phonics at KS2"),
        ("64% of boats leak", "7 boats leak"),
        ("registers are checked weekly", "registers are checked in the spring term"),
        ("nine of ten bells ring", "every bell rings"),
        ("visits are logged", "a visit log"),
        ("we don't yet share buses", "you share every bus"),
    ],
)
def test_topic_stays_while_words_figures_and_times_change(one, other):
    assert topic(one) == topic(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("attendance in Year 7", "attendance in Year 8"),
        ("attendance in Year 2", "attendance in KS2"),
        ("girls swim", "boys swim"),
        ("section 128 checks", "section 48 checks"),
        ("stage 2 maps", "phase 2 maps"),
        ("year 2 maps", "level 2 maps"),
        ("lunch at Fenside", "lunch at Marlow"),
        ("minutes of meetings", "meetings"),
    ],
)
def test_topic_differs_with_what_is_spoken_of(one, other):
    assert topic(one) != topic(other)


def test_word_that_looks_like_a_form_of_a_small_one_tells():
    assert topic("evening notes even not") == ("even", "not")


@pytest.mark.parametrize("text", ["", "None.", "What we still need is 7 of 12!", "by 2024"])
def test_text_about_nothing_has_no_topic(text):
    assert topic(text) == ()


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Lunch at Corn Road is late.", {"corn", "road"}),
        ("Attendance of pupils with SEND in Year 7", {"send", "year7"}),
        ("DSLs meet. Heads listen: Parents know.", {"dsl"}),
        ("Since September Y4 swim", {"year4"}),
        ("crews of Level 3 and of stage 2 row", {"level3", "stage2"}),
        ("pupils are heard", set()),
    ],
)
def test_names_are_capitalised_within_a_sentence_or_throughout(text, named):
    assert names(text) == named
