"""Descriptions by a noun. A clause in, a finding or a doubt out.

`The gym is a room where nothing works` is a gap by what is said of the room, and so is `the audit
found pupils who had no pen`. `The gym is a room` neither praises nor blames, and so is no claim.
"""

from collections.abc import Iterator

from parsers.meaning.judgement.reading.clauses.clauses import Clause, kinds_of_all
from parsers.meaning.judgement.reading.cues import find_cues
from parsers.meaning.judgement.reading.numerals import NUMBERS
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.reading.vocabulary import kinds_of, phrases
from parsers.meaning.judgement.rules.denials.denied import denied
from parsers.meaning.judgement.rules.faults.failing import lacking
from parsers.meaning.judgement.rules.faults.faults import bad
from parsers.meaning.judgement.rules.findings import Finding, first_answer
from parsers.meaning.judgement.rules.positions import first_place
from parsers.meaning.judgement.rules.verbs import is_verb
from parsers.meaning.judgement.tables.nouns_and_verbs import NOUNS

_BEING = frozenset("is are was were become becomes became been".split())
_RELATIVE = frozenset("where that which who whose with nobody".split())
_MAX_SMALL_WORD = 3  # letters: `as`, `us`
_MAX_NOUN_WORDS = 6  # from the verb to what is said of the noun
_PLACED = frozenset(  # nouns that say what belongs where, and for what: `a member of the board`
    "member members part parts priority priorities feature features item items element elements"
    " requirement condition duty expectation entitlement right fixture partner partners lead leads"
    " governor governors trustee trustees first aider matter question focus".split()
)


def described(clause: Clause) -> Finding | None:
    """A finding by what is said of a describing noun: `is a room where nothing works`."""
    for at in (*_nouns(clause), *_found_by_check(clause)):
        for place in range(at, min(at + _MAX_NOUN_WORDS, clause.last)):
            if clause.word(place) in _RELATIVE:
                return _fault_of(_part_from(clause, place))
    return None


def with_fault(clause: Clause) -> Finding | None:
    """`There are boats that have no raft`, but not `there are clerks who do not drive`."""
    if clause.word(clause.first) != "there" or clause.word(clause.first + 1) not in {"are", "were"}:
        return None
    places = range(clause.first + 2, clause.first + 2 + _MAX_NOUN_WORDS)
    that = first_place(clause, places, {"that", "which", "who"})
    is_lack = that is not None and _is_lack(clause.words_in(that + 1, that + 1 + _MAX_LACK))
    return Finding("gap", clause.first, that + 3) if that and is_lack else None


def _is_lack(said: list[str]) -> bool:
    """`have no raft`, `still do not have one`."""
    words = [word for word in said if word not in {"yet", "still"}]
    return words[:2] in _LACKING or words[:3] == ["do", "not", "have"]


_MAX_LACK = 4  # words: `still do not have`
_LACKING = (["have", "no"], ["had", "no"], ["are", "without"], ["go", "without"])


def _part_from(clause: Clause, first: int) -> Clause:
    """The words after a noun as a clause of their own."""
    inside = find_cues(clause.words[: clause.last], phrases())
    cues = tuple(cue for cue in inside if cue.first > first)
    return clause._replace(cues=cues, kinds=kinds_of_all(cues), first=first + 1)


def _fault_of(part: Clause) -> Finding | None:
    found = first_answer(_FAULTS, part) if part.cues else None
    return found if found and found.value == "gap" else None


_FAULTS = (denied, lacking, bad)


def only_describes(clause: Clause) -> bool:
    """Whether a clause only says what a thing is: `the gym is a room`."""
    return not clause.has("good", "all", "part", "moving") and any(_nouns(clause))


def _nouns(clause: Clause) -> Iterator[int]:
    """The positions of nouns that say what the subject is, or of `where` instead."""
    verb = next((cue for cue in clause.cues if _is_main_verb(clause, cue)), None)
    if verb is None or not _says_what(clause, verb):
        return
    at = _after_aside(clause, verb.last)
    if clause.word(at) == "where":
        yield at
    elif not _is_placed(clause, at):
        yield from _nouns_at(clause, at)


def _nouns_at(clause: Clause, at: int) -> Iterator[int]:
    """The position of a noun with an article, a number or none."""
    if clause.word(at) in {"a", "an"} or clause.word(at) in NUMBERS:
        yield at + 1
    elif _is_bare_plural(clause, at):
        yield at


def _found_by_check(clause: Clause) -> Iterator[int]:
    """The position after the first word of what a check turned up: `the visit found doors that`."""
    for verb in clause.cues:
        subject = clause.words_in(clause.first, verb.first)
        if verb.text in _TURNING_UP and not _CHECKING.isdisjoint(subject):
            yield verb.last + 1


_TURNING_UP = frozenset("found finds show shows showed revealed uncovered discovered".split())
_CHECKING = frozenset(
    "adviser advisers audit auditor auditors audits check checks count drill governors inspection"
    " inspections inspector inspectors monitoring ofsted review reviews sample samples sampling"
    " scrutiny survey surveys surveyor test tests trustees visit visits visitors walk walks".split()
)


def _is_main_verb(clause: Clause, cue: Cue) -> bool:
    is_verb_of_clause = "claim" in cue.kinds and is_verb(clause, cue)
    return is_verb_of_clause and not _helps(clause, cue) and not _is_of_subject(clause, cue)


def _says_what(clause: Clause, verb: Cue) -> bool:
    """Whether a verb says what its subject is: not `there is`."""
    has_subject = verb.first > clause.first and clause.word(verb.first - 1) != "there"
    return has_subject and verb.text in _BEING


def _helps(clause: Clause, verb: Cue) -> bool:
    """`has become a form`."""
    return verb.text in {"has", "have", "had"} and clause.word(verb.last) in {"become", "been"}


def _is_of_subject(clause: Clause, cue: Cue) -> bool:
    """Whether a word that may be a verb names the subject: `Night cover is`."""
    is_noun = cue.text in NOUNS or cue.text.removesuffix("s") in NOUNS
    return is_noun and clause.word(cue.last) in _BEING


def _after_aside(clause: Clause, at: int) -> int:
    """The position after an aside between commas: `Trips are, we hear, a treat`."""
    if clause.word(at) != ",":
        return at
    closing = (place for place in clause.places_of(",") if place > at)
    return next(closing, at) + 1


def _is_bare_plural(clause: Clause, at: int) -> bool:
    """Whether a plural that no table has is at a position."""
    word = clause.word(at)
    is_plural = word.endswith("s") and not word.endswith(("ss", "us", "is", "ys"))
    is_noun = len(word) > _MAX_SMALL_WORD and word.isalpha()
    return is_plural and is_noun and not kinds_of(word)


def _is_placed(clause: Clause, at: int) -> bool:
    """Whether the noun only places the subject: `a member of the board`."""
    words = clause.words_in(at, at + _MAX_NOUN_WORDS)
    return not _PLACED.isdisjoint(words)
