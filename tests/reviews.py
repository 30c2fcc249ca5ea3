"""Reviews in a line or two: `review(section("1", statement("1.1", "a", action("b", "1.2"))))`."""

import hashlib

from hypothesis import strategies as st

from ingest.documents import SourceFile
from ingest.keys import parse_ref
from parsers.diagnostics import SEVERITY, Diagnostic
from parsers.grammar.links import Link
from parsers.grammar.numbers import Ref
from parsers.provenance import Place
from parsers.review import Action, Residue, Review, Section, Statement


def action(text, *links):
    return Action(text, tuple(Link(parse_ref(n), f"Linked to {n}") for n in links))


def statement(number, text="pupils are heard.", *actions, **extra):
    made = tuple(action(a) if isinstance(a, str) else a for a in actions)
    return Statement(number and parse_ref(number), number or "", text, made, extra)


def section(number, *statements, title="Leadership"):
    return Section(number, f"{number}.0", title, f"{number}.0 {title}", statements)


def review(*sections, year=2020, title="SEND Review", organisation="Birchwood Trust", **more):
    sources = {"title_source": "cover", "organisation_source": "cover", "year_source": "title"}
    return Review(title, organisation, year, **sources, sections=sections, **more)


def small_review(text="pupils are heard.", **more):
    """One section of two statements, the first with two actions and a link."""
    return review(
        section(
            "1",
            statement("1.1", text, action("Heads to meet in T1.", "1.2"), "Clerk to minute it."),
            statement("1.2", "governors ask questions.", "Chair to report."),
        ),
        **more,
    )


def source(name="2020.docx", **more):
    """A file whose bytes differ with its name."""
    row = {
        "sha256": hashlib.sha256(name.encode()).hexdigest(),
        "name": name,
        "size": 1000,
        "format": "word",
        "seen_at": "2026-11-24T06:05:00Z",
        "parser_version": "1.0",
    }
    return SourceFile(**{**row, **more})


texts = st.text(st.characters(codec="utf-8"), max_size=12)
counts = st.none() | st.integers(1, 500)
places = st.builds(Place, counts, counts, counts, counts)
refs = st.builds(
    Ref,
    st.sampled_from(["", "1", "2", "10", "4.2", "A", "B", "k"]),
    st.integers(0, 200),
    st.sampled_from(["", "a", "b"]),
)
residues = st.builds(Residue, texts, texts, places)
actions = st.builds(
    Action, texts, st.lists(st.builds(Link, refs, texts), max_size=3).map(tuple), places
)
statements = st.builds(
    Statement,
    st.none() | refs,
    texts,
    texts,
    st.lists(actions, max_size=3).map(tuple),
    st.dictionaries(texts, texts, max_size=2),
    places,
)
sections = st.builds(
    Section, texts, texts, texts, texts, st.lists(statements, max_size=3).map(tuple), places
)
diagnostics = st.builds(Diagnostic, st.sampled_from(sorted(SEVERITY)), texts, places)
reviews = st.builds(
    Review,
    title=texts,
    organisation=texts,
    year=st.integers(1990, 2050),
    title_source=texts,
    organisation_source=texts,
    year_source=texts,
    cover=st.lists(residues, max_size=2).map(tuple),
    sections=st.lists(sections, max_size=3).map(tuple),
    residue=st.lists(residues, max_size=3).map(tuple),
    diagnostics=st.lists(diagnostics, max_size=3).map(tuple),
)
