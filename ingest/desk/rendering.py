"""How pages are rendered: a long one lets other requests go first every few milliseconds."""

import asyncio
from time import perf_counter
from typing import Any

from jinja2 import Template

MAX_SECONDS_AT_A_TIME = 0.01


class CourteousTemplate(Template):
    """A template of Jinja that gives way to other requests while it is rendered."""

    async def render_async(self, *args: Any, **kwargs: Any) -> str:
        """The text of the template, as `Template.render_async` gives it."""
        parts = []
        begun = perf_counter()
        async for part in self.generate_async(*args, **kwargs):
            parts.append(part)
            if perf_counter() - begun > MAX_SECONDS_AT_A_TIME:
                await asyncio.sleep(0)
                begun = perf_counter()
        return "".join(parts)
