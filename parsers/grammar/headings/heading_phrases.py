"""Headings that are phrases: patterns of what is seen or thought, is required, is to happen.

`What visitors noticed` and `Our view` are of the first, `What the law requires` is of the second,
`Where we go next` of the third. They are made of kinds of words: who sees or acts, and the verb.
What pupils will learn is no action, what `you` see stands in a guide, and what an author tells us
in a lesson.
"""

import re

from parsers.patterns import pattern

_ACTOR = (
    r"(?:the |our |all )?(?:we|schools?|academ(?:y|ies)|trust|leaders|heads?|governors|trustees"
    r"|staff|teachers|board|team|department|college|nursery)"
)
_OBSERVER = (
    r"(?:(?:the|our|this|each) (?:\w+ ){0,2}\w+"
    r"|(?:other )?(?:we|(?!your?\b)\w+(?:s|['’]s?)|staff|children|people|data|evidence"
    r"|survey|visit|audit|board|school|trust|team))"
)
_SEES = (
    r"(?:(?:have |has |had )?(?:seen|saw|thought|found|noticed|noted|observed|heard"
    r"|learn(?:ed|t)|said|told us|felt|reported|showed|shown|suggested)"
    r"|sees?|thinks?|finds?|notices?|hears?|says?|tells? us|feels?|believes?|shows?|suggests?)"
)
# What a visitor writes: `What I saw or was told`. What `I learned` stands in the work of a pupil.
_VISITED = r"(?:saw|heard|observed|noticed|found(?: out)?|(?:was|were) (?:told|shown))"
_VISITOR_SAW = (
    rf"(?:what )?(?:i|we) {_VISITED}(?:(?:,|/| and| or)+ (?:(?:i|we) )?{_VISITED})*"
    rf"|what {_OBSERVER} (?:told|showed|said to) me"
)
_ASKED_WHAT_IS_SEEN = (
    rf"what (?:(?:is|are) {_OBSERVER} (?:telling us|showing(?: us)?|saying|suggesting|reporting)"
    rf"|(?:does|do|did|can) {_OBSERVER} (?:tell us|show(?: us)?|say|suggest|report|notice|see)"
    rf"|(?:has|have|had) {_OBSERVER} (?:told us|shown(?: us)?|said|suggested|reported|noticed"
    r"|seen))"
)
_NOW = r"(?:now|today|at present|currently|at the moment|in (?:place|(?:our|the|all|each) \w+))"
_HAVE_NOW = (
    rf"what {_ACTOR} (?:have|has|do|does|display|publish|hold|keep|show|provide|offer) {_NOW}"
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
# With the blank after it: nearly every review has a heading with `statement` in it, and none of
# these must have the pattern compiled.
_NOTED_THING = (
    r"(?:(?:points?|matters|things|issues|(?:general )?condition|defects?|faults?|damage|problems?"
    r"|practice) |state )"
)
SEEN = pattern(
    rf"^\W*(?:what {_OBSERVER} {_SEES}|{_VISITOR_SAW}|what {_STRIKES}|{_ASKED_WHAT_IS_SEEN}"
    rf"|{_HAVE_NOW}"
    r"|what (?:has|have|was|were) (?:been )?(?:seen|found|observed|noticed|achieved|learn(?:ed|t))"
    r"|what (?:has |have )?worked|what (?:did|has|have)(?: not|n['’]t) work(?:ed)?"
    r"|(?:as|how|where) (?:it|we|things) (?:is|are|was|were|stands?|looks?)"
    rf"|(?:\w+ )?{_WHOSE} (?:\w+ )?{_VIEW}|reflections|conclusions?|verdict|headlines?|feedback"
    r"|(?:the )?(?:current |present )?(?:state of play|status quo)"
    rf"|{_NOTED_THING}(?:we )?(?:noted|noticed|observed|seen|found|raised|reported|on inspection)"
    rf"){_SO_FAR}\W*$",
    re.IGNORECASE,
)
WRITTEN = pattern(
    r"^\W*what (?:\w+ ){0,4}(?:authors?|texts?|stor(?:y|ies)|poems?|poets?|writers?|passages?"
    r"|narrators?)\b",
    re.IGNORECASE,
)
_RULE = (
    r"(?:laws?|acts?|regulations?|(?:statutory )?guidance|standards?|polic(?:y|ies)|frameworks?"
    r"|codes?|handbooks?|charters?|dfe|esfa|ofsted|department|inspectorate|regulator)"
)
_HELD = (
    r"(?:published|displayed|shown|recorded|provided|available|in place|kept|held|online|included"
    r"|covered|reported|offered|on (?:the|our) (?:web ?)?site)"
)
REQUIRED = pattern(
    rf"^\W*(?:what (?:the |our )?(?:\w+ ){{0,2}}{_RULE} (?:says?|asks?(?: for)?|requires?|expects?)"
    rf"|what (?:must|should|ha(?:s|ve) to|needs? to) be {_HELD}"
    r"|what (?:is|we are) (?:required|expected)(?: of us| to do)?"
    rf"|(?:required|expected) (?:by|of|under) .+|(?:\w+ ){{0,2}}(?:dut(?:y|ies)|obligations?))\W*$",
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
    rf"|(?:so )?what (?:are|is) {_ACTOR} (?:now )?(?:changing|planning|improving|introducing"
    r"|doing(?= (?:about|to|in response|next|differently)\b|\W*$))"
    rf"|(?:what|how (?:it|things)|as it) {_MUST} {_HAPPEN}\b|needs? to {_HAPPEN}\b"
    rf"|what (?:is|are|remains|is left|has|have) (?:still |left )?to (?:be )?(?:done|{_HAPPEN})\b"
)
_NEEDS_DOING = r"what (?:still )?needs? (?:doing|fixing|changing|improving|mending|putting right)"
NEEDS_DOING = pattern(rf"^\W*{_NEEDS_DOING}\W*$", re.IGNORECASE)
_WHOLE = (
    rf"{_NEEDS_DOING}|what (?:do|shall|can|could) we do (?:next|now)"
    r"|what to (?:put right|improve|change|fix|mend|repair|correct)"
    r"|what (?:is|are) (?:still )?needed(?: (?:now|next))?|what follows"
    rf"|{_ACTOR} (?:must|should|needs? to)"
    r"|where (?:do |shall )?we (?:will |should )?go (?:next|now|from here)|where next"
    r"|(?:the |our )?(?:work|jobs?|changes?|things)"
    r" (?:ahead|needed|required|(?:still )?to (?:be (?:done|made)|do|make|change))"
    r"|(?:required|necessary|needed) (?:changes?|work)"
    r"|(?:remedial|corrective|repair) (?:works?|actions?|measures?)"
    r"|(?:works?|repairs?|remed(?:y|ies)|treatment|measures?)"
    r" (?:needed|required|proposed|recommended|planned)"
    r"|ways? (?:forward|ahead)"
    r"|(?:points|things|matters) to (?:act (?:up)?on|take forward|follow up|address)"
)
TO_HAPPEN = pattern(rf"^\W*(?:{_OPENING}|(?:{_WHOLE})\W*$)", re.IGNORECASE)
