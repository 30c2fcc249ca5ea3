"""Headings in capitals, converted to title case: `TRACKING AND MONITORING`. Text in, text out."""

import re

from parsers.patterns import pattern

# Acronyms of English schools, which look like other words in a heading in capitals.
_ACRONYMS = frozenset(
    "ACR ADP AI AP ASD CEO CFO CFOO CIN CLA COO CP CPD CPOMS DBS DDSL DFE DOE DSL EAL ECT EDI EHCP"
    " EYFS FSM GDPR HR ICT IT KCSIE KS1 KS2 KS3 KS4 KS5 LAC LADO LGB LSB MAT NEET NPQ ODD PE PP"
    " PSHE PSHCE QA RAG RAP RE RSE RSHE SCR SDP SEF SEMH SEN SENCO SEND SENDCO SIP SLA SLT SMSC"
    " STEM TA TLR UK UPN".split()
)
_LOWER_CASE_WORDS = frozenset(
    "a an and as at by for from in into nor of on or the to up with within".split()
)
_MIXED_CASE_ACRONYMS = {"DFE": "DfE", "DOE": "DoE"}
_ARTICLE = pattern(r"A\s+\w")  # else a letter: `BLOCK A - MAIN`
_WORD = pattern(r"[^\W_]+(?:['’][^\W_]+)*")


def sentence_form(heading: str) -> str:
    """A heading in capitals as `Tracking and Monitoring`; any other heading unchanged."""
    if heading.upper() != heading or heading.lower() == heading:
        return heading
    return _WORD.sub(_cased, heading)


def _cased(match: re.Match[str]) -> str:
    """A word of a heading in capitals as it stands in a title."""
    word, heading = match[0], match.string
    if word in _ACRONYMS:
        return _MIXED_CASE_ACRONYMS.get(word, word)
    if word == "A" and not _ARTICLE.match(heading, match.start()):
        return word
    is_first = _WORD.search(heading, 0, match.start()) is None
    if word.lower() in _LOWER_CASE_WORDS and not is_first:
        return word.lower()
    return word[0] + word[1:].lower()
