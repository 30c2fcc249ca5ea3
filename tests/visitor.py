"""Somebody who looks at the desk with a browser: cookies are kept, forms are sent as they stand."""

import asyncio
import re
from html import unescape
from urllib.parse import quote

import httpx

HOST = "http://localhost"
SAME_SITE = {"sec-fetch-site": "same-origin"}

REVIEW = """<html><title>SEND Review 2024</title><h1>Birchwood Trust</h1><h1>SEND Review 2024</h1>
<h2>1.0 LEADERSHIP</h2><table>
<tr><th>EVALUATIVE STATEMENTS</th><th>ACTION</th></tr>
<tr><td>1.1 leaders know every pupil;</td><td><ul><li>Heads meet in T1 2025.</ul></td></tr>
<tr><td>1.2 governors rarely ask questions.</td><td><ul><li>Clerk to minute.<li>Chair to ask.
</ul></td></tr></table></html>"""


def visiting(made, visit):
    """What a visit (an asynchronous function of a `Visitor`) to a site gives, without a network."""

    async def run():
        await made.invoke_startup()
        transport = httpx.ASGITransport(app=made.app())
        async with httpx.AsyncClient(transport=transport, base_url=HOST) as client:
            return await visit(Visitor(client))

    return asyncio.run(run())


class Visitor:
    """A browser that shows pages of one site."""

    def __init__(self, client):
        self.client = client

    async def get(self, path):
        return await self.client.get(path, follow_redirects=True)

    async def log_in(self, password):
        page = (await self.client.get("/-/login")).text
        form = {**hidden(page), "password": password}
        return await self.client.post("/-/login", data=form, headers=SAME_SITE)

    async def add(self, name, content, headers=SAME_SITE, page="/-/add"):
        """Hand in a file as the page for that does."""
        tokens = data((await self.get(page)).text)
        sent = {"x-csrftoken": tokens.get("csrftoken", ""), **headers}
        sent["x-reviewtrail-token"] = headers.get("x-reviewtrail-token", tokens.get("token", ""))
        sent["content-type"] = "application/octet-stream"
        address = f"/-/add/file?name={quote(name)}"
        return await self.client.post(address, content=content, headers=sent)

    async def send(self, path, form_of, fields, headers=SAME_SITE):
        """Send a form of a page, the one that is about `form_of`, with some fields filled in."""
        form = forms((await self.get(path)).text, form_of)
        answer = await self.client.post(
            form.pop("action"), data={**form, **fields}, headers=headers
        )
        return answer if answer.status_code != 302 else await self.get(answer.headers["location"])


def hidden(page):
    """The hidden fields of a page's forms."""
    return dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', page))


def data(page):
    """What a page keeps for its scripts: `data-token="..."`."""
    return dict(re.findall(r'data-(token|csrftoken)="([^"]*)"', page))


def forms(page, about):
    """The address and fields of the form whose text holds some words; the last that does."""
    found = [form for form in re.findall(r"<form.*?</form>", page, re.DOTALL) if about in form]
    assert found, f"no form about {about}: {page}"
    form = found[-1]
    fields = {"action": re.search(r'action="([^"]+)"', form)[1]}
    for tag in re.findall(r"<input[^>]*>", form):
        name, value = (re.search(rf'{what}="([^"]*)"', tag) for what in ("name", "value"))
        if name:
            fields[name[1]] = unescape(value[1]) if value else ""
    for name, text in re.findall(r'<textarea[^>]*name="([^"]+)"[^>]*>(.*?)</textarea>', form, re.S):
        fields[name] = unescape(text)
    for name, options in re.findall(r'<select[^>]*name="([^"]+)"[^>]*>(.*?)</select>', form, re.S):
        chosen = re.search(r'value="([^"]*)" selected', options)
        first = re.search(r'value="([^"]*)"', options)
        fields[name] = unescape((chosen or first)[1])
    return fields
