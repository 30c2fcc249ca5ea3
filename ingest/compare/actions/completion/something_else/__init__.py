"""Whether a clause is about something else than a task. A clause and a task in, an answer out."""
