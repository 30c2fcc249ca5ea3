"""Words that state the status of an action, as patterns. `status` says where they count."""

# The statement, section or plan that replaced an action.
_PLACE = (
    r"(?:\w+\s+){0,4}"
    r"(?:\d+\.\d+|[A-SU-Z]\d+|actions?|section|plan|statement|priority|objective|line)"
)
SUPERSEDED = (
    r"superseded|replaced (?:by|with)|overtaken(?: by)?|subsumed|duplicate[ds]?(?: of)?"
    r"|(?:merged|combined|amalgamated) (?:with|into|in)|(?:absorbed|rolled|folded) into"
    r"|(?:incorporated|included) (?:in|into|within)"
    rf"|(?:moved|transferred) to {_PLACE}"
    r"|(?:now )?(?:covered|addressed|dealt with) (?:by|under|in|within)"
    rf"|(?:now part of|now under|now see|now in) {_PLACE}"
)
STOPPED = (
    r"dropped|abandoned|cancell?ed|withdrawn|discontinued|stopped|ceased|shelved|scrapped|aborted"
    r"|removed|deleted|stood down|decided against"
    r"|not (?:being |to be )?(?:pursued|progressed|proceeding|taken forward|going ahead)"
    r"|(?:will|did) not (?:proceed|go ahead)"
    r"|no longer (?:being )?(?:needed|required|relevant|applicable|necessary|appropriate|pursued"
    r"|viable|a priority|an action|proceeding|in use)"
)
DONE = (
    r"completed?|done|achieved|actioned|implemented|in place|finished|finali[sz]ed|concluded|closed"
    r"|fulfilled|discharged|resolved|accomplished|signed[- ]off|fully met|100\s?%(?! of\b)|[✓✔☑✅]"
)
DONE_IN_A_CELL = (
    rf"{DONE}|met|delivered|approved|adopted|embedded|established|published|submitted"
    r"|held(?! (?:over|back|up|off|in abeyance|pending|until))|sent|appointed"
)
NOT_BEGUN = (
    r"not (?:yet )?(?:started|begun|commenced|done|actioned|completed?|achieved|met|implemented"
    r"|due|in place|finished)"
    r"|(?:still |yet )?to (?:be )?(?:start|begin|started|begun|done|completed|do)"
    r"|incomplete|outstanding|no progress|pending|awaiting|scheduled|planned|overdue|tbc"
    r"|0\s?%|[✗✘☒☐❌]"
)
GOING_ON = (
    r"in (?:progress|hand|train|process)|progressing|under[- ]?way"
    r"|(?:work )?(?:started|begun|commenced)|on[- ]?going|continu(?:ing|es|ous)|rolling"
    r"|on (?:track|target|schedule)|wip"
)
BEGUN = (
    rf"{GOING_ON}|on hold|paused|stalled|delayed|slipp(?:ed|ing)|behind|late"
    r"|at risk|off track|nearly|almost|mostly|largely|\d{1,2}\s?%"
    r"|part(?:ly|ially)?[ -](?:completed?|done|met|achieved|implemented|in place)"
)
PUT_OFF = (
    r"(?:carried|rolled|brought|taken|moved) (?:forward|over|on)|c/?fwd?|c/f|cf|deferred|postponed"
    r"|(?:put|held) (?:off|back|over)|put on ice|parked|shelved (?:until|for now)"
    r"|(?:moved|extended|put back|pushed back|revised|rescheduled) to"
)
NO_ACTION = (
    r"no (?:further |new |additional |specific |other |more |immediate )*"
    r"(?:actions?|recommendations?|steps?|follow[ -]?ups?|issues?|concerns?|comments?|points?)"
    r"(?: (?:is |are )?(?:currently )?"
    r"(?:required|needed|necessary|identified|proposed|planned|made|raised|arising|noted))?"
    r"|none (?:is |are )?"
    r"(?:required|needed|necessary|identified|planned|outstanding|made|raised|arising)"
    r"|nothing (?:further|more|else|required|needed|to (?:do|add|report)|identified|outstanding)"
    r"(?: (?:required|needed|to do))?"
    r"|not (?:required|needed|necessary)"
)
NOTHING = (
    r"none|nil|nothing|n/?a|not applicable|[-–—]+|no changes?(?: (?:required|needed))?"
    rf"|{NO_ACTION}"
)
WHEN_NONE = (
    r"(?:,?\s+(?:at (?:this|present|the (?:present|moment))(?:\s+(?:time|stage|point|moment))?"
    r"|currently|presently|for (?:now|the moment|the time being)|as yet|to date|here|now|yet"
    r"|(?:for |in )?th(?:is|e) (?:academic |school )?(?:year|term|cycle|round|period)"
    r"|from (?:the )?trust|by (?:the )?(?:trust|school)))*"
)
