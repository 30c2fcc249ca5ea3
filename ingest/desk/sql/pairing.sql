-- pairing
-- A statement of a year that counts, the year before it in its series, and its number there.
SELECT
    reviews.series,
    reviews.organisation,
    reviews.title AS review,
    reviews.year,
    statements.number,
    earlier.year AS year_before,
    (
        SELECT olds.number FROM statement_pairs AS pairs
        JOIN statements AS olds ON olds.id = pairs.from_statement_id
        WHERE pairs.to_statement_id = statements.id AND pairs.is_main
    ) AS number_before
FROM statements
JOIN sections ON sections.id = statements.section_id
JOIN reviews ON reviews.id = sections.review_id
JOIN reviews AS earlier ON earlier.id = (
    SELECT id FROM reviews AS others
    WHERE others.series = reviews.series AND others.year < reviews.year AND others.is_current
    ORDER BY others.year DESC LIMIT 1
)
WHERE statements.id = :statement_id AND reviews.is_current AND statements.number IS NOT NULL;
