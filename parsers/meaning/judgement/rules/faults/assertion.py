"""Whether a fault is asserted of something. A clause and a cue in, yes or no out.

It is not if it only describes for whom something good is done, or what is put right.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.numerals import NUMBERS
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.positions import cue_at, cue_ending_at, cues_before, cues_from
from parsers.meaning.judgement.rules.verbs import is_verb
from parsers.meaning.judgement.tables.small_words import (
    BEING,
    PEOPLE,
    PLACING,
    PREPOSITIONS,
)


def is_asserted(clause: Clause, cue: Cue) -> bool:
    """Whether a fault is said of the subject, and not of those for whom something good is done."""
    if any(is_of_other(clause, cue) for is_of_other in _OF_OTHERS):
        return False
    if _is_excess_or_lack(clause, cue):
        return True
    if remedy := _remedy_of(clause, cue):
        return _stays_in_spite_of(clause, remedy, cue)
    is_only_rare = "rare" in cue.kinds and "bad" not in cue.kinds
    is_claimed = any(cues_before(clause, cue.first, "claim"))
    return is_only_rare or is_claimed or not _is_made_good(clause, cue)


def _is_made_good(clause: Clause, subject: Cue) -> bool:
    """Whether something good is said or done of a bad subject: `late fees are waived`."""
    return any(_is_predicate(clause, subject, cue) for cue in cues_from(clause, subject.last))


def _is_excess_or_lack(clause: Clause, cue: Cue) -> bool:
    """`reports reach heads too late`, `insufficiently high hopes`, `amounts to a leaflet`."""
    if cue.text.startswith(("too ", "amount", "consist", "boil")):
        return True
    praise = cue_at(clause, cue.last)
    return cue.text.endswith("ly") and praise is not None and "good" in praise.kinds


def _remedy_of(clause: Clause, cue: Cue) -> Cue | None:
    """The verb of mending, or of telling, of which a fault is the object: `mended the leak`."""
    remedies = cues_before(clause, cue.first, "remedy")
    near = (remedy for remedy in remedies if is_object(clause, remedy, cue))
    return next((c for c in near if c.text.endswith("ing") or is_verb(clause, c)), None)


def _stays_in_spite_of(clause: Clause, remedy: Cue, cue: Cue) -> bool:
    """Whether there is a fault though it is the object of a verb of mending."""
    if remedy.text.startswith("identif") and _is_found(clause, remedy):
        return True
    if cue.text.startswith("un") and not clause.word(cue.last).isalpha():
        return True  # `closed unsolved`
    if remedy.text.endswith(_OF_OBJECT):
        return False  # `were told of the overspend`
    words = clause.words_in(remedy.first - 1, cue.first)
    return not _PASSIVE.isdisjoint(words)


def is_forestalled(clause: Clause, cue: Cue) -> bool:
    """Whether something is done before the fault: `is renewed before it expires`."""
    is_verb_there = "lacking" in cue.kinds or clause.word(cue.first - 1) in BEING
    joints = {"before", "after"} if is_verb_there else {"before"}
    places = range(cue.first - _MAX_SUBJECT, cue.first)
    found = (at for at in places if clause.word(at) in joints and not clause.words[at].is_prefix)
    before = next(found, None)
    return before is not None and any(cues_before(clause, before, "claim"))


_MAX_SUBJECT = 4  # words from `before` to what fails


def is_said_in_passing(clause: Clause, cue: Cue) -> bool:
    """Whether a clause without `that` identifies its noun: `some we lost are back`."""
    noun = cue.first - 2
    if clause.word(cue.first - 1) not in _SPEAKERS or noun < clause.first:
        return False
    before = cue_ending_at(clause, cue.first - 1)
    is_verb_before = before is not None and "claim" in before.kinds
    is_after_noun = not is_verb_before and clause.word(noun) not in PREPOSITIONS | {","}
    return is_after_noun and _has_main_verb_beside(clause, cue)


def _has_main_verb_beside(clause: Clause, cue: Cue) -> bool:
    """Whether the verb of the main clause stands before who speaks, or behind what they say."""
    is_linked_behind = any(c.text in BEING for c in cues_from(clause, cue.last))
    return is_linked_behind or any(cues_before(clause, cue.first - 2, "claim"))


_SPEAKERS = frozenset("we they you".split())


def _tells_whom(clause: Clause, cue: Cue) -> bool:
    """`anxious pupils are seen daily`, `pupils with poor attendance have a mentor`."""
    if _names_group(clause, cue) and clause.has("claim") and "rare" not in cue.kinds:
        return True
    return _describes_group(clause, cue) and any(cues_from(clause, cue.last, "claim"))


def _names_group(clause: Clause, cue: Cue) -> bool:
    """Whether a fault tells apart the people, or the share, right behind it: `anxious pupils`."""
    noun = cue.last + (clause.word(cue.last) == "non")  # `anxious non-attenders`
    is_of_group = clause.word(noun) in PEOPLE or clause.word(cue.last).endswith("%")
    return is_of_group and not cue.text.endswith(_OPENING_WHAT_IS_SO)


def _describes_group(clause: Clause, cue: Cue) -> bool:
    """`pupils with poor attendance`, `guests in debt`."""
    is_with = clause.word(cue.first - 1) == "with" and clause.word(cue.first - 2) in PEOPLE
    is_phrase = clause.word(cue.first) in PREPOSITIONS
    is_of_subject = cue.first - 1 == clause.first and clause.word(clause.first) in PEOPLE
    return is_with or (is_phrase and is_of_subject)


_OPENING_WHAT_IS_SO = (" that", " see", " find", " hear", " learn", " read", " note", " say")
_OF_OTHERS = (is_forestalled, is_said_in_passing, _tells_whom)


def is_object(clause: Clause, verb: Cue, cue: Cue) -> bool:
    """Whether a cue is near its verb: `the causes of waste`, `filled two of its posts`."""
    between = clause.words_in(verb.last, cue.first)
    is_counted = all(word in _COUNTED for word in between)
    is_of = between[-1:] == ["of"] and len(between) <= 2 * _OBJECT
    return is_counted or is_of or len(between) <= _OBJECT


_OBJECT = 2  # words from a verb to what is bad of its object
_COUNTED = frozenset(NUMBERS) | frozenset("of its their our the all both".split())


def _is_found(clause: Clause, identified: Cue) -> bool:
    """`the audit identified missing forms`."""
    return bool(_AUDITS.intersection(clause.words_in(clause.first, identified.first)))


_OF_OBJECT = (" of", " about", " to", " on", " with", " for", " against", " in")
_PASSIVE = frozenset("is are was were be been".split())
_AUDITS = frozenset(
    "testing test tests audit audits review survey inspection inspectors sampling sample check"
    " checks visit visits scrutiny report auditors reviewers".split()
)


def _is_predicate(clause: Clause, subject: Cue, cue: Cue) -> bool:
    """Whether a cue behind a bad subject does away with it, or praises it."""
    if is_done_to(clause, subject, cue):
        return True
    if not cue.has("remedy", "good"):
        return False
    between = clause.words_in(subject.last, cue.first)
    if clause.word(cue.first - 1) in PREPOSITIONS | {"each", "every"}:
        return False  # `late vans were seen on each visit`
    return bool(BEING.intersection(between)) or cue.text.endswith(("ed", "s", "gone"))


def is_disposed_of(clause: Clause, cue: Cue) -> bool:
    """Whether a bad verb is done to a bad thing: `stale buns are withdrawn`, `are refused`."""
    subject = clause.cues[0]
    is_bad = subject.has("bad", "lacking", "unwanted")
    return is_bad and subject is not cue and is_done_to(clause, subject, cue)


def is_done_to(clause: Clause, subject: Cue, cue: Cue) -> bool:
    """`damaged chairs are removed`, but not `damaged chairs are used`."""
    is_attribute = subject.first == clause.first and cue.first - subject.last in _SUBJECT_WORDS
    is_passive = clause.word(cue.first - 1) in _PASSIVE and cue.text.split(" ")[0] in _DISPOSED
    return is_attribute and is_passive


_SUBJECT_WORDS = range(2, 6)  # from what is bad to the participle: `damaged chairs have been`
_DISPOSED = frozenset(
    "refused withdrawn banned rejected declined swept mended replaced planed filtered removed"
    " taken felled let disposed thrown returned sold scrapped stored locked recycled refunded"
    " rebooked rearranged rescheduled collected destroyed cancelled stopped greeted met welcomed"
    " invited paired caught chased cleaned cleared corrected cut dealt exchanged explained fixed"
    " filled guarded painted rehoused reissued repaid rodded swapped traced treated wiped".split()
)


def is_state(clause: Clause, cue: Cue) -> bool:
    """Whether something is, feels or gets so: `the hall is cold`, but not `cold meals`."""
    if clause.word(clause.first) == "there" and cue.text.startswith(("a ", "an ")):
        return False  # `There is a leaflet for guests`
    before = _before_adverbs(clause, cue)
    if before in _BECOMING:
        return True
    is_called = before == "as" and bool(clause.places_of(*_CALLING))
    return is_called or _is_second_state(clause, cue) or _is_found_so(clause, cue)


def _before_adverbs(clause: Clause, cue: Cue) -> str:
    """The word before a state and its adverbs."""
    at = cue.first - 1
    while clause.word(at) in _ADVERBS or clause.word(at).endswith("ly"):
        at -= 1
    return clause.word(at)


def _is_second_state(clause: Clause, cue: Cue) -> bool:
    """`is good in halls and absent in rooms`."""
    is_second = clause.word(cue.first - 1) == "and" and clause.word(cue.last) in PLACING
    return is_second and clause.has("good")


def _is_found_so(clause: Clause, cue: Cue) -> bool:
    """`cooks find it hard to rest`, `find the stairs steep`, but not `find old books`."""
    places = range(cue.first - _MAX_FOUND, cue.first - 1)
    is_after_verb = any(clause.word(at) in _FINDING for at in places)
    behind = clause.word(cue.last)
    is_last = not behind.isalpha() or behind == "and" or behind in PREPOSITIONS
    return is_after_verb and is_last


_CALLING = frozenset(  # `describe the form as a maze`
    "describe describes described regard regards regarded see sees saw seen view views viewed treat"
    " treats treated".split()
)
_MAX_FOUND = 5  # words from the verb to the state
_FINDING = frozenset("find finds found make makes made".split())
_BECOMING = frozenset(
    "is are was were be been feel feels felt get gets got become becomes became look looks too"
    " stay stays go goes remain remains seem seems grow grows made left".split()
)
_ADVERBS = frozenset("very too so quite rather often always still also and more most cold".split())


def is_verdict(clause: Clause, cue: Cue) -> bool:
    """Whether the subject is called a problem, and not only `whom to tell of a problem`."""
    before = clause.words_in(cue.first - 3, cue.first)
    is_beside_praise = "and" in before and clause.has("good")
    return is_beside_praise or bool({*BEING, "as", "become"}.intersection(before))
