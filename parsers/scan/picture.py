"""The picture of a page: enlarged, cleaned, turned and straightened. Grey values in and out."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

WHITE = 255
INK = 150  # the lightest grey that is print
MIN_DPI = 150  # dots per inch; coarser pictures are enlarged
ENLARGEMENT = 3  # times
MIN_WHITE = 253  # grey of paper that needs no cleaning
MIN_FINE = 235  # and of paper whose grain is too light to be seen in print, which blurring harms
GRAIN_OF_DEVIATION = 1.4826  # a standard deviation per median deviation, of normal noise
MAX_GRAIN = 3.0  # standard deviations of the paper's grain that are still paper
BLUR_RADIUS = 1.0  # pixels
MEDIAN_WINDOW = 3  # pixels across, of a median filter
PERCENT_BLACK = 0.5  # of the page is print at its darkest
MIN_CONTRAST = 60  # between paper and print; with less, the picture is not cleaned
MAX_SKEW = 4.0  # degrees; scanned sheets are less crooked
SKEW_STEP = 0.1
MIN_SKEW = 0.05  # less is not corrected
COARSE_ANGLES = np.arange(-MAX_SKEW, MAX_SKEW + 0.25, 0.5)
FRAME = 10  # white pixels around a part of a picture
MARGIN = 0.06  # of a side: what a copier adds to a sheet, such as its shadow
MAX_SKEW_SAMPLE = 450  # pixels of the shorter side of the sample that skew is measured on

Grey = NDArray[np.uint8]
Mask = NDArray[np.bool_]


class Picture(NamedTuple):
    """Grey values by row and column, 0 for black, and the resolution."""

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
    """A coarse picture enlarged: letters of few pixels are not recognised."""
    if picture.dots_per_inch >= MIN_DPI:
        return picture
    size = picture.width * ENLARGEMENT, picture.height * ENLARGEMENT
    image = Image.fromarray(picture.grey).resize(size, Image.Resampling.LANCZOS)
    return Picture(np.asarray(image), picture.dots_per_inch * ENLARGEMENT)


def cleaned(picture: Picture) -> Picture:
    """The picture with its paper white and its print black.

    Tesseract takes the grain of grey paper for strokes, especially next to isolated numbers.
    """
    paper = float(np.median(picture.grey))
    grain = GRAIN_OF_DEVIATION * float(np.median(np.abs(picture.grey - paper)))
    white = paper - MAX_GRAIN * grain
    if white >= MIN_WHITE:
        return picture
    image = Image.fromarray(picture.grey)
    if white < MIN_FINE:
        image = image.filter(ImageFilter.GaussianBlur(BLUR_RADIUS))
    smooth = np.asarray(image).astype(np.float32)
    black = float(np.percentile(smooth, PERCENT_BLACK))
    if white - black < MIN_CONTRAST:
        return picture
    levels = np.clip((smooth - black) / (white - black), 0.0, 1.0) * WHITE
    return picture._replace(grey=levels.astype(np.uint8))


def smoothed(picture: Picture) -> Picture:
    """The picture after a median filter, which smooths ragged edges."""
    image = Image.fromarray(picture.grey).filter(ImageFilter.MedianFilter(MEDIAN_WINDOW))
    return picture._replace(grey=np.asarray(image))


def is_sideways(picture: Picture) -> bool:
    """Whether lines of text run up or down: then columns differ more than rows, at the best
    angles."""
    small = _sample(picture.grey)
    return _max_sharpness(np.ascontiguousarray(small.T)) > _max_sharpness(small)


def turned(picture: Picture, quarters: int) -> Picture:
    """The picture after so many quarter turns to the left."""
    return picture._replace(grey=np.ascontiguousarray(np.rot90(picture.grey, quarters)))


def rotated(picture: Picture, angle: float) -> Picture:
    """The picture turned to the left by some degrees about its middle, as large as before."""
    return picture._replace(grey=_rotated(picture.grey, angle))


def skew(grey: Grey) -> float:
    """By how many degrees to turn the page left so that rows of ink are sharpest; 0 if it is
    straight enough."""
    small = _sample(grey)
    coarse = _sharpest(small, COARSE_ANGLES)
    fine = np.arange(coarse - 0.5, coarse + 0.5 + SKEW_STEP / 2, SKEW_STEP)
    angle = _sharpest(small, fine)
    return angle if abs(angle) >= MIN_SKEW else 0.0


def reduced(grey: Grey, step: int) -> Grey:
    """The picture scaled down: each pixel is the mean of a square of `step` pixels."""
    means: Grey = squares(grey, step).mean(axis=(1, 3)).astype(np.uint8)
    return means


def squares(grey: Grey, size: int) -> Grey:
    """The picture parted in squares of so many pixels, which are its axes 1 and 3."""
    rows, columns = grey.shape[0] // size, grey.shape[1] // size
    return grey[: rows * size, : columns * size].reshape(rows, size, columns, size)


def resized(grey: Grey, scale: float) -> Grey:
    """A part of a picture larger or smaller, with white around it."""
    height, width = (max(round(side * scale), 1) for side in grey.shape)
    image = Image.fromarray(grey).resize((width, height), Image.Resampling.LANCZOS)
    return np.pad(np.asarray(image), FRAME, constant_values=WHITE)


def _sample(grey: Grey) -> Grey:
    """The inside of the picture, scaled down to measure its skew."""
    height, width = grey.shape
    above, beside = round(height * MARGIN), round(width * MARGIN)
    inside = grey[above : height - above, beside : width - beside]
    return reduced(inside, max(min(inside.shape) // MAX_SKEW_SAMPLE, 1))


def _sharpest(grey: Grey, angles: NDArray[np.float64]) -> float:
    """The angle at which neighbouring rows differ most in darkness."""
    return float(max(angles, key=lambda angle: (_sharpness(grey, angle), -abs(angle))))


def _max_sharpness(grey: Grey) -> float:
    return max(_sharpness(grey, angle) for angle in COARSE_ANGLES)


def _sharpness(grey: Grey, angle: float) -> float:
    rows = _rotated(grey, angle).mean(axis=1)
    return float(np.square(np.diff(rows)).sum())


def _rotated(grey: Grey, angle: float) -> Grey:
    if abs(angle) < MIN_SKEW:
        return grey
    paper = round(float(np.median(grey)))  # a lighter corner would look like a shaded cell's end
    return np.asarray(
        Image.fromarray(grey).rotate(angle, Image.Resampling.BICUBIC, fillcolor=paper)
    )
