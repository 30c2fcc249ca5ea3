"""How pages are rendered: with the templates of reports too, and giving way to other requests."""

import asyncio
from pathlib import Path
from time import perf_counter
from typing import Any

from jinja2 import BaseLoader, ChoiceLoader, FileSystemLoader, PrefixLoader, Template

_REPORTS = Path(__file__).parents[1] / "reports" / "templates"
MAX_SECONDS_AT_A_TIME = 0.01


def with_templates_of_reports(loader: BaseLoader) -> BaseLoader:
    """A loader of templates that finds those of reports too, as `reports/NAME`."""
    return ChoiceLoader([loader, PrefixLoader({"reports": FileSystemLoader(_REPORTS)})])


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
