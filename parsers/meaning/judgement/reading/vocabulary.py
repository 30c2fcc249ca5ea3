"""All tables of phrases joined into one, which is made when first used."""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from parsers.meaning.judgement.reading.phrases import Kinds, Phrases
from parsers.meaning.judgement.reading.words import MAX_KNOWN_WORDS
from parsers.meaning.judgement.tables.activities import ACTIVITIES
from parsers.meaning.judgement.tables.amounts import AMOUNTS
from parsers.meaning.judgement.tables.denials import DENIALS
from parsers.meaning.judgement.tables.failing import FAILING
from parsers.meaning.judgement.tables.fault_idioms import FAULT_IDIOMS
from parsers.meaning.judgement.tables.faults import FAULTS, STATES
from parsers.meaning.judgement.tables.joints import JOINTS
from parsers.meaning.judgement.tables.needs import NEEDS
from parsers.meaning.judgement.tables.neutral import NEUTRAL
from parsers.meaning.judgement.tables.practices import PRACTICES
from parsers.meaning.judgement.tables.praise import PRAISE
from parsers.meaning.judgement.tables.problems import PROBLEMS, UNWELCOME
from parsers.meaning.judgement.tables.progress import PROGRESS
from parsers.meaning.judgement.tables.verbs import VERBS

_BY_KIND = (
    AMOUNTS, DENIALS, FAULT_IDIOMS, JOINTS, NEEDS, NEUTRAL, PRAISE, PROGRESS, STATES, UNWELCOME,
    VERBS,
)  # fmt: skip
_FAMILIES = (  # the tables whose families are all of the same kinds
    (("claim",), ACTIVITIES),
    (("claim",), {"remedy": VERBS["remedy"]}),
    (("bad",), FAULTS),
    (("bad",), PRACTICES),
    (("lacking",), FAILING),
    (("thing", "bad measure"), PROBLEMS),
)
_MARKS = {"comma": ",", "stop": ". | ; | ! | ?", "aside": ": | –"}


@cache
def phrases() -> Phrases:
    """All phrases, and the end of a line as a stop."""
    made = Phrases(*tables())
    made.add("\n", "stop")
    return made


def tables() -> Iterator[Mapping[str, str]]:
    """The tables, each with its rows by their kinds."""
    yield from (*_BY_KIND, _MARKS)
    for kinds, families in _FAMILIES:
        yield dict.fromkeys(kinds, "\n".join(families.values()))


@lru_cache(maxsize=MAX_KNOWN_WORDS)
def kinds_of(word: str) -> Kinds:
    """The kinds of a word; none if no table has it."""
    return phrases().kinds(word)
