"""Bad practice in words that are not bad, by what makes it bad.

PRACTICES are phrases, of the kind bad. FRAMES are words with others between them, `…` for at most
a few; each is a practice by itself.
"""

PRACTICES = {
    "hanging on one person": """
        alone knows/holds/has/can/keeps/understands/decides/signs | by one person/individual
        one person/man/woman/officer/technician/clerk/volunteer knows/holds/understands/carries
        with no deputy/understudy/relief/stand | for one person to hold | in one head
        in one person hands/head/name
        when she/he is/was ill/away/off/absent/sick | if she/he is/was ill/away/off/absent/sick
        while she/he is/was ill/away/off/absent/sick
        until she/he is/was/comes/gets back | until she/he/they returns/return
        lone technician/teacher/nurse/cook/caretaker/driver/clerk/officer/librarian
        by asking the/others/colleagues
        """,
    "dependence": """
        reliant on/upon | dependent on/upon | dependency on | dependence on/upon
        reliance on/upon | over reliance | over reliance on | over reliant | over reliant on
        over dependent | over dependence | overly | at the mercy of | in the hands of | goodwill
        on goodwill | on the goodwill | held together by | propped up | a favour | as a favour
        by default | by hand | from memory | in the head/heads of | word of mouth
        workaround/workarounds | left to | left to each | down to individual
        down to the individual | down to individuals | left to individual/individuals
        left to their own devices | sink or swim | fend for themselves | to themselves
        teach themselves | on their own | unaided | without help/support/guidance
        up to each/individual/every | up to the individual
        is/are up to each/individual/every/the | alone
        """,
    "makeshift": """
        on a sheet/slip/piece/page of | on a scrap of | on scraps of
        on sheets/slips/pieces/pages of paper | on a whiteboard | in a notebook
        in exercise books | in a biscuit tin | in a shoe box | in shoe boxes | on a flip chart
        in carrier bags
        taped/tied/nailed/glued/pinned/propped/wedged shut/over/under/with/against | taped to
        tied on | held up with/by | held together with/by
        left outside/beside/overnight/under/beneath/running/ajar/exposed/uncovered/standing/on
        by shouting/guessing | by ringing/asking/phoning round/around | second hand
        hand me downs
        found stored/kept/stacked/dumped/piled/hidden/hanging/lying/left/propped/taped/wedged
        """,
    "from memory or by word of mouth": """
        by memory | by/from recollection | by ear | by feel/instinct/habit/eye | on instinct
        from/by what people/staff/they/he/she remember/remembers/recall | over the phone/telephone
        by text message | verbally agreed | agreed verbally
        picked up on the job | pick/picks it up as | learn as they go
        passed down from
        is/are that/those of the previous/former/old/last | is/are/dates from before the
        up from memory/recollection
        """,
    "after the event": """
        the evening/morning before they/it/the
        on the evening before | on the morning of the meeting
        a/the day/week/fortnight/month/term/year later/afterwards
        days/weeks/months/terms/years afterwards | some time afterwards
        spent before the/it/they | in pencil
        filled/typed/written/entered/signed in/up at the end of
        once someone/somebody/they has/have started/complained/noticed/left/asked
        for the first time on/at the | before each/every/an audit/inspection
        term/terms/month/months/week/weeks after they/he/she start/started/join/joined/begin
        told on the morning/day
        once/twice a week/month/term/year at best/most | in a word/line/sentence or two
        when shelves/stocks/supplies are bare/out/low/gone
        carried over/forward from meeting/month/year/term | the first to go
        out of their wages/pay/salary
        planned/written/decided/arranged/chosen on the day
        open/opens for an/one/two hour/hours
        and then missed/forgotten/lost/ignored/dropped/shelved/abandoned
        and soon given/forgotten/dropped/abandoned/lost
        """,
    "in the wrong place": """
        under a/the desk/bench/sink/bed/floor | on a/the windowsill/radiator/verge
        on a/the hook | in a/the garage/shed/loft/attic/porch
        through/across the car park | between/among parked/moving cars/vehicles/lorries
        next to the boiler | beside a/the boiler | in the boiler room
        within reach of children/pupils/visitors/anyone/anybody/everyone
        in full view | in plain view | where anyone/anybody/everyone/everybody/others can/could
        where pupils/children/visitors/parents can/could reach/hear/see/overhear/read
        standing up | standing room | two/three/four to a/each | in the general waste
        into the general waste | in/from the street
        on a/the landing/staircase | in the toilets | in toilets | at a/the/her/his kitchen table
        in the back of | in parents/teachers/staff cars
        in a/the store room/cupboard | for cash
        anyone/anybody can/could walk/get/wander in/into
        made/taken/agreed in the car/pub/corridor/staffroom
        """,
    "on devices and papers of one's own": """
        on/from/via/through/by his/her/their/its own/private/personal phone/phones/laptop/laptops
        on/from/via/through/by his/her/their/its own/private/personal device/devices/tablet/email
        on/from/via/through/by private/personal phone/phones/laptop/laptops/device/devices/email
        on loose leaf/sheets | on whatsapp | on a wall planner/calendar/chart
        stuck to/on the/a
        by/in open email | a line/page/sentence/paragraph in/on a
        on a memory card | passed round/around the
        """,
    "by the wrong person": """
        by/to their/his/her own line/manager | by/to the leaver own
        by relatives/relations/friends of | wife | husband | nephew | niece | cousin/cousins
        by/to/of/from whoever | whoever happens
        anyone/anybody who is/happens free
        by parents/families/pupils/volunteers/caretakers themselves
        own references for each other
        friends of staff/governors | from/in the local paper/press/newspaper
        from gossip/rumour/facebook | through the grapevine | by/to/from whichever
        written/meant/made/designed for another/others
        by/to/from whichever teacher/colleague/parent/adult/member
        let in by pupils/children/parents
        """,
    "left to chance or to others": """
        happen/happens to know/have/see/be/meet/hear/remember/notice | as best they/we/it can
        whichever way they/it | however they/each like/likes/please | as they see fit
        find/finds their own way | let/lets themselves in/out | if anyone/anybody/someone/somebody
        unless anyone/anybody/someone/somebody | left to families/parents/pupils/luck/goodwill
        left to chance/each/heads/schools/teachers/whoever | by ringing round | come/comes to hand
        come and go as they | come/comes/came in off the street
        who happen/happens to
        those/families/parents/pupils/children who can pay/afford/drive
        whose parents/families can/could/have/know | by/to/for parents/families who can
        thrown in with/at
        to/for those who phone/ring/shout/ask/complain
        as it/they/he/she think/thinks/like/likes/please/pleases best
        left until/till | where it/they should not
        those who already know/have
        """,
    "shared or done twice": """
        one login/password/account/key between/for | a/the single login/password/account
        log/logs in as the/a/each | sign/signs in as the/each | all use the/one same/login/password
        entered/typed/keyed/recorded/copied twice | typed/keyed in again | retyped by
        on/in/across two/three/four/five/several/different spreadsheets/systems/databases
        on/in/across two/three/four/five/several/different registers/logs/lists
        copied from last | with the date/dates/name/names changed | rolled forward from
        carried over from last
        into a/another second/third/other system/spreadsheet/database
        the same worksheet/worksheets
        one between two/three/four/five/six
        """,
}

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
_DRUDGERY = "queueing queuing waiting copying retyping rekeying photocopying sharpening laminating"

# Words that make a practice in their order, each at most a few words after the one before.
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
    ("code codes pin same", "same password passwords login logins code pin"),
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
    ("before", "anyone anybody", "answered answers called picked rang replied talked spoken"),
    (_STAFF, "work works find finds figure", "out", "themselves himself herself"),
    ("plan plans mark marks write writes", "on", "sunday sundays"),
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
        "learn learns learned learnt hear hears heard",
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
    ("time", "sit sits arrive arrives come comes get gets", "there", "left gone"),
    ("take takes took cost costs eat eats lose loses", "minutes", "out", "minute hour", _LESSONS),
    ("spend spends spent", _DRUDGERY),
    ("half minutes hours", "go goes went spent lost", "on in to", _DRUDGERY + " finding looking"),
    # open to anybody
    ("can could", "climb", "over", "fence fences gate gates railings"),
    ("can could", "get walk wander squeeze slip", "in out through under", "fence hedge gap"),
    (
        "anyone anybody everyone everybody whole visitors pupils",
        "can could",
        "open see read",
        "personnel wages salaries payroll",
    ),
    ("see sees read reads", "each", "other", "marks grades wages pay"),
)

# What makes the same words good: `keys are kept in a locked drawer`.
SAFE = (
    "locked locks lockable secure secured securely safe safely sealed fireproof labelled encrypted"
)
