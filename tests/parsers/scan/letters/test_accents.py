"""Accents of words on a scan in English."""

import pytest

from parsers.scan.letters.accents import with_accents
from parsers.scan.words import DOUBTFUL, ScannedWord


def read(text):
    (word,) = with_accents([ScannedWord(0.0, 70.0, 60.0, 100.0, 100.0, 40.0, text, 95.0)])
    return word.text, word.confidence


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("créche", "crèche"),
        ("(Créche),", "(Crèche),"),
        ("créches.", "crèches."),
        ("FÉTE", "FÊTE"),
        ("Bronté", "Brontë"),
    ],
)
def test_accent_that_the_engine_does_not_know_is_put_right(text, meant):
    assert read(text) == (meant, 95.0)


@pytest.mark.parametrize("text", ["Héléne", "théque", "creche.", "Creches"])
def test_word_that_may_have_another_accent_is_doubtful(text):
    assert read(text) == (text, DOUBTFUL)


@pytest.mark.parametrize(
    "text",
    [
        *("café", "Cafés,", "résumé", "clichés", "née", "fiancée", "protégé", "matinée", "José"),
        *("search", "creative", "screech", "fete", "cream", "Renée", "début", "décor"),
    ],
)
def test_other_words_stay_sure(text):
    assert read(text) == (text, 95.0)
