"""Marks: connected areas of pixels or squares, and pictures without them. Masks in and out.

The only module that uses scipy's image functions.
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import ndimage

from parsers.scan.picture import Mask

TOUCHING = np.ones((3, 3))


def connected_areas(mask: Mask, gap: int = 0) -> list[tuple[slice, slice]]:
    """The boxes of connected areas; empty gaps up to a width in a row are bridged."""
    whole = ndimage.binary_closing(mask, np.ones((1, gap + 1))) if gap else mask
    return labelled(whole)[1]


def labelled(mask: Mask) -> tuple[NDArray[np.int32], list[tuple[slice, slice]]]:
    """The number, from 1, of each square's mark, or 0; and the boxes of the marks."""
    numbers, _ = ndimage.label(mask, TOUCHING)
    return numbers, list(ndimage.find_objects(numbers))


def stretches(row: ArrayLike) -> list[tuple[int, int]]:
    """Where each stretch of set squares in a row begins, and where it has ended."""
    changes = np.flatnonzero(np.diff(row, prepend=False, append=False)).tolist()
    return list(zip(changes[::2], changes[1::2], strict=True))


def with_edges(mask: Mask) -> Mask:
    """A mask with all adjacent squares added."""
    wider: Mask = ndimage.binary_dilation(mask, TOUCHING)
    return wider


def widened(row: Mask, by: int) -> Mask:
    """A row of squares, with set squares widened on both sides."""
    wider: Mask = ndimage.binary_dilation(row, np.ones(2 * by + 1))
    return wider


def without_low_areas(mask: Mask, height: int) -> Mask:
    """A mask without areas lower than a height."""
    high: Mask = ndimage.binary_opening(mask, np.ones((max(height, 1), 1)))
    return high


def without_dark_spots(background: NDArray[np.int16], size: int) -> NDArray[np.int16]:
    """Grey squares without dark spots narrower than a size."""
    lightened: NDArray[np.int16] = ndimage.grey_closing(background, size=(size, size))
    return lightened


def local_shares(mask: Mask, width: int) -> NDArray[np.float32]:
    """For each square of a mask, the share of set squares around it, in a row of a width."""
    found: NDArray[np.float32] = ndimage.uniform_filter1d(
        mask.astype(np.float32), width, axis=1, mode="constant"
    )
    return found
