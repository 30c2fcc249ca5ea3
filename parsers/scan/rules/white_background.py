"""Whitens coloured cells. A picture in, the same with dark print on a white background out.

Headings of tables may be white on dark bands, ratings black on red or green; text recognition
misses both.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TypeAlias

import numpy as np

from parsers.scan.marks import connected_areas, local_shares, without_dark_spots, without_low_areas
from parsers.scan.picture import WHITE, Grey, Mask, Picture, reduced
from parsers.scan.rules.shades import background

MIN_PAPER_GREY = 120  # of a page that was not copied too dark
MAX_BAND_GREY_SHARE = 0.65  # grey of a band, relative to that of the paper
STEP = 0.01  # inches, the precision with which bands are found
MIN_WIDTH = 0.5  # inches of a band, that of a narrow column
MIN_HEIGHT = 0.09  # inches of a band: a line of small type
# The share of dark pixels in a line and in a column of a band, despite print.
MIN_DARK_IN_LINE, MIN_DARK_IN_COLUMN = 0.25, 0.4
MIN_DARK_AT_EDGE = 0.85  # of the first and the last line of a band, which have no print
MIN_DARK_IN_BAND = 0.6  # share of a whole band that is dark
MAX_LIGHT_IN_COLUMN = 0.9  # of a column of a band; a line between cells is lighter
MIN_SHARE_OF_WIDEST = 0.5  # of an area's rows; coloured cells below a band are narrower
MIN_BLACK_IN_LINE = 0.5  # share of a row or column of a band in which a line is drawn
# Inches around a band, and in it, that are less dark: they would be read as dashes.
FRINGE, INNER_FRINGE = 0.014, 0.007
MIN_SHADE = 25  # of 255, between the paper and a background that is lightened
MAX_PRINT_SQUARES = 3  # squares that heavy print may fill in width and height


Band: TypeAlias = tuple[slice, slice]  # its rows and its columns


def with_white_background(picture: Picture, bands: Sequence[Band]) -> Picture:
    """The picture with coloured cells, and its bands of light print, as white as the paper."""
    return _with_light_shades(_with_light_print_inverted(picture, bands))


def _with_light_shades(picture: Picture) -> Picture:
    squares, size = background(picture)
    paper = float(np.median(squares))
    backgrounds = without_dark_spots(squares, MAX_PRINT_SQUARES).astype(np.float32)
    is_shaded = backgrounds < paper - MIN_SHADE
    if not is_shaded.any():
        return picture
    factors = np.where(is_shaded, paper / np.maximum(backgrounds, 1.0), 1.0)
    rows, columns = backgrounds.shape[0] * size, backgrounds.shape[1] * size
    each = np.repeat(np.repeat(factors, size, axis=0), size, axis=1)
    grey = picture.grey.copy()
    grey[:rows, :columns] = np.minimum(grey[:rows, :columns] * each, WHITE).astype(np.uint8)
    return picture._replace(grey=grey)


def bands_of_light_print(picture: Picture) -> list[Band]:
    """The rows and columns of dark rectangles with light print."""
    step = max(round(STEP * picture.dots_per_inch), 1)
    small = reduced(picture.grey, step)
    paper = float(np.median(small))
    if paper <= MIN_PAPER_GREY:
        return []  # the page was copied too dark
    limit = MAX_BAND_GREY_SHARE * paper
    found: list[Band] = []
    for rows, columns in _bands(small <= limit, picture.dots_per_inch / step):
        inside = slice(columns.start * step, columns.stop * step)
        high = _widened(picture.grey[:, inside], rows.start * step, rows.stop * step, step, limit)
        wide = _widened(picture.grey[high].T, inside.start, inside.stop, step, limit)
        if _is_print_light(picture.grey[high, wide], paper):
            found.append((high, wide))
    return found


def _with_light_print_inverted(picture: Picture, bands: Sequence[Band]) -> Picture:
    if not bands:
        return picture
    paper = float(np.median(picture.grey))
    grey = picture.grey.copy()
    outer, inner = (round(width * picture.dots_per_inch) for width in (FRINGE, INNER_FRINGE))
    for rows, columns in bands:
        grey[_widened_by(outer, rows), _widened_by(outer, columns)] = WHITE
    for rows, columns in bands:
        place = _widened_by(-inner, rows), _widened_by(-inner, columns)
        band = picture.grey[place]
        is_between_cells = (band > MAX_BAND_GREY_SHARE * paper).mean(axis=0) > MAX_LIGHT_IN_COLUMN
        grey[place] = np.where(is_between_cells, WHITE, _inverted(band, paper))
    return picture._replace(grey=grey)


def _widened_by(margin: int, places: slice) -> slice:
    return slice(max(places.start - margin, 0), places.stop + margin)


def _bands(dark: Mask, dots_per_inch: float) -> Iterator[Band]:
    """The rows and columns of rectangles that are dark except for print."""
    width, height = round(MIN_WIDTH * dots_per_inch), MIN_HEIGHT * dots_per_inch
    covered = without_low_areas(local_shares(dark, width) >= MIN_DARK_IN_LINE, round(height))
    for place, middle in _areas(covered):
        around = slice(max(middle.start - width // 2, 0), middle.stop + width // 2)
        columns = _within(around, dark[place, around].mean(axis=0) >= MIN_DARK_IN_COLUMN)
        if columns.stop - columns.start < width:
            continue
        rows = _within(place, dark[place, columns].mean(axis=1) >= MIN_DARK_AT_EDGE)
        is_high = rows.stop - rows.start >= height
        if is_high and dark[rows, columns].mean() >= MIN_DARK_IN_BAND:
            yield rows, columns


def _areas(covered: Mask) -> Iterator[Band]:
    """The connected areas; one that is a wide row on a narrow column is parted into the two."""
    for place, middle in connected_areas(covered):
        widths = covered[place, middle].sum(axis=1)
        changes = np.flatnonzero(np.diff(widths >= MIN_SHARE_OF_WIDEST * widths.max())) + 1
        for start, stop in pairwise([0, *changes.tolist(), len(widths)]):
            rows = slice(place.start + start, place.start + stop)
            yield rows, _within(middle, np.any(covered[rows, middle], axis=0))


def _within(places: slice, is_dark: Mask) -> slice:
    """The range from the first to the last dark place; empty if there is none."""
    dark = np.flatnonzero(is_dark)
    if not len(dark):
        return slice(places.start, places.start)
    return slice(places.start + int(dark[0]), places.start + int(dark[-1]) + 1)


def _inverted(band: Grey, paper: float) -> Grey:
    """A band with its background white, and what is as light as paper black."""
    around = float(np.median(band))
    lightness = (band.astype(np.float32) - around) / max(paper - around, 1.0)
    turned: Grey = (WHITE * (1.0 - np.clip(lightness, 0.0, 1.0))).astype(np.uint8)
    return turned


def _is_print_light(band: Grey, paper: float) -> bool:
    """Whether more of a band is as light as paper than black, apart from black lines."""
    around = float(np.median(band))
    light, black = band > (around + paper) / 2, band < around / 2
    is_line = np.logical_or.outer(
        black.mean(axis=1) > MIN_BLACK_IN_LINE, black.mean(axis=0) > MIN_BLACK_IN_LINE
    )
    return int(light.sum()) >= int((black & ~is_line).sum())


def _widened(grey: Grey, start: int, stop: int, most: int, limit: float) -> slice:
    """The rows of a band, with up to `most` dark rows added and light rows at its edges removed."""
    around = slice(max(start - most, 0), stop + most)
    return _within(around, grey[around].mean(axis=1) <= limit)
