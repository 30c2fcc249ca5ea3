-- The years of a statement's history, and what became of it from each year to the next.
SELECT
    reviews.year,
    statements.id AS statement_id,
    statements.number,
    sections.title AS section,
    statements.text AS statement,
    pairs.change,
    pairs.is_renumbered,
    pairs.is_moved,
    pairs.progress,
    pairs.from_words,
    pairs.to_words,
    pairs.reason,
    EXISTS (
        SELECT 1 FROM reviews AS others
        WHERE others.series = reviews.series AND others.is_current AND others.year < reviews.year
    ) AS has_earlier
FROM statements AS given
JOIN statements ON statements.thread_id = given.thread_id
JOIN sections ON sections.id = statements.section_id
JOIN reviews ON reviews.id = sections.review_id
LEFT JOIN statement_pairs AS pairs
    ON pairs.to_statement_id = statements.id AND pairs.is_main AND pairs.change <> 'added'
WHERE given.id = :statement_id
ORDER BY reviews.year;
