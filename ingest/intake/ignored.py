"""File names that are ignored: a name in, the reason out."""

from fnmatch import fnmatchcase, translate

from parsers.patterns import pattern

# What word processors, browsers and systems leave in a folder, by lower-case name.
_PATTERNS = {
    "~$*": "Word's note that a document is open",
    ".~lock.*#": "LibreOffice's note that a document is open",
    "~wrd*": "a working file of Word",
    "*.tmp": "a working file of another program",
    "*.part": "a download that is not finished",
    "*.crdownload": "a download that is not finished",
    ".ds_store": "a file of macOS about the folder",
    "._*": "a file of macOS about another file",
    "desktop.ini": "a file of Windows about the folder",
    "thumbs.db": "a file of Windows about the folder",
    ".*": "a hidden file or folder",
}


_ANY = pattern("|".join(map(translate, _PATTERNS)))


def why_ignored(name: str) -> str | None:
    """What a file or folder with this name is, if it is nobody's document; otherwise None."""
    name = name.lower()
    if not _ANY.match(name):
        return None
    return next(reason for names, reason in _PATTERNS.items() if fnmatchcase(name, names))
