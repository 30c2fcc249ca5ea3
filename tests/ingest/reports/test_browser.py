"""The HTML report in a browser: with a keyboard, on a telephone, to a screen reader, on paper."""

import re
from datetime import UTC, date, datetime

import pypdfium2
import pytest

from ingest.compare.threads import compare_series
from ingest.reports import ReportOptions, write
from ingest.reports.front_page import MAX_LINES_IN_ALL
from ingest.reports.made_from import MadeFrom, Source
from ingest.reports.report import build_report
from tests.browser import (
    DESKTOP,
    NEEDED,
    browser,
    calm_page,
    desktop,
    expect,
    small_screen,
    violations,
    window,
)
from tests.ingest.reports.test_reports import HOSTILE, hostile
from tests.large_review import large_reviews
from tests.three_years import series

__all__ = ["browser", "desktop", "small_screen"]
pytestmark = NEEDED
MADE_FROM = MadeFrom((Source(2022, "2022.docx", 1),), datetime(2022, 12, 1, tzinfo=UTC), "1.0")
PAPER = {"width": 688, "height": 1009}  # A4 within its margins, in pixels of CSS


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The address of a report."""
    path = tmp_path_factory.mktemp("report") / "report.html"
    path.write_bytes(write(series(), "html", ReportOptions(made_from=MADE_FROM)))
    return path.as_uri()


@pytest.fixture
def page(desktop, site):
    with calm_page(desktop, site) as opened:
        yield opened


@pytest.fixture
def telephone(small_screen, site):
    with calm_page(small_screen, site) as opened:
        yield opened


@pytest.fixture
def large_page(desktop, large_address):
    with calm_page(desktop, large_address) as opened:
        yield opened


@pytest.fixture(scope="module")
def large_address(tmp_path_factory):
    """Three years of 260 statements; every list of the first page has more than is shown of it."""
    made, options = compare_series(large_reviews(260)), ReportOptions(date(2024, 12, 1))
    assert all(listed.more for listed in build_report(made, options).front.lists)
    path = tmp_path_factory.mktemp("large") / "report.html"
    path.write_bytes(write(made, "html", options))
    return path.as_uri()


@pytest.fixture(scope="module")
def large_sides(desktop, large_address, tmp_path_factory):
    """The same on paper: the text of each side."""
    path = tmp_path_factory.mktemp("printed") / "report.pdf"
    with calm_page(desktop, large_address) as opened:
        opened.pdf(path=path, prefer_css_page_size=True)
    with pypdfium2.PdfDocument(path) as printed:
        return [side.get_textpage().get_text_range() for side in printed]


def shown(page):
    """The statements to be seen, by their numbers."""
    return page.locator("article:visible h4").all_inner_texts()


def said(page):
    return page.get_by_role("status").inner_text()


def test_report_is_accessible(page):
    assert violations(page) == []


def test_report_side_by_side_is_accessible(page):
    page.get_by_label("Side by side").check()
    assert violations(page) == []


def test_report_on_a_telephone_is_accessible_and_no_wider_than_it(telephone):
    assert telephone.evaluate("document.documentElement.scrollWidth") == 375
    assert violations(telephone) == []


def test_report_in_the_dark_is_accessible(page):
    page.emulate_media(color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(18, 24, 30)"
    assert violations(page) == []


def test_reader_goes_from_change_to_change_by_button_and_by_key(page):
    ways = page.evaluate("[...document.querySelectorAll('article:not(.quiet)')].map((e) => e.id)")
    at = "document.activeElement.id"
    page.get_by_role("button", name="Next change").click()
    assert page.evaluate(at) == ways[0]
    page.keyboard.press("Alt+ArrowDown")
    assert page.evaluate(at) == ways[1]
    page.keyboard.press("Alt+ArrowUp")
    assert page.evaluate(at) == ways[0]


def test_reader_on_a_telephone_has_the_next_change_at_hand_again_and_again(telephone):
    button = telephone.get_by_role("button", name="Next change")
    button.scroll_into_view_if_needed()
    for _ in range(3):
        button.click()
        below = button.bounding_box()
        assert below["y"] >= 0
        at = telephone.locator("article:focus").bounding_box()
        assert below["y"] + below["height"] <= at["y"] < 400


def test_statements_are_chosen_by_their_words(page):
    page.get_by_label("Words", exact=True).fill("bus drivers")
    assert said(page) == "2 of 18 statements shown"


def test_link_from_outside_opens_the_statement_that_is_folded(page, site):
    page.goto(f"{site}#2022-1.4")
    page.reload()
    assert page.locator("article:target details").evaluate("(details) => details.open")


def test_flow_is_whole_on_a_telephone(telephone):
    picture = telephone.locator("svg.flow:visible").bounding_box()
    assert picture["x"] >= 0
    assert picture["x"] + picture["width"] <= 375


def test_first_page_fits_two_screens_of_a_telephone_however_large_the_review(
    small_screen, large_address
):
    with calm_page(small_screen, large_address) as page:
        front = page.locator("#front").bounding_box()
        assert front["y"] + front["height"] <= 2 * 812


def test_first_page_fits_a_side_of_a4_however_large_the_review(large_sides):
    first, second, *_ = large_sides
    assert "Closed since 2023" in first
    assert "By section" in second[:30]


def test_statements_of_a_judgement_are_not_cut_by_the_end_of_a_side(large_sides):
    (listed,) = [text for text in large_sides if "Which statements say what" in text]
    assert "The lists" in listed[:30]
    assert "Not told" in listed


def test_paper_speaks_of_reasons_only_where_it_has_them(page):
    told = page.get_by_text("What was paired with what, and why")
    reasons = page.locator(".why:visible")
    assert (told.is_visible(), reasons.count() > 0) == (True, True)
    page.emulate_media(media="print")
    assert (told.is_visible(), reasons.count() > 0) == (False, False)


def test_paper_has_more_lines_of_the_first_page_than_a_telephone(large_page):
    on_screen = on_paper(large_page, "#front li:not(.more)")
    large_page.emulate_media(media="print")
    assert on_paper(large_page, "#front li:not(.more)") > on_screen == MAX_LINES_IN_ALL


def test_nothing_is_wider_than_paper_which_would_make_all_of_it_smaller(large_page):
    large_page.set_viewport_size(PAPER)
    large_page.emulate_media(media="print")
    assert large_page.evaluate("document.documentElement.scrollWidth") <= PAPER["width"]


def test_sections_are_seen_whole_on_a_desk(large_page):
    region = large_page.locator("#sections .wide")
    assert region.evaluate("(e) => e.scrollWidth - e.clientWidth") == 0


def test_contents_are_folded_on_a_telephone_and_open_on_a_desk(page, telephone):
    assert page.locator("nav li").first.is_visible()
    assert not telephone.locator("nav li").first.is_visible()


def test_view_changes_from_redline_to_side_by_side(page):
    assert page.locator(".redline:visible").count() > 0
    assert page.locator(".sides:visible").count() == 0
    page.get_by_label("Side by side").check()
    assert page.locator(".redline:visible").count() == 0
    assert page.locator(".sides:visible").count() > 0


def test_statements_are_chosen_by_their_change(page):
    page.get_by_label("Statements", exact=True).select_option("Removed")
    assert shown(page) == ["1.3"]
    assert said(page) == "1 of 18 statements shown"


def test_statements_are_chosen_by_their_section(page):
    page.get_by_label("Section", exact=True).select_option("2 Care")
    assert page.locator("section.part:visible h3").all_inner_texts() == ["2 Care", "2 Care"]


def test_statements_are_chosen_by_an_action_put_off(page):
    page.get_by_label("With", exact=True).select_option("An action: put off")
    assert shown(page) == ["1.1", "1.1"]


def test_choices_narrow_each_other_and_are_undone(page):
    page.get_by_label("Section", exact=True).select_option("1 Leadership")
    page.get_by_label("With", exact=True).select_option("Open")
    assert said(page) == "No statement is like that"
    page.get_by_role("button", name="Show all").click()
    assert said(page) == "18 of 18 statements shown"


def test_link_to_a_statement_that_is_not_shown_shows_it(page):
    page.get_by_label("Statements", exact=True).select_option("Removed")
    page.locator("#put_off_again + ul a").first.click()
    expect(page.locator("article:not([hidden])")).to_have_count(18)
    assert page.locator("article:target h4").inner_text() == "1.1"


def test_report_is_used_with_the_keyboard_alone(page):
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the report"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('table').caption.textContent") == (
        "Where we stand"
    )
    page.locator("#view-redline").focus()
    page.keyboard.press("ArrowRight")
    assert page.locator(".sides:visible").count() > 0
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.type("Added")
    assert said(page) == "1 of 18 statements shown"


def test_what_has_the_focus_is_seen_and_not_hidden_below_the_tools(page):
    page.locator("#tools select").first.focus()
    page.keyboard.press("Tab")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.locator(".found a").first.click()
    top = page.locator("article:target").bounding_box()["y"]
    tools = page.locator("#bar").bounding_box()
    assert top >= tools["y"] + tools["height"]


def test_report_works_without_scripts(browser, site):
    with window(browser, DESKTOP, java_script_enabled=False) as page:
        page.goto(site)
        assert page.locator("article").count() == 18
        assert not page.locator("#filters").is_visible()
        page.get_by_label("Side by side").check()
        assert page.locator(".sides").first.is_visible()
        assert not page.locator(".redline").first.is_visible()


def test_report_prints_on_a4_pages_with_their_numbers_and_without_its_tools(page, tmp_path):
    page.pdf(path=tmp_path / "report.pdf", prefer_css_page_size=True)
    with pypdfium2.PdfDocument(tmp_path / "report.pdf") as printed:
        texts = [sheet.get_textpage().get_text_range() for sheet in printed]
        assert [round(side) for side in printed[0].get_size()] == [595, 842]
    assert "What needs a decision" in texts[0]
    assert "By section" not in texts[0]
    assert not any(re.search("Show all|Contents", text) for text in texts)
    parts = ["From year to year", "2020 to 2021", "2021 to 2022", "The counts"]
    assert [part for part in parts if not any(part in text for text in texts)] == []
    assert all(f"{n} / {len(texts)}" in text for n, text in enumerate(texts, 1))


def test_unchanged_statement_is_one_line_on_paper(page):
    page.emulate_media(media="print")
    quiet = page.locator("article.quiet")
    heights = quiet.evaluate_all("found => found.map(each => each.getBoundingClientRect().height)")
    assert heights
    assert max(heights) < 24  # one line of ten points; a statement in its box takes three or more


def on_paper(page, selector):
    return page.locator(f"{selector}:visible").count()


def test_paper_has_of_earlier_years_what_changed_alone(page):
    assert on_paper(page, ".earlier article.quiet") > 0
    page.emulate_media(media="print")
    changed = page.locator(".earlier article:not(.quiet)").count()
    assert on_paper(page, ".earlier article") == changed > 0
    assert on_paper(page, ".step:not(.earlier) article.quiet") > 0
    assert "paper has what changed" in page.locator(".earlier > .brief-only:visible").inner_text()


def test_paper_says_of_each_number_in_a_list_what_it_is_about(page):
    listed = on_paper(page, ".found li")
    page.emulate_media(media="print")
    assert on_paper(page, ".found li") == listed
    (clerks,) = page.locator(".owner", has_text="Clerk").locator("li").all_inner_texts()
    assert re.match(r"1\.1 \w+ \w+ \w+", clerks)
    assert "Clerk;" in clerks


@pytest.mark.parametrize("medium", ["screen", "print"])
def test_words_put_off_and_renewed_are_explained_above_the_lists(page, medium):
    page.emulate_media(media=medium)
    legend = page.locator("#lists > .note", has_text="is put off; it is renewed where")
    assert legend.is_visible()
    assert legend.bounding_box()["y"] < page.locator("#lists h3").first.bounding_box()["y"]


def test_entry_of_a_list_that_needs_no_decision_takes_a_line_of_paper(large_page):
    large_page.set_viewport_size(PAPER)
    large_page.emulate_media(media="print")
    tops = large_page.locator("#owner-1 li").evaluate_all(HEIGHTS_ABOVE_THE_QUOTE)
    assert len(tops) > 10
    assert max(tops) < 24


HEIGHTS_ABOVE_THE_QUOTE = """
    found => found.map(each => each.querySelector('.quote').getBoundingClientRect().top
        - each.getBoundingClientRect().top)
"""


def test_paper_has_all_where_a_reader_wants_it(page):
    on_screen = [on_paper(page, each) for each in ("article", ".found li")]
    page.get_by_label("Print it all").check()
    page.emulate_media(media="print")
    assert [on_paper(page, each) for each in ("article", ".found li")] == on_screen
    assert on_paper(page, ".brief-only") == 0


def test_paper_has_unchanged_statements_of_earlier_years_that_were_chosen(page):
    page.get_by_label("Statements", exact=True).select_option("Unchanged")
    page.emulate_media(media="print")
    assert on_paper(page, ".earlier article.quiet") > 0
    assert on_paper(page, ".earlier > .brief-only") == 0


def test_filtered_report_says_on_paper_what_it_leaves_out(page, tmp_path):
    page.get_by_label("Statements", exact=True).select_option("Removed")
    page.pdf(path=tmp_path / "report.pdf", prefer_css_page_size=True)
    with pypdfium2.PdfDocument(tmp_path / "report.pdf") as printed:
        texts = "".join(sheet.get_textpage().get_text_range() for sheet in printed)
    assert "1 of 18 statements shown" in texts


@pytest.mark.parametrize("text", HOSTILE[:2])
def test_no_script_of_a_text_is_run(desktop, tmp_path, text):
    (tmp_path / "report.html").write_bytes(write(hostile(text), "html"))
    with calm_page(desktop, (tmp_path / "report.html").as_uri()) as page:
        assert page.locator("h1").inner_text().startswith(text)


def test_policy_stops_a_script_that_slips_through(desktop, tmp_path):
    slipped = write(series(), "html").replace(b"</h1>", b"</h1><script>document.title='!'</script>")
    (tmp_path / "report.html").write_bytes(slipped)
    desktop.goto((tmp_path / "report.html").as_uri())
    assert desktop.title() == "SEND Review, 2020 to 2022"
