-- held_names
-- What the reviews that count are called, and whose they are.
SELECT DISTINCT organisation, title AS review FROM reviews WHERE is_current ORDER BY 1, 2;
