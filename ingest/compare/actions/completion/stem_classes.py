"""Classes of stems that several questions share."""

from ingest.compare.words.wording import stem

# Of a thing beside one that is there: `hire a second cook`.
ANOTHER = frozenset(map(stem, "new another second third further extra additional".split()))
FREQUENCIES = frozenset(
    map(stem, "daily weekly fortnightly monthly termly yearly annually".split())
)
# What does not tell one thing from another of its kind: `a two-page plan`.
MEASURES = FREQUENCIES | frozenset(
    map(stem, "one two three four five six day hour minute page new".split())
)
TRAINING = frozenset({"train"})  # the concept of all courses
