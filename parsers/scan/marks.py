"""Marks in squares of a picture: those that hang together, and a ground without them.

The home of scipy's image functions.
"""

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

TOUCHING = np.ones((3, 3))


def marks(mask: NDArray[np.bool_], gap: int = 0) -> list[tuple[slice, slice]]:
    """The marks of squares that touch one another, or have so many empty ones between them on a
    level."""
    whole = ndimage.binary_closing(mask, np.ones((1, gap + 1))) if gap else mask
    return list(ndimage.find_objects(ndimage.label(whole, TOUCHING)[0]))


def without_spots(ground: NDArray[np.int16], size: int) -> NDArray[np.int16]:
    """The grey of squares, dark spots that are narrower than so many of them taken out."""
    lightened: NDArray[np.int16] = ndimage.grey_closing(ground, size=(size, size))
    return lightened
