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
