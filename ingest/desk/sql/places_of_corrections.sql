-- The statement or file that each correction applies to, of a current review first.
SELECT
    corrections.id AS correction_id,
    (
        SELECT applied.statement_id FROM applied_corrections AS applied
        JOIN reviews ON reviews.id = applied.review_id
        WHERE applied.correction_id = corrections.id
        ORDER BY reviews.is_current DESC, applied.id LIMIT 1
    ) AS statement_id,
    coalesce(
        corrections.document_id,
        (
            SELECT max(documents.id) FROM applied_corrections AS applied
            JOIN documents ON documents.review_id = applied.review_id
            WHERE applied.correction_id = corrections.id AND documents.outcome = 'stored'
        )
    ) AS document_id
FROM corrections;
