"""The ways in which a document may pair statements with actions: it in, one for each way out."""

from collections.abc import Iterator

from parsers.document.blocks import Document
from parsers.grammar.headings.column_headings import Headings
from parsers.recogniser.pairing.action_columns import with_action_columns_joined
from parsers.recogniser.pairing.action_headings import with_action_headings_as_labels
from parsers.recogniser.pairing.action_lines import with_action_lines_paired
from parsers.recogniser.pairing.cards import with_cards_turned
from parsers.recogniser.pairing.labelled_findings import with_labelled_findings_paired
from parsers.recogniser.pairing.listed_actions import with_listed_actions_paired
from parsers.recogniser.pairing.lying_tables import with_lying_tables_upright
from parsers.recogniser.pairing.nested_tables import with_nested_actions_opened
from parsers.recogniser.pairing.objective_rows import with_objectives_beside
from parsers.recogniser.pairing.rows_below import with_rows_below_beside
from parsers.recogniser.pairing.unheaded_recommendations import with_recommendations_headed


def paired_documents(document: Document, own: Headings) -> Iterator[Document]:
    """The document with what may be its statements beside their actions, in rows of plain tables:
    the surest reading first; each of the others is tried if those before hold no review."""
    for paired in _paired(document, own):
        yield paired.with_blocks(with_cards_turned(paired.blocks, own))


def _paired(document: Document, own: Headings) -> Iterator[Document]:
    opened = with_nested_actions_opened(document, own)
    upright = with_lying_tables_upright(opened, own)
    joined = with_action_columns_joined(with_rows_below_beside(upright, own), own)
    yield with_action_lines_paired(with_objectives_beside(joined, own), own)
    if minuted := with_action_headings_as_labels(document, own):
        yield with_action_lines_paired(minuted, own)
    if headed := with_recommendations_headed(document):
        yield headed
    if labelled := with_labelled_findings_paired(document, own):
        yield labelled
    if listed := with_listed_actions_paired(document, own):
        yield listed
