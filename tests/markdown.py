"""Markdown as it is read: the marks of links and of the places that they lead to taken away."""

import re

_PLACE = re.compile(r'<a id="[^"]*"></a>')
_LINK = re.compile(r"(?<!\\)\[((?:\\.|[^\]\\])*)\]\(#[^)]*\)")


def without_links(text):
    """What a report in Markdown says, without its links within itself."""
    return _LINK.sub(r"\1", _PLACE.sub("", text))


def links(text):
    """Each link within a report: its words, and the name of the place it leads to."""
    return [(found[1], found[0].rsplit("(#", 1)[1][:-1]) for found in _LINK.finditer(text)]


def places(text):
    """The names of the places that links can lead to."""
    return [found[0].split('"')[1] for found in _PLACE.finditer(text)]
