"""From a text to its main clauses: words, phrases of the tables, clauses without what is beside."""
