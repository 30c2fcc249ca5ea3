"""Who answered a request, or decided on it. A clause in, a reply out."""

import re
from typing import NamedTuple

from parsers.patterns import pattern


class Reply(NamedTuple):
    """Who answered, and on what if that has to be told: `the board`, `a new crane`."""

    who: str
    what: str
    is_answer: bool  # to a request, whatever it was about; or a decision on what is named


_HAS = r"(?:(?:has|have|had|since|then|finally|now|duly|also)\s+){0,3}"
_ANSWERED = (
    r"said (?:yes|no)\b(?! one\b)|wrote back|replied|responded|came back (?:to|with)|got back to"
    r"|heard (?:us|him|her|them|it|me) out|turned (?:us|him|her|them|it) down"
    r"|answered (?:us|him|her|them|(?:our|the|his|her) (?:[\w-]+ )?(?:letters?|requests?|questions?"
    r"|e-?mails?|case|plea|bid|appeal))"
)
_DECIDED = (
    r"agreed|approved|adopted|accepted|granted|backed|supported|endorsed|passed|considered"
    r"|discussed|debated|refused|declined|rejected|turned down|voted (?:for|against|down)|heard"
    r"|turned(?=[^,;]*\bdown\b)|took"
)
_REPLY = pattern(
    rf"^(?:(?:The|Our|Both|All)\s+)?(?P<who>(?:[\w’'&-]+\s+){{1,5}}?){_HAS}"
    rf"(?:(?P<answered>{_ANSWERED})|(?:{_DECIDED}))\b(?P<what>.*)",
    re.IGNORECASE | re.DOTALL,
)


def reply_in(clause: str) -> Reply | None:
    """The reply of which a clause tells: `The board said yes to the crane`; not `The board met`."""
    found = _REPLY.match(clause)
    return found and Reply(found["who"].strip(), found["what"], bool(found["answered"]))
