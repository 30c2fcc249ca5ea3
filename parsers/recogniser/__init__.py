"""The only place that knows what a review looks like: a `Document` in, a `Review` out."""

from parsers.recogniser.recognise import recognise

__all__ = ["recognise"]
