"""What is quoted of a statement: the words that its judgement stands on, and no others."""

from functools import partial
from pathlib import Path

import pytest

from parsers.meaning.judgement.grammar import judge
from parsers.review import Judgement

judged = partial(pytest.mark.parametrize, ("value", "text", "words"))
# Plain sentences, each there for a condition of a rule: its value, its words and those quoted.
SENTENCES = Path(__file__).with_name("judgements.tsv").read_text(encoding="utf-8").splitlines()


@judged([line.split("\t") for line in SENTENCES])
def test_sentence_is_judged_and_quoted(value, text, words):
    assert judge(text) == Judgement(value, words)


@pytest.mark.parametrize(
    ("value", "text", "words"),
    [
        ("gap", "Only 3 of the 8 vans are insured.", "Only 3 of the 8"),
        ("partly", "Three of the eight vans are insured.", "Three of the eight"),
        ("in place", "Few kitchens do this better, and guests say so.",
         "Few kitchens do this better"),
        ("gap", "Few kitchens do this worse; guests leave.", "Few kitchens do this worse"),
        ("in place", "The kitchens lack little.", "little"),
        ("in place", "There is a lack of complaints.", "complaints"),
    ],
)  # fmt: skip
def test_words_that_decide_are_quoted(value, text, words):
    found = judge(text)
    assert (found.value, found.words) == (value, words)


@judged([
    ("partly", "Two schools use the new oven.", "Two schools"),
    ("partly", "The new oven is used by three sites.", "by three sites"),
    ("partly", "Of the orders placed in 2023, five were sent.", "five"),
    ("partly", "Of the orders placed in May, five had been sent.", "five"),
    ("gap", "Of the nine vans, only two are insured.", "only two"),
    ("partly", "One guest in five sings.", "One guest in five"),
    ("partly", "Twenty-one of the twenty-two vans are insured.", "Twenty-one of the twenty-two"),
    ("in place", "Thirty-two guests of the thirty-two sang.",
     "Thirty-two guests of the thirty-two"),
    ("partly", "240 keys on 12 rings, owner missing for 31.", "missing for 31"),
    ("partly", "In May, 240 pans were counted, a handle missing for 31.", "missing for 31"),
    ("gap", "One new guest in a hundred pays.", "One new guest in a hundred"),
    ("in place", "One entry in 120 was wrong.", "One entry in 120 was wrong"),
    ("in place", "Waste is less than 2% of sales.", "Waste is less"),
    ("gap", "Guests take the same test twice.", "the same"),
    ("gap", "Guests sit the same course again.", "the same"),
    ("gap", "Guests are given several different forms.", "several different"),
    ("gap", "The waiting list stands at 34.", "waiting list"),
    ("in place", "No class has more than 26 guests.", "No class has more than 26"),
    ("in place", "No class has fewer than six cooks.", "No class has fewer than six"),
    ("in place", "No hall holds less than 40 guests.", "No hall holds less than 40"),
    ("in place", "100% of drivers are insured.", "are"),
    ("in place", "The lowest 20% of readers bake each week.", "bake"),
    ("in place", "Fewer than 2 per cent of cooks fell for the trick.",
     "Fewer than 2 per cent of cooks fell for the trick"),
    ("partly", "Three vans of the four are new.", "Three vans of the four"),
    ("in place", "Thefts: nil.", "Thefts: nil"),
    ("in place", "Fights: none since May.", "Fights: none"),
    ("gap", "Plans: none.", "Plans: none"),
])  # fmt: skip
def test_count_is_quoted_with_what_it_is_of(value, text, words):
    assert judge(text) == Judgement(value, words)


@judged([
    ("gap", "There are nine weeks until a letter is answered.", "nine weeks until"),
    ("gap", "Talks begin fifteen minutes into the shift.", "fifteen minutes into"),
    ("in place", "It is two years since the last complaint.", "two years since"),
    ("gap", "It has been almost two years since the oven was checked.", "two years since"),
    ("gap", "It takes new cooks a year to find the oven.", "a year"),
    ("gap", "Complaints went on for a term.", "Complaints"),
    ("in place", "Menus were agreed in June 2023.", "agreed"),
    ("gap", "Cooks wait as long as nine weeks.", "as long as nine weeks"),
    ("gap", "Rent is two months behind.", "behind"),
    ("gap", "Three cooks short.", "Three cooks short"),
    ("gap", "The order takes until May.", "takes until"),
    ("gap", "The menu was last revised before the fire.", "last revised before"),
    ("gap", "It is over two years since the oven was checked.", "two years since"),
    ("in place", "Guests of 4 years old and over are welcome.", "welcome"),
])  # fmt: skip
def test_time_that_something_takes_or_was_ago_is_quoted(value, text, words):
    assert judge(text) == Judgement(value, words)


@judged([
    ("partly", "The menu has gone from poor to fair.", "from poor to fair"),
    ("in place", "The kitchen has gone from weak to strong.", "from weak to strong"),
    ("gap", "The kitchen has gone from strong to weak.", "from strong to weak"),
    ("partly", "Debts have gone from 12,000 to 9,000.", "from 12,000 to 9,000"),
    ("gap", "The hall was built for 120 and feeds 260.", "built for 120 and feeds 260"),
    ("gap", "Double as many complaints came as last year.", "Double as many"),
    ("gap", "The depot pays for more than it needs.", "more than"),
    ("gap", "There has been a rise in kitchen complaints.", "rise in kitchen complaints"),
    ("in place", "There has been a rise in kitchen visits.", "has"),
    ("gap", "Rising costs.", "Rising"),
    ("partly", "Sales up by a tenth.", "up"),
    ("in place", "Sales are not below target.", "not below"),
    ("in place", "The gap has closed.", "closed"),
    ("in place", "Attendance is good and sales are rising.", "good"),
    ("partly", "Absence is low and is rising.", "Absence is low … rising"),
    ("partly", "Absence is above the average in May, below it in June.",
     "above the average in May, below"),
    ("in place", "Turnover among the cooks of both of our depots is low.",
     "Turnover among the cooks of both of our depots is low"),
    ("gap", "Turnover among the cooks of both of our depots is high.",
     "Turnover among the cooks of both of our depots is high"),
    ("in place", "Cooks are no slower than last year.", "no slower than"),
    ("gap", "Attendance has fallen to 9%, the lowest since 2019.", "the lowest"),
    ("in place", "Sales rose, and takings improved at twice the rate of other depots.",
     "twice the"),
    ("partly", "Guests are above the average in reading, below it in number.",
     "above the average in reading, below"),
    ("partly", "Guests do as well as others in reading and less well in number.",
     "do as well as others in reading and less well"),
    ("in place", "Attendance is good and rising.", "good"),
    ("partly", "The depot has reduced its emissions.", "reduced"),
    ("gap", "Sales are falling.", "falling"),
    ("gap", "Sales down to a tenth.", "down to"),
    ("in place", "Waste has halved.", "halved"),
    ("gap", "Sales have halved.", "halved"),
    ("gap", "Complaints have grown.", "grown"),
    ("partly", "Complaints have fallen.", "fallen"),
    ("in place", "Disputes are solved before they grow.", "are"),
    ("partly", "A repair takes 33 days, down from 52.", "down from"),
    ("gap", "The gap has widened.", "widened"),
    ("partly", "The gap is narrower.", "narrower"),
    ("in place", "Attendance: 95%, above target.", "above"),
    ("gap", "Attendance: 85%, below target.", "below"),
    ("partly", "The depot is on course for meals, behind on trips.", "on course for meals, behind"),
    ("in place", "Few guests are behind with their fees.", "behind"),
    ("gap", "Attendance is 92% (national 94%).", "92% (national 94%)"),
    ("in place", "Attendance is 94% (national 94%).", "94% (national 94%)"),
    ("gap", "Attendance was 75%, compared to 81% the previous year.", "75%, compared to 81%"),
    ("gap", "Attendance is 61%, but the county is on 67.", "61%, but the county is on 67"),
    ("gap", "Attendance was 61%, which is well under the county's 67%.",
     "61%, which is well under the county's 67%"),
    ("gap", "Attendance was 61% (2022: 67%).", "61% (2022: 67%)"),
    ("gap", "Cooks had four working days of training against a plan of five.",
     "four working days of training against a plan of five"),
    ("gap", "Cooks know less than they need to.", "less than they"),
])  # fmt: skip
def test_comparison_and_change_are_quoted_as_a_whole(value, text, words):
    assert judge(text) == Judgement(value, words)


@judged([
    ("in place", "The soup could not be better.", "could not be better"),
    ("in place", "The soup could not have been better.", "could not have been better"),
    ("in place", "The cook could not be more helpful.", "could not be more helpful"),
    ("gap", "The soup could hardly be worse.", "could hardly be worse"),
    ("in place", "The depot refuses no guest.", "refuses no"),
    ("in place", "The kitchen wasted nothing.", "wasted nothing"),
    ("in place", "The hall lacks any faults.", "faults"),
    ("in place", "There is not much she misses.", "not much she misses"),
    ("in place", "There is not a van here that lacks a log.", "not a van here that lacks"),
    ("in place", "There is no place where guests cannot sit.", "no place where guests cannot"),
    ("in place", "No van starts before both doors are shut.",
     "No van starts before both doors are"),
    ("in place", "Never does a van leave before the log is signed.",
     "Never does a van leave before the log"),
    ("gap", "No check was made before the doors were opened.", "No check"),
    ("gap", "Cooks do not log accidents.", "do not log"),
    ("gap", "Cooks do not see complaints by age.", "do not see"),
    ("in place", "Losing a cook has not affected the service.", "Losing a cook has not"),
    ("gap", "Guests could not rely on the lift.", "not rely on"),
    ("partly", "Menus are printed, never posted.", "never"),
    ("partly", "Menus are printed, wine lists not yet.", "not yet"),
    ("in place", "No changes are needed.", "No changes are needed"),
    ("in place", "Few want to change it.", "Few want to"),
    ("in place", "Few would want to change it.", "Few would want to"),
    ("in place", "Nothing in the kitchen gave cause for concern.",
     "Nothing in the kitchen gave cause for concern"),
    ("in place", "Nothing on the list is marked urgent.", "Nothing on the list is marked urgent"),
    ("in place", "No hazard was flagged red.", "No hazard was flagged red"),
    ("in place", "There is little that drivers do not know.", "not"),
    ("gap", "Cooks do not sing at all.", "do not sing"),
    ("gap", "Guests cannot rely on the lift.", "cannot rely on"),
    ("gap", "Forms that nobody reads.", "nobody reads"),
    ("gap", "It would be optimistic to claim that all drivers are insured.", "are"),
])  # fmt: skip
def test_denial_is_quoted_with_what_it_denies(value, text, words):
    assert judge(text) == Judgement(value, words)


@judged([
    ("gap", "The log is kept if the manager insists.", "kept if the manager insists"),
    ("gap", "The log is filled in only if the manager insists.", "only if the manager insists"),
    ("gap", "Bills are paid only once suppliers chase.", "only once suppliers chase"),
    ("gap", "Bills are paid only after suppliers complain.", "only after suppliers complain"),
    ("gap", "Pans are cleaned when cooks remember.", "cleaned when cooks remember"),
    ("partly", "Where plans exist, they are good.", "Where plans exist"),
    ("partly", "Where a log exists it is up to date.", "Where a log exists"),
    ("partly", "What menus there are are good.", "What menus there"),
    ("partly", "Orders are sent save that two are late.", "save that"),
    ("partly", "Most guests leave in July.", "Most"),
    ("in place", "All guests leave in July.", "leave"),
    ("partly", "Soup is served in secondary schools.", "in secondary schools"),
    ("partly", "A nurse works with the youngest children.", "with the youngest children"),
    ("in place", "For the youngest it is a treat.", "a treat"),
    ("partly", "Talks are held for Year 11.", "for Year 11"),
    ("partly", "Talks are good in Year 9.", "in Year 9"),
    ("in place", "Clubs are run for boys and girls.", "are"),
    ("in place", "Cooks visit the hall often.", "visit"),
    ("in place", "The log is kept (not only at weekends).", "is"),
    ("partly", "Most vans are in line with the law.", "Most"),
    ("partly", "In primaries, soup is served.", "In primaries"),
    ("partly", "Spending is high in halls and low in rooms.", "high in halls and low"),
    ("in place", "The depot has an ethos of improving practice.", "has"),
    ("in place", "Talks are held for all staff.", "are"),
    ("in place", "For the cooks, a log is kept.", "is"),
    ("in place", "Accounts are closed each month.", "are"),
    ("in place", "Meals are planned from a calendar.", "are planned"),
])  # fmt: skip
def test_limit_of_a_claim_is_quoted(value, text, words):
    assert judge(text) == Judgement(value, words)


@judged([
    ("in place", "Missing pans replaced in May.", "replaced"),
    ("in place", "Broken pans mended.", "mended"),
    ("in place", "Few vans are late.", "Few vans are late"),
    ("in place", "Few guests are excluded.", "Few guests are excluded"),
    ("in place", "Vans are rarely late.", "rarely late"),
    ("in place", "Rarely are guests late.", "Rarely are guests late"),
    ("in place", "Seldom is a van late.", "Seldom is a van late"),
    ("gap", "Drivers know they lost keys and are late.", "late"),
    ("gap", "Meals that should be hot are cold.", "should be"),
    ("gap", "Tests that the law requires are missing.", "missing"),
    ("gap", "What the money was spent on is unknown.", "unknown"),
    ("partly", "Good menus, undermined by late orders.", "Good menus, undermined"),
    ("partly", "Cooks are late, yet the soup is hot.", "late … is"),
    ("unclear", "A second tasting is planned from May.", ""),
    ("unclear", "The full board received a letter.", ""),
    ("unclear", "The clubs have become rooms.", ""),
    ("in place", "Cooks are seldom given too much.", "seldom given too much"),
    ("in place", "It is rare for a van to break down.", "rare for a van to break down"),
    ("in place", "Complaints are dealt firmly with.", "are"),
    ("gap", "Cooks would dearly like a new oven.", "would dearly like a"),
    ("in place", "Cooks fricassee the meat.", "fricassee"),
    ("gap", "Bookings have dried up.", "dried up"),
    ("gap", "Visits have stopped.", "have stopped"),
    ("in place", "Guides help guests find seats and do not leave early.", "not leave early"),
])  # fmt: skip
def test_fault_is_quoted_and_so_is_what_was_done_about_it(value, text, words):
    assert judge(text) == Judgement(value, words)
