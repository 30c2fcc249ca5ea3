"""Bad practice that is told plainly, and what only looks like it."""

import pytest

from parsers.meaning.judgement.grammar import judge


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("One clerk holds all the codes of the depot.", "One clerk holds all"),
        ("The head cook alone knows the recipes.", "alone knows"),
        ("A lone driver serves nine depots.", "lone driver"),
        (
            "The stock is kept on a list that only the cook understands.",
            "only the cook understands",
        ),
        ("Orders wait until the manager is back.", "wait until the manager is back"),
        (
            "Forms sit in a tray until the manager has time.",
            "sit in a tray until the manager has time",
        ),
        ("When the cook is ill the orders stop.", "When the cook is ill the orders stop"),
        ("The menu is put together from recollection.", "from recollection"),
        ("The menu is typed up from memory.", "up from memory"),
        ("Bookings are taken over the phone.", "over the phone"),
        ("The log is written up a month later.", "a month later"),
        ("Temperatures are filled in at the end of the week.", "filled in at the end of"),
        ("Vans are run until they break.", "run until they break"),
        ("Keys hang on a hook in the corridor.", "Keys hang on a hook"),
        ("Files are held in the boot of a van.", "Files are held in the boot"),
        ("Guests eat standing up.", "standing up"),
        ("Cooks plan menus on their own phones.", "on their own phones"),
        ("Payroll is sent by open email.", "by open email"),
        ("The same clerk counts and banks the cash.", "same clerk counts and"),
        ("The manager places orders and signs for them.", "places orders and signs"),
        ("Whoever orders the meat also pays for it.", "Whoever orders the meat also pays"),
        ("Drivers approve their own overtime.", "approve their own overtime"),
        (
            "Claims are checked by the driver who made them.",
            "checked by the driver who made",
        ),
        ("Cooks write their own references.", "write their own references"),
        ("The network was set up by a volunteer.", "network was set up by a volunteer"),
        ("Drivers start before their references are in.", "start before their references"),
        ("Goods are paid for before they arrive.", "paid for before they arrive"),
        ("Shifts go to whoever answers first.", "to whoever"),
        ("Trips are open to those families who can pay.", "families who can pay"),
        ("Shifts are given to those who shout.", "to those who shout"),
        ("All vans have the same start code.", "same start code"),
        ("The whole kitchen logs in as the manager.", "logs in as the"),
        ("Menus are copied from last year.", "copied from last"),
        ("Goods leave without a list being checked.", "without a list being checked"),
        ("The depot gives the number of a cook who has since left.", "who has since left"),
        ("Lights burn all night.", "Lights burn all night"),
        ("There are more guests than chairs.", "more guests than chairs"),
        ("Cooks pay for flour themselves.", "pay for flour themselves"),
        ("Budgets are agreed after the year has begun.", "after the year has begun"),
        ("Menus name cooks who left years ago.", "who left years"),
        ("Anyone can walk into the cellar.", "Anyone can walk into"),
        ("Deals are made in the car park.", "made in the car"),
        ("Rain comes in through the roof.", "Rain comes in"),
        ("New cooks share a login.", "share a login"),
        ("Crates were found stacked by the stove.", "found stacked"),
    ],
)
def test_bad_practice_told_plainly_is_a_gap(text, words):
    found = judge(text)
    assert (found.value, found.words) == ("gap", words)


@pytest.mark.parametrize(
    "text",
    [
        "One clerk leads the tasting.",
        "Drivers wait until every guest is seated.",
        "Menus are written a month ahead.",
        "Reports go out at the end of each term.",
        "Keys are kept in a locked drawer.",
        "Files are kept on a shelf in the archive.",
        "Guests bring their own phones.",
        "The same cook greets the guests every morning.",
        "The manager places orders by noon.",
        "Whoever takes a call writes it in the log.",
        "Drivers plan their own routes.",
        "Claims are checked by the clerk.",
        "The garden was planted by a volunteer.",
        "Drivers start after their references are in.",
        "Goods are checked before they are paid for.",
        "All vans have the same colour.",
        "Guests wash their hands without being told.",
        "Lights go off at ten.",
        "Pay slips are sent out in March.",
        "The gate opens only from inside.",
        "Crates are handed over only to drivers on the list.",
        "Shifts rotate so that no cook works the same night twice.",
        "There are more chairs than guests.",
        "Cooks share a table.",
        "Medicines are kept in a locked cupboard.",
        "The vans are washed on the first of each month.",
        "There are more than enough chairs.",
        "There are more than 30 seats in the hall.",
        "Takings have gone beyond the target.",
        "Cooks clean up after the trip has ended.",
        "Lights are all off at night.",
        "Minutes are as agreed on the floor.",
        "Menus are pinned to the wall of each kitchen.",
    ],
)
def test_good_practice_in_like_words_is_in_place(text):
    assert judge(text).value == "in place"


@pytest.mark.parametrize(
    "text",
    [
        "Keys are never kept in a drawer.",
        "No driver starts before both references are in.",
        "No cook approves her own overtime.",
        "Nobody logs in as the manager.",
        "Goods never leave without a list being checked.",
        "Bookings are not taken over the phone.",
    ],
)
def test_bad_practice_that_is_denied_is_in_place(text):
    assert judge(text).value == "in place"


@pytest.mark.parametrize(
    "text",
    [
        "There is one toilet for the whole depot.",
        "The whole depot shares one kettle.",
        "The yard is a square with one tree.",
        "The visit was a cup of tea with the cook.",
        "The larder is an empty shelf.",
        "Replies come when the manager's diary allows.",
        "Answers come in their own good time.",
        "A different face stands at the stove each week.",
        "The office closes when the clerk is away.",
        "New cooks ask each other which stove is theirs.",
        "By the time we eat the bread is cold.",
        "By the time we eat the cook has left.",
        "Toddlers can reach the kettle.",
        "Takings go into a tin under the till.",
        "The brooms live in the shower.",
        "The gym becomes a store in winter.",
        "The studio is where we keep the mattresses.",
        "Guests keep away from the far stairs.",
        "Passwords are guests' birthdays.",
        "Leavers' accounts stay live for years.",
        "It is the loud ones who get served.",
        "Guests bring their own plates.",
        "Cooks learn what they have spent when they have overspent it.",
        "Four of the plan's dates are behind us.",
        "Guests sign in on a sheet that anyone can read.",
        "The nurse's list is full until Easter.",
        "Interviews are held in the stationery cupboard.",
        "References come in after the first wage.",
        "Drivers get what is left when guests have eaten.",
        "The line goes dead whenever it rains.",
        "Meals go by who is on duty.",
        "Windows at the depot single glazed.",
        "The talks amount to a leaflet.",
        "Tastings consist of a chat and a biscuit.",
        "Drivers have given up saying so.",
        "Builders have the run of the yard.",
    ],
)
def test_further_bad_practice_is_a_gap(text):
    assert judge(text).value == "gap"


@pytest.mark.parametrize(
    "text",
    [
        "There is one nurse for each depot, and she visits all of them.",
        "One menu serves the whole trust.",
        "The hall is a bright room with one stage and good lamps.",
        "Guests get a cup of tea at four.",
        "Cooks ask each other for help.",
        "By the time guests leave they have packed.",
        "Drivers bring their own lunch.",
        "The cat lives in the yard.",
        "Deposits are put into the bank the same day.",
        "Guests keep clear of the yard when vans turn.",
        "Passwords are changed each term.",
        "Former guests keep in touch.",
        "Leavers' accounts are closed on the day.",
        "It is the youngest who get the first choice.",
        "Each slip is answered.",
        "The surveyor found nothing in the roof.",
        "No order is older than a week.",
        "No guest waits longer than ten minutes.",
        "Waste is half the sector's.",
        "Drivers have given up their cars.",
        "The plans on Sunday's table are final.",
    ],
)
def test_further_practice_in_like_words_is_in_place(text):
    assert judge(text).value == "in place"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("unclear", "Night cover is one cook for three depots."),
        ("unclear", "The weekend programme is a film and a walk to the shop."),
        ("partly", "Baking is taught at the depot and nowhere else."),
        ("gap", "No menu is newer than 2019."),
        ("gap", "Nothing was raised at the meeting."),
    ],
)
def test_descriptions_and_nothing_raised(value, text):
    assert judge(text).value == value
