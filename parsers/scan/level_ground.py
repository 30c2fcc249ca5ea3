"""Print on coloured cells: a picture in, the same with dark print on a white ground out.

Headings of tables stand in white on dark bands, ratings in black on red or green; text recognition
passes over both.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from parsers.scan.marks import marks, shares, without_lines, without_spots
from parsers.scan.picture import WHITE, Grey, Picture, reduced
from parsers.scan.shades import ground

MAX_DARK = 120  # grey of paper on which print is darker still
MAX_BAND = 0.65  # grey of a band, of that of the paper
STEP = 0.01  # inches, to which bands are told from what is around them
MIN_WIDTH = 0.5  # inches of a band, that of a narrow column
MIN_HEIGHT = 0.09  # inches of a band: a line of small type
MIN_LEFT, MIN_COVERED = 0.25, 0.4  # of a line, of a column of a band: print leaves as much dark
MIN_SOLID = 0.85  # of the uppermost and the lowest line of a band, which stand beside the print
MIN_FILLED = 0.6  # of a whole band that is dark
MAX_LIGHT = 0.9  # of a column of a band: a line between cells is lighter
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
    """The picture, bands with light print on them the other way round."""
    step = max(round(STEP * picture.dots_per_inch), 1)
    small = reduced(picture.grey, step)
    paper = float(np.median(small))
    if paper <= MAX_DARK:
        return picture  # a page copied too dark
    limit = MAX_BAND * paper
    bands = list(_bands(small <= limit, picture.dots_per_inch / step))
    if not bands:
        return picture
    grey = picture.grey.copy()
    for rows, columns in bands:
        inside = slice(columns.start * step, columns.stop * step)
        high = _widened(picture.grey[:, inside], rows.start * step, rows.stop * step, step, limit)
        wide = _widened(picture.grey[high].T, inside.start, inside.stop, step, limit)
        band = picture.grey[high, wide]
        around = float(np.median(band))
        if _is_print_light(band, around, paper):
            is_between_cells = (band > limit).mean(axis=0) > MAX_LIGHT
            grey[high, wide] = np.where(is_between_cells, WHITE, _turned_over(band, around, paper))
    return picture._replace(grey=grey)


def _bands(dark: NDArray[np.bool_], dots_per_inch: float) -> Iterator[tuple[slice, slice]]:
    """The rows and columns of rectangles that are dark but for the print on them."""
    width, height = round(MIN_WIDTH * dots_per_inch), MIN_HEIGHT * dots_per_inch
    covered = without_lines(shares(dark, width) >= MIN_LEFT, round(height))
    for place, middle in marks(covered):
        around = slice(max(middle.start - width // 2, 0), middle.stop + width // 2)
        columns = _within(around, dark[place, around].mean(axis=0) >= MIN_COVERED)
        if columns.stop - columns.start < width:
            continue
        rows = _within(place, dark[place, columns].mean(axis=1) >= MIN_SOLID)
        is_filled = rows.stop - rows.start >= height and dark[rows, columns].mean() >= MIN_FILLED
        if is_filled:
            yield rows, columns


def _within(places: slice, is_dark: NDArray[np.bool_]) -> slice:
    """The places from the first to the last that are dark; none where none is."""
    dark = np.flatnonzero(is_dark)
    if not len(dark):
        return slice(places.start, places.start)
    return slice(places.start + int(dark[0]), places.start + int(dark[-1]) + 1)


def _turned_over(band: Grey, around: float, paper: float) -> Grey:
    """A band, the ground around its print white and what is as light as paper on it black."""
    lightness = (band.astype(np.float32) - around) / max(paper - around, 1.0)
    turned: Grey = (WHITE * (1.0 - np.clip(lightness, 0.0, 1.0))).astype(np.uint8)
    return turned


def _is_print_light(band: Grey, around: float, paper: float) -> bool:
    """Whether more of a band is as light as paper than is black."""
    light, black = band > (around + paper) / 2, band < around / 2
    return int(light.sum()) >= int(black.sum())


def _widened(grey: Grey, start: int, stop: int, most: int, limit: float) -> slice:
    """The rows of a band with those beside it that are as dark, at most so many; none that are not
    as dark at its edges."""
    around = slice(max(start - most, 0), stop + most)
    return _within(around, grey[around].mean(axis=1) <= limit)
