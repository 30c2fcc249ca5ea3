"""Bad practice told by words with others between them.

Each frame is a practice by itself: its words follow one another, each at most a few words after the
one before.
"""

_VALUABLES = (
    "key keys medicine medicines medication cash money takings cheques password passwords knives"
    " chemicals bleach record records file files document documents contracts passports"
    " certificates register registers forms papers plans minutes"
)
_STORED = (
    "kept stored held left hang hangs hung lie lies lay live lives sit sits stand stands travel"
    " travels stuck pinned taped"
)
_UNSAFE_PLACES = (
    "corridor hook windowsill handbag bag bags rucksack drawer drawers car van boot garage shed"
    " loft attic porch foyer envelope tin pocket pigeonhole home bench radiator stairs"
)
_HANDLING = (
    "order orders count counts bank banks pay pays approve approves receive receives raise raises"
    " authorise authorises record records collect collects check checks sign signs spend spends"
    " reconcile reconciles"
)

_COLLEAGUES = "parent parents volunteer volunteers colleague colleagues somebody someone"
_STAFF = "teachers staff leaders colleagues heads governors parents families"
_HOLDERS = "head heads headteachers principals managers teachers chairs clerks leaders cooks"
_PLACES = (
    "place places corridor corridors toilets stairs staircase canteen cloakroom cloakrooms"
    " playground block yard"
)

_BROUGHT = "brought dusted wheeled trotted"
_VISITORS = "auditor auditors inspector inspectors inspection inspections ofsted visitors"

_INSIDERS = (
    "i we staff teachers governors governor trustees trustee leaders managers manager heads head"
    " office clerk board cooks drivers members"
)
_LEARNING = "learn learns learned learnt hear hears heard"
_DECIDED = (
    "decided decision decisions closed closing closure closures resigned merged merger sold"
    " cancelled changed change leaving"
)
_HAPPENED = "changed gone ill left closed moved empty missing late absent cancelled broken"
_OUTSIDERS = (
    "bulletin newsletter newsletters newspaper newspapers press radio parents families pupils"
    " children guests neighbours"
)
_FORMER = "last previous former old"
_OWNERS = "owner manager head headteacher principal chair chairman clerk cook supplier firm trust"
_SESSIONS = "assembly lesson session hour talk visit meeting leaflet letter email slide"
_LESSONS = "lunch lunchtime break playtime lesson lessons session sessions morning afternoon day"
_FITTINGS = (
    "toilet tap shower sink kettle computer laptop printer telephone socket oven fridge desk bike"
    " ball lamp minibus technician nurse cleaner caretaker counsellor"
)
_MISLAID = (
    "key keys book books seat seats chair chairs room rooms plug plugs charger chargers pen pens"
    " password passwords form forms"
)
_DRUDGERY = "queueing queuing waiting copying retyping rekeying photocopying sharpening laminating"

FRAMES = (
    (
        "give gives gave given get gets got",
        "toughest hardest worst leftover",
        "classes class groups group sets rooms room hours",
    ),
    ("pay pays paid paying", "more", "than", "have need use used"),
    ("one single", "person man woman officer technician clerk", "all every everything both whole"),
    (
        "wait waits waited waiting sit sits lie lies stay stays",
        "until till",
        "back time returns enough",
    ),
    ("run runs used driven", "until till", "break breaks fail fails collapse collapses give gives"),
    (_VALUABLES, _STORED, _UNSAFE_PLACES),
    (_STORED, "records files keys documents", "in on", _UNSAFE_PLACES),
    (
        "approve approves approved authorise authorises countersign countersigns check checks claim"
        " claims",
        "own",
        "claims expenses orders invoices overtime timesheets pay leave spending cash till",
    ),
    ("write writes wrote set sets mark marks", "own", "reference references appraisal pay salary"),
    ("same", "person people adult cook clerk member officer bursar manager", _HANDLING, "and"),
    ("whoever", _HANDLING, _HANDLING),
    ("places raises makes", "order orders payments", "and", _HANDLING),
    ("code codes pin", "same"),
    ("same", "password passwords login logins code pin"),
    ("as", "sees see thinks think", "fit best"),
    (
        "signed approved checked authorised",
        "own",
        "secretary secretaries assistant assistants staff",
    ),
    ("more", "pupils children students guests staff", "than", "chairs seats desks pegs beds books"),
    ("pay pays paid buy buys bought", "themselves"),
    ("after", "year term course trip", "begun started"),
    ("outside beyond", "allowed permitted promised agreed limit deadline"),
    ("without", "being", "seen checked read signed recorded inspected"),
    ("only", "understands knows remembers"),
    (
        "when while if",
        "ill away sick absent leave holiday off",
        "wait waits stop stops stands halts closes",
    ),
    (
        "if when whenever",
        "free spare quiet",
        "hour afternoon morning moment minute minutes slot period",
    ),
    ("if when whenever", "happen happens", "remember notice think pass spot"),
    ("if when whenever", "think thinks thought", "of", "it"),
    ("if when whenever", _COLLEAGUES, "can could", "spare drive lend pay afford"),
    ("as", "go goes went", "along"),
    ("first", "knew heard saw learned learnt", "was is came"),
    ("times", "before", "anyone anybody someone somebody"),
    (
        "before",
        "has have",
        "been",
        "tried tested checked trained vetted inducted consulted asked told exhausted",
    ),
    ("before", "anyone anybody", "answered answers called picked rang replied talked spoken"),
    (_STAFF, "work works find finds figure", "out", "themselves himself herself"),
    ("lives", "in", "head"),
    ("plan mark write writes", "on", "sunday sundays"),
    ("only", "when if", "something things", "wrong amiss"),
    ("bring brings carry carries", "own", "chair chairs heater heaters paper soap toilet towels"),
    ("buy buys bought pay pays paid", "own", "account card money pocket purse"),
    ("collected gathered sought asked", "and", "filed shelved forgotten"),
    ("had", "three four five six seven", _HOLDERS, "in since", "year years months terms"),
    ("if when", "bump bumps run runs come comes", "into across"),
    ("shut closed locked", "when", "free need needs want"),
    ("walk walks wander wanders", "straight right", "in"),
    ("different", "forms names terms versions words", "for", "same"),
    (
        "learn learns hear hears find finds",
        "on from via through",
        "facebook gossip rumour whatsapp",
    ),
    ("only", "who", "ask asks complain complains push shout shouts"),
    ("hold holds carry carries show shows use uses", "last", "year", "list lists names timetable"),
    ("close closes end ends stop stops shut shuts", "just", "when"),
    (_BROUGHT, "out off", _VISITORS),
    (_BROUGHT, "out off", "year term", _VISITORS),
    (_PLACES, "avoid avoids"),
    ("avoid avoids", _PLACES),
    (
        "password passwords code codes pin",
        "written kept stuck noted taped",
        "door wall board whiteboard notebook notepad card desk diary keyboard monitor screen paper",
    ),
    (
        "lights light heating computers screens taps",
        "on run runs running burn burns",
        "all",
        "night weekend summer holidays",
    ),
    (
        "website network payroll accounts server wifi boilers lettings registers safeguarding",
        "by",
        "pupil pupils former formers parent parents volunteer volunteers friend neighbour husband",
    ),
    (
        "checked audited approved authorised investigated moderated verified signed",
        "by",
        "who",
        "wrote made did ordered raised prepared keeps runs manages placed spent delivers spends",
    ),
    (
        "start starts started begin begins began work works worked teach teaches drive drives",
        "before",
        "references reference checks check clearance training induction vetting contract",
    ),
    (
        "paid ordered spent placed bought published opened",
        "before",
        "approved authorised agreed checked sanctioned cleared arrive arrives arrived received",
    ),
    # learned too late, or from those who should hear of it last
    (
        _INSIDERS,
        _LEARNING,
        _DECIDED,
        "from via through",
        _OUTSIDERS,
    ),
    (_INSIDERS, "find finds found", "out", _DECIDED, "from via through", _OUTSIDERS),
    ("find finds found", "out", "that of about", _HAPPENED, "when"),
    # left to chance
    ("if when", "you", "know knows", "person people"),
    ("if", "you", "shout nag kick thump beg insist"),
    ("if when unless", "in", "the good", "mood"),
    ("if", "i we", "sit sits stand stands", "next beside over"),
    ("until", "find finds pay pays give gives raise raises", "money cash funds funding"),
    ("depends depending", "on", "who whom which whose", "you asks ask asked answers answer"),
    # as old as people who have left
    ("in from to", "days era reign", "of", _FORMER),
    ("under before since", _OWNERS, "but", "one two three"),
    (
        "website page leaflet directory handbook prospectus poster sign noticeboard",
        "name names list lists show shows carries thanks",
        "who",
        "left retired resigned went",
    ),
    # put to a wrong use
    ("kept stored stacked piled parked dumped left", "in on across", "escape exit exits"),
    (
        "escape exit exits toilet toilets shower showers library studio chapel gym corridor",
        "is are",
        "used",
        "to",
        "store stack park pile",
    ),
    (
        "room rooms hall library studio gym kitchen cupboard corridor corridors office yard",
        "full",
        "boxes desks furniture junk rubbish lumber mattresses crates bikes",
    ),
    (
        "medicine medicines medication bleach chemicals poison",
        _STORED,
        "beside by with next above among",
        "milk food flour bread meat biscuits",
    ),
    # too little, or time lost
    ("get gets got receive receives", "one", _SESSIONS, ",", "in on at before"),
    (
        "training library area corner kit equipment provision induction garden playground",
        "consists consist consisted",
        "of",
        "a an one",
        "and",
        "a an one some",
    ),
    ("consists consist consisted", "of", "me myself", "and"),
    ("time", "sit sits arrive arrives come comes get gets", "there", "left gone"),
    ("take takes took cost costs eat eats lose loses", "minutes", "out", "minute hour", _LESSONS),
    ("spend spends spent", _DRUDGERY),
    ("spend spends spent", "part half start end rest", _LESSONS, _DRUDGERY),
    ("spend spends spent", "hunting searching", "for", _MISLAID),
    ("hear hears", "from", "us", "when", "we", "want need"),
    ("half", "town village street county", "has have", "key code password"),
    ("half minutes hours", "go goes went spent lost", "on in to", _DRUDGERY + " finding looking"),
    # open to anybody
    ("strangers stranger intruders intruder outsiders", "can could", "get walk enter come wander"),
    (
        "child children toddler toddlers",
        "can could",
        "get open reach",
        "gate gates kettle stove road",
    ),
    ("can could", "climb", "over", "fence fences gate gates railings"),
    ("can could", "get walk wander squeeze slip", "in out through under", "fence hedge gap"),
    (
        "anyone anybody everyone everybody whole visitors pupils",
        "can could",
        "open see read",
        "personnel wages salaries payroll",
    ),
    ("see sees read reads", "each", "other", "marks grades wages pay"),
    # one of what many need
    ("is was", "cup mug", "coffee tea"),
    ("when if", "term diary timetable budget workload", "allows permits"),
    ("one", _FITTINGS, "for between among", "whole entire all"),
    ("shares sharing", "one", _FITTINGS),
    ("is are", "a an", "with", "one", _FITTINGS + " bench tree swing plant poster"),
    # what changes hands, or comes after those for whom it was
    (
        "different new another",
        "face faces adult person",
        "each every",
        "week day month term lesson",
    ),
    (
        "close closes stop stops shut shuts halt halts",
        "when",
        "away ill sick busy short appointment",
    ),
    ("ask asks", "each", "other", "which where who"),
    ("by", "time", "has have", "left moved"),
    ("by", "time", "is are", "cold over"),
    (_BROUGHT + " bring brings", "own", "copy copies plates knives"),
    # where things should not be
    (
        "live lives living",
        "in under behind",
        "corridor drawer cupboard car boot garage shed loft bag basement cellar box boxes tin"
        " shower",
    ),
    ("money cash takings income fees deposits", "goes go put kept", "in into", _UNSAFE_PLACES),
    (
        "library gym hall studio chapel canteen classroom playground",
        "become becomes turns",
        "store storeroom corridor canteen waiting dining exam office car",
    ),
    (
        "library gym hall studio chapel shower showers toilet lift workshop",
        "where",
        "we they",
        "keep store stack dump put",
    ),
    ("keep keeps stay stays steer steers", "away clear", "from", _PLACES),
    # easily got round, or open after it should be
    (
        "password passwords pin code codes",
        "is are",
        "surname surnames birthday birthdays birth names name",
    ),
    (
        "leavers leaver former",
        "account accounts login logins access key keys",
        "stay stays remain remains still",
        "live open active work works opens open",
    ),
    # for the loudest
    ("it", "is", "loud loudest noisy noisiest pushy pushiest", "who that", "get gets"),
    # told so late or so openly
    (_INSIDERS + " holders", _LEARNING, "what that of about", "when", "have has had"),
    ("date dates deadline deadlines", "behind", "us"),
    ("book sheet list pad register", "anyone anybody everyone", "can could", "see read leaf look"),
    ("list diary clinic calendar", "full", "until till"),
    (
        "counselling therapy interviews mentoring physiotherapy appraisals",
        "in on",
        "cupboard stationery storeroom corridor foyer stairs kitchen staffroom car",
    ),
    (
        "references reference checks clearance",
        "come comes came arrive arrives arrived",
        "after once",
    ),
    # what is left when others have had theirs
    ("get gets got receive receives", "what", "is", "left"),
)
