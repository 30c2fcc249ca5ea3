-- The current revision of every review with what it holds, the newest year first.
SELECT
    reviews.id AS review_id,
    reviews.organisation,
    reviews.title AS review,
    reviews.year,
    reviews.revision,
    contents.document_id,
    contents.file,
    contents.sections,
    contents.statements,
    contents.actions,
    contents.links,
    contents.warnings,
    (
        SELECT count(*) FROM links
        JOIN actions ON actions.id = links.action_id
        JOIN statements ON statements.id = actions.statement_id
        JOIN sections ON sections.id = statements.section_id
        WHERE sections.review_id = reviews.id AND links.statement_id IS NULL
    ) AS dangling
FROM reviews
JOIN documents ON documents.review_id = reviews.id AND documents.outcome = 'stored'
JOIN document_contents AS contents ON contents.document_id = documents.id
WHERE reviews.is_current
ORDER BY reviews.organisation, reviews.title, reviews.year DESC;
