"""Judges faults, failure and lack. A clause in, a finding out.

`faults` asks whether a fault is said of something (`assertion`) or said to exist (`existence`), of
how much (`amounts`) and what goes well beside it (`praise_beside`); `failing` what was not done, or
was `dropped`.
"""
