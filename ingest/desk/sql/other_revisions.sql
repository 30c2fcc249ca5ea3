-- The files that the other revisions of a review were read from, unless they are withdrawn.
SELECT documents.id AS document_id, documents.name AS file, others.is_current
FROM reviews AS this
JOIN reviews AS others ON others.series = this.series AND others.year = this.year
    AND others.id <> this.id AND NOT others.is_withdrawn
JOIN documents ON documents.review_id = others.id AND documents.outcome = 'stored'
WHERE this.id = :review_id
ORDER BY others.is_current DESC, others.revision DESC;
