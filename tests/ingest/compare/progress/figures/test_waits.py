"""The only time of waiting of either text tells of progress."""

import pytest

from ingest.compare.progress.figures.figure_changes import figure_change


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "The county takes 20 weeks on average to renew a licence.",
            "A licence takes the county 26 weeks however promptly we ask.",
            "more",
        ),
        (
            "A guest who is sent to the clinic waits nine weeks.",
            "The clinic heard us out in May, but it takes twelve weeks until a guest is seen.",
            "more",
        ),
        ("Crews wait 40 days for a part.", "It takes 25 days to get a part.", "less"),
        ("Crews wait 40 days for a part.", "It takes 41 days to get a part.", None),
        ("Crews wait 40 days for a part.", "It takes five weeks to get a part.", None),
        ("Crews wait 40 days for a part.", "It takes guests 25 days to row there.", None),
        ("Crews wait 40 days for a part.", "A part comes within 25 days, late or not.", None),
        ("Crews wait 40 days for a part.", "A part takes 9 days, and a mast takes 25 days.", None),
        ("A sail repair takes five days.", "Repairs of sails take nine days.", "more"),
        ("The turnaround of a hull is nine days.", "Hull turnaround is five days.", "less"),
        ("Rowing training takes three days.", "Rowing training takes five days.", None),
        ("The course on repairs takes three days.", "The repair course takes five days.", None),
        ("The walk to the lock takes 40 minutes.", "The lock walk takes 50 minutes.", None),
        ("A trip to the fort takes two hours.", "Trips to the fort take three hours.", None),
        ("It takes two hours to get to the fort.", "To get to the fort takes three hours.", None),
        ("Absence of crews is 9.4 days a head.", "Crews have an absence of 9.5 days.", None),
    ],
)
def test_time_that_the_same_takes_tells_which_way_it_went(old, new, expected):
    found = figure_change(old, new)
    assert (found and found.shortfall) == expected
