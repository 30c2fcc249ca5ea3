"""Tables of phrases, and the places where a text has one: words in, cues out.

At each place the longest phrase counts, and the words that it covers are read no further. A word
that no table knows is judged by its form: `unswept`, `mishandled`, `pointless`, `refurbished`.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from parsers.meaning.judgement.words import MAX_KNOWN_WORDS, Word

Kinds = frozenset[str]
_BAD = frozenset({"bad"})
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
    " unanimous unanimously unannounced unassuming unborn unchanged unconditional"
    " unconditionally uncover uncovered uncovering uncovers undaunted undergo undergoes"
    " undergoing undergone undergraduate underlined underlying underpinned underpinning"
    " undertaking undo undoubtedly unearth unearthed unearthing unearths unequivocal"
    " unequivocally unfailing unfailingly unfolded unfolding uninterrupted unlike unlikely"
    " unlimited unlock unlocking unlocks unopposed unpack unpacked unpacking unpacks"
    " unparalleled unravelled unrivalled unstinting until unveil unveiled unveiling unveils"
    " unwavering unwind unwinds unwrapped".split()
)
_NOT_LESS = frozenset(
    "regardless nonetheless nevertheless unless less wireless seamless tireless cashless paperless"
    " faultless flawless effortless fearless stainless priceless selfless limitless homeless"
    " painless spotless contactless doubtless timeless harmless blameless countless".split()
)
_BAD_PREFIXES = frozenset("over under ill poorly badly".split())
_NOT_BAD_BEHIND_PREFIX = frozenset(
    "fives fours threes tens elevens arching all head heads seas time night sixteens eighteens"
    " secretary study achievers floor the and".split()
)


class Cue(NamedTuple):
    """A phrase that a table knows: its kinds, its first word and the one behind its last."""

    kinds: Kinds
    text: str
    first: int
    last: int


class Node:
    """What may follow the beginning of a phrase, and the kinds of a phrase that ends here."""

    __slots__ = ("following", "kinds", "phrase")

    def __init__(self) -> None:
        self.following: dict[str, Node] = {}
        self.kinds: Kinds = frozenset()
        self.phrase = ""


def compile_phrases(*tables: Mapping[str, str]) -> dict[str, Kinds]:
    """Each phrase with its kinds. A phrase may have several: `gaps` are bad and a measure."""
    kinds: dict[str, set[str]] = {}
    for table in tables:
        for kind, rows in table.items():
            for phrase in _spelled_out(rows):
                kinds.setdefault(phrase, set()).add(kind)
    return {phrase: frozenset(of) for phrase, of in kinds.items()}


def index_phrases(kinds: Mapping[str, Kinds]) -> Node:
    """The phrases as a tree of their words."""
    root = Node()
    for phrase, of in kinds.items():
        node = root
        for word in phrase.split(" "):
            node = node.following.setdefault(word, Node())
        node.kinds, node.phrase = of, phrase
    return root


def find_cues(words: Sequence[Word], phrases: Node) -> Iterator[Cue]:
    """The phrases of the text, from left to right, none within another."""
    texts = [word.text for word in words]
    roots = phrases.following
    at, count = 0, len(texts)
    while at < count:
        root = roots.get(texts[at])
        cue = _longest(texts, at, root) if root else None
        cue = cue or _of_its_form(words, at, phrases)
        if cue:
            yield cue
        at = cue.last if cue else at + 1


def _longest(texts: Sequence[str], at: int, root: Node) -> Cue | None:
    node: Node | None = root
    found: Cue | None = None
    end, count = at + 1, len(texts)
    while node:
        if node.kinds:
            found = Cue(node.kinds, node.phrase, at, end)
        node = node.following.get(texts[end]) if end < count else None
        end += 1
    return found


def _of_its_form(words: Sequence[Word], at: int, phrases: Node) -> Cue | None:
    """A word that no table knows, by its form; `over-` and `under-` with what they join."""
    word = words[at].text
    if words[at].is_prefix and word in _BAD_PREFIXES and at + 1 < len(words):
        is_bad = words[at + 1].text.isalpha() and words[at + 1].text not in _NOT_BAD_BEHIND_PREFIX
        return Cue(_BAD, word, at, at + 2) if is_bad else None
    kinds = kinds_by_form(word, phrases)
    return Cue(kinds, word, at, at + 1) if kinds else None


@lru_cache(maxsize=MAX_KNOWN_WORDS)
def kinds_by_form(word: str, phrases: Node) -> Kinds:
    """The kinds of a word that no table knows: negated, an adverb, a participle or none."""
    if _is_negated(word):
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


def _adjective_of(word: str, phrases: Node) -> Kinds:
    """The kinds of the adjective from which an adverb, a noun in -ness or a comparative is made."""
    bases: tuple[str, ...]
    if word.endswith("ly"):
        bases = (word[:-2], f"{word[:-3]}y", f"{word[:-1]}e")
    elif word.endswith("ness"):
        bases = (word[:-4], f"{word[:-5]}y")
    elif word.endswith("er"):
        bases = (word[:-2], word[:-3], f"{word[:-3]}y", word[:-1])
    else:
        return frozenset()
    found = (
        phrases.following[base].kinds & _DERIVED for base in bases if base in phrases.following
    )
    kinds = next((kinds for kinds in found if kinds), frozenset())
    return kinds if word.endswith("ly") else kinds & _BAD


def _spelled_out(rows: str) -> Iterator[str]:
    """Every phrase of a table, alternatives and forms of verbs one by one."""
    for row in rows.replace("\n", "|").split("|"):
        words = row.split()
        if words:
            yield from (" ".join(chosen) for chosen in product(*map(_alternatives, words)))


def _alternatives(word: str) -> list[str]:
    return [form for each in word.split("/") for form in _forms(each)]


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
