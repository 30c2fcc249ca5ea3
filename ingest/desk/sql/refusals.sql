-- The files from which no review could be read.
SELECT id AS document_id, name AS file, seen_at, code, message
FROM documents
WHERE outcome = 'refused'
ORDER BY seen_at DESC, id DESC;
