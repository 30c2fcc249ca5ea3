-- The latest reviews with an action of an owner, the newest first.
SELECT DISTINCT reviews.id AS review_id
FROM current_owners
JOIN statements ON statements.id = current_owners.statement_id
JOIN sections ON sections.id = statements.section_id
JOIN reviews ON reviews.id = sections.review_id
WHERE owner = :owner COLLATE NOCASE AND NOT EXISTS (
    SELECT 1 FROM reviews AS later
    WHERE later.series = reviews.series AND later.is_current AND later.year > reviews.year
)
ORDER BY reviews.year DESC, reviews.organisation, reviews.title;
