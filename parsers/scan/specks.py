"""A page full of specks -> the same without them.

Faxes and copies of two shades show grey rules and shaded cells as dots; old copiers leave dots
everywhere. Text recognition reads them, and letters between them badly. A page with few specks
stays as it is: its full stops may be as small.
"""

from statistics import median

import numpy as np

from parsers.scan.marks import labelled, with_edges
from parsers.scan.picture import INK, Picture, smoothed

MIN_LETTER = 0.03  # inches: height of what counts as a letter
MAX_SPECK = 0.16  # height and width of a speck, of the height of the letters; a full stop's is 0.2
MIN_SPECKS, MIN_SHARE = 300, 0.3  # specks of a page that is full of them, and of all its marks


def without_specks(picture: Picture) -> Picture:
    """The picture without its specks, its letters smoother; as it is where they are few."""
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
