"""Judges what a statement describes by its grammar. A text in, a reading out.

The text is made words (`reading.normalisation`), these clauses (`reading.clauses`), each of these
a finding (`rules.polarity`) and all of these one value (`combining.combination`), which a bracket
may amend: `A cook is there (on Mondays only)`.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from parsers.grammar.text_span import TextSpan
from parsers.meaning.judgement.combining.combination import Combined, combine
from parsers.meaning.judgement.combining.labels import without_labels
from parsers.meaning.judgement.reading.brackets import Bracket, take_out_brackets
from parsers.meaning.judgement.reading.clauses.clauses import find_clauses
from parsers.meaning.judgement.reading.normalisation.normalisation import normalised_words
from parsers.meaning.judgement.reading.words import Word
from parsers.meaning.judgement.rules.findings import Finding, Said
from parsers.meaning.judgement.rules.no_claims import is_open
from parsers.meaning.judgement.rules.polarity import judge_clause
from parsers.review import UNCLEAR, Judgement


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
    words, brackets = take_out_brackets(normalised_words(text))
    is_stated = any(map(_is_status, brackets))
    combined = _combined(words)
    if not combined:
        return Reading(_of_brackets_alone(text, brackets), is_stated=is_stated)
    value, findings = combined
    is_stated = is_stated or all(finding.is_outright for finding in findings)
    amended, amending = _after_brackets(value, brackets, words)
    spans = [*(_span_of(finding, words) for finding in findings), *amending]
    is_plain = value == "in place" and not amending and all(each.is_plain for each in findings)
    return Reading(Judgement(amended, quoted(text, spans)), is_plain, is_stated)


def _span_of(finding: Finding, words: Sequence[Word]) -> TextSpan:
    """Where in the text a finding's words stand."""
    last = words[min(finding.last, len(words)) - 1]
    return TextSpan(words[finding.first].start, last.end)


def _combined(words: Sequence[Word]) -> Combined | None:
    """The value of all clauses of these words; None if they claim nothing."""
    clauses = without_labels(list(find_clauses(words)))
    found = ((clause, judge_clause(clause)) for clause in clauses)
    said = [Said(clause, finding) for clause, finding in found if finding]
    if all(each.finding.is_plain for each in said) and any(map(is_open, clauses)):
        return None  # `A firm runs the buses and we shall see how that goes`
    return combine(said)


def _after_brackets(
    value: str, brackets: Sequence[Bracket], words: Sequence[Word]
) -> tuple[str, list[TextSpan]]:
    """The value after all brackets, and the places of those that change it."""
    is_pair = any(word.text == "and" for word in words)
    amending = []
    for bracket in brackets:
        amended = _amended(value, bracket, len(words), is_pair)
        if amended != value:
            amending.append(TextSpan(bracket.start, bracket.end))
        value = amended
    return value, amending


def _amended(value: str, bracket: Bracket, count: int, is_pair: bool) -> str:
    """A value amended by a bracket: a status replaces it, an exception lowers it by a step.

    `count`: of the words outside brackets; `is_pair`: a status may be of one of two things.
    """
    if bracket.effect == "clause":
        own = _combined(bracket.inside)
        return _LOWER[value] if own and own.value != "in place" else value
    if bracket.effect == "lower":
        return _LOWER[value]
    if bracket.effect == value:
        return value
    is_of_all = not is_pair and bracket.position >= count - 1
    return bracket.effect if is_of_all else "partly"


_LOWER = {"in place": "partly", "partly": "partly", "gap": "gap"}


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
