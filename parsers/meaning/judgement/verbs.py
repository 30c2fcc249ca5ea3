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


_NOUNS = frozenset(  # words that are verbs behind a plural alone
    "roll number form house programme staff budget post review report record plan check lead visit"
    " support work use focus care cover coach mentor list note target test train order process"
    " progress project survey sample link map mark model pilot place play quiz rate register"
    " release request rest return reward score search share sign source spot stock structure study"
    " sum supply talk tour transfer transition trust turn update value vote walk watch challenge"
    " concern contact control date detail display document email exercise experience feature file"
    " film finish fund group guide help impact influence interest interview issue limit load move"
    " name offer phone picture point praise present prompt purchase rank receipt repair reply"
    " resource respect award balance base brief call chair code count credit debate design direct"
    " book audit access account aim answer back bid bond bridge approach".split()
)
