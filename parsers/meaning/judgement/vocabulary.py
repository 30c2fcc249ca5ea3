"""All tables of phrases as one, with which texts are searched. Made when first used."""

from functools import cache

from parsers.meaning.judgement.phrases import Kinds, Phrases
from parsers.meaning.judgement.words_of_claims import CLAIMS
from parsers.meaning.judgement.words_of_deeds import DEEDS
from parsers.meaning.judgement.words_of_degree import DEGREES
from parsers.meaning.judgement.words_of_evils import EVILS
from parsers.meaning.judgement.words_of_failing import FAILINGS
from parsers.meaning.judgement.words_of_failing_idioms import FAILING_IDIOMS
from parsers.meaning.judgement.words_of_faults import FAULTS, STATES
from parsers.meaning.judgement.words_of_gaps import GAPS
from parsers.meaning.judgement.words_of_progress import PROGRESS

_MARKS = {"comma": ",", "stop": ". | ; | ! | ?", "aside": ": | –"}


@cache
def phrases() -> Phrases:
    """All phrases, and the end of a line as a stop."""
    bad = {"bad": "\n".join(FAULTS.values())}
    remedies = {"claim": CLAIMS["remedy"]}
    deeds = {"claim": "\n".join(DEEDS.values())}
    evils = dict.fromkeys(("thing", "bad measure"), "\n".join(EVILS.values()))
    of_gaps = (GAPS, FAILINGS, bad, evils, STATES, FAILING_IDIOMS)
    of_claims = (PROGRESS, DEGREES, CLAIMS, remedies, deeds, _MARKS)
    made = Phrases(*of_gaps, *of_claims)
    made.add("\n", "stop")
    return made


def kinds_of(word: str) -> Kinds:
    """The kinds of one word; none where no table has it."""
    return phrases().kinds(word)
