"""What a column holds, according to its heading. A heading in, its meaning out.

The words are those of schools' reviews and those that a trust adds. If a heading has none of them,
the cells below it decide.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from parsers.grammar.heading_phrases import NEEDS_DOING, REQUIRED, SEEN, TO_HAPPEN, WRITTEN
from parsers.patterns import pattern

# How strongly a heading suggests statements or actions: it names them outright, has words that
# often head them, or heads them only where no other column does.
OUTRIGHT, LIKELY, AT_NEED = 3, 2, 1


class Meaning(NamedTuple):
    """How strongly a heading suggests each kind of column, from 0 to OUTRIGHT.

    `is_extra` with a strength of AT_NEED is a further column that may replace a missing main one.
    """

    statement_strength: int = 0
    action_strength: int = 0
    is_number: bool = False
    is_section: bool = False
    is_extra: bool = False

    @property
    def names_statements(self) -> bool:
        """Whether it names statements outright: `Judgement`."""
        return self.statement_strength == OUTRIGHT

    @property
    def names_actions(self) -> bool:
        """Whether it names actions outright: `Next steps`."""
        return self.action_strength == OUTRIGHT


_NUMBER = pattern(
    r"\W*(?:(?:statement|action|rec(?:ommendation)?|priority|target|objective|goal|aim|agenda|item"
    r"|section|minute|ref\w*|serial|challenge|criterion|risk|issue|question|check|indicator|finding"
    r"|standard|requirement|observation|decision|log|entry|row|line)\s+)?"
    r"(?:nos?|numbers?|refs?|references?|items?|minutes?|paras?|paragraphs?|clauses?|id|code|nr|#|№"
    r"|s/?n)?\W*"
    r"|(?:\w+ ){1,4}(?:ref|reference|id|para(?:graph)?|clause)\W*",
    re.IGNORECASE,
)
# Headings of columns of ticks, each a rating.
_RATING = pattern(
    r"\W*(?:yes|n/?a|red|amber|green|(?:fully |partly |partially |not (?:yet )?|non[- ]?)?"
    r"(?:met|compliant|in place|achieved))\W*",
    re.IGNORECASE,
)
_HAS_CONTENT = pattern(r"\w|[#№]")  # a tick or a dash is no heading
_SECTION = pattern(r"\W*(?:sections?|areas?|themes?|strands?|domains?|categor(?:y|ies))\W*", re.I)
# Columns with details of an action or a statement.
_EXTRA = pattern(
    r"\b(?:owners?|leads?|who|whom|whose|responsib\w+|accountab\w+|person"
    r"|staff(?! (?:have )?(?:found|noticed|said|told|asked|heard|learned))|initials"
    r"|(?:by )?when|deadlines?|due|dates?|time\s?(?:scale|line|frame)s?"
    r"|(?<!short[- ])(?<!medium[- ])(?<!long[- ])terms?|by|b?rag"
    r"|b?r\.a\.g\.?|ratings?|grades?|scores?|status|progress|updates?|complet\w+|(?<!be )taken"
    r"|priority|priorities|risks?|costs?|budget|resourc\w+|evidence|impact|outcomes?|success"
    r"|differences? (?:has|have|made|we)|effects?|assigned|allocated|officer|decision by|addressed"
    r"|monitor\w*|comments?|notes?|linked|pages?|levels?|likelihood|severity)\b",
    re.IGNORECASE,
)
# Columns of lists and registers, which hold nothing to judge or act on.
_LIST_HEADING = pattern(
    r"\b(?:suppliers?|contractors?|address(?:es)?|e-?mails?|telephone|phone|postcode|names?"
    r"|authors?|versions?|amounts?|prices?|totals?|values?|quantity|born|dob|d\.o\.b"
    r"|gender|job title)\b",
    re.IGNORECASE,
)
_LIST_SEPARATOR = pattern(r"\s*(?:,|&|/|\(|\band\b|\bwith\b|:|[-–—])", re.IGNORECASE)
_AND_ACTIONS = pattern(
    r"\b(?:comments?|remarks?|notes?|evidence|progress|impact)\s*(?:and|&|/|,)\s*"
    r"(?:\w+ )?(?:actions?|next steps?|recommendations?)"
    r"(?: (?:required|needed|planned|to take))?\W*$",
    re.IGNORECASE,
)
_ACTION = {
    OUTRIGHT: r"actions?|next steps?|recommendations?",
    LIKELY: r"what (?:needs|will|should|must|(?:happens |comes |is )?next|do we need|are we going"
    r"|we['’]ll|we (?:will|need|did|have done|are doing|provide|offer)|(?:has )?changed)"
    r"|how will|now what"
    r"|we (?:did|(?:have )?(?:done|changed)|are doing)"
    r"|(?:development|improvement) points?|points? (?:for|to) (?:develop|improve)\w*"
    r"|how (?:we|are we going|to)|we will|to[- ]?do|steps?|response|follow[- ]?up|way forward"
    r"|tasks?|planned|improvements?|mitigations?|control measures?|controls? (?:required|needed)"
    r"|activit(?:y|ies)|strateg(?:y|ies)|implementation",
    AT_NEED: r"plans?|development|interventions?|targets?|intentions?|points?|provision|support"
    r"|adjustments?",
}
_STATEMENT = {
    OUTRIGHT: r"evaluative|statements?|judge?ments?|acknowledge[sd]?",
    LIKELY: r"standards?|criteri\w+|evaluation|self[- ]evaluation|self[- ]assessment|assessment"
    r"|analysis|findings?|strengths?|indicators?|descriptors?|observations?|expectations?|requirements?"
    r"|hazards?|questions?|commitments?|we commit|where (?:are we|we are)|current|positions?"
    r"|reality"
    r"|objectives?|intent|goals?|aims?|ambitions?|pledges?|promises?|deliverables?|challenges?"
    r"|barriers?|(?<!we )(?<!you )needs?|recommendations?|concerns?|problems?"
    r"|weakness(?:es)?|gaps?|targets?|issues?|defects?|shortcomings?|deficienc(?:y|ies)"
    r"|starting points?|baselines?"
    r"|how (?:well )?are we doing|what (?:has |have )?(?:went|gone|works?|worked|is working) well"
    r"|what went wrong|www"
    r"|what (?:we (?:found|know|do|want)|is(?! next)|did|do we (?:know|want)|the|works?)"
    r"|(?:we|you|they|pupils|parents|families|staff|governors)(?: have|['’]ve)?"
    r" (?:found|noticed|said|told|asked|heard|learned)"
    r"|summary of (?:the |our )?(?:responses?|replies|answers|feedback|results|survey|scores)",
    AT_NEED: r"areas?|aspects?|focus|provision|practice|review|topics?",
}
# `Desired outcome` is the aim of a plan, `Outcome` its result; `Risk description` is the risk,
# `Risk` may be its grade.
_DESIRED = pattern(
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
# A question about what to do: `What further action do you need to take to lower the risks?`
_ASKS_FOR_ACTION = pattern(
    r"^\W*(?:what (?:further |additional |other |more )?actions?|do you need to do anything else"
    r"|what (?:else|more) (?:do|needs?|must|should))\b",
    re.IGNORECASE,
)
# Weaknesses: statements, but actions if another column holds strengths.
_WEAKNESS = pattern(
    r"\bareas? (?:(?:for|of|needing|requiring) (?:further )?|to )"
    r"(?:improvement|development|improve|develop)\b"
    r"|\b(?:even better if|ebi"
    r"|(?:could|can|might|should) (?:be|we do|have been|have gone) better)\b",
    re.IGNORECASE,
)
# A reference to an aim that the row serves: `Key indicator to meet`.
_REFERENCE_TO_AIM = pattern(
    r"\b(?:indicators?|objectives?|priorit(?:y|ies)|criteri(?:a|on)|standards?|aims?)"
    r"(?: number\w*)? (?:to meet|to address|addressed|linked|supported)\b",
    re.IGNORECASE,
)
# What to develop: actions beside a column of statements, statements beside a column of actions.
_TO_DEVELOP = pattern(
    r"\b(?:(?:development|improvement) priorit(?:y|ies)"
    r"|priorit(?:y|ies) for (?:development|improvement|(?:the )?(?:next|coming) (?:year|term)))\b",
    re.IGNORECASE,
)
# A reason for an action: `Why is this a priority?`
_REASON = pattern(
    r"^\W*why\b.+\b(?:priorit\w+|important|need(?:s|ed)?|matters?)\W*$", re.IGNORECASE
)
# What a class is going to learn: no action, though it has the words of one.
_LEARNING = pattern(r"\bwhat (?:\w+ ){1,2}(?:will|(?:is|are)(?: going to)?) learn(?:ing)?\b", re.I)
# How success will be told, which is no action: `How will we know?`
_MEASURE = pattern(
    r"^\W*how (?:(?:will|do|shall|would|can) we|we(?: will| shall| can|['’]ll)?) (?:know|tell|judge"
    r"|measure|check|monitor)\b",
    re.IGNORECASE,
)
# A time at the end of a heading, where `action` heads no actions: `Likelihood before action`.
_TIME_OF_ACTION = pattern(
    r"\b(?:before|after|prior to|without|following) (?:any |the |these |our |further |planned )?"
    r"(?:actions?|mitigations?|controls?|measures?|interventions?|support)\W*$",
    re.IGNORECASE,
)
_BY_PHRASE = (
    (_ASKS_FOR_ACTION, Meaning(action_strength=OUTRIGHT)),
    (_REFERENCE_TO_AIM, Meaning(is_extra=True)),
    (_LEARNING, Meaning(is_extra=True)),
    (WRITTEN, Meaning(is_extra=True)),
    (_WEAKNESS, Meaning(statement_strength=LIKELY, action_strength=AT_NEED)),
    (_TO_DEVELOP, Meaning(statement_strength=AT_NEED, action_strength=LIKELY)),
    (_TO_REDUCE, Meaning(action_strength=LIKELY)),
    (_DESIRED, Meaning(statement_strength=LIKELY)),
    (_REASON, Meaning(statement_strength=AT_NEED, is_extra=True)),
    (_MEASURE, Meaning(is_extra=True)),
    (NEEDS_DOING, Meaning(action_strength=LIKELY)),
    (REQUIRED, Meaning(statement_strength=LIKELY)),
    (SEEN, Meaning(statement_strength=LIKELY)),
)
# Headings of columns that hold statements or actions if no other column does.
_FALLBACK_STATEMENT = pattern(
    r"\W*(?:the )?(?:(?:key|main|our|strategic|school|identified|sub-?) ?)*"
    r"(?:priorit(?:y|ies)|risks?|hazards?|outcomes?|success criteri(?:a|on)|notes?|discussions?"
    r"|(?:notes?|summary|record) of (?:the )?(?:discussions?|meetings?)"
    r"|(?:what )?success (?:will )?looks? like|minutes?|matters?|items?|agenda items?|details?"
    r"|description|summary|what)\W*",
    re.IGNORECASE,
)
_FALLBACK_ACTION = pattern(
    r"\W*(?:(?:remarks?(?: and explanations?)?|comments?)(?: for \w+)?|notes for \w+"
    r"|how|what|decisions?|dispositions?"
    r"|actions? (?:already )?(?:taken|completed|in place)\b.*)\W*",
    re.IGNORECASE,
)


class Headings(NamedTuple):
    """A trust's own headings: pairs of words and the kind of column that they head."""

    words: tuple[tuple[str, str], ...] = ()

    def kind(self, heading: str) -> str:
        """The kind of column with this heading, by the longest words it has; empty for none."""
        folded = heading.casefold()
        found = [(len(words), kind) for words, kind in self.words if _has_words(folded, words)]
        return max(found)[1] if found else ""


KINDS = ("statement", "action", "number", "owner", "deadline", "rag", "progress")
NO_HEADINGS = Headings()
_MEANING_OF_OWN_KIND = {
    "statement": Meaning(statement_strength=OUTRIGHT),
    "action": Meaning(action_strength=OUTRIGHT),
    "number": Meaning(is_number=True),
}


def headings(words: Mapping[str, list[str]]) -> Headings:
    """Headings from plain data: a list of words for each kind of column.

    Raises ValueError, with a sentence for the person who wrote the settings, for an unknown kind,
    for empty words, and for words given to two kinds.
    """
    for kind, given in words.items():
        if kind not in KINDS:
            raise ValueError(f"{kind!r} is no kind of column: write {', '.join(KINDS)}.")
        if not isinstance(given, list) or not all(isinstance(w, str) and w.strip() for w in given):
            raise ValueError(f'{kind} needs a list of headings, such as ["What we found"].')
    kinds: dict[str, str] = {}
    for kind, heading in ((kind, w.strip()) for kind, given in words.items() for w in given):
        other = kinds.setdefault(heading.casefold(), kind)
        if other != kind:
            raise ValueError(f"{heading!r} stands for two: {other} and {kind}. Leave one out.")
    return Headings(tuple(kinds.items()))


def _has_words(heading: str, words: str) -> bool:
    return words in heading and bool(re.search(rf"(?<!\w){re.escape(words)}(?!\w)", heading))


@lru_cache(maxsize=512)  # a review's tables have the same headings
def meaning(heading: str, own: Headings = NO_HEADINGS) -> Meaning:
    """What a column with this heading holds, whatever the case of its letters.

    `own` are the trust's own headings, which take precedence over the built-in words.
    """
    if not _HAS_CONTENT.search(heading):
        return Meaning()
    if kind := own.kind(heading):
        return _MEANING_OF_OWN_KIND.get(kind, Meaning(is_extra=True))
    if _RATING.fullmatch(heading):
        return Meaning(is_extra=True)
    is_fallback_statement = bool(_FALLBACK_STATEMENT.fullmatch(heading))
    is_fallback_action = bool(_FALLBACK_ACTION.fullmatch(heading))
    if _NUMBER.fullmatch(heading):
        return Meaning(int(is_fallback_statement), is_number=True)
    if (rest := _TIME_OF_ACTION.sub("", heading)) != heading:
        of_rest = meaning(rest, own)
        return of_rest if of_rest.action_strength else Meaning(is_extra=True)
    for phrase, of_phrase in _BY_PHRASE:
        if phrase.search(heading):
            return of_phrase
    statement, action = _strength(_STATEMENTS, heading), _strength_of_action(heading)
    if _is_extra(heading, max(statement, action)) or _LIST_HEADING.search(heading):
        return Meaning(int(is_fallback_statement), int(is_fallback_action), is_extra=True)
    statement, action = statement or is_fallback_statement, action or is_fallback_action
    return Meaning(int(statement), int(action), is_section=bool(_SECTION.fullmatch(heading)))


def is_list_heading(heading: str) -> bool:
    """Whether a heading is one of lists and registers: `Supplier`, `Price`."""
    return bool(_LIST_HEADING.search(heading))


def _patterns(words: dict[int, str]) -> dict[int, re.Pattern[str]]:
    return {n: pattern(rf"\b(?:{of_n})\b", re.IGNORECASE) for n, of_n in words.items()}


_MAX_WORDS_WITH_WEAK_WORD = 5  # in a longer heading, a word of strength AT_NEED is no evidence
_ACTIONS, _STATEMENTS = _patterns(_ACTION), _patterns(_STATEMENT)


def _strength(patterns: dict[int, re.Pattern[str]], heading: str) -> int:
    found = next((n for n, words in patterns.items() if words.search(heading)), 0)
    return 0 if found == AT_NEED and heading.count(" ") >= _MAX_WORDS_WITH_WEAK_WORD else found


def _strength_of_action(heading: str) -> int:
    return max(_strength(_ACTIONS, heading), LIKELY * bool(TO_HAPPEN.search(heading)))


def _is_extra(heading: str, strength: int) -> bool:
    """Whether a column holds only details: `Action owner`, but not `Actions, owners and dates`."""
    found = _EXTRA.search(heading)
    if not found:
        return False
    if _AND_ACTIONS.search(heading):
        return False
    main = _ACTIONS[OUTRIGHT].search(heading) or _STATEMENTS[OUTRIGHT].search(heading)
    listed = main and main.end() <= found.start() and _LIST_SEPARATOR.match(heading, main.end())
    return not (strength == OUTRIGHT and listed)
