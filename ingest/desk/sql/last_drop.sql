-- The files that came last.
SELECT document_id, file, seen_at, outcome, year, message
FROM document_contents
ORDER BY seen_at DESC, document_id DESC
LIMIT 5;
