"""Normalises a text: the words that it says, and those that its notes and figures leave out.

A text in, words out, each with the place of what was printed for it.
"""

from parsers.meaning.judgement.reading.normalisation.ages import write_ages
from parsers.meaning.judgement.reading.normalisation.alternatives import take_out_alternatives
from parsers.meaning.judgement.reading.normalisation.asides import take_out_asides
from parsers.meaning.judgement.reading.normalisation.attributions import take_out_attributions
from parsers.meaning.judgement.reading.normalisation.compared_figures import compare_figures
from parsers.meaning.judgement.reading.normalisation.copulas import put_in_copulas
from parsers.meaning.judgement.reading.normalisation.exceptions import write_exceptions
from parsers.meaning.judgement.reading.normalisation.names import silence_names
from parsers.meaning.judgement.reading.normalisation.nones import write_nones
from parsers.meaning.judgement.reading.normalisation.small_shares import (
    write_compared_shares,
    write_small_shares,
)
from parsers.meaning.judgement.reading.normalisation.then_and_now import write_changes
from parsers.meaning.judgement.reading.numerals import has_numbers, write_figures
from parsers.meaning.judgement.reading.words import Word, read_words


def normalised_words(text: str) -> list[Word]:
    """The words of a text as a sentence in full would have them."""
    words = write_exceptions(silence_names(read_words(text), text), text)
    for rewrite in _OF_ANY_TEXT:
        words = rewrite(words)
    for rewrite in _OF_NUMBERS if has_numbers(text, words) else ():
        words = rewrite(words)
    return put_in_copulas(words)


# In this order.
_OF_ANY_TEXT = (take_out_attributions, take_out_asides, take_out_alternatives, write_nones)
_OF_NUMBERS = (
    write_ages,
    write_figures,
    write_changes,
    write_compared_shares,
    write_small_shares,
    compare_figures,
)
