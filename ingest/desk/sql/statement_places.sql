-- Where the statements of a review stand in the file that gave it its content.
SELECT statements.id AS statement_id, statements.number, statements.table_number,
    statements.row_number, statements.paragraph_number
FROM statements
JOIN sections ON sections.id = statements.section_id
WHERE sections.review_id = :review_id
ORDER BY sections.position, statements.position;
