-- A statement of a current review, the year before in its series, and its predecessor there. A mark
-- names a statement of a year: its number, or #12 if it has none.
WITH marked AS (
    SELECT
        statements.id,
        statements.text,
        sections.review_id,
        coalesce(
            statements.number,
            '#' || row_number() OVER (
                PARTITION BY sections.review_id ORDER BY sections.position, statements.position
            )
        ) AS mark
    FROM statements
    JOIN sections ON sections.id = statements.section_id
    WHERE sections.review_id IN (
        SELECT own.review_id FROM statements AS given
        JOIN sections AS own ON own.id = given.section_id
        WHERE given.id = :statement_id
        UNION
        SELECT from_review_id FROM statement_pairs WHERE to_statement_id = :statement_id
    )
)
SELECT
    reviews.series,
    reviews.organisation,
    reviews.title AS review,
    reviews.year,
    these.mark,
    these.text AS statement,
    earlier.year AS year_before,
    (
        SELECT olds.mark FROM statement_pairs AS pairs
        JOIN marked AS olds ON olds.id = pairs.from_statement_id
        WHERE pairs.to_statement_id = these.id AND pairs.is_main
    ) AS mark_before
FROM marked AS these
JOIN reviews ON reviews.id = these.review_id
JOIN reviews AS earlier ON earlier.id = (
    SELECT id FROM reviews AS others
    WHERE others.series = reviews.series AND others.year < reviews.year AND others.is_current
    ORDER BY others.year DESC LIMIT 1
)
WHERE these.id = :statement_id AND reviews.is_current;
