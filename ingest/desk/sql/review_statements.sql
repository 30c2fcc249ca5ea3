-- The statements of a review in their order, each with its section.
SELECT
    statements.id AS statement_id,
    sections.id AS section_id,
    sections.number AS section_number,
    sections.title AS section,
    statements.number,
    statements.text AS statement,
    statements.judgement
FROM statements
JOIN sections ON sections.id = statements.section_id
WHERE sections.review_id = :review_id
ORDER BY sections.position, statements.position;
