"""Writes `no` for longer denials of a subject. Words in, words out.

`Not a parcel has gone astray`, `and no more water has come in`.
"""

from collections.abc import Sequence

from parsers.meaning.judgement.reading.words import Word

_SINGULAR = frozenset("is was has had".split())
_FINITE = _SINGULAR | {"are", "were", "have"}
_MAX_SUBJECT = 4  # words between the denial and the verb
_BEFORE_CLAUSES = frozenset("and but so . ; , –".split())
_COMPARING = frozenset("than or often of so likely able".split())


def write_nones(words: Sequence[Word]) -> list[Word]:
    """The words, with `no` for `not a` and `no more`, `nothing` for `nothing more`, where these
    deny a subject."""
    if [word.text for word in words[:2]] == ["not", "a"] and _has_verb(words[3:], _SINGULAR):
        return [Word("no", words[0].start, words[1].end), *words[2:]]
    return [word for at, word in enumerate(words) if not _is_more_of_a_subject(words, at)]


def _is_more_of_a_subject(words: Sequence[Word], at: int) -> bool:
    """Whether a word is the `more` of a subject: not so in `no more than two are`."""
    if at == 0 or words[at].text != "more" or words[at - 1].text not in {"no", "nothing"}:
        return False
    opens_clause = at == 1 or words[at - 2].text in _BEFORE_CLAUSES
    subject = words[at + 1 : at + 2 + _MAX_SUBJECT]
    compares = not _COMPARING.isdisjoint(word.text for word in subject[:1])
    return opens_clause and not compares and _has_verb(subject, _FINITE)


def _has_verb(words: Sequence[Word], verbs: frozenset[str]) -> bool:
    """Whether a verb follows the subject: not so in `Not a good year`."""
    return any(word.text in verbs for word in words[:_MAX_SUBJECT])
