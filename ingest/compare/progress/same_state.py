"""Whether two texts say the same, or one denies what the other says. Two texts in, an answer out.

`Oars are still counted` and `oars are counted, the same as last year` say of oars what `oars are
counted` says: which of these is judged makes no difference.
"""

import re

from ingest.compare.progress.figures.quantities import is_denied
from ingest.compare.quotes import clauses, clauses_not_in
from ingest.compare.words.wording import STOP_WORDS, stems, words
from parsers.meaning.judgement import grammar

MAX_ADDED_STEMS = 3  # to what is denied: who does it now, and since when

_YEAR = r"(?:the\ year\ before|last\ year|last\ time|a\ year\ ago|before|previously)"
_WERE = r"(?:(?:they|it|he|she|we|there|this|that)\ )?(?:(?:was|were|did|had|has|have|is|are)\ )?"
_LIKE = rf"(?:as|the\ same\ as|like)\ (?:ever\b|{_WERE}{_YEAR})"
_LIKE_LAST_YEAR = re.compile(rf"\b(?:much|just|exactly|about|,)\ {_LIKE}", re.I | re.X)
_AS_BEFORE = re.compile(
    rf"""\b(?:still
    | (?:much\ |just\ |exactly\ |about\ )?{_LIKE}
    | any\ more\ than\ {_WERE}{_YEAR}
    | for\ (?:the|a)\ (?:second|third|fourth|fifth|sixth)\ (?:year|time)
      (?:\ (?:running|in\ a\ row))?
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)
_SAYING_NOTHING = STOP_WORDS - {*"no not nor all every each only most some other others".split()}


def says_the_same(old_text: str, new_text: str) -> str | None:
    """The text without words that it is as it was, if the other is the same but for these."""
    plain = [text for text in (old_text, new_text) if not _AS_BEFORE.search(text)]
    before, after = (_without_continuity(text) for text in (old_text, new_text))
    return plain[0] if len(plain) == 1 and before == after else None


def is_as_before(text: str) -> bool:
    """Whether a text compares itself with the year before and finds no change."""
    return bool(_LIKE_LAST_YEAR.search(text))


def is_said_again(old_text: str, new_text: str) -> bool:
    """Whether a text has all that the other says, but not of last year."""
    today = " . ".join(clause for clause in clauses(new_text) if not _OF_PAST.search(clause))
    return not clauses_not_in(today, old_text)


_OF_PAST = re.compile(r"\b(?:last year|ago|the year before|until|used to|previously)\b", re.I)


def _without_continuity(text: str) -> list[str]:
    rest = _AS_BEFORE.sub(" ", text)
    return [word for word in words(rest) if word not in _SAYING_NOTHING]


def adds_one_exception(old_text: str, new_text: str) -> bool:
    """Whether a text repeats the other, and adds that one was not so: `One was late in May`."""
    if clauses_not_in(new_text, old_text):
        return False
    added = clauses_not_in(old_text, new_text)
    return bool(added) and all(_ONE.match(clause) for clause in added)


_ONE = re.compile(r"(?:only |just )?(?:one|once)\b(?! of\b| in\b)", re.IGNORECASE)


def denies_the_same(old_text: str, new_text: str) -> bool:
    """Whether a text of one clause denies what the other says, or says what the other denies."""
    for one, other in ((old_text, new_text), (new_text, old_text)):
        alone = clauses(one)
        if len(alone) == 1 and any(_is_denial_of(alone[0], clause) for clause in clauses(other)):
            return True
    return False


def is_said_of(denied: str, said: str) -> bool:
    """Whether a clause says, of some perhaps, what another denies: `but have not been cleaned` and
    `oars are cleaned at two piers`."""
    if not is_denied(denied) or is_denied(said) or _HEDGED.search(f"{denied} {said}"):
        return False
    is_of_act = any(_PARTICIPLE.search(word) for word in words(denied))
    return is_of_act and {*stems(denied)} - _DENYING <= {*stems(said)}


_PARTICIPLE = re.compile(r"\w{3,}(?:ed|en|wn|ght|pt|lt)$")


def _is_denial_of(one: str, other: str) -> bool:
    if _HEDGED.search(f"{one} {other}") or is_denied(one) == is_denied(other):
        return False
    if grammar.judge(one if is_denied(other) else other).value == "gap":
        return False  # `oars are not stored` and `oars are stored too late`
    before, after = ({*stems(clause)} - _DENYING for clause in (one, other))
    return len(before) > 1 and before <= after and len(after - before) <= MAX_ADDED_STEMS


_DENYING = {*stems("no not never none nobody nothing without cannot one any")}
# What is no plain denial or claim: `no more than before`, `few come`, `we have yet to find one`.
_HEDGED = re.compile(
    r"\b(?:no (?:more|less|fewer|better|worse|longer|later)|yet to|hardly|scarcely|seldom|rarely"
    r"|few|little|stop\w*|ceas\w+|fail\w*|lack\w*|wait\w*|still|want\w*|need\w*|should|must|would"
    r"|could|will|might|to be|plan\w*|until|used to|last year|ago)\b",
    re.IGNORECASE,
)
