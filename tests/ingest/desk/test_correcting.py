"""What people say through the desk: it stands, with who said it, until it is taken back."""

import re

import pytest

pytest.importorskip("datasette.app", reason="the desk is not installed")

from ingest.desk.opening import desk
from ingest.desk.pages.named import named
from ingest.desk.writing import Writer
from ingest.intake.correcting import NewCorrection
from ingest.intake.reparse import reparse
from ingest.store import Store
from tests.database import column, copied, dump, rows
from tests.visitor import REVIEW, SAME_SITE, forms, visiting

BY = {"who": "Ms Reed", "note": "minutes of 3 May"}


@pytest.fixture
def db(handed_in, tmp_path):
    return copied(handed_in, tmp_path / "reviews.db")


@pytest.fixture(scope="module")
def handed_in(tmp_path_factory):
    """Two years, as they were handed in through the desk."""
    path = tmp_path_factory.mktemp("handed in") / "reviews.db"
    Store(path).close()
    writer = Writer(path)
    writer.add("2023.html", REVIEW.replace("2024", "2023").encode())
    writer.add("2024.html", REVIEW.encode())
    return path


@pytest.fixture
def site(db):
    return desk(db, writer=Writer(db, who="office"))


def number(db, sql):
    return column(db, sql)[0]


def file_page(db, name="2024.html"):
    found = column(db, f"SELECT id FROM documents WHERE name = '{name}'")
    return f"/-/check/{found[0]}"


def statement_page(db, year=2024, mark="1.2"):
    """The page of a statement of the current review of a year."""
    sql = f"""
        SELECT statement_id FROM current_statements WHERE year = {year} AND number = '{mark}'
    """
    return f"/-/statement/{number(db, sql)}"


def said(site, page, form_of, **fields):
    """The page that is shown after a form of a page was sent."""
    filled = {name.replace("_", "."): value for name, value in fields.items()}

    async def visit(visitor):
        return await visitor.send(page, form_of, {**BY, **filled})

    return visiting(site, visit)


YEAR, CHECKED, NO_REVIEW = "Year, name and trust", "It was read rightly", "It is no review"
ACTION = "Correct action 1"
STATEMENT, PAIRING = "Correct this statement", "What it was the year before"


def test_year_is_corrected_and_the_page_says_who_said_it(site, db):
    page = said(site, file_page(db), YEAR, is_year="2025").text
    assert column(db, "SELECT year FROM reviews WHERE is_current ORDER BY 1") == [2023, 2025]
    assert re.search("Ms Reed.*Year: <q>2025</q>; <q>2024</q> was read", page, re.DOTALL)
    assert "minutes of 3 May" in page


def test_year_is_as_it_was_once_that_is_taken_back(site, db):
    said(site, file_page(db), YEAR, is_year="2025")
    page = said(site, file_page(db), "Take back").text
    assert column(db, "SELECT year FROM reviews WHERE is_current ORDER BY 1") == [2023, 2024]
    assert "Taken back by Ms Reed" in page


def test_file_that_is_no_review_counts_no_more_until_that_is_taken_back(site, db):
    said(site, file_page(db), NO_REVIEW)
    assert column(db, "SELECT year FROM reviews WHERE is_current") == [2023]
    said(site, file_page(db), "Take back")
    assert column(db, "SELECT year FROM reviews WHERE is_current ORDER BY 1") == [2023, 2024]


def test_file_that_somebody_checked_is_not_to_be_looked_at(site, db):
    said(site, file_page(db), CHECKED)

    async def visit(visitor):
        return (await visitor.get("/-/check.json")).json()["files"]

    files = {row["file"]: row for row in visiting(site, visit)}
    assert (files["2024.html"]["checked_by"], files["2024.html"]["is_to_check"]) == (
        "Ms Reed",
        False,
    )
    assert files["2023.html"]["is_to_check"]


def test_judgement_is_corrected_with_its_evidence(site, db):
    page = said(site, statement_page(db), STATEMENT, is_judgement="in place").text
    judged = "SELECT judgement, judgement_source FROM statements WHERE number = '1.2'"
    assert ("in place", "person") in rows(db, judged)
    said_of_it = "in place, as somebody said: <q>minutes of 3 May (Ms Reed)</q>"
    assert said_of_it in re.sub(r"\s+", " ", page)
    assert re.search("Ms Reed.*How it stands: <q>in place</q>.*minutes of 3 May", page, re.DOTALL)


def test_statement_still_shows_what_was_taken_back_and_by_whom(site, db):
    said(site, statement_page(db), STATEMENT, is_judgement="in place")
    page = said(site, statement_page(db), "Take back").text
    assert "in place" not in column(db, "SELECT judgement FROM statements WHERE number = '1.2'")
    assert re.search("How it stands: <q>in place</q>.*Taken back by Ms Reed", page, re.DOTALL)


def test_what_became_of_an_action_is_said_of_that_action_alone(site, db):
    said(site, statement_page(db), 'value="2024:1.2/2"', is_outcome="done")
    ours = "SELECT text FROM actions WHERE status = 'done' AND status_source = 'person'"
    assert column(db, ours) == ["Chair to ask."]


CHAIRS = 'value="2024:1.2/2"'
IN_WORDS = {
    "How it stands: <q>partly in place</q>; <q>a gap</q> was read": (
        STATEMENT,
        "judgement",
        "partly",
    ),
    "Statement: <q>governors ask.</q>": (STATEMENT, "text", "governors ask."),
    "Section: <q>Care</q>; <q>1</q> was read": (STATEMENT, "section", "Care"),
    "What became of it: <q>overtaken: the gap": (CHAIRS, "outcome", "overtaken"),
    "Who: left empty; <q>Chair</q> was read": (CHAIRS, "owners", ""),
    "When: <q>May 2025</q>": (CHAIRS, "deadlines", "May 2025"),
    "Why it is late: <q>illness</q>": (CHAIRS, "reason", "illness"),
    "Action: <q>Chair asks.</q>": (CHAIRS, "text", "Chair asks."),
}


@pytest.mark.parametrize("words", IN_WORDS)
def test_what_people_said_is_told_with_the_names_of_the_form(site, db, words):
    form_of, field, value = IN_WORDS[words]
    page = said(site, statement_page(db), form_of, **{f"is_{field}": value}, new="yes").text
    spoken = all_said(site)
    assert words in spoken
    assert words in page.partition('id="said"')[2]
    about = "action 2 of statement 1.2 of 2024" if form_of == CHAIRS else "statement 1.2 of 2024"
    assert f">{about}</a>" in spoken


def all_said(site):
    """The page of all that people said."""

    async def visit(visitor):
        return (await visitor.get("/-/corrections")).text

    return visiting(site, visit)


def test_word_that_confirms_what_was_read_says_so(site, db):
    said(site, statement_page(db), STATEMENT, is_section="Care", new="yes")
    said(site, statement_page(db), STATEMENT, is_section="1")
    assert "Section: <q>1</q>, as it was read" in all_said(site)


def test_trust_is_named_where_two_have_the_year(site, db):
    said(site, statement_page(db, 2023), STATEMENT, is_judgement="partly")
    Writer(db).add("2024b.html", REVIEW.replace("Birchwood", "Alder").encode())
    said(site, statement_page(db), STATEMENT, is_judgement="partly")
    spoken = all_said(site)
    assert ">statement 1.2 of 2024, Birchwood Trust, SEND Review</a>" in spoken
    assert ">statement 1.2 of 2023</a>" in spoken


def test_pairing_is_told_in_words(site, db):
    said(site, statement_page(db), PAIRING, is_pair="1.1")
    assert re.search(
        ">statement 1.2 of 2024</a>.*<td>it was 1.1 of 2023</td>", all_said(site), re.S
    )


@pytest.mark.parametrize(
    ("target", "bullet", "words"),
    [
        ("2022:#4", None, "statement 4 from the top of 2022"),
        ("2022:#4/2", 2, "action 2 of statement 4 from the top of 2022"),
        ("2022:41/24", None, "statement 41/24 of 2022"),
        ("2022", None, "the review of 2022"),
        ("2022.docx", None, "2022.docx"),
    ],
)
def test_target_is_named_in_words(target, bullet, words):
    assert named(target, bullet) == words


@pytest.mark.parametrize(
    ("page_of", "form_of", "field", "value", "asked"),
    [
        (
            statement_page,
            STATEMENT,
            "is.section",
            "Leadrship",
            "no section of that name yet. There",
        ),
        (
            file_page,
            YEAR,
            "is.title",
            "SEND Reveiw",
            "no review of that name yet. There is: SEND R",
        ),
        (file_page, "All files of this name", "is.title", "SEND Reveiw", "no review of that name"),
    ],
)
def test_name_that_nothing_has_is_asked_back_once(site, db, page_of, form_of, field, value, asked):
    before, page = dump(db), page_of(db)

    async def visit(visitor):
        answer = await visitor.send(page, form_of, {**BY, field: value})
        kept = dump(db)
        form = forms(answer.text, "make a new one")
        return (
            answer,
            kept,
            await visitor.client.post(form.pop("action"), data=form, headers=SAME_SITE),
        )

    answer, kept, again = visiting(site, visit)
    assert "Is this name right?" in answer.text
    assert asked in answer.text
    assert kept == before
    assert again.status_code == 302
    assert column(db, "SELECT value FROM corrections") == [value]


@pytest.mark.parametrize("name", ["leadership", "1.0 Leadership"])
def test_section_that_there_is_needs_no_second_question(site, db, name):
    assert said(site, statement_page(db), STATEMENT, is_section=name).is_success
    assert column(db, "SELECT value FROM corrections") == [name]


def test_sections_of_the_review_are_offered(site, db):
    async def visit(visitor):
        return (await visitor.get(statement_page(db))).text

    page = visiting(site, visit)
    assert re.search('name="is.section"[^>]* list="sections"', page)
    assert '<option value="1" label="1 Leadership">' in page


def test_several_values_are_said_with_one_form(site, db):
    form = {"is_text": "governors ask.", "is_number": "1.3"}
    page = said(site, statement_page(db), STATEMENT, **form).text
    assert "Statement 1.3" in page
    assert "governors ask." in page
    assert column(db, "SELECT field FROM corrections ORDER BY 1") == ["number", "text"]


def test_statement_keeps_its_address_where_it_is_moved_and_moved_back(site, db):
    page = statement_page(db, mark="1.1")
    assert (
        "leaders know every pupil"
        in said(site, page, STATEMENT, is_section="2 Gates", new="yes").text
    )
    assert "leaders know every pupil" in said(site, page, "Take back").text
    assert statement_page(db, mark="1.1") == page


def told(page):
    return re.search(r'role="status"[^>]*>([^<]*)<', page)[1]


def test_page_tells_what_was_done_with_a_form(site, db):
    page = statement_page(db)
    assert told(said(site, page, STATEMENT, is_judgement="in place").text) == "Saved."
    assert told(said(site, page, "Take back").text) == "Taken back."
    assert told(said(site, page, PAIRING, is_pair="1.1").text) == "Saved."


def test_page_tells_nothing_that_an_address_makes_up(site, db):
    async def visit(visitor):
        return (await visitor.get(f"{statement_page(db)}?told=<b>Sold</b>")).text

    assert "Sold</b>" not in visiting(site, visit).split("This page as JSON")[0]


@pytest.mark.parametrize("form_of", [STATEMENT, PAIRING])
def test_form_in_which_nothing_was_changed_says_nothing(site, db, form_of):
    before = dump(db)
    page = said(site, statement_page(db), form_of, note="").text
    assert told(page) == "Nothing was changed, so nothing was saved."
    assert dump(db) == before


@pytest.mark.parametrize("form_of", [STATEMENT, PAIRING])
def test_reason_for_nothing_is_asked_back(site, db, form_of):
    before = dump(db)
    answer = said(site, statement_page(db), form_of)
    assert answer.status_code == 400
    assert "Nothing was changed" in answer.text
    assert 'value="minutes of 3 May"' in answer.text
    assert dump(db) == before


def test_value_that_was_refused_is_shown_again_to_be_mended(site, db):
    page, typed = statement_page(db), {"is.number": "one point 12", "is.judgement": "in place"}

    async def visit(visitor):
        old = forms((await visitor.get(page)).text, STATEMENT)
        sent = {**old, **BY, **typed}
        refused = await visitor.client.post(sent.pop("action"), data=sent, headers=SAME_SITE)
        again = forms(refused.text, "typed-number")
        mended = {**again, "is.number": "1.12"}
        return again, await visitor.client.post(
            mended.pop("action"), data=mended, headers=SAME_SITE
        )

    again, answer = visiting(site, visit)
    assert (again["note"], again["who"]) == ("minutes of 3 May", "Ms Reed")
    assert again["is.number"] == "one point 12"
    assert again["is.judgement"] == "in place"
    assert answer.status_code == 302
    assert rows(
        db, "SELECT number, judgement FROM statements WHERE judgement_source = 'person'"
    ) == [("1.12", "in place")]


def test_file_that_was_checked_is_not_asked_about_again(site, db):
    page = said(site, file_page(db), CHECKED).text
    assert "Is it right?" not in page
    assert re.search("<strong>Ms Reed</strong> checked it", page)
    assert "Is it right?" in said(site, file_page(db), "Take back").text


def test_pairing_is_corrected_and_taken_back(site, db):
    paired = """
        SELECT olds.number FROM statement_pairs
        JOIN statements AS olds ON olds.id = from_statement_id
        JOIN statements AS news ON news.id = to_statement_id WHERE news.number = '1.2'
    """
    assert column(db, paired) == ["1.2"]
    page = said(site, statement_page(db), PAIRING, is_pair="1.1").text
    assert column(db, paired) == ["1.1"]
    assert re.search("Ms Reed.*1.1 of 2023 is 1.2 of 2024", page, re.DOTALL)
    page = said(site, statement_page(db), 'name="undo"').text
    assert column(db, paired) == ["1.2"]
    assert re.search("1.1 of 2023 is 1.2 of 2024.*Taken back by Ms Reed", page, re.DOTALL)


def test_pairing_that_is_said_anew_takes_the_place_of_the_one_before(site, db):
    said(site, statement_page(db), PAIRING, is_pair="1.1")
    said(site, statement_page(db), PAIRING, is_pair="1.2")
    in_force = "SELECT from_number, is_together FROM thread_pins WHERE withdrawn_at IS NULL"
    assert rows(db, in_force) == [("1.2", 1)]


def test_pairing_with_a_statement_that_is_not_there_is_refused(site, db):
    before = dump(db)
    answer = said(site, statement_page(db), PAIRING, is_pair="7.7")
    assert answer.status_code == 400
    assert dump(db) == before


@pytest.fixture(scope="module")
def spoken_of(handed_in, tmp_path_factory):
    """A site where a statement was judged and paired, and its database."""
    db = copied(handed_in, tmp_path_factory.mktemp("spoken of") / "reviews.db")
    site = desk(db, writer=Writer(db, who="office"))
    said(site, statement_page(db), STATEMENT, is_judgement="in place")
    said(site, statement_page(db), PAIRING, is_pair="1.1")
    return site, db


@pytest.mark.parametrize("number", ["²", "9" * 30, "9" * 5000, "-1", ""])
@pytest.mark.parametrize(
    ("form_of", "name"),
    [(PAIRING, "statement_id"), ('name="undo"', "undo"), ('name="id"', "id")],
)
def test_number_that_nothing_has_changes_nothing(spoken_of, form_of, name, number):
    site, db = spoken_of
    before = dump(db)

    async def visit(visitor):
        return await visitor.send(statement_page(db), form_of, {name: number})

    assert visiting(site, visit).status_code in (200, 400)
    assert dump(db) == before


def test_name_and_reason_hold_nothing_that_a_terminal_obeys(site, db):
    page = file_page(db)
    said(site, page, CHECKED, who="Ms\x1b[2J Reed", note="on\r\n3\x00 May")
    assert rows(db, "SELECT who, note FROM corrections") == [("Ms[2J Reed", "on 3 May")]


def test_statement_that_is_new_is_paired_with_none(site, db):
    said(site, statement_page(db), PAIRING, is_pair="")
    assert column(db, "SELECT to_number FROM thread_pins WHERE NOT is_together") == ["1.2"]


def test_what_was_said_survives_reading_again(site, db):
    said(site, statement_page(db), STATEMENT, is_judgement="in place")
    with Store(db) as store:
        list(reparse(store, "99.0"))
    assert "in place" in column(db, "SELECT judgement FROM statements WHERE number = '1.2'")


def test_value_that_cannot_be_is_refused_in_a_sentence(site, db):
    before = dump(db)
    answer = said(site, file_page(db), YEAR, is_year="12")
    assert answer.status_code == 400
    assert "This was not kept" in answer.text
    assert dump(db) == before


def test_form_of_which_one_value_cannot_be_is_kept_in_no_part(site, db):
    before = dump(db)
    answer = said(site, statement_page(db), STATEMENT, is_judgement="in place", is_text=" ")
    assert answer.status_code == 400
    assert dump(db) == before


@pytest.mark.parametrize(
    ("form_of", "value"), [(STATEMENT, {"is.judgement": "in place"}), (PAIRING, {"is.pair": "1.1"})]
)
def test_form_about_a_statement_that_was_changed_since_is_not_taken(site, db, form_of, value):
    page = statement_page(db)

    async def visit(visitor):
        old = forms((await visitor.get(page)).text, form_of)
        await visitor.send(page, STATEMENT, {**BY, "is.text": "governors ask every term."})
        before = dump(db)
        answer = await visitor.client.post(
            old.pop("action"), data={**old, **BY, **value}, headers=SAME_SITE
        )
        return answer, before == dump(db)

    answer, is_as_before = visiting(site, visit)
    assert "changed since the page was opened" in answer.text
    assert is_as_before


def test_pairing_that_somebody_else_changed_since_is_not_taken(site, db):
    page = statement_page(db)

    async def visit(visitor):
        old = forms((await visitor.get(page)).text, PAIRING)
        await visitor.send(page, PAIRING, {**BY, "is.pair": "1.1"})
        before = dump(db)
        sent = {**old, **BY, "is.pair": ""}
        answer = await visitor.client.post(sent.pop("action"), data=sent, headers=SAME_SITE)
        return answer, before == dump(db)

    answer, is_as_before = visiting(site, visit)
    assert "changed since the page was opened" in answer.text
    assert is_as_before


def test_statements_without_numbers_are_paired_too(tmp_path):
    db = tmp_path / "reviews.db"
    Store(db).close()
    writer = Writer(db)
    unnumbered = re.sub(r"<td>1\.\d ", "<td>", REVIEW)
    for year in ("2023", "2024"):
        writer.add(f"{year}.html", unnumbered.replace("2024", year).encode())
    (last,) = column(
        db, "SELECT statement_id FROM current_statements WHERE year = 2024 ORDER BY 1 DESC LIMIT 1"
    )
    said(desk(db, writer=writer), f"/-/statement/{last}", PAIRING, is_pair="#1")
    assert rows(db, "SELECT from_number, to_number FROM thread_pins") == [("#1", "#2")]


def test_all_that_people_said_is_listed_and_taken_back_in_one_place(site, db):
    said(site, file_page(db), CHECKED)
    said(site, statement_page(db), STATEMENT, is_judgement="in place")
    said(site, statement_page(db), PAIRING, is_pair="1.1")
    assert "Ms Reed" in said(site, "/-/corrections", "said of How it stands").text
    page = said(site, "/-/corrections", "said of the year before").text
    assert len(re.findall(r"Taken back by Ms Reed", page)) == 2
    assert column(db, "SELECT field FROM corrections WHERE withdrawn_at IS NULL") == ["checked"]
    assert column(db, "SELECT count(*) FROM thread_pins WHERE withdrawn_at IS NULL") == [0]


def test_what_is_said_of_words_that_are_gone_can_still_be_taken_back(site, db):
    said(site, statement_page(db), STATEMENT, is_text="governors ask every term.")
    Writer(db).add("2024.html", REVIEW.replace("rarely ask questions", "visit").encode())

    async def visit(visitor):
        told = (await visitor.get("/-/corrections")).text
        return told, await visitor.send("/-/corrections", "said of Statement", BY)

    told, answer = visiting(site, visit)
    assert "not found any more" in told
    assert "Taken back by Ms Reed" in answer.text
    assert "correction-not-found" not in column(db, "SELECT code FROM diagnostics")


def test_what_is_said_while_the_list_is_made_does_not_spoil_it(site, db, monkeypatch):
    from ingest.desk.asking import AskDatabase

    ask, file = AskDatabase.__call__, column(db, "SELECT sha256 FROM documents")[0]

    async def ask_slowly(self, name, **values):
        found = await ask(self, name, **values)
        Writer(db).correct([NewCorrection(file, "checked", "yes", "Ms Reed")])
        return found

    async def visit(visitor):
        with monkeypatch.context() as patched:
            patched.setattr(AskDatabase, "__call__", ask_slowly)
            return await visitor.get("/-/corrections.json")

    assert visiting(site, visit).status_code == 200


def test_word_that_a_later_one_overrules_is_told_as_such(site, db):
    said(site, file_page(db), YEAR, is_year="2021")
    said(site, file_page(db), YEAR, is_year="2022")

    async def visit(visitor):
        return (await visitor.get("/-/corrections.json")).json()["said"]

    assert [row["is_overruled"] for row in visiting(site, visit)] == [False, True]
    held = "SELECT value, is_overruled FROM corrected_values ORDER BY correction_id"
    assert rows(db, held) == [("2021", 1), ("2022", 0)]


def test_page_of_a_statement_says_which_word_stands_no_more(site, db):
    for value in ("partly", "in place"):
        page = said(site, statement_page(db), STATEMENT, is_judgement=value).text
    latest, earlier = re.findall(r"<li.*?</li>", page[page.index('id="said"') :], re.DOTALL)[:2]
    assert "How it stands: <q>in place</q>" in latest
    assert "a later word on the same counts" not in latest
    assert "How it stands: <q>partly in place</q>" in earlier
    assert "a later word on the same counts" in earlier


NO_DAY = "so this is never told as overdue"


@pytest.mark.parametrize("when", ["Easter next year", "ASAP", "half term", "next board meeting"])
def test_time_that_names_no_day_is_told_as_such_in_the_words_of_the_person(site, db, when):
    page = said(site, statement_page(db, mark="1.1"), ACTION, is_deadlines=when).text
    assert f"No day was understood of <q>{when}</q>, {NO_DAY}" in page


@pytest.mark.parametrize("when", ["T1 2026", "1 May 2026; ASAP", "each term", ""])
def test_time_with_a_day_or_that_comes_again_is_told_without_a_warning(site, db, when):
    page = statement_page(db, mark="1.1")
    said(site, page, ACTION, is_deadlines="ASAP")
    assert NO_DAY not in said(site, page, ACTION, is_deadlines=when).text


def test_time_without_a_day_does_not_matter_once_it_is_done(site, db):
    page = statement_page(db, mark="1.1")
    said(site, page, ACTION, is_deadlines="ASAP")
    assert NO_DAY not in said(site, page, ACTION, is_outcome="done").text


def test_time_without_a_day_of_the_review_itself_is_told_without_a_warning(site, db):
    async def visit(visitor):
        return (await visitor.get(statement_page(db))).text

    assert NO_DAY not in visiting(site, visit)


def test_later_file_shows_what_was_said_of_an_earlier_one_of_its_name(site, db):
    said(site, file_page(db), "Year, name and trust", is_title="SEND", new="yes")
    Writer(db).add("2024.html", REVIEW.replace("rarely", "never").encode())
    (latest,) = column(db, "SELECT max(id) FROM documents")

    async def visit(visitor):
        return (await visitor.get(f"/-/check/{latest}")).text

    assert "Review: <q>SEND</q>" in visiting(site, visit)


def test_two_reviews_become_one_with_the_files_to_come(site, db):
    writer = Writer(db)
    for year in ("2025", "2026"):
        draft = REVIEW.replace("SEND Review 2024", f"SEND Review DRAFT 0.3, {year}")
        writer.add(f"{year}.html", draft.encode())
    said(site, file_page(db, "2025.html"), "All files of this name", is_title="SEND Review")
    later = REVIEW.replace("SEND Review 2024", "SEND Review DRAFT 0.3, 2027")
    writer.add("2027.html", later.encode())
    years = "SELECT count(*) FROM reviews GROUP BY series ORDER BY 1"
    assert column(db, years) == [5]
    said(site, file_page(db, "2026.html"), 'name="id"')
    assert column(db, years) == [2, 3]


def test_file_that_is_passed_over_is_told_as_such(site, db):
    writer = Writer(db)
    writer.add("draft.html", REVIEW.replace("rarely", "never").encode())
    said(site, file_page(db), "This one counts", is_current="yes")
    told = writer.add("draft 2.html", REVIEW.replace("rarely", "seldom").encode())
    assert "somebody said that 2024.html does" in told.words
    assert "corrected since" not in told.words


def test_name_is_remembered_for_the_next_form(site, db):
    async def visit(visitor):
        await visitor.send(file_page(db), CHECKED, {"who": "Zoë Reed"})
        return await visitor.get(statement_page(db))

    assert 'name="who" value="Zoë Reed"' in visiting(site, visit).text


@pytest.mark.parametrize("back", ["https://songs.example/", "//songs.example", "/-/logout", ""])
def test_form_leads_to_pages_of_the_desk_alone(site, db, back):
    async def visit(visitor):
        page = (await visitor.get(file_page(db))).text
        form = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', page))
        sent = {**form, **BY, "back": back}
        return await visitor.client.post("/-/correct", data=sent, headers=SAME_SITE)

    assert visiting(site, visit).headers["location"] == "/?told=saved#told"


@pytest.mark.parametrize("address", ["/-/correct", "/-/take-back", "/-/pair"])
@pytest.mark.parametrize("sent", [{}, {"token": "0"}])
def test_form_without_our_token_is_not_taken(site, db, address, sent):
    async def visit(visitor):
        home = await visitor.get("/-/add")
        csrf = re.search(r'data-csrftoken="([^"]*)"', home.text)[1]
        form = {**sent, "csrftoken": csrf, "target": "2024", "is.year": "2025", "id": "1", **BY}
        return await visitor.client.post(address, data=form, headers=SAME_SITE)

    before = dump(db)
    assert visiting(site, visit).status_code == 403
    assert dump(db) == before


def test_desk_that_is_only_read_shows_what_people_said_and_no_form(site, db):
    said(site, file_page(db), YEAR, is_year="2025")

    async def visit(visitor):
        return (await visitor.get(file_page(db))).text

    page = visiting(desk(db), visit)
    assert "Year: <q>2025</q>" in page
    assert "Take back" not in page
    assert 'action="/-/correct"' not in page


def test_year_of_a_file_that_names_none_is_asked_for_and_read_then(site, db):
    unnamed = REVIEW.replace(" 2024", "").replace("every", "each")

    async def visit(visitor):
        told = await visitor.add("review.html", unnamed)
        assert "Which year is it for?" in told.text
        document_id = re.search(r'name="back" value="(/-/check/\d+)"', told.text)[1]
        return await visitor.send(document_id, YEAR, {**BY, "is.year": "2021"})

    assert "SEND Review 2021" in visiting(site, visit).text
    assert 2021 in column(db, "SELECT year FROM reviews WHERE is_current")
