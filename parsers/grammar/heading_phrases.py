"""Headings that are phrases: patterns of what is seen, thought or found and of what is to happen.

`What visitors noticed` and `Our view` are of the first, `Where we go next` is of the second. They
are made of kinds of words: who sees or acts, and the verb. What pupils will learn is no action, and
what `you` see stands in a guide.
"""

import re

from parsers.patterns import pattern

_ACTOR = (
    r"(?:the |our |all )?(?:we|schools?|academ(?:y|ies)|trust|leaders|heads?|governors|trustees"
    r"|staff|teachers|board|team|department|college|nursery)"
)
_OBSERVER = (
    r"(?:the |our |other )?(?:we|(?!your?\b)\w+(?:s|['’]s?)|staff|children|people|data|evidence"
    r"|survey|visit|audit|board|school|trust|team)"
)
_SEES = (
    r"(?:(?:have |has |had |['’]ve )?(?:seen|saw|thought|found|noticed|noted|observed|heard"
    r"|learn(?:ed|t)|said|told us|felt|reported|showed|shown|suggested)"
    r"|sees?|thinks?|finds?|notices?|hears?|says?|tells? us|feels?|believes?|shows?|suggests?)"
)
_STRIKES = r"(?:st(?:oo|an)ds? out|struck us|(?:worr|concern|pleas|impress|surpris)\w+ us)"
_WHOSE = r"(?:our|the|current|present|overall|pupil|student|parent(?:al)?|family|staff|\w+['’]s?)"
_VIEW = (
    r"(?:views?|verdict|conclusions?|reflections?|thinking|thoughts|impressions?|picture|situation"
    r"|opinions?|feedback|voice|starting point|perspectives?|perceptions?)"
)
_SO_FAR = (
    r"(?: (?:so far|to date|now|today|at present|currently|at the moment|this (?:year|term)"
    r"|received))?"
)
SEEN = pattern(
    rf"^\W*(?:what {_OBSERVER} {_SEES}|what {_STRIKES}"
    r"|what (?:has|have|was|were) (?:been )?(?:seen|found|observed|noticed|achieved|learn(?:ed|t))"
    r"|what (?:has |have )?worked|what (?:did|has|have)(?: not|n['’]t) work(?:ed)?"
    r"|(?:as|how|where) (?:it|we|things) (?:is|are|was|were|stands?|looks?)"
    rf"|(?:\w+ )?{_WHOSE} (?:\w+ )?{_VIEW}|reflections|conclusions?|verdict|headlines?|feedback"
    r"|(?:the )?(?:current |present )?(?:state of play|status quo)"
    r"|(?:points?|matters|things|issues) (?:we )?(?:noted|noticed|observed|seen|found|raised)"
    rf"){_SO_FAR}\W*$",
    re.IGNORECASE,
)
_MUST = r"(?:will|must|should|shall|needs? to|ha(?:s|ve) to|ought to)"
_INTENDS_TO = (
    r"(?:intends?|plans?|proposes?|aims?|agreed|resolved|mean|(?:are|is) (?:going|planning)) to"
)
_NOT_DONE = r"(?:learn|know|study|find out|see|cover|explore|look|need|bring|provide|be taught)"
_HAPPEN = r"(?:happen|change|improve|be|become|do|come|stop|start)"
# After these any words may stand: `about it`, `by next year`.
_OPENING = (
    rf"(?:so )?what {_ACTOR} (?:{_MUST}|{_INTENDS_TO}) (?!{_NOT_DONE}\b)\w"
    rf"|(?:what|how (?:it|things)|as it) {_MUST} {_HAPPEN}\b|needs? to {_HAPPEN}\b"
    rf"|what (?:is|are|remains|is left|has|have) (?:still |left )?to (?:be )?(?:done|{_HAPPEN})\b"
)
_WHOLE = (
    r"what (?:is|are) (?:still )?needed(?: (?:now|next))?|what follows"
    rf"|{_ACTOR} (?:must|should|needs? to)"
    r"|where (?:do |shall )?we (?:will |should )?go (?:next|now|from here)|where next"
    r"|(?:the |our )?(?:work|jobs?|changes?|things)"
    r" (?:ahead|needed|required|(?:still )?to (?:be (?:done|made)|do|make|change))"
    r"|(?:required|necessary|needed) (?:changes?|work)"
    r"|ways? (?:forward|ahead)|(?:points|things|matters) to act (?:up)?on"
)
TO_HAPPEN = pattern(rf"^\W*(?:{_OPENING}|(?:{_WHOLE})\W*$)", re.IGNORECASE)
