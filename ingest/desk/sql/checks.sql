-- The files that reviews were read from and those refused, with what a person should check, and what
-- counts in the place of those that do not count.
SELECT
    documents.id AS document_id,
    documents.name AS file,
    documents.outcome,
    documents.code,
    documents.message,
    documents.seen_at,
    documents.sha256,
    documents.size,
    contents.put_away,
    reviews.id AS review_id,
    reviews.organisation,
    reviews.title AS review,
    reviews.year,
    reviews.is_current,
    reviews.is_withdrawn,
    reviews.kept_aside,
    contents.counting_file,
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
WHERE documents.outcome IN ('refused', 'stored')
ORDER BY documents.seen_at DESC, documents.id DESC;
