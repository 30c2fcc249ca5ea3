"""A scanned page: its picture in, words with their boxes and rules out.

    picture -> straight -> rules -> picture without rules -> words

Lengths are in pixels of the picture, from its top left corner. Nothing here knows a file format.
All but `engine` loads numpy, so that it is imported only for a scan.
"""
