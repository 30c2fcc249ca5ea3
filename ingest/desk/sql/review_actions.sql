-- The actions of a review in their order.
SELECT actions.id AS action_id, actions.statement_id, actions.text AS action
FROM actions
JOIN statements ON statements.id = actions.statement_id
JOIN sections ON sections.id = statements.section_id
WHERE sections.review_id = :review_id
ORDER BY sections.position, statements.position, actions.position;
