"""Rows that go on with the row above: which do, and the statement put together again."""

import re
from collections.abc import Mapping, Sequence

from parsers.grammar.numbers import Ref
from parsers.patterns import pattern
from parsers.recogniser.rows.habits import ENDED, Habits
from parsers.recogniser.rows.segments import Segment
from parsers.review import Action, Statement

_SMALL_NAME = pattern(r"[a-z]-?[A-Z]|e-[a-z]")  # may begin a sentence: `iPads`, `e-safety`
_CONTINUED = pattern(
    r"[\s(\[–—-]*(?:continued|cont['’]?d|cont)(?:\s+from (?:the )?(?:previous|last) page)?"
    r"(?:\s*[)\].:;…]+|\s*$)\s*",
    re.IGNORECASE,
)
_CONTINUED_AT_END = pattern(r"[\s:;,–—(\[-]*\bcont(?:inued|['’]?d|\.)?[\s)\].:…]*$", re.IGNORECASE)
# `12.4 (Guides) Old code 501 (Web)`: numbers with the name of where they count, and nothing said.
_REFERENCE = pattern(
    r"(?:[A-Z][a-z]*(?:\s+[A-Za-z]+){0,2}\s+)?\d+(?:\.\d+)*[a-z]?\s*\([^()]{1,40}\)[\s,;]*"
)
_MIN_REFERENCES = 2
_MAX_STEP = 4  # numbers: more cannot be missing between two rows of a table


def without_continued(text: str) -> str | None:
    """What follows `(continued)` at the beginning of a text; None if it does not begin so."""
    found = _CONTINUED.match(text)
    return text[found.end() :] if found else None


def without_continued_at_end(heading: str) -> str:
    """A heading without `(continued)` behind it."""
    return _CONTINUED_AT_END.sub("", heading)


def goes_on(
    first: Segment, last: Statement, habits: Habits, page: int | None, is_alone: bool
) -> bool:
    """Whether a row only goes on with the statement above, by its author's word or by the page.

    `first` is the first segment of the row, `page` is where it begins; `is_alone` says that nothing
    stands beside it.
    """
    if _repeats_number(first, last) or _says_continued(first):
        return True
    if is_alone and _is_rest_of_references(first, last):
        return True
    if not habits.paged:
        return _is_cut_sentence(first, last, habits)
    return _is_cut_by_page(first, last, page, habits) or (is_alone and _counts_nothing(first, last))


def _has_number_of(segment: Segment, last: Statement) -> bool:
    return segment.number is not None and segment.number.ref == last.number


def _repeats_number(first: Segment, last: Statement) -> bool:
    """A row with the number of the one above and its words, `continued`, or nothing else."""
    if not _has_number_of(first, last):
        return False
    return first.text in {"", last.text} or without_continued(first.text) is not None


def _says_continued(first: Segment) -> bool:
    """A row without number whose words begin with `(continued)`."""
    return not first.label and without_continued(first.text) is not None


def _is_cut_by_page(first: Segment, last: Statement, page: int | None, habits: Habits) -> bool:
    """Whether the edge of a page, not the author, parted this row from the one above."""
    if first.is_marked:
        return False
    is_overleaf = page is not None and page != last.place.page
    if habits.numbered and last.number:
        return _lacks_its_number(first, last, is_overleaf and habits.nearly_all_numbered)
    return is_overleaf and (not first.text or _is_cut_unnumbered(first, last, habits))


def _lacks_its_number(first: Segment, last: Statement, is_expected: bool) -> bool:
    """Whether words without a number are the rest of a numbered statement, as all are where a
    number `is_expected`."""
    goes_on_small = first.begins_small or not first.text
    return is_expected or goes_on_small or not last.text.endswith(ENDED)


def _is_cut_unnumbered(first: Segment, last: Statement, habits: Habits) -> bool:
    """Whether words go on in mid-sentence, in a table whose sentences are written otherwise."""
    if first.begins_small and not habits.begins_small:
        return True
    return habits.ends_in_stops and not last.text.endswith(ENDED)


def _is_cut_sentence(first: Segment, last: Statement, habits: Habits) -> bool:
    """Whether a row without number, in a table of numbered rows, goes on in mid-sentence.

    An author who parts a row by hand at the edge of a page leaves such rows in Word and on the web.
    """
    if first.is_marked or not (habits.numbered and last.number):
        return False
    begins_small = first.begins_small and not _SMALL_NAME.match(first.text)
    return begins_small and not habits.begins_small and not last.text.endswith(ENDED)


def _counts_nothing(first: Segment, last: Statement) -> bool:
    """A line such as `9.2.5 (web)`, alone in its row, that counts nothing in this table."""
    if not first.number or not last.number:
        return False
    return not _may_follow(last.number, first.number.ref)


def _is_rest_of_references(first: Segment, last: Statement) -> bool:
    """A row with nothing but references to other numbers, which are none of this section."""
    if not first.number or not last.number:
        return False
    if first.number.ref.section == last.number.section:
        return False
    text = f"{first.label} {first.text}".strip()
    references = _REFERENCE.findall(text)
    return len(references) >= _MIN_REFERENCES and "".join(references) == text


def _may_follow(last: Ref, number: Ref) -> bool:
    if last.section == number.section:
        return 0 <= number.item - last.item <= _MAX_STEP
    return number.item == 1 or number.section.count(".") == last.section.count(".")


def repeated_words(segment: Segment, last: Statement) -> str:
    """The words of a row that goes on which the statement has already: its number, `continued`."""
    said = segment.text[: len(segment.text) - len(_beyond_repetition(segment, last))]
    own = segment.label if _has_number_of(segment, last) else ""
    return f"{own} {said}".strip()


def added_words(segment: Segment, last: Statement) -> str:
    """What a row that goes on adds: its words, with a number that is not the statement's own."""
    text = _beyond_repetition(segment, last)
    if _has_number_of(segment, last):
        return text
    return f"{segment.label} {text}".strip()


def _beyond_repetition(segment: Segment, last: Statement) -> str:
    """The words of a row without `continued`, or without the whole statement, at its beginning."""
    if _has_number_of(segment, last) and segment.text == last.text:
        return ""
    after = without_continued(segment.text)
    return segment.text if after is None else after


def extended(
    last: Statement,
    texts: Sequence[str],
    actions: tuple[Action, ...],
    extra: Mapping[str, str],
) -> Statement:
    """The statement with what the next row adds to it; nothing of it is left out.

    If a statement was cut, an action that was cut as well is put together again.
    """
    cells = dict(last.extra)
    for name, text in extra.items():
        cells[name] = f"{cells[name]}\n{text}" if name in cells else text
    text = " ".join(filter(None, [last.text, *texts]))
    all_actions = _rejoined(last.actions, actions) if any(texts) else last.actions + actions
    return last._replace(text=text, actions=all_actions, extra=cells)


def _rejoined(actions: tuple[Action, ...], more: tuple[Action, ...]) -> tuple[Action, ...]:
    """The actions of two rows; the last of one and the first of the next are one if it was cut."""
    if not (actions and more and _is_cut(actions[-1], more[0])):
        return actions + more
    return (*actions[:-1], _joined(actions[-1], more[0]), *more[1:])


def _is_cut(action: Action, rest: Action) -> bool:
    is_rest = rest.text[:1].islower() and not rest.label
    return is_rest and action.text[:1].isupper() and not action.text.endswith(ENDED)


def _joined(action: Action, rest: Action) -> Action:
    return action._replace(text=f"{action.text} {rest.text}", links=action.links + rest.links)
