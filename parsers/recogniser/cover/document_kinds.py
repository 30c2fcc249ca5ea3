"""What documents call themselves: a review, a plan, minutes, instructions.

The paragraphs before the first statement in, an answer out.
"""

import re
from collections.abc import Sequence

from parsers.document.blocks import Document, Paragraph
from parsers.patterns import pattern
from parsers.recogniser.cover.lines import CoverLine, cover_lines

_IS_REVIEW = pattern(
    r"\b(?:reviews?|(?:self[- ]?)?evaluation|self[- ]assessment|audit|sef"
    r"|(?:visit|monitoring|inspection) (?:reports?|notes?|record)"
    r"|(?:parents?|carers?|famil(?:y|ies)|staff|pupil|student|stakeholder|governors?|wellbeing"
    r"|condition) survey|survey (?:results?|response|report|feedback)"
    r"|(?:action|improvement|development|accessibility|strategic|strategy|equality|attendance"
    r"|attainment|sustainability) plan)\b",
    re.IGNORECASE,
)
_IS_PLAN = pattern(
    r"\b(?:plans?|priorit(?:y|ies)|objectives|targets|goals|improv\w+|develop\w+)\b", re.IGNORECASE
)
_IS_OTHER = pattern(
    r"\b(?:polic(?:y|ies)|handbook|manual|newsletter|agenda|job description|checklist"
    r"|troubleshooting|faqs?|frequently asked|how to|user guide|evacuation|lockdown"
    r"|(?:emergency|fire|safety|operating) (?:procedures?|instructions?))\b",
    re.IGNORECASE,
)
# Documents that have lists of orders without a label, too.
_IS_INSTRUCTION = pattern(
    r"\b(?:polic(?:y|ies)|procedures?|protocol|handbook|manual|guid(?:e|ance|elines)|newsletter"
    r"|news|agenda|minutes|job|specification|rules?|instructions?|checklist|curriculum|syllabus"
    r"|lessons?|units?|chapters?|revision|homework|worksheet|quiz|gcse|book|scheme of work"
    r"|induction|code|terms of reference|duties|vacanc(?:y|ies)|the post(?!-)|advert\w*"
    r"|evacuation|emergency|lockdown|how to)\b",
    re.IGNORECASE,
)

# `Review for Ali Khan, Year 9`: a pupil and the class.
_IS_OF_ONE_PUPIL = pattern(
    r"(?:\b(?:for|of|on)|[:–—-])\s+[A-Z][\w'’-]+ [A-Z][\w'’-]+\W+(?:Year|Class|Form) \w{1,3}\W*$"
)
_IS_MINUTES = pattern(
    r"(?:^\W*|[-–—:|]\s*|\b(?:meetings?|board|body|committee|group|council|panel|forum|team"
    r"|trustees|governors)['’]?\s+)"
    r"(?:(?:draft|confirmed|approved|unconfirmed|signed|meeting|action) )?"
    r"(?:(?:minutes|(?<=meeting )notes)"
    r"(?= (?:of|from)\b|\W*(?:\d|$)|\s*[-–—:|,(]|\s+(?:mon|tues|wednes|thurs|fri)day)"
    r"|notes (?:of|from) (?:the |our |an? )?(?:\w+ ){0,4}meeting\b)",
    re.IGNORECASE,
)
_IS_MEETING = pattern(r"\bmeetings?\W*$|^\W*meetings? of\b", re.IGNORECASE)
_WERE_THERE = pattern(
    r"\W*(?:(?:members |those )?present|in attendance|apologies)\b", re.IGNORECASE
)


def names(opening: Sequence[Paragraph]) -> list[str]:
    """The lines that may name a document."""
    return [line.text for line in cover_lines(opening, "cover") if _is_name(line)]


def with_title(opening: Sequence[Paragraph], document: Document) -> Sequence[Paragraph]:
    """The lines and, where none calls the document a review, its title, or the subject of a mail,
    before them."""
    if not document.title or is_called_review(names(opening)):
        return opening
    return (Paragraph(document.title), *opening)


def _is_name(line: CoverLine) -> bool:
    return line.may_name and not line.is_later


def is_called_review(names: Sequence[str]) -> bool:
    """Whether one of these lines calls the document a review or a plan."""
    return any(map(_IS_REVIEW.search, names))


def is_called_plan(opening: Sequence[Paragraph]) -> bool:
    """Whether a line calls the document a review, or says that something is to become better."""
    lines = names(opening)
    return is_called_review(lines) or any(map(_IS_PLAN.search, lines))


def is_called_review_alone(opening: Sequence[Paragraph]) -> bool:
    """Whether a line calls the document a review or a plan, and none says that it is instructions,
    minutes, news or the like."""
    lines = names(opening)
    return is_called_review(lines) and not any(map(_IS_INSTRUCTION.search, lines))


def is_about_one_pupil(opening: Sequence[Paragraph]) -> bool:
    """Whether a line ends in the name of a pupil and the class."""
    return any(map(_IS_OF_ONE_PUPIL.search, names(opening)))


def is_called_instruction(opening: Sequence[Paragraph]) -> bool:
    """Whether a line calls the document instructions, minutes, news or the like."""
    return any(map(_IS_INSTRUCTION.search, names(opening)))


def is_called_minutes(opening: Sequence[Paragraph]) -> bool:
    """Whether a line calls the document the minutes of a meeting, or a meeting, of which another
    says who was there; and none anything else."""
    lines = names(opening)
    others = [_IS_MINUTES.sub("", line) for line in lines]
    is_minutes = lines != others or _says_who_met(lines, opening)
    return is_minutes and not any(map(_IS_INSTRUCTION.search, others))


def _says_who_met(names: Sequence[str], opening: Sequence[Paragraph]) -> bool:
    is_meeting = any(map(_IS_MEETING.search, names))
    return is_meeting and any(_WERE_THERE.match(p.text) for p in opening)


def is_called_other(opening: Sequence[Paragraph]) -> bool:
    """Whether a line calls the document a policy, a guide or the like, and none a review."""
    lines = names(opening)
    return any(map(_IS_OTHER.search, lines)) and not is_called_review(lines)
