"""Rules that judge one clause: a clause in, a finding out, None where a rule has no say.

`polarity` asks them in their order.
"""
