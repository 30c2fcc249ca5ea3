"""The tables of a page: words and rules in, grids and the rows that pages cut out."""
