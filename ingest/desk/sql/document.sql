-- A file by its digest or id, and its review, if it has one.
SELECT
    documents.id AS document_id,
    documents.sha256,
    documents.name AS file,
    documents.format,
    documents.outcome,
    documents.code,
    documents.message,
    documents.seen_at,
    (
        SELECT put_away FROM document_contents WHERE document_id = documents.id
    ) AS put_away,
    reviews.id AS review_id,
    reviews.organisation,
    reviews.organisation_source,
    reviews.title AS review,
    reviews.year,
    reviews.year_source,
    reviews.revision,
    reviews.is_current,
    reviews.is_withdrawn,
    reviews.kept_aside,
    EXISTS (
        SELECT 1 FROM reviews AS others
        WHERE others.series = reviews.series AND others.id != reviews.id
    ) AS has_siblings,
    (SELECT count(*) FROM sections WHERE sections.review_id = reviews.id) AS sections,
    (
        SELECT count(*) FROM statements JOIN sections ON sections.id = statements.section_id
        WHERE sections.review_id = reviews.id
    ) AS statements,
    (
        SELECT count(*) FROM actions
        JOIN statements ON statements.id = actions.statement_id
        JOIN sections ON sections.id = statements.section_id
        WHERE sections.review_id = reviews.id
    ) AS actions,
    EXISTS (
        SELECT 1 FROM originals WHERE originals.document_id = documents.id
    ) AS has_original
FROM documents
LEFT JOIN reviews ON reviews.id = documents.review_id
WHERE documents.sha256 = :sha256 OR documents.id = :document_id;
