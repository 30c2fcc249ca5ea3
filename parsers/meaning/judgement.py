"""What a statement says of itself: in place, partly, or a gap, with the words that say so.

The words of a statement and of its RAG column in, a judgement out; none where they do not say it.
"""

import re
from collections.abc import Iterator

from parsers.review import UNCLEAR, Judgement

# What a column of ratings says. One letter counts only where it is all that the cell says.
_RATINGS = {
    "gap": r"red|(?:not|un)[ -]?met|not in place|not started|not achieved|inadequate",
    "partly": r"amber|yellow|part(?:ly|ially)(?: met| in place| achieved)?|in progress"
    r"|working towards",
    "in place": r"green|(?:fully )?met|(?:fully )?in place|completed?|achieved|embedded|secure",
}
_UNCLEAR_RATING = UNCLEAR._replace(source="rating")
_LETTERS = {"r": "gap", "a": "partly", "g": "in place"}
_RATING = re.compile(
    "|".join(rf"\b(?P<{v.replace(' ', '_')}>{words})\b" for v, words in _RATINGS.items()), re.I
)

# A status set in brackets has the last word: `a need to appoint a lead (in place)`.
_STATUS = {
    "in place": r"completed?|in place|now in place|done|achieved|actioned|embedded|fully met|met",
    "partly": r"partly|partially|in part|in progress|partly in place|partially in place|partly met",
    "gap": r"not yet|not in place|not yet in place|not started|not met|area for development"
    r"|this is an area for development",
}
_STATED = {
    value: re.compile(rf"\((?P<words>{words})[.;]?\)", re.IGNORECASE)
    for value, words in _STATUS.items()
}

_MANY = (
    r"(?:schools?|academies|staff|teachers|leaders|pupils|cases|settings|classes|governors|SENCOs"
)
_MANY += r"|subjects|areas|lessons|departments|year groups|trustees)"
_NUMBER = "one two three four five six seven eight nine ten eleven twelve".split()
_N = rf"(?:{'|'.join(_NUMBER)}|\d+)"
_BE = r"(?:is|are|has been|have been)"
_PARTLY = re.compile(
    r"\bnot (?:yet )?(?:always|consistently|fully|all|every|sufficiently|systematically|regularly"
    r"|routinely|universally|entirely)\b"
    r"|\bnot [\w ]{1,30} consistently\b"
    rf"|\b(?:in |almost |nearly )?(?:most|almost all|nearly all) {_MANY}\b|\ball but\b"
    r"|\b(?:partly|partially)(?: in place| met)?\b|\bin part\b|\bto some extent\b"
    rf"|\b{_N} (?:out )?of (?:the |our )?{_N}\b"
    r"|\bincreasingly\b|\binconsistent(?:ly)?\b|\bvar(?:ies|iable)\b|\bunder development\b"
    r"|\b(?:beginning|starting) to\b|\bin progress\b|\bbeing (?:developed|introduced|rolled out)\b",
    re.IGNORECASE,
)
_NOT_SO = (
    r"in place|available|established|embedded|clear|consistent|carried out|effective(?:ly)?|secure"
    r"|robust|understood|shared|monitored|tracked|recorded|reviewed|analysed|aware|able|proactive"
    r"|confident|trained|familiar|published|identified|planned|complete|systematic|reported|met"
)
_GAP = re.compile(
    r"\b(?:does|do|is|are|has|have) not yet\b|\bnot yet\b|\b(?:does|do|has|have)(?: not|n['’]t)\b"
    rf"|\b(?:is|are)(?: not|n['’]t) (?:currently |well |sufficiently )?(?:{_NOT_SO})\b"
    r"|\b(?:is|are) an area for development\b|\black(?:s|ing)?\b"
    r"|\bthere (?:is|are) (?:currently )?no (?:agreed|clear|consistent|central|single|common|formal"
    r"|shared|policy|system|process|plan|strategy|register|lead)\b",
    re.IGNORECASE,
)
_LATER = r"(?!not\b|required|need|due\b|expected|overdue|out of)"
_IN_PLACE = re.compile(
    rf"\b(?:{_BE} )?now (?:\w+ly )?(?!is\b|are\b){_LATER}(?:in place|\w+)"
    rf"|\b{_BE} (?:fully |well |firmly |securely )?(?:in place|embedded|established|complete)\b"
    r"|\bhas been (?:completed|introduced|appointed|implemented|adopted)\b",
    re.IGNORECASE,
)
_WISHED = re.compile(r"\b(?:needs? to|should|must|to ensure|in order to|would like|if)\b[^.;]*$")
# Words behind which a negative tells of a few, of a condition or of what must not happen.
_OF_SOME = re.compile(
    r"(?:\w\W+that|\b(?:who|which|if|when|where|unless|whether|those|until|because|as))"
    r"\s+(?:[\w'’-]+\s+){0,4}$",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"[^.;]*\buntil\b", re.IGNORECASE)  # `has not been the case until now`
_BUT_NOT = re.compile(
    r"\b(?:although|however|but|though)\b(?:[^.;]|\.(?! [A-Z]))*?"
    r"\b(?P<not>(?:is|are|do|does|has|have) not\b(?: \w+)?)",
    re.IGNORECASE,
)


def judge(text: str, rag: str = "") -> Judgement:
    """Whether what a statement describes is in place, partly in place or a gap.

    A RAG rating speaks first, then a status in brackets, then the words of the sentence. A
    statement that only says what happens (`leaders review the plan`) is unclear, and so is one
    whose rating says two things (`Red/Amber`).
    """
    if ratings := list(_ratings(rag)):
        return ratings[0] if len({rating.value for rating in ratings}) == 1 else _UNCLEAR_RATING
    return _stated(text) or _said(text) or UNCLEAR


def _ratings(rag: str) -> Iterator[Judgement]:
    cell = rag.strip(" .;")
    if cell.casefold() in _LETTERS:
        yield Judgement(_LETTERS[cell.casefold()], cell, "rating")
    for match in _RATING.finditer(rag):
        assert match.lastgroup  # every alternative is a group
        yield Judgement(match.lastgroup.replace("_", " "), match[0], "rating")


def _stated(text: str) -> Judgement | None:
    found = [
        (match.start(), Judgement(value, match["words"]))
        for value, pattern in (_STATED.items() if "(" in text else ())
        for match in pattern.finditer(text)
    ]
    return max(found)[1] if found else None


def _said(text: str) -> Judgement | None:
    partly, gap, in_place = (_first(form, text) for form in (_PARTLY, _GAP, _IN_PLACE))
    if in_place and _WISHED.search(text, 0, in_place.start()):
        in_place = None
    if partly:
        return Judgement("partly", partly[0])
    if but_not := _BUT_NOT.search(text):
        return Judgement("partly", but_not["not"])
    if gap and in_place:
        first, second = sorted((gap, in_place), key=re.Match.start)
        return Judgement("partly", f"{first[0]} … {second[0]}")
    if gap:
        return Judgement("gap", gap[0])
    return Judgement("in place", in_place[0]) if in_place else None


def _first(form: re.Pattern[str], text: str) -> re.Match[str] | None:
    for match in form.finditer(text):
        of_some = _OF_SOME.search(text[max(0, match.start() - 60) : match.start()])
        if not of_some and not _UNTIL.match(text, match.end()):
            return match
    return None
