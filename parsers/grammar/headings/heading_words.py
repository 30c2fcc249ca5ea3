"""Words in the headings of columns: patterns, by what they say that a column holds.

`heading_phrases.py` has the headings that are sentences, `headings.py` says what is made of both.
"""

import re
from typing import NamedTuple

from parsers.patterns import pattern


class ByStrength(NamedTuple):
    """Patterns of words that name a kind of column outright, that often head one, or that head
    one only where no other column does."""

    outright: re.Pattern[str]
    likely: re.Pattern[str]
    at_need: re.Pattern[str]


def _by_strength(outright: str, likely: str, at_need: str) -> ByStrength:
    words = (pattern(rf"\b(?:{each})\b", re.IGNORECASE) for each in (outright, likely, at_need))
    return ByStrength(*words)


NUMBER = pattern(
    r"\W*+(?:(?:(?:statement|action|rec(?:ommendation)?|priority|target|objective|goal|aim|agenda"
    r"|item|section|minute|ref\w*|serial|challenge|criterion|risk|issue|question|check|indicator"
    r"|finding|standard|requirement|observation|decision|log|entry|row|line)\s+)?"
    r"(?:nos?|numbers?|refs?|references?|items?|minutes?|paras?|paragraphs?|clauses?|id|code|nr|#|№"
    r"|s/?n))?\W*"
    r"|(?:\w+ ){1,4}(?:ref|reference|id|para(?:graph)?|clause)\W*",
    re.IGNORECASE,
)
# Headings of columns of ticks, each a rating.
RATING = pattern(
    r"\W*(?:yes|n/?a|red|amber|green|(?:fully |partly |partially |not (?:yet )?|non[- ]?)?"
    r"(?:met|compliant|in place|achieved))\W*",
    re.IGNORECASE,
)
HAS_CONTENT = pattern(r"\w|[#№]")  # a tick or a dash is no heading
SECTION = pattern(r"\W*(?:sections?|areas?|themes?|strands?|domains?|categor(?:y|ies))\W*", re.I)
# Columns with details of an action or a statement.
EXTRA = pattern(
    r"\b(?:owners?|leads?|who|whom|whose|responsib\w+|accountab\w+|person"
    r"|staff(?! (?:have )?(?:found|noticed|said|told|asked|heard|learned))|initials"
    r"|(?:by )?when|deadlines?|due|dates?|time\s?(?:scale|line|frame)s?"
    r"|(?<!short[- ])(?<!medium[- ])(?<!long[- ])(?<!near[- ])"
    r"(?<!do this )(?<!do next )(?<!actions this )(?<!steps this )(?<!actions next )terms?"
    r"(?!:? (?:actions?|next steps?)\b)|by|b?rag"
    r"|b?r\.a\.g\.?|ratings?|grades?|scores?|status|progress|updates?|complet\w+|(?<!be )taken"
    r"|priority|priorities|risks?|costs?|budget|resourc\w+|evidence|impact|outcomes?|success"
    r"|differences? (?:has|have|made|we)|effects?|assigned|allocated|officer|decision by|addressed"
    r"|monitor\w*|comments?|notes?|linked|pages?|levels?|likelihood|severity)\b",
    re.IGNORECASE,
)
# Columns of lists and registers, which hold nothing to judge or act on.
LIST_HEADING = pattern(
    r"\b(?:suppliers?|contractors?|address(?:es)?|e-?mails?|telephone|phone|postcode|names?"
    r"|authors?|versions?|amounts?|prices?|totals?|values?|quantity|born|dob|d\.o\.b"
    r"|gender|job title)\b",
    re.IGNORECASE,
)
LIST_SEPARATOR = pattern(r"\s*(?:,|&|/|\(|\band\b|\bwith\b|:|[-–—])", re.IGNORECASE)
AND_ACTIONS = pattern(
    r"\b(?:comments?|remarks?|notes?|evidence|progress|impact)\s*(?:and|&|/|,)\s*"
    r"(?:\w+ )?(?:actions?|next steps?|recommendations?)"
    r"(?: (?:required|needed|planned|to take))?\W*$",
    re.IGNORECASE,
)
ACTIONS = _by_strength(
    outright=r"actions?|next steps?|recommendations?|recommend(?:s|ed)?(?= that\b)",
    likely=r"what (?:needs|will|should|must|(?:happens |comes |is )?next|do we need|are we going"
    r"|we (?:need|did|have done|are doing|provide|offer)|(?:has )?changed)"
    r"|how will|now what"
    r"|we (?:did|(?:have )?(?:done|changed)|are doing)"
    r"|(?:development|improvement) points?|points? (?:for|to) (?:develop|improve)\w*"
    r"|how (?:we|are we going|to)|we will(?! (?:see|hear|notice|learn|need|bring|wear)\b)"
    r"|to[- ]?do|steps?|response|follow[- ]?up|way forward"
    r"|tasks?|planned|improvements?|mitigations?|remediations?|control measures?"
    r"|controls? (?:required|needed)|(?:recommended|further|additional|proposed|planned) controls?"
    r"|activit(?:y|ies)|strateg(?:y|ies)|implementation"
    r"|(?:chosen|selected|planned|proposed) approach(?:es)?"
    r"|approach(?:es)? (?:chosen|selected|planned|proposed)"
    r"|how (?:the |our |this |we )?(?:money|grant|funding|funds?|premium|budget)"
    r" (?:(?:will|is to) be|is being|was|has been) (?:spent|used)",
    at_need=r"plans?|development|interventions?|targets?|intentions?|points?|provision|support"
    r"|adjustments?",
)
STATEMENTS = _by_strength(
    outright=r"evaluative|statements?|judge?ments?|acknowledge[sd]?",
    likely=r"standards?|criteri\w+|evaluation|self[- ]evaluation|self[- ]assessment|assessment"
    r"|analysis|findings?|strengths?|indicators?|descriptors?|observations?|expectations?|requirements?"
    r"|hazards?|questions?|commitments?|we commit|where (?:are we|we are)|positions?"
    r"|current(?! (?:risk )?(?:controls?|control measures?|mitigat\w+|measures|safeguards"
    r"|precautions)\b)"
    r"|reality"
    r"|objectives?|intent|goals?|aims?|ambitions?|pledges?|promises?|deliverables?|challenges?"
    r"|barriers?|(?<!we )(?<!you )needs?|recommendations?|concerns?|problems?"
    r"|weakness(?:es)?|gaps?|targets?|issues?|defects?|shortcomings?|deficienc(?:y|ies)"
    r"|starting points?|baselines?"
    r"|how (?:well )?are we doing|what (?:has |have )?(?:went|gone|works?|worked|is working) well"
    r"|what went wrong|www"
    r"|what (?:we (?:found|know|do|want)|is(?! next)|did|do we (?:know|want)|the|works?)"
    r"|(?:we|you|they|pupils|parents|families|staff|governors|ofsted|inspectors?|auditors?"
    r"|reviewers?|assessors?)(?: have)?"
    r" (?:found|noticed|said|told|asked|heard|learned)"
    r"|summary of (?:the |our )?(?:responses?|replies|answers|feedback|results|survey|scores)",
    at_need=r"areas?|aspects?|focus|provision|practice|review|topics?",
)
# `Desired outcome` is the aim of a plan, `Outcome` its result; `Risk description` is the risk,
# `Risk` may be its grade.
DESIRED = pattern(
    r"\b(?:(?:desired|intended|expected|planned|target|required|agreed) (?:outcomes?|impact)"
    r"|outcomes? (?:required|wanted|sought|needed|we want|to be achieved)"
    r"|(?:key |strategic |school )?priorit(?:y|ies) for"
    r"|(?:risks?|hazards?|issues?|priority|barriers?|needs?) (?:description|statement|identified"
    r"|details?|areas?)|(?:risks?|hazards?|issues?) (?:titles?|names?|events?)"
    r"|vulnerabilit(?:y|ies)|areas? of (?:risk|need|concern)"
    r"|(?:description|nature|details?|source) of (?:the )?(?:risk|hazard|issue|need))\b",
    re.IGNORECASE,
)
# What was found and what comes of it, in one column: `Finding and evidence`, `Risk / issue`.
_FOUND = (
    r"(?:findings?|issues?|concerns?|problems?|weakness(?:es)?|strengths?|gaps?|observations?"
    r"|defects?|shortcomings?)"
)
_COMES_OF_IT = r"(?:evidence|impacts?|risks?|effects?|implications?|consequences?)"
_JOINT = r"\s*(?:,(?: with| and)?|&|\+|/|\band\b|\bwith\b|[-–—])\s*"
FOUND_WITH = pattern(
    r"^\W*(?:(?:key|main|our|the|audit|detailed|summary of) )*"
    rf"(?:{_FOUND}{_JOINT}{_COMES_OF_IT}|{_COMES_OF_IT}{_JOINT}{_FOUND})\W*$",
    re.IGNORECASE,
)
TO_REDUCE = pattern(
    r"\b(?:actions?|options?|measures?|steps?|controls?)(?: (?:taken|needed|required))? to"
    r" (?:reduce|eliminate|mitigate|manage|remove|control)\b"
    r"|^\W*risk (?:responses?|mitigations?|treatments?|reduction)"
    r"(?: (?:actions?|plans?|measures?|strateg(?:y|ies)))?\W*$",
    re.IGNORECASE,
)
# A question about what to do: `What further action do you need to take to lower the risks?`
ASKS_FOR_ACTION = pattern(
    r"^\W*(?:what (?:further |additional |other |more )?actions?|do you need to do anything else"
    r"|what (?:else|more) (?:do|needs?|must|should))\b",
    re.IGNORECASE,
)
# Weaknesses: statements, but actions if another column holds strengths.
WEAKNESS = pattern(
    r"\bareas? (?:(?:for|of|needing|requiring) (?:further )?|to )"
    r"(?:improvement|development|improve|develop)\b"
    r"|\b(?:even better if|ebi"
    r"|(?:could|can|might|should) (?:be|we do|have been|have gone) better)\b",
    re.IGNORECASE,
)
# How an aim is to be reached: `To achieve this objective we plan to`.
TO_ACHIEVE = pattern(
    r"^\W*(?:to (?:achieve|meet|reach|address) (?:this|these|our|the) (?:\w+ ){0,2}\w+,? we"
    r" (?:plan|intend|aim|are going|will|shall|need|have)\b"
    r"|how (?:do |are |will )?we (?:will |shall |plan to |intend to |aim to |going to )?"
    r"(?:achieve|meet|reach|address) (?:this|these|our|the) (?:(?!learning)\w+ )?"
    r"(?:objectives?|aims?|goals?|targets?|priorit(?:y|ies)))\b",
    re.IGNORECASE,
)
# A reference to an aim that the row serves: `Key indicator to meet`.
REFERENCE_TO_AIM = pattern(
    r"\b(?:indicators?|objectives?|priorit(?:y|ies)|criteri(?:a|on)|standards?|aims?)"
    r"(?: number\w*)? (?:to meet|to address|addressed|linked|supported)\b",
    re.IGNORECASE,
)
# What to develop: actions beside a column of statements, statements beside a column of actions.
TO_DEVELOP = pattern(
    r"\b(?:(?:development|improvement) priorit(?:y|ies)"
    r"|priorit(?:y|ies) for (?:development|improvement|(?:the )?(?:next|coming) (?:year|term)))\b",
    re.IGNORECASE,
)
# A reason for an action: `Why is this a priority?`
REASON = pattern(
    r"^\W*why\b.+\b(?:priorit\w+|objectives?|aims?|goals?|targets?|important|need(?:s|ed)?"
    r"|matters?|cho(?:se|sen?)(?: (?:this|it|them))?)\W*$",
    re.IGNORECASE,
)
# What a class is going to learn: no action, though it has the words of one.
LEARNING = pattern(r"\bwhat (?:\w+ ){1,2}(?:will|(?:is|are)(?: going to)?) learn(?:ing)?\b", re.I)
# How success will be told, which is no action: `How will we know?`
MEASURE = pattern(
    r"^\W*how (?:(?:will|do|shall|would|can) we|we(?: will| shall| can)?) (?:know|tell|judge"
    r"|measure|check|monitor)\b",
    re.IGNORECASE,
)
# What a heading of actions adds about them: `What we will do, who and when`.
_WHO_OR_WHEN = (
    r"(?:(?:by |with )?(?:the )?(?:who|whom|when|(?:lead |responsible )?(?:names?|persons?|leads?"
    r"|owners?)|initials|(?:target )?(?:dates?|deadlines?|time\s?(?:scale|line|frame)s?))"
    r"(?: (?:leads?|by|is responsible|responsible|will do it|does it))?)"
)
_AND = r"\s*(?:(?:[,;:/&+(–—]|\b(?:and|with)\b|(?<=\s)-)\s*)+"
WHO_AND_WHEN = pattern(rf"(?:{_AND}{_WHO_OR_WHEN})+\W*$", re.IGNORECASE)
# Columns of all that: `Who does what by when`, `What, who, when`.
WHO_DOES_WHAT = pattern(
    rf"^\W*(?:who (?:(?:will|should|is to|is going to) )?do(?:es)? what\b"
    rf"|(?:what{_AND}(?:by )?whom?|who{_AND}(?:does )?what)(?:{_AND}(?:by )?when)?\W*$)",
    re.IGNORECASE,
)
# A time at the end of a heading, where `action` heads no actions: `Likelihood before action`.
TIME_OF_ACTION = pattern(
    r"\b(?:before|after|prior to|without|following) (?:any |the |these |our |further |planned )?"
    r"(?:actions?|mitigations?|controls?|measures?|interventions?|support)\W*$",
    re.IGNORECASE,
)
# Headings of columns that hold statements or actions if no other column does.
FALLBACK_STATEMENT = pattern(
    r"\W*(?:the )?(?:(?:key|main|our|strategic|school|identified|sub-?) ?)*"
    r"(?:priorit(?:y|ies)|risks?|hazards?|outcomes?|success criteri(?:a|on)|notes?|discussions?"
    r"|(?:notes?|summary|record) of (?:the )?(?:discussions?|meetings?)"
    r"|(?:what )?success (?:will )?looks? like|minutes?|matters?|items?|agenda items?|details?"
    r"|description|summary|what)\W*",
    re.IGNORECASE,
)
FALLBACK_ACTION = pattern(
    r"\W*(?:(?:remarks?(?: and explanations?)?|comments?)(?: for \w+)?|notes for \w+"
    r"|how|what|decisions?|dispositions?"
    r"|actions? (?:already )?(?:taken|completed|in place)\b.*)\W*",
    re.IGNORECASE,
)
