-- What became of the actions of an owner from year to year, the newest first.
SELECT
    organisation, review, from_year, to_year, from_number, to_number,
    coalesce(from_action, to_action) AS action, from_times, to_times, outcome, outcome_words,
    actions.statement_id
FROM action_changes
JOIN actions ON actions.id = from_action_id
WHERE from_action_id IN (
    SELECT action_id FROM current_owners WHERE owner = :owner COLLATE NOCASE
)
ORDER BY to_year DESC, organisation, review, sort_key;
