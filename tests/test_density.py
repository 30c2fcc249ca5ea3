"""One idea at a time: how much a condition, a comprehension and a function may ask."""

import ast
from itertools import chain
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

MAX_TERMS = 3  # of a condition
MAX_QUESTIONS = 10  # of a function; McCabe's own limit (IEEE TSE 2, 1976), here of and/or terms too

COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
BRANCHES = (ast.If, ast.For, ast.While, ast.IfExp, ast.ExceptHandler, ast.Assert, ast.match_case)


def terms(node):
    """How many terms a condition joins by `and` and `or`."""
    if isinstance(node, ast.BoolOp):
        return sum(map(terms, node.values))
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        return terms(node.operand)
    return 1


def within(node, kinds):
    """Whether a node of these kinds stands anywhere inside this one."""
    return any(isinstance(each, kinds) for each in ast.walk(node) if each is not node)


def questions(function):
    """Branches, loops, filters and further terms of conditions, and the one way through."""
    inside = [*chain.from_iterable(map(ast.walk, function.body))]
    branches = sum(isinstance(each, BRANCHES) for each in inside)
    loops = [each for each in inside if isinstance(each, ast.comprehension)]
    filters = sum(len(each.ifs) for each in loops)
    further_terms = sum(len(each.values) - 1 for each in inside if isinstance(each, ast.BoolOp))
    return 1 + branches + len(loops) + filters + further_terms


def is_long_condition(node):
    return isinstance(node, ast.BoolOp) and terms(node) > MAX_TERMS


def is_nested_comprehension(node):
    return isinstance(node, COMPREHENSIONS) and within(node, COMPREHENSIONS)


def is_comprehension_that_names(node):
    return isinstance(node, COMPREHENSIONS) and within(node, ast.NamedExpr)


def is_nested_choice(node):
    return isinstance(node, ast.IfExp) and within(node, ast.IfExp)


def is_function_of_many_questions(node):
    is_function = isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    return is_function and questions(node) > MAX_QUESTIONS


def places(is_dense, source):
    """The lines of a module where something is too dense."""
    return [node.lineno for node in ast.walk(ast.parse(source)) if is_dense(node)]


@pytest.mark.parametrize(
    "is_dense",
    [
        is_long_condition,
        is_nested_comprehension,
        is_comprehension_that_names,
        is_nested_choice,
        is_function_of_many_questions,
    ],
)
def test_nothing_in_the_packages_is_too_dense(is_dense):
    modules = chain(ROOT.glob("parsers/**/*.py"), ROOT.glob("ingest/**/*.py"))
    dense = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in modules
        for line in places(is_dense, path.read_text(encoding="utf-8"))
    ]
    assert dense == []


@pytest.mark.parametrize(
    ("is_dense", "dense", "plain"),
    [
        (is_long_condition, "a and b or not (c and d)", "a and b or c"),
        (is_nested_comprehension, "[[b for b in a] for a in c]", "[a for b in c for a in b]"),
        (is_comprehension_that_names, "[b for a in c if (b := a())]", "(b := [a for a in c])"),
        (is_nested_choice, "a if b else c if d else e", "a if b else c"),
        (
            is_function_of_many_questions,
            "def f():\n" + " a if b or c else d\n" * 5,
            "def f():\n" + " a if b or c else d\n" * 4,
        ),
    ],
)
def test_what_is_dense_is_told_from_what_is_plain(is_dense, dense, plain):
    assert places(is_dense, dense)
    assert not places(is_dense, plain)
