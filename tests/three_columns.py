"""A table of three columns: where they stand, its cells line by line, and what is read of them."""

from tests.drawing import wrapped

XS = [50, 90, 300, 540]
HEAD = [["No"], ["Statement"], ["Action"]]
BODY = [
    [
        ["1.1"],
        wrapped("the school shares its plan with every family in good time;", 190),
        wrapped("Office to post the plan by T2 2022.", 220),
    ],
    [
        ["1.2"],
        wrapped("leaders visit all classes and write to staff about what they saw there;", 190),
        ["Head to publish dates."],
    ],
    [["1.3"], ["training is regular;"], ["Linked to 1.2"]],
]
READ = [
    ["No", "Statement", "Action"],
    ["1.1", "the school shares its plan with every family in good time;",
     "Office to post the plan by T2 2022."],
    ["1.2", "leaders visit all classes and write to staff about what they saw there;",
     "Head to publish dates."],
    ["1.3", "training is regular;", "Linked to 1.2"],
]  # fmt: skip
