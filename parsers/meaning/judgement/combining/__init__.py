"""Makes one value of what the clauses of a text say. Clauses with their findings in, a value out.

`combination` asks the others in this order:

1. `ellipses`: what `they are now` and `one did` mean after the clause before them
2. `labels`, `beside_the_point`, `explanations`: which clauses do not count
3. `overruling`: whether a fault alone counts
"""
