"""Whether the words of both years leave it in doubt what became of a statement.

The progress that judgements give and both texts in, an answer out. Nothing is claimed where other
things are told, nothing new is, or the new text denies the progress by itself.
"""

from ingest.compare.progress import trends
from ingest.compare.progress.figures.benchmarks import names_benchmark
from ingest.compare.progress.figures.figure_changes import differ_in_figures_alone
from ingest.compare.progress.figures.quantities import is_nearly_all
from ingest.compare.progress.judged_by_words import JudgedByWords
from ingest.compare.progress.kinds import BETTER, UNCHANGED, WORSE
from ingest.compare.progress.same_state import adds_one_exception, denies_the_same, is_said_again
from ingest.compare.progress.shortfalls import is_repeated, is_told_again
from ingest.compare.quotes import clauses_not_in


def is_doubtful(judged: JudgedByWords) -> bool:
    """Whether the words of both years do not bear out the progress that the judgements give."""
    return any(is_in_doubt(judged) for is_in_doubt in _DOUBTS)


def _is_of_something_else(judged: JudgedByWords) -> bool:
    """Whether something else is told, which may have been better or worse before."""
    if judged.kind not in UNCHANGED or judged.after.value == "gap":
        return False
    texts = judged.old_text, judged.new_text
    if judged.kind == "holds" and is_told_again(*texts):
        return False
    return not is_repeated(judged.before.words, judged.after.words, *texts)


def _has_no_evidence(judged: JudgedByWords) -> bool:
    """Whether the new text tells nothing new: what it leaves out need not be in place, or gone."""
    if judged.kind not in BETTER | WORSE:
        return False
    return not clauses_not_in(judged.old_text, judged.new_text)


def _falls_little_short(judged: JudgedByWords) -> bool:
    """Whether nearly all is still in place, so that it has hardly slipped."""
    if (judged.before.value, judged.kind) != ("in place", "slipped"):
        return False
    return is_nearly_all(judged.new_text) or adds_one_exception(judged.old_text, judged.new_text)


def _is_misjudged(judged: JudgedByWords) -> bool:
    """Whether a judgement must be wrong: they differ where texts hardly do, or are the same where
    one text denies what the other says. Not where a figure tells what changed."""
    if judged.change:
        return False
    if judged.kind in UNCHANGED:
        return denies_the_same(judged.old_text, judged.new_text)
    is_little = differ_in_figures_alone(judged.old_text, judged.new_text)
    return is_little and not names_benchmark(judged.new_text)


def _is_contradicted(judged: JudgedByWords) -> bool:
    """Whether the new text says of the change itself what the progress denies, and no figure tells
    of it."""
    kind, new_text = judged.kind, judged.new_text
    if _is_told_by_figure(judged):
        return False
    if kind == "closed":
        return trends.is_unfinished(new_text)
    if kind == "open" and is_said_again(judged.old_text, new_text):
        return False  # `nobody rows, and guests have begun to ask about it`
    if (kind, judged.before.value) in {("slipped", "in place"), ("open", "gap")}:
        return trends.has_improved(new_text)
    if kind == "open":  # partly so in both years
        return trends.has_improved(new_text) and not trends.continues(new_text)
    return False


def _is_told_by_figure(judged: JudgedByWords) -> bool:
    """Whether a figure says of itself that something is better, or worse."""
    kinds = {"less": BETTER, "same": frozenset[str](), "more": WORSE}
    return judged.change is not None and judged.kind in kinds[judged.change.shortfall]


_DOUBTS = (
    _is_of_something_else,
    _has_no_evidence,
    _falls_little_short,
    _is_misjudged,
    _is_contradicted,
)
