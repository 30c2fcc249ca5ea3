-- What became of every statement between two years of a review. From one year to the next it is
-- what statement_pairs says; between others, which were not compared, it is told by the threads.
WITH
olds AS (
    SELECT statements.*, sections.title AS section
    FROM statements JOIN sections ON sections.id = statements.section_id
    WHERE sections.review_id = :from_review_id
),
news AS (
    SELECT statements.*, sections.title AS section
    FROM statements JOIN sections ON sections.id = statements.section_id
    WHERE sections.review_id = :to_review_id
),
stored AS (
    SELECT * FROM statement_pairs
    WHERE from_review_id = :from_review_id AND to_review_id = :to_review_id
),
pairs AS (
    SELECT
        from_statement_id, to_statement_id, change, is_main, is_moved, progress, from_words,
        to_words, reason, position
    FROM stored
    UNION ALL
    SELECT
        olds.id, news.id,
        CASE
            WHEN news.id IS NULL THEN 'removed'
            WHEN news.text = olds.text THEN 'unchanged'
            ELSE 'reworded'
        END,
        1, coalesce(news.section <> olds.section, 0), NULL, NULL, NULL, '',
        coalesce(news.id, 1e15 + olds.id)
    FROM olds LEFT JOIN news ON news.thread_id = olds.thread_id
    WHERE NOT EXISTS (SELECT 1 FROM stored)
    UNION ALL
    SELECT NULL, news.id, 'added', 1, 0, NULL, NULL, NULL, '', news.id
    FROM news
    WHERE NOT EXISTS (SELECT 1 FROM stored) AND NOT EXISTS (
        SELECT 1 FROM olds WHERE olds.thread_id = news.thread_id
    )
)
SELECT
    coalesce(news.section, olds.section) AS section,
    pairs.change,
    pairs.is_main,
    pairs.is_moved,
    pairs.progress,
    pairs.from_words,
    pairs.to_words,
    pairs.reason,
    olds.id AS from_statement_id,
    olds.number AS from_number,
    olds.text AS from_statement,
    news.id AS to_statement_id,
    news.number AS to_number,
    news.text AS to_statement
FROM pairs
LEFT JOIN olds ON olds.id = pairs.from_statement_id
LEFT JOIN news ON news.id = pairs.to_statement_id
ORDER BY pairs.position, pairs.is_main DESC;
