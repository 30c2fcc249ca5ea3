"""Marks words that nobody types as doubtful. A page's words in, the same words out.

Some are corrected by other words of the page: `TS` on a page with `T2` is a term. A word in small
letters that is neither in the engine's dictionary nor read with confidence elsewhere on the page is
doubted too, `fiqure`, and so is one with a quotation mark whose other one was lost.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from parsers.scan.words import SURE, ScannedWord, parted

SURE_CAPITALS = 90.0  # confidence of capitals that are no other signs
MIN_LETTERS = 5  # of each of two words that were read as one
MIN_IN_DICTIONARY = 0.7  # of a page's words; with less, its language has no dictionary
_ODD = re.compile(
    r"[.,;:][^\W_].*|[.,;:]&|.*\w[.,;:][!&*°%]"  # a full stop at the beginning or before a sign
    r"|.*[a-z][|}{\\<>~=]+[a-z].*|.*[¢§¥©®«»].*|[*'‘’\"“”]"  # signs in a word, and alone
    r"|[b-hj-np-wyz]|[A-Z]{2,}[a-z]{3,}.*"  # a part of a word, two words in one
    r"|[ABD-Z]O\d"  # `R01`, perhaps
    r"|[A-Z];"  # an initial, whose full stop was misread
    r"|\d+(?!mins|hours|weeks|days)[a-z]{4,}.*|\W?[A-Z]?[a-z]{3,}\d.*"  # a number and a word in one
    r"|\(?[A-Z]{1,3}\d?l\d?[.,;:)]*"  # `Cl`, perhaps C1
    r"|\(?[1I7T][1-6]20[1-4]\d[.,;:)]*"  # a term and a year in one
)
_TWO_POINTS = re.compile(r"(?<=\d)\.\.(?=\d)")  # in a number, whose one point was read as two
_SMALL = re.compile(r"[('‘\"“]?[a-z]{2,}[.,;:!?)'’\"”]*")
_EDGES = ".,;:!?()'\"‘’“”"  # signs before and after a word
_TERM = re.compile(r"\(?T[1-6]\b")  # of a school year
_MISREAD_TERM = re.compile(r"(\(?T)([SIlié])([.,;:)]*)")
_JOINED_TERM = re.compile(r"(\(?)[1I7T]([1-6])(20[1-4]\d[.,;:)]*)")
_JOINED_COUNT = re.compile(
    r"([('‘\"“]?(?:Years?|Terms?|Weeks?|Stages?|Phases?|Levels?|Grades?|Parts?|Blocks?|Rooms?|Sections?))"
    r"(\d{1,2}[.,;:!?)'’\"”]*)"
)
_JOINED_ARTICLE = re.compile(
    r"([Ii]n|[Oo]f|[Tt]o|[Aa]t|[Oo]n|[Bb]y|[Ff]or|[Ff]rom|[Ww]ith|and)(the)"
)
_JOINED_VERB = re.compile(r"(is|was|are|were|has|have|and)(on|in|at|by|of|to|for|the|an|been)")
_JOINED_TIME = re.compile(
    r"((?:Christmas|Easter|Whitsun|January|February|April|June|July|August|September|October|November"
    r"|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)s?)(in|of|to|at|by|and|the|for|is)"
)
_JOINED = _JOINED_ARTICLE, _JOINED_COUNT, _JOINED_VERB, _JOINED_TIME
_MISREAD_TITLE = re.compile(r"Cl[iI1|]r\b")  # Cllr, of a councillor
_MISREAD_NAME = re.compile(r"([lI])([lI]{1,2})(?=[a-z]{2})")  # Ilkley, Illsley
_MISREAD_INITIAL = re.compile(r"([A-Z]),")
_NAME = re.compile(r"[A-Z]['‘’]?[^\W\d_]{2}")
_DIGITS = {"S": "5", "I": "1", "l": "1", "i": "1", "é": "6"}
_OPENS = re.compile(r"[(\[]?[\"“”„].*")
_CLOSES = re.compile(r".*[^\d][\"“”][.,;:!?)\]]*")


def with_odd_words_doubtful(words: Sequence[ScannedWord]) -> list[ScannedWord]:
    """The words of a page, with little confidence for the odd ones."""
    has_terms = any(_TERM.match(word.text) for word in words)
    said = Counter(_letters(word) for word in words)
    unknown, unpaired = _unknown(words), _with_unpaired_quotes(words)
    doubted = [
        word.doubted() if place in unpaired else _doubted(word, has_terms, said, unknown)
        for place, word in enumerate(words)
    ]
    apart = [part for word in doubted for part in _apart(word, has_terms)]
    return [_as_initial(word, after) for word, after in pairwise([*apart, None]) if word]


def _apart(word: ScannedWord, has_terms: bool) -> Iterator[ScannedWord]:
    """Two words that were read as one: a term and a year, `112025`; one with an article, `inthe`;
    one that counts, `Year4`."""
    term = _JOINED_TERM.fullmatch(word.text) if has_terms else None
    matches = (form.fullmatch(word.text) for form in _JOINED)
    joined = next(filter(None, matches), None)
    if term:
        texts = [f"{term[1]}T{term[2]}", term[3]]
    elif joined:
        texts = [joined[1], joined[2]]
    else:
        yield word
        return
    yield from parted(word.corrected("".join(texts)), texts)


def _as_initial(word: ScannedWord, after: ScannedWord | None) -> ScannedWord:
    """A letter with a comma before a name as the initial that it is."""
    initial = _MISREAD_INITIAL.fullmatch(word.text)
    is_name = after and _NAME.match(after.text) and not after.in_dictionary
    return word.corrected(f"{initial[1]}.") if initial and is_name else word


def _with_likely_letters(word: ScannedWord) -> str:
    """The text of a word of no dictionary, with letters that are misread more than typed."""
    if word.in_dictionary:
        return word.text
    if _MISREAD_TITLE.match(word.text):
        return f"Cllr{word.text[4:]}"
    name = _MISREAD_NAME.match(word.text)
    return f"I{'l' * len(name[2])}{word.text[name.end() :]}" if name else word.text


def _with_unpaired_quotes(words: Sequence[ScannedWord]) -> set[int]:
    """The places of words that begin or end with a quotation mark whose other one was lost."""
    opened: list[int] = []
    unpaired: set[int] = set()
    for place, word in enumerate(words):
        if _OPENS.fullmatch(word.text):
            opened.append(place)
        if not _CLOSES.fullmatch(word.text):
            continue
        if opened:
            opened.pop()
        else:
            unpaired.add(place)
    return unpaired.union(opened)


def _unknown(words: Sequence[ScannedWord]) -> set[str]:
    """The words in small letters that are neither in the dictionary nor read with confidence."""
    small = [word for word in words if _SMALL.fullmatch(word.text)]
    if sum(word.in_dictionary for word in small) < MIN_IN_DICTIONARY * len(small):
        return set()
    sure = {_letters(word) for word in words if word.in_dictionary or word.confidence >= SURE}
    return {_letters(word) for word in small} - sure


def _doubted(
    word: ScannedWord, has_terms: bool, said: Mapping[str, int], unknown: set[str]
) -> ScannedWord:
    likely = _as_term(word.text, has_terms) or _TWO_POINTS.sub(".", _with_likely_letters(word))
    is_odd = _ODD.fullmatch(word.text) or _are_two(word, said) or _letters(word) in unknown
    is_doubted = is_odd or likely != word.text or _are_unsure_capitals(word)
    return word.corrected(likely) if is_doubted else word


def _as_term(text: str, has_terms: bool) -> str:
    """A misread term of the school year as it is meant; empty if a text is none."""
    term = _MISREAD_TERM.fullmatch(text)
    if not term or (term[2].isupper() and not has_terms):
        return ""  # `TS` and `TI` may be anything
    return f"{term[1]}{_DIGITS[term[2]]}{term[3]}"


def _are_unsure_capitals(word: ScannedWord) -> bool:
    """Whether a word may be a share or a number: `7%.` is read as `TH.` with some confidence."""
    letters = "".join(filter(str.isalpha, word.text))
    return len(letters) > 1 and letters.isupper() and word.confidence < SURE_CAPITALS


def _are_two(word: ScannedWord, said: Mapping[str, int]) -> bool:
    """Whether a word is two others of the page in one: what stood between them was lost."""
    letters = _letters(word)
    is_parted = letters != word.text.strip(_EDGES).casefold()
    if word.confidence >= SURE or is_parted or said[letters] > 1:
        return False
    cuts = range(MIN_LETTERS, len(letters) - MIN_LETTERS + 1)
    return any(letters[:cut] in said and letters[cut:] in said for cut in cuts)


def _letters(word: ScannedWord) -> str:
    return "".join(filter(str.isalpha, word.text)).casefold()
