-- pins_of
-- What people said about what a statement was in an earlier year, or is in a later one.
SELECT pins.id AS pin_id, pins.from_year, pins.from_number, pins.to_year, pins.to_number,
    pins.is_together, pins.pinned_at, pins.who, pins.note
FROM thread_pins AS pins
JOIN statements ON statements.id = :statement_id
JOIN sections ON sections.id = statements.section_id
JOIN reviews ON reviews.id = sections.review_id AND reviews.series = pins.series
WHERE pins.from_year = reviews.year AND pins.from_number = statements.number
    OR pins.to_year = reviews.year AND pins.to_number = statements.number
ORDER BY pins.id DESC;
