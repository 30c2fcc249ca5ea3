"""Other words than its own by which a verb is said to be completed. A verb in, patterns out.

`appoint a lead` is done if somebody `is in post`, `buy laptops` if they `arrived`.
"""

from parsers.grammar.times.time_forms import MONTHS
from parsers.meaning.completion.told.results.inquiries import CAME_IN

_BROUGHT_IN = r"(?<!is )(?<!are )brought in"  # `food is brought in`
_AGREED = rf"{_BROUGHT_IN}|agreed|chosen|chose|adopted|selected|approved|passed|signed"
_GIVEN = r"supplied|provided|given|lent|issued|received|handed|now ha(?:s|ve)"
_GIVEN_OUT = (
    r"published|shared|circulated|sent|issued|distributed|(?:came|went|(?:is|are) now) out"
    r"|(?:has|have) gone up (?:on|at)|having gone up(?! in price)"
    r"|went home (?:to|in|with (?:all|each|every))"
    r"|w(?:as|ere) sent out|on (?:the|our|its|every|each|either|both|all) (?:[\w'’]+ )?websites?"
)
_IN_FORCE = r"in (?:place|use|force)|took effect|exists?|holds?|now uses?|uses? (?:the same|one)"
_SPENT = (
    r"spent (?:an?|the|two|three|half an?) (?:[\w-]+ )?"
    r"(?:days?|mornings?|afternoons?|evenings?|hours?)"
)
_LEARNT = (
    r"(?<!is )(?<!are )taught|briefed|(?:taken|took|walked|talked) through|learn(?:ed|t)"
    r"|heard (?:from|about)|spoke|talked|coached|passed|went on|show(?:n|ed)(?! (?:us|me)\b)"
    r"|(?:finished|completed|done) (?:the|their|its|an?) (?:[\w-]+ )?(?:courses?|training)"
    rf"|{_SPENT}"
)
# Stages of a thing that was to be made; a later stage implies the earlier ones.
_MADE = (
    r"written|drafted|produced|created|developed|drawn up|prepared|devised|compiled|designed|made"
)
_PUT_THERE = (
    r"fitted|installed|built|erected|laid|planted|constructed|opened|put (?:up|in|down|out|there)"
    r"|went (?:up|in|down)"
)
_RENEWED = (
    r"renewed|redone|re-?checked|reissued|refreshed|re-?qualified|re-?certified|retaken|retook"
    r"|in date|up to date|dated this|now (?:runs|covers|lasts)"
)
_REVISED = r"changed|amended|altered|revised|updated|rewritten|rewrote|replaced|reworked|recast"
_SET_UP = rf"set up|{_BROUGHT_IN}|established|introduced|launched|started|begun|began"
_IN_WRITING = f"{_MADE}|{_AGREED}|{_SET_UP}|published|issued|came out|{_IN_FORCE}"
# What is decided on was sent in: `our application failed`, `the bid came to nothing`.
_DECIDED_ON = (
    r"(?:applications?|bids?|entry|entries|submissions?) (?:(?:to|for) (?:[\w’'-]+ ){1,5}?)?"
    r"(?:failed|succeeded|won|fell short|came (?:back|to nothing)|got nowhere"
    r"|(?:was|were) (?:turned down|refused|rejected|accepted|granted|(?:un)?successful))"
)
_TRIED = "tried|trialled|piloted"
# What says that the verbs before it are completed, beside their own past forms.
_COMPLETION_WORDS = {
    "recruit appoint advertise hire fill employ engage": r"in post|took up|appointed"
    r"|recruited|joined|started|has been filled|were filled|now have|now has|began"
    r"|(?:places?|posts?|seats?|vacanc(?:y|ies)|roles?) (?:is|are|was|were) (?:now )?"
    r"(?:taken|filled)"
    r"|works? (?:here|with us|(?:\w+ ){1,2}(?:days?|mornings?|afternoons?))",
    "find secure book": r"found|booked|secured|lined up",
    "close": r"closed|shut",
    "buy order purchase get obtain install replace": r"came|arrived|bought|delivered|took delivery"
    rf"|replaced|in use|ordered|{_PUT_THERE}|{_GIVEN}",
    "write draft redraft produce create develop prepare devise compile draw collate document": (
        _IN_WRITING
    ),
    "commission": f"{_IN_WRITING}|{CAME_IN}",
    "agree choose adopt select approve sign negotiate": f"{_AGREED}|published|issued|{_IN_FORCE}"
    r"|picked(?= by\b)",
    "set establish introduce launch start begin": f"{_SET_UP}|in place|in use"
    r"|first (?:year|term|season|summer|winter) (?:of|with)",
    "publish issue": f"{_GIVEN_OUT}|in use|in force",
    "share circulate send distribute": _GIVEN_OUT,
    "supply provide lend": _GIVEN,
    "survey consult ask": r"told us|answered|replied|responded|(?:was|were|been) asked",
    "train teach brief coach run hold deliver give lead organise arrange host": r"trained|ran"
    r"|(?:was|were|been) held|delivered|given|led|took place|organised|arranged|hosted|came"
    r"|attended|sat(?! (?:through|in on)\b)|(?:took|taken) (?:part|the|an?|their)"
    r"|(?:has|have) been (?:on|through)|(?:has|have) had"
    r"|had (?:the|their|its|his|her|an?) (?:\w+ )?"
    r"(?:training|refresher|course|workshop|session|briefing|turn|day)"
    rf"|{_LEARNT}",
    "talk speak explain present": rf"{_LEARNT}|explained|presented",
    "remove withdraw stop end": r"done away with|abolished|scrapped|gone|disappeared|given up"
    r"|withdrawn|removed|dropped|taken (?:out|down|away)|came (?:down|off|out)|thrown out"
    r"|disposed of|phased out|ended"
    r"|stopped|no longer|deleted|destroyed|shredded|cleared|terminated|parted company"
    r"|went (?:at|in|last|over|during|by)",
    "visit": r"went to|been to|called (?:at|on)|toured|looked round",
    "change replace renew swap exchange": r"ha(?:s|ve) (?:now )?(?:an? )?new"
    r"|new (?:[\w-]+ ){1,2}(?:was|were|has been|have been)"
    r" (?:fitted|installed|put (?:in|up)|bought)",
    "renegotiate retender": r"new (?:[\w-]+ )?(?:contract|terms|deal|agreement|rate|price)s?"
    r"(?: for [\w’' -]{3,30})? (?:(?:was|were|has been|have been) )?"
    r"(?:signed|agreed|struck|settled)",
    "bring invite visit": rf"came|visited|attended|joined|{_SPENT}",
    "trial pilot try": _TRIED,
    "test": rf"{_TRIED}|looked at",
    "analyse": r"analysed|broken down",
    "mend repair fix": r"mended|repaired|fixed",
    "build construct erect lay plant fit": _PUT_THERE,
    "change amend revise rewrite redesign rework overhaul": _REVISED,
    "renew refresh update": rf"{_RENEWED}|{_REVISED}",
    "relocate transfer migrate": r"moved|transferred|migrated",
    "move": r"transferred|migrated|went (?:behind|into|onto|over to)",
    "rerun re-run repeat redo": r"(?:taken|run|ran|held|done) again|repeated|re-?run|re-?done",
    "display hang pin post": r"hangs?|hung|on (?:the|a) walls?|on display",
    "translate": rf"(?:came|come|comes|go|goes|went) out in(?! (?:{'|'.join(MONTHS)})\b)",
    "go": r"(?:put|went) into",
    "shorten simplify trim slim condense streamline": r"cut|trimmed|slimmed|halved"
    r"|pared down|boiled down|now fits?|(?:is|are) now (?:\w+ )?(?:shorter|simpler|half|down to)"
    r"|went from \w+ pages to",
    "clean": r"scrubbed|washed|steamed|polished|hosed|swept|mopped",
    "practise practice rehearse drill": r"practised|rehearsed|drilled|walked through|run through",
    "record log enter note": r"recorded|logged|entered|noted|written down|put on",
    "calculate": r"worked out|measured|calculated",
    "interview": r"talked (?:to|with)|spoken (?:to|with)|spoke (?:to|with)|sat down with",
    "explain": r"gone through|talked through|set out",
    "collect gather": r"gathered|brought together|came in|handed in",
    "label mark": r"labelled|marked|tagged",
    "sort file": r"filed|sorted|put in order",
    "paint redecorate decorate": r"painted|repainted|decorated|redecorated",
    "store lock": r"locked away|put away|stored",
    "list count inventory": r"listed|counted|written down|inventoried",
    "pair match": r"paired|matched",
    "fell": r"cut down|came down|taken down",
    "look revisit": r"revisited|looked (?:again )?at|reviewed|reconsidered",
    "submit": f"presented|submitted|received|noted|{_AGREED}|{_DECIDED_ON}",
    "apply bid enter": _DECIDED_ON,
    "tender retender": r"(?:out to|after an?) (?:[\w-]+ )?tender|new (?:[\w-]+ )?contractor",
}


def words_of_completion(verb: str) -> list[str]:
    """Patterns of other words than its own that say that a verb is completed: `in post` for
    `appoint`; none for `map`."""
    return [words for verbs, words in _COMPLETION_WORDS.items() if verb in verbs.split()]
