-- corrections_of
-- What people said of a file as a whole, or of a statement and its actions, the last word first.
SELECT corrections.id AS correction_id, corrections.target, corrections.field, corrections.value,
    corrections.as_read, corrections.note, corrections.who, corrections.made_at,
    corrections.withdrawn_at, corrections.withdrawn_by
FROM corrections
WHERE :statement_id = 0 AND corrections.document_id = :document_id AND about_text IS NULL
    OR corrections.id IN (
        SELECT correction_id FROM applied_corrections WHERE statement_id = :statement_id
    )
ORDER BY corrections.id DESC;
