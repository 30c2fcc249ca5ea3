-- A statement with its review, section and file, and its neighbours in the review.
SELECT
    statements.id AS statement_id,
    reviews.id AS review_id,
    reviews.organisation,
    reviews.title AS review,
    reviews.year,
    reviews.revision,
    reviews.is_current,
    sections.number AS section_number,
    sections.title AS section,
    statements.number,
    -- by which it is named beside its year: its number, or #12 where none has it alone
    coalesce(
        (
            SELECT max(alike.number) FROM statements AS alike
            JOIN sections AS their ON their.id = alike.section_id
            WHERE their.review_id = reviews.id AND alike.number = statements.number
            HAVING count(*) = 1
        ),
        '#' || (
            SELECT count(*) FROM statements AS before
            JOIN sections AS their ON their.id = before.section_id
            WHERE their.review_id = reviews.id
                AND (their.position, before.position) <= (sections.position, statements.position)
        )
    ) AS mark,
    statements.label,
    statements.text AS statement,
    statements.judgement,
    statements.judgement_words,
    statements.judgement_source,
    documents.id AS document_id,
    documents.name AS file,
    EXISTS (
        SELECT 1 FROM originals WHERE originals.document_id = documents.id
    ) AS has_original,
    statements.page_number,
    statements.table_number,
    statements.row_number,
    statements.paragraph_number
FROM statements
JOIN sections ON sections.id = statements.section_id
JOIN reviews ON reviews.id = sections.review_id
JOIN documents ON documents.review_id = reviews.id AND documents.outcome = 'stored'
WHERE statements.id = :statement_id;
