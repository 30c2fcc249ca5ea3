"""The picture of a page: grey values in, the same turned and straightened out."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

WHITE = 255
INK = 150  # grey that is no paper, up to this
COARSE = 150  # dots an inch below which a picture is enlarged
ENLARGED = 3  # times
MIN_WHITE = 235  # grey of paper that needs no cleaning
GRAIN_OF_DEVIATION = 1.4826  # a standard deviation, by the median deviation of a normal grain
MAX_GRAIN = 3.0  # standard deviations of the paper's grain that are still paper
SMOOTHED = 1.0  # pixels
WINDOW = 3  # pixels across, of those around one and itself
PERCENT_BLACK = 0.5  # of the page, that are print at its darkest
MIN_CONTRAST = 60  # between paper and print, below which nothing is made of it
MAX_SKEW = 4.0  # degrees; a sheet lies crooked by less
SKEW_STEP = 0.1
MIN_SKEW = 0.05  # that is put right
COARSE_ANGLES = np.arange(-MAX_SKEW, MAX_SKEW + 0.25, 0.5)
MAX_SKEW_SAMPLE = 450  # pixels of the shorter side in which the skew is looked for

Grey = NDArray[np.uint8]


class Picture(NamedTuple):
    """Grey values by row and column, 0 for black, and how many of them make an inch."""

    grey: Grey
    dots_per_inch: float

    @classmethod
    def of(cls, values: bytes, width: int, dots_per_inch: float) -> "Picture":
        """The picture of grey values row by row."""
        return cls(np.frombuffer(values, np.uint8).reshape(-1, width), dots_per_inch)

    @property
    def width(self) -> int:
        return int(self.grey.shape[1])

    @property
    def height(self) -> int:
        return int(self.grey.shape[0])


def enlarged(picture: Picture) -> Picture:
    """A coarse picture several times as large: letters of few pixels are not recognised."""
    if picture.dots_per_inch >= COARSE:
        return picture
    size = picture.width * ENLARGED, picture.height * ENLARGED
    image = Image.fromarray(picture.grey).resize(size, Image.Resampling.LANCZOS)
    return Picture(np.asarray(image), picture.dots_per_inch * ENLARGED)


def cleaned(picture: Picture) -> Picture:
    """The picture with its paper white and its print black.

    Tesseract takes the grain of grey paper for strokes, of figures that stand alone above all.
    """
    paper = float(np.median(picture.grey))
    grain = GRAIN_OF_DEVIATION * float(np.median(np.abs(picture.grey - paper)))
    white = paper - MAX_GRAIN * grain
    if white >= MIN_WHITE:
        return picture
    image = Image.fromarray(picture.grey).filter(ImageFilter.GaussianBlur(SMOOTHED))
    smooth = np.asarray(image).astype(np.float32)
    black = float(np.percentile(smooth, PERCENT_BLACK))
    if white - black < MIN_CONTRAST:
        return picture
    levels = np.clip((smooth - black) / (white - black), 0.0, 1.0) * WHITE
    return picture._replace(grey=levels.astype(np.uint8))


def smoothed(picture: Picture) -> Picture:
    """The picture, each pixel the middle value of those around it: ragged edges become even."""
    image = Image.fromarray(picture.grey).filter(ImageFilter.MedianFilter(WINDOW))
    return picture._replace(grey=np.asarray(image))


def is_sideways(picture: Picture) -> bool:
    """Whether its lines of text run up or down: then columns differ more than rows, each put
    straight."""
    small = _sample(picture.grey)
    return _max_sharpness(np.ascontiguousarray(small.T)) > _max_sharpness(small)


def turned(picture: Picture, quarters: int) -> Picture:
    """The picture after so many quarter turns to the left."""
    return picture._replace(grey=np.ascontiguousarray(np.rot90(picture.grey, quarters)))


def rotated(picture: Picture, angle: float) -> Picture:
    """The picture turned to the left by some degrees about its middle, as large as before."""
    return picture._replace(grey=_rotated(picture.grey, angle))


def skew(grey: Grey) -> float:
    """By how many degrees the page has to be turned to the left: where rows of ink are sharpest.

    0 for one that is straight enough.
    """
    small = _sample(grey)
    coarse = _sharpest(small, COARSE_ANGLES)
    fine = np.arange(coarse - 0.5, coarse + 0.5 + SKEW_STEP / 2, SKEW_STEP)
    angle = _sharpest(small, fine)
    return angle if abs(angle) >= MIN_SKEW else 0.0


def reduced(grey: Grey, step: int) -> Grey:
    """The picture with one pixel, their mean, for each square of so many pixels across."""
    rows, columns = grey.shape[0] // step, grey.shape[1] // step
    squares = grey[: rows * step, : columns * step].reshape(rows, step, columns, step)
    means: Grey = squares.mean(axis=(1, 3)).astype(np.uint8)
    return means


def _sample(grey: Grey) -> Grey:
    """The picture in so few pixels as tell how its lines lie."""
    return reduced(grey, max(min(grey.shape) // MAX_SKEW_SAMPLE, 1))


def _sharpest(grey: Grey, angles: NDArray[np.float64]) -> float:
    """The angle after which the darkness of neighbouring rows differs most."""
    return float(max(angles, key=lambda angle: (_sharpness(grey, angle), -abs(angle))))


def _max_sharpness(grey: Grey) -> float:
    return max(_sharpness(grey, angle) for angle in COARSE_ANGLES)


def _sharpness(grey: Grey, angle: float) -> float:
    rows = _rotated(grey, angle).mean(axis=1)
    return float(np.square(np.diff(rows)).sum())


def _rotated(grey: Grey, angle: float) -> Grey:
    if abs(angle) < MIN_SKEW:
        return grey
    image = Image.fromarray(grey).rotate(angle, Image.Resampling.BICUBIC, fillcolor=WHITE)
    return np.asarray(image)
