"""How an action stands: open, done, nothing to do, or only a link. From tables of phrases."""

import pytest

from parsers.grammar.links import find_links
from parsers.meaning.status import is_going_on, is_not_begun, is_put_off, status
from parsers.review import OPEN


def said(text, progress=""):
    return status(text, find_links(text), progress).value


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Completed.", "Completed"),
        ("Completed in T3.", "Completed"),
        ("Completed: the policy is on the website.", "Completed"),
        ("Completed: the log is on the shelf and read on Mondays, but in pencil.", "Completed"),
        ("Completed: logs are read aloud on every Monday but not on Fridays.", "Completed"),
        ("Clerk to write (done). Most heads agree.", "done"),
        ("Audit of logs (completed T2 2021)", "completed T2 2021"),
        ("Clerk to renew the licence – done.", "done."),
        ("Trustees to adopt the code (now in place).", "now in place"),
    ],
)
def test_action_that_says_it_is_done(text, words):
    assert status(text) == ("done", words)


@pytest.mark.parametrize(
    "text",
    [
        "Complete the audit by T2.",
        "Completed forms to be filed by the clerk.",
        "Completed in T3 forms to be filed by the clerk.",
        "Audit to be done in T3.",
        "Completed by T6 2023.",
        "HR to check until complete.",
        "Review (to be completed by T6)",
        "Review (completed when heads agree)",
        "Clerk to write (done, but not signed).",
        "Clerk to write [done in part].",
        "Clerk to write (done in part).",
        "Completed: logs are read aloud on all Mondays but not on Fridays.",
        "Clerk to write (done by all of the heads who came to the meeting in May, but not signed).",
        "Completed, the log is on the shelf but two pages are lost.",
        "No child to be without a reading book.",
        "Nothing is to be published without consent.",
        "DoE to agree.",
    ],
)
def test_action_that_is_open(text):
    assert said(text) == "open"


@pytest.mark.parametrize(
    "text",
    [
        "None.",
        "No further action.",
        "No action required",
        "N/A",
        "NA",
        "Nil",
        "–",
        "-",
        "—",
        "None required at present.",
        "No action needed at this time.",
        "None required",
        "Nothing further.",
        "No change required",
        "None. Linked to 2.1",
        "No recommendation.",
        "No further steps needed",
        "Nothing to report.",
        "None arising.",
    ],
)
def test_action_that_asks_for_nothing(text):
    assert said(text) == "none"


@pytest.mark.parametrize(
    "text",
    [
        "Linked to 2.1",
        "See also 2.1 above.",
        "Linked to 1.8, 4.2. 4.5 & 4.11",
        "Actions linked to 2.1.",
    ],
)
def test_action_that_only_names_others(text):
    assert said(text) == "link"


@pytest.mark.parametrize(
    "text", ["DoE to agree. Linked to 2.1", "None. Linked to 2.1", "Linked to 2.1. Share the plan."]
)
def test_action_that_names_others_beside(text):
    assert said(text) != "link"


@pytest.mark.parametrize(
    "progress",
    ["Complete", "Completed July 2023", "Done.", "Yes", "In place", "Closed", "Done by the clerk",
     "Done this term by the clerk", "Done by this year's auditors", "Done by Year 6 staff"],
)  # fmt: skip
def test_column_says_it_is_done(progress):
    assert status("DoE to agree.", progress=progress) == ("done", progress)


@pytest.mark.parametrize(
    "progress",
    ["On track", "Not complete", "80% complete", "Complete, except for two schools", "Done in part",
     "To be completed by T6", "Completed by most schools", "Yes, by T6", "100% of cooks sing",
     "Done by next year", "Complete by Easter", "Yes, by the end of term", "Done by this summer"],
)  # fmt: skip
def test_column_does_not_say_it_is_done(progress):
    assert said("DoE to agree.", progress) == "open"


@pytest.mark.parametrize(
    ("progress", "value"),
    [
        ("100 %", "done"),
        ("✓", "done"),
        ("Done 12 May", "done"),
        ("All done", "done"),
        ("Green – completed", "done"),
        ("This action has been completed.", "done"),
        ("Signed off by the Board", "done"),
        ("Met", "done"),
        ("Dropped", "stopped"),
        ("No longer a priority", "stopped"),
        ("Closed – no longer required", "stopped"),
        ("Superseded by 3.4", "superseded"),
        ("Closed - superseded by 2.4", "superseded"),
        ("Moved to action 3.2", "superseded"),
        ("Overtaken by events", "superseded"),
        ("No action needed at this time", "none"),
        ("None required", "none"),
        ("Not started", "open"),
        ("In progress", "open"),
        ("Carried forward", "open"),
        ("Held over; the money went elsewhere.", "open"),
        ("Parked until the new head starts", "open"),
        ("Held in May", "done"),
        ("Moved to T3", "open"),
        ("Not met", "open"),
        ("50 %", "open"),
    ],
)
def test_column_says_how_an_action_stands_and_is_quoted(progress, value):
    assert status("DoE to agree.", progress=progress) == (value, progress)


@pytest.mark.parametrize("progress", ["None", "N/A", "-", "Heads met with parents in May"])
def test_column_that_says_no_status_leaves_the_action_open(progress):
    assert status("DoE to agree.", progress=progress) == OPEN


@pytest.mark.parametrize(
    ("text", "value", "words"),
    [
        ("Superseded by 3.4.", "superseded", "Superseded by 3.4."),
        ("Merged with 2.3", "superseded", "Merged with 2.3"),
        ("Rope audit, now superseded by 2.1", "superseded", "Rope audit, now superseded by 2.1"),
        ("Bosun to list ropes superseded by chains", "open", ""),
        ("Burn flags that were superseded by others", "open", ""),
        ("Share the audit (superseded by 3.4)", "superseded", "superseded by 3.4"),
        ("Dropped.", "stopped", "Dropped"),
        ("No longer needed as the site has closed", "stopped", "No longer needed"),
        ("✓ Policy published", "done", "✓ Policy published"),
        ("Publish the policy [completed March 2024]", "done", "completed March 2024"),
        ("Carried forward: DoE to publish", "open", "Carried forward"),
        ("Not started", "open", "Not started"),
    ],
)
def test_action_says_how_it_stands(text, value, words):
    assert status(text, find_links(text)) == (value, words)


@pytest.mark.parametrize(
    "text",
    [
        "Replaced boilers to be tested",
        "Merged accounts to be checked by CFO",
        "Closed questions to be avoided by staff",
        "Removed pupils to be tracked by DSLs",
        "Stopped clocks to be mended",
        "Met with parents",
        "None of the schools to use the old form",
    ],
)
def test_word_that_only_describes_what_is_to_be_done_is_no_status(text):
    assert status(text) == OPEN


def test_own_words_count_more_than_the_column():
    assert said("None.", "Complete") == "none"


def test_line_that_only_leads_to_the_next_asks_for_nothing():
    assert said("Exceptions:") == "none"


@pytest.mark.parametrize(
    ("progress", "expected"),
    [
        ("Under way", True),
        ("Amber: in progress", True),
        ("This is on track", True),
        ("Not started", False),
        ("Delayed", False),
        ("Completed", False),
        ("", False),
    ],
)
def test_open_action_is_under_way(progress, expected):
    assert is_going_on(status("Bosun to tar hulls.", (), progress)) is expected


@pytest.mark.parametrize(
    ("progress", "not_begun", "put_off"),
    [
        ("Not started", True, False),
        ("Red: outstanding", True, False),
        ("Carried forward", False, True),
        ("Amber - deferred to May", False, True),
        ("Held over to next year", False, True),
        ("Put on ice", False, True),
        ("Under way", False, False),
        ("Completed", False, False),
        ("", False, False),
    ],
)
def test_open_action_waits_or_was_put_off(progress, not_begun, put_off):
    found = status("Bosun to tar hulls.", (), progress)
    assert (is_not_begun(found), is_put_off(found)) == (not_begun, put_off)


@pytest.mark.parametrize(
    "progress",
    ["🟢 Closed", "🟥 Closed", "⚪ Done", "🟢🟢 Complete", "⭐ Finished", "⚠️ Resolved",
     "🟢Done in May", "🟢 ✅ Done", "▶ Completed", "🟢 Green - done"],
)  # fmt: skip
def test_symbol_before_words_leaves_the_status_to_them(progress):
    assert status("Tar the hulls.", (), progress).value == "done"


@pytest.mark.parametrize(
    "progress",
    ["🟢", "🟢 On track", "🔴 Open", "⏳ Pending", "🟡 Partly done", "🟢 Done except the oars",
     "❌ Done", "☐ Done", "☒ Done", "✗ Closed", "⚪ Not closed", "🚧 To be done", "🟢 Boats closed",
     "🟢🟢🟢🟢 Done"],
)  # fmt: skip
def test_symbol_says_nothing_that_words_behind_it_do_not(progress):
    assert status("Tar the hulls.", (), progress).value == "open"


@pytest.mark.parametrize(
    ("progress", "going_on", "not_begun", "put_off"),
    [("🟡 In progress", True, False, False), ("⚪ Not started", False, True, False),
     ("⏩ Deferred", False, False, True), ("🔴 Red", False, False, False)],
)  # fmt: skip
def test_symbol_before_words_leaves_how_far_an_open_action_is(
    progress, going_on, not_begun, put_off
):
    found = status("Tar the hulls.", (), progress)
    assert (is_going_on(found), is_not_begun(found)) == (going_on, not_begun)
    assert is_put_off(found) == put_off
