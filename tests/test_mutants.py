"""What `make mutants` says of a survivor; that explanations speak of code that is there."""

import inspect
from pkgutil import resolve_name

import pytest

from tests import mutants

DIFF = """\
# parsers.links.x_read__mutmut_3: survived
--- parsers/links.py
+++ parsers/links.py
@@ -1,2 +1,2 @@
 def read(text):
-    return len(text) > MOST
+    return len(text) >= MOST
"""


@pytest.mark.parametrize(
    ("mutant", "function"),
    [
        ("parsers.links.x_read__mutmut_3", "parsers.links.read"),
        ("parsers.links.x__read__mutmut_12", "parsers.links._read"),
        ("parsers.links.xǁLinkǁ_read__mutmut_1", "parsers.links.Link._read"),
    ],
)
def test_a_mutant_is_named_after_its_function(mutant, function):
    assert mutants.function_of(mutant) == function


@pytest.mark.parametrize(
    ("function", "change", "explained"),
    [
        ("parsers.links.read", "> MOST => >= MOST", True),
        ("parsers.links.read", "> MOST => < MOST", False),
        ("parsers.links.write", "> MOST => >= MOST", False),
        (mutants.ANY, "> MOST => >= MOST", True),
    ],
)
def test_an_explanation_is_of_one_change_of_one_function(monkeypatch, function, change, explained):
    reason = "no text is so long"
    monkeypatch.setattr(mutants, "explained", lambda: {mutants.ANY: {}, function: {change: reason}})
    assert mutants.explanation("parsers.links.read", DIFF) == (reason if explained else None)


def test_a_mutant_that_is_not_shown_is_not_explained(monkeypatch):
    monkeypatch.setattr(mutants, "explained", lambda: {mutants.ANY: {"> MOST => >= MOST": "so"}})
    assert mutants.explanation("parsers.links.read", "") is None


SPOKEN_OF = [
    (function, change.split(" => ")[0])
    for function, reasons in mutants.explained().items()
    for change in reasons
    if function != mutants.ANY
]


@pytest.mark.parametrize(("function", "code"), SPOKEN_OF)
def test_what_an_explanation_speaks_of_stands_in_the_code(function, code):
    assert code in inspect.getsource(resolve_name(function))
