"""Which acts of those who were to do something tell that they did it, though in another verb.

A verb and the words of an act in, an answer out. `The bosun set down the rules` tells that he wrote
them if he was to; `The bosun read the rules` tells of another act.
"""

import re
from functools import lru_cache

from parsers.patterns import pattern

# Verbs of actions, and the past of what may be told of those who were to do them.
_RELATED = {
    "write draft redraft rewrite produce create compile develop prepare devise design draw"
    " collate document list revise update refresh redesign rework make set summarise tidy sharpen"
    " reissue": (
        r"wrote|written|drew up|drawn up|set (?:down|out)|put (?:together|on paper|down)|made"
        r"|produced|compiled|came up with|finished|completed|settled|agreed|printed|assembled"
        r"|worked out|typed|sharpened|reworded|recast|redid|rewrote|redrew|reworked|redesigned"
        r"|composed|penned|updated|revised|rewritten|brought .* up to date"
    ),
    "look review check audit inspect survey monitor scrutinise evaluate assess analyse consider"
    " examine sample observe compare count test investigate read find explore walk go visit tour"
    " watch track verify work calculate cost": (
        r"looked|went (?:through|over|round|down|into)|gone (?:through|over|round|down|into)"
        r"|walked|read|checked|reviewed|examined|inspected|sampled|counted|watched|sat (?:in|down)"
        r"|saw|seen|heard|found|compared|set .* (?:side by side|beside)|laid .* side by side"
        r"|visited|toured|tested|timed|weighed|studied|surveyed|scrutinised|audited|put a figure"
        r"|combed|sifted|worked (?:out|through)|spent|called (?:on|in)|asked|interviewed|assessed"
        r"|evaluated|analysed|considered|discussed|observed|tracked|verified|calculated|costed"
    ),
    "meet talk speak sit see interview consult call": (
        r"met|sat (?:down|with|in)|spoke|spoken|talked|called (?:on|in)|saw|seen|visited|rang"
        r"|spent|interviewed|went (?:through|over|round)|looked (?:at|over)|asked"
        r"|heard (?:from|out)|phoned"
    ),
    "train teach brief coach explain present run hold deliver lead remind tell inform show host"
    " organise arrange give offer": (
        r"trained|taught|briefed|coached|explained|presented|took .* through|walked .* through"
        r"|went through|showed|shown|told|ran|held|delivered|led|(?:gave|given)(?! .*\blists?\b)"
        r"|spent|reminded"
        r"|hosted|organised|arranged|gathered|brought .* together|got .* together|talked .* through"
    ),
    "share circulate send distribute issue publish hand pass report submit bring display post"
    " give present": (
        r"sent|shared|gave|given|handed|passed|issued|published|circulated|put|pinned|posted"
        r"|brought|laid|read out|presented|reported|told|showed|hung|tabled|mailed|e-?mailed"
        r"|submitted|took .* (?:to|through)"
    ),
    "hang pin": r"hung|put|pinned|posted",
    "buy purchase order get obtain install fit replace change renew build construct lay erect": (
        r"got|put (?:in|up|down)|fitted|installed|bought|ordered|brought in|took delivery|swapped"
        r"|built|laid|changed|replaced|renewed|secured|obtained|found(?! the\b)"
    ),
    "agree decide settle choose select fix set come adopt": (
        r"settled|agreed|decided|chose|chosen|fixed|picked|came (?:to|down)|adopted|gave up"
        r"|signed|made up|passed|approved|put .* names? to"
    ),
    "appoint recruit find hire name nominate engage employ secure": (
        r"found|took on|taken on|brought in|hired|appointed|named|engaged|recruited|secured"
        r"|asked .* to (?:take|lead|be)|welcomed|chose|picked"
    ),
    "move transfer relocate hand pass switch": (
        r"passed|handed|moved|brought|took|taken|shifted|transferred|switched|carried"
    ),
    "cut reduce shorten simplify slim trim narrow streamline": (
        r"cut|pared|trimmed|shortened|halved|dropped|simplified|slimmed|stripped|boiled"
        r"|brought .* down|got .* down|reduced|streamlined"
    ),
    "start open launch begin introduce establish try trial pilot set": (
        r"got .* (?:going|started)|started|opened|ran|held|tried|launched|began|begun|set up"
        r"|introduced|trialled|piloted"
    ),
    "assign pair match allocate": (
        r"matched|paired|assigned|allocated|linked|gave|given|found|put .* with|chose|named"
    ),
    "commission engage": r"commissioned|engaged|hired|brought in|called in|appointed|took on",
    "renegotiate negotiate": r"signed|agreed|settled|struck|negotiated|renegotiated",
    "moderate mark": r"marked|compared|moderated|agreed|re-?marked",
    "ring phone telephone call": r"rang|phoned|telephoned|called|spoke|spoken",
    "sort resolve clear solve settle tidy": (
        r"cleared|sorted|settled|put .* right|straightened|resolved|ironed|solved|tidied|cleaned up"
    ),
    "weed thin clear remove withdraw scrap drop stop": (
        r"took .* (?:off|out|down|away)|threw .* out|weeded|cleared|removed|withdrew|scrapped"
        r"|dropped|stopped|gave up"
    ),
    "regroup group gather bring convene": r"gathered|met|called .* together|brought|regrouped",
}  # fmt: skip
# Verbs that tell of no act by themselves: what was had, put or brought is done if it is the object.
_OF_ANY_ACT = r"had|got|put|brought|made|did|done|laid|produced|completed|finished|have|has"


@lru_cache(maxsize=500)
def _related(verb: str) -> re.Pattern[str] | None:
    known = [told for verbs, told in _RELATED.items() if verb in verbs.split()]
    return pattern(rf"(?:{'|'.join(known)})\b", re.IGNORECASE) if known else None


def is_related_act(verb: str, act: str) -> bool:
    """Whether an act, which begins with its verb in the past, may be told of what another verb
    asked for: `set down the rules` for `write`, not `read the rules`."""
    related = _related(verb)
    return bool(related and related.match(act)) and not _comes_to_nothing(verb, act)


# `put the log aside`, `told cooks that the course was full`, `found the hull cold`.
_TO_NOTHING = pattern(
    r"put\b[^,;]*\b(?:off|aside|away|on hold|in store)\b"
    r"|(?:told|said|agreed|heard|found|saw|decided)\b(?:\s+[\w’'-]+){0,4}?\s+that\b"
    r"|brought\s+last\s+year['’]s\b",
    re.IGNORECASE,
)
_ENDED = pattern(r"(?:finished|completed|stopped|started)\s+(?P<doing>\w+)ing\b", re.IGNORECASE)


def _comes_to_nothing(verb: str, act: str) -> bool:
    """Whether an act did not lead anywhere, only tells of something, or was another: `finished
    reading the rules` for `write`."""
    ended = _ENDED.match(act)
    if ended and not verb.startswith(ended["doing"].lower()[:3]):
        return True
    return bool(_TO_NOTHING.match(act))


_ANY = pattern(
    rf"(?:{_OF_ANY_ACT})\b(?!\s+(?:to|no|trouble|difficult\w+|doubts?)\b)", re.IGNORECASE
)


def is_any_act(verb: str, act: str) -> bool:
    """Whether an act may be of any verb: `had the lamps up`, not `read the rules` or `had to
    wait`."""
    return bool(_ANY.match(act)) and not _comes_to_nothing(verb, act)


_PURPOSE = pattern(
    r"\bfor\s+(?:[\w-]+\s+)?(?P<what>review|discussion|comparison|moderation|scrutiny|checking)\b",
    re.IGNORECASE,
)


def verbs_of_purpose(text: str) -> list[str]:
    """The verbs for what an action is to be of use: `review` of `bring plans for peer review`."""
    return ["review"] if _PURPOSE.search(text) else []
