"""Judges by how much, how many and how long. A clause in, a finding out.

`limits` asks whether a quantity limits a claim (`limiting_quantities`, `counts`), `measures` what
rises or falls (`unwelcome_measures`, `changes`), `durations` what is old or takes long
(`old_dates`, `long_waits`).
"""
