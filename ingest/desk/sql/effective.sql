-- The actions at the end of a statement's links, where its own only refer to other statements.
SELECT
    statements.id AS statement_id,
    statements.number,
    actions.text AS action
FROM effective_actions
JOIN actions ON actions.id = effective_actions.action_id
JOIN statements ON statements.id = actions.statement_id
WHERE effective_actions.statement_id = :statement_id
ORDER BY effective_actions.position;
