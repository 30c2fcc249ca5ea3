"""Chromium for the tests that look at pages: what people see, on what screen, and its faults."""

import shutil
from contextlib import contextmanager

import pytest

pytest.importorskip("playwright", reason="nothing to drive a browser with")

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect as expect
from playwright.sync_api import sync_playwright

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
DESKTOP, TELEPHONE = {"width": 1280, "height": 900}, {"width": 375, "height": 800}
NEEDED = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium"),
]


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield opened
        opened.close()


@contextmanager
def calm_page(browser, address, size, **options):
    """A page of its own, open at an address."""
    with calm(browser.new_page(viewport=size, **options), address) as page:
        page.goto(address)
        yield page


@contextmanager
def visits(browser, address, size):
    """What pages of one site share: their screen, and what the browser keeps of the site."""
    context = browser.new_context(viewport=size, base_url=address)
    yield context
    context.close()


@contextmanager
def calm(page, address):
    """A page that must not ask for anything but its site, nor complain in the console."""
    page.set_default_timeout(30_000)  # two cores are shared by many tests
    complaints = []
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda r: None if r.url.startswith(address) else complaints.append(r.url))
    yield page
    page.close()
    assert complaints == []


def violations(page):
    """What axe-core finds: each rule with the elements that break it."""
    found = Axe().run(page).response["violations"]
    return [(rule["id"], [node["html"] for node in rule["nodes"]]) for rule in found]
