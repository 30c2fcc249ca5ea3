-- The statement or file that each correction applies to, of a current review first, and the series.
WITH places AS (
    SELECT
        corrections.*,
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
        ) AS file_id
    FROM corrections
)
SELECT places.id AS correction_id, places.statement_id, places.file_id AS document_id,
    reviews.series
FROM places
LEFT JOIN documents ON documents.id = places.file_id
LEFT JOIN reviews ON reviews.id = documents.review_id;
