"""Measures: what rises or falls, or stands above or below others, by whether more of it is good."""

import pytest

from parsers.meaning.judgement.grammar import judge


@pytest.mark.parametrize(
    ("value", "text", "words"),
    [
        ("in place", "Staff absence is below average.", "below average"),
        ("in place", "Staff absence below average.", "below average"),
        ("gap", "Uptake is below average.", "below average"),
        ("gap", "A below average menu.", "below average"),
        ("gap", "Staff absence is above average.", "above"),
        ("partly", "Staff absence improved.", "improved"),
        ("partly", "Uptake improved.", "improved"),
        ("gap", "Staff absence has risen.", "risen"),
        ("partly", "Staff absence has fallen.", "fallen"),
        ("gap", "Sales have fallen.", "fallen"),
        ("partly", "Sales have risen.", "risen"),
        ("partly", "Complaints have improved.", "have improved"),
        ("in place", "Complaints have halved.", "halved"),
        ("gap", "Sales have halved.", "halved"),
    ],
)
def test_measure_stands_or_moves_by_whether_more_of_it_is_good(value, text, words):
    assert judge(text) == (value, words, "words")


@pytest.mark.parametrize(
    ("value", "text", "words"),
    [
        ("partly", "Sales above average have fallen.", "fallen"),
        ("in place", "Sales above average have fallen, but are above target.", "above"),
        ("in place", "Sales had fallen; they are now above target.", "above"),
        (
            "partly",
            "The plan is on course for soups, behind on pies.",
            "on course for soups, behind",
        ),
        ("gap", "The plan is behind on pies.", "behind"),
    ],
)
def test_last_word_on_a_measure_counts(value, text, words):
    assert judge(text) == (value, words, "words")


WELCOME = ["punctuality", "berth income", "the pass rate", "the proportion of crews on time"]
UNWELCOME = [
    "truancy", "the suspension rate", "the number of late invoices", "overtime spending",
    "the share of late crews",
]  # fmt: skip


@pytest.mark.parametrize(
    ("predicate", "welcome", "unwelcome"),
    [
        ("continues to rise", "partly", "gap"),
        ("continues to fall", "gap", "partly"),
        ("has not risen", "gap", "in place"),
        ("has not fallen", "in place", "gap"),
        ("is at its highest for years", "in place", "gap"),
        ("is at its lowest for years", "gap", "in place"),
        ("is a third of that of other clubs", "gap", "in place"),
        ("misses its target by two points", "gap", "gap"),
        ("was 41% last year and is now 52%", "partly", "gap"),
        ("was 52% and is now 41%", "gap", "partly"),
        ("is reassuringly low", None, "in place"),
        ("remains low", "gap", "in place"),
        ("is close to nothing", "gap", "in place"),
        ("is the best we have had", "in place", "in place"),
        ("worries trustees", "gap", "gap"),
    ],
)
def test_predicate_is_judged_by_whether_more_of_the_measure_is_good(predicate, welcome, unwelcome):
    expected = [(name, welcome) for name in WELCOME] + [(name, unwelcome) for name in UNWELCOME]
    told = {name: judge(f"{name[0].upper()}{name[1:]} {predicate}.").value for name, _ in expected}
    assert told == {name: value or told[name] for name, value in expected}


@pytest.mark.parametrize(
    ("predicate", "value"),
    [
        ("beats its target", "in place"),
        ("pleases trustees", "in place"),
        ("swings from month to month", "partly"),
    ],
)
@pytest.mark.parametrize("name", [*WELCOME, "truancy", "the suspension rate"])
def test_verdict_on_a_measure_needs_no_direction(name, predicate, value):
    assert judge(f"{name[0].upper()}{name[1:]} {predicate}.").value == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("in place", "Crews continue to meet each month."),
        ("gap", "The bilge pump continues to break down."),
        ("gap", "Crews continue to be late."),
        ("gap", "The bosun continues to have no mate."),
    ],
)
def test_what_goes_on_is_judged_as_what_is(value, text):
    assert judge(text).value == value
