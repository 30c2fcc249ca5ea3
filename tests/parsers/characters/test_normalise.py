"""Clean text."""

import pytest

from parsers.characters.normalise import fold, fold_lines


@pytest.mark.parametrize(
    ("printed", "clean"),
    [
        ("two\xa0 words\t", "two words"),
        ("soft\u00adhyphen", "softhyphen"),
        ("zero\u200bwidth", "zerowidth"),
        ("\ufeffmark", "mark"),
        ("con\x01trol", "control"),
        ("ofﬁce ﬂoor eﬀort", "office floor effort"),
        ("no\u2011break", "no-break"),
        ("“quotes” – and dashes —", "“quotes” – and dashes —"),
        ("line\nbreak", "line break"),
        ("", ""),
    ],
)
def test_words_are_the_same_whatever_stood_between_them(printed, clean):
    assert fold(printed) == clean


def test_lines_stay_lines_and_empty_ones_go():
    assert fold_lines(" one \n\n\xa0\ntwo  ") == "one\ntwo"
