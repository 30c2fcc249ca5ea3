"""The figure with which another is compared. Words and the place of the first in, the second out.

`national 94%` of `92% (national 94%)`, `a budget of £40,000` of `£60,000 against a budget of
£40,000`, `67` of `61%, but the county is on 67`.
"""

from collections.abc import Sequence
from typing import NamedTuple

from parsers.meaning.judgement.reading.numerals import NUMBERS
from parsers.meaning.judgement.reading.words import STOPS, Word, text_at

_OPENINGS = (("(",), ("against",), ("compared", "with"), ("compared", "to"), ("versus",), ("vs",))
_MAX_TO_OPENING = 12  # words from the first figure to what opens the second
_MAX_TO_FIGURE = 6  # words from there to the second figure
_MAX_AFTER = 6  # words after the second figure that say what it stands for
_STANDARDS = frozenset(
    "national nationally nat england county country la law local authority target targets average"
    " trust sector budget budgeted forecast plan planned benchmark elsewhere similar others other"
    " expectation expected aim everyone everybody peers goal ambition norm median minimum threshold"
    " required promise promised standard policy region regional industry network"
    " break contract contracts specification".split()
)
_BOUNDS = frozenset("limit cap ceiling maximum allowance tolerance allowed permitted".split())
_PAST = frozenset("last previous previously before earlier".split())
_BEYOND = STOPS - {"–"}
_MAX_TO_LOSS = 8  # words between a time and what says that it is lost
_MAX_NOTE = 6  # words up to the figure of others: `. National ( coast ) :`
UNITS_OF_TIME = frozenset("seconds minutes hours days weeks months".split())
UNITS_OF_USE = frozenset("kg kwh tonnes litres".split())  # also better the less there is


class Reference(NamedTuple):
    """The second figure: the words before it, the figure, and what kind of reference it is."""

    first: int
    last: int
    figure: int
    kind: str


def reference_of(words: Sequence[Word], at: int) -> Reference | None:
    """The figure that the one at a position is compared with, if there is one."""
    for first in range(at + 1, min(at + 1 + _MAX_TO_OPENING, len(words))):
        if opening := _opening(words, first):
            return _second_figure(words, at, first, first + opening)
        is_other_figure = amount(words[first]) is not None
        is_beside_share = is_share(words[at]) and not is_share(words[first])
        if words[first].text in _BEYOND or (is_other_figure and not is_beside_share):
            return None  # but `70% swim 25 metres, against 60 nationally`
    return None


def _opening(words: Sequence[Word], at: int) -> int:
    """The number of words that introduce a second figure at a position."""
    for opening in _OPENINGS:
        if tuple(word.text for word in words[at : at + len(opening)]) == opening:
            return len(opening)
    return _after_which(words, at) or _named_standard(words, at)


def _after_which(words: Sequence[Word], at: int) -> int:
    """The number of words that introduce a verdict: `, which is well under the county's`."""
    texts = [word.text for word in words[at : at + _MAX_VERDICT]]
    if texts[:1] != ["which"] or texts[1:2] not in (["is"], ["was"]):
        return 0
    places = (place for place in range(2, len(texts)) if texts[place] in _PLACES)
    return next((place + 1 for place in places), 0)


_MAX_VERDICT = 9  # words from `which` to the place: `which is half what it was and below`
_PLACES = frozenset("under over below above behind ahead short".split())


def _named_standard(words: Sequence[Word], at: int) -> int:
    """1 if a standard follows a share (`61%, but the county is on 67`), otherwise 0."""
    if words[at].text not in _BESIDE:
        return 0
    if _is_share_of_others(words, at + 1):
        return 1
    last = at + 1
    while last < len(words) and (words[last].text in _NAMING or _is_of_peers(words, last)):
        last += 1
    is_named = any(word.text in _STANDARDS for word in words[at + 1 : last])
    last = _after_label(words, last)
    is_figure = last < len(words) and amount(words[last]) is not None
    return int(is_named and is_figure)


def _after_label(words: Sequence[Word], at: int) -> int:
    """The position after a bracket and a colon that end a label: `National (coast): 6`."""
    texts = [word.text for word in words[at : at + _MAX_TO_FIGURE]]
    if texts[:1] == ["("] and ")" in texts:
        at += texts.index(")") + 1
    return at + (at < len(words) and words[at].text == ":")


def _is_share_of_others(words: Sequence[Word], at: int) -> bool:
    """Whether a share of others stands here: `, 7% nationally`."""
    if at >= len(words) or not is_share(words[at]):
        return False
    return any(word.text in _STANDARDS for word in words[at + 1 : at + 1 + _MAX_OTHERS])


_MAX_OTHERS = 3  # words after a share that name of whom it is


def _is_of_peers(words: Sequence[Word], at: int) -> bool:
    """Whether a word goes on naming others: `that of similar depots,`."""
    two_before, before, word = (words[at + place].text for place in (-2, -1, 0))
    if word == "of":
        return before in {"that", "those"}
    if word == ",":
        return before in _STANDARDS or two_before in _PEERS
    return before in _PEERS and (word in _PEERS or word.endswith("s"))


_PEERS = frozenset("similar other comparable like".split())
_BESIDE = frozenset(", ; . : but and when where while whereas although though".split())
_NAMING = _STANDARDS | frozenset(
    "the our a its is was were are on at in it with figure mean we public one says said stands that"
    " those".split()
)


def _second_figure(words: Sequence[Word], at: int, first: int, start: int) -> Reference | None:
    """The figure that words from `first` introduce, if the one at a position can be compared with
    it; it is looked for from `start`."""
    figure = _figure_after(words, start)
    if figure is None or not _is_comparable(words, at, first, figure):
        return None
    texts = [word.text for word in words[start : figure + 1 + _MAX_AFTER]]
    last = figure + 1
    if words[first].text == "(":
        if ")" not in texts:
            return None
        last = start + texts.index(")") + 1
        texts = texts[: texts.index(")")]
    return _of_kind(texts, Reference(first, last, figure, ""))


def _figure_after(words: Sequence[Word], start: int) -> int | None:
    """The position of the next figure that is no year."""
    year = 2 * _opens_with_year([word.text for word in words[start : start + 2]])
    window = range(start + year, min(start + _MAX_TO_FIGURE, len(words)))
    return next((place for place in window if amount(words[place]) is not None), None)


def _is_comparable(words: Sequence[Word], at: int, first: int, figure: int) -> bool:
    """Whether two figures can be compared: no count with a share; and where nothing compares them
    outright (`61%, but the county is on 67`), only measures and what stands side by side."""
    if is_share(words[figure]) > is_share(words[at]):
        return False
    is_beside = words[first].text in _BESIDE and first != at + 1
    return not is_beside or _is_measure(words, at) or _is_note(words, first, figure)


def _is_note(words: Sequence[Word], first: int, figure: int) -> bool:
    """Whether a sentence is only the figure of others: `. Sector: 6.2.`"""
    after = words[figure + 1].text if figure + 1 < len(words) else "."
    is_whole = words[first].text in {".", "\n"} and after in _BEYOND
    is_short = figure - first <= _MAX_NOTE
    return is_whole and is_short and words[figure - 1].text in _BEFORE_FIGURE


_BEFORE_FIGURE = _NAMING | {":", ")"}


def _is_measure(words: Sequence[Word], at: int) -> bool:
    """Whether a figure is a share, an amount that is used up, or a time that is lost or taken."""
    if is_share(words[at]) or text_at(words, at + 1) in UNITS_OF_USE:
        return True
    return _is_time_taken(words, at) or _is_time_lost(words, at)


def _is_time_taken(words: Sequence[Word], at: int) -> bool:
    """`in nine days`."""
    is_time = text_at(words, at + 1) in UNITS_OF_TIME
    return is_time and at > 0 and words[at - 1].text == "in"


def _is_time_lost(words: Sequence[Word], at: int) -> bool:
    """Whether a figure counts days of absence or of waiting."""
    is_time = at + 1 < len(words) and words[at + 1].text in UNITS_OF_TIME
    texts = [word.text for word in words[max(at - _MAX_TO_LOSS, 0) : at + 2 + _MAX_TO_LOSS]]
    return is_time and not _LOSING.isdisjoint(texts)


_LOSING = frozenset(
    "takes take took absence sickness lost wait waits waited waiting pass passes before".split()
)


def _of_kind(texts: Sequence[str], reference: Reference) -> Reference | None:
    """The reference with its kind, by its words; None if they do not say."""
    kinds = {"past": _PAST, "bound": _BOUNDS, "standard": _STANDARDS}
    stated = (kind for kind, words in kinds.items() if not words.isdisjoint(texts))
    kind = next(stated, "past" if _opens_with_year(texts) else "")
    return reference._replace(kind=kind) if kind else None


def _opens_with_year(texts: Sequence[str]) -> bool:
    """Whether a year introduces a figure: `2023: 61%`."""
    return texts[1:2] == [":"] and texts[0].isdecimal() and len(texts[0]) == _YEAR_DIGITS


_YEAR_DIGITS = 4


def is_share(word: Word) -> bool:
    return word.text.endswith("%")


def amount(word: Word) -> float | None:
    """The figure in a word; None for other words, dates and times."""
    if not word.text[0].isdecimal():
        return NUMBERS.get(word.text) if word.text != "one" else None
    text = word.text.removesuffix("%").replace(",", "")
    return float(text) if text.replace(".", "", 1).isdecimal() else None
