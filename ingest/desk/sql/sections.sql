-- The sections of a review, in their order.
SELECT number, title FROM sections WHERE review_id = :review_id ORDER BY position;
