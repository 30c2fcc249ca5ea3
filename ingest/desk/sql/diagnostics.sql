-- The diagnostics of a file, in their order.
SELECT code, severity, message, page_number, table_number, row_number, paragraph_number
FROM diagnostics
WHERE document_id = :document_id
ORDER BY position;
