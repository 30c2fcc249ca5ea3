"""Reviews of successive years, each of some of the same statements."""

from tests.reviews import complete, review, section, statement

HEARING = "pupils say that they are heard about bullying on the bus;"
LIBRARY = "libraries lend books to families at weekends;"
GARDENS = "gardens are planned with the caretakers of each school;"
CHOIRS = "choirs from abroad sing at the harvest festival;"
HALVES = (
    "minibuses are serviced every spring by the depot in town",
    "drivers without a permit may not take anyone abroad",
)
WHOLE = f"{HALVES[0]}. However, {HALVES[1]};"


def year(number, *texts, actions=(), **more):
    """The review of a year, whose statements all have the same actions."""
    made = (statement(f"1.{n}", text, *actions) for n, text in enumerate(texts, 1))
    return complete(review(section("1", *made), year=number, **more))
