"""Three years of a large trust's reviews, of as many statements as a test asks; always the same.

Every third statement says in each year what it said before; of the others most have something that
moved: their words, their judgement, or an action with another deadline.
"""

import random

from tests.reviews import complete, review, section, statement

YEARS = (2022, 2023, 2024)
PER_SECTION = 25
AREAS = (
    "Leadership and Governance",
    "Safeguarding and Child Protection",
    "Identification of Special Educational Needs",
    "Premises, Health and Safety",
    "Partnership with Parents and Carers",
    "Finance and Procurement",
    "Workforce and Professional Development",
    "Transport and Educational Visits",
)
PLACES = (
    "kitchens boilers playgrounds minibuses libraries corridors workshops greenhouses laboratories"
    " cloakrooms stairwells archives pianos bicycles lockers projectors aquariums costumes ladders"
    " microscopes allotments noticeboards telescopes lanterns turnstiles"
).split()
TASKS = (
    "inspected", "insured", "catalogued", "labelled", "repaired", "counted", "budgeted for",
    "photographed", "cleaned", "lent out", "locked", "lit", "heated", "listed", "valued", "moved",
)  # fmt: skip
STANDS = {
    "in place": "{things} are {done} in every school, and trustees see the record each term;",
    "partly": "{things} are {done} in most schools, but not yet in all of them;",
    "gap": "{things} are not {done}, and there is no record of who should see to it;",
}
OWNERS = (
    "Director of Education", "CEO", "Trustees", "Headteachers", "SENCOs", "CFO", "Clerk",
    "Estates Manager", "Designated Safeguarding Lead", "HR Manager", "Chair", "Data Manager",
)  # fmt: skip


def large_reviews(statements=400):
    """The reviews of three years, each complete."""
    threads = [_Thread(n) for n in range(statements)]
    return [complete(_of_year(year, threads)) for year in YEARS]


class _Thread:
    """A statement through the years: what it is about, and what it says and asks in each."""

    def __init__(self, n):
        self._rng = random.Random(n)
        self.things = f"{PLACES[n % len(PLACES)]} of the {_ordinal(n // len(PLACES))} site"
        self._done = TASKS[n % len(TASKS)]
        self._owner = self._rng.choice(OWNERS)
        self._is_steady = n % 3 == 0
        self._is_left = n % 9 == 1  # nobody acts on it
        self._says = self._rng.choice([*STANDS])
        self._due = 2023

    def of_year(self, number, year):
        if year > YEARS[0] and not self._is_steady:
            self._move(year)
        text = STANDS[self._says].format(things=self.things, done=self._done).capitalize()
        if self._says == "in place" or self._is_left:
            return statement(number, text, "None.")
        by = f"by T{2 + self._rng.randrange(4)} {self._due}" if not self._is_steady else "each term"
        return statement(
            number,
            text,
            f"{self._owner} to see that the {self.things} are {self._done} {by}.",
            "Headteachers to tell parents and carers what was found.",
        )

    def _move(self, year):
        self._due = year + self._rng.randrange(2)
        if self._rng.random() < 0.5:
            self._says = self._rng.choice([*STANDS])


def _of_year(year, threads):
    sections = []
    for first in range(0, len(threads), PER_SECTION):
        number = str(first // PER_SECTION + 1)
        made = [
            thread.of_year(f"{number}.{n}", year)
            for n, thread in enumerate(threads[first : first + PER_SECTION], 1)
        ]
        area = AREAS[first // PER_SECTION % len(AREAS)]
        sections.append(section(number, *made, title=area))
    return review(*sections, year=year, title="Annual Review", organisation="Wideacre Trust")


def _ordinal(n):
    return "first second third fourth fifth sixth seventh eighth ninth tenth".split()[n % 10] + (
        " northern" if n % 20 >= 10 else ""
    )
