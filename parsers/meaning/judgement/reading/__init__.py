"""Reads a text up to its main clauses, each with the phrases that the tables know in it.

In their order:

1. `words` splits the text. `normalisation/` writes what it means in full, with `numerals` as
   figures. `brackets` sets apart what stands in brackets.
2. `cues` finds phrases. `vocabulary` joins the tables, `phrases` spells out their rows, which a
   text may vary (`varied_phrases`). `unknown_words` are of a kind by their form, verbs also by
   their place (`verbs_by_place`); `ranks` may only say where a thing is.
3. `clauses/` splits sentences.
"""
