-- The actions of a statement; owners and deadlines are only known for the current revision.
SELECT
    actions.id AS action_id,
    actions.position AS bullet,
    actions.text AS action,
    actions.status,
    CASE actions.status WHEN 'superseded' THEN 'overtaken' WHEN 'stopped' THEN 'no longer wanted'
        WHEN 'done' THEN 'done' ELSE 'open' END AS outcome,
    actions.delay_reason,
    plan.owners,
    plan.column_owners,
    plan.due,
    plan.column_due,
    plan.last_due,
    -- what a person said when it is due, where that names neither a day nor a time that comes again
    CASE WHEN plan.last_due IS NULL AND NOT EXISTS (
        SELECT 1 FROM deadlines WHERE action_id = actions.id AND recurrence IS NOT NULL
    ) THEN (
        SELECT corrections.value
        FROM applied_corrections AS applied
        JOIN corrections ON corrections.id = applied.correction_id
        WHERE applied.action_id = actions.id AND corrections.field = 'deadlines'
        ORDER BY corrections.id DESC LIMIT 1
    ) END AS said_without_a_day,
    actions.id IN (
        SELECT action_id FROM overdue_actions WHERE statement_id = :statement_id
    ) AS is_overdue
FROM actions
LEFT JOIN (
    SELECT * FROM current_actions WHERE statement_id = :statement_id
) AS plan ON plan.action_id = actions.id
WHERE actions.statement_id = :statement_id
ORDER BY actions.position;
