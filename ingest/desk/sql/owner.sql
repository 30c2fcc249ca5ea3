-- An owner, found by name or by the words printed.
SELECT owner AS name
FROM current_owners
WHERE owner = :owner COLLATE NOCASE OR words = :owner COLLATE NOCASE
LIMIT 1;
