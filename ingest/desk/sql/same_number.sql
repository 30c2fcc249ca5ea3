-- The statements that have the number of one in the latest reviews of other trusts and schools, where
-- they are of the same kind.
SELECT
    others.organisation,
    others.year,
    theirs.id AS statement_id,
    theirs.number,
    theirs.text AS statement,
    theirs.judgement
FROM statements
JOIN sections ON sections.id = statements.section_id
JOIN reviews ON reviews.id = sections.review_id
JOIN reviews AS others
    ON others.title = reviews.title COLLATE NOCASE AND others.series <> reviews.series
    AND others.is_current
JOIN sections AS their_sections ON their_sections.review_id = others.id
JOIN statements AS theirs
    ON theirs.section_id = their_sections.id AND theirs.number = statements.number
WHERE statements.id = :statement_id AND NOT EXISTS (
    SELECT 1 FROM reviews AS later
    WHERE later.series = others.series AND later.is_current AND later.year > others.year
)
ORDER BY others.organisation;
