"""Numbered statements in running text, each with a list of what to do below it."""

import pytest

from parsers.errors import NoReview
from parsers.html import read as read_html
from parsers.recogniser import recognise
from tests.building import bullet, document, heading, paragraph, table
from tests.parsers.recogniser.plans import read, rows_of, titles_of

TITLE = heading("Harbour Review 2024", 1)
BODY = [
    heading("1.1 Boats leak at the bow."),
    bullet("Tar the hulls."),
    bullet("Ask the bosun to test the pumps."),
    heading("1.2 Crews know the tides."),
    bullet("Print the tables again."),
    heading("1.3 Few ropes are new."),
    bullet("Buy two ropes."),
]
ROWS = [
    ("1.1", "Boats leak at the bow.", ["Tar the hulls.", "Ask the bosun to test the pumps."]),
    ("1.2", "Crews know the tides.", ["Print the tables again."]),
    ("1.3", "Few ropes are new.", ["Buy two ropes."]),
]


def test_lists_of_orders_below_numbered_statements_are_their_actions():
    assert rows_of(read(TITLE, *BODY)) == ROWS


def test_numbers_may_be_automatic_and_bullets_typed():
    body = [
        *(heading("Boats leak at the bow.", marker="1.1"), paragraph("- Tar the hulls.")),
        paragraph("- Ask the bosun to test the pumps."),
        *(heading("Crews know the tides.", marker="1.2"), paragraph("- Print the tables again.")),
        *(heading("Few ropes are new.", marker="1.3"), paragraph("- Buy two ropes.")),
    ]
    assert rows_of(read(TITLE, *body)) == ROWS


@pytest.mark.parametrize("sign", ["{})", "({})"])
def test_items_may_begin_with_typed_letters(sign):
    a, b = (sign.format(letter) for letter in "ab")
    body = [paragraph(p.text) if p.heading else p for p in BODY]
    items = iter((a, b, a, a))
    body = [paragraph(f"{next(items)} {p.text}") if p.marker else p for p in body]
    found = read(TITLE, *body)
    assert [s.text for s in found.statements()] == [text for _, text, _ in ROWS]
    assert [len(s.actions) for s in found.statements()] == [2, 1, 1]


def test_lines_with_typed_letters_above_lists_are_statements():
    letters = iter("abc")
    body = [paragraph(f"{next(letters)}) {p.text[4:]}") if p.heading else p for p in BODY]
    assert [text for _, text, _ in rows_of(read(TITLE, *body))] == [text for _, text, _ in ROWS]


def without_numbers(title, *more):
    body = [p._replace(text=p.text[4:], heading=0) if p.heading else p for p in BODY]
    return read(heading(title, 1), *body, *more)


def test_sentences_above_lists_are_statements_without_a_number_in_a_review():
    found = without_numbers("Harbour Review 2024", paragraph("The harbour was calm."))
    assert rows_of(found) == [("", text, actions) for _, text, actions in ROWS]
    assert [piece.text for piece in found.residue] == ["The harbour was calm."]


@pytest.mark.parametrize(
    "title",
    [
        *("Harbour Plan", "Harbour news: a review", "Review of the post", "Minutes of a review"),
        *("Evacuation plan: review", "How we moor boats", "Review of vacancies"),
    ],
)
def test_sentences_above_lists_are_none_in_other_documents(title):
    with pytest.raises(NoReview):
        without_numbers(title)


def test_numbered_lists_below_numbered_statements_are_of_actions():
    lines = [("1.", "Boats leak at the bow."), ("1.", "Tar the hulls."),
             ("2.", "Ask the bosun to help."), ("2.", "Few ropes are new."),
             ("1.", "Buy two ropes."), ("3.", "Oars are dry."), ("1.", "Fit a lamp.")]  # fmt: skip
    body = [paragraph(text, marker) for marker, text in lines]
    assert rows_of(read(TITLE, *body)) == [
        ("1.", "Boats leak at the bow.", ["Tar the hulls.", "Ask the bosun to help."]),
        ("2.", "Few ropes are new.", ["Buy two ropes."]),
        ("3.", "Oars are dry.", ["Fit a lamp."]),
    ]


def test_headings_between_them_title_sections():
    found = read(TITLE, heading("Hulls", 1), *BODY[:5], heading("Ropes", 1), *BODY[5:])
    assert titles_of(found) == ["Hulls", "Ropes"]
    assert (found.title, rows_of(found)) == ("Harbour Review", ROWS)


def test_words_between_a_statement_and_its_list_belong_to_it_and_others_are_kept():
    proof, note = paragraph("We saw four of six."), paragraph("The harbour was calm.")
    found = read(TITLE, BODY[0], proof, *BODY[1:], note)
    assert rows_of(found)[0][1] == "Boats leak at the bow. We saw four of six."
    assert [piece.text for piece in found.residue] == ["The harbour was calm."]


def test_statement_without_a_list_among_many_has_no_actions():
    more = [paragraph(f"1.{n} Ropes of kind {n} are new.") for n in (4, 5)]
    found = read(TITLE, *BODY, more[0], bullet("Coil them."), more[1], bullet("Oil them."),
                 paragraph("1.6 Masts are sound."))  # fmt: skip
    assert rows_of(found)[-1] == ("1.6", "Masts are sound.", [])


@pytest.mark.parametrize("label", ["Actions", "Next steps:", "Recommendations"])
def test_label_above_each_list_says_that_it_is_of_actions(label):
    body = [
        *(paragraph("1.1 Boats leak"), paragraph(label), bullet("Tar for the hulls")),
        *(paragraph("1.2 Tides are known"), paragraph(label), bullet("New tables")),
        *(paragraph("1.3 Ropes are old"), paragraph(label), bullet("Two ropes")),
    ]
    found = read(heading("The harbour in May", 1), *body)
    assert [actions for _, _, actions in rows_of(found)] == [
        ["Tar for the hulls"],
        ["New tables"],
        ["Two ropes"],
    ]
    assert [piece.text for piece in found.residue].count(label.rstrip(":")) == 3


def test_sentence_that_recommends_is_a_label_and_no_statement():
    label = paragraph("It is recommended that the harbour:", strong=True)
    body = [
        *(paragraph("Boats leak at the bow."), label, bullet("tars the hulls")),
        *(paragraph("Few crews know the tides."), label, bullet("prints the tables")),
        *(paragraph("Ropes are old."), label, bullet("buys two ropes"), bullet("coils them")),
    ]
    assert rows_of(read(heading("Harbour Review 2024", 1), *body)) == [
        ("", "Boats leak at the bow.", ["tars the hulls"]),
        ("", "Few crews know the tides.", ["prints the tables"]),
        ("", "Ropes are old.", ["buys two ropes", "coils them"]),
    ]


def headed(title, *texts, label="What we will do"):
    """Headings, a label of actions and a list below each."""
    body = (
        block
        for text in texts
        for block in (heading(text, 2), paragraph(label, strong=True), bullet("Tar the hulls"))
    )
    return [heading(title, 1), *body]


SAID = ("Boats are wet at the bow.", "Few crews do know the tides.", "Ropes are old.")


def test_headings_that_are_sentences_above_labels_are_statements():
    found = read(*headed("Harbour Review 2024", *SAID))
    assert rows_of(found) == [("", text, ["Tar the hulls"]) for text in SAID]


@pytest.mark.parametrize(
    ("title", "texts", "label"),
    [
        ("Harbour policy", SAID, "What we will do"),
        ("The harbour in May", SAID, "What we will do"),
        ("Harbour Review 2024", ("Boats", "Crews", "Ropes"), "What we will do"),
        ("Harbour Review 2024", SAID, "Why it matters"),
        ("How to review a harbour", SAID, "What to do next"),
        ("Harbour Review 2024", SAID[:2], "What we will do"),
    ],
)
def test_other_headings_above_lists_are_no_statements(title, texts, label):
    with pytest.raises(NoReview):
        read(*headed(title, *texts, label=label))


def test_title_of_the_file_or_subject_of_a_mail_calls_it_a_review():
    document_ = document(paragraph("Dear crew,"), *headed("", *SAID)[1:])
    named = document_._replace(title="Report of the visit: harbour visit report")
    assert [text for _, text, _ in rows_of(recognise(named))] == list(SAID)
    for title in ("", "Visit report newsletter", "Harbour news"):
        with pytest.raises(NoReview):
            recognise(document_._replace(title=title))


def test_title_of_the_file_counts_for_nothing_where_a_line_calls_it_a_review():
    lines = document(*headed("Harbour Review 2024", *SAID))
    assert len(rows_of(recognise(lines._replace(title="Harbour news")))) == len(SAID)


def test_line_in_a_list_without_bullets_may_be_a_label():
    html = "<h1>Harbour Action Plan</h1><dl>" + "".join(
        f"<dt>{text}</dt><dd><p>Actions</p><ul><li>{action}</ul></dd>"
        for text, action in [
            ("Boats leak.", "Tar."),
            ("Ropes are old.", "Buy two."),
            ("Crews know the tides.", "Print tables."),
        ]
    )
    assert [actions for *_, actions in rows_of(recognise(read_html(html.encode())))] == [
        ["Tar."],
        ["Buy two."],
        ["Print tables."],
    ]


NESTED = """<h1>Harbour Review</h1><ul>
<li><b>Hulls</b><ol><li>Boats leak at the bow.<ul><li>Tar the hulls.</ul>
<li>Crews know the tides.<ul><li>Print the tables.</ul></ol>
<li><b>Ropes</b><ol><li>Few ropes are new.<ul><li>Buy two ropes.</ul></ol></ul>"""
UNNUMBERED = """<h1>Harbour Review</h1><h2>Hulls</h2><ul>
<li>Boats leak at the bow.<ul><li>Tar the hulls.</ul>
<li>Crews know the tides.<ul><li>Print the tables.</ul></ul>
<h2>Ropes</h2><ul><li>Few ropes are new.<ul><li>Buy two ropes.</ul></ul>"""
DEFINED = """<h1>Harbour Review</h1><h2>Hulls</h2><dl><dt>1. Boats leak at the bow.
<dd>Tar the hulls.<dt>2. Crews know the tides.<dd>Print the tables.</dl>
<h2>Ropes</h2><dl><dt>3. Few ropes are new.<dd>Buy two ropes.</dl>"""


@pytest.mark.parametrize("page", [NESTED, UNNUMBERED, DEFINED])
def test_nested_lists_and_lists_of_definitions_of_a_page_are_read(page):
    found = recognise(read_html(page.encode()))
    assert titles_of(found) == ["Hulls", "Ropes"]
    assert [(text, actions) for _, text, actions in rows_of(found)] == [
        ("Boats leak at the bow.", ["Tar the hulls."]),
        ("Crews know the tides.", ["Print the tables."]),
        ("Few ropes are new.", ["Buy two ropes."]),
    ]


def test_what_a_list_within_an_item_says_is_an_action_though_it_reads_as_a_sentence():
    page = UNNUMBERED.replace("<li>Print the tables.", "<li>Maps are wanted.<li>Print the tables.")
    found = recognise(read_html(page.encode()))
    assert rows_of(found)[1] == (
        *("", "Crews know the tides."),
        ["Maps are wanted.", "Print the tables."],
    )


OTHERS = {
    "a policy": (
        "Harbour Safety Policy: annual review",
        ["Boats must be moored at night.", "Crews should know the tides.", "Ropes are checked."],
    ),
    "rules, whatever their title": (
        "Review of the harbour",
        ["Boats must be moored at night.", "Crews shall know the tides.", "Ropes are checked."],
    ),
    "a procedure": (
        "What to do in a storm",
        ["The horn sounds twice.", "Boats are in danger.", "The storm has passed."],
    ),
    "minutes": (
        "Harbour Review Group: minutes",
        ["The chair was thanked.", "Ropes were discussed.", "The date is in May."],
    ),
    "a job description": ("Bosun: job description", ["Boats", "Crews and tides", "Ropes"]),
    "duties in a review": ("Review of roles", ["Boats", "Crews and tides", "Ropes"]),
    "a revision sheet": (
        "Unit 3 review: the sea",
        ["Tides follow the moon.", "Salt water is heavy.", "Waves need wind."],
    ),
    "steps": ("Annual review", ["Moor the boats.", "Tell the crews.", "Coil the ropes."]),
    "news": ("Harbour news", ["The regatta was fun!", "Boats won a prize.", "Summer is here."]),
}  # fmt: skip


@pytest.mark.parametrize("kind", OTHERS)
def test_other_texts_with_lists_below_numbered_lines_are_no_reviews(kind):
    title, lines = OTHERS[kind]
    body = [
        block
        for n, line in enumerate(lines, 1)
        for block in (heading(f"1.{n} {line}"), bullet("Check the pumps."), bullet("Draw a map."))
    ]
    with pytest.raises(NoReview):
        read(heading(title, 1), *body)


@pytest.mark.parametrize(
    ("title", "items"),
    [
        ("Harbour guide", ["Boats leak.", "Tar the hulls.", "Ropes rot.", "Buy two ropes."] * 2),
        ("Harbour Review", ["Tar the hulls.", "Print the tables.", "Buy two ropes."]),
        ("Harbour Review", ["Boats leak at the bow.", "Crews know the tides.", "Ropes are old."]),
        ("Harbour Review", ["Boats leak at the bow.", "Tar the hulls.", *["Oars are dry."] * 4]),
        ("Harbour Review", ["Boats leak.", "Tar the hulls.", "Ropes rot.", "Buy two ropes."] * 2),
        ("Harbour Review", ["Ann Bell", "Check the pumps.", "Bob Hay", "Tar the hulls."] * 2),
    ],
)
def test_items_of_one_list_are_no_review(title, items):
    with pytest.raises(NoReview):
        read(heading(title, 1), *map(bullet, items))


@pytest.mark.parametrize(
    "statement",
    [
        *("Forms are easy to find.", "Crews seem to know the tides."),
        *("Crews understand how to check ropes.", "Pilots know whom to ask."),
    ],
)
def test_statement_that_orders_nothing_may_have_an_infinitive(statement):
    pairs = [(statement, "Keep it so."), ("Ropes are old.", "Buy ropes."), ("Oars rot.", "Oil it.")]
    body = [block for text, act in pairs for block in (paragraph(text), bullet(act))]
    assert [text for _, text, _ in rows_of(read(heading("Harbour Review", 1), *body))] == [
        text for text, _ in pairs
    ]


@pytest.mark.parametrize(
    "title",
    [
        "Mooring policy",
        "Crew handbook",
        "How to moor a boat",
        "Fire procedures",
        "Evacuation of ships",
    ],
)
def test_label_above_lists_makes_no_policy_or_guide_a_review(title):
    labelled = [
        each
        for block in BODY
        for each in ([block, paragraph("Actions")] if block.heading else [block])
    ]
    assert rows_of(read(TITLE, *labelled)) == ROWS
    assert rows_of(read(heading(f"{title}: review", 1), *labelled)) == ROWS
    with pytest.raises(NoReview):
        read(heading(title, 1), *labelled)


@pytest.mark.parametrize("line", ["Date of review: May 2024", "Review due in May 2026"])
def test_time_of_a_review_makes_no_document_a_review(line):
    with pytest.raises(NoReview):
        read(heading("In a storm", 1), paragraph(line), *BODY)


def test_document_with_a_table_is_none():
    with pytest.raises(NoReview):
        read(TITLE, *BODY, table(("Name", "Boat"), ("Ann", "Heron"), ("Ben", "Tern")))


def test_bold_sentence_titles_no_section():
    note = paragraph("This is the end of the part on hulls.", strong=True)
    found = read(TITLE, *BODY[:5], note, *BODY[5:])
    assert titles_of(found) == [""]


def test_line_between_a_label_and_its_list_is_kept_beside():
    body = []
    for n in (1, 2, 3):
        body += [paragraph(f"1.{n} Rope {n} is old."), paragraph("Actions")]
        body += [paragraph(f"Agreed with crew {n}."), bullet("Two ropes")]
    found = read(heading("The harbour in May", 1), *body)
    assert rows_of(found)[0] == ("1.1", "Rope 1 is old.", ["Two ropes"])
    assert "Agreed with crew 1." in [piece.text for piece in found.residue]


def listed(n, *items, label=None):
    """A numbered statement with a list, below a label or not."""
    above = [paragraph(label)] if label else []
    return [paragraph(f"1.{n} Rope {n} is old."), *above, *map(bullet, items)]


def test_short_plain_lines_right_above_statements_title_sections():
    body = [*listed(1, "Oil it."), *listed(2, "Buy a rope.")]
    found = read(TITLE, paragraph("Pier"), *body, paragraph("Gate"), *listed(3, "Fit a lamp."))
    assert titles_of(found) == ["Pier", "Gate"]
    assert found.title == "Harbour Review"


def test_line_above_the_first_statement_alone_is_part_of_the_cover():
    body = [block for n in (1, 2, 3) for block in listed(n, "Buy a rope.")]
    found = read(TITLE, paragraph("Heron Trust"), *body)
    assert (found.organisation, titles_of(found)) == ("Heron Trust", [""])


@pytest.mark.parametrize(("items", "is_read"), [(["Buy a rope."], True), (["New rope"], False)])
def test_label_that_may_be_of_actions_needs_orders_below_it(items, is_read):
    body = [block for n in (1, 2, 3) for block in listed(n, *items, label="What we will do")]
    if is_read:
        assert rows_of(read(TITLE, *body))[0] == ("1.1", "Rope 1 is old.", items)
    else:
        with pytest.raises(NoReview):
            read(TITLE, *body)


def test_plain_number_before_a_title_numbers_a_section():
    lines = ["Boats leak at the bow.", "Crews know the tides.", "Few ropes are new."]
    parts = [
        [paragraph(text, marker=f"{n}."), bullet("Tar the bow.")] for n, text in enumerate(lines, 1)
    ]
    body = [heading("1. Hulls"), *parts[0], *parts[1], heading("2. Ropes"), *parts[2]]
    assert titles_of(read(TITLE, *body)) == ["Hulls", "Ropes"]


def test_lists_that_order_nothing_are_no_actions():
    body = [
        block
        for n, line in enumerate(("Boats leak.", "Crews know the tides.", "Ropes are old."), 1)
        for block in (heading(f"1.{n} {line}"), bullet("The bow is worst."), bullet("Five of six."))
    ]
    with pytest.raises(NoReview):
        read(TITLE, *body)


@pytest.mark.parametrize(
    "body",
    [
        BODY[:5],  # two are too few
        [*BODY[:3], heading("1.2 Crews know the tides."), heading("1.3 Few ropes are new.")],
        [*BODY, heading("Other work"), *map(bullet, ["Coil it.", "Oil it.", "Fit a lamp."])],
    ],
)
def test_few_or_irregular_lists_are_no_review(body):
    with pytest.raises(NoReview):
        read(TITLE, *body)


DETAILS = ("Bosun", "May 2025"), ("A Hill", "Easter"), ("Crews", "Ongoing")


@pytest.mark.parametrize(
    "line", ["Lead: {}  By when: {}", "Who: {}; When: {}", "Owner: {} Deadline: {}"]
)
@pytest.mark.parametrize("is_below", [True, False])
def test_line_of_labels_beside_a_list_says_who_and_when(line, is_below):
    parts = (BODY[0], BODY[1:3]), (BODY[3], BODY[4:5]), (BODY[5], BODY[6:])
    body = []
    for (statement, items), details in zip(parts, DETAILS, strict=True):
        beside = paragraph(line.format(*details))
        body += [statement, *items, beside] if is_below else [statement, beside, *items]
    statements = read(TITLE, *body).statements()
    assert [tuple(s.extra.values()) for s in statements] == [*DETAILS]


def test_details_of_a_statement_are_its_own():
    body = [*BODY[:3], paragraph("Lead: Bosun"), *BODY[3:], paragraph("Cost of ropes: unknown")]
    found = read(TITLE, *body)
    assert rows_of(found) == ROWS
    assert [s.extra for s in found.statements()] == [{"Lead": "Bosun"}, {}, {}]
    assert "Cost of ropes: unknown" in [piece.text for piece in found.residue]


PLEDGES = [
    ("Every boat is dry", ["New pumps", "A look at each hull"]),
    ("Crews help each other", ["A bell for each boat"]),
    ("Ropes hold in every storm", ["Two coils of rope"]),
]


def pledges(title, label, label_of_list):
    body = []
    for n, (text, items) in enumerate(PLEDGES, 1):
        body += [heading(f"{n} Part {n}"), paragraph(f"{label}{text}."), paragraph(label_of_list)]
        body += map(bullet, items)
    return read(heading(title, 1), *body, paragraph("© 2025 Heron Trust"), bullet("Cookies"))


@pytest.mark.parametrize("label", ["Our pledge: ", "Our promise: ", "Commitment: "])
@pytest.mark.parametrize("when", ["this year", "in 2025", "in the coming year"])
def test_labelled_statements_above_lists_of_what_will_be_done_by_then_are_read(label, when):
    found = pledges("Harbour Charter", label, f"What we will do {when}:")
    assert rows_of(found) == [("", f"{text}.", items) for text, items in PLEDGES]
    assert titles_of(found) == ["Part 1", "Part 2", "Part 3"]
    assert {"© 2025 Heron Trust", "Cookies"} <= {piece.text for piece in found.residue}


@pytest.mark.parametrize(
    ("title", "label", "label_of_list"),
    [
        ("Harbour Charter", "Our pledge: ", "What we will do:"),
        ("Harbour Charter", "", "What we will do this year:"),
        ("Harbour Charter", "Our pledge: ", "What happened this year:"),
        ("Harbour Charter", "Opening times: ", "What we will do this year:"),
        ("Harbour Handbook", "Our pledge: ", "What we will do this year:"),
        ("Harbour Lessons", "Our pledge: ", "What we will do this year:"),
        ("Class 4 and the sea", "Our pledge: ", "What we will do this term:"),
        ("Class 4 and the sea", "Aim: ", "What we will do this year:"),
    ],
)
def test_lists_without_such_labels_are_none(title, label, label_of_list):
    with pytest.raises(NoReview):
        pledges(title, label, label_of_list)


@pytest.mark.parametrize("box", "☐☑☒")
def test_items_may_begin_with_check_boxes(box):
    body = [paragraph(f"{box} {p.text}") if p.marker else p for p in BODY]
    assert [text for _, text, _ in rows_of(read(TITLE, *body))] == [text for _, text, _ in ROWS]
    with pytest.raises(NoReview):
        read(heading("Harbour rules", 1), *body)


def counted(statements, *, label="Actions", marker=True):
    """Statements with two tasks each that count from 1 below a label."""
    tasks = ("Oil the winch.", "Buy a rope.")
    for statement in statements:
        yield from (statement, paragraph(label))
        for n, task in enumerate(tasks, 1):
            yield paragraph(task, f"{n}.") if marker else paragraph(f"{n}. {task}")


TEXTS = ("Boats leak at the bow.", "Crews know the tides.", "Few ropes are new.")


@pytest.mark.parametrize("marker", [True, False])
@pytest.mark.parametrize("number", ["1.{} ", ""])
def test_items_below_labels_may_count_from_one(number, marker):
    lines = [paragraph(number.format(n) + text) for n, text in enumerate(TEXTS, 1)]
    found = rows_of(read(TITLE, *counted(lines, marker=marker)))
    assert [(text, actions) for _, text, actions in found] == [
        (text, ["Oil the winch.", "Buy a rope."]) for text in TEXTS
    ]


def test_headings_with_numbers_title_sections_above_items_that_count():
    body = [block for text in TEXTS for block in counted([paragraph(text)])]
    places = [heading(f"{n}. {place}") for n, place in enumerate(("Pier", "Mole", "Quay"), 1)]
    blocks = [b for n in range(3) for b in (places[n], *body[4 * n : 4 * n + 4])]
    assert titles_of(read(TITLE, *blocks)) == ["Pier", "Mole", "Quay"]


NAMED = "Objective {}: Fewer boats leak at the {}"


def named(line, title="Harbour improvement plan 2024", tasks=("Tar the hulls.", "Buy oakum.")):
    names = [line.format(n, part) for n, part in enumerate(("bow", "keel", "stern"), 1)]
    blocks = [b for name in names for b in (heading(name), *map(bullet, tasks))]
    return read(heading(title, 1), *blocks)


@pytest.mark.parametrize("line", [NAMED, "Priority {} – Renew the {}", "Aim {}. Mend every {}"])
def test_tasks_below_numbered_objectives_are_their_actions_in_a_plan(line):
    found = rows_of(named(line))
    assert [actions for _, _, actions in found] == [["Tar the hulls.", "Buy oakum."]] * 3
    assert found[0][0] == line.split("{}")[0] + "1"


def test_tasks_below_headings_with_numbers_are_their_actions_in_a_plan():
    assert len(rows_of(named("{}. The crew is to renew the {}"))) == 3


@pytest.mark.parametrize(
    "refused",
    [
        {"title": "Harbour notes 2024"},
        {"title": "Lesson plan: tides"},
        {"title": "Guide to improvement plans"},
        {"tasks": ("The tar", "Some oakum")},
        {"tasks": ("It was cold.", "It rained.")},
        {"line": "Chapter {}: Fewer boats leak at the {}"},
        {"line": "Objective {}{}"},
    ],
)
def test_other_lists_below_numbered_names_are_no_plan(refused):
    with pytest.raises(NoReview):
        named(**{"line": NAMED, **refused})
