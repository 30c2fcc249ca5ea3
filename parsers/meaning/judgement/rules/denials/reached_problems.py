"""The problem that a denial reaches. A clause and its denial in, the words of the problem out.

`Not late`, `no complaints`, `nobody leaves unnoticed`; not `no register for faults`. What stands
between the denial and the problem decides.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.denials.reach import opens_inverted
from parsers.meaning.judgement.rules.findings import NEAR
from parsers.meaning.judgement.rules.positions import cue_at, cues_between
from parsers.meaning.judgement.tables.kinds import FAULTS, UNWELCOME
from parsers.meaning.judgement.tables.small_words import (
    ARTICLES,
    BEING,
    COUNTING,
    HELPERS,
    PREPOSITIONS,
    SPEAKERS,
)


def reached_problem(clause: Clause, denial: Cue) -> Cue | None:
    """The first problem that a denial reaches: `not late`, `no complaints`."""
    for cue in clause.cues:
        if cue.first < denial.last or not _is_problem(cue):
            continue
        denied = clause.words_in(denial.last, cue.first)
        between = _without_amounts(_without_speaker(denied))
        if _is_of_time(clause, cue, between):
            return None
        if _is_said_so(clause, denial, cue, between):
            return cue
        if _is_out_of_reach(denial, between):
            return None
        if _is_cancelled(clause, denial, cue, between):
            return cue
        if cue.has("thing", "unwanted", "bad measure"):
            return cue if _is_there_none(clause, denial, cue, between) else None
    return None


def _is_there_none(clause: Clause, denial: Cue, problem: Cue, between: list[str]) -> bool:
    is_left = clause.word(problem.last) == "being"  # `without a complaint being answered`
    return not is_left and _exists(clause, denial, between)


def _is_problem(cue: Cue) -> bool:
    return cue.text != "argued" and cue.has(*_PROBLEM)  # `it can hardly be argued that`


_PROBLEM = FAULTS | UNWELCOME | {"too", "below"}


def _is_of_time(clause: Clause, cue: Cue, between: list[str]) -> bool:
    """`no plan later than 2019`, `no meeting after a suspension`."""
    is_date = cue.text == "later" and clause.word(cue.last + 1).isdecimal()
    return is_date or not _OF_TIME.isdisjoint(between)


_OF_TIME = frozenset("after before following during when".split())


def _is_out_of_reach(denial: Cue, between: list[str]) -> bool:
    """Whether what stands between is of something else: `no register for faults`."""
    reachable = {"in", "at", "by"} if "no" in denial.kinds else {"in", "at"}
    return len(between) > 2 * NEAR or bool(PREPOSITIONS.intersection(between) - reachable)


def _is_said_so(clause: Clause, denial: Cue, cue: Cue, between: list[str]) -> bool:
    """Whether a bad state of nobody, or a bad way of doing something, is denied."""
    if opens_inverted(clause, denial) and cue.has("bad", "lacking"):
        verbs = cues_between(clause, denial.last, cue.first, "claim")
        return all(verb.text in BEING | HELPERS for verb in verbs)
    if "no" in denial.kinds:
        return _is_predicate_of_none(cue, between)
    return _is_manner(clause, denial, cue, between)


def _is_manner(clause: Clause, denial: Cue, cue: Cue, between: list[str]) -> bool:
    """Whether a bad way of doing something is denied: `is no longer sent by unsafe mail`."""
    is_done_so = len(between) == _VERB_AND_PREPOSITION and between[1] in {"by", "with", "on", "in"}
    opens_manner = len(between) == 1 and cue.text.split(" ")[0] in PREPOSITIONS
    is_done_so = is_done_so or opens_manner  # `is not agreed over the phone`
    done = cue_at(clause, denial.last)
    is_mended = done is not None and "remedy" in done.kinds
    return "bad" in cue.kinds and is_done_so and not is_mended


_VERB_AND_PREPOSITION = 2  # words


def _without_amounts(between: list[str]) -> list[str]:
    """The words after a denial without those that only count: `no use of`."""
    if between[:1] == ["likely"] and "to" in between:
        return between[between.index("to") + 1 :]  # `no more likely than others to be`
    if between[1:4] == ["found", "to", "be"]:
        return [between[0], *between[3:]]
    counts = between[-1:] == ["of"] and len(between) <= _AMOUNT_WORDS
    return [] if counts and between[-2:][0] in COUNTING else between


def _without_speaker(between: list[str]) -> list[str]:
    """The words without those who saw or asked: `none of the pupils we spoke to could`."""
    at = next((at for at, word in enumerate(between) if word in SPEAKERS), None)
    if at is None:
        return between
    last = at + 2 + (between[at + 2 : at + 3] in (["to"], ["with"]))
    return between[:at] + between[last:]


_AMOUNT_WORDS = 3  # `recorded cases of`


def _is_cancelled(clause: Clause, denial: Cue, cue: Cue, between: list[str]) -> bool:
    """Whether a denial cancels a bad word: `is not late`, `nobody leaves unnoticed`."""
    if cue.has("bad", "lacking", "too", "below", "state") and _BETWEEN.issuperset(between):
        return True
    if cue.text == "alone":
        return _is_by_itself(clause, denial, cue)
    is_double = cue.text.startswith("un") and not clause.word(cue.last).isalpha()
    return "bad" in cue.kinds and (is_double or _is_near_none(denial, between))


def _is_by_itself(clause: Clause, denial: Cue, alone: Cue) -> bool:
    """`nobody works alone`, `no longer works alone`; not `no cook alone can`."""
    after = clause.word(alone.last)
    return denial.text == "no longer" or not after.isalpha() or after in PREPOSITIONS


def _is_near_none(denial: Cue, between: list[str]) -> bool:
    """Whether nobody or nothing is near enough to what is said of them."""
    is_far_reaching = "by" in between or denial.text == "not once"
    reach = 2 * NEAR if is_far_reaching else NEAR
    return "no" in denial.kinds and len(between) <= reach


_BETWEEN = frozenset(  # words that may stand between a denial and what it denies
    "a an the any in ever often being been be is are was were has have so very at all that more"
    " single much really considered seen found left felt reported identified significant serious"
    " major"
    " obvious evident further other known outstanding new currently formal high low risk"
    " feel feels seem seems look looks appear become becomes get gets"
    " use uses used accept accepts allow allows permit tolerate employ buy"
    " last lasts lasted take takes took go goes run runs wait waits".split()
)


def _is_predicate_of_none(cue: Cue, between: list[str]) -> bool:
    """`no member of staff has left`, `no child is prevented from`, `no school has a deficit`."""
    between = _without_article(between)
    if not cue.has("bad", "lacking", "unwanted", "thing", "below") or len(between) > 2 * NEAR:
        return False
    is_had = not (BEING | _CAUSING).isdisjoint(between[-1:])
    return is_had or cue.text.split(" ")[0] in BEING | {"go", "goes", "went"}


_CAUSING = frozenset(
    "raised raises caused causes gave gives posed poses revealed found set sets ran posted suffered"
    " incurred".split()
)


def _without_article(between: list[str]) -> list[str]:
    """The words before a state without the article: `has a`, `has a large`."""
    places = [at for at, word in enumerate(between) if word in _BEFORE_STATE]
    is_near = bool(places) and len(between) - places[-1] <= 1 + _MAX_ADJECTIVES
    if not is_near:
        return between
    return _without_article(between[: places[-1]])


_BEFORE_STATE = frozenset("a an any on in under at".split())
_MAX_ADJECTIVES = 2


def _exists(clause: Clause, denial: Cue, between: list[str]) -> bool:
    """Whether existence is denied: `no bullying`, `not a concern`, `do not have debts`."""
    if "no" in denial.kinds:
        return _is_of_none(between)
    if between[:3] == ["had", "a", "single"]:
        return len(between) <= NEAR  # `have not had a single boiler breakdown`
    rest = [word for word in between if word not in _BETWEEN and word not in _HAVING]
    has = not _HAVING.isdisjoint(between) or clause.word(clause.first) == "there"
    return len(rest) <= (has or not {"use", "used"}.isdisjoint(rest))


def _is_of_none(between: list[str]) -> bool:
    """Whether `no` is that of a problem behind these words; not in `no depot logged its losses`."""
    if not _POSSESSIVE.isdisjoint(between):
        return False
    is_of_means = "in" in between and between[0] not in _MOVES  # `no training in ending delays`
    counted = [word for word in between if word not in ARTICLES]
    return len(counted) <= NEAR and not is_of_means


_HAVING = frozenset("have carry hold owe run face suffer experience long short term".split())
_POSSESSIVE = frozenset("its their our his her".split())
_MOVES = frozenset("rise increase growth reported recorded major serious significant".split())
