"""Whether there should be more or less of what a clause counts. A clause in, an answer out.

What is counted should be more where `all boats` is in place and `no boats` a gap, and less where it
is the other way round or people leave. Time should be less where somebody is kept waiting.
"""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from ingest.compare.progress.figures.quantities import Quantity, is_denied, is_share
from ingest.compare.words.wording import words
from parsers.grammar.verbs import PARTICIPLE
from parsers.meaning.judgement import grammar
from parsers.meaning.judgement.tables.small_words import UNHURRIED

Wanted = Literal["more", "less"]

_TIME = re.compile(r"\s*(?:working |school )?(?:minutes?|hours?|days?|weeks?|months?)\b", re.I)
_YEARS = re.compile(r"\s*(?:school )?(?:years?|terms?)\b", re.I)
_VERB = re.compile(r"\b(?:is|are|was|were|be|been|has|have|had|comes?|came)\b", re.I)
_PLACED = re.compile(r"\w\s+(?:in|at|on|by|with|for|of|to|from)\s*$", re.I)
_ONLY = re.compile(r"(?:only|just)\b", re.I)
# Who is lost, not who has gone on to something: `45% left the club`, not `left with a badge`.
_LOSS = re.compile(
    r"(?: (?!who\b|that\b|which\b)\w+){0,4}? (?:quit|resigned|died|dropped out|gave (?:up|notice)"
    r"|left(?= (?:the|our|us|within|during|before|after|in|since|last|this)\b|$)"
    r"(?!.* (?:with|for|to)\b))\b",
    re.I,
)
# `boats are blue`, `coxes are women`, not `boats are painted`; `came by bus`, not `came to supper`;
# `chose oak`.
_DESCRIBED = re.compile(
    r"\b(?:is|are|was|were)\s+(?:now\s+)?(?!(?!(?:wo)?men\b|children\b|green\b)"
    rf"(?:{PARTICIPLE}|\w+(?:en|ught|[wr]n|[pl]t)|let|sold)\b)\w"
    r"|\b(?:comes?|came|travel\w*|lives?|lived)\s+(?:by|from|in|on)\b"
    r"|\b(?:choose|chose|prefer(?:red)?|opted|voted)\b",
    re.I,
)
_WAITING = re.compile(
    r"\b(?:wait\w*|queu\w+|delays?|delayed|late|lost|absen\w+|turnaround|backlog)\b", re.I
)
_TAKING = re.compile(r"\b(?:takes?|took|taken)\b", re.I)
# What somebody asked for, and what they wait to have done.
_AWAITED = re.compile(
    r"""\b(?: repl(?:y|ies) | (?:answer|respon[ds]|repair|mend|fix|replace|renew|deliver|appoint
      |recruit|assess|approv|refund|process|decid|decision|permi[ts]|licen[cs]|certificat|diagnos
      |referr|application|request|complain|enquir|claim|invoice|(?<!in\ )order|vacanc)\w*
    | (?<!take\ )(?<!takes\ )(?<!took\ )parts? | spares? | quotes? | plans? | results?
    | (?:get|obtain|receive|issue|settle|pay)(?!\ (?:to|there|home|back|up|down|across|in)\b)
    | (?:is|are)\ seen | until )\b""",
    re.I | re.X,
)


@lru_cache(maxsize=1_000)
def wanted(clause: str, quantity: Quantity) -> Wanted | None:
    """Whether there should be more or less of what a clause counts; None if that is unclear."""
    after = clause[quantity.last :]
    if _YEARS.match(after):
        return None  # `for three years`: time goes by
    if _TIME.match(after):
        return "less" if is_wait(clause) else None
    if _LOSS.match(after):
        return "less"
    return _wanted_of_things(clause, quantity)


def _wanted_of_things(clause: str, quantity: Quantity) -> Wanted | None:
    """Whether there should be more or less of what is no time, by judging it of all and of none."""
    counting = _counting(clause, quantity)
    is_of_place = _is_of_place(clause, counting.before, clause[quantity.last :])
    if is_of_place and not is_share(quantity):
        return None
    of_all = grammar.judge(counting.told_of("all")).value
    if _ONLY.match(clause, quantity.first):
        return None if of_all == "gap" or is_denied(clause) else "more"
    if of_all == "gap" and is_denied(clause):
        return "less"
    found = _wanted_by_none(counting, of_all)
    return None if is_of_place and found == "less" else found  # `stands at 29%, short of others`


_WANTED: dict[tuple[str, str], Wanted] = {("in place", "gap"): "more", ("gap", "in place"): "less"}


class _Counting(NamedTuple):
    """What stands before and after a quantity, without `of`; whether it counts some `of` them."""

    before: str
    after: str
    is_of: bool

    def told_of(self, how_many: str) -> str:
        """The clause, telling of another number."""
        return f"{self.before}{how_many}{' of ' if self.is_of else ''}{self.after}"

    @property
    def told_of_none(self) -> str:
        """The clause, telling of none."""
        return self.told_of("none" if self.is_of else "no")

    @property
    def uncounted(self) -> str:
        """The clause without the quantity, with a word in its place where one is needed."""
        if self.is_of:
            return f"{self.before}{self.after}"
        plural = "they" if _VERB.match(self.after.lstrip()) else "the"
        return f"{self.before}{plural}{self.after}"


_OF = re.compile(r"\s+(?:of\s+)?(?=the\b|our\b|its\b|their\b)|\s+of\s+", re.I)


def _counting(clause: str, quantity: Quantity) -> _Counting:
    before, after = clause[: quantity.first], clause[quantity.last :]
    of = _OF.match(after)
    return _Counting(before, after[of.end() :] if of else after, of is not None)


def _wanted_by_none(counting: _Counting, of_all: str) -> Wanted | None:
    """More of what is a gap if there is none of it, less of what is a gap if it is of all."""
    if _only_describes(counting.uncounted):
        return None
    return _WANTED.get((of_all, grammar.judge(counting.told_of_none).value))


def is_wait(clause: str) -> bool:
    """Whether a clause with a time tells how long somebody is kept waiting: `a repair takes nine
    days`, not `a walk takes nine hours`."""
    if _WAITING.search(clause):
        return True
    is_awaited = _TAKING.search(clause) and _AWAITED.search(clause)
    return bool(is_awaited) and UNHURRIED.isdisjoint(words(clause))


def _is_of_place(clause: str, before: str, after: str) -> bool:
    """`Oars lay at one pier`, `oars were seen at one`, `nine were of oak`."""
    is_placed = _PLACED.search(before) and not is_denied(clause)
    return bool(is_placed or _VERB.search(before) or _VERB.match(after.lstrip()))


def counts_faults(clause: str, quantity: Quantity) -> bool:
    """Whether a clause counts what is at fault: `bailers are missing from nine boats`."""
    is_time = _TIME.match(clause, quantity.last) or _YEARS.match(clause, quantity.last)
    is_count = quantity.kind != "degree" and not is_time
    is_only = _ONLY.match(clause, quantity.first)
    return is_count and not is_only and grammar.judge(clause).value == "gap"


def _only_describes(clause: str) -> bool:
    """Whether a clause says what things are or where, and neither praises nor blames."""
    is_plain = grammar.read(clause).is_plain
    return is_plain and bool(_DESCRIBED.search(clause))
