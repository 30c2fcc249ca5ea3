"""Tables of phrases with their kinds; unknown words are judged by their form.

Tables in, phrases out; words such as `unswept`, `mishandled` or `pointless` in, their kinds out.
`cues` finds the phrases in a text.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from parsers.meaning.judgement.reading.words import MAX_KNOWN_WORDS, Word

Kinds = frozenset[str]
_NONE: Kinds = frozenset()
_BAD = frozenset({"bad"})
_WELCOME = frozenset({"good", "claim"})
_PARTICIPLE = frozenset({"claim"})
_DERIVED = frozenset({"good", "bad", "part"})  # kinds that an adverb has from its adjective
_MIN_PARTICIPLE_LETTERS = 5
_NO_PARTICIPLES = frozenset("gifted indeed speed exceed proceed based related".split())
_NEGATING_ENDINGS = tuple("able ible ed ful ing ly al ive ious ent ant".split())
_MIN_NEGATED_LETTERS = 6
_NO_PREFIXES = tuple("unit unif uniq univ union unis unil untouch unto miss underst".split())
_NOT_DENIED = frozenset(
    "overarching overcoming overhauled overhauling overheard overlapped overlapping overnight"
    " overriding overseeing overtaking unable unaffected unaided unambiguous unambiguously"
    " unanimous unanimously unannounced unassisted unassuming unborn unchanged"
    " unconditional unconditionally uncover uncovered uncovering uncovers undaunted undergo"
    " undergoes undergoing undergone undergraduate underlined underlying underpinned"
    " underpinning undertaking undisturbed undo undoubtedly unearth unearthed unearthing"
    " unearths unequivocal unequivocally unfailing unfailingly unfolded unfolding unhurried"
    " uninterrupted unlike unlikely unlimited unlock unlocking unlocks unopposed unpack unpacked"
    " unpacking unpacks unparalleled unprompted unravelled unrivalled unstinting until unveil"
    " unveiled unveiling unveils unwavering unwind unwinds unwrapped".split()
)
_NOT_LESS = frozenset(
    "bless"
    " regardless nonetheless nevertheless unless less wireless seamless tireless cashless paperless"
    " faultless flawless effortless fearless stainless priceless selfless limitless homeless"
    " painless spotless contactless doubtless timeless harmless blameless countless".split()
)
_BAD_PREFIXES = frozenset("over under ill poorly badly".split())
_NOT_BAD_AFTER_PREFIX = frozenset(
    "fives fours threes tens elevens arching all head heads seas time night sixteens eighteens"
    " secretary study achievers floor the and".split()
)


class Cue(NamedTuple):
    """A phrase of the tables in a text: its kinds, its first word and the word after its last."""

    kinds: Kinds
    text: str
    first: int
    last: int

    def has(self, *kinds: str) -> bool:
        """Whether it is of one of these kinds."""
        return not self.kinds.isdisjoint(kinds)


class Beginning(NamedTuple):
    """The phrases that begin with one word, and the length in words of the longest.

    `longest_with` has that of those with a certain second word.
    """

    kinds: Mapping[str, Kinds]
    longest: int
    longest_with: Mapping[str, int]


_NO_ONE = Beginning({}, 0, {})


class Phrases:
    """Phrases with their kinds. Those with a first word are expanded when a text has it.

    A phrase may have several kinds: `gaps` are bad and a measure.
    """

    def __init__(self, *tables: Mapping[str, str]) -> None:
        self._rows: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        self._known: dict[str, Beginning] = {}
        for table in tables:
            for kind, rows in table.items():
                for row in map(str.strip, rows.replace("\n", "|").split("|")):
                    self._rows[row.partition(" ")[0]].append((kind, row))
        self._rows.pop("", None)
        for first in [each for each in self._rows if "/" in each]:
            rows_of_first = self._rows.pop(first)
            for form in first.split("/"):
                self._rows[form] += rows_of_first

    def kinds(self, phrase: str) -> Kinds:
        """The kinds of a phrase; none if no table has it."""
        return self.beginning(phrase.partition(" ")[0]).kinds.get(phrase, _NONE)

    def beginning(self, first: str) -> Beginning:
        """The phrases that begin with a word."""
        known = self._known.get(first)
        if known is None:
            known = self._known[first] = self._spelled_out(first)
        return known

    def add(self, word: str, kind: str) -> None:
        """Add a word that no table can spell."""
        self._known[word] = Beginning({word: frozenset({kind})}, 1, {})

    def _spelled_out(self, first: str) -> Beginning:
        found: dict[str, set[str]] = {}
        for kind, row in self._rows_of(first):
            for phrase in _spelled_out(row, first):
                found.setdefault(phrase, set()).add(kind)
        if not found:
            return _NO_ONE
        kinds = {phrase: frozenset(of) for phrase, of in found.items()}
        longest_with: dict[str, int] = {}
        for _, second, *others in (phrase.split(" ") for phrase in kinds if " " in phrase):
            longest_with[second] = max(longest_with.get(second, 0), len(others) + 2)
        return Beginning(kinds, max([1, *longest_with.values()]), longest_with)

    def _rows_of(self, first: str) -> Iterator[tuple[str, str]]:
        """The rows that begin with a word, or with its verb: `walk+`."""
        yield from self._rows.get(first, ())
        for base in _bases(first):
            verb = f"{base}+"
            if verb in self._rows and first in _forms(verb):
                yield from self._rows[verb]


def of_its_form(words: Sequence[Word], at: int, phrases: Phrases) -> Cue | None:
    """A cue for an unknown word by its form; `over-` and `under-` with the word that they join."""
    word = words[at].text
    if words[at].is_prefix and word in _BAD_PREFIXES and at + 1 < len(words):
        is_bad = words[at + 1].text.isalpha() and words[at + 1].text not in _NOT_BAD_AFTER_PREFIX
        return Cue(_BAD, word, at, at + 2) if is_bad else None
    after = words[at + 1].text if at + 1 < len(words) else ""
    if word == "least" and not phrases.kinds(after).isdisjoint(_WELCOME):
        return Cue(_BAD, f"{word} {after}", at, at + 2)  # `the least experienced`
    kinds = kinds_by_form(word, phrases)
    return Cue(kinds, word, at, at + 1) if kinds else None


@lru_cache(maxsize=MAX_KNOWN_WORDS)
def kinds_by_form(word: str, phrases: Phrases) -> Kinds:
    """The kinds of an unknown word: negated, an adverb, a participle or none."""
    if _is_negated(word) or _is_denied_praise(word, phrases):
        return _BAD
    adjective = _adjective_of(word, phrases)
    if adjective:
        return adjective
    is_long = len(word) >= _MIN_PARTICIPLE_LETTERS
    if is_long and word.endswith("ed") and word not in _NO_PARTICIPLES:
        return _PARTICIPLE
    return frozenset()


def _is_negated(word: str) -> bool:
    if word.endswith("less"):
        return word not in _NOT_LESS
    if word in _NOT_DENIED or word.startswith(_NO_PREFIXES):
        return False
    if word.startswith(("under", "over")):
        return word.endswith(("ed", "ing"))
    if word.startswith("un"):
        return len(word) >= _MIN_NEGATED_LETTERS
    return word.startswith("mis") and word.endswith(_NEGATING_ENDINGS)


def _is_denied_praise(word: str, phrases: Phrases) -> bool:
    """Whether a prefix negates praise: `discourteous`, `inattentive`."""
    prefix = next((each for each in _DENYING_PREFIXES if word.startswith(each)), "")
    return bool(prefix) and "good" in phrases.kinds(word.removeprefix(prefix))


_DENYING_PREFIXES = ("dis", "im", "in", "ir", "il", "non")


def _adjective_of(word: str, phrases: Phrases) -> Kinds:
    """The kinds of the adjective of an adverb, a noun in -ness or a comparative."""
    bases: tuple[str, ...]
    if word.endswith("ly"):
        bases = (word[:-2], f"{word[:-3]}y", f"{word[:-1]}e")
    elif word.endswith("ness"):
        bases = (word[:-4], f"{word[:-5]}y")
    elif word.endswith("er"):
        bases = (word[:-2], word[:-3], f"{word[:-3]}y", word[:-1])
    else:
        return frozenset()
    found = (phrases.kinds(base) & _DERIVED for base in bases)
    kinds = next(filter(None, found), _NONE)
    return kinds if word.endswith("ly") else kinds & _BAD


def _spelled_out(row: str, first: str) -> Iterator[str]:
    """The phrases of a row that begin with a word, alternatives and forms of verbs one by one."""
    _, *others = row.split()
    for chosen in product([first], *map(_alternatives, others)):
        yield " ".join(chosen)


def _alternatives(word: str) -> list[str]:
    return [form for each in word.split("/") for form in _forms(each)]


def _bases(form: str) -> Iterator[str]:
    """The words of which a word may be a form, such as `try` of `tries`, and the word itself."""
    for ending in _ENDINGS:
        if form.endswith(ending):
            stem = form[: len(form) - len(ending)]
            yield from (stem, f"{stem}e", f"{stem}y")


_ENDINGS = ("", "s", "es", "ies", "d", "ed", "ied", "ing")


def _forms(word: str) -> list[str]:
    if not word.endswith("+"):
        return [word]
    base = word[:-1]
    if base.endswith("e"):
        return [base, base + "s", base + "d", base[:-1] + "ing"]
    if base.endswith("y") and base[-2] not in "aeiou":
        return [base, base[:-1] + "ies", base[:-1] + "ied", base + "ing"]
    third = "es" if base.endswith(("s", "x", "z", "ch", "sh")) else "s"
    return [base, base + third, base + "ed", base + "ing"]
