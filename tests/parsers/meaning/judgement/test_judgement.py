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


@pytest.mark.parametrize(
    "rating",
    [
        "Pending verification",
        "Awaiting evidence",
        "TBC",
        "To be assessed",
        "Still to be confirmed.",
        "Not evaluated",
        "not yet tested",
        "Unverified",
    ],
)
def test_rating_that_is_still_to_come_leaves_nothing_to_the_words(rating):
    assert judge_statement("The plan lacks dates", rating) == UNCLEAR._replace(source="rating")


@pytest.mark.parametrize(
    ("rating", "value"),
    [
        ("Pending: amber", "partly"),
        ("Green (awaiting the last signature)", "in place"),
        ("Red, to be checked in May", "gap"),
        ("Not yet reviewed: partly met", "partly"),
        ("To be improved", "gap"),
        ("To be rated by all five heads of the larger schools", "gap"),
        ("Checked", "gap"),
        ("Tested", "gap"),
        ("Reviewed in May", "gap"),
        ("Pends", "gap"),
        ("Not rated", "gap"),
    ],
)
def test_rating_beside_what_is_still_to_come_counts_and_other_words_are_none(rating, value):
    assert judge_statement("The plan lacks dates", rating).value == value


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


def test_sentence_may_begin_with_a_comma_before_what_would_help():
    assert judge("Sheds are locked: , a second key would help").words == "would help"


def test_text_may_end_with_but_after_all():
    assert judge("The sheds are locked by all but").value == "partly"
