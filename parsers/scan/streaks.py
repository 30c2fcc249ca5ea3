"""Takes out the streaks that dirt on the glass of a copier or a feeder draws down the whole sheet.

Pictures in and out. A streak counted as a rule would part words and columns. It runs from one edge
of the sheet to the other and through print; the rules of a table do not.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from parsers.scan.marks import stretches
from parsers.scan.picture import Grey, Picture

BANDS = 24  # of the page, from top to bottom, of which a streak leaves out two at the most
MAX_MISSING = 2
STEP = 3  # one row in so many tells how bright the paper is
MIN_CONTRAST = 6.0  # of 255, between the streak and the paper at both of its sides
REACH = 0.025  # inches from the middle of a streak to the paper beside it
MAX_DRIFT = 4  # pixels that a streak on a straightened page is off the vertical
MAX_WIDTH = 0.05  # inches
MAX_PAPER_SHARE = 0.98  # of the paper's brightness; what is brighter is paper
MIN_SHARE = 0.35  # where less is left, print cannot be told any more
MIN_CROSSED = 4  # places where print goes on at the other side
MIN_CROSSED_HEIGHT = 0.02  # inches; a rule of a table is thinner
PRINT = 0.6  # of the paper's brightness

Profile = NDArray[np.float32]  # how bright the paper is, by band and column


def without_streaks(picture: Picture) -> Picture:
    """The picture with the paper and the print below its streaks as bright as beside them."""
    reach = max(round(REACH * picture.dots_per_inch), 2)
    if picture.height < BANDS or picture.width <= 2 * reach:
        return picture
    bands = np.array_split(np.arange(picture.height), BANDS)
    some = [bands[0], bands[BANDS // 2], bands[-1]]
    if _darker(_profile(picture.grey, some), reach).sum(axis=0).max() < len(some) - 1:
        return picture  # as most are
    profile = _profile(picture.grey, bands)
    is_streak = _darker(profile, reach).sum(axis=0) >= BANDS - MAX_MISSING
    grey = picture.grey.copy()
    for left, right in _sides(is_streak, picture, reach):
        for band, paper in zip(bands, profile[:, left : right + 1], strict=True):
            rows = slice(int(band[0]), int(band[-1]) + 1)
            grey[rows, left : right + 1] = _brightened(grey[rows, left : right + 1], paper)
    return picture._replace(grey=grey)


def _profile(grey: Grey, bands: list[NDArray[np.intp]]) -> Profile:
    medians = [np.median(grey[band[0] : band[-1] + 1 : STEP], axis=0) for band in bands]
    return np.asarray(medians, np.float32)


def _darker(profile: Profile, reach: int) -> NDArray[np.bool_]:
    """Where the paper is darker than at both sides, a few pixels off too."""
    darker = np.zeros(profile.shape, bool)
    beside = np.minimum(profile[:, : -2 * reach], profile[:, 2 * reach :])
    darker[:, reach:-reach] = beside - profile[:, reach:-reach] >= MIN_CONTRAST
    padded = np.pad(darker, ((0, 0), (MAX_DRIFT, MAX_DRIFT)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, 2 * MAX_DRIFT + 1, axis=1)
    return np.asarray(windows.any(axis=2))


def _sides(is_streak: NDArray[np.bool_], picture: Picture, reach: int) -> Iterator[tuple[int, int]]:
    """The columns of paper at the left and the right of each streak that print crosses."""
    most = MAX_WIDTH * picture.dots_per_inch + 2 * MAX_DRIFT
    for start, end in stretches(is_streak):
        left, right = start - reach, end - 1 + reach
        is_inside = left >= 0 and right < picture.width
        if end - start <= most and is_inside and _is_crossed(picture, left, right):
            yield left, right


def _is_crossed(picture: Picture, left: int, right: int) -> bool:
    """Whether print stands at both sides of a streak in many places."""
    reach = max(round(REACH * picture.dots_per_inch), 2)
    paper = PRINT * float(np.median(picture.grey[:, left]))
    before = picture.grey[:, left : left + reach].min(axis=1) <= paper
    after = picture.grey[:, right - reach + 1 : right + 1].min(axis=1) <= paper
    least = MIN_CROSSED_HEIGHT * picture.dots_per_inch
    return sum(end - start >= least for start, end in stretches(before & after)) >= MIN_CROSSED


def _brightened(grey: Grey, profile: Profile) -> Grey:
    """A band of a streak with the sides of it, of which the first and the last column are paper."""
    paper = np.linspace(profile[0], profile[-1], len(profile))
    share = np.where(profile < MAX_PAPER_SHARE * paper, profile / np.maximum(paper, 1.0), 1.0)
    beside = np.linspace(grey[:, 0], grey[:, -1], grey.shape[1], axis=1)
    restored = np.where(share < MIN_SHARE, beside, grey / np.maximum(share, MIN_SHARE))
    return np.asarray(np.clip(restored, 0, 255), np.uint8)
