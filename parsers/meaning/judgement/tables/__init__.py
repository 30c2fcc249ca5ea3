"""Tables of words and phrases by what they say, without code; `vocabulary` joins them.

A table maps a kind to its phrases, or the families of one kind to theirs. Phrases are separated by
bars or line ends. `a/b` are alternatives; `rely+` stands for rely, relies, relied, relying. A kind
is in one table only, so that a phrase has one place to go to:

    good                              praise
    claim, remedy                     verbs, activities
    bad, state                        faults, fault_idioms, practices
    lacking                           failing
    thing, bad measure, unwanted      problems
    not, no, without, doubt           denials
    needed, planned, reliance, hint   needs
    all, part, excepted, too, rare    amounts
    moving, up, down, above, below    progress
    neutral, reference, composition, open   neutral
    contrast, purpose, reason, when   joints

`practice_frames` has words that mean something together though others stand between them. Small
words, of which no kind is made, are in `small_words` and `nouns_and_verbs`; `kinds` groups kinds.
"""
