-- The statements whose actions refer to a statement.
SELECT statements.id AS statement_id, statements.number, statements.text AS statement, links.words
FROM links
JOIN actions ON actions.id = links.action_id
JOIN statements ON statements.id = actions.statement_id
WHERE links.statement_id = :statement_id
GROUP BY statements.id
ORDER BY statements.sort_key, statements.id;
