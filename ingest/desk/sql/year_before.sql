-- The statements of the year before a statement's, in their order, by their marks.
SELECT
    coalesce(
        statements.number,
        '#' || row_number() OVER (ORDER BY sections.position, statements.position)
    ) AS mark,
    statements.text AS statement
FROM statements
JOIN sections ON sections.id = statements.section_id
WHERE sections.review_id = (
    SELECT others.id FROM statements AS these
    JOIN sections AS their_sections ON their_sections.id = these.section_id
    JOIN reviews AS theirs ON theirs.id = their_sections.review_id
    JOIN reviews AS others ON others.series = theirs.series AND others.is_current
        AND others.year < theirs.year
    WHERE these.id = :statement_id
    ORDER BY others.year DESC LIMIT 1
)
ORDER BY sections.position, statements.position;
