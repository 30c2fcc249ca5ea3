"""Rules that judge one clause. A clause in, a finding out, or None if the rule does not apply.

`polarity` applies them in their order.
"""
