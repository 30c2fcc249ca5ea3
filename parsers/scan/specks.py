"""Removes specks from a page full of them. A picture in, the same without specks out.

Faxes and black-and-white copies show grey rules and shaded cells as dots; old copiers leave dots
everywhere. Text recognition reads them as letters. A page with few specks is unchanged, as its full
stops may be as small.
"""

from statistics import median

import numpy as np

from parsers.scan.marks import labelled, with_edges
from parsers.scan.picture import INK, Picture, smoothed

MIN_LETTER = 0.03  # inches: height of what counts as a letter
MAX_SPECK = 0.16  # size of a speck, relative to the height of letters; a full stop's is 0.2
# Of a page full of specks: their number, and their share of all its marks.
MIN_SPECKS, MIN_SHARE = 300, 0.3


def without_specks(picture: Picture) -> Picture:
    """The picture without specks and with smoothed letters; unchanged if specks are few."""
    numbers, places = labelled(picture.grey <= INK)
    sizes = [(rows.stop - rows.start, columns.stop - columns.start) for rows, columns in places]
    letters = [height for height, _ in sizes if height >= MIN_LETTER * picture.dots_per_inch]
    if len(sizes) - len(letters) < MIN_SPECKS:
        return picture
    limit = MAX_SPECK * median(letters or [0])
    is_speck = np.array([False, *(max(size) <= limit for size in sizes)])
    if is_speck.sum() < max(MIN_SPECKS, MIN_SHARE * len(sizes)):
        return picture
    clean = np.where(with_edges(is_speck[numbers]), np.median(picture.grey), picture.grey)
    return smoothed(picture._replace(grey=clean.astype(np.uint8)))
