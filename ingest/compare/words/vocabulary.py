"""Words that a comparison treats as the same, and words that it leaves out. Tables only."""

# The first word of each line is read for all words of its line.

INTERCHANGEABLE = """
pupil pupils child children student students learner learners
parent parents carer carers family families
head heads headteacher headteachers principal principals
school schools academy academies
lesson lessons class classes classroom classrooms
staff colleague colleagues
governor governors lgb lgbs
trustee trustees board
teacher teachers
ta tas
maths math mathematics
behaviour conduct
choose chose chosen
teach taught
take took taken
meet met
hear heard
run ran
buy bought
come came
find found
give gave given
bring brought
leave left
keep kept
see saw seen
know knew known
speak spoke spoken
begin began begun
lead led
hold held
make made
write wrote written
grow grew grown
fall fell fallen
rise rose risen
tell told
think thought
build built
spend spent
lose lost
say said
get got
pay paid
draw drew drawn
drive drove driven
feel felt
break broke broken
show shown
go went gone
"""

# Names of several words and their abbreviations.
SHORT_NAMES = {
    "teaching assistant": "ta",
    "teaching assistants": "ta",
    "tas": "ta",
    "local authority": "la",
    "local authorities": "la",
    "local governing body": "governor",
    "local governing bodies": "governor",
    "pupil premium": "pp",
    "free school meals": "fsm",
    "pupil premium grant": "ppg",
    "special educational needs": "send",
    "special educational needs coordinator": "senco",
    "special educational needs coordinators": "senco",
    "special educational needs co ordinator": "senco",
    "special educational needs co ordinators": "senco",
    "education health and care plan": "ehcp",
    "education health and care plans": "ehcp",
    "individual education plan": "iep",
    "individual education plans": "iep",
    "personal education plan": "pep",
    "personal education plans": "pep",
    "continuing professional development": "cpd",
    "speech and language therapy": "salt",
    "child and adolescent mental health services": "camhs",
    "single central record": "scr",
    "designated safeguarding lead": "dsl",
    "designated safeguarding leads": "dsl",
    "early career teacher": "ect",
    "early career teachers": "ect",
    "senior leadership team": "slt",
    "senior leadership teams": "slt",
    "chief executive officer": "ceo",
    "chief financial officer": "cfo",
    "data protection officer": "dpo",
    "school improvement plan": "sip",
    "school development plan": "sdp",
    "multi academy trust": "mat",
    "department for education": "dfe",
    "child protection": "cp",
    "early years foundation stage": "eyfs",
    "early years": "eyfs",
    "english as an additional language": "eal",
    "religious education": "re",
    "physical education": "pe",
    "design and technology": "dt",
    "persistent absence": "pa",
    "severe absence": "sa",
    "health and safety": "hs",
    "key stage": "ks",
    "headteacher": "head",
    "headteachers": "head",
    "ht": "head",
    "hts": "head",
    "head teacher": "head",
    "head teachers": "head",
    "in service training": "inset",
    "eps": "ep",
    "educational psychologist": "ep",
    "educational psychologists": "ep",
    "education welfare officer": "ewo",
    "education welfare officers": "ewo",
    "higher level teaching assistant": "hlta",
    "higher level teaching assistants": "hlta",
    "deputy designated safeguarding lead": "ddsl",
    "deputy designated safeguarding leads": "ddsl",
    "child in need": "cin",
    "children in need": "cin",
    "looked after child": "lac",
    "looked after children": "lac",
    "ots": "ot",
    "occupational therapist": "ot",
    "occupational therapists": "ot",
    "social emotional and mental health": "semh",
    "relationships and sex education": "rse",
    "personal social health and economic education": "pshe",
    "modern foreign languages": "mfl",
    "parent teacher association": "pta",
    "service level agreement": "sla",
    "service level agreements": "sla",
    "information and communication technology": "ict",
    "elective home education": "ehe",
    "education other than at school": "eotas",
    "keeping children safe in education": "kcsie",
}

# When, how often and how many: these change from year to year while the subject stays.
TIMES_AND_COUNTS = frozenset(
    "daily weekly fortnightly monthly termly annually yearly annual term terms half autumn spring"
    " summer january february march april may june july august september october november"
    " december jan feb mar apr jun jul aug sep sept oct nov dec year years week weeks day days"
    " month months hour hours mins time times one two three four five six seven eight nine ten"
    " eleven twelve first last next since less many few about per percent than".split()
)

# Said of anything in any review.
OF_ANYTHING = frozenset(
    "none continue need needs needed further action actions including incl yet still remain"
    " remains".split()
)

# Words that hold a sentence together.
FUNCTION_WORDS = frozenset(
    "i me my we us our ours you your yours he him his she her hers they theirs them themselves"
    " itself who whose whom what why how when where whatever whichever someone somebody something"
    " anyone anybody anything everyone everybody everything nobody nothing no-one none one ones"
    " another both either neither all any some most much many more less least few several same so"
    " too very quite rather just even only also again once twice ever never always often sometimes"
    " here there up down out off over under above below before after during between against within"
    " without through across along around about into onto upon per via until till while if unless"
    " though although because since whether let lets able like well back away yes own".split()
)

# The state of something, which may differ next year.
STATES = frozenset(
    "good strong weak clear consistent better low high poor uneven patchy inconsistent thin slow"
    " late secure".split()
)

# Kinds of sites, and verbs that say little about what is done there.
OF_PLACE = frozenset(
    "primary secondary phase site campus college academy infant junior hold make keep give take"
    " use".split()
)

# Words of any review of a school: who it is about, who acts, what reviews ask for, and states.
OF_ANY_REVIEW = STATES | frozenset(
    "pupil parent head school lesson staff governor trustee teacher trust leader lead officer"
    " manager director clerk chair coordinator plan policy review report meeting meet monitor"
    " ensure support develop development training train share check update use used work agree"
    " new well improve place quality provision".split()
)
