"""Rules that judge one clause. A clause in, a finding out, or None if the rule does not apply.

`polarity` has them all and asks them in their order: first those that find a fault or deny one,
then those that find a claim. What rules share: `findings` (what they answer), `positions` (the cues
and words beside a position) and `verbs`.
"""
