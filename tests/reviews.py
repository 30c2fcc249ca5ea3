"""Reviews in a line or two: `review(section("1", statement("1.1", "a", action("b", "1.2"))))`."""

import hashlib
from datetime import date

from hypothesis import strategies as st

from ingest.store.documents.stored_documents import SourceFile
from ingest.store.rows.keys import parse_ref
from parsers.diagnostics import SEVERITY, Diagnostic
from parsers.grammar.links import Link
from parsers.grammar.numbers import Ref
from parsers.grammar.people.named_people import Owner
from parsers.meaning.interpretation import interpret
from parsers.provenance import Place
from parsers.review import Action, Deadline, Judgement, Residue, Review, Section, Statement, Status


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


def complete(review):
    """The review with what its words mean, as `read_review` gives it."""
    return interpret(review)


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


def some(values, most=2):
    return st.lists(values, max_size=most).map(tuple)


days = st.dates(date(1990, 1, 1), date(2050, 12, 31))
owners = st.builds(Owner, texts.map(str.lower), texts)  # capitals make no other owner
deadlines = st.builds(
    lambda deadline, span: deadline._replace(starts=span and min(span), ends=span and max(span)),
    st.builds(
        Deadline,
        texts,
        st.sampled_from(
            "term season month date academic-year year recurring relative".split(),
        ),
        st.none() | st.integers(1, 6),
        st.none() | st.integers(1, 12),
        st.none() | st.integers(1, 31),
        st.none() | st.integers(2000, 2050),
        st.none() | st.sampled_from(["annual", "6 times a year"]),
        st.none() | st.sampled_from(["autumn", "spring", "summer"]),
    ),
    st.none() | st.tuples(days, days),
)
actions = st.builds(
    Action,
    texts,
    some(st.builds(Link, refs, texts)),
    places,
    texts,
    some(owners),
    some(deadlines),
    st.builds(Status, st.sampled_from("open done stopped superseded none link".split()), texts),
    some(owners),
    some(deadlines),
    texts,
    texts,
    st.just(()),
)
judgements = st.builds(
    Judgement,
    st.sampled_from(["in place", "partly", "gap", "unclear"]),
    texts,
    st.sampled_from(["rating", "words", "person"]),
)


def columned(made, line_by_line):
    """A statement whose actions have what stands beside them: a line of their own or the cell."""
    cell = (made.column_owners, made.column_due)
    beside = [
        ((), ())
        if each.status.value == "none"
        else (each.column_owners, each.column_due)
        if line_by_line
        else cell
        for each in made.actions
    ]
    if line_by_line and made.actions:
        cell = tuple(sum(said, ()) for said in zip(*beside, strict=True))
    return made._replace(
        actions=tuple(
            each._replace(column_owners=whom, column_due=when)
            for each, (whom, when) in zip(made.actions, beside, strict=True)
        ),
        column_owners=tuple(dict.fromkeys(cell[0])),
        column_due=tuple(dict.fromkeys(cell[1])),
    )


bare_statements = st.builds(
    Statement,
    st.none() | refs,
    texts,
    texts,
    some(actions),
    st.dictionaries(texts, texts, max_size=2),
    places,
    some(owners),
    some(deadlines),
    texts,
    texts,
    judgements,
    st.just(()),
)
statements = st.builds(columned, bare_statements, st.booleans())
sections = st.builds(Section, texts, texts, texts, texts, some(statements), places)
diagnostics = st.builds(Diagnostic, st.sampled_from(sorted(SEVERITY)), texts, places)
reviews = st.builds(
    Review,
    title=texts,
    organisation=texts,
    year=st.integers(1990, 2050),
    title_source=texts,
    organisation_source=texts,
    year_source=texts,
    cover=some(residues),
    sections=some(sections),
    residue=some(residues),
    diagnostics=some(diagnostics),
    corrections=st.just(()),
)
