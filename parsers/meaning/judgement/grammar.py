"""Judges what a statement describes by its grammar and its words. A text in, a reading out."""

from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import NamedTuple

from parsers.grammar.text_span import TextSpan
from parsers.meaning.judgement.combination import Combined, combine
from parsers.meaning.judgement.reading.asides import take_out_asides
from parsers.meaning.judgement.reading.attributions import take_out_attributions
from parsers.meaning.judgement.reading.brackets import Bracket, take_out_brackets
from parsers.meaning.judgement.reading.clauses import Clause, find_clauses
from parsers.meaning.judgement.reading.compared_figures import compare_figures
from parsers.meaning.judgement.reading.copulas import put_in_copulas
from parsers.meaning.judgement.reading.names import silence_names
from parsers.meaning.judgement.reading.nones import write_nones
from parsers.meaning.judgement.reading.numerals import has_numbers, write_figures
from parsers.meaning.judgement.reading.small_shares import (
    write_compared_shares,
    write_small_shares,
)
from parsers.meaning.judgement.reading.words import Word, read_words
from parsers.meaning.judgement.rules.counts import is_figure
from parsers.meaning.judgement.rules.findings import Finding, Said
from parsers.meaning.judgement.rules.no_claims import is_open, is_pointer
from parsers.meaning.judgement.rules.polarity import judge_clause
from parsers.meaning.judgement.tables.small_words import BEING, HELPERS
from parsers.review import UNCLEAR, Judgement

_LOWER = {"in place": "partly", "partly": "partly", "gap": "gap"}


class Reading(NamedTuple):
    """A judgement by grammar, and what it rests on.

    `is_plain`: only on that something happens: `Clubs meet`. `is_stated`: on a status that the text
    gives itself in brackets, `a cook (in place)`, on when something ended, `until May`, or on a
    denial of what is bad: `No hall is without a stage`.
    """

    judgement: Judgement
    is_plain: bool = False
    is_stated: bool = False


def judge(text: str) -> Judgement:
    """The judgement by grammar alone."""
    return read(text).judgement


def read(text: str) -> Reading:
    """The judgement by a text of any length, with or without marks of status."""
    words, brackets = take_out_brackets(_as_heard(text))
    is_stated = any(map(_is_status, brackets))
    combined = _combined(words)
    if not combined:
        return Reading(_of_brackets_alone(text, brackets), is_stated=is_stated)
    value, findings = combined
    is_stated = is_stated or all(finding.is_outright for finding in findings)
    spans = [_span_of(finding, words) for finding in findings]
    is_plain = value == "in place" and not any(finding.is_strong for finding in findings)
    for bracket in brackets:
        amended = _amended(value, bracket, len(words), any(w.text == "and" for w in words))
        if amended != value:
            value, spans = amended, [*spans, TextSpan(bracket.start, bracket.end)]
            is_plain = False
    return Reading(Judgement(value, quoted(text, spans)), is_plain, is_stated)


def _span_of(finding: Finding, words: Sequence[Word]) -> TextSpan:
    """Where in the text a finding's words stand."""
    last = words[min(finding.last, len(words)) - 1]
    return TextSpan(words[finding.first].start, last.end)


def _combined(words: Sequence[Word]) -> Combined | None:
    """The value of all clauses of these words, with the findings that make it."""
    clauses = _without_labels(list(find_clauses(words)))
    found = ((clause, judge_clause(clause)) for clause in clauses)
    said = [Said(clause, finding) for clause, finding in found if finding]
    if all(map(_is_plain, said)) and any(map(is_open, clauses)):
        return None  # `A firm runs the buses and we shall see how that goes`
    return combine(said)


def _is_plain(said: Said) -> bool:
    """Whether a clause only says that something happens."""
    return said.finding.value == "in place" and not said.finding.is_strong


def _as_heard(text: str) -> list[Word]:
    """The words of a text with the words that notes and figures leave out."""
    words = write_nones(
        take_out_asides(take_out_attributions(silence_names(read_words(text), text)))
    )
    if has_numbers(text, words):
        words = compare_figures(write_small_shares(write_compared_shares(write_figures(words))))
    return put_in_copulas(words)


def _without_labels(clauses: list[Clause]) -> list[Clause]:
    """The clauses without those that only label what follows: `Points: 3,204`."""
    pairs = zip_longest(clauses, clauses[1:])
    return [clause for clause, following in pairs if not _is_label(clause, following)]


def _is_label(clause: Clause, following: Clause | None) -> bool:
    """Whether a clause is only a label of the figure or place after it: `Fees: see page 4`."""
    if following is None or following.joint != "aside":
        return False
    if is_figure(following):
        return True
    has_verb = any(cue.text in BEING or cue.text in HELPERS for cue in clause.cues)
    is_list = _LISTED.issuperset(following.kinds) and _NAMING.issuperset(clause.kinds)
    is_list = is_list and clause.last - clause.first <= _MAX_NAME
    return not has_verb and (is_list or is_pointer(following))


_LISTED = frozenset({"and", "comma"})
_MAX_NAME = 3  # words that name what is listed
_NAMING = _LISTED | {"claim"}  # `Languages taught: French, Spanish`


def _amended(value: str, bracket: Bracket, count: int, is_pair: bool) -> str:
    """A value amended by brackets: a status replaces it, an exception lowers it by a step."""
    if bracket.effect == "clause":
        own = _combined(bracket.inside)
        return _LOWER[value] if own and own[0] != "in place" else value
    if bracket.effect == "lower":
        return _LOWER[value]
    if bracket.effect == value:
        return value
    is_of_all = not is_pair and bracket.position >= count - 1
    return bracket.effect if is_of_all else "partly"


def _is_status(bracket: Bracket) -> bool:
    """Whether a bracket says how things stand: `(in place)`."""
    return bracket.effect not in {"lower", "clause"}


def _of_brackets_alone(text: str, brackets: list[Bracket]) -> Judgement:
    stated = list(filter(_is_status, brackets))
    if not stated:
        return UNCLEAR
    last = stated[-1]
    return Judgement(last.effect, TextSpan(last.start, last.end).of(text))


def quoted(text: str, spans: Iterable[TextSpan]) -> str:
    """The words at these places in the order of the text."""
    return " … ".join(span.of(text) for span in sorted(set(spans)))
