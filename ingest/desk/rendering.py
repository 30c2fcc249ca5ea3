"""Rendering of pages: with the templates of reports too, and yielding to other requests."""

import asyncio
from pathlib import Path
from time import perf_counter
from typing import Any

from jinja2 import BaseLoader, ChoiceLoader, FileSystemLoader, PrefixLoader, Template

_REPORTS = Path(__file__).parents[1] / "reports" / "templates"
MAX_SECONDS_WITHOUT_YIELDING = 0.01


def with_report_templates(loader: BaseLoader) -> BaseLoader:
    """A loader that also finds the templates of reports, as `reports/NAME`."""
    return ChoiceLoader([loader, PrefixLoader({"reports": FileSystemLoader(_REPORTS)})])


class YieldingTemplate(Template):
    """A Jinja template that yields to other requests while it is rendered."""

    async def render_async(self, *args: Any, **kwargs: Any) -> str:
        """The text that `Template.render_async` returns."""
        parts = []
        begun = perf_counter()
        async for part in self.generate_async(*args, **kwargs):
            parts.append(part)
            if perf_counter() - begun > MAX_SECONDS_WITHOUT_YIELDING:
                await asyncio.sleep(0)
                begun = perf_counter()
        return "".join(parts)
