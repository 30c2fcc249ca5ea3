-- diagnostics
-- What a person should look at in a file, in its order.
SELECT code, severity, message, page_number, table_number, row_number, paragraph_number
FROM diagnostics
WHERE document_id = :document_id
ORDER BY position;
