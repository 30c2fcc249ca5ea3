"""Judges denials. A clause in, a finding out.

`denied` asks whether a denial is of something else (`beside_the_claim`); whether it denies what is
bad, which is well (`double_denials` and its `denied_relatives`, `problems` and its `states`,
`experiences` and `reached_problems`, `harms`, `failings`, `burdens`), but not that somebody attends
to it (`neglected_problems`); what it says of a measure that did not move (`unmoved`); and whether
it only makes an exception (`exceptions`). Otherwise it is a gap.
"""
