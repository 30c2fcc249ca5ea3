-- A file as it came, byte for byte.
SELECT documents.name AS file, originals.content
FROM originals
JOIN documents ON documents.id = originals.document_id
WHERE documents.id = :document_id;
