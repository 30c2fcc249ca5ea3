-- The statements of the latest review of every series, with their judgements.
SELECT
    reviews.id AS review_id,
    reviews.organisation,
    reviews.title AS review,
    reviews.year,
    sections.number AS section_number,
    sections.title AS section,
    statements.id AS statement_id,
    statements.number,
    statements.text AS statement,
    statements.judgement,
    statements.sort_key
FROM reviews
JOIN sections ON sections.review_id = reviews.id
JOIN statements ON statements.section_id = sections.id
WHERE reviews.is_current AND NOT EXISTS (
    SELECT 1 FROM reviews AS later
    WHERE later.series = reviews.series AND later.is_current AND later.year > reviews.year
)
ORDER BY statements.sort_key, reviews.organisation, reviews.title;
