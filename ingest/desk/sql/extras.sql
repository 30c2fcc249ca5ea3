-- The further columns of a statement's row.
SELECT heading, text FROM extras WHERE statement_id = :statement_id ORDER BY position;
