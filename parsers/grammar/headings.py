"""What the heading of a column says the column holds.

The words are those that schools' reviews use, and those that a trust adds to them; a heading that
is none of them leaves the decision to what stands below it (`columns.py`).
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from parsers.patterns import pattern

OUTRIGHT = 3  # the strength of a heading that says by its own word what stands below it


class Meaning(NamedTuple):
    """How strongly a heading speaks for each kind of column, from 0 to OUTRIGHT.

    `extra` with a strength of 1 is a further column that may stand in for a missing one.
    """

    statement: int = 0
    action: int = 0
    number: bool = False
    section: bool = False
    extra: bool = False

    @property
    def names_statements(self) -> bool:
        """Whether it says by its own word that statements stand below it: `Judgement`."""
        return self.statement == OUTRIGHT

    @property
    def names_actions(self) -> bool:
        """Whether it says by its own word that actions do: `Next steps`."""
        return self.action == OUTRIGHT


_NUMBER = pattern(
    r"\W*(?:(?:statement|action|rec(?:ommendation)?|priority|target|objective|goal|aim|agenda|item"
    r"|section|minute|ref\w*|serial|challenge|criterion|risk|issue|question|check|indicator|finding"
    r"|standard|requirement|observation|decision|log|entry|row|line)\s+)?"
    r"(?:nos?|numbers?|refs?|references?|items?|minutes?|paras?|paragraphs?|clauses?|id|code|nr|#|№"
    r"|s/?n)?\W*"
    r"|(?:\w+ ){1,4}(?:ref|reference|id|para(?:graph)?|clause)\W*",
    re.IGNORECASE,
)
# Headings over ticks, each a rating.
_RATING = pattern(
    r"\W*(?:yes|n/?a|red|amber|green|(?:fully |partly |partially |not (?:yet )?|non[- ]?)?"
    r"(?:met|compliant|in place|achieved))\W*",
    re.IGNORECASE,
)
_SAYS = pattern(r"\w|[#№]")  # a tick or a dash heads nothing
_SECTION = pattern(r"\W*(?:sections?|areas?|themes?|strands?|domains?|categor(?:y|ies))\W*", re.I)
# Columns about an action or a statement, not the thing itself.
_EXTRA = pattern(
    r"\b(?:owners?|leads?|who|whom|whose|responsib\w+|accountab\w+|person"
    r"|staff(?! (?:have )?(?:found|noticed|said|told|asked|heard|learned))|initials"
    r"|(?:by )?when|deadlines?|due|dates?|time\s?(?:scale|line|frame)s?"
    r"|(?<!short[- ])(?<!medium[- ])(?<!long[- ])terms?|by|b?rag"
    r"|b?r\.a\.g\.?|ratings?|grades?|scores?|status|progress|updates?|complet\w+|(?<!be )taken"
    r"|priority|priorities|risks?|costs?|budget|resourc\w+|evidence|impact|outcomes?|success"
    r"|assigned|allocated|officer|decision by|addressed"
    r"|monitor\w*|comments?|notes?|linked|pages?|levels?|likelihood|severity)\b",
    re.IGNORECASE,
)
# Columns of lists and registers: nobody judges what stands there, or acts on it.
_LIST = pattern(
    r"\b(?:suppliers?|contractors?|address(?:es)?|e-?mails?|telephone|phone|postcode|names?"
    r"|authors?|versions?|amounts?|prices?|totals?|values?|quantity|born|dob|d\.o\.b"
    r"|gender|job title)\b",
    re.IGNORECASE,
)
_AND_MORE = pattern(r"\s*(?:,|&|/|\(|\band\b|\bwith\b|:|[-–—])", re.IGNORECASE)
_AND_ACTIONS = pattern(
    r"\b(?:comments?|remarks?|notes?|evidence|progress|impact)\s*(?:and|&|/|,)\s*"
    r"(?:\w+ )?(?:actions?|next steps?|recommendations?)"
    r"(?: (?:required|needed|planned|to take))?\W*$",
    re.IGNORECASE,
)
_ACTION = {
    OUTRIGHT: r"actions?|next steps?|recommendations?",
    2: r"what (?:needs|will|should|must|(?:happens |comes |is )?next|do we need|are we going"
    r"|we['’]ll|we (?:will|need|did|have done|are doing|provide|offer)|(?:has )?changed)"
    r"|how will|now what"
    r"|we (?:did|(?:have )?(?:done|changed)|are doing)"
    r"|(?:development|improvement) points?|points? (?:for|to) (?:develop|improve)\w*"
    r"|how (?:we|are we going|to)|we will|to[- ]?do|steps?|response|follow[- ]?up|way forward"
    r"|tasks?|planned|improvements?|mitigations?|control measures?|controls? (?:required|needed)"
    r"|activit(?:y|ies)|strateg(?:y|ies)|implementation",
    1: r"plans?|development|interventions?|targets?|intentions?|points?|provision|support"
    r"|adjustments?",
}
_STATEMENT = {
    OUTRIGHT: r"evaluative|statements?|judge?ments?|acknowledge[sd]?",
    2: r"standards?|criteri\w+|evaluation|self[- ]evaluation|self[- ]assessment|assessment|analysis"
    r"|findings?|strengths?|indicators?|descriptors?|observations?|expectations?|requirements?"
    r"|hazards?|questions?|commitments?|we commit|where (?:are we|we are)|current|positions?"
    r"|reality"
    r"|objectives?|intent|goals?|aims?|ambitions?|pledges?|promises?|deliverables?|challenges?"
    r"|barriers?|(?<!we )(?<!you )needs?|recommendations?|concerns?|problems?"
    r"|weakness(?:es)?|gaps?|targets?|issues?"
    r"|how (?:well )?are we doing|what went (?:well|wrong)|even better if|www|ebi"
    r"|what (?:we (?:found|know|do|want)|is(?! next)|did|do we (?:know|want)|the|works?)"
    r"|(?:we|you|they|pupils|parents|families|staff|governors)(?: have|['’]ve)?"
    r" (?:found|noticed|said|told|asked|heard|learned)",
    1: r"areas?|aspects?|focus|provision|practice|review|topics?",
}
# Wanted or found, not come about: `Desired outcome` names what a plan is for, `Outcome` how it
# went; `Risk description` is the risk, `Risk` may be its grade.
_WANTED = pattern(
    r"\b(?:(?:desired|intended|expected|planned|target|required|agreed) (?:outcomes?|impact)"
    r"|outcomes? (?:required|wanted|sought|needed|we want|to be achieved)"
    r"|(?:key |strategic |school )?priorit(?:y|ies) for"
    r"|(?:risks?|hazards?|issues?|priority|barriers?|needs?) (?:description|statement|identified"
    r"|details?|areas?)|vulnerabilit(?:y|ies)|areas? of (?:risk|need|concern)"
    r"|(?:description|nature|details?|source) of (?:the )?(?:risk|hazard|issue|need))\b",
    re.IGNORECASE,
)
_TO_REDUCE = pattern(
    r"\b(?:actions?|options?|measures?|steps?|controls?)(?: (?:taken|needed|required))? to"
    r" (?:reduce|eliminate|mitigate|manage|remove|control)\b",
    re.IGNORECASE,
)
# A question for what is to be done: `What further action do you need to take to lower the risks?`
_ASKS_FOR_ACTION = pattern(
    r"^\W*(?:what (?:further |additional |other |more )?actions?|do you need to do anything else"
    r"|what (?:else|more) (?:do|needs?|must|should))\b",
    re.IGNORECASE,
)
# What is weak: judged, and what is to be done beside strengths.
_WEAK = pattern(
    r"\bareas? (?:(?:for|of|needing|requiring) (?:further )?|to )"
    r"(?:improvement|development|improve|develop)\b",
    re.IGNORECASE,
)
# Names what else a row serves: `Key indicator to meet`.
_REFERS = pattern(
    r"\b(?:indicators?|objectives?|priorit(?:y|ies)|criteri(?:a|on)|standards?|aims?)"
    r"(?: number\w*)? (?:to meet|to address|addressed|linked|supported)\b",
    re.IGNORECASE,
)
# What is to be developed: an action beside what is now, what is wanted beside actions.
_TO_DEVELOP = pattern(
    r"\b(?:(?:development|improvement) priorit(?:y|ies)"
    r"|priorit(?:y|ies) for (?:development|improvement|(?:the )?(?:next|coming) (?:year|term)))\b",
    re.IGNORECASE,
)
# Why something is to be done: `Why is this a priority?`
_REASON = pattern(
    r"^\W*why\b.+\b(?:priorit\w+|important|need(?:s|ed)?|matters?)\W*$", re.IGNORECASE
)
# At its end a heading names no action but a time: `Likelihood before action`.
_TIME_OF_ACTION = pattern(
    r"\b(?:before|after|prior to|without|following) (?:any |the |these |our |further |planned )?"
    r"(?:actions?|mitigations?|controls?|measures?|interventions?|support)\W*$",
    re.IGNORECASE,
)
_BY_PHRASE = (
    (_ASKS_FOR_ACTION, Meaning(action=OUTRIGHT)),
    (_REFERS, Meaning(extra=True)),
    (_WEAK, Meaning(statement=2, action=1)),
    (_TO_DEVELOP, Meaning(statement=1, action=2)),
    (_TO_REDUCE, Meaning(action=2)),
    (_WANTED, Meaning(statement=2)),
    (_REASON, Meaning(statement=1, extra=True)),
)
# Whole headings that hold the thing itself where no other column does.
_AT_NEED_STATEMENT = pattern(
    r"\W*(?:the )?(?:(?:key|main|our|strategic|school|identified|sub-?) ?)*"
    r"(?:priorit(?:y|ies)|risks?|hazards?|outcomes?|success criteri(?:a|on)|notes?|discussions?"
    r"|(?:notes?|summary|record) of (?:the )?(?:discussions?|meetings?)"
    r"|(?:what )?success (?:will )?looks? like|minutes?|matters?|items?|agenda items?|details?"
    r"|description|summary|what)\W*",
    re.IGNORECASE,
)
_AT_NEED_ACTION = pattern(
    r"\W*(?:remarks?(?: and explanations?)?|comments?|how|what|decisions?"
    r"|actions? (?:already )?(?:taken|completed|in place)\b.*)\W*",
    re.IGNORECASE,
)


class Headings(NamedTuple):
    """Headings that a trust's reviews use: pairs of words and the kind of column under them."""

    words: tuple[tuple[str, str], ...] = ()

    def kind(self, heading: str) -> str:
        """The kind whose words a heading holds, the longest first; empty where it holds none."""
        said = heading.casefold()
        found = [(len(words), kind) for words, kind in self.words if _holds(said, words)]
        return max(found)[1] if found else ""


KINDS = ("statement", "action", "number", "owner", "deadline", "rag", "progress")
NO_HEADINGS = Headings()
_OWN = {
    "statement": Meaning(statement=OUTRIGHT),
    "action": Meaning(action=OUTRIGHT),
    "number": Meaning(number=True),
}


def headings(words: Mapping[str, list[str]]) -> Headings:
    """Headings from plain data: a list of words for each kind of column.

    Raises ValueError, with a sentence for the person who wrote the settings, for a kind that is
    none, for words that are empty, and for words of two kinds.
    """
    for kind, said in words.items():
        if kind not in KINDS:
            raise ValueError(f"{kind!r} is no kind of column: write {', '.join(KINDS)}.")
        if not isinstance(said, list) or not all(isinstance(w, str) and w.strip() for w in said):
            raise ValueError(f'{kind} needs a list of headings, such as ["What we found"].')
    kinds: dict[str, str] = {}
    for kind, heading in ((kind, w.strip()) for kind, said in words.items() for w in said):
        other = kinds.setdefault(heading.casefold(), kind)
        if other != kind:
            raise ValueError(f"{heading!r} stands for two: {other} and {kind}. Leave one out.")
    return Headings(tuple(kinds.items()))


def _holds(heading: str, words: str) -> bool:
    return words in heading and bool(re.search(rf"(?<!\w){re.escape(words)}(?!\w)", heading))


@lru_cache(maxsize=512)  # a review's tables have the same headings
def meaning(heading: str, own: Headings = NO_HEADINGS) -> Meaning:
    """What a column with this heading holds. `heading` is folded text; empty means nothing.

    `own` are the trust's own headings: they count more than those that are known.
    """
    if not _SAYS.search(heading):
        return Meaning()
    if kind := own.kind(heading):
        return _OWN.get(kind, Meaning(extra=True))
    if _RATING.fullmatch(heading):
        return Meaning(extra=True)
    at_need = bool(_AT_NEED_STATEMENT.fullmatch(heading))
    if _NUMBER.fullmatch(heading):
        return Meaning(int(at_need), number=True)
    if (rest := _TIME_OF_ACTION.sub("", heading)) != heading:
        said = meaning(rest, own)
        return said if said.action else Meaning(extra=True)
    for phrase, said in _BY_PHRASE:
        if phrase.search(heading):
            return said
    statement, action = _strength(_STATEMENTS, heading), _strength(_ACTIONS, heading)
    if _is_extra(heading, max(statement, action)) or _LIST.search(heading):
        return Meaning(int(at_need), int(bool(_AT_NEED_ACTION.fullmatch(heading))), extra=True)
    statement, action = statement or at_need, action or bool(_AT_NEED_ACTION.fullmatch(heading))
    return Meaning(int(statement), int(action), section=bool(_SECTION.fullmatch(heading)))


def names_list(heading: str) -> bool:
    """Whether a heading stands in lists and registers: `Supplier`, `Price`."""
    return bool(_LIST.search(heading))


def _patterns(words: dict[int, str]) -> dict[int, re.Pattern[str]]:
    return {n: pattern(rf"\b(?:{said})\b", re.IGNORECASE) for n, said in words.items()}


_MAX_WORDS_OF_WEAK = 5  # a weak word tells something of a short heading alone
_ACTIONS, _STATEMENTS = _patterns(_ACTION), _patterns(_STATEMENT)


def _strength(patterns: dict[int, re.Pattern[str]], heading: str) -> int:
    found = next((n for n, words in patterns.items() if words.search(heading)), 0)
    return 0 if found == 1 and heading.count(" ") >= _MAX_WORDS_OF_WEAK else found


def _is_extra(heading: str, strength: int) -> bool:
    """`Action owner` is about the action; `Actions, owners and dates` holds it."""
    found = _EXTRA.search(heading)
    if not found:
        return False
    if _AND_ACTIONS.search(heading):
        return False
    main = _ACTIONS[OUTRIGHT].search(heading) or _STATEMENTS[OUTRIGHT].search(heading)
    listed = main and main.end() <= found.start() and _AND_MORE.match(heading, main.end())
    return not (strength == OUTRIGHT and listed)
