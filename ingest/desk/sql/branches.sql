-- The histories that a statement's history splits from or into, or merges with.
SELECT
    pairs.change,
    earlier.year AS from_year,
    later.year AS to_year,
    before.id AS from_statement_id,
    before.number AS from_number,
    before.text AS from_statement,
    before.thread_id = given.thread_id AS is_from,
    after.id AS to_statement_id,
    after.number AS to_number,
    after.text AS to_statement
FROM statements AS given
JOIN statements AS own ON own.thread_id = given.thread_id
JOIN statement_pairs AS pairs ON own.id IN (pairs.from_statement_id, pairs.to_statement_id)
JOIN reviews AS earlier ON earlier.id = pairs.from_review_id
JOIN reviews AS later ON later.id = pairs.to_review_id
JOIN statements AS before ON before.id = pairs.from_statement_id
JOIN statements AS after ON after.id = pairs.to_statement_id
WHERE given.id = :statement_id AND NOT pairs.is_main
ORDER BY later.year, pairs.position;
