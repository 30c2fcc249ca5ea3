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


def labelled(mask: NDArray[np.bool_]) -> tuple[NDArray[np.int32], list[tuple[slice, slice]]]:
    """For each square the number of the mark that it is part of, from 1, and where the marks are; 0
    for one that is in none."""
    numbers, _ = ndimage.label(mask, TOUCHING)
    return numbers, list(ndimage.find_objects(numbers))


def with_edges(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """A mask with all that touches it."""
    wider: NDArray[np.bool_] = ndimage.binary_dilation(mask, TOUCHING)
    return wider


def widened(row: NDArray[np.bool_], by: int) -> NDArray[np.bool_]:
    """A row of squares with so many on both sides of those that are set."""
    wider: NDArray[np.bool_] = ndimage.binary_dilation(row, np.ones(2 * by + 1))
    return wider


def without_lines(mask: NDArray[np.bool_], height: int) -> NDArray[np.bool_]:
    """A mask without what is lower than so many squares."""
    high: NDArray[np.bool_] = ndimage.binary_opening(mask, np.ones((max(height, 1), 1)))
    return high


def without_spots(ground: NDArray[np.int16], size: int) -> NDArray[np.int16]:
    """The grey of squares, dark spots that are narrower than so many of them taken out."""
    lightened: NDArray[np.int16] = ndimage.grey_closing(ground, size=(size, size))
    return lightened


def shares(mask: NDArray[np.bool_], width: int) -> NDArray[np.float32]:
    """For each square of a mask the share that is set of so many across around it."""
    found: NDArray[np.float32] = ndimage.uniform_filter1d(
        mask.astype(np.float32), width, axis=1, mode="constant"
    )
    return found
