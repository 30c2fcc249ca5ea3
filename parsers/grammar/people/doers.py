"""Words that name who does something: nouns, acronyms and initials. A word in, yes or no out."""

import re

from parsers.patterns import pattern

# The last words of roles and bodies, in the singular.
_DOER_NOUNS = frozenset(
    "head headteacher headmaster headmistress principal deputy director officer manager leader lead"
    " coordinator co-ordinator teacher tutor mentor coach assistant governor trustee chair"
    " chairperson chairman chairwoman clerk secretary treasurer bursar accountant auditor adviser"
    " advisor consultant specialist champion ambassador representative rep member administrator"
    " librarian technician caretaker cook nurse counsellor therapist psychologist worker"
    " practitioner supervisor executive chaplain registrar receptionist inspector reviewer"
    " moderator assessor facilitator trainer instructor provider contractor supplier sponsor staff"
    " colleague pupil student parent carer family volunteer apprentice prefect nominee"
    " postholder investigator deliverer substitute president dean owner partner"
    " trust school academy college nursery board committee team council panel network"
    " department faculty authority federation union leadership group forum party workforce"
    " taskforce cluster company agency office service people children adult body payroll finance"
    " estates professional solicitor surveyor engineer analyst expert employee custodian"
    " driver escort cleaner gardener groundskeeper porter builder plumber electrician chef caterer"
    " helper marshal warden matron lifeguard invigilator interpreter translator organiser"
    " friend dir mgr coord exec dept cttee".split()
)
# Acronyms of systems, documents and duties. Any other is taken for a role, a body or initials.
_NON_PERSON_ACRONYMS = frozenset(
    "AAC ADHD AET AFL AI AND AP APDR APP AR ARE ASAP ASC ASD BAME BCP BSA BTEC CAF CCTV CE"
    " CIC CIN CLA COP COSHH COVID CP CPD CPOMS CSE CV DBS DPIA DSE EAL EBSA EDI EDS EHA EHCP"
    " EHE ELSA EYFS FAQ FFT FGM FOI FSM FTE GCSE GDPR GIAS GLD HE HSB ICT IDSR IEP INSET IRIS"
    " IT KCSIE KIT KPI KS LAC LKS MCQ MFL MIS NA NB NEET NPQ NPQH NPQSL ODD OR PA PAN PAT PDF"
    " PE PEEP PEP PEX PHSE PLAC PMLD PP PPA PPG PR PSED PSHCE PSHE QA QFT QR RAG RAPP RE"
    " RIDDOR RPA RPI RSE RSHE RTA SAR SATS SCR SDP SEF SEMH SEN SEND SIAMS SIMS SIP SLA SLCN"
    " SMSC SNAP SOW SPLD SRE STEM TAC TAF TBA TBC THE TLR TTRS UK UKS UPN USB VI VLE VR WIDGIT"
    " YTD".split()
)
# Outside bodies, and roles that many people hold: they may be a doer, but sign no action.
_OUTSIDE_ACRONYMS = frozenset(
    "DFE EP ESFA HLTA HMI HSE ICO ISI LA LADO LSA MASH NASEN NGA NHS NI NQT ECT OFSTED ONS PTFA SSE"
    " TA TES".split()
)
_ACRONYM = pattern(r"[A-Z][A-Za-z]?[A-Z]{1,5}s?|[A-Z]{2,6}[a-z]{0,2}s?|[A-Z][a-z][A-Z]s?")


def is_doer_word(word: str) -> bool:
    """Whether a phrase that ends with this word names people: `leads`, `SENCOs`, `Board`, `AB`."""
    plain = word.casefold().removesuffix(".")
    if {plain, plain.removesuffix("s"), re.sub("ies$", "y", plain)} & _DOER_NOUNS:
        return True
    return _is_acronym(word)


def _is_acronym(word: str) -> bool:
    """Whether a word is an acronym or initials and may name a person or a body."""
    match = _ACRONYM.fullmatch(word)
    return bool(match) and not {word.upper(), word.removesuffix("s").upper()} & _NON_PERSON_ACRONYMS


def is_role(word: str) -> bool:
    """Whether a word is an acronym or initials of one of the trust's own people."""
    return _is_acronym(word) and word.upper() not in _OUTSIDE_ACRONYMS


def is_initials(word: str) -> bool:
    """Whether a word is the initials of one of the trust's own people, all capitals."""
    return word.isupper() and word.isalpha() and is_role(word)


def abbreviates(acronym: str, words: str) -> bool:
    """Whether an acronym abbreviates the words before it: `Single Central Record (SCR)`."""
    letters = acronym.casefold().removesuffix("s")
    initials = [word[0].casefold() for word in re.findall(r"[^\W\d_]+", words)]
    content = [
        word[0].casefold()
        for word in re.findall(r"[^\W\d_]+", words)
        if word not in {"of", "for", "the", "and", "in", "to", "with"}
    ]
    count = len(letters)
    return letters in ("".join(initials[-count:]), "".join(content[-count:]))
