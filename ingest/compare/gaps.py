"""The words that name a gap: `do not yet`, `not in place`, `needs to`. Text in, gaps out.

Not every negation is one. That phones are "not used" or that there are "no" exclusions may be just
what a school wants, so a plain `not` counts only before a word for what ought to be.
"""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from ingest.compare.wording import stem

_NOT = (
    r"\b(?:(?:do|does|did|is|are|was|were|has|have|had|can|could|may)"
    r"(?: currently| still| often)? not|(?:do|does|did|is|are|was|were|has|have|had)n['’]t|not)"
)
_DEGREE = (
    r"(?:yet|currently|consistently|always|fully|effectively|systematically|regularly|routinely"
    r"|sufficiently|proactively|well|widely|clearly)"
)
_WANTED = (
    "able accurate address agree analyse analysed attend available aware carried check clear"
    " collect complete completed consistent consult effective embedded engage ensure"
    " established evaluate evaluated familiar have identify implement inform know lead liaise"
    " make meet monitor monitored plan proactive promote provide provided provides publish"
    " published receive received record recorded report review reviewed secure share shared"
    " support supported track trained understand understood use work"
)
_GAP = re.compile(
    rf"(?P<some>\bnot (?:all|every|each)\b)"
    # Time and degree: it ought to be so by now, or more so.
    rf"|(?P<lacking>{_NOT} {_DEGREE}(?: {_DEGREE})*|\bha(?:s|ve) yet to(?: be)?|\brarely|\bseldom"
    rf"|{_NOT}(?= in place\b| \w+(?: out)? {_DEGREE}\b| (?:{'|'.join(_WANTED.split())})\b))"
    r"|(?P<needed>\b(?:needs? to(?: be)?|a need (?:to|for)|should(?: be)?"
    r"|requires?(?: further| more)?(?= training| support| work)))",
    re.IGNORECASE,
)
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SMALL = frozenset(
    "a an and are as at be been by for has have in is it its of on or that the this to with".split()
)
_THING = 4


class Gap(NamedTuple):
    """A gap as worded. `thing` holds the stems of the words after the cue, without small ones.

    lacking: not (yet) so. some: not so everywhere. needed: should be so.
    """

    kind: Literal["lacking", "some", "needed"]
    words: str
    thing: tuple[str, ...]


def gaps(text: str) -> Iterator[Gap]:
    """The gaps a text names, in order."""
    for cue in _GAP.finditer(text):
        after = [word for word in WORD.finditer(text, cue.end()) if word[0].lower() not in _SMALL]
        thing = tuple(stem(word[0].lower()) for word in after[:_THING])
        end = after[0].end() if after else cue.end()
        kind = next(name for name, words in cue.groupdict().items() if words)
        yield Gap(kind, text[cue.start() : end], thing)  # type: ignore[arg-type]
