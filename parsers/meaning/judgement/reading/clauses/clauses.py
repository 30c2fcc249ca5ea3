"""Splits a text into main clauses with their cues. Words in, clauses out.

Clauses that only say why, when, what for or which are left out (`subordinates`).
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from parsers.meaning.judgement.reading.clauses.coordination import Stretch, main_parts
from parsers.meaning.judgement.reading.clauses.openings import read_opening
from parsers.meaning.judgement.reading.clauses.subordinates import cues_of_noun, main_cues
from parsers.meaning.judgement.reading.clauses.wishes import is_inverted, wishes
from parsers.meaning.judgement.reading.cues import find_cues
from parsers.meaning.judgement.reading.numerals import NUMBERS
from parsers.meaning.judgement.reading.phrases import Cue, Kinds
from parsers.meaning.judgement.reading.vocabulary import phrases
from parsers.meaning.judgement.reading.words import Word
from parsers.meaning.judgement.tables.small_words import AUXILIARIES

_ABBREVIATIONS = frozenset("incl esp approx etc eg ie st mr mrs ms dr vs cf inc dept".split())
_WITHOUT_SUBJECT = AUXILIARIES | {"still", "rising", "falling", "it", "they"}


class Clause(NamedTuple):
    """A main clause: how it is joined to what comes before it, its words and its cues.

    `joint`: start (of a sentence), aside (after a colon or a dash), contrast, result, and, splice.
    """

    joint: str
    cues: tuple[Cue, ...]
    kinds: Kinds
    words: Sequence[Word]
    first: int
    last: int
    texts: frozenset[str]  # those of its words
    numbers: tuple[int, ...]  # where the text has numbers, in the clause and outside
    is_of_bad_measure: bool = False  # its subject is in the clause before: `and are rising`

    def has(self, *kinds: str) -> bool:
        """Whether the clause has a cue of one of these kinds."""
        return not self.kinds.isdisjoint(kinds)

    def first_of(self, *kinds: str) -> Cue | None:
        """The first cue of one of these kinds, if there is one."""
        if self.kinds.isdisjoint(kinds):
            return None
        return next((cue for cue in self.cues if cue.kinds.intersection(kinds)), None)

    def word(self, at: int) -> str:
        """The word at a position of the text; empty outside the clause."""
        return self.words[at].text if self.first <= at < self.last else ""

    def words_in(self, first: int, last: int) -> list[str]:
        """The words from a position up to another; empty ones outside the clause."""
        return [self.word(at) for at in range(first, last)]

    def places_of(self, *texts: str) -> list[int]:
        """The positions at which the clause has one of these words."""
        if self.texts.isdisjoint(texts):
            return []
        words = self.words
        return [at for at in range(self.first, self.last) if words[at].text in texts]

    def places_of_numbers(self) -> list[int]:
        """The positions of numbers in the clause, including percentages."""
        return [at for at in self.numbers if self.first <= at < self.last]

    def part(self, first: int, last: int) -> "Clause":
        """What stands between two positions, as a clause of its own."""
        cues = tuple(cue for cue in self.cues if first <= cue.first and cue.last <= last)
        texts = _texts_of(self.words[first:last])
        return self._replace(
            cues=cues, kinds=kinds_of_all(cues), texts=texts, first=first, last=last
        )


def kinds_of_all(cues: Iterable[Cue]) -> Kinds:
    """The kinds that any of these cues is of, to rule out quickly what none of them can be."""
    return frozenset[str]().union(*[cue.kinds for cue in cues])


def _texts_of(words: Sequence[Word]) -> frozenset[str]:
    return frozenset([word.text for word in words])


def find_clauses(words: Sequence[Word]) -> Iterator[Clause]:
    """The main clauses of a text, in their order."""
    cues = list(find_cues(words, phrases()))
    numbers = _places_of_numbers(words)
    is_bad = False  # whether the clause before has a measure of which there should be less
    for sentence in _sentences(cues, words):
        spoken = [word.text for word in words[sentence.first : sentence.last]]
        if wishes(spoken):
            yield _clause(sentence, [_wish(sentence)], words, numbers)
        elif not (_asserts_nothing(sentence, words) or is_inverted(spoken)):
            for part in _parts(sentence, words):
                inherits = is_bad and _has_subject_before(part, words)
                clause = _clause(part, _cues_of(part, words), words, numbers, inherits)
                is_bad = inherits or "bad measure" in clause.kinds
                yield clause


def _places_of_numbers(words: Sequence[Word]) -> tuple[int, ...]:
    return tuple([at for at, word in enumerate(words) if _is_number(word.text)])


def _is_number(word: str) -> bool:
    return word in NUMBERS or word[0].isdecimal()


def _wish(sentence: Stretch) -> Cue:
    """The cue of a sentence that only says that something is wished for."""
    return Cue(frozenset({"needed"}), "if", sentence.first, sentence.last)


def _clause(
    part: Stretch,
    cues: Sequence[Cue],
    words: Sequence[Word],
    numbers: tuple[int, ...],
    is_of_bad_measure: bool = False,
) -> Clause:
    kinds = kinds_of_all(cues)
    texts = _texts_of(words[part.first : part.last])
    return Clause(
        part.joint,
        tuple(cues),
        kinds,
        words,
        part.first,
        part.last,
        texts,
        numbers,
        is_of_bad_measure,
    )


def _parts(sentence: Stretch, words: Sequence[Word]) -> Iterator[Stretch]:
    """The main clauses of a sentence; none before the dash of `– but nobody comes`."""
    for part in main_parts(_without_opening(sentence, words), words):
        if part.first != part.last:
            yield part


def _cues_of(part: Stretch, words: Sequence[Word]) -> list[Cue]:
    return list(main_cues(part.cues, part.first, words)) or list(cues_of_noun(part.cues))


def _has_subject_before(part: Stretch, words: Sequence[Word]) -> bool:
    """Whether a clause is about what the one before names: `and are rising`, `we are still above`.

    At the start of a sentence a pronoun says so: `That is still twice as long`.
    """
    opening = [word.text for word in words[part.first : min(part.last, part.first + 2)]]
    if not opening:
        return False
    if part.joint == "aside" and opening[0][0].isdecimal():
        return True  # `Breakages: 7, above the average`
    if part.joint in {"start", "aside"}:
        return opening[0] in _TAKING_UP
    return opening[0] in _WITHOUT_SUBJECT or opening in _STANDING_AT


_TAKING_UP = frozenset("this that it they these both".split())
_STANDING_AT = (["we", "are"], ["we", "were"], ["we", "remain"], ["we", "stand"])


def _asserts_nothing(sentence: Stretch, words: Sequence[Word]) -> bool:
    """Whether a sentence asks or supposes: `Is the gym open?`, `If rolls fall, two will close`."""
    opening = words[sentence.first].text if sentence.first < sentence.last else ""
    if opening == "if":
        inside = (word.text for word in words[sentence.first : sentence.last])
        return not _OF_SUPPOSITION.isdisjoint(inside)
    is_question = sentence.last < len(words) and words[sentence.last].text == "?"
    return is_question and opening in _ASKING


_OF_SUPPOSITION = frozenset("will would may might could shall".split())
_ASKING = frozenset(
    "is are was were has have had do does did can could will would should may might shall how what"
    " when where which who whom whose why".split()
)


def _without_opening(sentence: Stretch, words: Sequence[Word]) -> Stretch:
    first, is_contrast = read_opening(sentence.cues, sentence.first, words)
    joint = "contrast" if is_contrast else sentence.joint
    return Stretch(joint, [c for c in sentence.cues if c.first >= first], first, sentence.last)


def _sentences(cues: Sequence[Cue], words: Sequence[Word]) -> Iterator[Stretch]:
    joint, sentence, first = "start", list[Cue](), 0
    for cue in cues:
        if not _ends_sentence(cue, words):
            sentence.append(cue)
            continue
        ended = Stretch(joint, sentence, first, cue.first)
        yield ended
        joint = "start" if _begins_anew(ended, cue) else "aside"
        sentence, first = [], cue.last
    if first < len(words):
        yield Stretch(joint, sentence, first, len(words))


def _ends_sentence(mark: Cue, words: Sequence[Word]) -> bool:
    return "aside" in mark.kinds or ("stop" in mark.kinds and not _abbreviated(mark, words))


def _begins_anew(ended: Stretch, mark: Cue) -> bool:
    """Whether what follows a mark is a sentence of its own, and no aside to what ends there."""
    return ("stop" in mark.kinds and mark.text != "?") or _is_label(ended, mark)


def _is_label(sentence: Stretch, mark: Cue) -> bool:
    """Whether a sentence only names what the next one is: `... The bad news: the hull leaks`."""
    is_later = sentence.joint == "start" and sentence.first > 0
    if mark.text != ":" or not is_later:
        return False
    is_short = sentence.last - sentence.first <= _MAX_LABEL
    return is_short and not any("claim" in cue.kinds for cue in sentence.cues)


_MAX_LABEL = 3  # words


def _abbreviated(stop: Cue, words: Sequence[Word]) -> bool:
    if stop.text != "." or not stop.first:
        return False
    before = words[stop.first - 1].text
    is_initial = len(before) == 1 and before.isalpha() and before != "i"
    return is_initial or before in _ABBREVIATIONS
