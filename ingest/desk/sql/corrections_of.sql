-- What people said of a file as a whole, of its series or an earlier file of its name too, or of a
-- statement and its actions, the last word first. What was taken back stands nowhere any more, and is
-- found by the text that it was about.
SELECT corrections.id, corrections.target, corrections.field, corrections.value,
    corrections.as_read, corrections.note, corrections.who, corrections.made_at,
    corrections.withdrawn_at, corrections.withdrawn_by, corrections.about_bullet,
    EXISTS (
        SELECT 1 FROM corrected_values AS found
        WHERE found.correction_id = corrections.id AND found.is_overruled
    ) AS is_overruled
FROM corrections
LEFT JOIN statements ON statements.id = :statement_id
LEFT JOIN sections ON sections.id = statements.section_id
WHERE statements.id IS NULL AND corrections.document_id = :document_id AND about_text IS NULL
    OR statements.id IS NULL AND corrections.id IN (
        SELECT correction_id FROM applied_corrections AS applied
        JOIN documents ON documents.review_id = applied.review_id
        WHERE documents.id = :document_id AND applied.statement_id IS NULL
    )
    OR corrections.id IN (
        SELECT correction_id FROM applied_corrections WHERE statement_id = :statement_id
    )
    OR corrections.withdrawn_at IS NOT NULL
        AND corrections.document_id IN (
            SELECT id FROM documents WHERE review_id = sections.review_id
        )
        AND about_text IN (
            SELECT statements.text
            UNION ALL
            SELECT applied.as_read FROM applied_corrections AS applied
            JOIN corrections AS said ON said.id = applied.correction_id
            WHERE applied.statement_id = :statement_id AND said.field = 'text'
                AND applied.action_id IS NULL
        )
ORDER BY corrections.id DESC;
