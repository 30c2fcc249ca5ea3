"""Weighs the judgement of grammar against the words. A reading of a text in, a judgement out.

Grammar knows that `Pupils borrow coats from the office` says something happens, not whether that
is well. A network that was learnt from labelled sentences says how likely each judgement is.
"""

from parsers.meaning.judgement.grammar import Reading, quoted
from parsers.meaning.judgement.network import Network, learnt_network, tokens
from parsers.review import UNCLEAR, Judgement

_DOUBTED = 0.05  # the chance of a judgement under which another takes its place
_PRAISE_DOUBTED = 0.07  # of one that something is in place
_PLAIN_DOUBTED = 0.15  # of one that only rests on that something happens
_SURE = 0.95  # the chance from which words alone say that something is in place
_SURE_OF_NO_GAP = 0.965  # where grammar found a gap, which may be told in one word
_MIN_WORDS, _MAX_WORDS = 8, 30  # of a text that is weighed


def weigh(text: str, reading: Reading, by: Network | None = None) -> Judgement:
    """The judgement by grammar, unless the words make it unlikely: then the likeliest.

    A status that a text gives itself is not weighed, nor is a text too short to say more than that
    something happens (`The office opens at eight`), or longer than most of those learnt from.
    `by`: by default the one that was learnt.
    """
    found = tokens(text)
    words = sum(token[0].isalnum() for token, _ in found)
    if reading.is_stated or not _MIN_WORDS <= words <= _MAX_WORDS:
        return reading.judgement
    opinion = (by or learnt_network()).read(found)
    chances = opinion.chances()
    read, likeliest = reading.judgement.value, max(chances, key=chances.__getitem__)
    if chances[read] >= _doubted(reading):
        return reading.judgement
    if likeliest == "in place" and chances[likeliest] < _least_comfort(read):
        return reading.judgement  # comfort has to be surer than doubt
    if likeliest == "unclear":
        return UNCLEAR
    evidence = opinion.evidence(likeliest, read)
    return Judgement(likeliest, quoted(text, evidence)) if evidence else reading.judgement


def _least_comfort(read: str) -> float:
    """The chance from which something is in place that grammar read otherwise."""
    return _SURE_OF_NO_GAP if read == "gap" else _SURE


def _doubted(reading: Reading) -> float:
    """The chance of a judgement under which another takes its place."""
    if reading.judgement.value != "in place":
        return _DOUBTED
    return _PLAIN_DOUBTED if reading.is_plain else _PRAISE_DOUBTED
