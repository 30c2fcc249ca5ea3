"""What hangs together in a mask of squares: a mask in, the rows and columns of each mark out."""

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

TOUCHING = np.ones((3, 3))


def marks(mask: NDArray[np.bool_], gap: int = 0) -> list[tuple[slice, slice]]:
    """The marks of squares that touch one another, or have so many empty ones between them on a
    level."""
    whole = ndimage.binary_closing(mask, np.ones((1, gap + 1))) if gap else mask
    return list(ndimage.find_objects(ndimage.label(whole, TOUCHING)[0]))
