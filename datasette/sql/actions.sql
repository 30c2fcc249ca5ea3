-- The actions of a statement.
SELECT id AS action_id, position AS bullet, text AS action, page_number, table_number,
    row_number, paragraph_number
FROM actions
WHERE statement_id = :statement_id
ORDER BY position;
