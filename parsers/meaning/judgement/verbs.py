"""Whether what may be a noun is a verb where it stands: a clause and a cue in, yes or no out."""

from parsers.meaning.judgement.clauses import Clause
from parsers.meaning.judgement.findings import BEFORE_NOUNS, PREPOSITIONS
from parsers.meaning.judgement.phrases import Cue


def is_verb(clause: Clause, cue: Cue) -> bool:
    """Whether a word that may be a noun is a verb here: `leaders plan`, not `the plan`."""
    before = clause.word(cue.first - 1)
    if not before or before in BEFORE_NOUNS or before in PREPOSITIONS:
        return False
    is_plural = before.endswith(("s", "ly")) or before in _PLURALS
    is_sentence = clause.last - clause.first >= _MIN_SENTENCE_WORDS
    return cue.text not in _NOUNS or is_plural or is_sentence


_MIN_SENTENCE_WORDS = 7


_PLURALS = frozenset("we they people staff children who also now and both all parents then".split())


# Words that are verbs behind a plural alone.
_NOUNS = frozenset(
    "access account aim alert answer approach archive audit award back balance base bid bond"
    " book bridge brief budget call care chair challenge check cluster coach code comfort"
    " concern contact control count cover credit dance date debate design detail direct"
    " display document draft echo email empty exercise exhibit experience feature file film"
    " finish focus form fund grade group guard guide harvest heat help hire host house impact"
    " index influence interest interview invoice issue jog judge label lead lease limit link"
    " list load loan map mark mentor model move name note number offer order patrol phone"
    " picture pilot place plan play plug point post praise present print process programme"
    " progress project prompt purchase question quiz rank rate receipt record register release"
    " rent repair reply report request resource respect rest return review reward roll run"
    " sample sanction score search share shelter shield sign signal source spot staff stage"
    " stock structure study sum supply support survey swim talk tally target test timetable"
    " tour trade train transfer transition transport trust turn update use value visit vote"
    " walk watch work".split()
)
