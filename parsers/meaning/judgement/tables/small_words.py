"""Small words by which the rules know where they are in a clause."""

PREPOSITIONS = frozenset(
    "of to for on in about with against from at by into over under between within".split()
)

IS = frozenset("is are was were".split())

WAS = frozenset("was were had".split())

HAVING = frozenset("has have had".split())

NOW = frozenset("now today nowadays".split())

ARTICLES = frozenset("a an the".split())

EACH = frozenset("all each every".split())

STANDING = frozenset("stand stands stood".split())

# Links between a subject and its predicate.
BEING = frozenset("is are was were be been has have had remain remains there".split())

# What comes before an adjective or a noun.
DETERMINERS = frozenset("a an its our their".split())

# What comes before a noun.
BEFORE_NOUNS = frozenset("of the with to a an their its for and more two three".split())

# What takes up the main clause again after a purpose: `to support plans and does not check`.
AUXILIARIES = frozenset(
    "is are was were has have had do does did can cannot will should must need needs not now"
    " remain remains".split()
)

# Verbs that help others.
HELPERS = frozenset("do does did can could will would".split())
HELPING_VERBS = IS | HAVING | HELPERS

RELATIVES = frozenset("who that which".split())

SPEAKERS = frozenset("we they you i".split())

# What happens to a thing that is there.
EXISTING = frozenset(
    "happen happened occur occurred exist arise arisen recurred recur used"
    " allowed tolerated accepted permitted seen present taking take"
    " placed sold get gets apply applies applied".split()
)

# What counts a thing and says nothing of it: `levels of waste`, `a fair amount of`.
COUNTING = frozenset(
    "amount amounts case cases deal degree evidence form forms frequency incidence incident"
    " incidents instance instances level levels lot number numbers rate rates record records"
    " report reports risk sign signs spate spell trace traces use uses volume wave".split()
)

PARTS_OF_YEAR = frozenset(
    "january february march april may june july august september october november december autumn"
    " spring summer winter".split()
)
TIMES = PARTS_OF_YEAR | {"recent"}
DATES = PARTS_OF_YEAR | {"easter", "christmas", "whitsun"}

# What opens an exception without a verb: `not in one`.
EXCEPTED = frozenset("in at for by to those the every with on from among yet that".split())

# What names the place or the people for whom alone something is so.
PLACING = frozenset("in at for on with among".split())

# What goes on as before: `continues to rise`.
GOING_ON = frozenset("continue continues continued".split())

# Schools by the age of their pupils, when named without `schools`.
PHASES = frozenset("primary primaries secondary secondaries".split())

# Whom something is done for, or who does it.
PEOPLE = frozenset(
    "attainers achievers performers learners joiners starters arrivals applicants absentees"
    " attendees pupils pupil children child students student learners staff teachers teacher"
    " parents families family readers boys girls people adults governors leaders colleagues carers"
    " groups attenders".split()
)

# What it takes for something to be done that should be done anyway: `only when guests complain`.
ASKING = frozenset(
    "ask asks asked complain complains insist insists demand demands remember remembers notice"
    " notices chase chases".split()
)

# What somebody has still to do: `nine repairs outstanding`, but not `meals are outstanding`.
TASKS = (
    "action actions job jobs repair repairs recommendation recommendations task tasks item items"
    " point points query queries order orders invoice invoices bill bills payment payments fee fees"
    " debt debts claim claims reply replies request requests check checks work works application"
    " applications complaint complaints visit visits report reports inspection inspections audit"
    " audits finding findings reference references"
)

# What is kept or done against problems, and named after them: `a flood plan`.
PROVISIONS = frozenset(
    "alarm alarms book committee database drill drills exercise exercises form forms group helpline"
    " hotline kit log logs management map officer officers panel plan plans policies policy"
    " prevention procedure procedures protocol protocols register registers rota strategies"
    " strategy team teams toolkit tracker training".split()
)

# What something is called that is a problem.
VERDICTS = frozenset(
    "a problem/a concern/a challenge/a weakness/a barrier/a worry/a burden".split("/")
)

# What people do for a time of its own, of which more is no wait: `the course takes nine weeks`.
UNHURRIED = frozenset(
    "camp camps course courses crossing crossings cruise cruises exam exams game games hike hikes"
    " holiday holidays journey journeys lesson lessons match matches meeting meetings module"
    " modules placement placements programme programmes race races rehearsal rehearsals ride rides"
    " session sessions tour tours train training trip trips visit visits walk walks workshop"
    " workshops".split()
)
