"""Whitens the dark edges of a page that was copied crooked or with the lid open.

Pictures in and out. Dark edges would count as rules, and as lines of text that run up or down.
"""

import numpy as np
from numpy.typing import NDArray

from parsers.scan.picture import Grey, Mask, Picture

DARK = 110  # the lightest grey of what lies beside the sheet
MAX_WIDTH = 0.4  # inches; a wider band is of the sheet itself
# Of a side; one that is dark over less holds the end of a rule or of a heading's band.
MIN_SHARE = 0.2
MAX_DEEP_SHARE = 0.02  # of a side; of a band that reaches further in
WINDOW = 0.05  # inches along the side; what is less high is a rule that meets the edge
BLUR = 0.02  # inches between the dark and the paper


def without_dark_edges(picture: Picture) -> Picture:
    """The picture with the colour of its paper where something dark lies along a side."""
    grey = picture.grey
    for quarters in range(4):
        side = np.rot90(grey, quarters)
        widths = _widths(side, picture.dots_per_inch)
        if widths.any():
            side = _whitened(side, widths, round(BLUR * picture.dots_per_inch))
            grey = np.ascontiguousarray(np.rot90(side, -quarters))
    return picture._replace(grey=grey)


def _widths(grey: Grey, dots_per_inch: float) -> NDArray[np.intp]:
    """How many pixels of each row are dark from its beginning on; none where no edge is."""
    limit = round(MAX_WIDTH * dots_per_inch)
    runs = np.logical_and.accumulate(grey[:, :limit] <= DARK, axis=1).sum(axis=1)
    runs = _without_spikes(runs, round(WINDOW * dots_per_inch))
    is_edge = (runs > 0).mean() >= MIN_SHARE and (runs == limit).mean() <= MAX_DEEP_SHARE
    return runs if is_edge else np.zeros_like(runs)


def _without_spikes(runs: NDArray[np.intp], window: int) -> NDArray[np.intp]:
    """The runs without those of few rows that are longer than the ones around them."""
    padded = np.pad(runs, window, mode="edge")
    windows = np.lib.stride_tricks.sliding_window_view(padded, window + 1)
    least = windows.min(axis=1)
    opened: NDArray[np.intp] = np.lib.stride_tricks.sliding_window_view(least, window + 1).max(
        axis=1
    )
    return opened


def _whitened(grey: Grey, widths: NDArray[np.intp], blur: int) -> Grey:
    paper = round(float(np.median(grey)))
    reach = np.where(widths > 0, widths + blur, 0)
    is_edge: Mask = np.arange(grey.shape[1]) < reach[:, None]
    return np.where(is_edge, np.uint8(paper), grey)
