"""Chromium for the tests that look at pages: what people see, on what screen, and its faults."""

import shutil
from contextlib import contextmanager

import pytest

pytest.importorskip("playwright", reason="nothing to drive a browser with")

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect as expect
from playwright.sync_api import sync_playwright

_BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser")  # the first is the quickest
CHROMIUM = next(filter(None, map(shutil.which, _BROWSERS)), None)
DESKTOP, TELEPHONE = {"width": 1280, "height": 900}, {"width": 375, "height": 800}
NEEDED = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium"),
]


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"]
        )
        yield opened
        opened.close()


@contextmanager
def window(browser, size, **options):
    """A page that keeps nothing of others. To open one takes longer than most tests: share it."""
    page = browser.new_page(viewport=size, **options)
    page.set_default_timeout(30_000)  # two cores are shared by many tests
    yield page
    page.close()


@contextmanager
def calm_page(page, address):
    """A window for one test, open at an address."""
    with calm(page, address):
        page.goto(address)
        yield page


@contextmanager
def calm(page, address):
    """A window for one test, which must not ask for anything but its site, nor complain.

    Afterwards it is empty, of the size and on the medium that it was.
    """
    size, complaints = page.viewport_size, []
    listeners = {
        "console": lambda said: complaints.append(said.text) if said.type == "error" else None,
        "pageerror": lambda error: complaints.append(str(error)),
        "request": lambda r: None if r.url.startswith(address) else complaints.append(r.url),
        "dialog": lambda asked: (complaints.append(asked.message), asked.dismiss()),
    }
    for event, listener in listeners.items():
        page.on(event, listener)
    try:
        yield page
    finally:
        for event, listener in listeners.items():
            page.remove_listener(event, listener)
        page.goto("about:blank")
        page.emulate_media(media="null", color_scheme="null")
        page.set_viewport_size(size)
    assert complaints == []


@pytest.fixture(scope="module")
def desktop(browser, site):
    """What the tests of a module share; each of them takes it by way of `page`."""
    with window(browser, DESKTOP, base_url=site) as opened:
        yield opened


@pytest.fixture(scope="module")
def small_screen(browser, site):
    """The same on a telephone."""
    with window(browser, TELEPHONE, base_url=site) as opened:
        yield opened


@pytest.fixture
def page(desktop, site):
    with calm(desktop, site) as opened:
        yield opened


@pytest.fixture
def telephone(small_screen, site):
    with calm(small_screen, site) as opened:
        yield opened


def violations(page, rule=None):
    """What axe-core finds by all of its rules, or by one: each with the elements that break it."""
    # Datasette 1.0a41 names a property of its search element `matches`, which stops axe.
    page.evaluate("document.querySelector('navigation-search')?.remove()")
    rules = {"runOnly": [rule]} if rule else {}
    found = Axe().run(page, options={"resultTypes": ["violations"], **rules}).response["violations"]
    return [(each["id"], [node["html"] for node in each["nodes"]]) for each in found]
