"""Whether something was only talked about. A clause in, an answer or words out."""

import re

from parsers.meaning.completion.word_classes import WAS
from parsers.patterns import pattern

_TALK = pattern(
    r"\b(?:ask(?:ed|s|ing)(?:\s+(?!after|to\b)[\w’'-]+){0,2} (?:for|that)"
    r"|(?:was|were|been) told (?:of|about)|applied for|wants?|requested"
    r"|discuss(?:ed|ions?|ing)|consider(?:ed|ing)?|propos(?:ed|als?)|thought"
    r"|wonder(?:s|ed|ing)?|explor(?:ed|ing)"
    r"|sp(?:oke|oken) of|talk(?:ed|s) of|advertised|looking (?:at|into|for))\b",
    re.IGNORECASE,
)


def words_of_talk(clause: str) -> list[str]:
    """The words of a clause that say that something was only talked about: `discussed`."""
    return _TALK.findall(clause)


def talks_of_written(thing: str, clause: str) -> bool:
    """Whether a clause says that something written lay before people: `they discussed the new
    guide`, `a written guide was considered`; not `they discussed the idea of a guide`."""
    thing = re.escape(thing)
    determiner = r"(?:the|our|its|their|each|every|this|a (?:written|new))"
    known = rf"{determiner}\s+(?:(?!draft|of\b)[\w-]+\s+){{0,3}}?"
    active = rf"\b(?:discussed|considered)\s+{known}{thing}\b(?!\s+(?:to|for)\b)"
    passive = rf"(?:^|\b){known}{thing}\s+{WAS}\s+(?:discussed|considered)\b"
    return bool(re.search(f"{active}|{passive}", clause, re.IGNORECASE))
