"""Splits the sentences of a text into main clauses. Words and their cues in, clauses out.

`clauses` asks the others: `wishes` claim nothing; `openings` and `sayings` come before a claim;
`coordination` parts what is joined by `conjunctions`, `and_joints` and `comma_joints`;
`subordinates` drops what only explains.
"""
