"""Print on coloured cells: a picture in, the same with dark print on a white ground out.

Headings of tables stand in white on dark bands, ratings in black on red or green; text recognition
passes over both.
"""

import numpy as np
from numpy.typing import NDArray

from parsers.scan.marks import marks, without_spots
from parsers.scan.picture import WHITE, Grey, Picture
from parsers.scan.shades import ground

MAX_DARK = 120  # grey of a ground that is dark
MIN_WIDTH = 0.5  # inches of a band, that of a narrow column
MIN_HEIGHT = 3  # squares: a line of type with white around it
MIN_SOLID = 0.9  # of the uppermost and the lowest squares, which stand beside the print
MIN_SHADE = 25  # of 255, between the paper and a ground that is lightened
PRINT = 3  # squares that heavy print may fill, across and down


def with_level_ground(picture: Picture) -> Picture:
    """The picture with its coloured cells as white as its paper."""
    return _lightened(_with_dark_print(picture))


def _lightened(picture: Picture) -> Picture:
    squares, size = ground(picture)
    paper = float(np.median(squares))
    grounds = without_spots(squares, PRINT).astype(np.float32)
    is_shaded = grounds < paper - MIN_SHADE
    if not is_shaded.any():
        return picture
    factors = np.where(is_shaded, paper / np.maximum(grounds, 1.0), 1.0)
    rows, columns = grounds.shape[0] * size, grounds.shape[1] * size
    each = np.repeat(np.repeat(factors, size, axis=0), size, axis=1)
    grey = picture.grey.copy()
    grey[:rows, :columns] = np.minimum(grey[:rows, :columns] * each, WHITE).astype(np.uint8)
    return picture._replace(grey=grey)


def _with_dark_print(picture: Picture) -> Picture:
    """The picture, each dark band the other way round."""
    squares, size = ground(picture)
    if np.median(squares) <= MAX_DARK:
        return picture  # a page copied too dark, on which print is darker still
    dark = squares <= MAX_DARK
    width = MIN_WIDTH * picture.dots_per_inch / size
    bands = [place for place in marks(dark) if _is_band(dark[place], width)]
    if not bands:
        return picture
    grey = picture.grey.copy()
    for rows, columns in bands:
        inside = slice(columns.start * size, columns.stop * size)
        high = _widened(picture.grey[:, inside], rows.start * size, rows.stop * size, size)
        wide = _widened(picture.grey[high].T, inside.start, inside.stop, size)
        grey[high, wide] = WHITE - grey[high, wide]
    return picture._replace(grey=grey)


def _is_band(dark: NDArray[np.bool_], width: float) -> bool:
    """Whether dark squares fill a rectangle, but for print in the middle of it."""
    if dark.shape[0] < MIN_HEIGHT or dark.shape[1] < width:
        return False
    return bool((dark[[0, -1]].mean(axis=1) >= MIN_SOLID).all())


def _widened(grey: Grey, start: int, stop: int, most: int) -> slice:
    """The rows of a band with those beside it that are dark too, at most so many."""
    first = max(start - most, 0)
    is_light = grey[first : stop + most].mean(axis=1) > MAX_DARK
    before = np.flatnonzero(is_light[: start - first])
    after = np.flatnonzero(is_light[stop - first :])
    if len(before):
        first += int(before[-1]) + 1
    return slice(first, stop + int(after[0]) if len(after) else stop + most)
