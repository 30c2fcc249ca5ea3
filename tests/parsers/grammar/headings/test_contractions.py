"""Headings in full: contractions, and words that an export joined."""

import pytest

from parsers.grammar.headings.contractions import in_full


@pytest.mark.parametrize(
    ("heading", "full"),
    [
        ("What's next", "What is next"),
        ("What’s next?", "What is next?"),
        ("Where we're at", "Where we are at"),
        ("What we're going to do", "What we are going to do"),
        ("How we'll get there", "How we will get there"),
        ("What we've done", "What we have done"),
        ("What's happened since May", "What has happened since May"),
        ("What's been done and what's next", "What has been done and what is next"),
        ("WHAT'S NEXT", "WHAT is NEXT"),
        ("Ofsted's view", "Ofsted's view"),
        ("Governors' visits", "Governors' visits"),
        ("What stores need", "What stores need"),
        ("Action_required", "Action required"),
        ("due__date_1", "due date 1"),
        ("Signed: ____", "Signed: ____"),
        ("_Action_", "_Action_"),
    ],
)
def test_heading_is_read_in_full(heading, full):
    assert in_full(heading) == full
