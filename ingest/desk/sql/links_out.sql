-- The statements that a statement's actions refer to.
SELECT
    actions.id AS action_id,
    links.number,
    links.words,
    links.statement_id,
    targets.text AS statement
FROM links
JOIN actions ON actions.id = links.action_id
LEFT JOIN statements AS targets ON targets.id = links.statement_id
WHERE actions.statement_id = :statement_id
ORDER BY actions.position, links.position;
