-- The links of a review: from which statement, by which action, to which number and statement.
SELECT
    statements.id AS from_id,
    actions.id AS action_id,
    links.number,
    links.statement_id AS to_id
FROM links
JOIN actions ON actions.id = links.action_id
JOIN statements ON statements.id = actions.statement_id
JOIN sections ON sections.id = statements.section_id
WHERE sections.review_id = :review_id
ORDER BY sections.position, statements.position, actions.position, links.position;
