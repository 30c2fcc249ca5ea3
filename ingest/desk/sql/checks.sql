-- The files of current reviews, those kept aside and those refused, with what a person should check.
SELECT
    documents.id AS document_id,
    documents.name AS file,
    documents.outcome,
    documents.code,
    documents.message,
    documents.seen_at,
    reviews.id AS review_id,
    reviews.organisation,
    reviews.title AS review,
    reviews.year,
    contents.statements,
    contents.warnings,
    EXISTS (
        SELECT 1 FROM diagnostics
        WHERE diagnostics.document_id = documents.id AND diagnostics.code = 'year-disagrees'
    ) AS years_disagree,
    checked.who AS checked_by,
    checked.made_at AS checked_at
FROM documents
JOIN document_contents AS contents ON contents.document_id = documents.id
LEFT JOIN reviews ON reviews.id = documents.review_id
LEFT JOIN corrections AS checked ON checked.id = (
    SELECT max(corrections.id) FROM corrections
    WHERE corrections.document_id = documents.id AND corrections.field = 'checked'
        AND corrections.withdrawn_at IS NULL
)
WHERE documents.outcome = 'refused'
    OR documents.outcome = 'stored' AND (reviews.is_current OR reviews.kept_aside <> '')
ORDER BY documents.seen_at DESC, documents.id DESC;
