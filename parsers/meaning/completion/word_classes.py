"""Classes of words that several patterns share, as parts of patterns."""

from parsers.grammar.times.time_forms import MONTHS

MONTH = "|".join(MONTHS).replace("May", "(?-i:May)")  # `may` is a verb
SHORT_MONTH = "(?-i:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
# When in the year: `in early May`, `since T2`.
WHEN = (
    r"\b(?:in|since|from|during|at|over|on|last|by|the)\s+(?:the\s+)?"
    r"(?:(?:early|late|mid)[\s-]|\d+\s)?"
    rf"(?:{MONTH}|{SHORT_MONTH}|autumn|spring|summer|Christmas|Easter|T[1-6]|HT[1-6])\b"
)
# Words of time that may follow a participle: `in November`, `Nov.`
A_TIME = rf"{WHEN}|\b(?:{MONTH}|{SHORT_MONTH})\b"
TWO_TO_TWELVE = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
NUMBER = rf"(?:\d+|one|{TWO_TO_TWELVE})"
# What stands before the participle of what was done: `was sent`.
WAS = "(?:was|were|has been|have been)"
PARTICIPLE = r"\w+(?:ed|[ei]n|wn|[lnueo]t|ught|ne|[il]d|ng)"
# What is done to a thing before it is there: `the slip was costed`.
MADE_READY = (
    "planned|promised|advertised|designed|sketched|drawn|costed|priced|quoted|estimated|tendered"
    "|measured|sized|proposed|ordered|commissioned"
)
# Words between the two: `was also fully`.
ADVERBS = r"(?:(?:now|all|also|both|then|\w+ly)\s+)*"
NOW = r"now|newly|new|no longer"
# Those who lacked something, of whom the clause then says more: `the two who were not trained`,
# `the piers that had none`.
LACKED = (
    r"(?:(?:who|that|which) (?:was|were|had been) (?:still )?"
    r"(?:overdue|out of date|missing|behind|waiting|untrained|(?:not|never) (?:yet )?\w+ed)"
    r"|(?:who|that|which) (?:lacked (?:one|any|it|them)|had (?:none|neither|no \w+)"
    r"|(?:was|were|had been) without(?: (?:one|any|an?)\b)?))"
)
# Somebody passed through a course: `The cooks finished the course`.
COURSE = (
    r"\b(?:courses?|training|refreshers?|modules?|awards?|qualifications?|certificates?"
    r"|conferences?|workshops?|diplomas?|tests?|exams?)\b"
    r"(?!\s+(?:of|for)\b)"  # those who learn: `the training of cooks`
)
