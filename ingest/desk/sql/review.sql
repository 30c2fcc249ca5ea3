-- A review and the file that it was read from.
SELECT
    reviews.id AS review_id,
    reviews.organisation,
    reviews.title AS review,
    reviews.year,
    reviews.revision,
    reviews.is_current,
    documents.id AS document_id,
    documents.name AS file,
    EXISTS (
        SELECT 1 FROM originals WHERE originals.document_id = documents.id
    ) AS has_original
FROM reviews
JOIN documents ON documents.review_id = reviews.id AND documents.outcome = 'stored'
WHERE reviews.id = :review_id;
