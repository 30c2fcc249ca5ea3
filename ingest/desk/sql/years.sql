-- The current reviews of every series, the years in their order.
SELECT id AS review_id, series, organisation, title AS review, year
FROM reviews
WHERE is_current
ORDER BY organisation, title, year;
