"""What statements say of themselves, from tables of phrases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.meaning.judgement import judge as judge_statement
from parsers.meaning.judgement.grammar import judge
from parsers.review import UNCLEAR, Judgement


def judged(*cases):
    return pytest.mark.parametrize(("text", "words"), cases)


# In place: a plain claim, praise, what is bad and denied, a denial that is denied


@judged(
    ("Budget reports reach every head by the tenth.", "reach"),
    ("Invoices are paid within a month.", "are"),
    ("Governors ask probing questions.", "ask"),
    ("The office keeps a log of lettings.", "keeps"),
    ("Robust procurement procedures, followed by all budget holders.", "Robust"),
    ("The library is well used.", "well used"),
    ("The asset register is up to date.", "is up to date"),
    ("We have a shared policy that everyone follows.", "shared"),
)
def test_plain_claim_and_praise_are_in_place(text, words):
    assert judge(text) == Judgement("in place", words)


@pytest.mark.parametrize(
    "text",
    [
        "The auditors raised no concerns.",
        "There are no vacancies in the kitchen.",
        "Punctuality is not a concern.",
        "Punctuality is no longer a concern.",
        "Ratios are never breached.",
        "Off-rolling does not happen.",
        "Mobile phones are not allowed.",
        "Complaints are rare.",
        "Staff turnover is low.",
        "No child goes on a trip without a risk assessment.",
        "Leaders do not tolerate bullying.",
        "No changes are needed.",
        "Nobody leaves unnoticed.",
        "No member of the board has resigned.",
        "No child is prevented from taking part.",
        "Few drivers resign.",
        "Cover is seldom needed.",
        "Nurseries do not rely on agencies.",
        "Heads no longer have to chase suppliers.",
        "Trainees never work alone.",
        "Cooks no longer work alone at night.",
        "Cooks no longer clean alone the ovens of the depot.",
        "The lack of a kitchen has been solved.",
        "We have dealt with the backlog.",
        "The queue is short.",
        "No kitchen in the county has a deficit.",
        "Cooks no longer work at the weekend.",
        "Cooks get down to the level of the tables.",
        "Nothing in the audit of the kitchen gave cause for concern.",
        "The contract ended without penalty.",
        "There has been no use of seclusion this term.",
        "No cook has been on a part-time timetable; no driver is in debt.",
        "Queues are a thing of the past.",
        "Prices are no higher than those of other kitchens.",
        "Cooks do not settle for frozen peas.",
        "No van leaves before both tyres have been checked.",
        "Hardly anyone drops out of the course.",
        "The leaking tank has been dealt with.",
        "A driver without a badge is photographed.",
        "Nothing leaves the kitchen that has not been weighed.",
        "No faults were found.",
        "Complaints about the soup have dried up.",
        "Few drivers are excluded.",
        "The kitchen does not carry any long-term debt.",
        "Mistakes in the menu are rare.",
        "None of the faults found by the inspectors last year is outstanding.",
        "No driver is unaware of the rules.",
        "Delays never last longer than a week.",
        "Dull menus have been eradicated.",
        "Heads were told of the leak on the day.",
        "The leak of last year has not recurred.",
        "Cooks do not feel isolated.",
        "Cooks are never asked to wait at table.",
        "Vans come daily and will do so until 2027.",
        "Meals come without having to be ordered.",
        "No van is driven by an untrained cook.",
        "It is rare for a complaint to reach the depot.",
        "Cooks are not expected to bake in the evening.",
        "No kitchen exceeds its budget.",
        "Nothing prevents drivers with dyslexia from taking part.",
        "The depot does not allow vans to leave without a log.",
        "There is little variation between kitchens.",
        "The risk of a failed delivery is low.",
        "Cooks are confident in managing difficult customers.",
        "Cooking has gone from poor to good.",
        "Gaps in the rota are explored each Monday.",
        "The depot sends back reports that do not answer the question.",
        "Orders: three obtained.",
        "Depot and kitchen share one van.",
    ],
)
def test_what_is_bad_and_denied_is_in_place(text):
    assert judge(text).value == "in place"


@pytest.mark.parametrize(
    "text",
    [
        "Gates are locked so that no visitor walks in unseen.",
        "Logs are kept to ensure that patterns are not missed.",
        "Pupils who do not read at home are heard in school.",
        "The handbook states that staff must not work alone.",
        "The scheme sets out what each committee should do.",
        "Staff know the areas of need.",
        "Plans follow pupils' needs and are reviewed.",
        "The form, which was not used before, is now signed by all heads.",
        "If a coach is late, the office is told.",
        "Not only do tutors call home, they keep notes.",
        "Clubs continue even though the grant has ended.",
        "Weak readers are supported by volunteers.",
        "Incidents are recorded and discussed.",
        "Targets that slip are put right.",
        "The depot has the vans it needs.",
        "Isolated families are visited.",
        "The kitchen has a plan to reduce waste.",
        "Cooks get the time they need.",
        "Talks follow every serious incident.",
        "There is a clear rota which all drivers and most of the cooks can recite.",
        "Drivers who juggle are applauded.",
        "The cook holds a diploma and sits on the catering committee.",
        "Anyone conflicted leaves the room.",
        "Photographs are shown only where consent has been given.",
        "Cooks talk with respect about tastes other than their own.",
        "The lowest twenty per cent of swimmers are coached daily.",
        "Talks on careers begin in Year 9.",
        "Hearing tests take place in Year 1, Year 4 and Year 8.",
        "Apprenticeships are offered to leavers in Year 12.",
        "One way of ordering meals is used by all kitchens.",
        "Vans do not leave until the log is signed.",
    ],
)
def test_clause_beside_the_main_one_does_not_count(text):
    assert judge(text).value == "in place"


# Partly: a restriction of place, people, time or degree; two halves of opposite signs


@judged(
    ("Most heads have been trained.", "Most"),
    ("Logs are kept in seven of the eight nurseries.", "seven of the eight"),
    ("In three schools a log is kept.", "In three schools"),
    ("Heads do not always sign the log.", "not always"),
    ("Not all nurseries know the rules.", "Not all"),
    ("Leaders do not use the guide consistently.", "not use the guide consistently"),
    ("Job descriptions are being updated.", "are being"),
    ("A new handbook has been drafted.", "drafted"),
    ("Staff are increasingly able to help.", "increasingly"),
    ("The quality of plans varies.", "varies"),
    ("All but the newest governor have been trained.", "All but"),
    ("Attendance has improved.", "has improved"),
    ("Absence has improved.", "has improved"),
    ("Boilers are checked (in progress).", "are … in progress"),
    ("Lunches are cooked at the two larger nurseries.", "at the two larger nurseries"),
    ("French is taught in the primaries.", "in the primaries"),
    ("The cook wants to extend the menu.", "wants to"),
    ("The quality of meals depends on the cook.", "depends on"),
    ("Whether a van comes depends on the depot.", "depends on"),
    ("Audits were signed by four kitchens out of seven.", "four kitchens out of seven"),
    ("Alarms ring in three corridors.", "in three corridors"),
    ("The quality of meals ranges from good to dull.", "ranges from"),
    (
        "Breakfast is a strength of the larger halls and of the larger schools.",
        "of the larger halls",
    ),
    ("Of the nine faults found, seven have been mended.", "seven"),
)
def test_restriction_is_partly(text, words):
    assert judge(text) == Judgement("partly", words)


@pytest.mark.parametrize(
    "text",
    [
        "Minutes are kept but nobody reads them.",
        "Budgets are sound. Forecasts, however, are not shared.",
        "The survey was positive about leaders and negative about workload.",
        "Attendance rose but is still behind that of other trusts.",
        "Marking is helpful in English, not in science.",
        "Breakfast is served in the infant halls, nothing similar in the junior ones.",
        "There are nurses at most sites, none at Hill Top.",
        "Meals are hot; the hall is cold.",
        "Vans are washed weekly, the minibus has never been cleaned.",
        "The garden is a strength and the pond a worry.",
        "Year 3 good, Year 4 poor.",
        "Sewing is taught in one hall and neglected in the other.",
        "Drivers ring home each day, then it tails off.",
        "Talks were given to cooks but not yet to drivers.",
        "Drivers are told what to carry but not why.",
        "Lunch is excellent where there is a cook.",
        "Drivers are sent to every depot, two of them untrained.",
        "Records are thorough, if late.",
        "The menu is ambitious on paper.",
        "The menu is ambitious in theory.",
        "Lunches are praised and then fade.",
        "Assessment that is secure in summer and weak in winter.",
        "The oldest van has been repaired, our newest leaks.",
        "Chopping is taught by some cooks, by others not at all.",
        "Menus are praised in one hall and hardly ever at the other.",
        "Vans were sound apart from two worn tyres.",
        "Menus are complete except missing prices.",
        "Menus are cooked from in several halls.",
        "Drivers no longer smoke, except in the yard.",
        "The roof has been mended and the gutter is to be replaced.",
        "What is cooked mostly matches the menu.",
        "Cooks are trained monthly; the others have dates in the diary.",
        "Two orders came, nine were not sent.",
        "The older colleagues could say where the kit is kept.",
        "Cooks have a mentor for the first term, then nothing.",
        "Cooking has gone from poor to acceptable.",
        "Swimming is taught in Years 3 to 4.",
        "Spelling is secure in Year 2.",
        "Progress moved from minus 0.5 to minus 0.1.",
        "Cooks know the rules, drivers do not.",
        "Cooking has improved, cleaning has not.",
        "Vans are washed in all depots but one.",
        "Orders are filled monthly by cooks and hardly at all by drivers.",
        "The menu has been costed, not funded.",
        "Brakes are sound, save that two vans do not stop.",
        "There are menus which are not always followed.",
        "Calls are answered, slowly.",
        "Cooks track gas, not electricity.",
        "The wait for a van has come down to six days.",
        "Standards are high in the kitchen and low in the depot.",
        "Trust in the depot is returning.",
        "Where menus exist, they are good.",
        "The depot has reduced its emissions.",
        "There is less variation between kitchens than there was.",
        "Three out of every four cooks say that lunch is good.",
        "Lunch is good overall with some weaker dishes on Fridays.",
        "Orders are complete for cooks and outstanding for drivers.",
        "Trust is slowly being restored.",
        "Lunch is well managed for those who come early and poorly for those who come late.",
        "Logs exist for all vans. Few are ever read.",
        "Badges are issued for office staff.",
        "The larger orders are looked at afresh.",
    ],
)
def test_halves_of_opposite_signs_are_partly(text):
    assert judge(text).value == "partly"


@judged(
    ("Repairs are done sooner than last year.", "sooner than"),
    ("Less food is wasted than a year ago.", "Less food is wasted than"),
    ("Attendance has gone from 88% to 91%.", "from 88% to 91%"),
    ("Cooking is on the mend.", "on the mend"),
    ("Recipes go home, at least in winter.", "at least in"),
    ("Six drivers in ten have a badge.", "Six drivers in ten"),
    ("Drivers came to the talk, if not in the numbers we hoped for.", "if not in"),
)
def test_what_is_better_than_it_was_is_partly(text, words):
    assert judge(text) == Judgement("partly", words)


@judged(
    ("Menus are duller than last year.", "duller than"),
    ("Fewer clubs run than before.", "Fewer clubs run than"),
    ("Debt has gone from 4% to 9%.", "from 4% to 9%"),
)
def test_what_is_worse_than_it_was_is_a_gap(text, words):
    assert judge(text) == Judgement("gap", words)


@pytest.mark.parametrize(
    "text", ["Logs are kept in all eight nurseries.", "Eight of eight report."]
)
def test_all_of_them_is_no_restriction(text):
    assert judge(text).value == "in place"


# Gap: missing, weak, too seldom, unknown, needed or wished for


@judged(
    ("Schools do not yet share their tracks.", "do not yet share"),
    ("There is no agreed list of clubs.", "is no agreed"),
    ("Nobody reads the log.", "Nobody reads"),
    ("The plan lacks dates.", "lacks"),
    ("Governors have yet to be trained.", "yet to be"),
    ("A caretaker is needed.", "is needed"),
    ("The van needs new tyres.", "needs"),
    ("All the hall needs is a lift.", "needs"),
    ("Needs in the nursery are not met.", "are not met"),
    ("Clerks must be trained.", "must be"),
    ("Heads would welcome a shared bank.", "would welcome"),
    ("There is a need for a second lift.", "There is a need"),
    ("They did not know whether clubs are run.", "not know whether"),
    ("Weak financial planning.", "Weak"),
    ("Over-reliance on a single contractor.", "Over-reliance on"),
    ("The post of librarian is vacant.", "vacant"),
    ("Too few cooks take a break.", "Too few cooks"),
    ("Results are well below those of others.", "well below"),
    ("Turnover is high.", "Turnover is high"),
    ("There is a backlog of repairs.", "backlog"),
    ("Only 11% of leavers can swim.", "Only 11%"),
    ("They ensure that visits are not recorded.", "are not recorded"),
)
def test_gap(text, words):
    assert judge(text) == Judgement("gap", words)


@judged(
    ("The hall is cold.", "cold"),
    ("Vans are mishandled.", "mishandled"),
    ("Menus are unimaginative.", "unimaginative"),
    ("Prices are unrealistic.", "unrealistic"),
    ("Drivers are given maps that are too small.", "too small"),
    ("Cooks are overburdened.", "overburdened"),
    ("The rota is pointless.", "pointless"),
    ("Forms are filled in sloppily.", "sloppily"),
    ("Cooks are under-prepared.", "under-prepared"),
    ("Insufficiently high standards of hygiene.", "Insufficiently"),
    ("The kitchen relies on one supplier.", "relies on one"),
    ("The boiler is nine years old.", "nine years old"),
    ("The scheme dates from 2009.", "dates from"),
    ("The rota was last checked in 2017.", "last checked in 2017"),
    ("Repairs take five months.", "five months"),
    ("Staff still use a fax machine.", "still"),
    ("Cooks write rotas only when chased.", "only when chased"),
    ("The gap in results is growing.", "growing"),
    ("Cooks write menus at weekends.", "at weekends"),
    ("Cooks write lists rather than menus.", "rather than"),
    ("Drivers ask for clearer signs.", "ask for clearer"),
    ("Clubs end at three, so nobody comes.", "nobody comes"),
    ("Concerns about transport.", "Concerns"),
    ("Truancy persists.", "persists"),
    ("The audit identified missing forms.", "missing"),
    ("Drivers tell us that the depot smells.", "smells"),
    ("Meals are weighed, which cooks resent.", "resent"),
    ("Shouting is widespread.", "widespread"),
    ("Advice that arrives too late.", "too late"),
    ("Children learn to cycle at ten, which is too late.", "too late"),
    ("Drivers who are late lose their routes.", "lose"),
    ("Work to mend the fence has not begun.", "has not begun"),
    ("Cooks are given too little time.", "too little time"),
    ("Drivers found out from the press.", "found out from"),
    ("Faults are shrugged off.", "shrugged off"),
    ("Cooks have given up on the oven.", "given up on"),
    ("The freezer is past the end of its life.", "past the end"),
    ("Vans leave at two, which rules out the juniors.", "rules out"),
    ("Menus come in May, when they are no use to anyone.", "no use to"),
    ("Talks are given by cooks who are visibly bored.", "bored"),
    ("Cooks shout too much.", "too much"),
    ("Reviews drift past their date.", "drift past"),
    ("The pantry doubles as an office.", "doubles as"),
    ("Drivers tend to carry the bags.", "tend to"),
    ("The kitchen turns families away.", "turns families away"),
    ("We were outdone by the depot.", "outdone by"),
    ("Sadly, drivers cook.", "Sadly"),
    ("There is no list of drivers who have not been trained.", "is no list"),
    ("Nobody has asked drivers anything for years.", "Nobody has"),
    ("Drivers did not see the fall until results came.", "did not see"),
    ("Orders are closed unsolved.", "unsolved"),
    ("Cooks have had to ask three times.", "have had to"),
    ("What is missing is a cook.", "What is missing"),
    ("It has been two years since drivers were trained.", "two years since"),
    ("Faults found last year persist.", "persist"),
    ("The backlog grows.", "grows"),
    ("The meals are past their best.", "past their best"),
    ("What advice there is comes too late.", "too late"),
    ("The kitchen is anything but quiet.", "anything but"),
    ("The menu is far from clear.", "far from clear"),
    ("Each depot has its own way of counting.", "its own way"),
    ("The kitchens exceeded their budgets.", "exceeded their budgets"),
    ("The depot has acted on none of the findings.", "none of the"),
    ("Drivers start before checks are complete.", "start before checks"),
    ("Cooks who feel unsafe have nobody to ask.", "have nobody to"),
    ("Drivers are sent out more often than others.", "more often than others"),
    (
        "The gap between kitchens is wide.",
        "gap between kitchens is wide",
    ),
)
def test_bad_practice_in_other_words_is_a_gap(text, words):
    assert judge(text) == Judgement("gap", words)


@pytest.mark.parametrize(
    "text",
    [
        "Cold meals are served in July.",
        "The office is unanimous.",
        "Payments are cashless.",
        "Under-fives are welcome.",
        "Repairs take less than two weeks.",
        "Deliveries come every three weeks.",
        "The boiler was last checked in May.",
        "Heads can rely on the office.",
        "The form is used in all primaries.",
        "Cooks coach well rather than judge.",
        "Tutors ask for evidence.",
        "Whoever answers the telephone knows the rota.",
        "Bread is baked in two stages.",
        "Applications are dealt with fairly.",
        "The checks cover climbing and swimming.",
        "Good practice is widespread.",
        "Dietary needs are met.",
        "Needs are met by the kitchen.",
        "Needs in the nursery are found early.",
        "The needs of drivers were discussed.",
        "Late starters are now briefed.",
        "The scheme starts in nursery and goes on.",
        "Hazardous chemicals are locked away.",
        "Outings are planned for the year and written up within a week.",
        "Vans leave only when the log has been signed.",
        "The gym is open at weekends.",
        "The clubs run again.",
        "Support is unconditional and unaffected by price.",
        "Faults are followed up until they are mended.",
        "Drivers say that the depot is clean.",
        "An ethos of improving practice is strong.",
        "Cooks go out in all weathers.",
        "Drivers are in tune with the depot.",
        "The new kitchen is up and running.",
        "Cooks do as well as the rest.",
        "Cooks help one another.",
        "The depot has tackled the root causes of poor hygiene.",
        "Cooks who feel unsafe know that they will be heard.",
        "Children grow beans.",
        "Cooks persist with hard recipes.",
        "Aprons are worn in every kitchen.",
        "The menu, which used to be dull, is now printed in colour.",
        "Trays are locked only as a last resort.",
        "Parents would recommend their kitchen.",
        "Cooks are told how to lift and what to do if something goes wrong.",
        "Every driver who needs a map has one.",
        "The gym opens in the evening.",
        "The new cook has restored order after a difficult year.",
        "Cooks knock on doors before nine.",
        "Lunches are planned so that nobody is left out.",
        "No cook is sent out more often than others.",
        "Much thought has been given to cooks who join in Year 9.",
    ],
)
def test_words_that_only_look_bad_are_in_place(text):
    assert judge(text).value == "in place"


@judged(
    ("A need to find a lead (in place).", "A need to … in place"),
    ("The list is kept (not yet).", "is … not yet"),
)
def test_status_in_brackets_overrules_what_it_follows(text, words):
    judgement = judge(text)
    assert (judgement.words, judgement.value == "gap") == (words, "not yet" in words)


def test_bracket_that_doubts_lowers_by_one_step():
    assert judge("The list is right (see the office).").value == "in place"
    assert judge("The list is right (this may not be the case).").value == "partly"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "—",
        "See section 3.",
        "Number on roll: 412.",
        "Attendance is 94.1%.",
        "To be discussed",
        "Roll has gone from 280 to 312.",
        "Meals served: 3,204.",
        "Kitchens: refer to the plan at annex C.",
        "The menu is on page 12.",
        "For the menu see the file of the cook.",
        "Date of the last outing: 14 March.",
    ],
)
def test_words_that_claim_nothing_are_unclear(text):
    assert judge(text) == UNCLEAR


# Ratings


@pytest.mark.parametrize(
    ("rating", "judgement"),
    [
        ("Green", Judgement("in place", "Green", "rating")),
        ("AMBER", Judgement("partly", "AMBER", "rating")),
        ("red – no plan", Judgement("gap", "red", "rating")),
        ("G", Judgement("in place", "G", "rating")),
        ("Partly met", Judgement("partly", "Partly met", "rating")),
        ("Not met", Judgement("gap", "Not met", "rating")),
        ("Not yet met", Judgement("gap", "Not yet met", "rating")),
        ("Emerging", Judgement("partly", "Emerging", "rating")),
        ("Secure", Judgement("in place", "Secure", "rating")),
        ("Supports", Judgement("in place", "Supports", "rating")),
        ("Does not support", Judgement("gap", "Does not support", "rating")),
        ("Not fully compliant", Judgement("gap", "Not fully compliant", "rating")),
        ("Not yet established", Judgement("gap", "Not yet established", "rating")),
        ("Not good enough", Judgement("gap", "Not good", "rating")),
        ("Not in progress", Judgement("gap", "Not in progress", "rating")),
        ("Needs improvement", Judgement("gap", "Needs improvement", "rating")),
        ("Serious concerns", Judgement("gap", "Serious concerns", "rating")),
        ("No progress", Judgement("gap", "No", "rating")),
        ("Fair", Judgement("partly", "Fair", "rating")),
        ("Just beginning", Judgement("partly", "Just beginning", "rating")),
        ("Making good progress", Judgement("partly", "Making good progress", "rating")),
        ("Partly effective", Judgement("partly", "Partly effective", "rating")),
        ("Well established", Judgement("in place", "Well established", "rating")),
        ("No concerns", Judgement("in place", "No concerns", "rating")),
        ("Excellent", Judgement("in place", "Excellent", "rating")),
        ("Does not apply", Judgement("unclear", "", "rating")),
        ("Red/Amber", Judgement("unclear", "", "rating")),
        ("Green\nRed", Judgement("unclear", "", "rating")),
    ],
)
def test_rating_speaks_before_the_words(rating, judgement):
    assert judge_statement("the trust does not map its clubs", rating) == judgement


@pytest.mark.parametrize(
    "rating",
    [
        "",
        "  ",
        "See note",
        "Not rated",
        "We met the green team twice.",
        "Unfair",
        "Poorly developed",
    ],
)
def test_cell_without_a_rating_leaves_it_to_the_words(rating):
    assert judge_statement("The plan lacks dates", rating) == Judgement("gap", "lacks")


# Whatever the words

_PIECES = st.sampled_from(
    "the heads not no never all most some but although and who which to ensure needs is are have"
    " reports weak late complaints few too ( ) . , ; – 5 of 8 92% don't there's (in place)".split(
        " "
    )
)


@given(st.text(max_size=80) | st.lists(_PIECES, max_size=30).map(" ".join), st.text(max_size=20))
def test_any_words_are_judged_and_evidence_is_quoted_from_them(text, rating):
    judgement = judge_statement(text, rating)
    assert all(words in text or words in rating for words in judgement.words.split(" … "))
    assert bool(judgement.words) == (judgement.value != "unclear")
    assert judge_statement(text, rating) == judgement


@pytest.mark.parametrize(
    "piece", ["(", "not ", "who to and ", "a.", "5 of ", "but\n", "-", "'", "é"]
)
def test_long_hostile_text_is_judged(piece):
    assert judge_statement(piece * (20_000 // len(piece))) == judge_statement(
        piece * (30_000 // len(piece))
    )


@judged(
    ("At the end of the corridor there is a bell", "is"),
    ("The shed is not", "is not"),
)
def test_text_may_end_within_what_could_begin_a_longer_phrase(text, words):
    assert judge(text).words == words
