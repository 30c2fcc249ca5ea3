"""What the database knows reviews and numbers by."""

import pytest
from hypothesis import given

from ingest.store.rows.keys import content_digest, parse_ref, series_key, sort_key
from parsers.grammar.numbers import Ref
from tests.reviews import action, refs, review, section, small_review, statement


@given(refs)
def test_number_is_read_back_from_its_canonical_form(ref):
    assert parse_ref(str(ref)) == ref


@pytest.mark.parametrize("number", ["", "A", "1.", "one"])
def test_what_is_no_canonical_number_is_an_error(number):
    with pytest.raises(ValueError, match="canonical"):
        parse_ref(number)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (Ref("1", 9), Ref("1", 10)),
        (Ref("1", 9), Ref("1", 9, "a")),
        (Ref("1", 9, "b"), Ref("1", 10)),
        (Ref("2", 11), Ref("10", 1)),
        (Ref("4.2", 7), Ref("4.10", 1)),
        (Ref("4", 99), Ref("4.1", 1)),
        (Ref("12", 3), Ref("A", 1)),
        (Ref("A", 10), Ref("B", 2)),
        (Ref("A", 2), Ref("A", 10)),
    ],
    ids=str,
)
def test_sort_key_sorts_as_people_count(first, second):
    assert sort_key(*first) < sort_key(*second)


@given(refs)
def test_section_sorts_before_its_statements(ref):
    assert sort_key(ref.section) <= sort_key(*ref)


@given(refs)
def test_sort_key_is_exact_in_javascript(ref):
    assert sort_key(*ref) < 2**53


def test_series_does_not_depend_on_case_and_punctuation():
    assert series_key("BIRCHWOOD TRUST", "S.E.N.D. Review") == series_key(
        "Birchwood Trust", "SEND review"
    )


def test_series_tells_organisation_and_title_apart():
    assert series_key("Birch", "wood Review") != series_key("Birchwood", "Review")


SAME = small_review()


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(small_review("Pupils  are heard!"), id="case, spaces and punctuation"),
        pytest.param(small_review(year=2021), id="the year"),
        pytest.param(
            review(
                section(
                    "1",
                    statement(
                        "1.1", "pupils are heard.", "Heads to meet in T1.Clerk to minute it."
                    ),
                    statement("1.2", "governors ask questions.", "Chair to report."),
                )
            ),
            id="bullets run together",
        ),
    ],
)
def test_digest_does_not_depend_on(other):
    assert content_digest(other) == content_digest(SAME)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(statement("1.1"), statement("1.2"), id="a number"),
        pytest.param(statement("1.1"), statement(None), id="no number"),
        pytest.param(statement("1.1"), statement("1.1", "pupils were heard."), id="a text"),
        pytest.param(statement("1.1"), statement("1.1", "pupils are heard.", "a"), id="an action"),
        pytest.param(statement("1.1", RAG="Red"), statement("1.1", RAG="Green"), id="a column"),
        pytest.param(
            statement("1.1", "a", action("b c")), statement("1.1", "a b", action("c")), id="a cell"
        ),
    ],
)
def test_digest_depends_on(one, other):
    assert content_digest(review(section("1", one))) != content_digest(review(section("1", other)))


def test_digest_depends_on_a_section_title():
    one, other = section("1", title="Leadership"), section("1", title="Teaching")
    assert content_digest(review(one)) != content_digest(review(other))
