"""Documents in which statements stand beside their actions, in rows of plain tables.

A document in, one out in which running text, cards and tables of other shapes are such rows.
"""
