-- The actions of a review in their order, with who and by when, told of a current revision alone.
SELECT
    actions.id AS action_id,
    actions.statement_id,
    actions.text AS action,
    actions.status,
    plan.owners,
    plan.column_owners,
    plan.due,
    plan.column_due,
    plan.last_due,
    actions.id IN (
        SELECT action_id FROM overdue_actions
        WHERE organisation = reviews.organisation AND review = reviews.title AND year = reviews.year
    ) AS is_overdue
FROM actions
JOIN statements ON statements.id = actions.statement_id
JOIN sections ON sections.id = statements.section_id
JOIN reviews ON reviews.id = sections.review_id
LEFT JOIN current_actions AS plan ON plan.action_id = actions.id
WHERE sections.review_id = :review_id
ORDER BY sections.position, statements.position, actions.position;
