"""Words that are nouns and verbs alike."""

# Words that are verbs after a plural alone.
NOUNS = frozenset(
    "access account aim alert answer approach archive audit award back balance base bid bond"
    " book bridge brief budget call care chair challenge check cluster coach code comfort"
    " concern contact control count cover credit dance date debate design detail direct"
    " display document draft echo email empty exercise exhibit experience feature file film"
    " finish focus form fund grade group guard guide harvest heat help hire host house impact"
    " index influence interest interview invoice issue jog judge label lead lease limit link"
    " list load loan map mark mentor model move name note number offer order patrol phone"
    " picture pilot place plan play plug point post praise present print process programme"
    " progress project prompt purchase question quiz rank rate receipt record register release"
    " rent repair reply report request resource respect rest return review reward roll run"
    " sample sanction score search share shelter shield sign signal source spot staff stage"
    " stock structure study sum supply support survey swim talk tally target test timetable"
    " tour trade train transfer transition transport trust turn update use value visit vote"
    " walk watch work".split()
)
