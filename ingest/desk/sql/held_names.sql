-- The titles and organisations of current reviews.
SELECT DISTINCT organisation, title AS review FROM reviews WHERE is_current ORDER BY 1, 2;
