"""Marks: connected areas of pixels or squares, and pictures without them. A picture in, areas out.

The only module that uses scipy's image functions.
"""

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

TOUCHING = np.ones((3, 3))


def connected_areas(mask: NDArray[np.bool_], gap: int = 0) -> list[tuple[slice, slice]]:
    """The boxes of connected areas; empty gaps up to a width in a row are bridged."""
    whole = ndimage.binary_closing(mask, np.ones((1, gap + 1))) if gap else mask
    return list(ndimage.find_objects(ndimage.label(whole, TOUCHING)[0]))


def labelled(mask: NDArray[np.bool_]) -> tuple[NDArray[np.int32], list[tuple[slice, slice]]]:
    """The number, from 1, of each square's mark, or 0; and the boxes of the marks."""
    numbers, _ = ndimage.label(mask, TOUCHING)
    return numbers, list(ndimage.find_objects(numbers))


def with_edges(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """A mask with all adjacent squares added."""
    wider: NDArray[np.bool_] = ndimage.binary_dilation(mask, TOUCHING)
    return wider


def widened(row: NDArray[np.bool_], by: int) -> NDArray[np.bool_]:
    """A row of squares, with set squares widened on both sides."""
    wider: NDArray[np.bool_] = ndimage.binary_dilation(row, np.ones(2 * by + 1))
    return wider


def without_low_areas(mask: NDArray[np.bool_], height: int) -> NDArray[np.bool_]:
    """A mask without areas lower than a height."""
    high: NDArray[np.bool_] = ndimage.binary_opening(mask, np.ones((max(height, 1), 1)))
    return high


def without_dark_spots(background: NDArray[np.int16], size: int) -> NDArray[np.int16]:
    """Grey squares without dark spots narrower than a size."""
    lightened: NDArray[np.int16] = ndimage.grey_closing(background, size=(size, size))
    return lightened


def local_shares(mask: NDArray[np.bool_], width: int) -> NDArray[np.float32]:
    """For each square of a mask, the share of set squares around it, in a row of a width."""
    found: NDArray[np.float32] = ndimage.uniform_filter1d(
        mask.astype(np.float32), width, axis=1, mode="constant"
    )
    return found
