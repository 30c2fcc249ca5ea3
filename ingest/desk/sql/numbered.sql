-- The statement with a number in the same review as another statement.
SELECT others.id AS statement_id
FROM statements
JOIN sections ON sections.id = statements.section_id
JOIN sections AS all_sections ON all_sections.review_id = sections.review_id
JOIN statements AS others ON others.section_id = all_sections.id
WHERE statements.id = :statement_id AND others.number = :number
ORDER BY all_sections.position, others.position
LIMIT 1;
