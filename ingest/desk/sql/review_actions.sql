-- The actions of a review in their order; owners and deadlines are only known for a current revision.
-- CROSS JOIN makes SQLite begin with the statements of the review rather than with all actions.
WITH held AS (
    SELECT
        statements.id AS statement_id,
        sections.position AS section_position,
        statements.position AS statement_position
    FROM sections
    JOIN statements ON statements.section_id = sections.id
    WHERE sections.review_id = :review_id
)
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
        SELECT action_id FROM overdue_actions WHERE statement_id IN (SELECT statement_id FROM held)
    ) AS is_overdue
FROM held
JOIN actions ON actions.statement_id = held.statement_id
LEFT JOIN (
    SELECT current_actions.* FROM held CROSS JOIN current_actions USING (statement_id)
) AS plan ON plan.action_id = actions.id
ORDER BY held.section_position, held.statement_position, actions.position;
