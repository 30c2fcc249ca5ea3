-- The latest review of every series, the newest first.
SELECT id AS review_id, series, organisation, title AS review, year
FROM reviews
WHERE is_current AND NOT EXISTS (
    SELECT 1 FROM reviews AS later
    WHERE later.series = reviews.series AND later.is_current AND later.year > reviews.year
)
ORDER BY year DESC, organisation, title;
