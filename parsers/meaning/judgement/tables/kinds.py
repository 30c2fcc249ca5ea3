"""Kinds of phrases that several modules ask for together."""

DENYING = frozenset({"not", "no", "rare"})
FAULTS = frozenset({"bad", "lacking", "state"})  # what is said of a thing
PROBLEMS = frozenset({"thing", "unwanted"})  # what there should be none of
UNWELCOME = PROBLEMS | {"bad measure"}  # what there should be less of
TROUBLE = PROBLEMS | {"bad", "lacking"}
