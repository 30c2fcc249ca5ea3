"""What holds for any two reviews, and that edits made at random are found again."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from ingest.compare import compare
from ingest.compare.actions.attention import task_of
from ingest.compare.actions.distinct_tasks import distinct_tasks, reported_bullet
from ingest.compare.comparison import entries
from ingest.compare.progress.progress import progress
from ingest.compare.quotes import stands_in
from parsers.review import Judgement
from tests.reviews import action, complete, review, reviews, section, statement

TURNED = {"split": "merged", "merged": "split", "added": "removed", "removed": "added"}
SOUNDS = [a + b for a in "bdfgklmnprstvz" for b in "aeiou"]
OPENING = "those who lead the work of the Trust "


# Reviews of few words, so that many statements are alike or the same.
few_words = st.lists(
    st.sampled_from("heads clerks meet not yet now plan buses".split()), max_size=5
).map(" ".join)
alike = st.builds(
    statement,
    st.none() | st.sampled_from(["1.1", "1.2", "1.3", "2.1", "2.2"]),
    few_words,
    st.builds(action, few_words, st.sampled_from(["1.1", "1.2", "2.1"])),
    few_words,
)
alike_reviews = st.lists(st.lists(alike, max_size=4), max_size=2).map(
    lambda sections: review(*(section(str(n), *each) for n, each in enumerate(sections, 1)))
)


def turned(change):
    return TURNED.get(change, change)


def couples(comparison):
    return Counter(
        (
            tuple(e.position for e in pair.old),
            tuple(e.position for e in pair.new),
            pair.change,
            pair.renumbered,
            pair.score,
        )
        for pair in comparison.pairs
    )


def action_couples(comparison):
    def place(bullet):
        return bullet and (bullet.entry.position, bullet.number)

    return Counter((place(p.old), place(p.new), p.change, p.moved) for p in comparison.actions())


@given(reviews | alike_reviews)
def test_review_compared_with_itself_is_unchanged(same):
    found = compare(same, same)
    assert all(pair.change == "unchanged" and not pair.renumbered for pair in found.pairs)
    assert all(pair.old == pair.new for pair in found.pairs)
    assert {pair.change for pair in found.actions()} <= {"unchanged"}


def places(review):
    """The places of the actions; `None.`, which asks for nothing, is neither dropped nor new."""
    return {
        (entry.position, number)
        for entry in entries(review)
        for number, action in enumerate(entry.statement.actions, 1)
        if action.status.value != "none"
    }


@given(reviews | alike_reviews, reviews | alike_reviews)
def test_no_statement_is_lost_or_used_twice(old, new):
    found = compare(old, new)
    for side, whole in (("old", old), ("new", new)):
        statements = [e.position for pair in found.pairs for e in getattr(pair, side)]
        assert sorted(statements) == [*range(1, 1 + len([*whole.statements()]))]


@given(reviews | alike_reviews, reviews | alike_reviews)
def test_no_action_is_lost(old, new):
    found = compare(old, new)
    for side, whole in (("old", old), ("new", new)):
        bullets = [getattr(pair, side) for pair in found.actions()]
        told = {(b.entry.position, b.number) for b in bullets if b}
        assert told >= places(whole)


@given(reviews | alike_reviews, reviews | alike_reviews)
def test_every_task_has_one_outcome(old, new):
    found = compare(complete(old), complete(new))
    told = distinct_tasks(found.actions())
    for side in (True, False):
        named = [task_of(reported_bullet(pair)) for pair in told if (pair.old is not None) is side]
        assert len(named) == len(set(named))


@given(reviews | alike_reviews, reviews | alike_reviews)
def test_comparison_the_other_way_round_is_the_same_turned(old, new):
    there, back = compare(old, new), compare(new, old)
    assert couples(there) == Counter(
        {(b, a, turned(change), *rest): n for (a, b, change, *rest), n in couples(back).items()}
    )
    assert action_couples(there) == Counter(
        {
            (b, a, turned(change), moved): n
            for (a, b, change, moved), n in action_couples(back).items()
        }
    )


VALUES = ("in place", "partly", "gap", "unclear")
MIRRORED = {
    "closed": {"reopened", "slipped"},
    "narrowed": {"slipped", "open"},
    "open": {"open", "narrowed"},
    "slipped": {"closed", "narrowed", None},
    "reopened": {"closed", None},
    "holds": {"holds"},
    None: {None, "slipped", "reopened"},
}
claims = st.lists(
    st.sampled_from(
        ["oars are counted", "sails are not counted", "six of eight", "masts are varnished"]
    ),
    min_size=1,
    max_size=3,
).map(". ".join)


@st.composite
def judged_pair(draw):
    """Two reviews of one statement, each with a judgement that quotes its words."""
    for_each = []
    for year in (2020, 2021):
        text = draw(claims)
        value = draw(st.sampled_from(VALUES))
        words = "" if value == "unclear" else draw(st.sampled_from(text.split(". ")))
        made = statement("1.1", text)._replace(judgement=Judgement(value, words))
        for_each.append(review(section("1", made), year=year))
    return for_each


@given(judged_pair())
def test_progress_the_other_way_round_is_mirrored(both):
    there, back = (progress(*map(entries, sides)) for sides in (both, both[::-1]))
    assert (back and back.kind) in MIRRORED[there and there.kind]


@given(judged_pair())
def test_progress_quotes_words_that_stand_in_both_texts(both):
    found = progress(*map(entries, both))
    if found:
        old, new = (next(each.statements()).text for each in both)
        assert found.old_words
        assert found.new_words
        assert stands_in(found.old_words, old)
        assert stands_in(found.new_words, new)


EDITS = {
    "keep": lambda a, b, c: ([a], [a], "unchanged"),
    "reword": lambda a, b, c: ([f"{a} {b}"], [f"{a} {c}"], "reworded"),
    "delete": lambda a, b, c: ([f"{a} {b}"], [], "removed"),
    "insert": lambda a, b, c: ([], [f"{a} {b}"], "added"),
    "split": lambda a, b, c: ([f"{a}. Also {b}"], [a, b], "split"),
    "merge": lambda a, b, c: ([a, b], [f"{a} and {b}"], "merged"),
}


@st.composite
def edited(draw):
    """A review, the same after random edits, and what became of its texts.

    Sentences are of made-up words, so that no two share one by chance.
    """
    words = st.lists(st.sampled_from(SOUNDS), min_size=3, max_size=4).map("".join)
    vocabulary = draw(st.lists(words, min_size=300, max_size=300, unique=True))
    clauses = [" ".join(vocabulary[k : k + 6]) for k in range(0, 300, 6)]
    edits = draw(st.lists(st.sampled_from(sorted(EDITS)), min_size=4, max_size=16))
    done = [EDITS[edit](*clauses[3 * n : 3 * n + 3]) for n, edit in enumerate(edits)]
    old = [OPENING + text for before, _, _ in done for text in before]
    new = [OPENING + text for _, after, _ in done for text in after]
    for _ in range(draw(st.integers(0, 2))):
        if new:
            new.insert(draw(st.integers(0, len(new))), new.pop(draw(st.integers(0, len(new) - 1))))
    return numbered(old), numbered(new), done


def numbered(texts):
    """A review of sections of five statements each."""
    return review(
        *(
            section(
                str(k // 5 + 1),
                *(statement(f"{k // 5 + 1}.{n}", t) for n, t in enumerate(texts[k : k + 5], 1)),
                title=f"Part {k}",
            )
            for k in range(0, len(texts), 5)
        )
    )


@given(edited())
def test_random_edits_are_found_again(case):
    old, new, done = case
    found = Counter(
        (
            frozenset(e.statement.text.removeprefix(OPENING) for e in pair.old),
            frozenset(e.statement.text.removeprefix(OPENING) for e in pair.new),
            pair.change,
        )
        for pair in compare(old, new).pairs
    )
    assert found == Counter((frozenset(a), frozenset(b), change) for a, b, change in done)
